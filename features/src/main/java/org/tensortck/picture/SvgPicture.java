package org.tensortck.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Draws a state of memory as SVG. Each storage is a panel: its cells in the order of their addresses, and below them a row
 * for each object, whose elements stand below the cells that they are in.
 *
 * <p>Styles come from {@link PictureStyle} by the classes of elements; the drawing has none of its own.
 */
final class SvgPicture {
    private static final int MARGIN = 1;
    private static final int BETWEEN = 10;
    private static final int LONGEST_CODE = 120;

    private final List<Consumer<SvgWriter>> parts = new ArrayList<>();
    private final MemoryState state;
    private int width;
    private int y = MARGIN;

    private SvgPicture(MemoryState state) {
        this.state = state;
    }

    /** Draws the state after a statement. */
    static Picture of(String code, MemoryState state) {
        String statement = Texts.shortened(code.replaceAll("\\s*\\R\\s*", " ").strip(), LONGEST_CODE);
        return new Picture("After `" + statement + "`", new SvgPicture(state).draw(statement));
    }

    private String draw(String statement) {
        for (Storage storage : state.storages()) {
            add(new StoragePanel(storage, PictureWords.heading(storage, state)));
        }
        if (!state.outside().isEmpty()) {
            add(new OutsidePanel(state.outside()));
        }
        int height = y - BETWEEN + MARGIN;
        int whole = width + 2 * MARGIN;
        SvgWriter svg = new SvgWriter();
        svg.begin("svg", "xmlns", SvgWriter.NAMESPACE, "class", "memory-picture", "role", "img", "viewBox",
                "0 0 " + whole + " " + height, "width", whole, "height", height);
        svg.text("title", "Memory after " + statement).text("desc", PictureWords.description(state));
        parts.forEach(part -> part.accept(svg));
        return svg.end().result();
    }

    private void add(Panel panel) {
        int top = y;
        width = Math.max(width, panel.width());
        int tint = parts.size();
        parts.add(svg -> {
            svg.begin("g", "class", "panel tint" + tint % Panel.TINTS, "transform",
                    "translate(" + MARGIN + " " + top + ")");
            svg.empty("rect", "width", width, "height", panel.height(), "rx", 6);
            panel.draw(svg);
            svg.end();
        });
        y += panel.height() + BETWEEN;
    }
}
