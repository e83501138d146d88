package org.lerkit.model.clr2;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lerkit.model.SpecRef;
import org.lerkit.model.document.Credential;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.RequiredContext;
import org.lerkit.model.json.Shape;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.ob3.EndorsementCredential;
import org.lerkit.model.vc2.VerifiableCredential;

/** The specification that this package follows, and what its types share. */
public final class Clr2 {
    /** The context of CLR, second in its credentials; any 2.x.x will do. */
    public static final RequiredContext CONTEXT = new RequiredContext(
            "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
            Pattern.compile("https://purl\\.imsglobal\\.org/spec/clr/v2p0/context(-2\\.[0-9]\\.[0-9])*\\.json"));

    /** Credentials in a record: those of Open Badges and other records as what they are, any other as itself. */
    static final MemberType<Credential> EMBEDDED = MemberType.<Credential>oneOf(
                    () -> VerifiableCredential.SHAPE,
                    List.of(
                            () -> AchievementCredential.SHAPE,
                            () -> EndorsementCredential.SHAPE,
                            () -> ClrCredential.SHAPE))
            .requiring("validFrom");

    private static final SpecRef SPECIFICATION =
            new SpecRef("Comprehensive Learner Record 2.0", "https://www.imsglobal.org/spec/clr/v2p0/");

    private Clr2() {}

    /** A clause of CLR 2.0. */
    public static SpecRef clause(String fragment) {
        return SPECIFICATION.clause(fragment);
    }

    static Shape.Draft draft(String name) {
        return Shape.draft(name, clause(name.toLowerCase(Locale.ROOT))).plainArrays();
    }
}
