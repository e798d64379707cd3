package org.tensortck.polyglot.python;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.EvaluationException;

/**
 * A Python in this JVM in which {@code import torch} and {@code import numpy} give façades over a caller.
 *
 * <p>Python code may read and write files and the environment, as any Python program may, but reaches no Java class. All
 * runtimes of a process share parsed code. One thread at a time uses a runtime.
 */
public final class PythonRuntime implements AutoCloseable {
    private static final String LANGUAGE = "python";

    private final Context context;
    private final Value facade;

    /**
     * Starts Python.
     *
     * @param caller carries out what the façades are called for; stays open when the runtime closes
     * @param out receives what Python writes to {@code sys.stdout}
     * @param err receives what Python writes to {@code sys.stderr}
     */
    public PythonRuntime(Caller caller, OutputStream out, OutputStream err) {
        context = Context.newBuilder(LANGUAGE).engine(SharedEngine.ENGINE)
                .allowHostAccess(HostAccess.newBuilder(HostAccess.EXPLICIT).allowListAccess(true).build())
                .allowIO(IOAccess.ALL).allowEnvironmentAccess(EnvironmentAccess.INHERIT).allowCreateThread(true)
                .out(out)
                .err(err).build();
        facade = load(PythonRuntime.class, "facade.py");
        call(facade, "install", new Bridge(caller));
    }

    /** Kept open for the life of the process, so that a second runtime starts in a fraction of the time. */
    private static final class SharedEngine {
        // On a JDK without the Graal compiler Python is interpreted; that is expected and fast enough here.
        private static final Engine ENGINE = Engine.newBuilder(LANGUAGE).option("engine.WarnInterpreterOnly", "false")
                .build();
    }

    /**
     * Runs Python code that lies beside a class, in a namespace of its own.
     *
     * @return the namespace
     */
    public Value load(Class<?> neighbour, String resource) {
        String code;
        try (InputStream stream = neighbour.getResourceAsStream(resource)) {
            code = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
        Value namespace = context.eval(LANGUAGE, "dict()");
        namespace.putHashEntry("__name__", "tensortck." + resource.replace(".py", ""));
        Value compiled = context.eval(LANGUAGE, "compile").execute(code, "<" + resource + ">", "exec");
        context.eval(LANGUAGE, "exec").executeVoid(compiled, namespace);
        return namespace;
    }

    /**
     * Calls a function in a namespace.
     *
     * @throws org.tensortck.spi.TensorException and whatever else the caller threw, the very same exception
     * @throws EvaluationException with Python's type and message, where Python raised an error
     */
    public Value call(Value namespace, String function, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = namespace.getHashValue(function);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Value outcome;
        try {
            outcome = facade.getHashValue("outcome").execute(all);
        } catch (RuntimeException e) {
            throw new EvaluationException("GraalPy itself failed: " + e, e);
        }
        if (outcome.getArrayElement(0).asBoolean()) {
            return outcome.getArrayElement(1);
        }
        Value carried = outcome.getArrayElement(2);
        throw carried.isNull()
                ? new EvaluationException(outcome.getArrayElement(1).asString())
                : carried.<RuntimeException>asHostObject();
    }

    /** Returns the namespace of the façade. */
    Value facade() {
        return facade;
    }

    /** Forgets all tensors and arrays; returns a namespace in which {@code torch} and {@code np} are bound. */
    public Value begin() {
        return call(facade, "begin");
    }

    /** Returns the version of Python's implementation. */
    public String version() {
        return SharedEngine.ENGINE.getLanguages().get(LANGUAGE).getVersion();
    }

    @Override
    public void close() {
        context.close(true);
    }
}
