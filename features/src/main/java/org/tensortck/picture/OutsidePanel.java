package org.tensortck.picture;

import java.util.List;

/** The objects that see no memory that can be drawn, each with the reason. */
record OutsidePanel(List<SeenObject> objects) implements Panel {
    private static final int ROW = 20;

    OutsidePanel {
        objects = List.copyOf(objects);
    }

    private static String facts(SeenObject object) {
        return View.facts(object) + " · " + ((SeenObject.NoMemory) object.memory()).reason();
    }

    @Override
    public int width() {
        return objects.stream().mapToInt(object -> Panel.widthOfFacts(object, facts(object))).max().orElseThrow();
    }

    @Override
    public int height() {
        return objects.size() * ROW + PADDING;
    }

    @Override
    public void draw(SvgWriter svg) {
        int y = ROW;
        for (SeenObject object : objects) {
            Panel.facts(svg, object, facts(object), y);
            y += ROW;
        }
    }
}
