package org.tensortck.nd4j;

import org.tensortck.junit.VendorTck;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.run.Subject;

/** ND4J with the reference arrays. */
class Nd4jTckTest extends VendorTck {
    Nd4jTckTest() {
        super(new Nd4jTensors(), new ReferenceArrays(), Subject.TENSOR);
    }
}
