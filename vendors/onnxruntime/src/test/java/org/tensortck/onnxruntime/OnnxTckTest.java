package org.tensortck.onnxruntime;

import org.tensortck.junit.VendorTck;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.run.Subject;

/** ONNX Runtime with the reference arrays. */
class OnnxTckTest extends VendorTck {
    OnnxTckTest() {
        super(new OnnxTensors(), new ReferenceArrays(), Subject.TENSOR);
    }
}
