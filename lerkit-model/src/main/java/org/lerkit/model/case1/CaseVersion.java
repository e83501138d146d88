package org.lerkit.model.case1;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** The version of CASE that a framework keeps to. Frameworks of 1.0 do not say theirs. */
public record CaseVersion(String text) implements Term {
    private static final Vocabulary<CaseVersion> TERMS = Vocabulary.closed(CaseVersion::new);
    public static final CaseVersion V1_1 = TERMS.term("1.1");
    static final MemberType<CaseVersion> TYPE = TERMS.type();
}
