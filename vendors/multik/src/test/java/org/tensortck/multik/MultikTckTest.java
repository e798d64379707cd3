package org.tensortck.multik;

import org.tensortck.junit.VendorTck;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.run.Subject;

/** The arrays of Multik with the reference tensors. */
class MultikTckTest extends VendorTck {
    MultikTckTest() {
        super(new ReferenceTensors(), new MultikArrays(), Subject.ARRAY);
    }
}
