package org.tensortck.picture;

/**
 * The memory after a statement.
 *
 * @param title the statement that was executed last, such as {@code After `n[0, 0] = 100`}
 * @param svg the drawing, an element {@code svg} that is styled by {@link PictureStyle}
 */
public record Picture(String title, String svg) {}
