/**
 * The functions that types cannot describe, written out: operators, {@code out=}, several forms of one name, and the probes
 * of assertions.
 *
 * <p>Each class adds its functions to the table; nothing else of it is used from outside.
 */
@NullMarked
package org.tensortck.vocabulary.function;

import org.jspecify.annotations.NullMarked;
