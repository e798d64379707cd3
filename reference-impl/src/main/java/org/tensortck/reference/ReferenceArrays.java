package org.tensortck.reference;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.element.WarningLog;
import org.tensortck.reference.memory.StridedSizes;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.compute.NumPyArithmetic;
import org.tensortck.reference.numpy.compute.NumPyCumulativeSums;
import org.tensortck.reference.numpy.compute.NumPyElementFunctions;
import org.tensortck.reference.numpy.compute.NumPyJoining;
import org.tensortck.reference.numpy.compute.NumPyMatrixProducts;
import org.tensortck.reference.numpy.compute.NumPyPromotion;
import org.tensortck.reference.numpy.compute.NumPyRearranging;
import org.tensortck.reference.numpy.compute.NumPyReductions;
import org.tensortck.reference.numpy.compute.NumPyRepeating;
import org.tensortck.reference.numpy.file.NumPyArchives;
import org.tensortck.reference.numpy.file.NumPyFiles;
import org.tensortck.reference.numpy.file.NumPyMappedArrays;
import org.tensortck.reference.numpy.index.NumPyChoosing;
import org.tensortck.reference.numpy.index.NumPyIndexing;
import org.tensortck.reference.numpy.index.NumPyPutting;
import org.tensortck.reference.numpy.index.NumPyTaking;
import org.tensortck.reference.numpy.memory.NumPyArrayInterface;
import org.tensortck.reference.numpy.memory.NumPyBufferProtocol;
import org.tensortck.reference.numpy.memory.NumPyBuffers;
import org.tensortck.reference.numpy.memory.NumPyByteOrders;
import org.tensortck.reference.numpy.memory.NumPyCheckedCasts;
import org.tensortck.reference.numpy.memory.NumPyConversions;
import org.tensortck.reference.numpy.memory.NumPyCreation;
import org.tensortck.reference.numpy.memory.NumPyDlpack;
import org.tensortck.reference.numpy.memory.NumPyFlags;
import org.tensortck.reference.numpy.memory.NumPyOwnership;
import org.tensortck.reference.numpy.memory.NumPyPrototypes;
import org.tensortck.reference.numpy.memory.NumPyResizing;
import org.tensortck.reference.numpy.memory.NumPyWritability;
import org.tensortck.reference.numpy.rule.NumPyProfile;
import org.tensortck.reference.numpy.settings.NumPyDTypes;
import org.tensortck.reference.numpy.settings.NumPyPrinting;
import org.tensortck.reference.numpy.text.ArrayText;
import org.tensortck.reference.numpy.view.NumPyBroadcasting;
import org.tensortck.reference.numpy.view.NumPyComplexParts;
import org.tensortck.reference.numpy.view.NumPyDiagonals;
import org.tensortck.reference.numpy.view.NumPyReinterpretation;
import org.tensortck.reference.numpy.view.NumPyShapes;
import org.tensortck.reference.numpy.view.NumPySplitting;
import org.tensortck.reference.numpy.view.NumPyUnitAxes;
import org.tensortck.reference.numpy.view.NumPyViews;
import org.tensortck.reference.numpy.view.NumPyWindows;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Capabilities;
import org.tensortck.spi.Capability;
import org.tensortck.spi.common.Casts;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/** Arrays that follow the rules of NumPy 2. */
public sealed class ReferenceArrays
        implements
            ArrayLibrary<NdArray>,
            MemoryExport<NdArray>,
            MemoryImport<NdArray>,
            Indexing<NdArray>,
            Casts<NdArray>
        permits ReferenceArraysNumPy1Windows {
    private static final NumPyIndexing INDEXING = new NumPyIndexing();

    private final String name;
    private final NumPyProfile profile;
    private final Capabilities capabilities;
    private final NumPyPrinting printing;

    /** Creates the library. Its print options are its only state. */
    public ReferenceArrays() {
        this("reference", NumPyProfile.NUMPY_2);
    }

    ReferenceArrays(String name, NumPyProfile profile) {
        this.name = name;
        this.profile = profile;
        this.printing = new NumPyPrinting(profile);
        NumPyPromotion promotion = new NumPyPromotion(profile);
        NumPyReductions reductions = new NumPyReductions(profile);
        this.capabilities = new Capabilities(this, List.of(
                printing,
                promotion,
                new NumPyArithmetic(promotion),
                new NumPyBroadcasting(),
                new NumPyBuffers(),
                new NumPyBufferProtocol(),
                new NumPyArchives(),
                new NumPyArrayInterface(),
                new NumPyByteOrders(),
                new NumPyCheckedCasts(),
                new NumPyChoosing(promotion, profile),
                new NumPyComplexParts(),
                new NumPyConversions(profile),
                new NumPyCreation(profile),
                new NumPyCumulativeSums(reductions),
                new NumPyDTypes(),
                new NumPyDiagonals(),
                new NumPyDlpack(),
                new NumPyElementFunctions(promotion),
                new NumPyFiles(),
                new NumPyFlags(),
                new NumPyJoining(),
                new NumPyMatrixProducts(),
                new NumPyMappedArrays(),
                new NumPyOwnership(),
                new NumPyPrototypes(profile),
                new NumPyPutting(),
                new NumPyRearranging(),
                reductions,
                new NumPyReinterpretation(),
                new NumPyRepeating(),
                new NumPyResizing(),
                new NumPyShapes(),
                new NumPySplitting(),
                new NumPyTaking(),
                new NumPyUnitAxes(),
                new NumPyViews(),
                new NumPyWindows(),
                new NumPyWritability(),
                new StridedSizes<>(),
                WarningLog.NUMPY));
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
        WarningLog.NUMPY.reset();
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
        StorableNumbers.NUMPY.check("write", value, dtype(array));
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
