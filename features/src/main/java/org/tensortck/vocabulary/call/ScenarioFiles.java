package org.tensortck.vocabulary.call;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tensortck.evaluate.EvaluationException;

/**
 * The files of one scenario: a temporary folder, which is made when the first file is named. A program has the files of
 * the user in place of it.
 */
public final class ScenarioFiles {
    /** A plain name: no path, nothing hidden, and nothing that a system reads differently. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");

    /** The environment variable that names the temporary folder of a worker, in which the folders of scenarios are. */
    public static final String FOLDER = "TENSOR_TCK_FOLDER";

    private final boolean areOfProgram;
    private Optional<Path> folder = Optional.empty();

    /**
     * Creates the files of one scenario after another, or of a program.
     *
     * @param areOfProgram whether names are paths of the user's own files, none of which is deleted
     */
    ScenarioFiles(boolean areOfProgram) {
        this.areOfProgram = areOfProgram;
    }

    /** Returns whether a text is the name of a file of a scenario: letters, digits, {@code _}, {@code -} and {@code .} only. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /**
     * Returns the file of a name, which may not exist yet.
     *
     * @param function the function that names the file, for the message
     * @throws EvaluationException where the name is not plain
     */
    Path file(String function, String name) {
        if (areOfProgram) {
            return Path.of(name);
        }
        if (!isName(name)) {
            throw new EvaluationException(function + ": '" + name + "' is not a plain name of a file, such as 'a.npy'");
        }
        return folder().resolve(name);
    }

    /** Returns the folder of the scenario. */
    Path folder() {
        Path existing = folder.orElseGet(ScenarioFiles::newFolder);
        folder = Optional.of(existing);
        return existing;
    }

    private static Path newFolder() {
        // A worker has a folder that outlives it, and that the suite deletes.
        Optional<Path> worker = Optional.ofNullable(System.getenv(FOLDER)).map(Path::of);
        try {
            return worker.isPresent()
                    ? Files.createTempDirectory(worker.get(), "scenario")
                    : Files.createTempDirectory("tensor-tck");
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of the scenario cannot be made", e);
        }
    }

    /** Deletes all files. */
    void delete() {
        folder.ifPresent(ScenarioFiles::delete);
        folder = Optional.empty();
    }

    /**
     * Deletes a folder with all in it, if it is there. A file that the system still has mapped, which only some refuse to
     * delete, goes when this JVM ends.
     */
    public static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).toList().forEach(ScenarioFiles::deleteNowOrLater);
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be deleted", e);
        }
    }

    private static void deleteNowOrLater(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
