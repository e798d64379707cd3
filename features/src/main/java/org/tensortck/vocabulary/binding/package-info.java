/**
 * The functions that follow from the SPI: a method with {@link org.tensortck.spi.python.Python} is bound by its Java types.
 *
 * <p>Other packages use {@code SpiFunctions}; a binding written out in {@code function} takes precedence.
 */
@NullMarked
package org.tensortck.vocabulary.binding;

import org.jspecify.annotations.NullMarked;
