package org.tensortck.mutants;

import java.util.List;

/**
 * A change of one instruction of the reference.
 *
 * @param className the binary name of the class
 * @param method the name of the method
 * @param descriptor the descriptor of the method
 * @param index where the instruction is, as PIT counts
 * @param mutator what PIT changes it with
 * @param file the name of the source file
 * @param line the line in it
 * @param description what is changed
 */
record Mutation(String className, String method, String descriptor, int index, String mutator, String file, int line,
        String description) {
    private static final String TAB = "\t";

    /** Returns the binary name of the class that the source file is named after. */
    String topLevelClass() {
        return className.replaceFirst("\\$.*", "");
    }

    /** Returns one line of text that {@link #parse} reads. */
    String asText() {
        return String.join(TAB, className, method, descriptor, Integer.toString(index), mutator, file,
                Integer.toString(line), description.replaceAll("\\s", " "));
    }

    static Mutation parse(String text) {
        List<String> parts = List.of(text.split(TAB, -1));
        return new Mutation(parts.get(0), parts.get(1), parts.get(2), Integer.parseInt(parts.get(3)), parts.get(4),
                parts.get(5), Integer.parseInt(parts.get(6)), parts.get(7));
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + method + ": " + description;
    }
}
