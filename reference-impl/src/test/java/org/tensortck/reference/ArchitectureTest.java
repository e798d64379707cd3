package org.tensortck.reference;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.tensortck.reference.element.ByteMoves;
import org.tensortck.reference.element.CastLoops;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.RowReader;
import org.tensortck.reference.element.RowWriter;
import org.tensortck.reference.memory.Storage;

/** Which package knows which: memory is reached in two places only, and the reference does not know the suite. */
@AnalyzeClasses(packages = "org.tensortck.reference", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.tensortck.reference";

    @ArchTest
    static final ArchRule ONLY_STORAGE_ALLOCATES = noClasses().that().areNotAssignableTo(Storage.class).and()
            .doNotHaveSimpleName("Launch").and().resideOutsideOfPackages(ROOT + ".device", ROOT + ".accelerator..")
            .should().dependOnClassesThat().areAssignableTo(Arena.class);

    @ArchTest
    static final ArchRule ONLY_THE_CODEC_AND_THE_ROWS_READ_AND_WRITE_ELEMENTS = noClasses().that()
            .areNotAssignableTo(ElementCodec.class).and().areNotAssignableTo(RowReader.class).and()
            .areNotAssignableTo(RowWriter.class).and().areNotAssignableTo(CastLoops.class).and()
            .areNotAssignableTo(ByteMoves.class).and().doNotHaveSimpleName("NativeElements").and()
            .doNotHaveSimpleName("CudaProbe").should()
            .dependOnClassesThat().areAssignableTo(ValueLayout.class);

    @ArchTest
    static final ArchRule IT_KNOWS_THE_SPI_AND_NOT_THE_SUITE = classes().should().onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + "..", "org.tensortck.spi..", "org.tensortck.dlpack", "java..",
                    "jcuda..", "org.jspecify.annotations");

    /** Elsewhere, a class that cannot be loaded without jcuda would fail on most machines. */
    @ArchTest
    static final ArchRule ONLY_ONE_PACKAGE_KNOWS_CUDA = noClasses().that()
            .resideOutsideOfPackage(ROOT + ".accelerator.cuda").or().haveSimpleName("CudaProbe").should()
            .dependOnClassesThat().resideInAPackage("jcuda..");

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES = slices().assignedFrom(new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }).should().beFreeOfCycles();

    /** The packages from the bottom up, and for each of them those that it may use. */
    @ArchTest
    static void each_package_uses_only_those_below_it(JavaClasses classes) {
        Rooms rooms = new Rooms();
        rooms.add("layout");
        rooms.add("element");
        rooms.add("accelerator", "layout");
        rooms.add("accelerator.cuda", "layout", "accelerator");
        rooms.add("device", "accelerator", "accelerator.cuda");
        rooms.add("memory", "layout", "element", "accelerator", "device");
        rooms.add("compute", "layout", "element", "accelerator", "memory");
        rooms.add("index", "layout", "element", "memory");
        rooms.add("text", "element");
        for (String library : List.of("torch", "numpy")) {
            String rule = library + ".rule";
            String text = library + ".text";
            String settings = library + ".settings";
            rooms.add(rule, "layout", "element", "compute");
            rooms.add(text, "element", "text", rule);
            rooms.add(library, "layout", "element", "memory", "compute", rule, text);
            rooms.add(settings, "element", "accelerator", "device", rule, text, library);
            rooms.add(library + ".view", "layout", "element", "memory", "compute", library);
            rooms.add(library + ".compute", "layout", "element", "memory", "compute", rule, library, settings);
            rooms.add(library + ".memory", "layout", "element", "accelerator", "device", "memory", "compute", rule,
                    library, settings);
            rooms.add(library + ".index", "layout", "element", "memory", "compute", "index", rule, library, settings,
                    library + ".view", library + ".compute", library + ".memory");
        }
        rooms.add("numpy.file", "layout", "element", "memory", "numpy.rule", "numpy");
        rooms.addRoot();
        rooms.check(classes);
    }

    /** Packages, each a layer of its own. */
    private static final class Rooms {
        private final List<String> names = new ArrayList<>();
        private LayeredArchitecture layers = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();

        void add(String name, String... used) {
            layers = layers.layer(name).definedBy(ROOT + "." + name);
            layers = used.length == 0
                    ? layers.whereLayer(name).mayNotAccessAnyLayer()
                    : layers.whereLayer(name).mayOnlyAccessLayers(used);
            names.add(name);
        }

        void addRoot() {
            layers = layers.layer("root").definedBy(ROOT).whereLayer("root")
                    .mayOnlyAccessLayers(names.toArray(String[]::new));
        }

        void check(JavaClasses classes) {
            layers.ensureAllClassesAreContainedInArchitecture().check(classes);
        }
    }
}
