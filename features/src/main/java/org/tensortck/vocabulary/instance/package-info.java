/**
 * The functions of objects that are neither tensors nor arrays: buffers of Python, archives of arrays, and storages. Java has
 * the objects; scenarios call their methods.
 */
@NullMarked
package org.tensortck.vocabulary.instance;

import org.jspecify.annotations.NullMarked;
