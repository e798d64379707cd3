package org.tensortck.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tensortck.evaluate.InputException;
import org.tensortck.site.page.Content;
import org.tensortck.site.page.SitePages;
import org.tensortck.site.result.Changes;
import org.tensortck.site.result.JudgedLibrary;
import org.tensortck.site.result.Report;
import org.tensortck.site.result.ReportReader;
import org.tensortck.suite.Suite;

/** Writes the specification and the results of libraries as a static site. */
public final class Site {
    private Site() {}

    /**
     * Writes a site into a folder. The folder changes only at the end, when all pages are written.
     *
     * @param folder the folder, which does not exist, is empty, or has an earlier site, which is replaced
     * @param reports the folders of reports of whole runs of this suite; none for a site of the specification alone
     * @param earlier the folder of a report to compare with, of this suite or of an earlier one
     * @throws InputException for a folder with other files, and for a report that is damaged, unfinished, of a part, or of
     *     another suite
     * @throws IOException where the pages cannot be written; the folder is then unchanged
     */
    public static void write(Path folder, List<Path> reports, Optional<Path> earlier) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        requireFree(target);
        Suite suite = Suite.canonical();
        List<Report> read = reports.stream().map(report -> ReportReader.read(report).requireOf(suite)).toList();
        List<Changes> changes = earlier.map(ReportReader::read).map(report -> changes(report, read)).orElse(List.of());
        Path parent = Optional.ofNullable(target.getParent()).orElse(target);
        Files.createDirectories(parent);
        Path part = Files.createTempDirectory(parent, "." + target.getFileName() + ".part");
        try {
            SitePages.write(Content.of(suite, read, changes), part);
            replace(part, target);
        } finally {
            delete(part);
        }
    }

    private static List<Changes> changes(Report earlier, List<Report> reports) {
        List<JudgedLibrary> libraries = reports.stream().flatMap(report -> report.libraries().stream()).toList();
        List<Changes> changes = Changes.between(earlier, libraries);
        if (changes.isEmpty()) {
            throw new InputException("site: " + earlier.folder() + " judges " + names(earlier.libraries())
                    + ", and the reports judge " + names(libraries) + ": there is nothing to compare");
        }
        return changes;
    }

    private static String names(List<JudgedLibrary> libraries) {
        return libraries.isEmpty()
                ? "no library"
                : String.join(", ", libraries.stream().map(library -> library.claim().library()).toList());
    }

    private static void requireFree(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new InputException("site: " + target + " is not a folder");
        }
        try (Stream<Path> files = Files.list(target)) {
            if (files.findAny().isPresent() && !Files.exists(target.resolve(SitePages.SUMMARY))) {
                throw new InputException("site: " + target + " has files, and none of them is the "
                        + SitePages.SUMMARY + " of an earlier site: choose another folder");
            }
        }
    }

    /** Puts the new folder in the place of the old one, which is kept until the new one is there. */
    private static void replace(Path part, Path target) throws IOException {
        // A temporary folder is its owner's alone; a site is to be served.
        if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Path old = part.resolveSibling(part.getFileName() + ".old");
        boolean replaces = Files.exists(target);
        if (replaces) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        delete(old);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
