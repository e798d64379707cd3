package org.tensortck.reference.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.FileMapping;

/** Opens files, and says how Java maps them. */
public final class OpenFile {
    private OpenFile() {}

    /** Uses an open file. */
    @FunctionalInterface
    public interface Use<R> {
        /** Returns the result. */
        R of(FileChannel channel) throws IOException;
    }

    /**
     * Opens a file, uses it and closes it.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_FILE} where the file is missing
     * @throws UncheckedIOException where it cannot be opened, read or written for another reason
     */
    public static <R> R use(String operation, Path file, Set<? extends OpenOption> options, Use<R> use) {
        try (FileChannel channel = FileChannel.open(file, options)) {
            return use.of(channel);
        } catch (NoSuchFileException e) {
            throw new TensorException(ErrorKind.INVALID_FILE,
                    operation + ": the file " + file.getFileName() + " does not exist");
        } catch (IOException e) {
            throw new UncheckedIOException(operation + ": the file " + file + " cannot be used", e);
        }
    }

    /** Returns how the file of a mapped array is opened. Java maps no file for writing that it may only read, not even for a copy. */
    public static Set<StandardOpenOption> options(FileMapping mapping) {
        return switch (mapping) {
            case READ_ONLY -> Set.of(StandardOpenOption.READ);
            case READ_WRITE, COPY_ON_WRITE -> Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
            case NEW -> Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING);
        };
    }

    /** Returns the mode of Java for a mapped array. */
    public static FileChannel.MapMode mode(FileMapping mapping) {
        return switch (mapping) {
            case READ_ONLY -> FileChannel.MapMode.READ_ONLY;
            case READ_WRITE, NEW -> FileChannel.MapMode.READ_WRITE;
            case COPY_ON_WRITE -> FileChannel.MapMode.PRIVATE;
        };
    }
}
