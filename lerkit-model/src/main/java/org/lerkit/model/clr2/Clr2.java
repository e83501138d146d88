package org.lerkit.model.clr2;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.model.SpecRef;
import org.lerkit.model.document.Credential;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.RequiredContext;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.ob3.AchievementCredentialV1p1;
import org.lerkit.model.ob3.DataModel;
import org.lerkit.model.ob3.EndorsementCredential;
import org.lerkit.model.ob3.EndorsementCredentialV1p1;
import org.lerkit.model.vc2.VerifiableCredential;

/** The specification that this package follows, and what its types share. */
public final class Clr2 {
    /** The context of CLR, second in its credentials; any 2.x.x will do. */
    public static final RequiredContext CONTEXT = new RequiredContext(
            "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
            Pattern.compile("https://purl\\.imsglobal\\.org/spec/clr/v2p0/context(-2\\.[0-9]\\.[0-9])*\\.json"),
            List.of("https://dc.imsglobal.org/draft/clr/v2p0/context"));

    /** Credentials in a record: those of Open Badges and other records as what they are, any other as itself. */
    static final MemberType<Credential> EMBEDDED = MemberType.chosen(Clr2::shape);

    private static final SpecRef SPECIFICATION =
            new SpecRef("Comprehensive Learner Record 2.0", "https://www.imsglobal.org/spec/clr/v2p0/");

    private Clr2() {}

    /** A clause of CLR 2.0. */
    public static SpecRef clause(String fragment) {
        return SPECIFICATION.clause(fragment);
    }

    private static Shape<? extends Credential> shape(JsonObject credential) {
        boolean first = DataModel.of(credential).equals(Optional.of(DataModel.V1_1));
        if (AchievementCredential.SHAPE.names(credential)) {
            return first ? AchievementCredentialV1p1.SHAPE : AchievementCredential.SHAPE;
        }
        if (EndorsementCredential.SHAPE.names(credential)) {
            return first ? EndorsementCredentialV1p1.SHAPE : EndorsementCredential.SHAPE;
        }
        if (ClrCredential.SHAPE.names(credential)) {
            return first ? ClrCredentialV1p1.SHAPE : ClrCredential.SHAPE;
        }
        return first ? org.lerkit.model.vc1.VerifiableCredential.SHAPE : VerifiableCredential.SHAPE;
    }

    static ShapeDraft draft(String name) {
        return Shape.draft(name, clause(name.toLowerCase(Locale.ROOT))).plainArrays();
    }
}
