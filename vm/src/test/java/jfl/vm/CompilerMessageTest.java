// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompilerMessageTest {
    @Test
    void readsWhatEachToolPrints() {
        List<CompilerMessage> messages = CompilerMessage.parse("""
                make[1]: Entering directory '/x'
                In file included from /m/echo.c:3:
                Echo.java: In function 'Echo_read':
                Echo.java:14:9: warning: unused variable 'x' [-Wunused-variable]
                   14 |         count++;
                Echo.java:15: error: something without a column
                /m/echo.c:3:10: fatal error: missing.h: No such file or directory
                /m/echo.o: warning: objtool: Echo_read+0x4: unreachable instruction
                ERROR: modpost: "nothing" [/m/echo.ko] undefined!
                WARNING: modpost: missing MODULE_DESCRIPTION() in /m/echo.o
                /m/echo.c:7:3: warning: incorrect type in argument 1 (different address spaces)
                make[1]: *** [scripts/Makefile.modpost:126: /m/Module.symvers] Error 1
                Skipping BTF generation for /m/echo.ko due to unavailability of vmlinux
                """);
        assertThat(messages).extracting(CompilerMessage::toString).containsExactly(
                "Echo.java:14:9: warning: unused variable 'x' [-Wunused-variable]",
                "Echo.java:15: error: something without a column",
                "/m/echo.c:3:10: error: missing.h: No such file or directory",
                "/m/echo.o: warning: objtool: Echo_read+0x4: unreachable instruction",
                "error: modpost: \"nothing\" [/m/echo.ko] undefined!",
                "warning: modpost: missing MODULE_DESCRIPTION() in /m/echo.o",
                "/m/echo.c:7:3: warning: incorrect type in argument 1 (different address spaces)",
                "error: make: [scripts/Makefile.modpost:126: /m/Module.symvers] Error 1");
        CompilerMessage first = messages.getFirst();
        assertThat(first.file()).isEqualTo(Optional.of("Echo.java"));
        assertThat(first.line()).isEqualTo(14);
        assertThat(first.column()).isEqualTo(9);
        assertThat(first.severity()).isEqualTo(CompilerMessage.Severity.WARNING);
    }
}
