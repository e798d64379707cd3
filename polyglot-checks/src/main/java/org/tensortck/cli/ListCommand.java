package org.tensortck.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tensortck.evaluate.Implementations;
import org.tensortck.evidence.Evidence;
import org.tensortck.polyglot.numpy.NumPyArrays;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Library;
import org.tensortck.suite.Requirement;
import org.tensortck.suite.Suite;
import picocli.CommandLine.Command;

/** Lists what there is. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the implementations found with their capabilities, the requirements, and the evidence.")
final class ListCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        System.out.println("Tensor libraries");
        Implementations.tensorLibraries().forEach(library -> printLibrary(library, library.version()));
        System.out.println("\nArray libraries");
        Implementations.arrayLibraries().forEach(library -> printLibrary(library, version(library)));
        System.out.println("\nRequirements");
        Suite suite = Suite.canonical();
        for (Requirement requirement : suite.requirements().values()) {
            long cases = suite.cases().values().stream().filter(c -> c.requirement().equals(requirement.id())).count();
            System.out.printf("  %-7s %-6s %3d cases  %s%n", requirement.id(), requirement.level(), cases,
                    requirement.title());
        }
        System.out.println("\nEvidence");
        Evidence.published().recordings().forEach(recording -> System.out.println("  " + recording));
        return 0;
    }

    private static String version(ArrayLibrary<?> library) {
        Optional<String> reason = library instanceof NumPyArrays ? NumPyArrays.unavailable() : Optional.empty();
        return reason.map(text -> "cannot run here: " + text).orElseGet(library::version);
    }

    private static void printLibrary(Library<?> library, String version) {
        System.out.println("  " + library.name() + " " + version);
        System.out.println("    capabilities " + String.join(" ", capabilities(library)));
        System.out.println(
                "    dtypes " + String.join(" ", library.dtypes().stream().sorted().map(Object::toString).toList()));
    }

    private static List<String> capabilities(Library<?> library) {
        return Arrays.stream(Capability.class.getPermittedSubclasses())
                .filter(capability -> library.capability(capability.asSubclass(Capability.class)).isPresent())
                .map(Class::getSimpleName).sorted().toList();
    }
}
