// SPDX-License-Identifier: GPL-2.0-only OR MIT
package hello;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import jfl.simulation.LogLine;
import jfl.simulation.Simulation;
import jfl.simulation.SystemCallException;
import linux.Errno;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelloTest {
    @Test
    void greetsOnceAndSaysGoodbye() {
        Simulation kernel = Simulation.load(Hello.class, Map.of());
        kernel.unload();
        assertThat(texts(kernel)).containsExactly("Hello, kernel! (1 of 1)", "Goodbye, kernel!");
    }

    @Test
    void greetsAsOftenAndAsLoudlyAsItIsTold() {
        try (Simulation kernel = Simulation.load(Hello.class, Map.of("count", "2", "loud", "y"))) {
            assertThat(texts(kernel)).containsExactly("HELLO, KERNEL! (1 of 2)", "HELLO, KERNEL! (2 of 2)");
        }
    }

    @ParameterizedTest
    @CsvSource({"count, 11, " + Errno.ERANGE, "count, -1, " + Errno.ERANGE, "count, x, " + Errno.EINVAL, "loud, maybe, " + Errno.EINVAL})
    void refusesBadParameters(String name, String value, int errno) {
        assertThatThrownBy(() -> Simulation.load(Hello.class, Map.of(name, value)))
                .isInstanceOfSatisfying(SystemCallException.class, e -> assertThat(e.errno()).isEqualTo(errno));
    }

    private static List<String> texts(Simulation kernel) {
        return kernel.log().stream().map(LogLine::text).toList();
    }
}
