package org.lerkit.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.BadgeSite.ASSERTION;
import static org.lerkit.crypto.BadgeSite.BADGE;
import static org.lerkit.crypto.BadgeSite.ISSUER;
import static org.lerkit.crypto.BadgeSite.KEY;
import static org.lerkit.crypto.BadgeSite.REVOCATIONS;
import static org.lerkit.crypto.BadgeSite.SIGNED;
import static org.lerkit.crypto.BadgeSite.SITE;
import static org.lerkit.crypto.BadgeSite.hosted;
import static org.lerkit.crypto.BadgeSite.sign;
import static org.lerkit.crypto.BadgeSite.signed;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.with;
import static org.lerkit.crypto.OpenBadges2Test.places;
import static org.lerkit.crypto.Tokens.codes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.Pem;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** Badges of Open Badges 2.0 that somebody made up. */
class OpenBadges2AttackTest {
    private static final String EVIL = "https://evil.example.org";

    private final BadgeSite site = new BadgeSite();

    /** A badge that names the college and is hosted somewhere else. */
    private VerificationReport hostedAt(String id) {
        JsonObject forged = with(hosted(), "/id", id);
        return site.serve(id, forged).verify(forged);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example.org/awards/77",
                "https://badges.brackenwick.example.edu.evil.example.org/awards/77",
                "https://evil-badges.brackenwick.example.edu/awards/77",
                "https://badges.brackenwick.example.edu@evil.example.org/awards/77",
                "https://evil@badges.brackenwick.example.edu/awards/77",
                "https://badges.brackenwick.example.edu:8443/awards/77",
                "https://badges.brackenwick.example.edu./awards/77",
                "https://evil.example.org/?https://badges.brackenwick.example.edu/awards/77",
                "https://evil.example.org\\\\@badges.brackenwick.example.edu/awards/77",
                "https://badges.brackenwick.example.edu%2Eevil.example.org/awards/77"
            })
    void a_badge_that_is_hosted_elsewhere_is_not_the_issuers(String id) {
        VerificationReport report = hostedAt(id);

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsAnyOf("ob2.hosted.scope", "ob2.document.not-found");
    }

    @Test
    void the_name_of_a_host_may_be_written_in_capitals() {
        assertThat(hostedAt("https://Badges.Brackenwick.Example.EDU/awards/77").outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "https://awards.example.net/7, true",
        "https://AWARDS.example.net/7, true",
        "https://awards.example.net:8443/7, true",
        "https://badges.brackenwick.example.edu/awards/77, false",
        "https://awards.example.net.evil.example.org/7, false",
        "https://evil.example.org/awards.example.net/7, false",
        "https://x.awards.example.net/7, false",
        "https://awards.example.net@evil.example.org/7, false",
        "https://u:p@awards.example.net/7, false"
    })
    void allowed_origins_are_hosts_and_nothing_like_them(String id, boolean allowed) {
        site.add(ISSUER, "verification", json("""
                {"type": "VerificationObject", "allowedOrigins": ["awards.example.net"]}
                """));

        VerificationReport report = hostedAt(id);

        assertThat(report.result(Aspect.ISSUER_BINDING) instanceof CheckResult.Passed)
                .isEqualTo(allowed);
        assertThat(report.outcome()).isEqualTo(allowed ? Outcome.VERIFIED : Outcome.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "https://awards.example.net/brackenwick/, https://awards.example.net/brackenwick/7, true",
        "https://awards.example.net/brackenwick/, https://awards.example.net/evil/7, false",
        "https://awards.example.net/brackenwick/, https://awards.example.net/brackenwick/../evil/7, false",
        "https://awards.example.net/brackenwick/, https://awards.example.net/brackenwick/%2e%2E/evil/7, false",
        "https://awards.example.net/brackenwick/, https://awards.example.net/brackenwick/.%2e/evil/7, false",
        "https://awards.example.net/brackenwick/, https://awards.example.net/brackenwick/..evil/7, true",
        "https://awards.example.net, https://awards.example.net/7, true",
        "https://awards.example.net, https://awards.example.net.evil.example.org/7, false",
        "https://awards.example.net, https://awards.example.net:8443/7, false",
        "https://awards.example.net, https://awards.example.net@evil.example.org/7, false"
    })
    void a_scope_starts_with_a_host_and_is_not_climbed_out_of(String start, String id, boolean allowed) {
        site.add(
                ISSUER,
                "verification",
                json("{\"type\": \"VerificationObject\", \"startsWith\": \"%s\"}".formatted(start)));

        VerificationReport report = hostedAt(id);

        assertThat(report.result(Aspect.ISSUER_BINDING) instanceof CheckResult.Passed)
                .isEqualTo(allowed);
        assertThat(report.outcome()).isEqualTo(allowed ? Outcome.VERIFIED : Outcome.REJECTED);
    }

    @Test
    void a_scope_that_cannot_be_read_allows_nothing() {
        site.add(ISSUER, "verification", json("{\"type\": \"VerificationObject\", \"startsWith\": 7}"));

        assertThat(codes(hostedAt(EVIL + "/7"))).contains("ob2.hosted.scope");
        assertThat(codes(site.verify(hosted()))).contains("ob2.hosted.scope");
    }

    @Test
    void waiving_structure_does_not_waive_the_scope() {
        JsonObject forged = with(hosted(), "/id", EVIL + "/7");
        site.serve(EVIL + "/7", forged).remove(ISSUER, "name");
        VerificationPolicy policy =
                VerificationPolicy.builder().waive(Aspect.STRUCTURE).build();

        VerificationReport report = site.verify(forged, policy);

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.result(Aspect.ISSUER_BINDING)).isInstanceOf(CheckResult.Failed.class);
    }

    /** Somebody with a profile and a key of their own. */
    private void serveEvil() {
        site.serve(EVIL + "/key", BadgeSite.key(EVIL + "/key", EVIL + "/issuer", "p256"));
        site.serve(
                EVIL + "/issuer",
                with(with(BadgeSite.issuer(), "/id", EVIL + "/issuer"), "/publicKey", EVIL + "/key")
                        .without("revocationList"));
    }

    @Test
    void the_key_of_another_issuer_does_not_sign_for_this_one() {
        serveEvil();
        JsonObject forged = with(signed(), "/verification/creator", EVIL + "/key");

        VerificationReport report = site.verify(sign("ES256", forged, "p256"));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.result(Aspect.PROOF)).isEqualTo(new CheckResult.Passed());
        assertThat(codes(report)).contains("issuer.unbound", "ob2.assertion.key-not-of-issuer");
    }

    @Test
    void a_key_that_is_listed_and_says_that_it_is_anothers_does_not_sign() {
        serveEvil();
        site.change(ISSUER, "/publicKey", EVIL + "/key");
        JsonObject forged = with(signed(), "/verification/creator", EVIL + "/key");

        VerificationReport report = site.verify(sign("ES256", forged, "p256"));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsExactly("issuer.unbound");
    }

    @Test
    void a_key_that_a_badge_embeds_is_not_looked_at() {
        JsonObject key = BadgeSite.key(KEY, ISSUER, "p256").without("@context");

        VerificationReport report = site.verify(sign("ES256", with(signed(), "/verification/creator", key), "p256"));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsExactly("proof.verification-method.algorithm");
    }

    @Test
    void a_profile_that_a_badge_embeds_is_not_believed() {
        serveEvil();
        JsonObject profile =
                with(BadgeSite.issuer(), "/publicKey", EVIL + "/key").without("@context");
        JsonObject badge = BadgeSite.badge().with("issuer", profile).without("@context");
        JsonObject forged = with(with(signed(), "/verification/creator", EVIL + "/key"), "/badge", badge);

        assertThat(codes(site.verify(sign("ES256", forged, "p256")))).contains("issuer.unbound");
    }

    @Test
    void the_badge_class_of_another_issuer_is_not_taken_over() {
        serveEvil();
        JsonObject badge = with(BadgeSite.badge(), "/issuer", EVIL + "/issuer").without("@context");
        JsonObject forged = with(with(signed(), "/verification/creator", EVIL + "/key"), "/badge", badge);

        VerificationReport report = site.verify(sign("ES256", forged, "p256"));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(places(report)).contains("/badge/issuer issuer.unbound");
    }

    @Test
    void an_issuer_without_an_address_is_nobody() {
        JsonObject profile = with(BadgeSite.issuer(), "/id", "urn:uuid:7e1a0d52-0000-4000-8000-000000000009")
                .without("@context")
                .without("revocationList");
        site.change(BADGE, "/issuer", profile);

        VerificationReport report = site.verify(sign(signed()));

        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(report.result(Aspect.ISSUER_BINDING)).isInstanceOf(CheckResult.Indeterminate.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "HS256", "RS512", ""})
    void an_algorithm_that_is_none_of_ours_is_refused(String algorithm) {
        CompactJws token = sign(algorithm, signed(), "rsa");

        assertThat(codes(site.verify(token))).containsExactly("token.algorithm.refused");
    }

    @Test
    void a_public_key_is_no_secret_of_an_hmac() throws GeneralSecurityException {
        CompactJws.Unsigned forged = CompactJws.unsigned(json("{\"alg\": \"HS256\"}"), JsonWriter.toBytes(signed()));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Pem.encode(Fixtures.pem("rsa").publicKey()).getBytes(US_ASCII), "HmacSHA256"));

        VerificationReport report = site.verify(forged.signed(mac.doFinal(forged.signingInput())));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsExactly("token.algorithm.refused");
    }

    @Test
    void a_signature_with_none_in_its_place_is_refused() {
        String header = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes(US_ASCII));
        String payload = Base64.getUrlEncoder().withoutPadding().encodeToString(JsonWriter.toBytes(signed()));

        VerificationReport report =
                site.verify((header + "." + payload + ".").getBytes(US_ASCII), VerificationPolicy.strict());

        assertThat(codes(report)).containsExactly("token.algorithm.refused");
    }

    @Test
    void a_key_that_the_header_brings_along_is_not_looked_at() {
        JsonObject header = json("{\"alg\": \"ES256\", \"kid\": \"%s\"}".formatted(EVIL + "/key"))
                .with("jwk", Jwk.encode(Fixtures.pem("p256").publicKey()));

        assertThat(codes(site.verify(sign(header, signed(), "p256"))))
                .containsExactly("proof.verification-method.algorithm");
    }

    @Test
    void a_header_that_must_be_understood_is_refused() {
        JsonObject header = json("{\"alg\": \"RS256\", \"crit\": [\"b64\"], \"b64\": false}");

        assertThat(codes(site.verify(sign(header, signed(), "rsa")))).containsExactly("token.header.refused");
    }

    @Test
    void a_changed_badge_does_not_fit_its_signature() {
        String[] parts = sign(signed()).text().split("\\.");
        JsonObject changed = with(signed(), "/recipient/identity", "mallory@example.org");
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(JsonWriter.toBytes(changed));

        VerificationReport report =
                site.verify(String.join(".", parts).getBytes(US_ASCII), VerificationPolicy.strict());

        assertThat(codes(report)).containsExactly("proof.signature.invalid");
        assertThat(report.result(Aspect.ISSUER_BINDING)).isInstanceOf(CheckResult.Skipped.class);
    }

    @Test
    void a_signed_badge_without_its_signature_is_refused() {
        VerificationReport report = site.verify(signed());

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsExactly("proof.missing");
    }

    @Test
    void a_signed_badge_that_says_it_is_hosted_must_be_hosted() {
        JsonObject forged = with(hosted(), "/recipient/identity", "mallory@example.org");

        assertThat(codes(site.verify(sign("ES256", forged, "p256")))).containsExactly("ob2.hosted.differs");
        assertThat(codes(site.verify(sign("ES256", with(forged, "/id", SIGNED), "p256"))))
                .contains("ob2.document.not-found");
    }

    @Test
    void a_badge_that_is_both_must_be_both() {
        JsonObject both = with(
                with(signed(), "/id", ASSERTION),
                "/verification/type",
                JsonArray.of(new JsonString("HostedBadge"), new JsonString("SignedBadge")));
        site.serve(ASSERTION, both);

        assertThat(site.verify(sign(both)).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(site.verify(both))).contains("proof.missing");
        site.serve(ASSERTION, new DocumentResult.NotFound());
        assertThat(codes(site.verify(sign(both)))).contains("ob2.document.not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Trusted\"", "[]", "7", "[7]"})
    void a_badge_that_is_neither_is_refused(String type) {
        JsonValue types = json("{\"type\": " + type + "}").get("type").orElseThrow();

        assertThat(codes(site.verify(with(hosted(), "/verification/type", types))))
                .contains("ob2.verification.unsupported");
        assertThat(codes(site.verify(sign(with(signed(), "/verification/type", types)))))
                .contains("ob2.verification.unsupported");
    }

    @Test
    void another_badge_in_its_place_is_not_this_one() {
        site.change(ASSERTION, "/id", SITE + "/awards/78");

        assertThat(codes(site.verify(hosted()))).contains("ob2.document.mismatch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>not found</html>", "[]", "", "{\"id\": 7}"})
    void a_page_is_no_badge(String page) {
        site.serve(ASSERTION, new DocumentResult.Found(page.getBytes(US_ASCII)));

        VerificationReport report = site.verify(hosted());

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsAnyOf("ob2.document.malformed", "ob2.document.mismatch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"badge", "issuer"})
    void what_a_badge_refers_to_must_be_there(String member) {
        site.serve(member.equals("badge") ? BADGE : ISSUER, new DocumentResult.NotFound());

        VerificationReport report = site.verify(hosted());

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.result(Aspect.ISSUER_BINDING)).isInstanceOf(CheckResult.Failed.class);
        assertThat(codes(report)).containsExactly("ob2.document.not-found");
    }

    @Test
    void a_badge_that_names_no_badge_class_is_nobodys() {
        site.change(ASSERTION, "/badge", JsonNumber.of(7));

        assertThat(places(site.verify(with(hosted(), "/badge", JsonNumber.of(7)))))
                .contains("/badge ob2.document.malformed");
    }

    @Test
    void a_document_that_leads_on_and_on_is_not_followed() {
        site.change(ASSERTION, "/badge", EVIL + "/1");
        site.serve(EVIL + "/1", with(BadgeSite.badge(), "/id", EVIL + "/2"));
        site.serve(EVIL + "/2", with(BadgeSite.badge(), "/id", EVIL + "/3"));

        VerificationReport report = site.verify(with(hosted(), "/badge", EVIL + "/1"));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(places(report)).contains("/badge ob2.document.mismatch");
    }

    @Test
    void a_badge_that_leads_to_the_issuers_own_documents_is_bound_to_their_host() {
        site.serve(EVIL + "/class", BadgeSite.badge());
        JsonObject forged = with(with(hosted(), "/id", EVIL + "/7"), "/badge", EVIL + "/class");

        VerificationReport report = site.serve(EVIL + "/7", forged).verify(forged);

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(places(report)).contains("/id ob2.hosted.scope");
    }

    @Test
    void a_copy_that_leaves_out_the_end_ends_all_the_same() {
        site.add(ASSERTION, "expires", new JsonString("2026-05-30T00:00:00Z"));

        VerificationReport report = site.verify(hosted());

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(places(report)).contains("/expires validity.expired");
    }

    @Test
    void a_copy_that_leaves_out_the_recipient_is_still_of_the_recipient() {
        VerificationPolicy policy = VerificationPolicy.builder()
                .expectRecipient(List.of("mallory@example.org"))
                .build();

        assertThat(codes(site.verify(hosted().without("recipient"), policy))).contains("recipient.mismatch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"RevocationList\", \"revokedAssertions\": 7}",
                "{\"type\": \"RevocationList\", \"issuer\": \"https://evil.example.org/issuer\", \"revokedAssertions\": []}",
                "{\"type\": \"RevocationList\", \"id\": \"https://evil.example.org/list\", \"revokedAssertions\": []}",
                "{\"type\": \"Profile\", \"revokedAssertions\": []}",
                "[]"
            })
    void a_list_of_another_issuer_or_none_does_not_clear_a_badge(String list) {
        site.serve(REVOCATIONS, new DocumentResult.Found(list.getBytes(US_ASCII)));

        VerificationReport report = site.verify(sign(signed()));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsExactly("status.list.invalid");
    }

    @Test
    void a_long_list_is_read_to_its_end() {
        JsonValue[] entries = IntStream.range(0, 20_000)
                .mapToObj(i -> new JsonString(SITE + "/awards/" + i))
                .toArray(JsonValue[]::new);
        entries[entries.length - 1] = new JsonString(SIGNED);
        site.change(REVOCATIONS, "/revokedAssertions", JsonArray.of(entries));

        assertThat(codes(site.verify(sign(signed())))).containsExactly("status.revoked");
    }

    @Test
    void a_list_that_is_larger_than_any_does_not_clear_a_badge() {
        JsonValue[] entries =
                IntStream.range(0, 3_000_000).mapToObj(i -> JsonBoolean.TRUE).toArray(JsonValue[]::new);
        site.change(REVOCATIONS, "/revokedAssertions", JsonArray.of(entries));

        assertThat(codes(site.verify(sign(signed())))).containsExactly("status.list.invalid");
    }

    @Test
    void more_keys_than_an_issuer_has_are_not_tried() {
        JsonValue[] keys = IntStream.range(0, 100)
                .mapToObj(i -> BadgeSite.key(ISSUER + "#" + i, ISSUER, "p256").without("@context"))
                .toArray(JsonValue[]::new);
        site.change(ISSUER, "/publicKey", JsonArray.of(keys));
        JsonObject badge = with(signed(), "/verification", json("{\"type\": \"signed\"}"));

        VerificationReport report = site.verify(sign(badge));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).contains("proof.verification-method.algorithm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa-1024-public", "ed25519"})
    void a_weak_key_or_none_is_refused(String name) {
        site.change(KEY, "/publicKeyPem", name.startsWith("rsa") ? resource(name) : "none");

        assertThat(codes(site.verify(sign(signed()))))
                .contains("proof.verification-method.invalid")
                .doesNotContain("proof.signature.invalid");
    }

    private static String resource(String name) {
        try (var stream = OpenBadges2AttackTest.class.getResourceAsStream("key/" + name + ".pem")) {
            return new String(requireNonNull(stream).readAllBytes(), US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void endorsers_that_endorse_each_other_come_to_an_end() {
        String guild = EVIL + "/guild";
        String friends = EVIL + "/friends";
        String first = EVIL + "/endorsements/1";
        String ofGuild = EVIL + "/endorsements/2";
        String ofFriends = EVIL + "/endorsements/3";
        site.serve(guild, BadgeSite.profile(guild).with("endorsement", twice(ofGuild)))
                .serve(friends, BadgeSite.profile(friends).with("endorsement", twice(ofFriends)))
                .serve(first, BadgeSite.endorsement(first, BADGE, guild))
                .serve(ofGuild, BadgeSite.endorsement(ofGuild, guild, friends))
                .serve(ofFriends, BadgeSite.endorsement(ofFriends, friends, guild))
                .add(BADGE, "endorsement", new JsonString(first));

        VerificationReport report = site.verify(hosted());

        assertThat(report.problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(deep(report, 0)).isEqualTo(3);
    }

    private static JsonArray twice(String url) {
        return JsonArray.of(new JsonString(url), new JsonString(url));
    }

    /** How deep the reports on endorsements go; there is one at each depth. */
    private static int deep(VerificationReport report, int depth) {
        assertThat(report.endorsements()).hasSizeLessThanOrEqualTo(1);
        return report.endorsements().isEmpty()
                ? depth
                : deep(report.endorsements().get(0), depth + 1);
    }

    @Test
    void an_endorsement_of_itself_says_nothing_more() {
        String url = SITE + "/endorsements/1";
        JsonObject endorsement = BadgeSite.endorsement(url, BADGE, ISSUER).with("endorsement", twice(url));
        site.serve(url, endorsement).add(BADGE, "endorsement", new JsonString(url));

        VerificationReport report = site.verify(hosted());

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(deep(report, 0)).isEqualTo(1);
    }

    @Test
    void endorsements_of_endorsements_go_as_deep_as_anything_real() {
        for (int i = 0; i < 12; i++) {
            String url = SITE + "/endorsements/" + i;
            String below = i == 0 ? BADGE : SITE + "/endorsements/" + (i - 1);
            site.serve(
                    url,
                    BadgeSite.endorsement(url, below, ISSUER)
                            .with("endorsement", new JsonString(SITE + "/endorsements/" + (i + 1))));
        }
        site.add(BADGE, "endorsement", new JsonString(SITE + "/endorsements/0"));

        VerificationReport report = site.verify(hosted());

        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(report.problems())
                .extracting(problem -> problem.code().value())
                .contains("credential.nesting.limit")
                .doesNotContain("ob2.endorsement.other");
        assertThat(deep(report, 0)).isEqualTo(9);
    }

    @Test
    void an_endorsement_of_another_badge_does_not_count_for_this_one() {
        String url = SITE + "/endorsements/1";
        JsonObject endorsement = BadgeSite.endorsement(url, SITE + "/classes/knitting", ISSUER);
        site.serve(url, endorsement).add(BADGE, "endorsement", JsonArray.of(new JsonString(url)));

        VerificationReport report = site.verify(hosted());

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(places(report)).containsExactly("/badge/endorsement/0 ob2.endorsement.other");
    }

    @Test
    void an_endorsement_by_somebody_else_than_it_says_does_not_hold() {
        String url = EVIL + "/endorsements/1";
        JsonObject endorsement = BadgeSite.endorsement(url, BADGE, ISSUER);
        site.serve(url, endorsement).add(ISSUER, "endorsement", endorsement);

        VerificationReport report = site.verify(hosted());

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(places(report))
                .containsExactly(
                        "/badge/issuer/endorsement nested.unverified", "/badge/issuer/endorsement/id ob2.hosted.scope");
    }

    /** Verified as an endorsement by one issuer, it could be read as an assertion of another. */
    @ParameterizedTest
    @ValueSource(strings = {"[\"Endorsement\", \"Assertion\"]", "[\"Assertion\", \"Endorsement\"]", "\"Endorsement\""})
    void an_endorsement_is_no_assertion_too(String types) {
        serveEvil();
        JsonObject forged = with(hosted(), "/id", EVIL + "/7")
                .with("type", json("{\"type\": " + types + "}").get("type").orElseThrow())
                .with("issuer", new JsonString(EVIL + "/issuer"))
                .with("claim", json("{\"id\": \"" + BADGE + "\"}"));

        VerificationReport report = site.serve(EVIL + "/7", forged).verify(forged);

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(places(report)).containsExactly("/type ob2.type.ambiguous");
        JsonObject assertion = with(forged, "/type", "Assertion");
        assertThat(places(site.serve(EVIL + "/7", assertion).verify(assertion))).contains("/id ob2.hosted.scope");
    }

    @Test
    void a_copy_does_not_hide_what_else_the_original_is() {
        serveEvil();
        JsonObject shown = with(hosted(), "/id", EVIL + "/7")
                .with("type", new JsonString("Endorsement"))
                .with("issuer", new JsonString(EVIL + "/issuer"))
                .with("claim", json("{\"id\": \"" + BADGE + "\"}"))
                .without("badge");
        JsonObject served = shown.with("badge", new JsonString(BADGE));

        assertThat(places(site.serve(EVIL + "/7", served).verify(shown))).contains("/type ob2.type.ambiguous");
        assertThat(site.serve(EVIL + "/7", shown).verify(shown).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_badge_without_an_id_is_in_no_list_and_not_cleared_by_it() {
        VerificationPolicy policy =
                VerificationPolicy.builder().waive(Aspect.STRUCTURE).build();

        VerificationReport report =
                site.verify(sign(signed().without("id")).text().getBytes(US_ASCII), policy);

        assertThat(places(report)).containsExactly("/id structure.member.missing", "/id status.entry.malformed");
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    }
}
