package org.lerkit.testkit.internal.api;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.testkit.Capability;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Requirements;

/**
 * Collects the checks of one specification on subjects of one kind; not thread-safe.
 *
 * @param <C> the kind
 */
public final class Probes<C extends Capability> {
    private final String specification;
    private final Class<C> kind;
    private final String needs;
    private final List<Check> checks = new ArrayList<>();

    /** @param needs what a subject that is not of this kind lacks, as a sentence */
    public Probes(String specification, Class<C> kind, String needs) {
        this.specification = specification;
        this.kind = kind;
        this.needs = needs;
    }

    /**
     * One more.
     *
     * @param name the requirement, within the specification
     * @throws IllegalStateException if there is no such requirement
     */
    public Probes<C> add(String name, String check, String title, Probe<C> probe) {
        Requirement requirement = Requirements.standard()
                .find(specification + '/' + name)
                .orElseThrow(() -> new IllegalStateException("no requirement " + specification + '/' + name));
        checks.add(new ProbeCheck<>(requirement, check, title, kind, needs, probe));
        return this;
    }

    /** All that were added. */
    public List<Check> all() {
        return List.copyOf(checks);
    }
}
