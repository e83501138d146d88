package org.lerkit.testkit.internal.api;

import org.lerkit.testkit.Capability;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;

/**
 * Asks a subject of one kind something.
 *
 * @param <C> the kind
 */
@FunctionalInterface
public interface Probe<C extends Capability> {
    /** What was found. */
    Finding look(C subject, Examination examination) throws Exception;
}
