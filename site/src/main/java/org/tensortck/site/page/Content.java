package org.tensortck.site.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tensortck.evidence.Evidence;
import org.tensortck.site.result.Changes;
import org.tensortck.site.result.Picture;
import org.tensortck.site.result.Report;
import org.tensortck.site.text.Scenarios;
import org.tensortck.site.text.Specification;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.suite.JarFolder;
import org.tensortck.suite.Suite;

/**
 * All that the pages show.
 *
 * @param specification the chapters
 * @param scenarios the scenarios
 * @param columns the libraries
 * @param evidence the evidence, one for each recording
 * @param pictures the pictures of memory by the id of the case
 * @param changes the changes since an earlier report; empty where none was given
 */
public record Content(Specification specification, Scenarios scenarios, List<Column> columns, List<Evidence> evidence,
        Map<String, List<Picture>> pictures, List<Changes> changes) {

    /**
     * Returns the content of a site.
     *
     * @param reports reports of this suite; the first one that has pictures of a case gives them
     * @param changes the changes since an earlier report
     */
    public static Content of(Suite suite, List<Report> reports, List<Changes> changes) {
        Map<String, List<Picture>> pictures = new LinkedHashMap<>();
        reports.forEach(report -> report.pictures().forEach(pictures::putIfAbsent));
        List<Evidence> evidence = JarFolder.read(TensorLibrary.class, "org/tensortck/spec/evidence", ".ndjson")
                .entrySet().stream().map(file -> Evidence.of(Map.of(file.getKey(), file.getValue()))).toList();
        return new Content(Specification.read(suite), Scenarios.read(suite),
                Column.of(reports.stream().flatMap(report -> report.libraries().stream()).toList()), evidence, pictures,
                changes);
    }
}
