package org.tensortck.vocabulary.instance;

import org.tensortck.spi.tensor.SharedStorages;
import org.tensortck.spi.tensor.UntypedStorages;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Invocation;

/** The storages of tensors, objects whose methods are about their bytes. */
public final class StorageFunctions {
    private static final String CLASS_NAME = "UntypedStorage";

    /**
     * A storage.
     *
     * @param tensor a tensor over it
     */
    record Storage(Object tensor) {}

    private StorageFunctions() {}

    public static void addTo(FunctionTable table) {
        table.define("Tensor.untyped_storage(self)",
                call -> call.instance(CLASS_NAME, new Storage(call.self(Side.TENSOR))));
        for (String name : new String[]{"nbytes", "size", "__len__"}) {
            table.define(CLASS_NAME + "." + name + "(self)",
                    call -> Value.of(storages(call).storageByteSize(tensor(call))));
        }
        table.define(CLASS_NAME + ".data_ptr(self)", call -> Value.of(storages(call).storagePointer(tensor(call))));
        table.define(CLASS_NAME + ".resizable(self)",
                call -> Value.of(storages(call).isStorageResizable(tensor(call))));
        table.define(CLASS_NAME + ".resize_(self, size)", call -> {
            storages(call).resizeStorage(tensor(call), call.integer("size"));
            return call.argument("self");
        });
        table.define(CLASS_NAME + ".is_shared(self)", call -> Value
                .of(call.<SharedStorages<Object>>capability(Side.TENSOR, SharedStorages.class).isShared(tensor(call))));
    }

    private static Object tensor(Invocation call) {
        return call.instance("self", Storage.class, "a storage").tensor();
    }

    private static UntypedStorages<Object> storages(Invocation call) {
        return call.capability(Side.TENSOR, UntypedStorages.class);
    }
}
