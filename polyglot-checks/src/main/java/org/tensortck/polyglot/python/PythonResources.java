package org.tensortck.polyglot.python;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Python code that lies beside a class. */
public final class PythonResources {
    private PythonResources() {}

    /**
     * Returns the code of a file.
     *
     * @throws IllegalArgumentException where no such file lies beside the class
     */
    public static String read(Class<?> neighbour, String resource) {
        try (InputStream stream = neighbour.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("python: no resource " + resource + " beside " + neighbour);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("python: cannot read resource " + resource, e);
        }
    }
}
