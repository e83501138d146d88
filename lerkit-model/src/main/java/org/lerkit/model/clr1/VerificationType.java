package org.lerkit.model.clr1;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** How something is verified. */
public record VerificationType(String text) implements Term {
    private static final Vocabulary<VerificationType> TERMS = Vocabulary.closed(VerificationType::new);
    public static final VerificationType HOSTED = TERMS.term("Hosted");
    public static final VerificationType SIGNED = TERMS.term("Signed");
    public static final VerificationType VERIFICATION = TERMS.term("Verification");
    static final MemberType<VerificationType> TYPE = TERMS.type();
}
