package org.tensortck.site.page;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tensortck.report.PageTemplate;

/** Writes the files of a site into a folder. */
final class PageWriter {
    private final Path folder;
    private final boolean withChanges;
    private final Map<String, PageTemplate> templates = new HashMap<>();

    /**
     * Creates a writer.
     *
     * @param withChanges whether the site has a page of changes, which the head of each page links to
     */
    PageWriter(Path folder, boolean withChanges) {
        this.folder = folder;
        this.withChanges = withChanges;
    }

    /** Writes a page. */
    void page(String name, String title, String template, Map<String, Object> model) throws IOException {
        Map<String, Object> whole = new LinkedHashMap<>(model);
        whole.put("pageTitle", title);
        whole.put("withChanges", withChanges);
        PageTemplate compiled = templates.get(template);
        if (compiled == null) {
            compiled = PageTemplate.of(PageWriter.class, template);
            templates.put(template, compiled);
        }
        try (Writer writer = Files.newBufferedWriter(folder.resolve(name))) {
            compiled.write(whole, writer);
        }
    }

    /** Writes a file that is no page. */
    void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
    }

    /** Writes a file that a resource beside this class has. */
    void resource(String name, String resource) throws IOException {
        file(name, PageTemplate.resource(PageWriter.class, resource));
    }
}
