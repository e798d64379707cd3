/** Snippets of Python whose results on the real libraries are known, run over an implementation. */
@NullMarked
package org.tensortck.polyglot.catalogue;

import org.jspecify.annotations.NullMarked;
