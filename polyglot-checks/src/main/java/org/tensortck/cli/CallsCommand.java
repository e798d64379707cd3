package org.tensortck.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tensortck.evaluate.Implementations;
import org.tensortck.run.CallRecorder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records what cases call and need. */
@Command(name = "calls", mixinStandardHelpOptions = true, description = {
        "Runs all cases on the reference, and records what each calls and needs of tensors and of arrays.",
        "Nothing is recorded unless every case passes."})
final class CallsCommand implements Callable<Integer> {
    /** Where the record is kept, seen from the root of the project. */
    static final String FILE = "features/src/main/resources/org/tensortck/suite/calls.tsv";

    @Option(names = "--file", paramLabel = "FILE", defaultValue = FILE, description = "where to record; ${DEFAULT-VALUE} if not given")
    private Path file;

    @Override
    public Integer call() {
        record(file);
        return 0;
    }

    /** Records into a file. */
    static void record(Path file) {
        CallRecorder.record(Implementations.tensorLibrary("reference"), Implementations.arrayLibrary("reference"))
                .write(file);
        System.out.println("recorded: " + file.toAbsolutePath());
    }
}
