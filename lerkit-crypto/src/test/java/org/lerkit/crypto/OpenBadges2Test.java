package org.lerkit.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import static org.lerkit.crypto.Tokens.codes;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.ob2.Assertion;

/** Badges of Open Badges 2.0, hosted and signed. */
class OpenBadges2Test {
    private final BadgeSite site = new BadgeSite();

    @Test
    void a_hosted_badge_is_what_its_issuer_hosts() {
        VerificationReport report = site.verify(hosted());

        assertThat(report.problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.orThrow().claims()).isEqualTo(hosted());
        assertThat(report.orThrow().claims(Assertion::new).id().value()).isEqualTo(ASSERTION);
        assertThat(report.orThrow().verificationMethods()).isEmpty();
        assertThat(report.result(Aspect.ISSUER_BINDING)).isEqualTo(new CheckResult.Passed());
        assertThat(report.result(Aspect.STATUS)).isEqualTo(new CheckResult.Passed());
        assertThat(report.toJson().get("mediaType")).contains(new JsonString("application/ld+json"));
    }

    @Test
    void a_signed_badge_is_what_a_key_of_its_issuer_signed() {
        VerificationReport report = site.verify(sign(signed()));

        assertThat(report.problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.orThrow().claims()).isEqualTo(signed());
        assertThat(report.orThrow().verificationMethods())
                .extracting(VerificationMethod::id, VerificationMethod::controller)
                .containsExactly(tuple(new VerificationMethodId(KEY), ISSUER));
    }

