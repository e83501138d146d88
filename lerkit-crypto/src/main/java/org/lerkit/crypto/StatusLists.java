package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Check;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.JsonPointer;

/** Gets credentials that are lists of statuses, and verifies them like any other. For one run. Thread-safe. */
final class StatusLists {
    private final CryptoConfig config;
    private final VerificationPolicy policy;
    private final DocumentLoader documents;
    private final Map<Asked, Found> known = new ConcurrentHashMap<>();

    private record Asked(String url, StatusList.Kind kind) {}

    /** What is served as a list, read once, and what speaks for or against it. */
    private record Found(Optional<StatusList> list, Optional<String> id, List<Check> checks) {}

    StatusLists(CryptoConfig config, VerificationPolicy policy, DocumentLoader documents) {
        this.config = config;
        this.policy = policy;
        this.documents = documents;
    }

    /** The list at a URL; what keeps from it is added to the verdict. */
    Optional<StatusList> list(String url, StatusList.Kind kind, JsonPointer at, Verdict verdict) {
        if (!(documents.load(url) instanceof DocumentResult.Found served)) {
            verdict.doubt(CryptoProblem.STATUS_UNREACHABLE.at(at, "the status list could not be had"));
            return Optional.empty();
        }
        Found found = known.computeIfAbsent(new Asked(url, kind), any -> read(served.bytes(), kind));
        if (found.list().isEmpty()) {
            verdict.fail(CryptoProblem.STATUS_LIST_INVALID.at(at, "what is served is no status list of this kind"));
            return Optional.empty();
        }
        // An issuer has many lists: whoever serves them could serve one in the place of another.
        if (found.id().filter(id -> !id.equals(url)).isPresent()) {
            verdict.doubt(CryptoProblem.STATUS_LIST_UNVERIFIED.at(at, "the status list is that of another address"));
            return Optional.empty();
        }
        return holds(found.checks(), at, verdict) ? found.list() : Optional.empty();
    }

    private Found read(byte[] bytes, StatusList.Kind kind) {
        if (Received.document(bytes) instanceof Received.Secured secured && StatusList.is(secured.json())) {
            CredentialCheck check = CredentialCheck.inline(config, policy.ofIssuer(), documents);
            return new Found(
                    StatusList.of(secured.json(), kind),
                    text(secured.json(), "id"),
                    check.check(secured).checks());
        }
        return new Found(Optional.empty(), Optional.empty(), List.of());
    }

    /** Whether all holds that must; a list that is not valid any more, or not verified, leaves the status open. */
    private static boolean holds(List<Check> checks, JsonPointer at, Verdict verdict) {
        List<String> failed = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Check check : checks) {
            if (check.result() instanceof CheckResult.Failed && check.aspect() != Aspect.VALIDITY) {
                failed.add(check.aspect().id());
            } else if (check.result() instanceof CheckResult.Failed
                    || check.result() instanceof CheckResult.Indeterminate
                    || (check.result() instanceof CheckResult.Skipped && check.aspect() == Aspect.PROOF)) {
                open.add(check.aspect().id());
            }
        }
        if (!failed.isEmpty()) {
            verdict.fail(CryptoProblem.STATUS_LIST_INVALID.at(
                    at, "the status list does not hold: " + String.join(", ", failed)));
        } else if (!open.isEmpty()) {
            verdict.doubt(CryptoProblem.STATUS_LIST_UNVERIFIED.at(
                    at, "the status list is not verified: " + String.join(", ", open)));
        }
        return failed.isEmpty() && open.isEmpty();
    }
}
