package org.tensortck.libtorch;

import org.tensortck.junit.VendorTck;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.run.Subject;

/** libtorch with the reference arrays. */
class LibTorchTckTest extends VendorTck {
    LibTorchTckTest() {
        super(new LibTorch(), new ReferenceArrays(), Subject.TENSOR);
    }
}
