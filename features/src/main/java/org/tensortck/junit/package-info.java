/** The suite as JUnit tests: what an implementation's own build runs. */
package org.tensortck.junit;
