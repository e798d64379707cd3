package org.tensortck.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The panel of a storage: a heading, the numbers of the cells, the cells, and a row for each object. A changed cell has a
 * thick border, a mark in its corner, and its old content above the new one, struck through.
 */
final class StoragePanel implements Panel {
    private static final int HEADING = 20;
    private static final int NUMBERS = 34;
    private static final int CELLS = 39;
    private static final int ABOVE_FACTS = 20;
    private static final int BELOW_FACTS = 6;
    private static final int BETWEEN_LANES = 3;
    private static final int IN_CELL = 10;
    private static final int NARROWEST = 28;
    private static final int LONGEST_TEXT = 13;
    private static final int MOST_INDICES = 4;

    private final Storage storage;
    private final String heading;
    private final Columns columns;
    private final int cellHeight;
    private final int height;

    StoragePanel(Storage storage, String heading) {
        this.storage = storage;
        this.heading = heading + cellsInWords(storage);
        this.columns = new Columns(storage, PADDING, cellWidth(storage));
        this.cellHeight = IN_CELL + LINE * (storage.hasChanged() ? 2 : 1);
        this.height = rows(new SvgWriter());
    }

    private static String cellsInWords(Storage storage) {
        return switch (storage.content()) {
            case ELEMENTS -> "";
            case PARTS -> " · cells: real and imaginary parts";
            case BYTES -> storage.cellSize() == 1
                    ? " · cells: bytes, in hexadecimal"
                    : " · cells: " + storage.cellSize() + " bytes, in hexadecimal";
        };
    }

    private static int cellWidth(Storage storage) {
        int widest = NARROWEST;
        for (long number : Columns.shown(storage)) {
            widest = Math.max(widest, Texts.INDEX.width(String.valueOf(number)) + IN_CELL);
            Optional<Cell> cell = storage.cell(number);
            widest = Math.max(widest, cell.map(seen -> widthOf(Stream.concat(Stream.of(seen.value()),
                    seen.old().stream()).map(StoragePanel::shortened).toList(), List.of())).orElse(0));
        }
        for (View view : storage.views()) {
            for (Slot slot : view.slots()) {
                int needed = widthOf(values(slot), indices(view.object(), slot));
                widest = Math.max(widest, Math.ceilDiv(needed, slot.span()));
            }
        }
        return widest;
    }

    private static int widthOf(List<String> values, List<String> indices) {
        return IN_CELL
                + Stream.concat(values.stream().map(Texts.VALUE::width), indices.stream().map(Texts.INDEX::width))
                        .mapToInt(Integer::intValue).max().orElse(0);
    }

    private static String shortened(String text) {
        return Texts.shortened(text, LONGEST_TEXT);
    }

    /** Returns the elements to write into a slot: the old one, where it is shown, and the new one. */
    private static List<String> values(Slot slot) {
        return slot.ownValue()
                ? Stream.concat(slot.old().stream(), Stream.of(slot.value())).map(StoragePanel::shortened).toList()
                : List.of();
    }

    private static List<String> indices(SeenObject object, Slot slot) {
        List<String> all = slot.elements().stream().map(element -> ElementText.index(object.index(element))).toList();
        return all.size() <= MOST_INDICES ? all : List.of(all.get(0), all.get(1), "⋮", all.getLast());
    }

