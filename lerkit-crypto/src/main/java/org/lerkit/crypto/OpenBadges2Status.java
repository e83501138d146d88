package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;

import java.util.Optional;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.SpecRef;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.ob2.OpenBadges2;
import org.lerkit.model.ob2.RevocationList;
import org.lerkit.model.ob2.RevokedAssertion;
import org.lerkit.model.value.Iri;

/**
 * Whether the issuer of a badge of Open Badges 2.0 took it back: a hosted one by saying so where it is hosted, or by 410
 * Gone; a signed one in the list that the issuer's profile names.
 */
record OpenBadges2Status(OpenBadges2Links links) {
    private static final SpecRef CLAUSE = OpenBadges2.clause("RevocationList");

    /** Where a badge is hosted, that is all there is to ask. */
    CheckResult ofHosted(Optional<JsonObject> served, String id, JsonPointer place) {
        Verdict verdict = new Verdict();
        if (links.isGone(id)) {
            verdict.fail(CryptoProblem.STATUS_REVOKED.at(place.child("id"), "its issuer says that it is gone", CLAUSE));
        } else if (served.isEmpty()) {
            return new CheckResult.Skipped("the badge could not be had from where it is hosted");
        }
        served.ifPresent(badge -> revoked(badge, place, verdict));
        return verdict.result();
    }

    /** The list of the issuer, by the id of the badge or by the {@code uid} that older ones have. */
    CheckResult ofSigned(JsonObject badge, Optional<JsonObject> issuer, JsonPointer place) {
        Verdict verdict = new Verdict();
        revoked(badge, place, verdict);
        if (issuer.isEmpty()) {
            verdict.doubt(CryptoProblem.STATUS_UNREACHABLE.at(
                    place, "the profile of the issuer, which names its list, could not be had", CLAUSE));
            return verdict.result();
        }
        if (issuer.get().get("revocationList").isEmpty()) {
            CheckResult said = verdict.result();
            return said instanceof CheckResult.Failed
                    ? said
                    : new CheckResult.Skipped("the issuer names no list of what it revoked");
        }
        OpenBadges2Links.id(issuer.get(), "revocationList")
                .ifPresentOrElse(
                        url -> listed(url, badge, issuer.get(), place, verdict), () -> invalid(place, verdict));
        return verdict.result();
    }

    private static void revoked(JsonObject badge, JsonPointer place, Verdict verdict) {
        if (OpenBadges2Check.isRevoked(badge)) {
            verdict.fail(CryptoProblem.STATUS_REVOKED.at(place.child("revoked"), "its issuer has revoked it", CLAUSE));
        }
    }

    private void listed(String url, JsonObject badge, JsonObject issuer, JsonPointer place, Verdict verdict) {
        if (text(badge, "id").isEmpty()) {
            verdict.fail(CryptoProblem.STATUS_MALFORMED.at(place.child("id"), "no id to look for in the list", CLAUSE));
        }
        if (!(links.load(url) instanceof DocumentResult.Found found)) {
            verdict.doubt(CryptoProblem.STATUS_UNREACHABLE.at(place, "the revocation list could not be had", CLAUSE));
            return;
        }
        try {
            RevocationList list = new RevocationList(JsonReader.standard().readObject(found.bytes()));
            boolean own = list.type().contains("RevocationList")
                    && list.id().map(Iri::value).filter(id -> !id.equals(url)).isEmpty()
                    && list.issuer()
                            .map(Iri::value)
                            .filter(id -> !text(issuer, "id").equals(Optional.of(id)))
                            .isEmpty();
            if (!own) {
                invalid(place, verdict);
            }
            list.revokedAssertions().stream()
                    .filter(entry -> names(entry, badge))
                    .findFirst()
                    .ifPresent(entry -> verdict.fail(CryptoProblem.STATUS_REVOKED.at(
                            place,
                            entry.revocationReason().isPresent()
                                    ? "its issuer has revoked it, and says why in its revocation list"
                                    : "its issuer has revoked it",
                            CLAUSE)));
        } catch (JsonSyntaxException | MalformedValueException e) {
            invalid(place, verdict);
        }
    }

    private static boolean names(RevokedAssertion entry, JsonObject badge) {
        boolean same = entry.id()
                        .map(Iri::value)
                        .filter(id -> text(badge, "id").equals(Optional.of(id)))
                        .isPresent()
                || entry.uid()
                        .filter(uid -> text(badge, "uid").equals(Optional.of(uid)))
                        .isPresent();
        return same && entry.revoked().orElse(true);
    }

    private static void invalid(JsonPointer place, Verdict verdict) {
        verdict.fail(CryptoProblem.STATUS_LIST_INVALID.at(place, "no revocation list of this issuer", CLAUSE));
    }
}
