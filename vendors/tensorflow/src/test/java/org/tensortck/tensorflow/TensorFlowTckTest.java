package org.tensortck.tensorflow;

import org.tensortck.junit.VendorTck;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.run.Subject;

/** TensorFlow Java with the reference arrays. */
class TensorFlowTckTest extends VendorTck {
    TensorFlowTckTest() {
        super(new TensorFlowTensors(), new ReferenceArrays(), Subject.TENSOR);
    }
}
