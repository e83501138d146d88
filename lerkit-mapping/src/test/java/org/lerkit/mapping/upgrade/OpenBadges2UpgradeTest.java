package org.lerkit.mapping.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lerkit.mapping.upgrade.Upgrading.json;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.clr.Fixtures;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Format;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.ob3.EndorsementCredential;
import org.lerkit.model.ob3.Evidence;
import org.lerkit.model.ob3.IdentityObject;
import org.lerkit.model.ob3.Profile;
import org.lerkit.model.ob3.Related;
import org.lerkit.model.value.Iri;

class OpenBadges2UpgradeTest {
    private static final OpenBadges2Upgrade REISSUE = OpenBadges2Upgrade.reissue();
    private static final OpenBadges2Upgrade WRAP = OpenBadges2Upgrade.wrapping();
    private static final ConversionOptions PROVING =
            ConversionOptions.standard().checkingAccounting();
    private static final JsonObject SMALL = Fixtures.document("/fixtures/ob2/small.json");
    private static final JsonObject FULL = Fixtures.document("/fixtures/ob2/full.json");

    @Test
    void a_badge_becomes_a_credential_of_the_achievement() {
        AchievementCredential credential = badge(REISSUE, SMALL);

        assertThat(credential.check()).isEmpty();
        assertThat(credential.id().value()).startsWith("urn:uuid:");
        assertThat(credential.name().orElseThrow().any()).contains("Twelve knots");
        assertThat(credential.validFrom().text()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(credential.issuer().id().value()).isEqualTo("https://badges.northquay.example/issuer");
        assertThat(credential.credentialSubject().achievement().criteria().id())
                .contains(new Iri("https://badges.northquay.example/badges/knots.html"));
        assertThat(credential.json().get("proof")).isEmpty();
    }

    @Test
    void the_recipient_stays_hashed_with_its_salt() {
        IdentityObject recipient =
                badge(REISSUE, FULL).credentialSubject().identifier().get(0);

        assertThat(recipient.hashed()).isTrue();
        assertThat(recipient.identityHash()).startsWith("sha256$7f3f");
        assertThat(recipient.identityType().text()).isEqualTo("emailAddress");
        assertThat(recipient.salt()).contains("seaweed");
    }

    @Test
    void the_achievement_has_an_id_of_its_own_and_names_its_badge_class() {
        AchievementCredential credential = badge(REISSUE, FULL);
        Related related = last(credential.credentialSubject().achievement().related());

        assertThat(related.id().value()).isEqualTo("https://badges.northquay.example/badges/pilot");
        assertThat(related.type()).containsExactly("Related", "https://w3id.org/openbadges#BadgeClass");
        assertThat(credential.credentialSubject().achievement().id()).isNotEqualTo(related.id());
        assertThat(badge(REISSUE, SMALL.with("badge", FULL.get("badge").orElseThrow()))
                        .credentialSubject()
                        .achievement()
                        .id())
                .as("the same badge class, awarded in another assertion")
                .isEqualTo(credential.credentialSubject().achievement().id());
    }

    @Test
    void evidence_leads_to_the_original() {
        Evidence original = last(badge(REISSUE, FULL).evidence());

        assertThat(original.id()).contains(new Iri("https://badges.northquay.example/assertions/2"));
        assertThat(original.type()).containsExactly("Evidence", "https://w3id.org/openbadges#Assertion");
    }

    @Test
    void an_issuer_may_sign_as_another_and_keeps_its_old_id() {
        AchievementCredential credential = badge(REISSUE.issuedAs(new Iri("did:web:northquay.example")), FULL);

        assertThat(credential.issuer().id().value()).isEqualTo("did:web:northquay.example");
        assertThat(credential.issuer().otherIdentifier())
                .extracting(entry ->
                        entry.identifier() + ' ' + entry.identifierType().text())
                .containsExactly("https://badges.northquay.example/issuer identifier");
        assertThat(credential.credentialSubject().achievement().creator().map(Profile::id))
                .contains(credential.issuer().id());
        assertThat(((EndorsementCredential) last(credential.issuer().endorsement()))
                        .credentialSubject()
                        .id())
                .isEqualTo(credential.issuer().id());
    }

    @Test
    void endorsements_endorse_what_has_a_new_id_now() {
        AchievementCredential credential = badge(REISSUE, FULL);
        EndorsementCredential ofBadge = (EndorsementCredential)
                credential.credentialSubject().achievement().endorsement().get(0);

        assertThat(credential.endorsement().get(0).credentialSubject().id()).isEqualTo(credential.id());
        assertThat(ofBadge.credentialSubject().id())
                .isEqualTo(credential.credentialSubject().achievement().id());
        assertThat(ofBadge.validFrom().text()).isEqualTo("2025-02-03T04:05:06Z");
        assertThat(ofBadge.issuer().name().orElseThrow().any()).contains("Coast Guard of Minnowland");
        assertThat(credential.credentialSubject().achievement().endorsement())
                .as("one of three is only named, and one was taken back")
                .hasSize(1);
    }

    @Test
    void what_is_left_out_is_in_the_ledger_with_its_reason() {
        Conversion<JsonObject> conversion = Upgrading.convert(REISSUE, FULL);

        assertThat(entry(conversion, "/badge/endorsement/0").rule().id()).isEqualTo("ob2.upgrade.endorsement.named");
        assertThat(entry(conversion, "/badge/endorsement/2/revoked").rule().id())
                .isEqualTo("ob2.upgrade.credential");
        assertThat(entry(conversion, "/badge/extensions:applyLink/url").rule().id())
                .isEqualTo("upgrade.extension");
        assertThat(entry(conversion, "/badge/name/@language").rule().id()).isEqualTo("upgrade.language");
        assertThat(entry(conversion, "/verification/type").disposition().token())
                .isEqualTo("dropped");
        assertThat(conversion.problems())
                .extracting(Problem::code, problem -> problem.location().path())
                .contains(tuple(ConversionProblems.NOT_UNDERSTOOD, "/mood"));
    }

    @Test
    void a_signed_badge_travels_whole_as_evidence() {
        String token = token(SMALL);

        for (OpenBadges2Upgrade recipe : List.of(REISSUE, WRAP)) {
            Conversion<JsonObject> conversion =
                    Upgrading.convert(recipe, token.getBytes(StandardCharsets.US_ASCII), PROVING);

            assertThat(last(new AchievementCredential(conversion.value()).evidence())
                            .id())
                    .contains(new Iri("data:application/jose," + token));
            assertThat(conversion.ledger().counts()).doesNotContainKey("dropped");
            assertThat(entry(conversion, "/verification/type").disposition().token())
                    .isEqualTo("merged");
        }
    }

    @Test
    void a_wrapping_says_what_a_wallet_shows_and_holds_every_byte_of_the_original() {
        byte[] bytes = Fixtures.bytes("/fixtures/ob2/full.json");

        Conversion<JsonObject> conversion = Upgrading.convert(WRAP, bytes, PROVING);

        AchievementCredential credential = new AchievementCredential(conversion.value());
        String url = last(credential.evidence()).id().orElseThrow().value();
        assertThat(Base64.getDecoder().decode(url.substring("data:application/ld+json;base64,".length())))
                .isEqualTo(bytes);
        assertThat(credential.evidence()).hasSize(1);
        assertThat(credential.validUntil().orElseThrow().text()).isEqualTo("2031-03-01T10:00:00+01:00");
        assertThat(credential.issuer().name().orElseThrow().any()).contains("North Quay Nautical School");
        assertThat(credential.credentialSubject().achievement().json().members())
                .containsOnlyKeys("id", "type", "name", "description", "criteria", "image", "related");
        assertThat(conversion.ledger().counts()).containsOnlyKeys("carried", "merged", "recoded");
    }

    @Test
    void documents_that_are_only_named_can_be_given() {
        JsonObject badge = (JsonObject) SMALL.get("badge").orElseThrow();
        JsonObject issuer =
                json("{'id':'https://badges.northquay.example/issuer','type':'Issuer','name':'North Quay'}");
        JsonObject hosted = SMALL.with("badge", new JsonString("https://badges.northquay.example/badges/knots"));
        HostedDocuments documents = HostedDocuments.of(List.of(badge, issuer, json("{}")));

        AchievementCredential credential = badge(REISSUE.with(documents), hosted);

        assertThat(credential.name().orElseThrow().any()).contains("Twelve knots");
        assertThat(credential.issuer().name().orElseThrow().any()).contains("North Quay");
        assertThat(entry(Upgrading.convert(WRAP.with(documents), hosted), "/badge/type")
                        .rule()
                        .id())
                .isEqualTo("ob2.upgrade.hosted");
        assertThatThrownBy(() -> badge(REISSUE, hosted))
                .isInstanceOf(ConversionException.class)
                .hasMessage("/badge: the badge does not say the badge class itself, which is only named. Give its"
                        + " document, and that of its issuer: with HostedDocuments, or --with on the command line");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-01T10:00Z|2026-03-01T10:00:00Z|recoded",
                "2026-03-01T10:00:01.5-0330|2026-03-01T10:00:01.5-03:30|recoded",
                "2026-03-01T10:00+01|2026-03-01T10:00:00+01:00|recoded",
                "2026-03-01T10:00:00+01:00|2026-03-01T10:00:00+01:00|carried",
            })
    void dates_are_written_as_credentials_want_them(String old, String now, String disposition) {
        Conversion<JsonObject> conversion = Upgrading.convert(REISSUE, SMALL.with("issuedOn", new JsonString(old)));

        assertThat(conversion.value().get("validFrom")).contains(new JsonString(now));
        assertThat(entry(conversion, "/issuedOn").disposition().token()).isEqualTo(disposition);
        assertThat(conversion.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01", "2026-13-01T10:00Z", "yesterday"})
    void a_date_that_is_none_is_kept_and_told(String date) {
        Conversion<JsonObject> conversion = Upgrading.convert(REISSUE, SMALL.with("issuedOn", new JsonString(date)));

        assertThat(conversion.value().get("validFrom")).contains(new JsonString(date));
        assertThat(conversion.problems())
                .extracting(Problem::code, problem -> problem.location().path())
                .containsExactly(tuple(ConversionProblems.MALFORMED, "/issuedOn"));
    }

    @ParameterizedTest
    @CsvSource({
        "fr-CA,fr-CA,carried",
        "pt-br,pt-BR,recoded",
        "de-CH-1996,de-CH,narrowed",
        "x-klingon,x-klingon,carried",
        "no language,no language,carried"
    })
    void languages_are_written_as_credentials_want_them(String old, String now, String disposition) {
        JsonObject badge = ((JsonObject) SMALL.get("badge").orElseThrow()).with("@language", new JsonString(old));

        Conversion<JsonObject> conversion = Upgrading.convert(REISSUE, SMALL.with("badge", badge));

        assertThat(new AchievementCredential(conversion.value())
                        .credentialSubject()
                        .achievement()
                        .inLanguage())
                .contains(now);
        assertThat(entry(conversion, "/badge/@language").disposition().token()).isEqualTo(disposition);
    }

    @ParameterizedTest
    @CsvSource({
        "email,emailAddress",
        "id,identifier",
        "url,ext:url",
        "telephone,ext:telephone",
        "schema:taxID,identifier"
    })
    void kinds_of_identity_have_other_names_now(String old, String now) {
        JsonObject recipient = json("{'type':'" + old + "','hashed':false,'identity':'ada'}");

        assertThat(badge(REISSUE, SMALL.with("recipient", recipient))
                        .credentialSubject()
                        .identifier()
                        .get(0)
                        .identityType()
                        .text())
                .isEqualTo(now);
    }

    @Test
    void the_caller_may_say_who_the_learner_is() {
        JsonObject anonymous = SMALL.without("recipient");
        ConversionOptions options = PROVING.withSubject(new Iri("did:example:ada"));

        assertThat(new AchievementCredential(Upgrading.convert(REISSUE, JsonWriter.toBytes(anonymous), options)
                                .value())
                        .credentialSubject()
                        .id())
                .contains(new Iri("did:example:ada"));
        assertThatThrownBy(() -> badge(REISSUE, anonymous))
                .extracting(e -> ((ConversionException) e).problem().code())
                .isEqualTo(ConversionProblems.NO_LEARNER_IDENTITY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "issuedOn|its issuedOn|the whole document",
                "id|its id|the whole document",
                "badge|the badge class itself, which is only named|the whole document",
                "badge.name|its name|/badge",
                "badge.id|its id|/badge",
                "badge.description|its description|/badge",
                "badge.criteria|its criteria|/badge",
                "badge.issuer|who issued it|/badge",
            })
    void what_open_badges_3_cannot_do_without_is_not_invented(String path, String missing, String place) {
        JsonObject badge = (JsonObject) SMALL.get("badge").orElseThrow();
        JsonObject less = path.startsWith("badge.")
                ? SMALL.with("badge", badge.without(path.substring("badge.".length())))
                : SMALL.without(path);

        assertThatThrownBy(() -> badge(REISSUE, less))
                .isInstanceOf(ConversionException.class)
                .hasMessageStartingWith(place + ": the badge does not say " + missing)
                .extracting(e -> ((ConversionException) e).problem().code())
                .isEqualTo(ConversionProblems.MISSING);
    }

    @Test
    void a_badge_that_was_taken_back_is_refused() {
        JsonObject revoked =
                json("{'@context':'https://w3id.org/openbadges/v2','type':'Assertion','id':'urn:a','revoked':true}");

        assertThatThrownBy(() -> badge(WRAP, revoked))
                .isInstanceOf(ConversionException.class)
                .hasMessage("/revoked: the issuer took this badge back. It cannot be made a badge that holds")
                .extracting(e -> ((ConversionException) e).problem().code())
                .isEqualTo(ConversionProblems.REVOKED);
    }

    @Test
    void other_documents_are_refused_and_named() {
        JsonObject badge = ((JsonObject) SMALL.get("badge").orElseThrow())
                .with("@context", new JsonString("https://w3id.org/openbadges/v2"));

        assertThatThrownBy(() -> badge(REISSUE, badge))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("a document of 1edtech:ob-badge-class:2.0")
                .hasMessageContaining("Open Badges 2.0");
        assertThatThrownBy(() -> badge(REISSUE, json("{}")))
                .isInstanceOf(ConversionException.class)
                .extracting(e -> ((ConversionException) e).problem().code())
                .isEqualTo(ConversionProblems.NOT_THE_FORMAT);
    }

    @Test
    void what_the_caller_refuses_to_lose_refuses_the_badge() {
        assertThatThrownBy(() -> Upgrading.convert(REISSUE, JsonWriter.toBytes(SMALL), PROVING.refusing("dropped")))
                .extracting(e -> ((ConversionException) e).problem().code())
                .isEqualTo(ConversionProblems.LOSS_REFUSED);
        assertThat(Upgrading.all(WRAP, JsonWriter.toBytes(SMALL), PROVING.refusing("dropped")))
                .hasSize(1);
    }

    @Test
    void it_is_found_by_its_ends_and_gives_one_credential() throws Exception {
        Converter found = Converters.standard()
                .find(Format.OPEN_BADGES_2, Format.OPEN_BADGES_3)
                .orElseThrow();

        try (Converter.Conversions all = found.convert(new ByteArrayInputStream(JsonWriter.toBytes(SMALL)), PROVING)) {
            assertThat(all.next().value().json())
                    .isEqualTo(badge(REISSUE, SMALL).json());
            assertThat(all.hasNext()).isFalse();
            assertThat(all.envelope().entries()).isEmpty();
            assertThatThrownBy(all::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    private static AchievementCredential badge(OpenBadges2Upgrade recipe, JsonObject assertion) {
        return new AchievementCredential(Upgrading.convert(recipe, JsonWriter.toBytes(assertion), PROVING)
                .value());
    }

    private static Ledger.Entry entry(Conversion<JsonObject> conversion, String place) {
        return conversion.ledger().entries().stream()
                .filter(entry -> entry.source().path().equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry of " + place));
    }

    private static <T> T last(List<T> items) {
        return items.get(items.size() - 1);
    }

    private static String token(JsonObject payload) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        String token = encoder.encodeToString("{\"alg\":\"RS256\"}".getBytes(StandardCharsets.UTF_8)) + '.'
                + encoder.encodeToString(JsonWriter.toBytes(payload)) + ".c2lnbmVk";
        return CompactJws.parse(token).text();
    }
}
