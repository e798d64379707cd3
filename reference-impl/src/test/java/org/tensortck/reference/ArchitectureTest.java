package org.tensortck.reference;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;

/** Memory is reached in two places only, and the reference does not know the suite. */
@AnalyzeClasses(packages = "org.tensortck.reference", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ONLY_STORAGE_ALLOCATES = noClasses().that().doNotHaveSimpleName("Storage").should()
            .dependOnClassesThat().areAssignableTo(Arena.class);

    @ArchTest
    static final ArchRule ONLY_THE_CODEC_AND_THE_LOOPS_READ_AND_WRITE_ELEMENTS = noClasses().that()
            .doNotHaveSimpleName("ElementCodec").and().doNotHaveSimpleName("CastLoops").should().dependOnClassesThat()
            .areAssignableTo(ValueLayout.class);

    @ArchTest
    static final ArchRule IT_KNOWS_THE_SPI_AND_NOT_THE_SUITE = classes().should().onlyDependOnClassesThat()
            .resideInAnyPackage("org.tensortck.reference", "org.tensortck.spi", "java..");
}
