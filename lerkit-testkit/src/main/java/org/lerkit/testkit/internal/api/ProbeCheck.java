package org.lerkit.testkit.internal.api;

import org.lerkit.testkit.Capability;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Requirement;

/**
 * A check of subjects of one kind.
 *
 * @param needs what a subject that is not of this kind lacks, as a sentence
 */
record ProbeCheck<C extends Capability>(
        Requirement requirement, String name, String title, Class<C> kind, String needs, Probe<C> probe)
        implements Check {
    @Override
    public Finding run(Examination examination) throws Exception {
        C subject = examination.can(kind).orElse(null);
        return subject == null ? Finding.untested(needs) : probe.look(subject, examination);
    }

    @Override
    public String toString() {
        return requirement.key() + '#' + name;
    }
}
