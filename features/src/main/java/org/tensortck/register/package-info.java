/**
 * Registers of the project: files, and parts of pages, that follow from the suite, the SPI and recorded runs. They are
 * written by one command, and the build compares them with what it would write.
 */
@NullMarked
package org.tensortck.register;

import org.jspecify.annotations.NullMarked;
