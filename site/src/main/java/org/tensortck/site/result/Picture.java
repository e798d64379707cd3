package org.tensortck.site.result;

/**
 * A picture of the memory that the objects of a case see.
 *
 * @param title the moment that it shows, such as {@code After `n[0, 0] = 100`}
 * @param svg markup of SVG that was checked: it has known elements and attributes only
 */
public record Picture(String title, String svg) {}
