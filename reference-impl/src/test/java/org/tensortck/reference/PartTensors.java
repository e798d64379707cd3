package org.tensortck.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.UnaryOperation;
import org.tensortck.spi.value.Values;

/** Tensors of the reference that have only a part of indexing and of arithmetic, and fail in the rest. */
public final class PartTensors implements TensorLibrary<Tensor>, Indexing<Tensor>, Arithmetic<Tensor> {
    private static final ReferenceTensors WHOLE = new ReferenceTensors();
    private static final Set<Index.Kind> ITEMS = EnumSet.of(Index.Kind.INTEGER, Index.Kind.SLICE,
            Index.Kind.ELLIPSIS, Index.Kind.NEW_AXIS);
    private static final Set<BinaryOperation> OPERATIONS = EnumSet.of(BinaryOperation.ADD, BinaryOperation.SUBTRACT,
            BinaryOperation.MULTIPLY);

    @Override
    public String name() {
        return "part";
    }

    @Override
    public String version() {
        return WHOLE.version();
    }

    @Override
    public Set<DType> dtypes() {
        return WHOLE.dtypes();
    }

    @Override
    public void reset() {
        WHOLE.reset();
    }

    @Override
    public Tensor create(Values values, Optional<DType> dtype) {
        return WHOLE.create(values, dtype);
    }

    @Override
    public DType dtype(Tensor tensor) {
        return WHOLE.dtype(tensor);
    }

    @Override
    public long[] shape(Tensor tensor) {
        return WHOLE.shape(tensor);
    }

    @Override
    public Scalar read(Tensor tensor, long... position) {
        return WHOLE.read(tensor, position);
    }

    @Override
    public void write(Tensor tensor, Scalar value, long... position) {
        WHOLE.write(tensor, value, position);
    }

    @Override
    public Tensor copy(Tensor tensor) {
        return WHOLE.copy(tensor);
    }

    @Override
    public long[] strides(Tensor tensor) {
        return WHOLE.strides(tensor);
    }

    @Override
    public long offset(Tensor tensor) {
        return WHOLE.offset(tensor);
    }

    @Override
    public Device device(Tensor tensor) {
        return WHOLE.device(tensor);
    }

    @Override
    public DType defaultDType() {
        return WHOLE.defaultDType();
    }

    @Override
    public Set<Index.Kind> indexItems() {
        return ITEMS;
    }

    @Override
    public Tensor select(Tensor tensor, List<Index> index) {
        return WHOLE.select(tensor, basic(index));
    }

    @Override
    public void assign(Tensor tensor, List<Index> index, Scalar value) {
        WHOLE.assign(tensor, basic(index), value);
    }

    @Override
    public void assign(Tensor tensor, List<Index> index, Tensor source) {
        WHOLE.assign(tensor, basic(index), source);
    }

    private static List<Index> basic(List<Index> index) {
        if (index.stream().anyMatch(Index.Advanced.class::isInstance)) {
            throw new IllegalStateException("an index array was not declared");
        }
        return index;
    }

    @Override
    public Set<BinaryOperation> binaryOperations() {
        return OPERATIONS;
    }

    @Override
    public Set<UnaryOperation> unaryOperations() {
        return Set.of();
    }

    @Override
    public Tensor apply(BinaryOperation operation, Operand<Tensor> left, Operand<Tensor> right) {
        if (!OPERATIONS.contains(operation)) {
            throw new IllegalStateException(operation + " was not declared");
        }
        return arithmetic().apply(operation, left, right);
    }

    @Override
    public Tensor apply(UnaryOperation operation, Operand<Tensor> operand) {
        throw new IllegalStateException(operation + " was not declared");
    }

    @SuppressWarnings("unchecked") // the capabilities of the reference are of its own type
    private static Arithmetic<Tensor> arithmetic() {
        return WHOLE.capability(Arithmetic.class).orElseThrow();
    }
}
