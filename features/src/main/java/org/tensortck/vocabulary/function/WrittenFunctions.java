package org.tensortck.vocabulary.function;

import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.instance.ArchiveFunctions;
import org.tensortck.vocabulary.instance.BufferFunctions;
import org.tensortck.vocabulary.instance.StorageFunctions;

/** All functions of this package. */
public final class WrittenFunctions {
    private WrittenFunctions() {}

    /** Adds them to a table. */
    public static void addTo(FunctionTable table) {
        TorchFunctions.addTo(table);
        TensorMembers.addTo(table);
        ArrayMembers.addTo(table);
        CreationFunctions.addTo(table);
        DTypeFunctions.addTo(table);
        CastFunctions.addTo(table);
        DeviceFunctions.addTo(table);
        GradientFunctions.addTo(table);
        ConversionFunctions.addTo(table);
        SharingFunctions.addTo(table);
        StorageFunctions.addTo(table);
        BufferFunctions.addTo(table);
        ArchiveFunctions.addTo(table);
        ByteOrderFunctions.addTo(table);
        AssignmentFunctions.addTo(table);
        PrintFunctions.addTo(table);
        PromotionFunctions.addTo(table);
        ArithmeticOperators.addTo(table);
        ArithmeticFunctions.addTo(table);
        MatrixFunctions.addTo(table);
        ContextFunctions.addTo(table);
        Probes.addTo(table);
    }
}
