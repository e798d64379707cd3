package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.BrokenReference.ARRAYS;

import java.util.IdentityHashMap;
import java.util.List;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.memory.NumPyOwnership;
import org.tensortck.spi.array.ArrayFlags;
import org.tensortck.spi.array.Ownership;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.value.ArrayBase;
import org.tensortck.spi.value.Index;

/** Breaks what arrays say of whose memory is whose; as {@link BrokenReferenceTest}. */
class BrokenOwnershipTest extends FaultTable {

    private static NdArray array(Call call, int place) {
        return (NdArray) call.argument(place);
    }

    private static boolean isEmpty(NdArray array) {
        return array.elements().layout().count() == 0;
    }

    private static boolean hasEmpty(Call call) {
        return isEmpty(array(call, 0)) || isEmpty(array(call, 1));
    }

    private static boolean hasRankZero(Call call) {
        return ARRAYS.shape(array(call, 0)).length == 0 || ARRAYS.shape(array(call, 1)).length == 0;
    }

    @Override
    void faults() {
        fault("flags that call every array an owner", fails("MEM-31", "MEM-34"),
                IN_ARRAYS.at(ArrayFlags<NdArray>::ownsData, _ -> true));
        fault("flags that call no array an owner", fails("MEM-30"),
                IN_ARRAYS.at(ArrayFlags<NdArray>::ownsData, _ -> false));
        fault("a base that is always somebody else", fails("MEM-30", "MEM-31"),
                IN_ARRAYS.at(Ownership<NdArray>::base, _ -> new ArrayBase.Other<>()));
        fault("a base that is a new array over the same memory", fails("MEM-31"),
                aBaseThatIsANewArrayOverTheSameMemory());
        fault("a base that is the view in between", fails("MEM-32", "MEM-35"), aBaseThatIsTheViewInBetween());
        fault("a base that is a copy made when it is first asked for", fails("MEM-31"),
                aBaseThatIsACopyMadeWhenItIsFirstAskedFor());
        fault("a base that is a copy of a vector", fails("MEM-33"), aBaseThatIsACopyOfAVector());
        fault("an array over other memory without a base", fails("MEM-34"), IN_ARRAYS.at(Ownership<NdArray>::base,
                call -> call.proceed() instanceof ArrayBase.Other<?> ? new ArrayBase.None<>() : call.proceed()));
        fault("shares memory that looks at the bounds only", fails("MEM-36", "MEM-38"),
                IN_ARRAYS.at(Ownership<NdArray>::sharesMemory,
                        call -> new NumPyOwnership().mayShareMemory(array(call, 0), array(call, 1))));
        fault("shares memory that looks at where elements begin only", fails("MEM-36"),
                IN_ARRAYS.at(Ownership<NdArray>::sharesMemory, call -> {
                    boolean sameSize = array(call, 0).elements().dtype().byteSize() == array(call, 1).elements().dtype()
                            .byteSize();
                    return sameSize && (boolean) call.proceed();
                }));
        fault("may share memory that is exact", fails("MEM-37", "MEM-38"),
                IN_ARRAYS.at(Ownership<NdArray>::mayShareMemory,
                        call -> new NumPyOwnership().sharesMemory(array(call, 0), array(call, 1))));
        fault("sharing that sees no memory of somebody else", fails("MEM-38", "MEM-40"),
                sharingThatSeesNoMemoryOfSomebodyElse());
        fault("an empty array that shares memory with itself", fails("MEM-39"),
                anEmptyArrayThatSharesMemoryWithItself());
        fault("an array without dimensions that shares nothing", fails("MEM-40"),
                anArrayWithoutDimensionsThatSharesNothing());
    }

    private static Break[] aBaseThatIsANewArrayOverTheSameMemory() {
        Fault anotherObject = call -> call.proceed() instanceof ArrayBase.Array<?>(Object base)
                ? new ArrayBase.Array<>(ARRAYS.select((NdArray) base, List.of(new Index.Rest())))
                : call.proceed();
        return new Break[]{IN_ARRAYS.at(Ownership<NdArray>::base, anotherObject)};
    }

    private static Break[] aBaseThatIsTheViewInBetween() {
        IdentityHashMap<Object, Object> sources = new IdentityHashMap<>();
        Fault select = call -> {
            Object view = call.proceed();
            sources.put(view, call.argument(0));
            return view;
        };
        Fault base = call -> call.proceed() instanceof ArrayBase.Array<?> && sources.containsKey(call.argument(0))
                ? new ArrayBase.Array<>(sources.get(call.argument(0)))
                : call.proceed();
        return new Break[]{IN_ARRAYS.at(Indexing<NdArray>::select, select),
                IN_ARRAYS.at(Ownership<NdArray>::base, base)};
    }

    private static Break[] aBaseThatIsACopyMadeWhenItIsFirstAskedFor() {
        IdentityHashMap<Object, Object> copies = new IdentityHashMap<>();
        return new Break[]{IN_ARRAYS.at(Ownership<NdArray>::base,
                call -> call.proceed() instanceof ArrayBase.Array<?>(Object base)
                        ? new ArrayBase.Array<>(copies.computeIfAbsent(base, _ -> ARRAYS.copy((NdArray) base)))
                        : call.proceed())};
    }

    private static Break[] aBaseThatIsACopyOfAVector() {
        Fault copied = call -> call.proceed() instanceof ArrayBase.Array<?>(NdArray base) && base.ownsMemory()
                && ARRAYS.shape(base).length == 1 && !isEmpty(array(call, 0))
                        ? new ArrayBase.Array<>(ARRAYS.copy(base))
                        : call.proceed();
        return new Break[]{IN_ARRAYS.at(Ownership<NdArray>::base, copied)};
    }

    private static Break[] sharingThatSeesNoMemoryOfSomebodyElse() {
        Fault ownOnly = call -> (boolean) call.proceed()
                && (array(call, 0).ownsMemory() || array(call, 0).base().isPresent());
        return new Break[]{IN_ARRAYS.at(Ownership<NdArray>::sharesMemory, ownOnly),
                IN_ARRAYS.at(Ownership<NdArray>::mayShareMemory, ownOnly)};
    }

    private static Break[] anEmptyArrayThatSharesMemoryWithItself() {
        Fault sameObject = call -> (hasEmpty(call) && call.argument(0).equals(call.argument(1)))
                || (boolean) call.proceed();
        return new Break[]{IN_ARRAYS.at(Ownership<NdArray>::sharesMemory, sameObject),
                IN_ARRAYS.at(Ownership<NdArray>::mayShareMemory, sameObject)};
    }

    private static Break[] anArrayWithoutDimensionsThatSharesNothing() {
        Fault none = call -> !hasRankZero(call) && (boolean) call.proceed();
        return new Break[]{IN_ARRAYS.at(Ownership<NdArray>::sharesMemory, none),
                IN_ARRAYS.at(Ownership<NdArray>::mayShareMemory, none)};
    }
}
