package org.tensortck.report;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tensortck.suite.Html;

/**
 * A page with places for values. It writes markup where a value is {@link Html}, and escapes every other value by itself; a
 * section whose value is an empty {@link Optional} is left out.
 */
public final class PageTemplate {
    // Both quotes, so that a value is safe in an attribute, too; not more, since code is full of equals signs.
    private static final Mustache.Escaper ESCAPER = Escapers.simple(new String[][]{{"&", "&amp;"}, {"<", "&lt;"},
            {">", "&gt;"}, {"\"", "&quot;"}, {"'", "&#39;"}});

    private final Template template;

    private PageTemplate(Template template) {
        this.template = template;
    }

    /**
     * Returns the template in a resource. A part of it, {@code {{>head.html}}}, is another resource beside it.
     *
     * @param anchor a class of the package that has the resource
     * @param name the name of the resource
     */
    public static PageTemplate of(Class<?> anchor, String name) throws IOException {
        return new PageTemplate(Mustache.compiler().defaultValue("").emptyStringIsFalse(true).escapeHTML(false)
                .withFormatter(PageTemplate::markup).withCollector(new OptionalSections())
                .withLoader(part -> reader(anchor, part)).compile(resource(anchor, name)));
    }

    /** Writes the page with the values of a model. */
    public void write(Map<String, Object> model, Writer page) {
        template.execute(model, page);
    }

    /** Returns the text of a resource beside a class. */
    public static String resource(Class<?> anchor, String name) throws IOException {
        try (InputStream stream = stream(anchor, name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Reader reader(Class<?> anchor, String name) {
        return new InputStreamReader(stream(anchor, name), StandardCharsets.UTF_8);
    }

    private static InputStream stream(Class<?> anchor, String name) {
        return Objects.requireNonNull(anchor.getResourceAsStream(name), () -> name + " is not on the class path");
    }

    private static String markup(Object value) {
        return switch (value) {
            case Html(String markup) -> markup;
            case Optional<?> optional -> optional.map(PageTemplate::markup).orElse("");
            default -> escaped(String.valueOf(value));
        };
    }

    /** Returns a text as markup that shows it, between tags and between quotes. */
    public static String escaped(String text) {
        return ESCAPER.escape(text);
    }

    /** Leaves a section out where the value is an empty {@link Optional}. */
    private static final class OptionalSections extends DefaultCollector {
        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
        }
    }
}
