package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;

import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.internal.jsonld.ContextStore;
import org.lerkit.crypto.internal.jsonld.ContextStore.Context;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/**
 * Whether what a credential refers to is still what its issuer saw (VC Data Model 2.0, section 5.3): each resource that it
 * lists is compared with its digests. A context is the one that gives the terms their meaning here, whatever is served at
 * its URL. What cannot be had, or compared, leaves the outcome open. For one run.
 */
record RelatedResources(DocumentLoader documents, ContextStore contexts) {
    private static final String MEMBER = "relatedResource";
    private static final int MOST = 32;

    CheckResult check(JsonObject credential, JsonPointer place) {
        JsonValue value = credential.get(MEMBER).orElse(JsonArray.EMPTY);
        List<JsonValue> resources = value.items();
        if (resources.isEmpty()) {
            return new CheckResult.Skipped("the credential lists no resources");
        }
        Verdict verdict = new Verdict();
        JsonPointer list = place.child(MEMBER);
        if (resources.size() > MOST) {
            verdict.doubt(CryptoProblem.RESOURCE_UNCOMPARED.at(list, "more than " + MOST + " resources"));
            return verdict.result();
        }
        for (int i = 0; i < resources.size(); i++) {
            if (resources.get(i) instanceof JsonObject resource) { // what is none is for the structure to tell
                compare(resource, value instanceof JsonArray ? list.child(i) : list, verdict);
            }
        }
        return verdict.result();
    }

    private void compare(JsonObject resource, JsonPointer place, Verdict verdict) {
        String url = text(resource, "id").orElse("");
        Optional<Context> context = contexts.find(url);
        if (context.isPresent()) {
            compare(resource, context.get(), place, verdict);
            return;
        }
        DocumentResult found = documents.load(url);
        if (found instanceof DocumentResult.Found document) {
            tell(
                    ResourceDigest.of(resource, ResourceDigest.Content.of(document.bytes())),
                    "a digest of a kind that is not known",
                    place,
                    verdict);
        } else {
            // the digest is for whoever gets the resource; that nobody gave it to the verifier speaks not against the
            // claims
            verdict.warn(CryptoProblem.RESOURCE_UNCOMPARED.at(
                    place.child("id"),
                    found instanceof DocumentResult.Unreachable unreachable
                            ? "the resource could not be had: " + unreachable.reason()
                            : "there is no such resource"));
        }
    }

    private static void compare(JsonObject resource, Context context, JsonPointer place, Verdict verdict) {
        tell(
                ResourceDigest.of(resource, context.digests()::hasHash),
                "this context was published in more than one way",
                place,
                verdict);
    }

    private static void tell(ResourceDigest digest, String unknown, JsonPointer place, Verdict verdict) {
        if (digest == ResourceDigest.OTHER) {
            verdict.fail(CryptoProblem.RESOURCE_DIGEST.at(place, "the resource is not the one that the digest is of"));
        } else if (digest == ResourceDigest.UNKNOWN) {
            verdict.doubt(CryptoProblem.RESOURCE_UNCOMPARED.at(place, unknown));
        }
    }
}
