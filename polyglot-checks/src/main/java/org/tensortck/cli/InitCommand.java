package org.tensortck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tensortck.value.Side;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the project of a new library. */
@Command(name = "init", mixinStandardHelpOptions = true, description = {
        "Makes a Maven project in which a small library of tensors, or of arrays, is run through the suite: it has the core",
        "of the SPI, passes, and is there to be changed. 'mvn verify' in the folder gives the first verdict."})
final class InitCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "the folder of the project; it is made, or is empty")
    private Path folder = Path.of(".");

    @Option(names = "--package", paramLabel = "PACKAGE", description = "the Java package of the library; ${DEFAULT-VALUE} if not given")
    private String javaPackage = "org.example";

    @Option(names = "--name", paramLabel = "NAME", description = "the name of the library, in reports and on the command line; ${DEFAULT-VALUE} if not given")
    private String name = "mine";

    @Option(names = "--side", paramLabel = "SIDE", description = "tensor or array: which of them the library has; tensor if not given")
    private Side side = Side.TENSOR;

    @Override
    public Integer call() throws IOException {
        new StarterProject(side, javaPackage, name).write(folder)
                .forEach(file -> System.out.println("written: " + file));
        System.out.println("next: cd " + folder + " && mvn verify");
        return 0;
    }
}
