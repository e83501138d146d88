package org.lerkit.model.rsd;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** How wide an occupation is: the groups of the Standard Occupational Classification, and O*NET below them. */
public record JobCodeLevel(String text) implements Term {
    private static final Vocabulary<JobCodeLevel> TERMS = Vocabulary.closed(JobCodeLevel::new);
    public static final JobCodeLevel ONET = TERMS.term("onet");
    public static final JobCodeLevel DETAILED = TERMS.term("detailed");
    public static final JobCodeLevel BROAD = TERMS.term("broad");
    public static final JobCodeLevel MINOR = TERMS.term("minor");
    public static final JobCodeLevel MAJOR = TERMS.term("major");

    static final MemberType<JobCodeLevel> TYPE = TERMS.type();
}
