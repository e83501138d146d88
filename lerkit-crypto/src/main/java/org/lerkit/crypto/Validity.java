package org.lerkit.crypto;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/** Whether a credential is valid at a time, as clocks may differ. */
record Validity(Instant now, Duration clockSkew) {

    /** Looks at the dates of both data models: what says that a credential does not hold is not passed over. */
    CheckResult check(JsonObject credential, JsonPointer place) {
        List<Problem> problems = new ArrayList<>();
        Instant latest = now.plus(clockSkew);
        Instant earliest = now.minus(clockSkew);
        for (String start : List.of("validFrom", "issuanceDate")) {
            date(credential, place, start, problems)
                    .filter(latest::isBefore)
                    .ifPresent(from -> problems.add(
                            CryptoProblem.NOT_YET_VALID.at(place.child(start), "the credential is not valid yet")));
        }
        for (String end : List.of("validUntil", "expirationDate")) {
            date(credential, place, end, problems)
                    .filter(earliest::isAfter)
                    .ifPresent(until ->
                            problems.add(CryptoProblem.EXPIRED.at(place.child(end), "the credential has expired")));
        }
        return CheckResult.of(problems);
    }

    private static Optional<Instant> date(
            JsonObject credential, JsonPointer place, String member, List<Problem> problems) {
        JsonValue value = credential.members().get(member);
        if (value == null) {
            return Optional.empty();
        }
        Optional<Instant> instant = DateTimeStamp.parse(value);
        if (instant.isEmpty()) {
            problems.add(CryptoProblem.VALIDITY_MALFORMED.at(place.child(member), "not a date with time zone"));
        }
        return instant;
    }
}
