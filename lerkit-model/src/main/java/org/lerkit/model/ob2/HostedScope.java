package org.lerkit.model.ob2;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.value.Iri;

/**
 * What keeps a hosted assertion within the scope of its issuer: else anyone could host one that names any issuer. Looked
 * at where badge and issuer are embedded; an issuer that has to be fetched is for a verifier.
 */
final class HostedScope {
    static final ProblemCode OUTSIDE = new ProblemCode("ob2.assertion.out-of-scope");
    static final ProblemCode NOWHERE = new ProblemCode("ob2.profile.without-host");

    /** A segment of a path that is two dots, in whatever spelling. */
    private static final Pattern CLIMBING = Pattern.compile("/(?:\\.|%2[eE]){2}(?:[/?#]|$)");

    private HostedScope() {}

    static void check(Assertion assertion, Findings findings) {
        Profile issuer = assertion.badge().issuer();
        if (!AssertionRules.isHosted(assertion.verification())
                || issuer.json().get("name").isEmpty()) {
            return;
        }
        if (host(issuer.id()).isEmpty() && !declares(issuer)) {
            findings.in("badge")
                    .in("issuer")
                    .in("id")
                    .warning(
                            NOWHERE,
                            "an issuer at no host, which does not say where it hosts badges",
                            "use the URL of its profile, or add verification.allowedOrigins");
            return;
        }
        if (!contains(issuer, assertion.id())) {
            outside(findings.in("id"));
        }
        if (issuer.verification().isEmpty()
                && !sameHost(issuer.id(), assertion.badge().id())) {
            outside(findings.in("badge").in("id"));
        }
    }

    private static void outside(Findings findings) {
        findings.error(
                OUTSIDE,
                "outside the scope that its issuer allows",
                "host it where the issuer is, or add its host to verification.allowedOrigins of the issuer");
    }

    /** Whether an issuer hosts assertions there; at the host of its own id, if it does not say. */
    static boolean contains(Profile issuer, Iri id) {
        if (!declares(issuer)) {
            return sameHost(issuer.id(), id);
        }
        List<Iri> starts = issuer.verification().orElseThrow().startsWith();
        List<String> hosts = issuer.verification().orElseThrow().allowedOrigins();
        boolean started = starts.isEmpty() || starts.stream().anyMatch(start -> isBelow(start, id));
        boolean allowed = hosts.isEmpty()
                || id.toUri()
                        .filter(uri -> uri.getRawUserInfo() == null)
                        .map(URI::getHost)
                        .filter(host -> hosts.stream().anyMatch(host::equalsIgnoreCase))
                        .isPresent();
        return started && allowed;
    }

    /** A prefix that ends within the name of a host is that of many hosts, and what climbs out again was never below. */
    private static boolean isBelow(Iri start, Iri id) {
        return id.value().startsWith(start.value())
                && sameHost(start, id)
                && !CLIMBING.matcher(id.value()).find();
    }

    private static boolean declares(Profile issuer) {
        return issuer.verification()
                .filter(scope ->
                        !scope.startsWith().isEmpty() || !scope.allowedOrigins().isEmpty())
                .isPresent();
    }

    /** Allowed origins are hosts, without a scheme; so is the one that is allowed if none is named. */
    private static boolean sameHost(Iri one, Iri other) {
        return host(one).isPresent() && host(one).equals(host(other));
    }

    private static Optional<String> host(Iri iri) {
        return iri.toUri().map(URI::getRawAuthority).map(host -> host.toLowerCase(Locale.ROOT));
    }
}
