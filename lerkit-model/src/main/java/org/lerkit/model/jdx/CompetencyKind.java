package org.lerkit.model.jdx;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** What kind of competency something is. */
public record CompetencyKind(String text) implements Term {
    private static final Vocabulary<CompetencyKind> TERMS = Vocabulary.closed(CompetencyKind::new);
    public static final CompetencyKind KNOWLEDGE = TERMS.term("Knowledge");
    public static final CompetencyKind SKILL = TERMS.term("Skill");
    public static final CompetencyKind ABILITY = TERMS.term("Ability");
    public static final CompetencyKind ATTITUDE = TERMS.term("Attitude");
    public static final CompetencyKind BEHAVIOR = TERMS.term("Behavior");
    static final MemberType<CompetencyKind> TYPE = TERMS.type();
}
