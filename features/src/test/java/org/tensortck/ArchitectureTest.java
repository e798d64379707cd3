package org.tensortck;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Dependencies between the packages run one way. */
@AnalyzeClasses(packages = "org.tensortck", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule LAYERS = layeredArchitecture().consideringOnlyDependenciesInAnyPackage("org.tensortck..")
            .layer("SPI").definedBy("org.tensortck.spi..").layer("buffers").definedBy("org.tensortck.buffer")
            .layer("values")
            .definedBy("org.tensortck.value")
            .layer("evaluation").definedBy("org.tensortck.evaluate").layer("language")
            .definedBy("org.tensortck.notation..", "org.tensortck.vocabulary..").layer("workers")
            .definedBy("org.tensortck.worker").layer("suite").definedBy("org.tensortck.suite").layer("verdicts")
            .definedBy("org.tensortck.verdict").layer("pictures").definedBy("org.tensortck.picture")
            .layer("steps").definedBy("org.tensortck.steps").layer("runs")
            .definedBy("org.tensortck.run").layer("reports").definedBy("org.tensortck.report", "org.tensortck.evidence")
            .layer("JUnit").definedBy("org.tensortck.junit").layer("stress").definedBy("org.tensortck.stress")
            .layer("atlas").definedBy("org.tensortck.atlas").layer("registers").definedBy("org.tensortck.register")
            .layer("pictures").definedBy("org.tensortck.picture")
            .whereLayer("pictures").mayOnlyBeAccessedByLayers("steps", "runs", "reports", "registers")
            .layer("starter").definedBy("org.tensortck.starter").whereLayer("starter")
            .mayOnlyBeAccessedByLayers("registers").whereLayer("starter").mayOnlyAccessLayers("SPI")
            .whereLayer("registers").mayOnlyBeAccessedByLayers("JUnit")
            .whereLayer("stress").mayNotBeAccessedByAnyLayer().whereLayer("JUnit").mayNotBeAccessedByAnyLayer()
            .whereLayer("reports").mayOnlyBeAccessedByLayers("JUnit", "registers").whereLayer("runs")
            .mayOnlyBeAccessedByLayers("reports", "JUnit", "registers").whereLayer("steps")
            .mayOnlyBeAccessedByLayers("runs")
            .whereLayer("atlas").mayOnlyBeAccessedByLayers("registers").whereLayer("verdicts")
            .mayOnlyBeAccessedByLayers("steps", "runs", "reports", "JUnit", "registers", "atlas")
            .whereLayer("suite")
            .mayOnlyBeAccessedByLayers("verdicts", "pictures", "steps", "runs", "reports", "JUnit", "registers",
                    "atlas")
            .whereLayer("workers")
            .mayOnlyBeAccessedByLayers("runs").whereLayer("language")
            .mayOnlyBeAccessedByLayers("workers", "suite", "pictures", "steps", "runs", "reports", "registers")
            .whereLayer("evaluation")
            .mayOnlyBeAccessedByLayers("language", "workers", "suite", "pictures", "steps", "runs", "reports", "JUnit",
                    "stress", "registers")
            .whereLayer("buffers").mayOnlyBeAccessedByLayers("language").whereLayer("values")
            .mayOnlyBeAccessedByLayers("evaluation", "language", "workers", "suite", "verdicts", "pictures", "steps",
                    "runs", "reports", "JUnit", "registers", "atlas");

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES = slices().matching("org.tensortck.(**)").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_SPI_HAS_ROOMS = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("errors").definedBy("org.tensortck.spi.error").whereLayer("errors").mayNotAccessAnyLayer()
            .layer("signatures").definedBy("org.tensortck.spi.python").whereLayer("signatures").mayNotAccessAnyLayer()
            .layer("values").definedBy("org.tensortck.spi.value").whereLayer("values")
            .mayOnlyAccessLayers("errors", "signatures")
            .layer("libraries").definedBy("org.tensortck.spi").whereLayer("libraries")
            .mayOnlyAccessLayers("errors", "signatures", "values")
            .layer("common").definedBy("org.tensortck.spi.common").whereLayer("common")
            .mayOnlyAccessLayers("errors", "signatures", "values", "libraries")
            .layer("tensor").definedBy("org.tensortck.spi.tensor").whereLayer("tensor")
            .mayOnlyAccessLayers("errors", "signatures", "values", "libraries")
            .layer("array").definedBy("org.tensortck.spi.array").whereLayer("array")
            .mayOnlyAccessLayers("errors", "signatures", "values", "libraries")
            .layer("device").definedBy("org.tensortck.spi.device").whereLayer("device")
            .mayOnlyAccessLayers("errors", "signatures", "values", "libraries")
            .layer("graph").definedBy("org.tensortck.spi.graph").whereLayer("graph")
            .mayOnlyAccessLayers("errors", "signatures", "values", "libraries")
            .layer("exchange").definedBy("org.tensortck.spi.exchange").whereLayer("exchange")
            .mayOnlyAccessLayers("errors", "signatures", "values", "libraries");

    @ArchTest
    static final ArchRule THE_LANGUAGE_HAS_ROOMS = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("errors").definedBy("org.tensortck.notation.error").whereLayer("errors").mayNotAccessAnyLayer()
            .layer("python").definedBy("org.tensortck.notation.python").whereLayer("python")
            .mayOnlyAccessLayers("errors")
            .layer("syntax").definedBy("org.tensortck.notation.syntax").whereLayer("syntax")
            .mayOnlyAccessLayers("errors", "python")
            .layer("calls").definedBy("org.tensortck.vocabulary.call").whereLayer("calls")
            .mayOnlyAccessLayers("syntax", "python")
            .layer("bindings").definedBy("org.tensortck.vocabulary.binding").whereLayer("bindings")
            .mayOnlyAccessLayers("syntax", "calls")
            .layer("functions").definedBy("org.tensortck.vocabulary.function").whereLayer("functions")
            .mayOnlyAccessLayers("python", "calls", "bindings")
            .layer("vocabulary").definedBy("org.tensortck.vocabulary").whereLayer("vocabulary")
            .mayOnlyAccessLayers("calls", "bindings", "functions")
            .layer("interpreter").definedBy("org.tensortck.notation.interpreter").whereLayer("interpreter")
            .mayOnlyAccessLayers("errors", "python", "syntax", "vocabulary", "calls");
}
