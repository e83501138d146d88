package org.lerkit.cli.vcapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.profile.StandardProfiles;
import org.lerkit.testkit.subject.HttpEndpoint;
import org.lerkit.testkit.subject.VcApiIssuer;
import org.lerkit.testkit.subject.VcApiVerifier;

/** The server under the conformance kit, as others would examine it: over HTTP. */
class VcApiConformanceTest {
    private static final TestServer SERVER = new TestServer();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "vc-api-issuer, eddsa",
        "vc-api-issuer, sd",
        "vc-api-issuer, jose",
        "vc-api-verifier, eddsa",
        "vcdm2-issuer, eddsa",
        "vcdm2-verifier, eddsa",
        "vcdm2-presentation-verifier, eddsa",
        "ob3-verifier, eddsa"
    })
    void the_server_does_as_it_is_asked(String profile, String issuer) {
        HttpEndpoint verifying = HttpEndpoint.at(URI.create(SERVER.url()));
        HttpEndpoint issuing = HttpEndpoint.at(URI.create(SERVER.url() + "/issuers/" + issuer));
        Subject subject = Subject.of(
                "lerkit serve",
                VcApiVerifier.at(verifying),
                VcApiIssuer.at(issuing).withIssuerId(SERVER.did(issuer)));
        ConformanceProfile asked = StandardProfiles.named(profile).orElseThrow();

        ConformanceReport report = ConformanceKit.run(asked, subject, ConformanceOptions.at(TestServer.NOON));

        assertThat(report.results())
                .filteredOn(result -> result.outcome() != Outcome.PASSED && result.outcome() != Outcome.UNTESTED)
                .isEmpty();
        assertThat(report.passed()).isEqualTo(!asked.checks().isEmpty());
    }
}
