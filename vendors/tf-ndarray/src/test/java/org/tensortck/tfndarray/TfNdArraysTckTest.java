package org.tensortck.tfndarray;

import org.tensortck.junit.VendorTck;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.run.Subject;

/** The arrays of TensorFlow Java with the reference tensors. */
class TfNdArraysTckTest extends VendorTck {
    TfNdArraysTckTest() {
        super(new ReferenceTensors(), new TfNdArrays(), Subject.ARRAY);
    }
}
