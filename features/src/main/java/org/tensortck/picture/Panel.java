package org.tensortck.picture;

/** A part of a picture, drawn from its upper left corner on. */
interface Panel {
    /** The number of tints that panels have in turn. */
    int TINTS = 4;
    /** The space between the border and the content. */
    int PADDING = 12;
    /** The height of a line of text. */
    int LINE = 14;

    /** Returns the width that it needs. */
    int width();

    /** Returns its height. */
    int height();

    /** Draws the content. */
    void draw(SvgWriter svg);

    /** Writes the name of an object and facts about it. */
    static void facts(SvgWriter svg, SeenObject object, String facts, int y) {
        svg.begin("text", "class", "facts", "x", PADDING, "y", y).text("tspan", object.name(), "class", "name")
                .characters("  " + facts).end();
    }

    /** Returns the width of the name of an object and facts about it. */
    static int widthOfFacts(SeenObject object, String facts) {
        return Texts.NAME.width(object.name()) + Texts.FACTS.width("  " + facts) + 2 * PADDING;
    }
}
