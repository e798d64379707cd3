package org.tensortck.spi.value;

/** How the elements of an array in a mapped file, and the bytes of the file, depend on each other: {@code mode=}. */
public enum FileMapping {
    /** The array is read-only: {@code 'r'}. */
    READ_ONLY("r"),
    /** Writes go to the file: {@code 'r+'}. */
    READ_WRITE("r+"),
    /** The file is made, or made anew, and all of its bytes are zero; writes go to it: {@code 'w+'}. */
    NEW("w+"),
    /** Writes stay in memory: {@code 'c'}. */
    COPY_ON_WRITE("c");

    private final String argument;

    FileMapping(String argument) {
        this.argument = argument;
    }

    /** Returns the value of {@code mode=}, such as {@code "r+"}. */
    public String argument() {
        return argument;
    }
}
