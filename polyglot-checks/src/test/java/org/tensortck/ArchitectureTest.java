package org.tensortck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Packages of all modules have no cycles, and the embedded CPython knows no NumPy. */
@AnalyzeClasses(packages = "org.tensortck", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES = slices().matching("org.tensortck.(**)").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule CPYTHON_KNOWS_NO_NUMPY = noClasses().that().resideInAPackage("org.tensortck.polyglot.cpython")
            .should().dependOnClassesThat()
            .resideInAnyPackage("org.tensortck.polyglot.numpy", "org.tensortck.polyglot.python");
}
