package org.tensortck;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Dependencies between the packages run one way. */
@AnalyzeClasses(packages = "org.tensortck", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule LAYERS = layeredArchitecture().consideringOnlyDependenciesInAnyPackage("org.tensortck..")
            .layer("SPI").definedBy("org.tensortck.spi").layer("values").definedBy("org.tensortck.value")
            .layer("evaluation").definedBy("org.tensortck.evaluate").layer("language")
            .definedBy("org.tensortck.notation", "org.tensortck.vocabulary").layer("workers")
            .definedBy("org.tensortck.worker").layer("suite").definedBy("org.tensortck.suite").layer("verdicts")
            .definedBy("org.tensortck.verdict").layer("steps").definedBy("org.tensortck.steps").layer("runs")
            .definedBy("org.tensortck.run").layer("reports").definedBy("org.tensortck.report", "org.tensortck.evidence")
            .layer("JUnit").definedBy("org.tensortck.junit").layer("stress").definedBy("org.tensortck.stress")
            .layer("registers").definedBy("org.tensortck.register").whereLayer("registers").mayNotBeAccessedByAnyLayer()
            .whereLayer("stress").mayNotBeAccessedByAnyLayer().whereLayer("JUnit").mayNotBeAccessedByAnyLayer()
            .whereLayer("reports").mayOnlyBeAccessedByLayers("JUnit", "registers").whereLayer("runs")
            .mayOnlyBeAccessedByLayers("reports", "JUnit", "registers").whereLayer("steps")
            .mayOnlyBeAccessedByLayers("runs")
            .whereLayer("verdicts").mayOnlyBeAccessedByLayers("steps", "runs", "reports", "JUnit", "registers")
            .whereLayer("suite")
            .mayOnlyBeAccessedByLayers("verdicts", "steps", "runs", "reports", "JUnit", "registers")
            .whereLayer("workers")
            .mayOnlyBeAccessedByLayers("runs").whereLayer("language")
            .mayOnlyBeAccessedByLayers("workers", "suite", "steps", "runs", "registers").whereLayer("evaluation")
            .mayOnlyBeAccessedByLayers("language", "workers", "suite", "steps", "runs", "reports", "JUnit", "stress",
                    "registers")
            .whereLayer("values")
            .mayOnlyBeAccessedByLayers("evaluation", "language", "workers", "suite", "verdicts", "steps", "runs",
                    "reports", "JUnit");
}
