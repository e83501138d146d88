package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** What limits remote work. */
public record RemoteRestriction(String text) implements Term {
    private static final Vocabulary<RemoteRestriction> TERMS = Vocabulary.closed(RemoteRestriction::new);
    public static final RemoteRestriction LOCAL = TERMS.term("Local");
    public static final RemoteRestriction REGIONAL = TERMS.term("Regional");
    public static final RemoteRestriction TIMEZONE = TERMS.term("Timezone");
    public static final RemoteRestriction COUNTRY = TERMS.term("Country");
    public static final RemoteRestriction TERRITORY = TERMS.term("Territory");
    public static final RemoteRestriction OTHER = TERMS.term("Other");
    static final MemberType<RemoteRestriction> TYPE = TERMS.type();
}