    @Override
    public int width() {
        int facts = storage.views().stream().mapToInt(view -> Panel.widthOfFacts(view.object(), view.facts())).max()
                .orElse(0);
        return Math.max(Math.max(columns.width(), Texts.HEADING.width(heading)) + 2 * PADDING, facts);
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public void draw(SvgWriter svg) {
        svg.text("text", heading, "class", "heading", "x", PADDING, "y", HEADING);
        svg.begin("g", "class", "number");
        for (long number : columns.cells()) {
            centred(svg, String.valueOf(number), columns.x(number).orElseThrow() + columns.cellWidth() / 2, NUMBERS);
        }
        svg.end();
        cells(svg);
        rows(svg);
    }

    private void cells(SvgWriter svg) {
        Outlines outlines = new Outlines();
        Labels labels = new Labels();
        int middle = columns.cellWidth() / 2;
        for (long number : columns.cells()) {
            int x = columns.x(number).orElseThrow();
            Optional<Cell> cell = storage.cell(number);
            boolean changed = cell.flatMap(Cell::old).isPresent();
            outlines.add(cell.isEmpty() ? "unseen" : "cell", changed, x, CELLS, columns.cellWidth(), cellHeight);
            int base = CELLS + cellHeight - IN_CELL + 1;
            cell.ifPresent(seen -> labels.value(shortened(seen.value()), x + middle, changed
                    ? base
                    : CELLS + cellHeight / 2 + 4));
            cell.flatMap(Cell::old).ifPresent(old -> labels.old(shortened(old), x + middle, base - LINE));
        }
        outlines.draw(svg);
        labels.draw(svg);
        if (!columns.gaps().isEmpty()) {
            svg.begin("g", "class", "gap");
            for (Columns.Gap gap : columns.gaps()) {
                centred(svg, "⋯ " + gap.count() + " ⋯", gap.x() + gap.width() / 2, CELLS + cellHeight / 2 + 4);
            }
            svg.end();
        }
    }

    /** Draws the rows of all objects, and returns the height of the panel. */
    private int rows(SvgWriter svg) {
        int y = CELLS + cellHeight;
        for (View view : storage.views()) {
            y += ABOVE_FACTS;
            Panel.facts(svg, view.object(), view.facts(), y);
            y += BELOW_FACTS;
            for (List<Slot> lane : view.lanes()) {
                y += lane(svg, view.object(), lane, y) + BETWEEN_LANES;
            }
            y -= BETWEEN_LANES;
        }
        return y + PADDING;
    }

    private int lane(SvgWriter svg, SeenObject object, List<Slot> lane, int y) {
        Outlines outlines = new Outlines();
        Labels labels = new Labels();
        int laneHeight = IN_CELL - 2 + LINE * lane.stream()
                .mapToInt(slot -> values(slot).size() + indices(object, slot).size()).max().orElse(0);
        int left = Integer.MAX_VALUE;
        int right = 0;
        int drawn = 0;
        for (Slot slot : lane) {
            OptionalInt shown = columns.x(slot);
            if (shown.isEmpty()) {
                continue;
            }
            int x = shown.getAsInt();
            int slotWidth = columns.cellWidth() * slot.span();
            left = Math.min(left, x);
            right = Math.max(right, x + slotWidth);
            drawn += slotWidth;
            outlines.add("slot", slot.changed(), x, y, slotWidth, laneHeight);
            int line = y + LINE;
            for (String index : indices(object, slot)) {
                labels.index(index, x + slotWidth / 2, line);
                line += LINE;
            }
            List<String> values = values(slot);
            for (int place = 0; place < values.size(); place++) {
                if (place + 1 < values.size()) {
                    labels.old(values.get(place), x + slotWidth / 2, line);
                } else {
                    labels.value(values.get(place), x + slotWidth / 2, line);
                }
                line += LINE;
            }
        }
        if (drawn < right - left) {
            svg.empty("path", "class", "track", "d", "M" + left + " " + (y + laneHeight / 2) + "H" + right);
        }
        outlines.draw(svg);
        labels.draw(svg);
        return laneHeight;
    }

    private static void centred(SvgWriter svg, String text, int x, int y) {
        svg.text("text", text, "x", x, "y", y);
    }

    /** The outlines of cells, of each class one path. */
    private static final class Outlines {
        private static final int INSET = 1;
        private static final int MARK = 7;

        private final List<String> classes = new ArrayList<>();
        private final List<StringBuilder> paths = new ArrayList<>();

        void add(String name, boolean changed, int x, int y, int width, int height) {
            String rectangle = "M" + x + " " + y + "h" + width + "v" + height + "h-" + width + "z";
            append(name, rectangle);
            if (changed) {
                int inner = width - 2 * INSET;
                append("changed", "M" + (x + INSET) + " " + (y + INSET) + "h" + inner + "v" + (height - 2 * INSET)
                        + "h-" + inner + "z");
                append("mark", "M" + (x + width - MARK) + " " + y + "h" + MARK + "v" + MARK + "z");
            }
        }

        private void append(String name, String path) {
            int place = classes.indexOf(name);
            if (place < 0) {
                place = classes.size();
                classes.add(name);
                paths.add(new StringBuilder());
            }
            paths.get(place).append(path);
        }

        void draw(SvgWriter svg) {
            for (String name : List.of("unseen", "cell", "slot", "changed", "mark")) {
                int place = classes.indexOf(name);
                if (place >= 0) {
                    svg.empty("path", "class", name, "d", paths.get(place));
                }
            }
        }
    }

    /** The texts in cells, of each class one group. */
    private static final class Labels {
        private final List<Label> values = new ArrayList<>();
        private final List<Label> olds = new ArrayList<>();
        private final List<Label> indices = new ArrayList<>();

        private record Label(String text, int x, int y) {}

        void value(String text, int x, int y) {
            values.add(new Label(text, x, y));
        }

        void old(String text, int x, int y) {
            olds.add(new Label(text, x, y));
        }

        void index(String text, int x, int y) {
            indices.add(new Label(text, x, y));
        }

        void draw(SvgWriter svg) {
            draw(svg, "index", indices);
            draw(svg, "old", olds);
            draw(svg, "value", values);
            if (!olds.isEmpty()) {
                StringBuilder strikes = new StringBuilder();
                for (Label old : olds) {
                    int half = Texts.VALUE.width(old.text()) / 2 + 1;
                    strikes.append("M").append(old.x() - half).append(' ').append(old.y() - 4).append("h")
                            .append(2 * half);
                }
                svg.empty("path", "class", "strike", "d", strikes);
            }
        }

        private static void draw(SvgWriter svg, String name, List<Label> labels) {
            if (labels.isEmpty()) {
                return;
            }
            svg.begin("g", "class", name);
            labels.forEach(label -> centred(svg, label.text(), label.x(), label.y()));
            svg.end();
        }
    }
}
