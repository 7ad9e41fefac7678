// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrnoTest {
    @ParameterizedTest
    @ValueSource(ints = {1, Errno.EAGAIN, Errno.MAX})
    void keepsItsNumber(int error) {
        assertThat(new Errno(error).error()).isEqualTo(error);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -Errno.EIO, 0, Errno.MAX + 1, Integer.MAX_VALUE})
    void refusesWhatTheKernelWouldNotTakeForAnError(int error) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Errno(error));
    }

    @Test
    void numbersAreThoseOfTheHeaders() {
        assertThat(Errno.EPERM).isEqualTo(1);
        assertThat(Errno.EWOULDBLOCK).isEqualTo(11);
        assertThat(Errno.ERANGE).isEqualTo(34);
        assertThat(Errno.ENOSYS).isEqualTo(38);
        assertThat(Errno.ETIMEDOUT).isEqualTo(110);
        assertThat(Errno.EHWPOISON).isEqualTo(133);
        assertThat(Errno.ERESTARTSYS).isEqualTo(512);
    }
}
