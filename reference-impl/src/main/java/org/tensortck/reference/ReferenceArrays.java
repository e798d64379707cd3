package org.tensortck.reference;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Capabilities;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Casts;
import org.tensortck.spi.DType;
import org.tensortck.spi.Index;
import org.tensortck.spi.Indexing;
import org.tensortck.spi.MemoryExport;
import org.tensortck.spi.MemoryImport;
import org.tensortck.spi.Scalar;
import org.tensortck.spi.SharedMemory;
import org.tensortck.spi.Values;

/** Arrays that follow the rules of NumPy 2. */
public sealed class ReferenceArrays
        implements
            ArrayLibrary<NdArray>,
            MemoryExport<NdArray>,
            MemoryImport<NdArray>,
            Indexing<NdArray>,
            Casts<NdArray>
        permits ReferenceArraysNumPy1Windows {
    private static final ArrayIndexing INDEXING = new ArrayIndexing();

    private final String name;
    private final NumPyProfile profile;
    private final Capabilities capabilities;
    private final ArrayPrinting printing;

    /** Creates the library. Its print options are its only state. */
    public ReferenceArrays() {
        this("reference", NumPyProfile.NUMPY_2);
    }

    ReferenceArrays(String name, NumPyProfile profile) {
        this.name = name;
        this.profile = profile;
        this.printing = new ArrayPrinting(profile);
        ArrayPromotion promotion = new ArrayPromotion(profile);
        this.capabilities = new Capabilities(this, List.of(
                printing,
                promotion,
                new ArrayArithmetic(promotion),
                new ArrayBroadcasting(),
                new ArrayByteOrders(),
                new ArrayCheckedCasts(),
                new ArrayChoosing(promotion, profile),
                new ArrayComplexParts(),
                new ArrayContiguity(),
                new ArrayCopies(profile),
                new ArrayDTypeFacts(),
                new ArrayDiagonals(),
                new ArrayExchange(),
                new ArrayFactories(profile),
                new ArrayJoining(),
                new ArrayOwnership(),
                new ArrayPieces(),
                new ArrayProtection(),
                new ArraysAlike(profile),
                new ArrayPutting(),
                new ArrayRearranging(),
                new ArrayReductions(profile),
                new ArrayReinterpretation(),
                new ArrayRepeats(),
                new ArrayReshaping(),
                new SizesOfElements<>(NdArray::elements),
                new ArrayTaking(),
                new ArrayUnitAxes(),
                new ArrayViews(),
                new ArrayWindowViews()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public <C extends Capability> Optional<C> capability(Class<C> capability) {
        return capabilities.get(capability);
    }

    @Override
    public void reset() {
        printing.reset();
    }

    @Override
    public String version() {
        return Version.TEXT;
    }

    @Override
    public Set<DType> dtypes() {
        return Arrays.stream(DType.values()).filter(DType::inNumPy)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DType.class)));
    }

    @Override
    public DType defaultInteger() {
        return profile.defaultInteger();
    }

    @Override
    public NdArray create(Values values, Optional<DType> dtype) {
        return NdArray.of(values, dtype, profile);
    }

    @Override
    public NdArray adopt(SharedMemory memory) {
        return NdArray.adopt(memory);
    }

    @Override
    public DType dtype(NdArray array) {
        return array.elements().dtype();
    }

    @Override
    public long[] shape(NdArray array) {
        return array.elements().shape();
    }

    @Override
    public long[] byteStrides(NdArray array) {
        return array.elements().byteStrides();
    }

    @Override
    public Scalar read(NdArray array, long... position) {
        return array.elements().at(position);
    }

    @Override
    public void write(NdArray array, Scalar value, long... position) {
        array.checkWritable();
        NumberRule.NUMPY.check("write", value, dtype(array));
        array.elements().put("write", value, position);
    }

    @Override
    public NdArray select(NdArray array, List<Index> index) {
        return INDEXING.select(array, index);
    }

    @Override
    public void assign(NdArray array, List<Index> index, Scalar value) {
        INDEXING.assign(array, index, value);
    }

    @Override
    public void assign(NdArray array, List<Index> index, NdArray source) {
        INDEXING.assign(array, index, source);
    }

    @Override
    public NdArray cast(NdArray array, DType dtype) {
        return array.astype(dtype);
    }

    @Override
    public NdArray copy(NdArray array) {
        return array.copy();
    }

    @Override
    public SharedMemory share(NdArray array) {
        return array.share();
    }

    @Override
    public SharedMemory memory(NdArray array) {
        return array.elements().describe("memory", array.isReadOnly());
    }

    @Override
    public String scalarRepr(DType dtype, Scalar value) {
        return ArrayText.scalarRepr(dtype, value, profile);
    }
}
