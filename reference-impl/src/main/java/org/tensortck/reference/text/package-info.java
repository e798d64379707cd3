/**
 * Decimal digits, summarized elements and nested brackets, which the texts of both libraries are made of. It reads
 * elements through {@link org.tensortck.reference.element.Elements} only and knows neither memory nor print options.
 */
@NullMarked
package org.tensortck.reference.text;

import org.jspecify.annotations.NullMarked;
