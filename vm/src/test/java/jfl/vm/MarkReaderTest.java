// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkReaderTest {
    private static final String STREAM = "ab\njfl-mark: T step 0 0 end 0\njfl-mark: T x\njfl-mark: U no\njfl-mjfl-mark: T y\n\0end jfl-ma";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void splitsHoweverTheBytesArrive(int chunk) {
        StringBuilder seen = new StringBuilder();
        MarkReader reader = new MarkReader("T", bytes -> seen.append(new String(bytes, StandardCharsets.ISO_8859_1)),
                mark -> seen.append('<').append(mark).append('>'));
        byte[] bytes = STREAM.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at < bytes.length; at += chunk) {
            reader.accept(java.util.Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + chunk)));
        }
        reader.finish();
        assertThat(seen).hasToString("ab\n<step 0 0 end 0><x>jfl-mark: U no\njfl-m<y>\0end jfl-ma");
    }

    @Test
    void passesOutputOnAtOnce() {
        StringBuilder seen = new StringBuilder();
        MarkReader reader = new MarkReader("T", bytes -> seen.append(new String(bytes, StandardCharsets.ISO_8859_1)),
                mark -> { });
        reader.accept("prompt> ".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(seen).hasToString("prompt> ");
    }
}
