/**
 * Changes the reference one instruction at a time and asks the suite to see each change: {@code mvn -Pmutants verify}.
 *
 * <p>PIT makes the changed classes. A process of its own takes them one after the other into a warm JVM, runs the cases
 * that reach the changed line, and puts the class back.
 */
package org.tensortck.mutants;
