/**
 * Reports of runs, as their folders have them, checked before a page is made of them.
 *
 * <p>It knows the suite and no page.
 */
@NullMarked
package org.tensortck.site.result;

import org.jspecify.annotations.NullMarked;
