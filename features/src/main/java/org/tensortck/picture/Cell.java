package org.tensortck.picture;

import java.util.Optional;

/**
 * A cell of a storage that an object sees.
 *
 * @param value its element, the part of a complex element, or its bytes
 * @param old the same before the statement, where it was another one
 */
record Cell(String value, Optional<String> old) {}