    @Test
    void nothing_is_fetched_unless_a_loader_is_given_and_the_outcome_is_open() {
        VerificationReport hosted = Fixtures.verify(hosted());
        VerificationReport signed = Tokens.verify(sign(signed()));

        assertThat(hosted.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(places(hosted)).containsExactly("/id ob2.document.unreachable", "/badge ob2.document.unreachable");
        assertThat(signed.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(places(signed))
                .containsExactly(
                        "/verification ob2.document.unreachable",
                        "/badge ob2.document.unreachable",
                        " status.list.unreachable");
    }

    @Test
    void every_document_of_a_badge_is_asked_for_once() {
        ConcurrentHashMap<String, AtomicInteger> asked = new ConcurrentHashMap<>();
        DocumentLoader counting = url -> {
            asked.computeIfAbsent(url, any -> new AtomicInteger()).incrementAndGet();
            return site.loader().load(url);
        };
        CryptoConfig config = Fixtures.CONFIG.toBuilder().documents(counting).build();

        Verifier.create(config, VerificationPolicy.strict())
                .verify(sign(signed()).text().getBytes(UTF_8))
                .orThrow();

        assertThat(asked.keySet()).containsExactlyInAnyOrder(BADGE, ISSUER, KEY, REVOCATIONS);
        assertThat(asked.values()).allMatch(count -> count.get() == 1);
    }

    @Test
    void embedded_copies_may_stand_where_the_original_names_them() {
        JsonObject badge = BadgeSite.badge().with("issuer", BadgeSite.issuer()).without("@context");

        assertThat(site.verify(hosted().with("badge", badge)).problems()).isEmpty();
        assertThat(site.verify(sign(signed().with("badge", badge))).problems()).isEmpty();
    }

    @Test
    void a_badge_class_without_an_address_is_what_the_badge_embeds() {
        JsonObject badge = with(BadgeSite.badge(), "/id", "urn:uuid:9d0e0a52-7b1c-4a51-a1a0-0d6d1ae7c111");

        assertThat(site.verify(sign(signed().with("badge", badge))).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void what_is_served_decides_and_not_the_copy() {
        JsonObject shown = with(hosted(), "/recipient/identity", "somebody.else@example.org");

        VerificationReport report = site.verify(shown);

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(places(report)).containsExactly("/recipient/identity ob2.hosted.differs");
    }

    @Test
    void an_issuer_may_have_added_to_the_badge_since() {
        site.add(ASSERTION, "evidence", new JsonString("https://example.org/hive.html"));

        VerificationReport report = site.verify(hosted());

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(places(report)).containsExactly("/evidence ob2.hosted.newer");
        assertThat(report.orThrow().claims().get("evidence")).isPresent();
    }

    @Test
    void one_value_is_a_list_of_it() {
        JsonObject shown = with(hosted(), "/type", JsonArray.of(new JsonString("Assertion")));

        assertThat(site.verify(shown).problems()).isEmpty();
    }

    @Test
    void evidence_that_was_added_is_newer_and_evidence_that_is_not_there_differs() {
        JsonArray two = JsonArray.of(new JsonString("https://example.org/1"), new JsonString("https://example.org/2"));
        JsonArray one = JsonArray.of(new JsonString("https://example.org/1"));

        assertThat(places(site.add(ASSERTION, "evidence", two).verify(hosted().with("evidence", one))))
                .containsExactly("/evidence ob2.hosted.newer");
        assertThat(places(site.add(ASSERTION, "evidence", one).verify(hosted().with("evidence", two))))
                .containsExactly("/evidence ob2.hosted.differs");
        assertThat(places(site.remove(ASSERTION, "evidence").verify(hosted().with("evidence", one))))
                .containsExactly("/evidence ob2.hosted.differs");
    }

    @Test
    void a_hosted_badge_that_says_it_is_revoked_is() {
        site.serve(ASSERTION, json("""
                {"@context": "https://w3id.org/openbadges/v2", "id": "%s", "type": "Assertion", "revoked": true,
                 "revocationReason": "Awarded twice."}
                """.formatted(ASSERTION)));

        VerificationReport report = site.verify(hosted());

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(places(report)).containsExactlyInAnyOrder(" ob2.document.unreachable", "/revoked status.revoked");
        assertThat(report.problems().toString()).doesNotContain("twice");
    }

    @Test
    void gone_is_revoked_and_not_found_is_not_verified() {
        assertThat(places(
                        site.serve(ASSERTION, new DocumentResult.NotFound(true)).verify(hosted())))
                .contains("/id status.revoked", "/id ob2.document.not-found");
        VerificationReport missing =
                site.serve(ASSERTION, new DocumentResult.NotFound()).verify(hosted());
        assertThat(missing.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(places(missing)).containsExactly("/id ob2.document.not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"%s\"", "{\"id\": \"%s\"}", "{\"id\": \"%s\", \"revocationReason\": \"Awarded twice.\"}"})
    void a_signed_badge_in_the_list_of_its_issuer_is_revoked(String entry) {
        site.change(
                REVOCATIONS,
                "/revokedAssertions",
                json("{\"list\": [" + entry.formatted(SIGNED) + "]}")
                        .get("list")
                        .orElseThrow());

        VerificationReport report = site.verify(sign(signed()));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsExactly("status.revoked");
        assertThat(report.problems().get(0).title().contains("says why")).isEqualTo(entry.contains("Reason"));
        assertThat(report.problems().toString()).doesNotContain("twice");
    }

    @Test
    void an_older_badge_is_revoked_by_its_uid() {
        site.change(REVOCATIONS, "/revokedAssertions", JsonArray.of(json("{\"uid\": \"abc-1\"}")));

        assertThat(codes(site.verify(sign(signed().with("uid", new JsonString("abc-1"))))))
                .contains("status.revoked");
        assertThat(codes(site.verify(sign(signed().with("uid", new JsonString("abc-2"))))))
                .doesNotContain("status.revoked");
    }

    @Test
    void an_entry_may_say_that_it_is_not_revoked() {
        site.change(
                REVOCATIONS,
                "/revokedAssertions",
                JsonArray.of(json("{\"id\": \"%s\", \"revoked\": false}".formatted(SIGNED))));

        assertThat(site.verify(sign(signed())).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void an_issuer_need_not_have_a_list() {
        VerificationReport report = site.remove(ISSUER, "revocationList").verify(sign(signed()));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.result(Aspect.STATUS)).isInstanceOf(CheckResult.Skipped.class);
    }

    @Test
    void a_list_that_cannot_be_had_leaves_the_outcome_open() {
        VerificationReport report = site.serve(REVOCATIONS, new DocumentResult.Unreachable("closed today"))
                .verify(sign(signed()));

        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(report)).containsExactly("status.list.unreachable");
    }

    @Test
    void without_a_creator_any_key_that_the_issuer_lists_may_have_signed() {
        JsonObject badge = signed().with("verification", json("{\"type\": \"signed\"}"));
        String other = SITE + "/keys/2";
        site.serve(other, BadgeSite.key(other, ISSUER, "p256"));
        site.change(ISSUER, "/publicKey", JsonArray.of(new JsonString(other), new JsonString(KEY)));

        assertThat(site.verify(sign(badge)).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(site.verify(sign("ES256", badge, "p256")).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(site.remove(ISSUER, "publicKey").verify(sign(badge))))
                .containsExactly("proof.verification-method.not-found");
    }

    @Test
    void a_profile_may_have_its_keys_in_it() {
        JsonObject key = BadgeSite.key(ISSUER + "#key", ISSUER, "rsa").without("@context");
        site.change(ISSUER, "/publicKey", key);
        JsonObject badge = with(signed(), "/verification/creator", ISSUER + "#key");

        assertThat(site.verify(sign(badge)).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_key_that_does_not_say_whose_it_is_is_a_warning() {
        VerificationReport report = site.remove(KEY, "owner").verify(sign(signed()));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(report)).containsExactly("issuer.unbound");
    }

    @Test
    void a_badge_that_does_not_hold_yet_or_any_more_is_refused() {
        site.add(ASSERTION, "expires", new JsonString("2026-05-31T10:00Z"));
        assertThat(places(site.verify(hosted()))).contains("/expires validity.expired");

        JsonObject future = with(signed(), "/issuedOn", "2027-01-01T00:00:00+01:00");
        assertThat(places(site.verify(sign(future)))).containsExactly("/issuedOn validity.not-yet");

        JsonObject malformed = with(signed(), "/issuedOn", "2026-05-20");
        assertThat(places(site.verify(sign(malformed)))).contains("/issuedOn validity.date.malformed");
    }

    @ParameterizedTest
    @CsvSource({
        "false, wanda.quill@example.org, , passed",
        "false, other@example.org, , recipient.mismatch",
        "true, sha256$fc21a7b4fbf5c7c76b5ce23470ff42fd6d19d2e2ec37820548bb394fa952610e, , passed",
        "true, sha256$FC21A7B4FBF5C7C76B5CE23470FF42FD6D19D2E2EC37820548BB394FA952610E, , passed",
        "true, sha256$95c23820fc51e90c0cf85bf77a2ec41168721a7dd59a48a192b1ceaed076ba1b, salt-1, passed",
        "true, sha256$95c23820fc51e90c0cf85bf77a2ec41168721a7dd59a48a192b1ceaed076ba1b, , recipient.mismatch",
        "true, sha256$fc21a7b4fbf5c7c76b5ce23470ff42fd6d19d2e2ec37820548bb394fa952610e, salt-1, recipient.mismatch",
        "true, md5$79f7805d8a4cf47ff5126fcf4bab3517, , passed",
        "true, md5$fc21a7b4fbf5c7c76b5ce23470ff42fd6d19d2e2ec37820548bb394fa952610e, , recipient.mismatch",
        "true, sha1$00, , recipient.unknown",
        "true, sha256$zz, , recipient.unknown",
        "true, wanda.quill@example.org, , recipient.unknown"
    })
    void the_recipient_is_compared_with_what_is_known(
            boolean hashed, String identity, @Nullable String salt, String found) {
        JsonObject plain =
                json("{\"type\": \"email\", \"hashed\": %s, \"identity\": \"%s\"}".formatted(hashed, identity));
        JsonObject recipient = salt == null ? plain : plain.with("salt", new JsonString(salt));

        CheckResult result = verifyFor(recipient).result(Aspect.HOLDER_BINDING);

        assertThat(
                        result instanceof CheckResult.Passed
                                ? "passed"
                                : result.problems().get(0).code().value())
                .isEqualTo(found);
    }

    private VerificationReport verifyFor(JsonValue recipient) {
        VerificationPolicy policy = VerificationPolicy.builder()
                .expectRecipient(List.of("wanda.quill@example.org"))
                .build();
        return site.verify(sign(signed().with("recipient", recipient)).text().getBytes(UTF_8), policy);
    }

    @Test
    void problems_of_documents_that_a_badge_names_are_placed_as_if_they_stood_there() {
        VerificationReport report = site.remove(ISSUER, "email").verify(hosted());

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(places(report)).contains("/badge/issuer/email structure.member.missing");
    }

    @Test
    void a_document_that_has_moved_is_a_warning() {
        String old = SITE + "/old/beekeeping";
        site.serve(old, BadgeSite.badge()).change(ASSERTION, "/badge", old);

        VerificationReport report = site.verify(with(hosted(), "/badge", old));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(places(report)).contains("/badge ob2.document.mismatch");
    }

    @Test
    void endorsements_are_badges_of_their_own() {
        String endorsement = "https://guild.example.org/endorsements/4";
        String guild = "https://guild.example.org/profile";
        site.serve(guild, BadgeSite.profile(guild));
        site.serve(endorsement, BadgeSite.endorsement(endorsement, BADGE, guild));
        site.add(BADGE, "endorsement", new JsonString(endorsement));

        VerificationReport report = site.verify(hosted());

        assertThat(report.problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.endorsements()).singleElement().satisfies(nested -> {
            assertThat(nested.place()).isEqualTo(new JsonPointer("/badge/endorsement"));
            assertThat(nested.outcome()).isEqualTo(Outcome.VERIFIED);
        });
        assertThat(codes(site.serve(endorsement, new DocumentResult.NotFound()).verify(hosted())))
                .containsExactly("nested.unverified", "ob2.document.not-found");
        assertThat(site.serve(endorsement, new DocumentResult.Unreachable("closed"))
                        .verify(hosted())
                        .outcome())
                .isEqualTo(Outcome.INDETERMINATE);
    }

    @Test
    void what_others_say_of_an_endorsement_is_verified_too() {
        String one = SITE + "/endorsements/1";
        String other = SITE + "/endorsements/2";
        site.serve(one, BadgeSite.endorsement(one, BADGE, ISSUER).with("endorsement", new JsonString(other)))
                .serve(other, BadgeSite.endorsement(other, one, ISSUER))
                .add(BADGE, "endorsement", new JsonString(one));

        VerificationReport report = site.verify(hosted());
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.endorsements().get(0).endorsements())
                .singleElement()
                .satisfies(nested ->
                        assertThat(nested.place()).isEqualTo(new JsonPointer("/badge/endorsement/endorsement")));

        site.serve(other, new DocumentResult.NotFound());
        assertThat(site.verify(hosted()).outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void what_is_at_an_http_address_is_not_fetched_and_the_report_says_why() {
        String address = "http://badges.brackenwick.example.edu/awards/77";
        JsonObject old = hosted().with("id", new JsonString(address));
        CryptoConfig fetching = Fixtures.CONFIG.toBuilder()
                .documents(HttpsLoader.builder(Fixtures.CONFIG.clock()).build())
                .build();

        VerificationReport report = Verifier.create(fetching, VerificationPolicy.strict())
                .verify(JsonWriter.toBytes(old.with("badge", new JsonString("http://localhost/b"))));

        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(report.result(Aspect.PROOF).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().value()).isEqualTo("ob2.document.unreachable");
            assertThat(problem.pointer().value()).isEqualTo("/id");
            assertThat(problem.title()).contains("its address is http, where anybody on the way can change it");
        });
        // and given, it counts
        site.serve(address, old);
        assertThat(site.verify(old).result(Aspect.PROOF)).isEqualTo(new CheckResult.Passed());
    }

    @Test
    void badges_of_open_badges_1_are_left_open() {
        JsonObject first = json("""
                {"uid": "abc-1", "recipient": "wanda.quill@example.org", "badge": "%s", "issuedOn": 1400000000,
                 "verify": {"type": "hosted", "url": "%s"}}
                """.formatted(BADGE, ASSERTION));

        for (VerificationReport report : List.of(
                site.verify(first),
                site.verify(sign(first)),
                site.verify(first.with("@context", new JsonString("https://w3id.org/openbadges/v1"))))) {
            assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
            assertThat(codes(report)).containsExactly("ob2.version.unsupported");
        }
    }

    @Test
    void the_name_that_verification_had_is_read() {
        JsonObject older = hosted().without("verification").with("verify", json("{\"type\": \"hosted\"}"));

        assertThat(site.serve(ASSERTION, older).verify(older).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_recipient_that_is_no_object_is_refused() {
        VerificationReport report = verifyFor(new JsonString("wanda.quill@example.org"));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(places(report)).contains("/recipient recipient.unknown", "/recipient structure.value.type");
    }

    @Test
    void a_badge_among_the_credentials_of_a_record_is_verified_by_its_own_rules() {
        JsonObject clr = Fixtures.clr();
        JsonArray badges = JsonArray.of(hosted());

        VerificationReport report = site.verify(with(clr, "/credentialSubject/verifiableCredential", badges));

        assertThat(report.nested())
                .singleElement()
                .satisfies(nested -> assertThat(nested.outcome()).isEqualTo(Outcome.VERIFIED));
    }

    @Test
    void a_signed_badge_may_be_baked_into_an_image() {
        String image = """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="http://openbadges.org">
                <openbadges:assertion verify="%s"></openbadges:assertion></svg>
                """.formatted(sign(signed()).text());

        VerificationReport report = site.verify(image.getBytes(UTF_8), VerificationPolicy.strict());

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.orThrow().claims()).isEqualTo(signed());
    }

    @ParameterizedTest
    @CsvSource({"wanda.quill@example.org, VERIFIED", "mallory@example.org, REJECTED"})
    void a_badge_in_a_presentation_is_asked_for_its_recipient(String expected, Outcome outcome) {
        JsonObject presentation = json("""
                {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": "VerifiablePresentation"}
                """).with("verifiableCredential", JsonArray.of(hosted()));
        VerificationPolicy policy = VerificationPolicy.builder()
                .acceptUnsignedPresentations()
                .expectRecipient(List.of(expected))
                .build();

        assertThat(site.verify(presentation, policy).nested())
                .singleElement()
                .satisfies(badge -> assertThat(badge.outcome()).isEqualTo(outcome));
    }

    @Test
    void a_badge_answers_no_challenge() {
        VerificationPolicy policy = VerificationPolicy.builder()
                .expectChallenge("c1")
                .expectDomains(List.of("https://a.example"))
                .build();

        assertThat(codes(site.verify(hosted(), policy)))
                .containsExactly("proof.challenge.mismatch", "proof.domain.mismatch");
    }

    @Test
    void a_report_says_nothing_of_the_learner() {
        JsonObject revoked = hosted().with("revoked", JsonBoolean.TRUE);
        String report = JsonWriter.toText(site.verify(revoked).toJson());

        assertThat(report).contains("ob2.hosted.differs");
        assertThat(ReportText.unicode().write(site.verify(revoked))).doesNotContain("wanda");
    }

    static List<String> places(VerificationReport report) {
        return report.problems().stream()
                .map(problem -> problem.pointer().value() + " " + problem.code().value())
                .toList();
    }
}
