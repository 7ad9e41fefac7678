// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.fs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import linux.Errno;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenceTest {
    @ParameterizedTest
    @CsvSource({"START, 0, 0", "START, 10, 10", "POSITION, -4, 0", "POSITION, 6, 10", "END, 0, 10", "END, -10, 0"})
    void leadsWithinTheFile(Whence whence, long offset, long expected) throws Errno {
        assertThat(whence.resolve(offset, 4, 10)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "START, -1", "START, 11", "POSITION, -5", "POSITION, 7", "END, 1", "END, -11",
        "POSITION, 9223372036854775807", "END, -9223372036854775808"
    })
    void doesNotLeadOutside(Whence whence, long offset) {
        assertThatThrownBy(() -> whence.resolve(offset, 4, 10))
                .isInstanceOfSatisfying(Errno.class, e -> assertThat(e.error()).isEqualTo(Errno.EINVAL));
    }

    @Test
    void commandsAreEncodedAsInC() {
        assertThat(Ioctl.io('T', 0x13)).isEqualTo(0x5413);
        assertThat(Ioctl.ior('E', 1, 4)).isEqualTo(0x80044501);
        assertThat(Ioctl.iow('E', 3, 8)).isEqualTo(0x40084503);
        assertThat(Ioctl.iowr('d', 2, 16)).isEqualTo(0xc0106402);
        assertThat(Ioctl.sizeOf(Ioctl.iowr('d', 2, 0x3fff))).isEqualTo(0x3fff);
        assertThatThrownBy(() -> Ioctl.ior('d', 2, 0x4000)).isInstanceOf(IllegalArgumentException.class);
    }
}
