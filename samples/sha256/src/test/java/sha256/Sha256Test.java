// SPDX-License-Identifier: GPL-2.0-only OR MIT
package sha256;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import jfl.simulation.SimulatedFile;
import jfl.simulation.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Sha256Test {
    static IntStream sizes() {
        return IntStream.concat(IntStream.rangeClosed(0, 130), IntStream.of(4095, 4096, 4097, 10_000));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void agreesWithTheJdk(int size) throws NoSuchAlgorithmException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        Sha256 hash = new Sha256();
        hash.update(bytes, size / 3);
        byte[] rest = Arrays.copyOfRange(bytes, size / 3, size);
        hash.update(rest, rest.length);
        assertThat(hash.digest()).isEqualTo(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void theDeviceTellsTheDigestAsSha256sumDoes() {
        try (Simulation kernel = Simulation.load(Sha256Module.class, Map.of());
                SimulatedFile file = kernel.open("sha256")) {
            file.write("abc");
            assertThat(file.readString(10)).isEqualTo("ba7816bf8f");
            assertThat(file.readString(100)).isEqualTo("01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n");
            assertThat(file.read(100)).isEmpty();
        }
    }

    @Test
    void aWriteAfterReadingBeginsANewMessage() {
        try (Simulation kernel = Simulation.load(Sha256Module.class, Map.of());
                SimulatedFile file = kernel.open("sha256")) {
            file.write("something");
            assertThat(file.read(1)).hasSize(1);
            file.write("x");
            assertThat(file.readString(64)).isEqualTo("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881");
        }
    }

    @Test
    void openFilesHashForThemselves() throws NoSuchAlgorithmException {
        try (Simulation kernel = Simulation.load(Sha256Module.class, Map.of());
                SimulatedFile one = kernel.open("sha256");
                SimulatedFile two = kernel.open("sha256")) {
            one.write("a");
            two.write("x");
            one.write("bc");
            assertThat(one.readString(64)).isEqualTo(sum("abc"));
            assertThat(two.readString(64)).isEqualTo(sum("x"));
        }
    }

    @Test
    void takesABigWriteInChunks() {
        try (Simulation kernel = Simulation.load(Sha256Module.class, Map.of());
                SimulatedFile file = kernel.open("sha256")) {
            assertThat(file.write(new byte[5000])).isEqualTo(4096);
        }
    }

    private static String sum(String text) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes()));
    }
}
