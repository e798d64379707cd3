package org.tensortck.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tensortck.evaluate.InputException;

/**
 * The files of one report. From the beginning of a run they say that it is unfinished; that they no longer do is the last
 * thing that is written. So a run that is killed leaves a report that says so, and no file of an earlier run stays beside
 * it.
 */
final class ReportFolder {
    private static final String RESULTS = "results.ndjson";
    private static final String SUMMARY = "summary.json";
    private static final String PAGE = "index.html";
    private static final String CUCUMBER = "cucumber.html";
    private static final String PICTURES = "pictures.ndjson";
    // A line of results.ndjson and the part of the page that shows the case.
    private static final long BYTES_PER_CASE = 4096;

    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final Path folder;
    private final String id;

    ReportFolder(Path folder, String id) {
        this.folder = folder;
        this.id = id;
    }

    /** Writes the content of a file. */
    interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    /**
     * Deletes the files of an earlier report, and writes those that say that a run is unfinished.
     *
     * @throws IllegalArgumentException where the folder cannot take the report of so many cases
     */
    void begin(int cases) {
        try {
            Files.createDirectories(folder);
            for (String name : List.of(RESULTS, SUMMARY, PAGE, CUCUMBER, PICTURES)) {
                Path file = folder.resolve(name);
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw new InputException(
                            "report: " + file + " is a folder; a file of that name is to be written");
                }
                Files.deleteIfExists(file);
            }
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < cases * BYTES_PER_CASE) {
                throw new InputException(String.format(Locale.ROOT,
                        "report: %s has %.1f MB of free space, and a report of %d cases takes up to %.1f MB", folder,
                        free / 1e6, cases, cases * BYTES_PER_CASE / 1e6));
            }
            String reason = "the run goes on, or its process has ended before its verdict";
            writeSummary(json.createObjectNode(), Optional.of(reason), Optional.empty());
            replace(PAGE, page -> page.write("""
                    <!doctype html>
                    <html lang="en">
                    <head><meta charset="utf-8"><title>unfinished</title></head>
                    <body><h1>unfinished</h1><p>This run has no verdict: %s.</p><p>run %s</p></body>
                    </html>
                    """.formatted(reason, id)));
        } catch (FileAlreadyExistsException e) {
            throw new InputException("report: " + e.getFile() + " is not a folder", e);
        } catch (IOException e) {
            throw new InputException("report: " + folder + " cannot be written: " + e, e);
        }
    }

    Path results() {
        return results(folder);
    }

    /** Returns the file with the results of a report in a folder. */
    static Path results(Path folder) {
        return folder.resolve(RESULTS);
    }

    Path page() {
        return folder.resolve(PAGE);
    }

    Path cucumber() {
        return folder.resolve(CUCUMBER);
    }

    Path pictures() {
        return folder.resolve(PICTURES);
    }

    /** Writes the page. */
    void writePage(Content content) throws IOException {
        replace(PAGE, content);
    }

    /** Writes the summary, which comes last: with it the report is complete, or says why it is not. */
    void writeSummary(Summary summary, Optional<String> unfinished, Optional<String> part) throws IOException {
        writeSummary(json.valueToTree(summary), unfinished, part);
    }

    private void writeSummary(ObjectNode summary, Optional<String> unfinished, Optional<String> part)
            throws IOException {
        ObjectNode whole = json.createObjectNode().put("id", id).put("complete", unfinished.isEmpty());
        unfinished.ifPresent(why -> whole.put("unfinished", why));
        part.ifPresent(name -> whole.put("part", name));
        whole.setAll(summary);
        replace(SUMMARY, writer -> writer.write(json.writeValueAsString(whole) + "\n"));
    }

    /** Writes a file so that it has its old content or its new one, and never a part of either. */
    private void replace(String name, Content content) throws IOException {
        Path part = folder.resolve(name + ".part");
        try (Writer writer = Files.newBufferedWriter(part)) {
            content.writeTo(writer);
        }
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
