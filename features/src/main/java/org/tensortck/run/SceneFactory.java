package org.tensortck.run;

import io.cucumber.core.backend.ObjectFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.tensortck.steps.Scene;
import org.tensortck.verdict.CaseGate;

/** Makes the step classes of each scenario around one {@link Scene}, and gives them the objects of the run. */
final class SceneFactory implements ObjectFactory {
    private final Supplier<Scene> scenes;
    private final CaseGate gate;
    private final Map<Class<?>, Object> instances = new HashMap<>();

    SceneFactory(Supplier<Scene> scenes, CaseGate gate) {
        this.scenes = scenes;
        this.gate = gate;
    }

    @Override
    public void start() {
        instances.put(CaseGate.class, gate);
    }

    @Override
    public void stop() {
        instances.clear();
    }

    @Override
    public boolean addClass(Class<?> stepClass) {
        return true;
    }

    @Override
    public <T> T getInstance(Class<T> type) {
        if (!instances.containsKey(CaseGate.class)) {
            throw new IllegalStateException("no scenario has started, so there is no " + type.getSimpleName());
        }
        if (!instances.containsKey(type)) {
            instances.put(type, type == Scene.class ? scenes.get() : create(type));
        }
        return type.cast(instances.get(type));
    }

    private Object create(Class<?> type) {
        Constructor<?> constructor = type.getConstructors()[0];
        Object[] arguments = Arrays.stream(constructor.getParameterTypes()).map(this::getInstance).toArray();
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot create " + type.getName(), e);
        }
    }
}
