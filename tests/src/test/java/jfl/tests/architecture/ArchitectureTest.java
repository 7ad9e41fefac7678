// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between the modules, and what every file of the checkout keeps to (ARCHITECTURE.md). */
final class ArchitectureTest {
    /** What each module may depend on, directly; a phase never sees another phase, only {@code ir} crosses. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("contracts", Set.of()),
            Map.entry("diagnostics", Set.of()),
            Map.entry("ir", Set.of("diagnostics")),
            Map.entry("frontend", Set.of("ir", "diagnostics", "contracts")),
            Map.entry("verify", Set.of("ir", "diagnostics", "contracts")),
            Map.entry("memory", Set.of("ir", "diagnostics", "contracts")),
            Map.entry("optimize", Set.of("ir", "diagnostics")),
            Map.entry("backend", Set.of("ir", "diagnostics")),
            Map.entry("library", Set.of("contracts")),
            Map.entry("kernel", Set.of("contracts")),
            Map.entry("simulation", Set.of("kernel", "contracts")),
            Map.entry("vm", Set.of("diagnostics")),
            Map.entry(
                    "cli",
                    Set.of(
                            "contracts", "diagnostics", "ir", "frontend", "verify", "memory", "optimize", "backend",
                            "library", "kernel", "simulation", "vm")));

    /** What Java code may import beside modules of the checkout: the JDK, and JSpecify, which leaves no trace at run time. */
    private static final Pattern JDK_OR_JSPECIFY = Pattern.compile("(java|javax|jdk|com\\.sun\\.source)\\..*|org\\.jspecify\\..*");

    private static final Pattern REQUIRES = Pattern.compile("requires\\s+(?:static\\s+|transitive\\s+)*([\\w.]+)\\s*;");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import\\s+(?:static\\s+|module\\s+)?([\\w.]+)");
    private static final Pattern MODULE = Pattern.compile("<module>([\\w/-]+)</module>");
    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency>\\s*<groupId>jfl</groupId>\\s*<artifactId>([\\w-]+)</artifactId>(?!\\s*<version>[^<]*</version>\\s*<scope>test)");
    private static final Pattern NATIVE_METHOD = Pattern.compile("\\bnative\\b[^;{}\"]*\\)[^;{}\"]*;");
    private static final int MOST_LINES = 600;

