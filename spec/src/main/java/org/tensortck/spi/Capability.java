package org.tensortck.spi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of the SPI that an implementation may leave out. {@link Library#capability} says whether it has it. Where a
 * capability has parts itself, a method of it returns the set of those that the implementation has, all unless overridden.
 *
 * <p>The permitted interfaces are all capabilities there are.
 */
public sealed interface Capability
        permits
        Arithmetic,
        ArrayConversions,
        ArrayCreation,
        ArrayDTypes,
        ArrayFlags,
        ArrayPrintOptions,
        ArrayPrototypes,
        ArrayRepeating,
        ArrayShapes,
        ArraySplitting,
        ArrayWindows,
        Broadcasting,
        Buffers,
        ByteOrders,
        Casts,
        CheckedCasts,
        Choosing,
        Comparisons,
        ComplexArrays,
        ComplexParts,
        ComplexTensors,
        Contiguity,
        DefaultDTypes,
        DeviceConversions,
        Devices,
        Diagonals,
        Dlpack,
        Filling,
        Gathering,
        GradientModes,
        Graphs,
        InPlaceArithmetic,
        InPlaceViews,
        Indexing,
        Interchange,
        Joining,
        MemoryExport,
        MemoryImport,
        NamedCasts,
        NumberLimits,
        Ownership,
        Printing,
        Promotion,
        Putting,
        RandomNumbers,
        Rearranging,
        Reductions,
        Reinterpretation,
        Resizing,
        Sizes,
        Storages,
        Taking,
        TensorConversions,
        TensorCreation,
        TensorDTypes,
        TensorPrintOptions,
        TensorPrototypes,
        TensorRepeating,
        TensorShapes,
        TensorSplitting,
        TensorWindows,
        UnitAxes,
        Views,
        Writability {

    /**
     * Returns the library itself, or else the first of its parts, that has a capability: what {@link Library#capability}
     * does in a library that is composed of parts.
     */
    static <C extends Capability> Optional<C> find(Class<C> capability, Library<?> library, List<Capability> parts) {
        return Stream.concat(Stream.of(library), parts.stream()).filter(capability::isInstance).map(capability::cast)
                .findFirst();
    }
}
