package org.tensortck.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tensortck.evaluate.Implementations;
import org.tensortck.evaluate.LibraryPath;
import org.tensortck.evidence.Evidence;
import org.tensortck.polyglot.numpy.NumPyArrays;
import org.tensortck.spi.Capabilities;
import org.tensortck.spi.Library;
import org.tensortck.suite.Requirement;
import org.tensortck.suite.Suite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the implementations, the requirements and the evidence. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the implementations found with their capabilities, the requirements, and the evidence.")
final class ListCommand implements Callable<Integer> {

    @Mixin
    private ClassPathOption libraries;

    @Override
    public Integer call() {
        LibraryPath path = libraries.path();
        System.out.println("Tensor libraries");
        printLibraries(Implementations.tensorLibraries(path));
        System.out.println("\nArray libraries");
        printLibraries(Implementations.arrayLibraries(path));
        System.out.println("\nRequirements");
        Suite suite = Suite.canonical();
        for (Requirement requirement : suite.requirements().values()) {
            System.out.printf("  %-7s %-6s %3d cases  %s%n", requirement.id(), requirement.level(),
                    suite.casesOf(requirement.id()).size(), requirement.title());
        }
        System.out.println("\nEvidence");
        Evidence.published().recordings().forEach(recording -> System.out.println("  " + recording));
        return 0;
    }

    @SuppressWarnings("rawtypes") // a service cannot be named with its type parameter
    private static void printLibraries(Implementations.Providers<? extends Library> providers) {
        providers.usable().forEach(library -> System.out.println(described(library)));
        providers.unusable().forEach(reason -> System.out.println("  unusable: " + reason));
    }

    private static String version(Library<?> library) {
        Optional<String> reason = library instanceof NumPyArrays ? NumPyArrays.unavailable() : Optional.empty();
        return reason.map(text -> "cannot run here: " + text).orElseGet(() -> Implementations.version(library));
    }

    private static String described(Library<?> library) {
        try {
            return "  " + library.name() + " " + version(library) + "\n    capabilities "
                    + String.join(" ", capabilities(library)) + "\n    dtypes "
                    + String.join(" ", library.dtypes().stream().sorted().map(Object::toString).toList());
        } catch (RuntimeException | Error e) {
            return "  unusable: " + library.getClass().getName() + " failed with " + e;
        }
    }

    private static List<String> capabilities(Library<?> library) {
        return Capabilities.all().stream()
                .filter(capability -> library.capability(capability).isPresent())
                .map(Class::getSimpleName).sorted().toList();
    }
}
