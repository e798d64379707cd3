package org.tensortck.picture;

/** The lengths of texts, as browsers draw the fonts of the style; a font that is wider needs no more than the padding. */
enum Texts {
    /** An element, in a font of fixed width. */
    VALUE(7.3),
    /** An index, in a smaller one. */
    INDEX(6.1),
    /** The facts of an object. */
    FACTS(6.1),
    /** A name. */
    NAME(8),
    /** The heading of a panel. */
    HEADING(7.3);

    private final double characterWidth;

    Texts(double characterWidth) {
        this.characterWidth = characterWidth;
    }

    /** Returns the width of a text. */
    int width(String text) {
        return (int) Math.ceil(text.codePointCount(0, text.length()) * characterWidth);
    }

    /** Returns a text of limited length; a longer one ends with an ellipsis. */
    static String shortened(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
    }
}
