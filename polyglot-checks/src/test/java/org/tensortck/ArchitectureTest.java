package org.tensortck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Packages of all modules are small and have no cycles, the embedded CPython knows no NumPy, and texts and results no page. */
@AnalyzeClasses(packages = "org.tensortck", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final int MOST_CLASSES_OF_A_PACKAGE = 25;

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES = slices().matching("org.tensortck.(**)").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule CPYTHON_KNOWS_NO_NUMPY = noClasses().that().resideInAPackage("org.tensortck.polyglot.cpython")
            .should().dependOnClassesThat()
            .resideInAnyPackage("org.tensortck.polyglot.numpy", "org.tensortck.polyglot.python",
                    "org.tensortck.polyglot.embedded", "org.tensortck.polyglot.graalpy");

    @ArchTest
    static final ArchRule THE_SITE_HAS_ROOMS = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("site").definedBy("org.tensortck.site").layer("pages").definedBy("org.tensortck.site.page")
            .layer("results").definedBy("org.tensortck.site.result").layer("texts").definedBy("org.tensortck.site.text")
            .whereLayer("results").mayNotAccessAnyLayer().whereLayer("texts").mayNotAccessAnyLayer()
            .whereLayer("pages").mayOnlyBeAccessedByLayers("site");

    @ArchTest
    static void packagesAreSmall(JavaClasses classes) {
        Map<String, Long> sizes = classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        sizes.values().removeIf(size -> size <= MOST_CLASSES_OF_A_PACKAGE);
        assertEquals(Map.of(), sizes, "packages of more than " + MOST_CLASSES_OF_A_PACKAGE + " classes");
    }
}
