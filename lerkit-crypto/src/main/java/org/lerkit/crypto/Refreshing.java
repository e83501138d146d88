package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;
import static org.lerkit.crypto.Texts.texts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Check;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/**
 * Asks the refresh service that a credential names for a newer version of it: once, and only after the credential is
 * proved, so that nobody can send a verifier anywhere (Open Badges 3.0, section 9.2). What is no newer version, or cannot
 * be had, changes nothing. For one run.
 */
final class Refreshing {
    private static final String TYPE = "1EdTechCredentialRefresh";
    private static final String SERVICE = "refreshService";

    private final VerificationPolicy policy;
    private final DocumentLoader documents;

    Refreshing(VerificationPolicy policy, DocumentLoader documents) {
        this.policy = policy;
        this.documents = documents;
    }

    /**
     * The report on the newer version, or the one that is given.
     *
     * @param verification reports on a version of the credential, in its place
     */
    VerificationReport refresh(
            VerificationReport report,
            JsonObject credential,
            Function<Received.Secured, VerificationReport> verification) {
        JsonPointer at = report.place().child(SERVICE);
        Optional<String> url = service(credential);
        if (url.isEmpty() || !policy.asksForNewerVersions() || !isProved(report)) {
            return report.with(new Check(Aspect.REFRESH, new CheckResult.Skipped(reason(url, credential))));
        }
        if (!(documents.load(url.get()) instanceof DocumentResult.Found found)) {
            return with(report, CryptoProblem.REFRESH_UNREACHABLE, at, "the refresh service gave no answer");
        }
        if (!(Received.document(found.bytes()) instanceof Received.Secured newer)
                || !isVersion(newer.json(), credential)) {
            return with(report, CryptoProblem.REFRESH_INVALID, at, "what is served is no version of this credential");
        }
        if (newer.json().equals(credential)) {
            return report.with(new Check(Aspect.REFRESH, new CheckResult.Passed()));
        }
        VerificationReport answer = verification.apply(newer);
        if (!isProved(answer)) {
            return with(report, CryptoProblem.REFRESH_INVALID, at, "what is served is not proved to be the issuer's");
        }
        return answer.with(new Check(
                        Aspect.REFRESH,
                        new CheckResult.Passed(List.of(CryptoProblem.REFRESHED.notice(
                                at, "there is a newer version, and this is the report on it")))))
                .insteadOf(report);
    }

    private String reason(Optional<String> url, JsonObject credential) {
        if (credential.get(SERVICE).isEmpty()) {
            return "the credential names no refresh service";
        }
        if (url.isEmpty()) {
            return "the refresh service is of a kind that is not asked";
        }
        return policy.asksForNewerVersions()
                ? "a credential that is not proved is not refreshed"
                : "the policy does not ask for newer versions";
    }

    private static VerificationReport with(
            VerificationReport report, CryptoProblem problem, JsonPointer at, String title) {
        return report.with(
                new Check(Aspect.REFRESH, new CheckResult.Indeterminate(List.of(problem.warning(at, title)))));
    }

    private static Optional<String> service(JsonObject credential) {
        JsonValue value = credential.get(SERVICE).orElse(JsonArray.EMPTY);
        List<JsonValue> services = value.items();
        if (services.isEmpty()) {
            return Optional.empty();
        }
        return services.stream()
                .flatMap(service -> service instanceof JsonObject object ? Stream.of(object) : Stream.empty())
                .filter(service -> texts(service, "type").contains(TYPE))
                .flatMap(service -> text(service, "id").stream())
                .findFirst();
    }

    private static boolean isProved(VerificationReport report) {
        return Stream.of(Aspect.PROOF, Aspect.ISSUER_BINDING)
                .allMatch(aspect -> report.result(aspect) instanceof CheckResult.Passed);
    }

    /** Of the same issuer and identifier, which makes two credentials versions of one (section 10), and not older. */
    private static boolean isVersion(JsonObject newer, JsonObject credential) {
        return text(credential, "id").isPresent()
                && text(newer, "id").equals(text(credential, "id"))
                && Structure.issuerId(newer).equals(Structure.issuerId(credential))
                && from(newer).orElse(Instant.MIN).compareTo(from(credential).orElse(Instant.MIN)) >= 0;
    }

    private static Optional<Instant> from(JsonObject credential) {
        return Stream.of("validFrom", "issuanceDate")
                .flatMap(member -> credential.get(member).stream())
                .flatMap(value -> DateTimeStamp.parse(value).stream())
                .findFirst();
    }
}
