/**
 * The living documentation as a static site.
 *
 * <p>{@code Site} is the only class that a command needs.
 */
@NullMarked
package org.tensortck.site;

import org.jspecify.annotations.NullMarked;
