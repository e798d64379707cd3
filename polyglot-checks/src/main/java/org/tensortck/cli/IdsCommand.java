package org.tensortck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tensortck.suite.IdRegistry;
import org.tensortck.suite.Suite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Registers new ids. */
@Command(name = "ids", mixinStandardHelpOptions = true, description = {
        "Adds the ids of new requirements and cases to the file of all ids that were ever given.",
        "An id that is no longer in use stays there: write ' retired: ' and the reason behind it."})
final class IdsCommand implements Callable<Integer> {

    @Option(names = "--file", paramLabel = "FILE", defaultValue = "spec/ids.txt", description = "the file of all ids; ${DEFAULT-VALUE} if not given")
    private Path file;

    @Override
    public Integer call() {
        List<String> added = IdRegistry.register(file, Suite.canonical());
        System.out.println(added.isEmpty() ? file + ": no new ids" : file + ": added " + String.join(" ", added));
        return 0;
    }
}
