package org.tensortck.run;

import io.cucumber.core.plugin.HtmlFormatter;
import io.cucumber.plugin.Plugin;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Cucumber's own HTML report. Where it cannot be written, that is said on stderr, and costs no result. */
final class CucumberReport implements AutoCloseable {
    private final Path file;
    private final OutputStream stream;

    private CucumberReport(Path file) {
        this.file = file;
        OutputStream opened = null;
        try {
            opened = file == null ? null : new Tolerant(Files.newOutputStream(file));
        } catch (IOException e) {
            failed(e);
        }
        this.stream = opened;
    }

    /** Returns a report into a file, or none where that is null. */
    static CucumberReport to(Path file) {
        return new CucumberReport(file);
    }

    private void failed(IOException failure) {
        System.err.println("tensor-tck: Cucumber's report " + file + " could not be written: " + failure);
    }

    /** Returns what Cucumber writes the report with. */
    List<Plugin> plugins() {
        try {
            return stream == null ? List.of() : List.of(new HtmlFormatter(stream));
        } catch (IOException e) {
            failed(e);
            return List.of();
        }
    }

    @Override
    public void close() {
        try {
            if (stream != null) {
                stream.close();
            }
        } catch (IOException e) {
            failed(e);
        }
    }

    /** Writes until it cannot. */
    private final class Tolerant extends OutputStream {
        private final OutputStream target;
        private boolean broken;

        private Tolerant(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int character) {
            write(new byte[]{(byte) character}, 0, 1);
        }

        @Override
        public void write(byte[] characters, int from, int count) {
            if (broken) {
                return;
            }
            try {
                target.write(characters, from, count);
            } catch (IOException e) {
                broken = true;
                failed(e);
            }
        }

        @Override
        public void close() throws IOException {
            target.close();
        }
    }
}
