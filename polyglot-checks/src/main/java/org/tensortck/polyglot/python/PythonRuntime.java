package org.tensortck.polyglot.python;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.EvaluationException;

/**
 * A Python in this JVM in which {@code import torch} and {@code import numpy} give façades over a caller.
 *
 * <p>It runs either code of scenarios, which can access only the façades, or a program of the user, which has the
 * user's permissions. Neither can access a Java class. All runtimes of a process share parsed code. A runtime is used
 * by one thread at a time.
 */
public final class PythonRuntime implements AutoCloseable {
    private static final String LANGUAGE = "python";

    private final Context context;
    private final Value facade;

    private PythonRuntime(Context context, Caller caller, boolean closed) {
        this.context = context;
        facade = load(PythonRuntime.class, "facade.py");
        call(facade, "install", new Bridge(caller), closed);
    }

    /**
     * Starts Python for untrusted code: without files, network, environment, threads, processes and native code,
     * without input and output, and with immutable façades.
     *
     * @param caller executes the calls of the façades; stays open when the runtime closes
     */
    public static PythonRuntime confined(Caller caller) {
        Context context = builder().allowIO(IOAccess.NONE).allowEnvironmentAccess(EnvironmentAccess.NONE)
                .allowCreateThread(false).allowCreateProcess(false).allowNativeAccess(false)
                .in(InputStream.nullInputStream()).out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream()).build();
        return new PythonRuntime(context, caller, true);
    }

    /**
     * Starts Python for a program of the user, with the permissions of this process.
     *
     * @param caller executes the calls of the façades; stays open when the runtime closes
     * @param out receives the bytes of {@code sys.stdout}
     * @param err receives the bytes of {@code sys.stderr}
     */
    public static PythonRuntime trusted(Caller caller, OutputStream out, OutputStream err) {
        Context context = builder().allowIO(IOAccess.ALL).allowEnvironmentAccess(EnvironmentAccess.INHERIT)
                .allowCreateThread(true).allowCreateProcess(true).out(out).err(err).build();
        return new PythonRuntime(context, caller, false);
    }

    private static Context.Builder builder() {
        return Context.newBuilder(LANGUAGE).engine(SharedEngine.ENGINE)
                .allowHostAccess(HostAccess.newBuilder(HostAccess.EXPLICIT).allowListAccess(true).build())
                .allowPolyglotAccess(PolyglotAccess.NONE);
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
     * @throws org.tensortck.spi.error.TensorException if the caller threw it; it, and every other exception of the
     *     caller, is thrown as the same object
     * @throws PythonExit if Python code has ended the program with {@code os._exit}
     * @throws EvaluationException with Python's type and message, if Python raised an error
     */
    public Value call(Value namespace, String function, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = namespace.getHashValue(function);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Value outcome;
        try {
            outcome = facade.getHashValue("outcome").execute(all);
        } catch (RuntimeException e) {
            if (e instanceof PolyglotException exit && exit.isExit()) {
                throw new PythonExit(exit.getExitStatus());
            }
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
        return Objects.requireNonNull(SharedEngine.ENGINE.getLanguages().get(LANGUAGE), "GraalPy is not installed")
                .getVersion();
    }

    @Override
    public void close() {
        context.close(true);
    }
}
