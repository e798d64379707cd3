package org.tensortck.run;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An expected failure of an implementation. A waived case is run all the same.
 *
 * @param id the id of a requirement or of a case
 * @param reason why the implementation does otherwise
 * @param link where that is discussed
 * @param failure a fragment of the failure's detail: another failure is not waived
 * @param expires the last day on which the waiver counts, where there is one
 */
public record Waiver(String id, String reason, String link, String failure, Optional<LocalDate> expires) {}
