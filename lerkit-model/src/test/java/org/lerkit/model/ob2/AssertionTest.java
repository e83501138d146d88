package org.lerkit.model.ob2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.value.Iri;

/** What Open Badges 2.0 asks of an assertion and of what is embedded in it: one change to a good one, one problem. */
class AssertionTest {
    private static final String BADGE = JsonWriter.toText(Fixtures.json(Fixtures.ASSERTION_2));
    private static final String ID = "\"https://harbour.example.org/badges/2/assertions/17\",\"type\":\"Assertion\"";

    static Stream<Arguments> changes() {
        return Stream.of(
                changed("no context", "\"@context\":\"https://w3id.org/openbadges/v2\",\"id\":" + ID, "\"id\":" + ID)
                        .to("/@context", "structure.context.order"),
                changed("another context", "v2\",\"id\":" + ID, "v3\",\"id\":" + ID)
                        .to("/@context", "structure.context.order"),
                changed("another type", ID, ID.replace("Assertion\"", "https://example.org/Claim\""))
                        .to("/type", "structure.value.term"),
                changed("no id", "v2\",\"id\":" + ID, "v2\",\"type\":\"Assertion\"")
                        .to("/id", "structure.member.missing"),
                changed("no recipient", "\"recipient\":", "\"schema:recipient\":")
                        .to("/recipient", "structure.member.missing"),
                changed("no verification", "},\"verification\":{", "},\"schema:verification\":{")
                        .to("/verification", "structure.member.missing"),
                changed("no date", "\"issuedOn\":\"2026-05", "\"dc:issued\":\"2026-05")
                        .to("/issuedOn", "structure.member.missing"),
                changed("date without zone", "09:30:00+02:00", "09:30:00").to("/issuedOn", "structure.value.format"),
                changed("zone Z with minutes", "09:30:00+02:00", "09:30:00Z30")
                        .to("/issuedOn", "structure.value.format"),
                changed("date as a number", "\"2031-05-31T09:30Z\"", "1938000000")
                        .to("/expires", "structure.value.type"),
                changed("expires first", "2031-05-31T09:30Z", "2026-05-31T07:29:59Z")
                        .to("/expires", "ob2.assertion.expires-before-issued"),
                changed("no way to verify", "\"HostedBadge\"", "\"schema:Trust\"")
                        .to("/verification/type", "ob2.verification.method-unknown"),
                changed("verification that says nothing", "\"type\":\"HostedBadge\",", "")
                        .to("/verification/type", "structure.member.missing")
                        .to("/verification/type", "ob2.verification.method-unknown"),
                changed(
                                "key of another",
                                "HostedBadge\",\"creator\":\"https://harbour",
                                "HostedBadge\",\"creator\":\"https://other")
                        .to("/verification/creator", "ob2.assertion.key-not-of-issuer"),
                changed(
                                "outside the host",
                                "\"allowedOrigins\":\"harbour.example.org\"",
                                "\"allowedOrigins\":[\"port.example.org\"]")
                        .to("/id", "ob2.assertion.out-of-scope"),
                changed(
                                "outside the path",
                                "[\"https://harbour.example.org/badges/\"]",
                                "[\"https://harbour.example.org/b/\",\"http://harbour.example.org/badges/\"]")
                        .to("/id", "ob2.assertion.out-of-scope"),
                changed(
                                "a host with a path",
                                "\"allowedOrigins\":\"harbour.example.org\"",
                                "\"allowedOrigins\":[\"harbour.example.org\",\"https://harbour.example.org/\"]")
                        .to("/badge/issuer/verification/allowedOrigins/1", "structure.value.format"),
                changed("another property", "\"verificationProperty\":\"id\"", "\"verificationProperty\":\"url\"")
                        .to("/badge/issuer/verification/verificationProperty", "structure.value.format"),
                changed(
                                "badge with the id of the assertion",
                                "\"id\":\"https://harbour.example.org/badges/2\"",
                                "\"id\":\"https://harbour.example.org/badges/2/assertions/17\"")
                        .to("/badge/id", "id.conflict"),
                changed(
                                "issuer with the id of the badge",
                                "\"id\":\"https://harbour.example.org/issuer\"",
                                "\"id\":\"https://harbour.example.org/badges/2\"")
                        .to("/badge/issuer/id", "id.conflict"),
                changed("plain identity", "sha256$0123456789abcdef", "Ada")
                        .to("/recipient/identity", "identity.hash-form"),
                changed("short hash", "sha256$0123456789abcdef", "sha256$")
                        .to("/recipient/identity", "identity.hash-algorithm"),
                changed("hash that says it is none", "\"hashed\":true,\"salt\":\"tide\"", "\"hashed\":false")
                        .to("/recipient/identity", "identity.hash-undeclared"),
                changed(
                                "plain identity of another kind than it says",
                                "\"hashed\":true,\"salt\":\"tide\"",
                                "\"hashed\":false",
                                "sha256$0123456789abcdef",
                                "Ada")
                        .to("/recipient/identity", "identity.kind"),
                changed("kind of identity", "\"type\":\"email\"", "\"type\":\"mail\"")
                        .to("/recipient/type", "structure.value.format")
                        .to("/recipient/type", "ob2.term.type-unmapped"),
                changed("issuer without a name", "\"name\":\"Harbour College\",", "")
                        .to("/badge/issuer/name", "structure.member.missing"),
                changed("no email address", "\"badges@harbour.example.org\"", "\"badges at harbour\"")
                        .to("/badge/issuer/email", "structure.value.format"),
                changed(
                                "image that is no URL",
                                "\"id\":\"https://harbour.example.org/images/welder.png\"",
                                "\"id\":\"urn:uuid:1\"")
                        .to("/badge/image/id", "structure.value.format"),
                changed(
                                "no image",
                                "\"image\":\"data:image/svg+xml;base64,PHN2Zy8+\"",
                                "\"image\":\"data:text/plain,x\"")
                        .to("/badge/issuer/image", "structure.value.format"),
                changed("target that is no URL", "https://standards.example.org/metal/7", "urn:metal:7")
                        .to("/badge/alignment/0/targetUrl", "structure.value.format"),
                changed("no language", "\"@language\":\"de\",\"version\"", "\"@language\":\"Deutsch (CH)\",\"version\"")
                        .to("/badge/related/@language", "structure.value.format"),
                changed("type that no one knows", "\"https://harbour.example.org/terms#TradeBadge\"", "\"TradeBadge\"")
                        .to("/badge/type/1", "ob2.term.type-unmapped"),
                changed(
                                "endorsement of itself",
                                "\"claim\":{\"id\":\"https://harbour.example.org/badges/2/assertions/17\"",
                                "\"claim\":{\"id\":\"https://guild.example.org/endorsements/4\"")
                        .to("/endorsement/claim/id", "ob2.endorsement.self")
                        .to("/endorsement/claim/id", "id.conflict"),
                changed(
                                "hosted without a URL",
                                "\"https://guild.example.org/endorsements/4\",\"type\":\"Endorsement\"",
                                "\"urn:uuid:4\",\"type\":\"Endorsement\"",
                                "\"SignedBadge\"",
                                "\"hosted\"")
                        .to("/endorsement/id", "ob2.assertion.hosted-without-url"),
                changed(
                                "extension without a context",
                                "{\"@context\":\"https://w3id.org/openbadges/extensions/applyLinkExtension/context.json\",",
                                "{")
                        .to("/extensions:applyLink/@context", "structure.member.missing"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void one_change_is_one_problem(String json, List<Tuple> problems) {
        assertThat(assertion(json).check())
                .allSatisfy(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                    assertThat(problem.hint()).isPresent();
                    assertThat(problem.specs()).singleElement().satisfies(spec -> {
                        assertThat(spec.specification()).isEqualTo("Open Badges 2.0");
                        assertThat(spec.requirement()).isPresent();
                    });
                })
                .extracting(AssertionTest::place, AssertionTest::code)
                .containsExactlyInAnyOrderElementsOf(problems);
    }

    static Stream<Arguments> tolerated() {
        return Stream.of(
                changed(
                                "salt for nothing",
                                "\"hashed\":true",
                                "\"hashed\":false",
                                "sha256$0123456789abcdef",
                                "ada@example.org,")
                        .to("/recipient/salt", "identity.salt-unused"),
                changed("a name that nothing maps", "\"narrative\":\"Two", "\"story\":\"Two")
                        .to("/story", "ob2.term.member-unmapped"),
                changed("identifier of version 1", "\"narrative\":\"Two", "\"uid\":\"Two")
                        .to("/uid", "ob2.assertion.uid"),
                changed("reason without revocation", "\"narrative\":\"Two", "\"revocationReason\":\"Two")
                        .to("/revocationReason", "ob2.revocation.reason-alone"),
                changed(
                                "image in the assertion",
                                "\"image\":\"https://harbour.example.org/badges/2/assertions/17/image.png\"",
                                "\"image\":\"data:image/png;base64,AAAA\"")
                        .to("/image", "ob2.assertion.image-in-data-url"),
                changed("telephone", "+15550100", "555 0100").to("/badge/issuer/telephone", "ob2.profile.telephone"),
                changed("alignment of version 1", "\"targetDescription\"", "\"description\"")
                        .to("/badge/alignment/0/description", "ob2.alignment.old-names"));
    }

    @ParameterizedTest
    @MethodSource("tolerated")
    void what_is_tolerated_is_said(String json, List<Tuple> problems) {
        assertThat(assertion(json).check())
                .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING))
                .extracting(AssertionTest::place, AssertionTest::code)
                .containsExactlyElementsOf(problems);
    }

