package org.tensortck.atlas;

import org.tensortck.value.Side;

/**
 * A layout that expressions are shown with.
 *
 * @param side the library of the object
 * @param name its name, the last part of the ids of its cases
 * @param object the code that makes an object of it
 */
public record Layout(Side side, String name, String object) {}
