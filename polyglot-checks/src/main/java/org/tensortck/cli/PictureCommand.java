package org.tensortck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.InputException;
import org.tensortck.picture.CaseDrawer;
import org.tensortck.picture.CasePictures;
import org.tensortck.picture.Picture;
import org.tensortck.picture.PictureStyle;
import org.tensortck.run.Evaluators;
import org.tensortck.run.ExitGuard;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;
import org.tensortck.worker.WorkerCommand;
import org.tensortck.worker.WorkerEvaluator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a case. */
@Command(name = "picture", mixinStandardHelpOptions = true, description = {
        "Executes a case, and draws the memory that its objects see after a statement: SVG with its style, which shows in",
        "a page or a README."})
final class PictureCommand implements Callable<Integer> {
    @Mixin
    private LibraryOptions libraries;

    @Parameters(paramLabel = "ID", description = "the id of the case, such as MEM-1.1 or MEM-2.3/float32")
    private String id = "";

    @Option(names = "--out", paramLabel = "FILE", description = "where to write the SVG; the console if not given")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--number", paramLabel = "N", description = "which of the pictures of the case, counted from 1; the last one if not given")
    private Optional<Integer> number = Optional.empty();

    @Option(names = "--python", paramLabel = "PYTHON", description = "a Python interpreter that has PyTorch and NumPy: draw on these, the real libraries")
    private Optional<String> python = Optional.empty();

    @Option(names = "--features", paramLabel = "DIR", description = "a folder with feature files that may have the case")
    private Optional<Path> features = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Suite suite = Suites.canonical(features);
        Case of = Optional.ofNullable(suite.cases().get(id)).orElseThrow(
                () -> new InputException("'" + id + "' is the id of no case; tensor-tck list has the requirements"));
        List<CasePictures> drawn = new ArrayList<>();
        try (ExitGuard _ = ExitGuard.open();
                Evaluator evaluator = evaluator()) {
            new TckRun(suite, Waivers.none()).drawing(CaseDrawer.ofAll(drawn::add)).executePart(evaluator, List.of(of));
        }
        drawn.getFirst().reason().ifPresent(reason -> System.err.println("tensor-tck: " + id + ": " + reason));
        List<Picture> pictures = drawn.getFirst().pictures();
        if (pictures.isEmpty()) {
            return 1;
        }
        int place = number.orElse(pictures.size());
        if (place < 1 || place > pictures.size()) {
            throw new InputException("--number " + place + ": " + id + " has " + pictures.size() + " pictures");
        }
        Picture picture = pictures.get(place - 1);
        String svg = PictureStyle.standAlone(picture);
        if (out.isEmpty()) {
            System.out.print(svg);
        } else {
            Files.writeString(out.get(), svg);
            System.out.println(out.get() + ": " + picture.title());
        }
        return 0;
    }

    private Evaluator evaluator() {
        return python.<Evaluator>map(interpreter -> new WorkerEvaluator(WorkerCommand.python(interpreter)))
                .orElseGet(() -> Evaluators.inThisJvm(libraries.tensors(), libraries.arrays()));
    }
}
