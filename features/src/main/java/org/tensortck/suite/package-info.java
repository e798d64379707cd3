/** What there is to conform to: the requirements of the specification and the cases that show them. */
@NullMarked
package org.tensortck.suite;

import org.jspecify.annotations.NullMarked;
