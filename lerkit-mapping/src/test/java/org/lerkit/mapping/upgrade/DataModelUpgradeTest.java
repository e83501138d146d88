package org.lerkit.mapping.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lerkit.mapping.upgrade.Upgrading.json;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.ob3.Evidence;
import org.lerkit.model.vc2.VerifiableCredential;

class DataModelUpgradeTest {
    private static final Converter BADGE = DataModelUpgrade.openBadge();
    private static final JsonObject PROOF = json("{'type':'Ed25519Signature2020','proofValue':'z1'}");
    private static final JsonObject OLD = json("""
            {'@context':['https://www.w3.org/2018/credentials/v1','https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json','https://example.org/own'],
            'id':'urn:uuid:1','type':['VerifiableCredential','OpenBadgeCredential'],'name':'Pilot',
            'issuanceDate':'2026-01-01T00:00:00Z','expirationDate':'2027-01-01T00:00:00Z',
            'issuer':{'id':'https://i.example/','type':['Profile'],'name':'North Quay'},
            'credentialSubject':{'type':['AchievementSubject'],'id':'did:example:ada',
              'achievement':{'id':'urn:uuid:2','type':['Achievement'],'name':'Pilot','description':'d','criteria':{'narrative':'n'},
                'endorsement':[{'@context':['https://www.w3.org/2018/credentials/v1','https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json'],
                  'id':'urn:uuid:3','type':['VerifiableCredential','EndorsementCredential'],'name':'e','issuanceDate':'2026-01-02T00:00:00Z',
                  'issuer':{'id':'https://e.example/','type':['Profile']},'credentialSubject':{'id':'urn:uuid:2','type':['EndorsementSubject']}}]}}}""");

    @Test
    void contexts_and_dates_change_and_everything_else_stays_in_its_order() {
        JsonObject upgraded = Upgrading.convert(BADGE, OLD).value();

        assertThat(new AchievementCredential(upgraded).check())
                .extracting(Problem::severity)
                .doesNotContain(Problem.Severity.ERROR);
        assertThat(upgraded.members().keySet())
                .containsExactly(
                        "@context", "id", "type", "name", "validFrom", "validUntil", "issuer", "credentialSubject");
        assertThat(JsonWriter.toText(upgraded))
                .contains("[\"https://www.w3.org/ns/credentials/v2\","
                        + "\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\",\"https://example.org/own\"]")
                .contains("\"name\":\"e\",\"validFrom\":\"2026-01-02T00:00:00Z\"")
                .doesNotContain("issuanceDate", "expirationDate", "2018/credentials");
    }

