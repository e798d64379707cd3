package org.tensortck.minimal;

import java.lang.foreign.MemorySegment;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.starter.Elements;

/** Tensors that offer their memory, and free it when they are collected, whoever uses it. */
public final class ForgetfulTensors extends MinimalTensors {

    @Override
    public String name() {
        return "forgetful";
    }

    @Override
    public SharedMemory share(Elements tensor) {
        SharedMemory kept = super.share(tensor);
        MemorySegment memory = MemorySegment.ofAddress(kept.memory().address()).reinterpret(kept.memory().byteSize());
        return SharedMemory.builder(memory, kept.dtype(), kept.shape()).byteStrides(kept.byteStrides())
                .byteOffset(kept.byteOffset()).owner("not the tensor").build();
    }
}
