package org.lerkit.model.ob2;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private HostedScope() {}

    static void check(Assertion assertion, Findings findings) {
        Profile issuer = assertion.badge().issuer();
        if (!AssertionRules.isHosted(assertion.verification())
                || issuer.json().get("name").isEmpty()) {
            return;
        }
        Optional<VerificationObject> scope = issuer.verification();
        if (host(issuer.id()).isEmpty() && !says(scope)) {
            findings.in("badge")
                    .in("issuer")
                    .in("id")
                    .warning(
                            NOWHERE,
                            "an issuer at no host, which does not say where it hosts badges",
                            "use the URL of its profile, or add verification.allowedOrigins");
            return;
        }
        if (!contains(scope, issuer.id(), assertion.id())) {
            outside(findings.in("id"));
        }
        if (scope.isEmpty() && !sameHost(issuer.id(), assertion.badge().id())) {
            outside(findings.in("badge").in("id"));
        }
    }

    private static void outside(Findings findings) {
        findings.error(
                OUTSIDE,
                "outside the scope that its issuer allows",
                "host it where the issuer is, or add its host to verification.allowedOrigins of the issuer");
    }

    private static boolean contains(Optional<VerificationObject> scope, Iri issuer, Iri id) {
        List<Iri> starts = scope.map(VerificationObject::startsWith).orElse(List.of());
        List<String> hosts = scope.map(VerificationObject::allowedOrigins).orElse(List.of());
        if (!says(scope)) {
            return sameHost(issuer, id);
        }
        boolean started =
                starts.isEmpty() || starts.stream().anyMatch(start -> id.value().startsWith(start.value()));
        boolean allowed = hosts.isEmpty()
                || id.toUri()
                        .map(URI::getHost)
                        .filter(host -> hosts.stream().anyMatch(host::equalsIgnoreCase))
                        .isPresent();
        return started && allowed;
    }

    private static boolean says(Optional<VerificationObject> scope) {
        return scope.filter(some ->
                        !some.startsWith().isEmpty() || !some.allowedOrigins().isEmpty())
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
