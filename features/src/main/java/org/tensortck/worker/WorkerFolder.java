package org.tensortck.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tensortck.vocabulary.call.ScenarioFiles;

/**
 * The temporary folder of one worker process. The suite makes and deletes it, since a worker that is killed cannot.
 *
 * @param path the folder
 */
record WorkerFolder(Path path) {
    /** The environment variable that names the folder to a worker. */
    static final String VARIABLE = ScenarioFiles.FOLDER;

    /** Returns a new, empty folder. */
    static WorkerFolder create() {
        try {
            return new WorkerFolder(Files.createTempDirectory("tensor-tck-worker"));
        } catch (IOException e) {
            throw new UncheckedIOException("worker: its temporary folder cannot be made", e);
        }
    }

    /** Deletes the folder and its files. Those that the system refuses to delete stay. */
    void delete() {
        ScenarioFiles.delete(path);
    }
}
