package org.tensortck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tensortck.site.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the specification and the results of libraries as a static site. */
@Command(name = "site", mixinStandardHelpOptions = true, description = {
        "Writes a static site of the specification and of the results of any number of libraries.",
        "It can be opened from a file, and published at any address. A report has to be of a whole run of this suite.",
        "Exit code 0: the site is written; 2: a report or the folder is not usable, and the folder is unchanged."})
final class SiteCommand implements Callable<Integer> {

    @Parameters(paramLabel = "REPORT", arity = "0..*", description = "the folders of reports; without one, the site has the specification alone")
    private List<Path> reports = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "the folder of the site, an earlier site in it is replaced; ${DEFAULT-VALUE} if not given")
    private Path out = Path.of("tensor-tck-site");

    @Option(names = "--against", paramLabel = "REPORT", description = "an earlier report; the site shows the changes since then")
    private Optional<Path> against = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Site.write(out, reports, against);
        System.out.println("site: " + out.resolve("index.html").toUri());
        return 0;
    }
}
