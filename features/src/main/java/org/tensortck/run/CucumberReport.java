package org.tensortck.run;

import io.cucumber.core.plugin.HtmlFormatter;
import io.cucumber.plugin.Plugin;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Cucumber's own HTML report. Where it cannot be written, that is said on stderr, and costs no result. */
final class CucumberReport implements AutoCloseable {
    private final Optional<Tolerant> stream;

    private CucumberReport(Optional<Tolerant> stream) {
        this.stream = stream;
    }

    /** Returns a report into a file, or none where there is no file. */
    static CucumberReport to(Optional<Path> file) {
        return new CucumberReport(file.flatMap(CucumberReport::open));
    }

    private static Optional<Tolerant> open(Path file) {
        try {
            return Optional.of(new Tolerant(file, Files.newOutputStream(file)));
        } catch (IOException e) {
            failed(file, e);
            return Optional.empty();
        }
    }

    private static void failed(Path file, IOException failure) {
        System.err.println("tensor-tck: Cucumber's report " + file + " could not be written: " + failure);
    }

    /** Returns the plugin of Cucumber that writes the report; none if there is no report. */
    List<Plugin> plugins() {
        return stream.flatMap(Tolerant::plugin).stream().toList();
    }

    @Override
    public void close() {
        stream.ifPresent(Tolerant::close);
    }

    /** Writes until it cannot. */
    private static final class Tolerant extends OutputStream {
        private final Path file;
        private final OutputStream target;
        private boolean broken;

        private Tolerant(Path file, OutputStream target) {
            this.file = file;
            this.target = target;
        }

        private Optional<Plugin> plugin() {
            try {
                return Optional.of(new HtmlFormatter(this));
            } catch (IOException e) {
                failed(file, e);
                return Optional.empty();
            }
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
                failed(file, e);
            }
        }

        @Override
        public void close() {
            try {
                target.close();
            } catch (IOException e) {
                failed(file, e);
            }
        }
    }
}