    static Stream<String> modules() {
        return new TreeMap<>(ARROWS).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleRequiresOnlyWhatItsArrowsAllow(String module) {
        List<String> required = Checkout.matches(sources(module).resolve("module-info.java"), REQUIRES).stream()
                .filter(name -> name.startsWith("jfl."))
                .map(name -> name.substring("jfl.".length()))
                .toList();
        assertThat(ARROWS.get(module)).containsAll(required);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleInMavenDependsOnlyOnWhatItsArrowsAllow(String module) {
        assertThat(ARROWS.get(module)).containsAll(Checkout.matches(Path.of(module, "pom.xml"), DEPENDENCY));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleImportsOnlyTheJdkItselfAndWhatItsArrowsAllow(String module) {
        Map<String, String> moduleOfPackage = moduleOfPackage();
        assertThat(Checkout.java(module + "/src/main"))
                .flatMap(file -> Checkout.matches(file, IMPORT).stream()
                        .filter(name -> !isAllowed(module, name, moduleOfPackage))
                        .map(name -> file + " imports " + name)
                        .toList())
                .isEmpty();
    }

    private static boolean isAllowed(String module, String imported, Map<String, String> moduleOfPackage) {
        if (JDK_OR_JSPECIFY.matcher(imported).matches()) {
            return true;
        }
        if (module.equals("cli") && imported.startsWith("picocli.")) {
            return true;
        }
        String owner = moduleOfPackage.get(packageOf(imported));
        return owner != null && (owner.equals(module) || ARROWS.get(module).contains(owner));
    }

    /** The package part of an imported name: names of classes begin with a capital letter. */
    private static String packageOf(String imported) {
        return Stream.of(imported.split("\\."))
                .takeWhile(part -> Character.isLowerCase(part.charAt(0)))
                .collect(Collectors.joining("."));
    }

    private static Map<String, String> moduleOfPackage() {
        Map<String, String> owners = new TreeMap<>();
        modules().forEach(module -> Checkout.java(module + "/src/main").forEach(file -> {
            Path folder = sources(module).relativize(file.getParent());
            owners.put(folder.toString().replace('/', '.'), module);
        }));
        return owners;
    }

    private static Path sources(String module) {
        return Path.of(module, "src/main/java");
    }

    @Test
    void mavenBuildsExactlyTheModulesThatExist() {
        Set<String> built = new TreeSet<>(Checkout.matches(Path.of("pom.xml"), MODULE));
        Set<String> existing = Checkout.files().stream()
                .filter(file -> file.endsWith("pom.xml") && file.getNameCount() > 1)
                .map(file -> file.getParent().toString())
                .filter(folder -> !folder.contains("src/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(built).isEqualTo(existing);
        assertThat(built.stream().filter(name -> Files.exists(Checkout.HOME.resolve(sources(name)).resolve("module-info.java"))))
                .as("the modules that ./jfl compiles are those with arrows")
                .filteredOn(name -> !name.startsWith("samples/"))
                .containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
    }

    @Test
    void theLauncherUsesTheVersionsThatMavenUses() {
        String pom = Checkout.read(Path.of("pom.xml"));
        assertThat(Checkout.read(Path.of("launcher/libraries")).lines())
                .filteredOn(line -> !line.startsWith("#"))
                .isNotEmpty()
                .allSatisfy(line -> {
                    String[] words = line.split(" ");
                    assertThat(pom).contains("<%s.version>%s<".formatted(words[1], words[2]));
                });
    }

    @Test
    void everyPackageSaysWhatItIsAndThatNothingIsNull() {
        Set<Path> packages = modules()
                .flatMap(module -> Checkout.java(module + "/src/main/java").stream())
                .filter(file -> !file.endsWith("module-info.java"))
                .map(Path::getParent)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).isNotEmpty().filteredOn(folder -> !isDescribed(folder)).isEmpty();
    }

    private static boolean isDescribed(Path folder) {
        Path description = folder.resolve("package-info.java");
        if (!Files.exists(Checkout.HOME.resolve(description))) {
            return false;
        }
        String text = Checkout.read(description);
        // Annotations cannot hold null; the library stands in for classes of the JDK, which are not marked.
        boolean isExempt = folder.startsWith("contracts") || folder.startsWith("library");
        return text.contains("/**") && (text.contains("@NullMarked") || isExempt);
    }

    /** Clients are programs of user space, which may be written in anything. */
    @Test
    void driversAndSamplesHoldNoCAndNoNativeMethods() {
        List<Path> files = Checkout.files().stream()
                .filter(file -> file.startsWith("drivers") || file.startsWith("samples"))
                .filter(file -> !file.toString().contains("/client/"))
                .toList();
        assertThat(files).isNotEmpty().noneMatch(file -> file.toString().matches(".*\\.(c|h|S|cc|rs)"));
        assertThat(files)
                .filteredOn(file -> file.toString().endsWith(".java"))
                .filteredOn(file -> NATIVE_METHOD
                        .matcher(Checkout.withoutComments(Checkout.read(file)))
                        .find())
                .isEmpty();
    }

    @Test
    void everySourceNamesItsLicence() {
        assertThat(Checkout.files())
                .filteredOn(file -> file.toString().matches(".*\\.(java|c|h|sh|py|xml|yml)|jfl|\\.ci/run"))
                .hasSizeGreaterThan(100)
                .filteredOn(file -> Checkout.read(file)
                        .lines()
                        .limit(2)
                        .noneMatch(line -> line.contains("SPDX-License-Identifier: GPL-2.0-only OR MIT")))
                .isEmpty();
    }

    @Test
    void noFileIsTooLongToBeReadAtOnce() {
        assertThat(Checkout.files())
                .filteredOn(file -> file.toString().contains("src/main/") && file.toString().matches(".*\\.(java|c|h)"))
                .filteredOn(file -> Checkout.read(file).lines().count() > MOST_LINES)
                .isEmpty();
    }

    @Test
    void noFileMentionsAFolderOfOneMachine() {
        // In pieces, so that this file does not mention one either.
        Pattern oneMachine = Pattern.compile("(?<![\\w.$}*/-])/(" + "work|farm|home/\\w+" + ")/");
        assertThat(Checkout.files())
                .filteredOn(file -> file.toString().matches(".*\\.(java|c|h|sh|md|xml|txt|json|yml)|jfl|launcher/.*"))
                .filteredOn(file -> oneMachine.matcher(Checkout.read(file)).find())
                .isEmpty();
    }
}
