package org.tensortck.mutants;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * Code that no source line says: javac's tables for switches over enums, and its tests of components of a record that always
 * match ({@code iconst_1, ifeq}), with the place where the search would go on if they did not.
 */
final class CompilerMade {
    private CompilerMade() {}

    @SuppressWarnings("deprecation") // PIT's mutations name an instruction by its index, and nothing else finds it
    static boolean isCompilerMade(ClassTree type, MutationDetails mutation) {
        return type.isSynthetic() || type.method(mutation.getId().getLocation())
                .map(method -> isOfMatch(method.instruction(mutation.getInstructionIndex()))).orElse(false);
    }

    @SuppressWarnings("ReferenceEquality") // an instruction is one object
    private static boolean isOfMatch(AbstractInsnNode changed) {
        if (isAlwaysTrue(changed) || isAlwaysTrue(next(changed))) {
            return true;
        }
        for (AbstractInsnNode node = changed.getPrevious(); node != null; node = node.getPrevious()) {
            if (isAlwaysTrue(node) && next(((JumpInsnNode) node).label) == changed) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlwaysTrue(AbstractInsnNode node) {
        return node != null && node.getOpcode() == Opcodes.IFEQ && previous(node) != null
                && previous(node).getOpcode() == Opcodes.ICONST_1;
    }

    private static AbstractInsnNode next(AbstractInsnNode node) {
        AbstractInsnNode next = node.getNext();
        while (next != null && next.getOpcode() < 0) {
            next = next.getNext();
        }
        return next;
    }

    private static AbstractInsnNode previous(AbstractInsnNode node) {
        AbstractInsnNode previous = node.getPrevious();
        while (previous != null && previous.getOpcode() < 0) {
            previous = previous.getPrevious();
        }
        return previous;
    }
}
