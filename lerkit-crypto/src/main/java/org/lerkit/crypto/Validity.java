package org.lerkit.crypto;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.ob2.OpenBadges2;
import org.lerkit.model.value.LexicalDateTime;

/** Whether a credential is valid at a time, as clocks may differ. */
record Validity(Instant now, Duration clockSkew) {
    private static final Dates OF_CREDENTIALS = new Dates(
            List.of("validFrom", "issuanceDate"),
            List.of("validUntil", "expirationDate"),
            DateTimeStamp::parse,
            "not a date with time zone");
    private static final Dates OF_BADGES = new Dates(
            List.of("issuedOn"),
            List.of("expires"),
            value -> value instanceof JsonString text
                    ? OpenBadges2.instant(new LexicalDateTime(text.value()))
                    : Optional.empty(),
            "not a date with time and time zone");

    /** Looks at the dates of both data models: what says that a credential does not hold is not passed over. */
    CheckResult check(JsonObject credential, JsonPointer place) {
        return OF_CREDENTIALS.check(this, credential, place);
    }

    /** Looks at what a token says about itself, {@code nbf} and {@code exp} (RFC 7519, section 4.1). */
    CheckResult checkToken(JsonObject claims, JsonPointer place) {
        List<Problem> problems = new ArrayList<>();
        time(claims, place, "nbf", problems)
                .filter(now.plus(clockSkew)::isBefore)
                .ifPresent(from ->
                        problems.add(CryptoProblem.NOT_YET_VALID.at(place.child("nbf"), "the token is not valid yet")));
        time(claims, place, "exp", problems)
                .filter(until -> !now.minus(clockSkew).isBefore(until))
                .ifPresent(
                        until -> problems.add(CryptoProblem.EXPIRED.at(place.child("exp"), "the token has expired")));
        return CheckResult.of(problems);
    }

    private static Optional<Instant> time(JsonObject claims, JsonPointer place, String claim, List<Problem> problems) {
        Optional<JsonValue> value = claims.get(claim);
        Optional<Instant> time = value.flatMap(TokenClaims::time);
        if (value.isPresent() && time.isEmpty()) {
            problems.add(CryptoProblem.VALIDITY_MALFORMED.at(place.child(claim), "not a number of seconds"));
        }
        return time;
    }

    /** Looks at the dates of an assertion or an endorsement of Open Badges 2.0. */
    CheckResult checkBadge(JsonObject badge, JsonPointer place) {
        return OF_BADGES.check(this, badge, place);
    }

    /** The members that start and end what a document says, and how they are written. */
    private record Dates(
            List<String> starts, List<String> ends, Function<JsonValue, Optional<Instant>> form, String malformed) {

        CheckResult check(Validity at, JsonObject document, JsonPointer place) {
            List<Problem> problems = new ArrayList<>();
            Instant latest = at.now.plus(at.clockSkew);
            Instant earliest = at.now.minus(at.clockSkew);
            for (String start : starts) {
                date(document, place, start, problems)
                        .filter(latest::isBefore)
                        .ifPresent(from -> problems.add(
                                CryptoProblem.NOT_YET_VALID.at(place.child(start), "the credential is not valid yet")));
            }
            for (String end : ends) {
                date(document, place, end, problems)
                        .filter(earliest::isAfter)
                        .ifPresent(until ->
                                problems.add(CryptoProblem.EXPIRED.at(place.child(end), "the credential has expired")));
            }
            return CheckResult.of(problems);
        }

        private Optional<Instant> date(JsonObject document, JsonPointer place, String member, List<Problem> problems) {
            JsonValue value = document.members().get(member);
            if (value == null) {
                return Optional.empty();
            }
            Optional<Instant> instant = form.apply(value);
            if (instant.isEmpty()) {
                problems.add(CryptoProblem.VALIDITY_MALFORMED.at(place.child(member), malformed));
            }
            return instant;
        }
    }
}
