package org.tensortck.polyglot.cpython;

/** A Java object that represents an object of Python, such as an array of NumPy. */
public interface PythonValue {

    /** Returns the object of Python. */
    PythonObject reference();
}
