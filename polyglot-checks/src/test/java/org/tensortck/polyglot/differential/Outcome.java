package org.tensortck.polyglot.differential;

import java.util.Map;
import java.util.Optional;
import org.tensortck.spi.error.ErrorKind;

/**
 * What is seen after a statement.
 *
 * @param refusal the kind of refusal, or empty where the statement was executed
 * @param facts what each name shows
 */
record Outcome(Optional<ErrorKind> refusal, Map<String, Facts> facts) {}
