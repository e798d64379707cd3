package org.tensortck.spi.value;

/** NumPy's casting rules, {@code casting=}. Each rule allows all casts of the rule before it, and more. */
public enum Casting {
    /** No cast at all, not even to another byte order: {@code 'no'}. */
    NO("no"),
    /** Only to another byte order: {@code 'equiv'}. */
    EQUIV("equiv"),
    /** Only casts that preserve every value: {@code 'safe'}. */
    SAFE("safe"),
    /** Also casts within a kind that lose digits or range: {@code 'same_kind'}. */
    SAME_KIND("same_kind"),
    /** All casts: {@code 'unsafe'}. */
    UNSAFE("unsafe");

    private final String argument;

    Casting(String argument) {
        this.argument = argument;
    }

    /** Returns the value of {@code casting=}, such as {@code "same_kind"}. */
    public String argument() {
        return argument;
    }
}
