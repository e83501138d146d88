package org.lerkit.crypto;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;

/**
 * What no holder may leave out of a credential: who could leave it out could show what does not hold any more, or what
 * nobody is known to have said.
 */
final class IndispensableClaims {
    /** When it holds, and whether it was revoked. */
    private static final Set<String> OF_VALIDITY =
            Set.of("validFrom", "validUntil", "issuanceDate", "expirationDate", "credentialStatus");

    private IndispensableClaims() {}

    /** Whether it is one of these, of the members of a credential. */
    static boolean isOfValidity(String member) {
        return OF_VALIDITY.contains(member);
    }

    /** Where they are in a credential, in document order. */
    static List<JsonPointer> in(JsonObject credential) {
        List<JsonPointer> places = new ArrayList<>();
        credential.members().forEach((name, value) -> {
            JsonPointer place = JsonPointer.ROOT.child(name);
            if (isOfValidity(name)) {
                places.add(place);
            } else if (name.equals("issuer")) {
                places.add(value instanceof JsonObject ? place.child("id") : place);
            }
        });
        return places;
    }
}
