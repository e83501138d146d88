package org.lerkit.crypto;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Check;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.TrustQuery;
import org.lerkit.crypto.spi.TrustRegistry;
import org.lerkit.crypto.spi.TrustResult;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.JsonPointer;

/**
 * Asks registries whether an issuer is known, in their order, and says what each answers. One that vouches is enough,
 * unless another refuses.
 *
 * @param required whether somebody must vouch
 */
record TrustCheck(List<TrustRegistry> registries, boolean required, Instant now) {

    /**
     * The answers about the issuer of a credential.
     *
     * @param types what the credential says it is, for registries that are asked
     * @param methods the keys that signed it
     * @param checks what was found before: only whose key signed is asked about
     * @param at where the issuer is named
     */
    CheckResult check(
            Optional<String> issuer,
            Supplier<Set<String>> types,
            List<VerificationMethod> methods,
            List<Check> checks,
            JsonPointer at) {
        Verdict verdict = new Verdict();
        if (registries.isEmpty()) {
            if (!required) {
                return new CheckResult.Skipped("no registry of trusted issuers was given");
            }
            verdict.doubt(CryptoProblem.TRUST_UNREACHABLE.at(at, "no registry of trusted issuers was given"));
            return verdict.result();
        }
        if (issuer.isEmpty() || !isProved(checks)) {
            verdict.doubt(CryptoProblem.TRUST_UNPROVED.at(at, "it is not proved that the issuer is whom it names"));
            return verdict.result();
        }
        Set<String> controllers =
                methods.stream().map(VerificationMethod::controller).collect(Collectors.toUnmodifiableSet());
        ask(new TrustQuery(issuer.get(), controllers, types.get(), now), at, verdict);
        return verdict.result();
    }

    private static boolean isProved(List<Check> checks) {
        return checks.stream()
                .filter(check -> check.aspect() == Aspect.PROOF || check.aspect() == Aspect.ISSUER_BINDING)
                .allMatch(check -> check.result() instanceof CheckResult.Passed);
    }

    private void ask(TrustQuery query, JsonPointer at, Verdict verdict) {
        List<Answer> answers = registries.stream()
                .map(registry -> new Answer(registry.name(), registry.ask(query)))
                .toList();
        boolean trusted = answers.stream().anyMatch(answer -> answer.result() instanceof TrustResult.Trusted);
        for (Answer answer : answers) {
            String name = answer.registry();
            if (answer.result() instanceof TrustResult.Trusted known) {
                verdict.warn(CryptoProblem.TRUST_LISTED.notice(
                        at,
                        name + " knows the issuer"
                                + known.name().map(as -> " as " + as).orElse("")));
            } else if (answer.result() instanceof TrustResult.Refused refused) {
                verdict.fail(CryptoProblem.TRUST_REFUSED.at(at, name + " refuses the issuer: " + refused.reason()));
            } else if (answer.result() instanceof TrustResult.Unreachable unreachable) {
                open(CryptoProblem.TRUST_UNREACHABLE, at, name + ": " + unreachable.reason(), trusted, verdict);
            } else {
                open(CryptoProblem.TRUST_UNKNOWN, at, name + " does not know the issuer", trusted, verdict);
            }
        }
    }

    private record Answer(String registry, TrustResult result) {}

    /** What only leaves it open where nobody else vouches. */
    private static void open(CryptoProblem problem, JsonPointer at, String title, boolean trusted, Verdict verdict) {
        if (trusted) {
            verdict.warn(problem.notice(at, title));
        } else {
            verdict.doubt(problem.at(at, title));
        }
    }
}
