package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;

import java.util.Optional;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.value.Iri;

/**
 * Gets the documents that a badge of Open Badges 2.0 is made of. What has an address is what is served there, also where
 * a copy of it is embedded: anybody can embed anything.
 */
final class OpenBadges2Links {
    private final DocumentLoader documents;

    OpenBadges2Links(DocumentLoader documents) {
        this.documents = documents;
    }

    /**
     * A badge and who issued it.
     *
     * @param whole the badge, with what it refers to where it refers to it, as far as that could be had
     * @param issuer the profile of its issuer, as it is served; empty if it could not be had
     */
    record Linked(JsonObject whole, Optional<JsonObject> issuer) {}

    /** Follows an assertion to its badge class and issuer, an endorsement to its issuer. */
    Linked follow(JsonObject badge, JsonPointer place, Verdict verdict) {
        if (OpenBadges2Check.isRevoked(badge)
                && badge.get("badge").isEmpty()
                && badge.get("issuer").isEmpty()) {
            verdict.doubt(CryptoProblem.BADGE_UNREACHABLE.at(place, "it is revoked, and does not say whose it was"));
            return new Linked(badge, Optional.empty());
        }
        if (OpenBadges2Check.isEndorsement(badge)) {
            Optional<JsonObject> issuer = member(badge, "issuer", place, verdict);
            return new Linked(with(badge, "issuer", issuer), addressed(issuer, place.child("issuer"), verdict));
        }
        JsonPointer at = place.child("badge");
        Optional<JsonObject> served = member(badge, "badge", place, verdict);
        Optional<JsonObject> issuer = served.flatMap(found -> member(found, "issuer", at, verdict));
        JsonObject whole = with(badge, "badge", served);
        if (whole.get("badge").orElse(null) instanceof JsonObject shown) {
            sameIssuer(shown, served, at.child("issuer"), verdict);
            whole = whole.with("badge", with(shown, "issuer", issuer));
        }
        return new Linked(whole, addressed(issuer, at.child("issuer"), verdict));
    }

    /** A badge class of which a copy is embedded, as if it were of somebody else. */
    private static void sameIssuer(JsonObject shown, Optional<JsonObject> served, JsonPointer at, Verdict verdict) {
        if (served.isPresent() && !id(shown, "issuer").equals(id(served.get(), "issuer"))) {
            verdict.fail(CryptoProblem.ISSUER_UNBOUND.at(at, "the badge class is one of another issuer"));
        }
    }

    /** Whoever has no address cannot be asked whether the badge is theirs. */
    private static Optional<JsonObject> addressed(Optional<JsonObject> issuer, JsonPointer at, Verdict verdict) {
        boolean hosted = issuer.flatMap(found -> text(found, "id"))
                .filter(OpenBadges2Links::isAddress)
                .isPresent();
        if (issuer.isPresent() && !hosted) {
            verdict.doubt(CryptoProblem.BADGE_UNREACHABLE.at(at, "the issuer has no URL to ask at"));
        }
        return hosted ? issuer : Optional.empty();
    }

    /** The object that a member embeds, or names by its address. */
    private Optional<JsonObject> member(JsonObject holder, String member, JsonPointer place, Verdict verdict) {
        Optional<String> id = id(holder, member);
        JsonPointer at = place.child(member);
        if (id.filter(OpenBadges2Links::isAddress).isPresent()) {
            return linked(id.get(), at, verdict);
        }
        if (holder.get(member).orElse(null) instanceof JsonObject embedded) {
            return Optional.of(embedded);
        }
        verdict.fail(CryptoProblem.BADGE_MALFORMED.at(at, "neither an object nor the URL of one"));
        return Optional.empty();
    }

    /** The document of this address, or of the address that it says is its own, as after a move. */
    private Optional<JsonObject> linked(String url, JsonPointer at, Verdict verdict) {
        Optional<JsonObject> found = document(url, at, verdict);
        Optional<String> own = found.flatMap(document -> text(document, "id"));
        if (found.isEmpty() || own.filter(url::equals).isPresent()) {
            return found;
        }
        if (own.isEmpty()) {
            verdict.fail(mismatch(at));
            return Optional.empty();
        }
        verdict.warn(CryptoProblem.BADGE_MISMATCH.warning(at, "what is served there says that it is something else"));
        return isAddress(own.get()) ? own(own.get(), at, verdict) : found;
    }

    /** The document of this address, and of no other. */
    Optional<JsonObject> own(String url, JsonPointer at, Verdict verdict) {
        Optional<JsonObject> found = document(url, at, verdict);
        if (found.isPresent()
                && found.flatMap(document -> text(document, "id"))
                        .filter(url::equals)
                        .isEmpty()) {
            verdict.fail(mismatch(at));
            return Optional.empty();
        }
        return found;
    }

    private static Problem mismatch(JsonPointer at) {
        return CryptoProblem.BADGE_MISMATCH.at(at, "what is served there is not the document of this address");
    }

    /** What is served at an address; what keeps from it is added to the verdict. */
    Optional<JsonObject> document(String url, JsonPointer at, Verdict verdict) {
        DocumentResult result = documents.load(withoutFragment(url));
        if (result instanceof DocumentResult.Found found) {
            try {
                return Optional.of(JsonReader.standard().readObject(found.bytes()));
            } catch (JsonSyntaxException e) {
                verdict.fail(CryptoProblem.BADGE_MALFORMED.at(at, "what is served there is no JSON object"));
                return Optional.empty();
            }
        }
        if (result instanceof DocumentResult.Unreachable unreachable) {
            verdict.doubt(CryptoProblem.BADGE_UNREACHABLE.at(
                    at, "a document of the badge could not be had: " + reason(url, unreachable)));
        } else {
            verdict.fail(CryptoProblem.BADGE_NOT_FOUND.at(at, "nothing is there"));
        }
        return Optional.empty();
    }

    /** Why there is no document; Open Badges 2.0 allows addresses that nobody should ask for what decides. */
    static String reason(String url, DocumentResult.Unreachable unreachable) {
        return url.startsWith("http://")
                ? "its address is http, where anybody on the way can change it: " + unreachable.reason()
                : unreachable.reason();
    }

    /** What is served at an address, as it came. */
    DocumentResult load(String url) {
        return documents.load(withoutFragment(url));
    }

    /** Whether its issuer says that what was hosted there is gone. */
    boolean isGone(String url) {
        return load(url) instanceof DocumentResult.NotFound missing && missing.gone();
    }

    private static String withoutFragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? url : url.substring(0, hash);
    }

    static boolean isAddress(String id) {
        return new Iri(id).isHttp();
    }

    /** The identifier of what a member embeds or names. */
    static Optional<String> id(JsonObject holder, String member) {
        JsonValue value = holder.get(member).orElse(null);
        return value instanceof JsonString text
                ? Optional.of(text.value())
                : value instanceof JsonObject object ? text(object, "id") : Optional.empty();
    }

    /** The holder with what a member only names, if that could be had. */
    private static JsonObject with(JsonObject holder, String member, Optional<JsonObject> linked) {
        return linked.isPresent() && holder.get(member).orElse(null) instanceof JsonString
                ? holder.with(member, linked.get())
                : holder;
    }
}
