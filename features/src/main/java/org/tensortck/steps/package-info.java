/** The phrases that scenarios are written in. {@code features/README.md} lists them all. */
package org.tensortck.steps;
