/**
 * Registers of the project: files, and parts of pages, that follow from the suite, the SPI and recorded runs. One
 * command writes them, and the build compares them with the output of that command.
 */
@NullMarked
package org.tensortck.register;

import org.jspecify.annotations.NullMarked;
