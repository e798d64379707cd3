package org.tensortck.register;

import java.util.function.UnaryOperator;

/**
 * A file of the project of which all, or a part, is generated.
 *
 * @param file its path, seen from the root of the project
 * @param updated the text that the file should have, from the text that it has; empty where there is no file yet
 */
public record Register(String file, UnaryOperator<String> updated) {}
