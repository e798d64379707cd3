package org.tensortck.polyglot.cpython;

/**
 * A Java object that Python only stores and hands back.
 *
 * @param object the object, which lives for as long as Python refers to it
 */
public record JavaObject(Object object) {}
