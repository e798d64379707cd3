package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.compute.NumPyJoining;
import org.tensortck.reference.numpy.compute.NumPyRepeating;
import org.tensortck.reference.numpy.view.NumPyViews;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.compute.TorchJoining;
import org.tensortck.reference.torch.compute.TorchRearranging;
import org.tensortck.reference.torch.compute.TorchRepeating;
import org.tensortck.reference.torch.view.TorchViews;
import org.tensortck.spi.array.ArrayRepeating;
import org.tensortck.spi.common.Joining;
import org.tensortck.spi.common.Rearranging;
import org.tensortck.spi.tensor.TensorRepeating;

/** Breaks what changes the order of elements, repeats them or joins them; as {@link BrokenReferenceTest}. */
class BrokenRearrangingTest {

    private static Object copyOfArray(Call call) throws ReflectiveOperationException {
        return ARRAYS.copy((NdArray) call.proceed());
    }

    private static Tensor tensor(Call call) {
        return (Tensor) call.argument(0);
    }

    private static NdArray array(Call call) {
        return (NdArray) call.argument(0);
    }

    /** Returns the tensor itself where it has the elements that the call gives in a copy. */
    private static Object sharedIfUnchanged(Call call) throws ReflectiveOperationException {
        Tensor copy = (Tensor) call.proceed();
        boolean unchanged = copy.toString().equals(tensor(call).toString());
        return unchanged ? TENSORS.select(tensor(call), List.of()) : copy;
    }

    @Nested
    class Order extends FaultTable {

        @Override
        void faults() {
            fault("flip of a tensor that ignores dimensions", fails("RRG-1"),
                    IN_TENSORS.at(Rearranging<Tensor>::flip, call -> {
                        call.proceed();
                        return TENSORS.copy(tensor(call));
                    }));
            fault("flip of a tensor that shares what stays in its place", fails("RRG-1"),
                    IN_TENSORS.at(Rearranging<Tensor>::flip, BrokenRearrangingTest::sharedIfUnchanged));
            fault("flip of an array that copies", fails("RRG-2"),
                    IN_ARRAYS.at(Rearranging<NdArray>::flip, BrokenRearrangingTest::copyOfArray));
            fault("rot90 of a tensor that shares what stays in its place", fails("RRG-3"),
                    IN_TENSORS.at(Rearranging<Tensor>::rot90, BrokenRearrangingTest::sharedIfUnchanged));
            fault("rot90 of a tensor in the other direction", fails("RRG-3"),
                    IN_TENSORS.at(Rearranging<Tensor>::rot90, call -> new TorchRearranging().rot90(tensor(call),
                            -(Long) call.argument(1), (long[]) call.argument(2))));
            fault("rot90 of an array that copies", fails("RRG-4"),
                    IN_ARRAYS.at(Rearranging<NdArray>::rot90, BrokenRearrangingTest::copyOfArray));
            fault("roll of a tensor that shares what stays in its place", fails("RRG-5"),
                    IN_TENSORS.at(Rearranging<Tensor>::roll, BrokenRearrangingTest::sharedIfUnchanged));
            fault("roll of an array in row major order", fails("RRG-6"),
                    IN_ARRAYS.at(Rearranging<NdArray>::roll, BrokenRearrangingTest::copyOfArray));
        }
    }

    @Nested
    class Repetition extends FaultTable {

        @Override
        void faults() {
            fault("repeat of a tensor that shares what appears once", fails("RRG-7"),
                    IN_TENSORS.at(TensorRepeating<Tensor>::repeat, BrokenRearrangingTest::sharedIfUnchanged));
            fault("repeat of a tensor that repeats each element", fails("RRG-7"),
                    IN_TENSORS.at(TensorRepeating<Tensor>::repeat, call -> {
                        long[] repeats = (long[]) call.argument(1);
                        return repeats.length == 1 && tensor(call).elements().layout().rank() == 1
                                ? new TorchRepeating().repeatInterleave(tensor(call), repeats[0], OptionalLong.of(0))
                                : call.proceed();
                    }));
            fault("tile of a tensor that shares what appears once", fails("RRG-8"),
                    IN_TENSORS.at(TensorRepeating<Tensor>::tile, BrokenRearrangingTest::sharedIfUnchanged));
            fault("repeat interleave that repeats the whole", fails("RRG-9"),
                    IN_TENSORS.at(TensorRepeating<Tensor>::repeatInterleave, call -> {
                        Object sound = call.proceed();
                        return call.argument(2).equals(OptionalLong.of(0))
                                ? new TorchRepeating().tile(tensor(call), new long[]{(Long) call.argument(1), 1})
                                : sound;
                    }));
            fault("repeat of an array that takes the first number only", fails("RRG-10"),
                    IN_ARRAYS.at(ArrayRepeating<NdArray>::repeat, call -> new NumPyRepeating().repeat(array(call),
                            new long[]{((long[]) call.argument(1))[0]}, (OptionalLong) call.argument(2))));
            fault("tile of an array in row major order", fails("RRG-11"),
                    IN_ARRAYS.at(ArrayRepeating<NdArray>::tile, BrokenRearrangingTest::copyOfArray));
        }
    }

    @Nested
    class OfJoining extends FaultTable {

        @Override
        void faults() {
            fault("cat of a single tensor that shares", fails("RRG-12"),
                    IN_TENSORS.at(Joining<Tensor>::concatenate, call -> {
                        List<?> parts = (List<?>) call.argument(0);
                        return parts.size() == 1
                                ? TENSORS.select((Tensor) parts.getFirst(), List.of())
                                : call.proceed();
                    }));
            fault("stack of tensors along the first dimension alone", fails("RRG-13"),
                    IN_TENSORS.at(Joining<Tensor>::stack, call -> {
                        Object sound = call.proceed();
                        return call.argument(1).equals(0L)
                                ? sound
                                : TENSORS.copy(new TorchViews().transpose((Tensor) sound));
                    }));
            fault("vstack of tensors that joins vectors", fails("RRG-14"),
                    IN_TENSORS.at(Joining<Tensor>::vstack, call -> new TorchJoining().hstack(parts(call))));
            fault("concatenate in row major order", fails("RRG-15"),
                    IN_ARRAYS.at(Joining<NdArray>::concatenate, BrokenRearrangingTest::copyOfArray));
            fault("stack of arrays along the first axis alone", fails("RRG-16"),
                    IN_ARRAYS.at(Joining<NdArray>::stack, call -> {
                        Object sound = call.proceed();
                        return call.argument(1).equals(0L) ? sound : new NumPyViews().transpose((NdArray) sound);
                    }));
            fault("hstack of arrays that makes rows", fails("RRG-17"),
                    IN_ARRAYS.at(Joining<NdArray>::hstack, call -> new NumPyJoining().vstack(arrays(call))));
            fault("a copy outside the graph", fails("RRG-18"),
                    IN_TENSORS.at(Rearranging<Tensor>::roll, call -> ((Tensor) call.proceed()).detach()));
        }

        @SuppressWarnings("unchecked") // the SPI says so
        private static List<Tensor> parts(Call call) {
            return (List<Tensor>) call.argument(0);
        }

        @SuppressWarnings("unchecked") // the SPI says so
        private static List<NdArray> arrays(Call call) {
            return (List<NdArray>) call.argument(0);
        }
    }
}
