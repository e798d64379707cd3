package org.tensortck.vocabulary.call;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tensortck.dlpack.DlpackCapsule;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/**
 * Gives each object of an implementation one {@link Value.Ref} for as long as that is reachable, and keeps neither
 * alive: a script may make more tensors than fit into memory at once.
 */
final class ObjectRefs {
    private final Map<Key, WeakReference<Value.Ref>> refs = new HashMap<>();
    private final ReferenceQueue<Object> collected = new ReferenceQueue<>();
    private final Set<Side> sides = EnumSet.noneOf(Side.class);
    private long nextId;

    Value.Ref of(Side side, Object object) {
        sides.add(side);
        for (Object key = collected.poll(); key != null; key = collected.poll()) {
            refs.remove(key);
        }
        Key key = new Key(object, collected);
        WeakReference<Value.Ref> known = refs.get(key);
        Value.Ref ref = known == null ? null : known.get();
        if (ref == null) {
            ref = new Value.Ref(side, nextId++, Optional.of(object));
            refs.put(key, new WeakReference<>(ref));
        }
        return ref;
    }

    Value.Capsule of(DlpackCapsule capsule) {
        return new Value.Capsule(nextId++, Optional.of(capsule));
    }

    Value.Instance of(String className, Object object) {
        return new Value.Instance(className, nextId++, Optional.of(object));
    }

    /** Returns the sides that have had objects. */
    Set<Side> sides() {
        return sides;
    }

    /** Returns how many objects were not collected yet. */
    long reachable() {
        return refs.keySet().stream().filter(key -> !key.refersTo(null)).count();
    }

    void clear() {
        refs.clear();
        sides.clear();
        nextId = 0;
    }

    /** Compares objects by identity. */
    private static final class Key extends WeakReference<Object> {
        private final int hash;

        Key(Object object, ReferenceQueue<Object> queue) {
            super(object, queue);
            this.hash = System.identityHashCode(object);
        }

        @Override
        public boolean equals(Object other) {
            if (this == other) {
                return true;
            }
            Object object = get();
            return object != null && other instanceof Key key && key.refersTo(object);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
