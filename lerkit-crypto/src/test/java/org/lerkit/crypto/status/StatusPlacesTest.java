package org.lerkit.crypto.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lerkit.crypto.status.Registers.COLLEGE;
import static org.lerkit.crypto.status.Registers.PROOF;
import static org.lerkit.crypto.status.Registers.badge;
import static org.lerkit.crypto.status.Registers.codes;
import static org.lerkit.crypto.status.Registers.id;
import static org.lerkit.crypto.status.Registers.made;
import static org.lerkit.crypto.status.Registers.resource;
import static org.lerkit.crypto.status.Registers.verify;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Which credentials get a place: those inside a CLR too, and those of data model 1.1. */
class StatusPlacesTest {
    private static final JsonPointer HELD = new JsonPointer("/credentialSubject/verifiableCredential");

    private final StatusStore store = StatusStores.inMemory();

    private static JsonObject clr() {
        return resource("clr.json");
    }

    private static List<JsonValue> held(JsonObject clr) {
        return clr.at(HELD).orElseThrow().items();
    }

    private static String idOf(JsonValue credential) {
        return ((JsonString) ((JsonObject) credential).get("id").orElseThrow()).value();
    }

    private static JsonObject holding(JsonObject clr, List<JsonValue> credentials) {
        JsonObject subject = (JsonObject) clr.get("credentialSubject").orElseThrow();
        return clr.with("credentialSubject", subject.with("verifiableCredential", new JsonArray(credentials)));
    }

    @Test
    void each_credential_of_a_clr_is_revoked_by_itself() throws Exception {
        StatusRegister register = made(store);
        JsonObject clr = clr();
        assertThat(held(clr)).hasSizeGreaterThan(1);
        SecuredCredential signed = COLLEGE.issue(COLLEGE.asIssuer(register.withStatusInside(clr)), PROOF);
        assertThat(verify(register, signed, PROOF).outcome()).isEqualTo(Outcome.VERIFIED);

        register.revoke(idOf(held(clr).get(1)));
        VerificationReport report = verify(register, signed, PROOF);
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.result(Aspect.STATUS)).isInstanceOf(CheckResult.Passed.class);
        assertThat(report.nested()).hasSameSizeAs(held(clr));
        for (int i = 0; i < held(clr).size(); i++) {
            assertThat(codes(report.nested().get(i))).isEqualTo(i == 1 ? List.of("status.revoked") : List.of());
        }
    }

    @Test
    void places_of_all_are_recorded_together_and_are_found_again() throws Exception {
        StatusRegister register = made(store);
        JsonObject first = register.withStatusInside(clr());

        List<String> records = new ArrayList<>();
        store.read(0, records::add);
        assertThat(records).hasSize(2);
        assertThat(register.withStatusInside(first)).isEqualTo(first);
        assertThat(register.withStatus(clr()).get("credentialStatus")).isEqualTo(first.get("credentialStatus"));
    }

    @Test
    void what_is_signed_already_or_in_an_envelope_or_no_credential_is_left_alone() throws Exception {
        StatusRegister register = made(store);
        JsonValue signed = COLLEGE.issue(COLLEGE.asIssuer(badge(id(5))), PROOF).json();
        JsonValue envelope = JsonReader.standard().readObject("""
                {"@context": "https://www.w3.org/ns/credentials/v2", "type": "EnvelopedVerifiableCredential",
                 "id": "data:application/vc+jwt,ey.ey.ey"}""");
        List<JsonValue> others = List.of(signed, envelope, new JsonString("urn:a"));

        assertThat(held(register.withStatusInside(holding(clr(), others)))).isEqualTo(others);
        assertThat(register.find(id(5))).isEmpty();
    }

    @Test
    void one_credential_that_is_no_list_is_found_too() throws Exception {
        StatusRegister register = made(store);
        JsonObject clr = clr();
        JsonObject subject = (JsonObject) clr.get("credentialSubject").orElseThrow();
        JsonObject one = clr.with("credentialSubject", subject.with("verifiableCredential", badge(id(6))));

        JsonObject inside = (JsonObject) register.withStatusInside(one).at(HELD).orElseThrow();
        assertThat(inside.get("credentialStatus").orElseThrow().items()).hasSize(2);
        assertThat(register.find(id(6))).isPresent();
    }

    @Test
    void a_credential_inside_without_an_id_is_refused_before_any_has_a_place() throws Exception {
        StatusRegister register = made(store);
        List<JsonValue> held = new ArrayList<>(held(clr()));
        held.add(badge(id(7)).without("id"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.withStatusInside(holding(clr(), held)))
                .withMessageContaining("needs an id");
        assertThat(register.find(idOf(held.get(0)))).isEmpty();
    }

    @Test
    void a_credential_of_data_model_1_1_gets_the_context_of_its_status_and_is_revoked_by_a_list_of_2_0()
            throws Exception {
        StatusRegister register = made(store);
        JsonObject badge = JsonReader.standard().readObject("""
                {"@context": ["https://www.w3.org/2018/credentials/v1",
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
                    "https://w3id.org/security/data-integrity/v2"],
                 "id": "%s", "type": ["VerifiableCredential", "OpenBadgeCredential"], "name": "Beekeeping",
                 "issuer": {"id": "did:example:x", "type": "Profile", "name": "Brackenwick College"},
                 "issuanceDate": "2026-01-01T00:00:00Z",
                 "credentialSubject": {"id": "did:example:learner", "type": "AchievementSubject",
                   "achievement": {"id": "urn:uuid:8d2c6a5e-0c2e-4b6a-9e0e-0d3a2c1f7e01", "type": "Achievement",
                     "name": "Beekeeping", "description": "Kept a hive through a winter.",
                     "criteria": {"narrative": "The hive lives in April."}}}}
                """.formatted(id(1)));
        JsonObject placed = register.withStatus(badge);
        assertThat(placed.get("@context").orElseThrow().items())
                .endsWith(new JsonString("https://www.w3.org/ns/credentials/status/v1"))
                .hasSize(4);
        assertThat(register.withStatus(placed)).isEqualTo(placed);

        SecuredCredential signed = COLLEGE.issue(COLLEGE.asIssuer(placed), PROOF);
        assertThat(verify(register, signed, PROOF).outcome()).isEqualTo(Outcome.VERIFIED);
        register.suspend(id(1));
        assertThat(codes(verify(register, signed, PROOF)))
                .containsExactly("tolerated.context-older", "status.suspended");
    }
}
