package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * What others say of a badge of Open Badges 2.0, of its class and its issuer: each is verified as a badge of its own, and
 * is about one of these. So is what others say of an endorsement, and of its issuer, which may go round in a circle: there
 * each endorsement is looked at once.
 *
 * @param links where endorsements are got from that are only named
 * @param followed the identifiers of the endorsements that were looked at
 * @param inside reports on what is received for one
 */
record OpenBadges2Endorsements(
        OpenBadges2Links links, Set<String> followed, BiFunction<Received, JsonPointer, VerificationReport> inside) {

    /** The reports on the endorsements of a badge, with all that it refers to in place. */
    NestedReports reports(JsonObject whole, JsonPointer place) {
        List<VerificationReport> reports = new ArrayList<>();
        if (OpenBadges2Check.isEndorsement(whole)) {
            of(whole, place, true, reports);
            object(whole, "issuer").ifPresent(found -> of(found, place.child("issuer"), true, reports));
            return new NestedReports(List.of(), reports);
        }
        JsonPointer at = place.child("badge");
        Optional<JsonObject> badge = object(whole, "badge");
        of(whole, place, false, reports);
        badge.ifPresent(found -> of(found, at, false, reports));
        badge.flatMap(found -> object(found, "issuer"))
                .ifPresent(found -> of(found, at.child("issuer"), false, reports));
        return new NestedReports(List.of(), reports);
    }

    private void of(JsonObject endorsed, JsonPointer place, boolean once, List<VerificationReport> reports) {
        JsonValue value = endorsed.get("endorsement").orElse(JsonArray.EMPTY);
        JsonPointer at = place.child("endorsement");
        List<JsonValue> items = value.items();
        for (int i = 0; i < items.size(); i++) {
            boolean first = id(items.get(i)).filter(followed::add).isPresent();
            if (first || !once) {
                reports.add(inside.apply(received(items.get(i)), value instanceof JsonArray ? at.child(i) : at));
            }
        }
    }

    private static Optional<String> id(JsonValue endorsement) {
        return endorsement instanceof JsonString name
                ? Optional.of(name.value())
                : endorsement instanceof JsonObject object ? text(object, "id") : Optional.empty();
    }

    private static boolean isAddress(JsonValue value) {
        return value instanceof JsonString name && OpenBadges2Links.isAddress(name.value());
    }

    private Received received(JsonValue value) {
        if (!isAddress(value)) {
            return Received.embedded(value);
        }
        DocumentResult result = links.load(((JsonString) value).value());
        if (result instanceof DocumentResult.Found found) {
            return Received.document(found.bytes());
        }
        return result instanceof DocumentResult.Unreachable unreachable
                ? new Received.Unsupported(CryptoProblem.BADGE_UNREACHABLE.at(
                        JsonPointer.ROOT,
                        "an endorsement could not be had: "
                                + OpenBadges2Links.reason(((JsonString) value).value(), unreachable)))
                : new Received.Broken(
                        List.of(CryptoProblem.BADGE_NOT_FOUND.at(JsonPointer.ROOT, "no endorsement is there")));
    }

    /** Whether the endorsements hold, and are of the badge that they stand in. */
    static CheckResult check(NestedReports endorsements, JsonObject whole) {
        Set<String> endorsed = new HashSet<>();
        text(whole, "id").ifPresent(endorsed::add);
        if (OpenBadges2Check.isEndorsement(whole)) {
            OpenBadges2Links.id(whole, "issuer").ifPresent(endorsed::add);
        }
        OpenBadges2Links.id(whole, "badge").ifPresent(endorsed::add);
        object(whole, "badge")
                .flatMap(badge -> OpenBadges2Links.id(badge, "issuer"))
                .ifPresent(endorsed::add);
        List<Problem> others = endorsements.endorsements().stream()
                .filter(report -> report.verified()
                        .flatMap(verified -> OpenBadges2Links.id(verified.claims(), "claim"))
                        .filter(id -> !endorsed.contains(id))
                        .isPresent())
                .map(report -> CryptoProblem.BADGE_ENDORSED.at(report.place(), "an endorsement of something else"))
                .toList();
        CheckResult held = endorsements.ofEndorsements();
        if (others.isEmpty()) {
            return held;
        }
        List<Problem> all = new ArrayList<>(held.problems());
        all.addAll(others);
        return new CheckResult.Failed(all);
    }

    private static Optional<JsonObject> object(JsonObject holder, String member) {
        return holder.get(member).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }
}
