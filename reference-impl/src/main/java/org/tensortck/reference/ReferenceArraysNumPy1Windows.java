package org.tensortck.reference;

import org.tensortck.reference.numpy.rule.NumPyProfile;

/** Arrays that follow the rules of NumPy 1.x on Windows, where Python integers become int32. */
public final class ReferenceArraysNumPy1Windows extends ReferenceArrays {

    /** Creates the library. Its print options are its only state. */
    public ReferenceArraysNumPy1Windows() {
        super("reference-numpy1-windows", NumPyProfile.NUMPY_1_ON_WINDOWS);
    }
}
