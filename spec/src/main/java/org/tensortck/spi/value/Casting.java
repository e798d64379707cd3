package org.tensortck.spi.value;

/** Which casts of an array NumPy allows: {@code casting=}. Each allows what the one before it allows, and more. */
public enum Casting {
    /** No cast at all, not even to the other byte order: {@code 'no'}. */
    NO("no"),
    /** Only to the other byte order: {@code 'equiv'}. */
    EQUIV("equiv"),
    /** Only what loses no value: {@code 'safe'}. */
    SAFE("safe"),
    /** Also what loses digits or range within a kind: {@code 'same_kind'}. */
    SAME_KIND("same_kind"),
    /** Everything: {@code 'unsafe'}. */
    UNSAFE("unsafe");

    private final String argument;

    Casting(String argument) {
        this.argument = argument;
    }

    /** Returns the text that stands for it in a call of NumPy, such as {@code "same_kind"}. */
    public String argument() {
        return argument;
    }
}
