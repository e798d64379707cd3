package org.tensortck.mutants;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Records which lines of the reference are reached, with a call at the beginning of each. */
public final class Reached {
    private static final ClassDesc THIS = ClassDesc.of(Reached.class.getName());
    private static final MethodTypeDesc TAKES_LINE = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);
    private static final BitSet LINES = new BitSet();
    private static final List<SourceLine> KNOWN = new ArrayList<>();

    private Reached() {}

    /** A line of code of a class. */
    record SourceLine(String className, int line) {}

    /** Notes a line; called by the classes that are recorded. */
    public static synchronized void reach(int line) {
        LINES.set(line);
    }

    /** Returns the lines that were reached since the last call. */
    static synchronized Set<SourceLine> take() {
        Set<SourceLine> reached = LINES.stream().mapToObj(KNOWN::get).collect(Collectors.toSet());
        LINES.clear();
        return reached;
    }

    private static synchronized int number(SourceLine line) {
        KNOWN.add(line);
        return KNOWN.size() - 1;
    }

    /** Returns what makes classes record their lines as they are loaded. */
    static ClassFileTransformer recorder(Set<String> classNames) {
        return new ClassFileTransformer() {
            @Override
            public byte[] transform(ClassLoader loader, String internalName, Class<?> redefined,
                    ProtectionDomain domain, byte[] bytes) {
                String name = internalName == null ? "" : internalName.replace('/', '.');
                return classNames.contains(name) ? recording(name, bytes, loader) : null;
            }
        };
    }

    private static byte[] recording(String name, byte[] bytes, ClassLoader loader) {
        ClassFile files = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(loader)));
        CodeTransform calls = (CodeBuilder code, CodeElement element) -> {
            code.with(element);
            if (element instanceof LineNumber line) {
                code.loadConstant(number(new SourceLine(name, line.line()))).invokestatic(THIS, "reach", TAKES_LINE);
            }
        };
        return files.transformClass(files.parse(bytes), ClassTransform.transformingMethodBodies(calls));
    }
}
