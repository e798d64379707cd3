/**
 * The one table of functions that scenarios may call, and how each is carried out on an implementation. The Java
 * interpreter, the GraalPy façade and the worker protocol all read this table.
 */
package org.tensortck.vocabulary;