    @Test
    void a_proof_does_not_stay_and_the_secured_original_travels_as_evidence() {
        byte[] bytes = JsonWriter.toBytes(OLD.with("proof", PROOF));

        Conversion<JsonObject> conversion =
                Upgrading.convert(BADGE, bytes, ConversionOptions.standard().checkingAccounting());

        assertThat(conversion.value().get("proof")).isEmpty();
        Evidence evidence =
                new AchievementCredential(conversion.value()).evidence().get(0);
        String url = evidence.id().orElseThrow().value();
        assertThat(Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1)))
                .isEqualTo(bytes);
        assertThat(evidence.type()).startsWith("Evidence");
        assertThat(conversion.ledger().counts()).doesNotContainKey("dropped").containsEntry("merged", 2);
    }

    @Test
    void a_token_travels_as_it_is() {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        JsonObject claims = json("{'iss':'https://i.example/'}").with("vc", OLD);
        String token = encoder.encodeToString("{\"alg\":\"RS256\"}".getBytes(StandardCharsets.UTF_8)) + '.'
                + encoder.encodeToString(JsonWriter.toBytes(claims)) + ".c2lnbmVk";

        JsonObject upgraded = Upgrading.convert(
                        BADGE, token.getBytes(StandardCharsets.US_ASCII), ConversionOptions.standard())
                .value();

        assertThat(new AchievementCredential(upgraded)
                        .evidence()
                        .get(0)
                        .id()
                        .orElseThrow()
                        .value())
                .isEqualTo("data:application/jwt," + token);
    }

    @Test
    void a_credential_of_the_new_data_model_stays_as_it_is_with_its_proof() {
        JsonObject current = Upgrading.convert(BADGE, OLD).value().with("proof", PROOF);

        Conversion<JsonObject> conversion = Upgrading.convert(BADGE, current);

        assertThat(conversion.value()).isEqualTo(current);
        assertThat(conversion.ledger().counts()).containsOnlyKeys("carried");
    }

    @Test
    void a_secured_credential_inside_stays_and_is_told() {
        JsonObject inside = (JsonObject) at(OLD, "credentialSubject", "achievement");
        JsonObject secured =
                json("{'@context':['https://www.w3.org/2018/credentials/v1'],'type':['VerifiableCredential'],"
                                + "'issuanceDate':'2026-01-02T00:00:00Z'}")
                        .with("proof", PROOF);
        JsonObject document = OLD.with(
                "credentialSubject",
                ((JsonObject) at(OLD, "credentialSubject")).with("achievement", inside.with("endorsement", secured)));

        Conversion<JsonObject> conversion = Upgrading.convert(BADGE, document);

        assertThat(at(conversion.value(), "credentialSubject", "achievement", "endorsement"))
                .isEqualTo(secured);
        assertThat(conversion.problems())
                .extracting(Problem::code, problem -> problem.location().path())
                .containsExactly(tuple(ConversionProblems.STAYS_SECURED, "/credentialSubject/achievement/endorsement"));
    }

    @Test
    void both_spellings_of_a_date_are_one() {
        JsonObject both = OLD.with("validFrom", new JsonString("2025-01-01T00:00:00Z"));

        Conversion<JsonObject> conversion = Upgrading.convert(BADGE, both);

        assertThat(conversion.value().get("validFrom")).contains(new JsonString("2026-01-01T00:00:00Z"));
        assertThat(conversion.ledger().counts()).containsEntry("dropped", 1);
    }

    @Test
    void types_that_have_a_successor_stay_and_are_told() {
        JsonObject status = json("{'type':'StatusList2021Entry','statusListIndex':'1'}");

        Conversion<JsonObject> conversion = Upgrading.convert(BADGE, OLD.with("credentialStatus", status));

        assertThat(conversion.value().get("credentialStatus")).contains(status);
        assertThat(conversion.problems())
                .extracting(Problem::code, problem -> problem.location().path())
                .containsExactly(tuple(ConversionProblems.SUPERSEDED, "/credentialStatus/type"));
    }

    @Test
    void what_privacy_withholds_is_taken_out_and_no_original_that_has_it_is_kept() {
        JsonObject document = OLD.with("proof", PROOF)
                .with(
                        "issuer",
                        json(
                                "{'id':'https://i.example/','type':['Profile'],'dateOfBirth':'2001-02-03','otherIdentifier':"
                                        + "[{'type':'IdentifierEntry','identifier':'123-45','identifierType':'nationalIdentityNumber'},"
                                        + "{'type':'IdentifierEntry','identifier':'kept','identifierType':'userName'}]}"));

        Conversion<JsonObject> withheld = Upgrading.convert(BADGE, document);
        Conversion<JsonObject> released = Upgrading.convert(
                BADGE,
                JsonWriter.toBytes(document),
                ConversionOptions.standard()
                        .withPrivacy(PrivacyProfile.standard().releasing(Category.values())));

        assertThat(JsonWriter.toText(withheld.value()))
                .contains("kept")
                .doesNotContain("2001-02-03", "123-45", "evidence", "proof");
        assertThat(withheld.ledger().counts()).containsEntry("withheld", 3);
        assertThat(JsonWriter.toText(released.value())).contains("2001-02-03", "123-45", "evidence");
    }

    @Test
    void credentials_of_no_better_known_format_are_upgraded_too() {
        JsonObject plain = json(
                "{'@context':'https://www.w3.org/2018/credentials/v1','type':'VerifiableCredential',"
                        + "'issuer':'did:example:i','issuanceDate':'2026-01-01T00:00:00','credentialSubject':{'id':'did:example:s'},'evidence':{'type':'Seen'}}");
        Converter upgrade = Converters.standard()
                .find(Format.CREDENTIAL_1, Format.CREDENTIAL_2)
                .orElseThrow();

        Conversion<JsonObject> conversion = Upgrading.convert(upgrade, plain.with("proof", PROOF));

        assertThat(new VerifiableCredential(conversion.value()).evidence()).hasSize(2);
        assertThat(conversion.value().get("@context")).contains(new JsonString("https://www.w3.org/ns/credentials/v2"));
        assertThat(conversion.problems())
                .extracting(Problem::code, problem -> problem.location().path())
                .containsExactly(tuple(ConversionProblems.MALFORMED, "/issuanceDate"));
    }

    @Test
    void values_of_the_wrong_kind_stay_where_they_are() {
        JsonObject wrong = json(
                "{'@context':['https://www.w3.org/2018/credentials/v1',{'a':'b'},7,null],'type':['VerifiableCredential',7],"
                        + "'issuanceDate':['x','y'],'expirationDate':{'a':1},'proof':null,'evidence':'x','credentialStatus':[[1],[]],'issuer':7}");

        Conversion<JsonObject> conversion = Upgrading.convert(
                DataModelUpgrade.credential(),
                JsonWriter.toBytes(wrong),
                ConversionOptions.standard().checkingAccounting());

        assertThat(conversion.value().get("validFrom")).isEqualTo(wrong.get("issuanceDate"));
        assertThat(conversion.value().get("validUntil")).isEqualTo(wrong.get("expirationDate"));
        assertThat(conversion.value().get("credentialStatus")).isEqualTo(wrong.get("credentialStatus"));
        assertThatThrownBy(() -> Upgrading.convert(BADGE, wrong))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("w3c:vc:1.1");
    }

    private static JsonValue at(JsonObject object, String... path) {
        JsonValue value = object;
        for (String member : List.of(path)) {
            value = ((JsonObject) value).get(member).orElseThrow();
        }
        return value;
    }
}
