package org.tensortck.notation.syntax;

import java.util.List;

/**
 * A piece of code.
 *
 * @param statements in the order of execution
 */
public record Program(List<Statement> statements) {
    public Program {
        statements = List.copyOf(statements);
    }
}
