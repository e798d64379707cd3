package org.tensortck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Opens pages in Chromium, without a window and without a network. */
final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int SECONDS = 120;

    private final Path folder;

    /** Takes a folder for what the browser writes. A test that needs it is skipped where there is no Chromium. */
    Chromium(Path folder) {
        assumeTrue(program() != null, "the page was not opened: PATH has none of " + NAMES);
        this.folder = folder;
    }

    private static Path program() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of)
                .flatMap(directory -> NAMES.stream().map(directory::resolve)).filter(Files::isExecutable).findFirst()
                .orElse(null);
    }

    /** Returns the document that a page has become after its scripts have run, as HTML. */
    String opened(Path page) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(folder, "profile");
        Path document = folder.resolve("document.html");
        Process process = new ProcessBuilder(program().toString(), "--headless", "--no-sandbox", "--disable-gpu",
                "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--disable-dev-shm-usage", "--user-data-dir=" + profile, "--dump-dom",
                "--virtual-time-budget=2000", page.toUri().toString())
                .redirectOutput(document.toFile()).redirectError(folder.resolve("stderr.txt").toFile()).start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
        }
        assertEquals(0, process.waitFor(), () -> "Chromium: " + text(folder.resolve("stderr.txt")));
        String html = text(document);
        assertTrue(html.endsWith("</html>\n"), () -> "Chromium wrote no whole document: " + html);
        return html;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
