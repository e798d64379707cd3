package org.tensortck.vocabulary.call;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tensortck.dlpack.DlpackCapsule;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.evaluate.UnsupportedException;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Capabilities;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Library;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.common.Warnings;
import org.tensortck.spi.device.AcceleratorDevices;
import org.tensortck.spi.device.Devices;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.value.Need;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/**
 * A tensor library and an array library that a run combines, and the objects that they have made in this scenario.
 *
 * <p>The implementations' own types are opaque, so they are plain objects here; {@link Value.Ref#side()} says whose
 * they are, and this class alone converts between the two.
 */
public final class Libraries {
    /** The method that is called at the end of each case, and so tells nothing of a case. */
    static final String TAKE_WARNINGS = "takeWarnings";

    private final TensorLibrary<Object> tensors;
    private final ArrayLibrary<Object> arrays;
    private final ObjectRefs refs = new ObjectRefs();
    private final RandomReplay random = new RandomReplay();
    private final ScenarioFiles files;
    private final Deque<Runnable> entered = new ArrayDeque<>();
    private final SpiListener listener;
    private boolean hasDefaultDevice;

    /**
     * Combines two libraries.
     *
     * @param runProgram whether names of files are paths of the user's own
     */
    public Libraries(TensorLibrary<?> tensors, ArrayLibrary<?> arrays, SpiListener listener, boolean runProgram) {
        this.files = new ScenarioFiles(runProgram);
        this.tensors = LibraryBoundary.around(tensors, listener);
        this.arrays = LibraryBoundary.around(arrays, listener);
        this.listener = listener;
    }

    /** Forgets the objects and the files, and the settings of whole libraries that scenarios have changed. */
    public void startAnew() {
        forgetObjects();
        hasDefaultDevice = false;
        entered.clear();
        tensors.reset();
        arrays.reset();
    }

    /** Forgets the objects, and deletes the files. */
    public void forgetObjects() {
        refs.clear();
        random.stop();
        files.delete();
    }

    ScenarioFiles files() {
        return files;
    }

    /** Returns the folder of the files of the scenario, which is deleted at the end of the scenario. */
    public Path scenarioFolder() {
        return files.folder();
    }

    /** Returns the sides that have had objects in this scenario. */
    Set<Side> sides() {
        return refs.sides();
    }

    /** Returns how many of the objects of this scenario were not collected yet. */
    long reachable() {
        return refs.reachable();
    }

    /** Notes that a context was entered, and the action that leaves it. */
    public void enter(Runnable leaving) {
        entered.push(leaving);
    }

    /**
     * Leaves the context that was entered last.
     *
     * @throws EvaluationException where none was
     */
    public void leave() {
        if (entered.isEmpty()) {
            throw new EvaluationException("tck.leave: no context was entered");
        }
        entered.pop().run();
    }

    public RandomReplay random() {
        return random;
    }

    TensorLibrary<Object> tensors() {
        return tensors;
    }

    ArrayLibrary<Object> arrays() {
        return arrays;
    }

    Library<Object> on(Side side) {
        return side == Side.TENSOR ? tensors : arrays;
    }

    /** Records whether the scenario has set a default device. */
    public void setDefaultDevice(boolean isSet) {
        hasDefaultDevice = isSet;
    }

    /** Returns whether the scenario has set a default device, which {@code create} of the core does not know. */
    public boolean hasDefaultDevice() {
        return hasDefaultDevice;
    }

    /** Returns the value that represents an object; the same object always has the same one. */
    public Value.Ref ref(Side side, Object object) {
        if (object == null) {
            throw new LibraryFailure("the implementation failed: " + on(side).name() + " returned null");
        }
        return refs.of(side, object);
    }

    /** Returns the value that represents a new capsule. */
    public Value.Capsule capsule(DlpackCapsule capsule) {
        return refs.of(capsule);
    }

    /** Returns the value that represents a new object of a class of Python. */
    Value.Instance instance(String className, Object object) {
        return refs.of(className, object);
    }

    /** Returns the library as the capability that a function needs. */
    public <C extends Capability> C capability(Side side, Class<C> capability, String function) {
        listener.needs(Need.ofCapability(side, capability));
        Library<Object> library = on(side);
        return library.capability(capability)
                .orElseThrow(() -> new UnsupportedException(capability.getSimpleName(), library.name()
                        + " does not declare " + capability.getSimpleName() + ", which " + function + " needs"
                        + library.absence(capability).map(reason -> ": " + reason).orElse("")));
    }

