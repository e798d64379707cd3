/**
 * The texts of the specification and of the features, as markup.
 *
 * <p>It knows no result.
 */
@NullMarked
package org.tensortck.site.text;

import org.jspecify.annotations.NullMarked;
