package org.lerkit.cli.vcapi;

import java.util.List;
import java.util.regex.Pattern;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.SpecRef;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/** What the bodies of requests have in common: none has a member that is not understood. */
final class Requests {
    static final MemberType<String> POINTER = MemberType.text(
            "a JSON Pointer", Pattern.compile("(/.*)?", Pattern.DOTALL), "write it as in /credentialSubject/id");

    private static final SpecRef VC_API = new SpecRef("VC API", "https://w3c-ccg.github.io/vc-api/");

    private Requests() {}

    /** Starts the declaration of one, or of an object in one. */
    static ShapeDraft draft(String name) {
        return Shape.draft(name, VC_API).closed();
    }

    static List<JsonPointer> pointers(List<String> texts) {
        return texts.stream().map(JsonPointer::new).toList();
    }
}
