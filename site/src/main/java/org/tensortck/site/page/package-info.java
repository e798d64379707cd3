/**
 * The pages of the site, each made of a model and a template.
 *
 * <p>Every text of a library is escaped by the template.
 */
@NullMarked
package org.tensortck.site.page;

import org.jspecify.annotations.NullMarked;
