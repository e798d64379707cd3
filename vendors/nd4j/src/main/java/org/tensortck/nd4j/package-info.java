/**
 * The tensors of ND4J, the library below Deeplearning4j, as an implementation of the SPI. All operations are those of the
 * library; arguments are translated, results are not.
 */
@NullMarked
package org.tensortck.nd4j;

import org.jspecify.annotations.NullMarked;
