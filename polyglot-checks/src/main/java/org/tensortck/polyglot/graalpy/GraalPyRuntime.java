package org.tensortck.polyglot.graalpy;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.jspecify.annotations.Nullable;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.polyglot.python.Bridge;
import org.tensortck.polyglot.python.FromPython;
import org.tensortck.polyglot.python.PythonEvaluator;
import org.tensortck.polyglot.python.PythonExit;
import org.tensortck.polyglot.python.PythonResources;
import org.tensortck.polyglot.python.PythonRuntime;

/**
 * GraalPy, in which {@code import torch} and {@code import numpy} give façades over a caller.
 *
 * <p>It runs either code of scenarios, which can access only the façades, or a program of the user, which has the
 * user's permissions. Neither can access a Java class. All runtimes of a process share parsed code.
 */
public final class GraalPyRuntime implements PythonRuntime {
    private static final String LANGUAGE = "python";

    private final Context context;
    private final Value facade;

    private GraalPyRuntime(Context context, Caller caller, boolean closed, String... resources) {
        this.context = context;
        facade = load(Bridge.class, resources);
        call(facade, "install", new GraalPyBridge(caller), closed);
    }

    /**
     * Starts Python for untrusted code: without files, network, environment, threads, processes and native code,
     * without input and output, and with immutable façades.
     *
     * @param caller executes the calls of the façades; stays open when the runtime closes
     */
    public static GraalPyRuntime confined(Caller caller) {
        Context context = builder().allowIO(IOAccess.NONE).allowEnvironmentAccess(EnvironmentAccess.NONE)
                .allowCreateThread(false).allowCreateProcess(false).allowNativeAccess(false)
                .in(InputStream.nullInputStream()).out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream()).build();
        return new GraalPyRuntime(context, caller, true, "facade.py", "array_facade.py");
    }

    /**
     * Starts Python for a program of the user, with the permissions of this process.
     *
     * @param caller executes the calls of the façades; stays open when the runtime closes
     * @param out receives the bytes of {@code sys.stdout}
     * @param err receives the bytes of {@code sys.stderr}
     */
    public static GraalPyRuntime trusted(Caller caller, OutputStream out, OutputStream err) {
        Context context = builder().allowIO(IOAccess.ALL).allowEnvironmentAccess(EnvironmentAccess.INHERIT)
                .allowCreateThread(true).allowCreateProcess(true).out(out).err(err).build();
        return new GraalPyRuntime(context, caller, false, "facade.py", "array_facade.py", "program_facade.py",
                "program_tensors.py", "program_sources.py", "program_errors.py");
    }

    /**
     * Starts an evaluator of scenarios, over a caller that it closes.
     *
     * @param versions the versions of the called libraries, by name
     */
    public static Evaluator evaluator(Caller caller, Map<String, String> versions) {
        return new PythonEvaluator("graalpy", confined(caller), caller, versions);
    }

    private static Context.Builder builder() {
        return Context.newBuilder(LANGUAGE).engine(SharedEngine.ENGINE)
                .allowHostAccess(HostAccess.newBuilder(HostAccess.EXPLICIT).allowAccessAnnotatedBy(FromPython.class)
                        .allowListAccess(true).build())
                .allowPolyglotAccess(PolyglotAccess.NONE);
    }

    /** Kept open for the life of the process, so that a second runtime starts in a fraction of the time. */
    private static final class SharedEngine {
        // On a JDK without the Graal compiler Python is interpreted; that is expected and fast enough here.
        private static final Engine ENGINE = Engine.newBuilder(LANGUAGE).option("engine.WarnInterpreterOnly", "false")
                .build();
    }

    @Override
    public Value load(Class<?> neighbour, String... resources) {
        Value namespace = context.eval(LANGUAGE, "dict()");
        namespace.putHashEntry("__name__", "tensortck." + resources[0].replace(".py", ""));
        for (String resource : resources) {
            Value compiled = context.eval(LANGUAGE, "compile").execute(PythonResources.read(neighbour, resource),
                    "<" + resource + ">", "exec");
            context.eval(LANGUAGE, "exec").executeVoid(compiled, namespace);
        }
        return namespace;
    }

    @Override
    public @Nullable Object call(Object namespace, String function, @Nullable Object... arguments) {
        @Nullable
        Object[] all = new Object[arguments.length + 1];
        all[0] = ((Value) namespace).getHashValue(function);
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
            return plain(outcome.getArrayElement(1));
        }
        Value carried = outcome.getArrayElement(2);
        throw carried.isNull()
                ? new EvaluationException(outcome.getArrayElement(1).asString())
                : carried.<RuntimeException>asHostObject();
    }

    private static @Nullable Object plain(Value value) {
        if (value.isNull()) {
            return null;
        } else if (value.isHostObject()) {
            return value.asHostObject();
        } else if (value.isBoolean()) {
            return value.asBoolean();
        } else if (value.isString()) {
            return value.asString();
        } else if (value.fitsInLong()) {
            return value.asLong();
        } else if (value.isNumber()) {
            return value.asDouble();
        } else if (value.hasArrayElements()) {
            return LongStream.range(0, value.getArraySize()).mapToObj(place -> plain(value.getArrayElement(place)))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        return value;
    }

    @Override
    public Value facade() {
        return facade;
    }

    @Override
    public String version() {
        return Objects.requireNonNull(SharedEngine.ENGINE.getLanguages().get(LANGUAGE), "GraalPy is not installed")
                .getVersion();
    }

    @Override
    public void close() {
        context.close(true);
    }
}
