package org.lerkit.model.ctdlasn;

import java.util.regex.Pattern;
import org.lerkit.model.SpecRef;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/** The vocabulary that this package follows, and what its types share. */
final class CtdlAsn {
    static final MemberType<String> CTID = MemberType.text(
            "a CTID",
            Pattern.compile("ce-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
            "write ce- and a UUID in lower case: ce-6a2f41a3-c54c-4aeb-a4b8-5d3f9f8a1c02");

    private static final SpecRef SPECIFICATION = new SpecRef("CTDL-ASN", "https://credreg.net/ctdlasn/terms");

    private CtdlAsn() {}

    /** A class that goes by the same name there. */
    static ShapeDraft draft(String name) {
        return draft(name, name);
    }

    /** The registry takes lists as arrays only; members of other vocabularies may stand beside these. */
    static ShapeDraft draft(String name, String term) {
        return Shape.draft(name, SPECIFICATION.clause(term)).arraysOnly();
    }
}
