package org.lerkit.mapping.policy;

import org.lerkit.mapping.Rule;

/** A choice of the caller's that conversions apply. Immutable values. */
public sealed interface Policy permits CreditPolicy, GradePolicy, CodeMap {
    /** By what ledgers and people refer to it. */
    PolicyName name();

    /** What it does and who says so, in one sentence that is made from the policy itself. */
    String words();

    /** What a ledger says of a value that the policy gave. */
    default Rule rule() {
        return new Rule("policy." + name(), words());
    }
}