    static Stream<Arguments> good() {
        return Stream.of(
                changed("MD5", "sha256$0123456789abcdef0123456789abcdef", "md5$"),
                changed(
                        "plain address",
                        "\"hashed\":true,\"salt\":\"tide\"",
                        "\"hashed\":false",
                        "sha256$0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                        "ada@example.org"),
                changed(
                        "plain identity of another kind",
                        "\"type\":\"email\",\"hashed\":true,\"salt\":\"tide\"",
                        "\"type\":\"schema:identifier\",\"hashed\":false",
                        "sha256$0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                        "S-1"),
                changed(
                        "expires as it is issued",
                        "2031-05-31T09:30Z",
                        "2026-05-31T0730+0000".replace("0730", "07:30")),
                changed("short zone", "2031-05-31T09:30Z", "2031-05-31T09:30:00.5+02"),
                changed("alias", "},\"verification\":{", "},\"verify\":{"),
                changed("old word", "\"HostedBadge\"", "\"hosted\""),
                changed(
                        "signed by a key of the issuer",
                        "\"HostedBadge\"",
                        "\"signed\"",
                        "\"id\":" + ID,
                        "\"id\":\"urn:uuid:1\",\"type\":\"Assertion\""),
                changed(
                        "no scope but the origin",
                        "\"verification\":{\"type\":\"VerificationObject\",\"verificationProperty\":\"id\",\"startsWith\":[\"https://harbour.example.org/badges/\"],\"allowedOrigins\":\"harbour.example.org\"},",
                        ""),
                changed(
                        "context with others",
                        "\"@context\":\"https://w3id.org/openbadges/v2\",\"id\":" + ID,
                        "\"@context\":[\"https://w3id.org/openbadges/v2\",{\"story\":\"https://example.org/story\"}],\"story\":\"x\",\"id\":"
                                + ID),
                changed(
                        "context to be fetched",
                        "\"@context\":\"https://w3id.org/openbadges/v2\",\"id\":" + ID,
                        "\"@context\":[\"https://w3id.org/openbadges/v2\",\"https://example.org/context\"],\"story\":\"x\",\"id\":"
                                + ID),
                changed(
                        "context of version 2.1",
                        "\"@context\":\"https://w3id.org/openbadges/v2\",\"id\":" + ID,
                        "\"@context\":\"https://purl.imsglobal.org/spec/ob/v2p1/ob_v2p1.jsonld\",\"id\":" + ID),
                changed(
                        "context written out",
                        "\"@context\":\"https://w3id.org/openbadges/v2\",\"id\":" + ID,
                        "\"@context\":{\"obi\":\"https://w3id.org/openbadges#\"},\"id\":" + ID));
    }

    @ParameterizedTest
    @MethodSource("good")
    void what_the_specification_allows_is_good(String json, List<Tuple> none) {
        assertThat(none).isEmpty();
        assertThat(assertion(json).check()).isEmpty();
    }

    @Test
    void without_a_scope_badge_and_assertion_are_where_the_issuer_is() {
        String open = BADGE.replaceFirst("\"verification\":\\{\"type\":\"VerificationObject\"[^}]*},", "");

        assertThat(assertion(open.replace(
                                "\"id\":\"https://harbour.example.org/badges/2",
                                "\"id\":\"https://harbour.example.com/badges/2"))
                        .check())
                .extracting(AssertionTest::place, AssertionTest::code)
                .containsExactly(
                        tuple("/id", "ob2.assertion.out-of-scope"), tuple("/badge/id", "ob2.assertion.out-of-scope"));
        assertThat(assertion(open.replace(
                                "\"id\":\"https://harbour.example.org/badges/2",
                                "\"id\":\"http://harbour.example.org/badges/2"))
                        .check())
                .as("an origin that is allowed has no scheme")
                .isEmpty();
    }

    @Test
    void a_revoked_assertion_says_no_more_than_that() {
        Assertion revoked =
                assertion("{\"@context\":\"https://w3id.org/openbadges/v2\",\"id\":\"https://example.org/1\","
                        + "\"revoked\":true,\"revocationReason\":\"Of another person.\"}");

        assertThat(revoked.check()).isEmpty();
        assertThat(revoked.revoked()).contains(true);
        assertThat(revoked.revocationReason()).contains("Of another person.");
        assertThatThrownBy(revoked::recipient).isInstanceOf(MalformedValueException.class);
        assertThat(Assertion.builder()
                        .id(new Iri("urn:1"))
                        .type(List.of("Assertion"))
                        .revoked(true)
                        .build()
                        .check())
                .extracting(AssertionTest::place)
                .containsExactly("/@context");
        assertThat(new Assertion(revoked.json().without("revoked")).check())
                .extracting(AssertionTest::place)
                .contains("/type", "/recipient", "/badge", "/verification", "/issuedOn", "/revocationReason");
    }

    @Test
    void what_is_hosted_elsewhere_reads_as_its_id() {
        Assertion referring = assertion(BADGE.replaceFirst(
                "\"badge\":\\{.*?}},\"verification\":\\{\"type\":\"Hosted",
                "\"badge\":\"https://harbour.example.org/badges/2\",\"verification\":{\"type\":\"Hosted"));

        assertThat(referring.check()).isEmpty();
        assertThat(referring.badge().id()).isEqualTo(new Iri("https://harbour.example.org/badges/2"));
        assertThat(referring.badge().json().members()).hasSize(1);
        assertThat(referring.issuerId()).isEmpty();
        assertThat(referring.evidence().get(1).id()).contains(new Iri("https://portfolio.example.org/hinge"));
    }

    @Test
    void who_issued_it_is_who_issues_its_badge() {
        assertThat(assertion(BADGE).issuerId()).contains(new Iri("https://harbour.example.org/issuer"));
        assertThat(assertion("{\"badge\":{\"issuer\":\"urn:1\"}}").issuerId()).contains(new Iri("urn:1"));
        assertThat(assertion("{\"badge\":{\"issuer\":{\"id\":1}}}").issuerId()).isEmpty();
        assertThat(assertion("{\"badge\":{}}").issuerId()).isEmpty();
    }

    @Test
    void verification_has_two_names() {
        VerificationObject hosted = new VerificationObject(read("{\"type\":\"hosted\"}"));

        assertThat(assertion("{\"verification\":{\"type\":\"hosted\"}}").verification())
                .isEqualTo(hosted);
        assertThat(assertion("{\"verify\":{\"type\":\"hosted\"}}").verification())
                .isEqualTo(hosted);
        assertThatThrownBy(() -> assertion("{}").verification())
                .isInstanceOf(MalformedValueException.class)
                .hasMessageStartingWith("/verification: ");
    }

    @Test
    void extensions_are_found_by_their_type() {
        Map<String, Extension> extensions = Extension.of(assertion(BADGE));

        assertThat(extensions).containsOnlyKeys("extensions:applyLink");
        Extension link =
                Optional.ofNullable(extensions.get("extensions:applyLink")).orElseThrow();
        assertThat(link.type()).containsExactly("Extension", "extensions:ApplyLink");
        assertThat(link.extensions()).containsOnlyKeys("url");
    }

    private static Assertion assertion(String json) {
        return new Assertion(read(json));
    }

    private static JsonObject read(String json) {
        return JsonReader.standard().readObject(json);
    }

    static String place(Problem problem) {
        return problem.pointer().value();
    }

    static String code(Problem problem) {
        return problem.code().value();
    }

    /** A good assertion with something else in it, and what is to be said of that. */
    private static Change changed(String name, String... oldAndNew) {
        String json = BADGE;
        for (int i = 0; i < oldAndNew.length; i += 2) {
            assertThat(json).as(name).contains(oldAndNew[i]);
            json = json.replace(oldAndNew[i], oldAndNew[i + 1]);
        }
        return new Change(name, json, List.of());
    }

    private record Change(String name, String json, List<Tuple> problems) implements Arguments {
        Change to(String place, String code) {
            return new Change(
                    name,
                    json,
                    Stream.concat(problems.stream(), Stream.of(tuple(place, code)))
                            .toList());
        }

        @Override
        public Object[] get() {
            return argumentSet(name, json, problems).get();
        }
    }
}
