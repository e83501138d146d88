package org.lerkit.model.clr1;

import java.util.regex.Pattern;
import org.lerkit.model.SpecRef;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/** The specification that this package follows, and what its types share. */
final class Clr1 {
    /** What a builder writes. */
    static final String CONTEXT = "https://purl.imsglobal.org/spec/clr/v1p0/context/clr_v1p0.jsonld";
    /** Any context of CLR 1.0. */
    static final Pattern CONTEXTS = Pattern.compile("https?://purl\\.imsglobal\\.org/spec/clr/v1p0/context/.*");

    static final MemberType<String> COMPACT_JWS = MemberType.text(
            "a compact JWS",
            Pattern.compile("[A-Za-z0-9_-]{4,}\\.[A-Za-z0-9_-]{4,}\\.[A-Za-z0-9_-]{4,}"),
            "write three parts of base64url, joined by dots");

    private static final SpecRef SPECIFICATION = new SpecRef(
            "Comprehensive Learner Record 1.0",
            "https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html");

    private Clr1() {}

    static ShapeDraft draft(String name) {
        return Shape.draft(name, SPECIFICATION.clause("Data_" + name)).arraysOnly();
    }
}
