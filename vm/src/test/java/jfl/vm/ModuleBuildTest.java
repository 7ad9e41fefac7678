// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleBuildTest {
    private static final String GOOD = """
            #include <linux/module.h>
            #include <linux/uaccess.h>
            static int __init good_init(void) { pr_info("hello\\n"); return 0; }
            static void __exit good_exit(void) { pr_info("bye\\n"); }
            module_init(good_init);
            module_exit(good_exit);
            MODULE_LICENSE("GPL");
            MODULE_DESCRIPTION("good");
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"6.1, GCC", "6.1, CLANG", "6.12, GCC", "6.12, CLANG"})
    void eachCompilerBuildsForEachKernelWithoutAWarningAndItLoads(String version,
            ModuleBuild.Compiler compiler) throws IOException {
        Kernel kernel = kernel(version);
        ModuleBuild.Result result = build(kernel, GOOD, "good").with(compiler).run();
        assertThat(result.clean()).as(result.output()).isTrue();
        Path module = result.modules().getFirst();
        assertThat(ModuleFile.nameOf(module)).isEqualTo("good");
        assertThat(ModuleFile.tag(module, "vermagic").orElseThrow()).startsWith(kernel.release() + " ");
        GuestResult run = new GuestRun(kernel).add(GuestCase.of("good", GuestModule.of(module))).run();
        assertThat(run.failures()).isEmpty();
    }

    @Test
    void aWarningIsFoundWhereLineDirectivesSayItIs() throws IOException {
        String source = GOOD + "#line 7 \"Echo.java\"\nstatic int unused(int a, int b) { int c = a; return b; }\n";
        ModuleBuild.Result result = build(kernel("6.1"), source, "good").withoutDebugInfo().run();
        assertThat(result.ok()).isTrue();
        assertThat(result.clean()).isFalse();
        assertThat(result.messages()).allSatisfy(message -> {
            assertThat(message.file()).isEqualTo(Optional.of("Echo.java"));
            assertThat(message.line()).isEqualTo(7);
        });
    }

    @Test
    void errorsAreMessagesNotExceptions() throws IOException {
        ModuleBuild.Result syntax = build(kernel("6.1"), GOOD + "int broken(\n", "good").run();
        assertThat(syntax.ok()).isFalse();
        assertThat(syntax.modules()).isEmpty();
        assertThat(syntax.messages()).anyMatch(message -> message.severity() == CompilerMessage.Severity.ERROR
                && message.line() == 9);
        String calls = GOOD.replace("return 0", "{ extern int nowhere(void); return nowhere(); }");
        ModuleBuild.Result undefined = build(kernel("6.1"), calls, "good").run();
        assertThat(undefined.ok()).isFalse();
        assertThat(undefined.messages()).anyMatch(message -> message.text().contains("\"nowhere\""));
    }

    @Test
    void sparseSeesAddressSpaces() throws IOException {
        String source = GOOD + "int touch(char __user *p);\nint touch(char __user *p) { return *p; }\n";
        ModuleBuild.Result result = build(kernel("6.1"), source, "good").withoutDebugInfo().withSparse().run();
        assertThat(result.messages()).anyMatch(message -> message.text().contains("noderef") || message.text()
                .contains("address space"));
    }

    @Test
    void oneRunBuildsManyAndARebuildIsQuick() throws IOException {
        Kernel kernel = kernel("6.1");
        for (String name : List.of("one", "two", "three")) {
            Files.writeString(folder.resolve(name + ".c"), GOOD);
        }
        ModuleBuild.writeKbuild(folder, List.of("one", "two", "three"), List.of("-DANYTHING"));
        ModuleBuild build = ModuleBuild.of(kernel.headers(), folder).withoutDebugInfo();
        ModuleBuild.Result first = build.run();
        assertThat(first.modules()).extracting(file -> file.getFileName().toString())
                .containsExactly("one.ko", "three.ko", "two.ko");
        ModuleBuild.writeKbuild(folder, List.of("one", "two", "three"), List.of("-DANYTHING"));
        assertThat(build.run().wall()).isLessThan(first.wall());
    }

    @Test
    void aMissingCompilerIsNamed() throws IOException {
        Path generated = Files.createDirectories(folder.resolve("include/generated"));
        Files.writeString(generated.resolve("autoconf.h"),
                "#define CONFIG_CC_VERSION_TEXT \"x86_64-linux-gnu-gcc-99 (Debian) 99\"\n");
        assertThatThrownBy(() -> ModuleBuild.gccOf(folder)).isInstanceOfSatisfying(VmException.class, e -> {
            assertThat(e).hasMessage("the kernel was built with `x86_64-linux-gnu-gcc-99`, which is not installed");
            assertThat(e.help()).contains("apt-get install gcc-99");
        });
    }

    private ModuleBuild build(Kernel kernel, String source, String name) throws IOException {
        Files.writeString(folder.resolve(name + ".c"), source);
        ModuleBuild.writeKbuild(folder, List.of(name), List.of());
        return ModuleBuild.of(kernel.headers(), folder);
    }

    private static Kernel kernel(String version) {
        return KernelStore.standard(System.err::println).get(version);
    }
}