    /** Sees to it that a library declares a part of a capability, which it declares in a set. */
    void needPart(Side side, Class<?> capability, Enum<?> part, Set<?> declared, String function) {
        CapabilityParts.need(listener, Need.ofPart(side, capability, part), declared.contains(part), on(side).name(),
                function);
    }

    /**
     * Takes the warnings of a library.
     *
     * @param claimed whether the case needs that the library reports the warnings that it has given
     * @return the kinds, or empty where the library does not report warnings
     */
    public Optional<List<WarningKind>> takeWarnings(Side side, boolean claimed) {
        return on(side).capability(Warnings.class).map(reporting -> {
            List<WarningKind> kinds = reporting.takeWarnings();
            if (claimed && !kinds.isEmpty()) {
                listener.needs(Need.ofCapability(side, Warnings.class));
                listener.calls(side, Warnings.class, TAKE_WARNINGS);
            }
            return kinds;
        });
    }

    /** Returns all that the libraries declare. */
    public Set<Need> declared() {
        Set<Need> declared = new TreeSet<>();
        for (Side side : Side.values()) {
            for (Class<? extends Capability> capability : Capabilities.all()) {
                on(side).capability(capability)
                        .ifPresent(part -> declared.addAll(CapabilityParts.declared(side, capability, part)));
            }
            on(side).dtypes().forEach(dtype -> declared.add(Need.ofDType(side, dtype)));
        }
        for (Object device : tensors.capability(Devices.class).map(found -> found.devices()).orElse(Set.of())) {
            declared.add(Need.ofDevice(device));
        }
        return declared;
    }

    /** Returns why this machine lacks some capabilities that the libraries have elsewhere. */
    public Map<Need, String> absences() {
        Map<Need, String> absences = new TreeMap<>();
        for (Side side : Side.values()) {
            for (Class<? extends Capability> capability : Capabilities.all()) {
                if (on(side).capability(capability).isEmpty()) {
                    on(side).absence(capability)
                            .ifPresent(reason -> absences.put(Need.ofCapability(side, capability), reason));
                }
            }
        }
        return absences;
    }

    /** Returns a dtype if the library has declared it. */
    public DType declared(Side side, DType dtype, String function) {
        listener.needs(Need.ofDType(side, dtype));
        Library<Object> library = on(side);
        if (library.dtypes().contains(dtype)) {
            return dtype;
        }
        throw new UnsupportedException("dtype " + dtype,
                library.name() + " does not declare dtype " + dtype + ", which " + function + " was called with");
    }

    private boolean isOfAccelerator(Device device) {
        return tensors.capability(AcceleratorDevices.class)
                .filter(accelerator -> accelerator.currentAccelerator().type().equals(device.type())).isPresent();
    }

    private void requireAccelerator(Device device, String function) {
        long count = tensors.capability(AcceleratorDevices.class).map(AcceleratorDevices::acceleratorCount).orElse(0L);
        if (device.index() >= count) {
            throw new UnsupportedException("device " + device.index() + " of the accelerator", tensors.name()
                    + " has only " + count + " of the type " + device.type() + " on this machine, and " + function
                    + " was called with " + device);
        }
    }

    /**
     * Returns a device if the tensor library has declared it. The host needs no declaration, and that of an accelerator is
     * its capability: a case that needs one runs on an accelerator of any type.
     */
    public Device declared(Device device, String function) {
        if (device.isHost()) {
            return device;
        }
        if (!device.isMeta() && isOfAccelerator(device)) {
            listener.needs(Need.ofCapability(Side.TENSOR, AcceleratorDevices.class));
            if (device.index() > 0) {
                requireAccelerator(device, function);
            }
            return device;
        }
        // A number of meta says nothing: there are no elements that could be in several places.
        Device needed = device.isMeta() ? Device.META : device;
        listener.needs(Need.ofDevice(needed));
        boolean known = tensors.capability(Devices.class).filter(devices -> devices.devices().contains(needed))
                .isPresent();
        if (known) {
            return device;
        }
        throw new UnsupportedException("device " + device,
                tensors.name() + " does not declare device " + device + ", which " + function + " was called with");
    }
}
