package org.tensortck.djl;

import org.tensortck.junit.VendorTck;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.run.Subject;

/** DJL with the reference arrays. */
class DjlTckTest extends VendorTck {
    DjlTckTest() {
        super(new DjlTensors(), new ReferenceArrays(), Subject.TENSOR);
    }
}
