package org.lerkit.model.vc1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.testing.Edits;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.vc.JsonSchema;
import org.lerkit.model.vc.JsonSchemaCredentialEntry;
import org.lerkit.model.vc.LinkedDataSignature;
import org.lerkit.model.vc.OneEdTechJsonSchemaValidator2019;
import org.lerkit.model.vc.OneEdTechRevocationList;
import org.lerkit.model.vc.RevocationList2020Status;
import org.lerkit.model.vc.StatusList2021Entry;
import org.lerkit.model.vc.UnknownSchema;
import org.lerkit.model.vc.UnknownStatus;

/** What data model 1.1 asks for is asked for, with its own clauses; what it leaves open is read. */
class VerifiableCredentialTest {
    static Stream<Arguments> broken() {
        return Stream.of(
                argumentSet("no context", "/@context", null, "structure.member.missing at /@context"),
                argumentSet(
                        "the context of 2.0",
                        "/@context/0",
                        "'https://www.w3.org/ns/credentials/v2'",
                        "structure.context.order at /@context"),
                argumentSet("no type", "/type", null, "structure.member.missing at /type"),
                argumentSet("another type", "/type", "['HarbourPermit']", "structure.value.term at /type"),
                argumentSet("id not a URI", "/id", "'permit 7'", "structure.value.format at /id"),
                argumentSet("no issuer", "/issuer", null, "structure.member.missing at /issuer"),
                argumentSet("issuer not a URI", "/issuer", "'Port'", "structure.value.format at /issuer"),
                argumentSet("issuer without id", "/issuer", "{'name': 'P'}", "structure.member.missing at /issuer/id"),
                argumentSet("no date", "/issuanceDate", null, "structure.member.missing at /issuanceDate"),
                argumentSet("a day", "/issuanceDate", "'2026-01-01'", "structure.value.format at /issuanceDate"),
                argumentSet(
                        "no such day",
                        "/expirationDate",
                        "'2026-02-30T00:00:00'",
                        "structure.value.format at /expirationDate"),
                argumentSet(
                        "ends before it begins",
                        "/expirationDate",
                        "'2025-12-31T23:59:59Z'",
                        "vc.validity.reversed at /expirationDate"),
                argumentSet("no subject", "/credentialSubject", null, "structure.member.missing at /credentialSubject"),
                argumentSet("empty subject", "/credentialSubject", "{}", "vc.subject.empty at /credentialSubject"),
                argumentSet(
                        "status without id",
                        "/credentialStatus/0/id",
                        null,
                        "structure.member.missing at /credentialStatus/0/id"),
                argumentSet(
                        "status of unknown kind without id",
                        "/credentialStatus/3/id",
                        null,
                        "structure.member.missing at /credentialStatus/3/id"),
                argumentSet(
                        "status without type",
                        "/credentialStatus/3/type",
                        null,
                        "structure.member.missing at /credentialStatus/3/type"),
                argumentSet(
                        "status index not a number",
                        "/credentialStatus/0/statusListIndex",
                        "'0x11'",
                        "structure.value.format at /credentialStatus/0/statusListIndex"),
                argumentSet(
                        "status index below zero",
                        "/credentialStatus/1/revocationListIndex",
                        "'-1'",
                        "structure.value.format at /credentialStatus/1/revocationListIndex"),
                argumentSet(
                        "schema without type",
                        "/credentialSchema/3/type",
                        null,
                        "structure.member.missing at /credentialSchema/3/type"),
                argumentSet(
                        "schema digest cut short",
                        "/credentialSchema/0/digestSRI",
                        "'sha256-AAAA'",
                        "structure.value.format at /credentialSchema/0/digestSRI"),
                argumentSet(
                        "refresh service without id",
                        "/refreshService/id",
                        null,
                        "structure.member.missing at /refreshService/id"),
                argumentSet(
                        "terms without type",
                        "/termsOfUse/0/type",
                        null,
                        "structure.member.missing at /termsOfUse/0/type"),
                argumentSet(
                        "evidence without type",
                        "/evidence/0/type",
                        null,
                        "structure.member.missing at /evidence/0/type"),
                argumentSet(
                        "proof without purpose",
                        "/proof/0/proofPurpose",
                        null,
                        "structure.member.missing at /proof/0/proofPurpose"),
                argumentSet("proof without value", "/proof/0/proofValue", null, "vc.proof.value-missing at /proof/0"),
                argumentSet("proof without signature", "/proof/1/jws", null, "vc.proof.value-missing at /proof/1"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void each_broken_rule_is_found_where_it_is_broken(String pointer, @Nullable String json, String problem) {
        VerifiableCredential credential = new VerifiableCredential(Edits.set(good(), pointer, json));

        assertThat(Edits.found(credential)).containsExactly(problem);
        assertThat(credential.check())
                .allSatisfy(found -> assertThat(found.hint()).isPresent());
    }

    @Test
    void what_the_data_model_itself_asks_for_is_cited_by_its_own_clauses() {
        JsonObject bad = Edits.set(Edits.set(good(), "/evidence/0/type", null), "/refreshService/id", null);

        assertThat(new VerifiableCredential(bad).check())
                .flatExtracting(Problem::specs)
                .extracting(spec -> spec.specification() + " " + spec.url().replaceAll(".*#", ""))
                .containsExactly("VC Data Model 1.1 refreshing", "VC Data Model 1.1 evidence");
    }

    @Test
    void dates_of_the_later_data_model_are_reserved_and_stand_for_nothing() {
        JsonObject mixed = good().with("validFrom", Edits.read("'2026-01-01T00:00:00Z'"))
                .with("validUntil", Edits.read("'2026-01-01T00:00:00Z'"))
                .with("issued", Edits.read("'2026-01-01T00:00:00Z'"));

        assertThat(new VerifiableCredential(mixed).check())
                .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING))
                .extracting(problem ->
                        problem.pointer().value() + ": " + problem.hint().orElseThrow())
                .containsExactly(
                        "/validFrom: write issuanceDate, or make it a credential of data model 2.0",
                        "/validUntil: write expirationDate, or make it a credential of data model 2.0",
                        "/issued: write issuanceDate, or make it a credential of data model 2.0");
        assertThat(Edits.found(new VerifiableCredential(mixed.without("issuanceDate"))))
                .first()
                .isEqualTo("structure.member.missing at /issuanceDate");
    }

    @Test
    void a_date_needs_no_time_zone_here() {
        VerifiableCredential credential = new VerifiableCredential(good());

        assertThat(credential.expirationDate()).contains(new LexicalDateTime("2026-12-31T23:59:59"));
        assertThat(credential.check()).isEmpty();
    }

    @Test
    void statuses_schemas_and_proofs_are_what_their_types_say() {
        VerifiableCredential credential = new VerifiableCredential(good());

        assertThat(credential.credentialStatus())
                .hasExactlyElementsOfTypes(
                        StatusList2021Entry.class,
                        RevocationList2020Status.class,
                        OneEdTechRevocationList.class,
                        UnknownStatus.class);
        assertThat(credential.credentialSchema())
                .hasExactlyElementsOfTypes(
                        JsonSchema.class,
                        JsonSchemaCredentialEntry.class,
                        OneEdTechJsonSchemaValidator2019.class,
                        UnknownSchema.class);
        assertThat(credential.proof()).hasExactlyElementsOfTypes(LinkedDataSignature.class, LinkedDataSignature.class);
    }

    @Test
    void a_presentation_holds_objects_and_tokens() {
        VerifiablePresentation presentation = new VerifiablePresentation(Fixtures.json(Fixtures.PRESENTATION_1));

        assertThat(presentation.verifiableCredential())
                .hasExactlyElementsOfTypes(VerifiableCredential.class, EncodedCredential.class);
        assertThat(presentation.verifiableCredential().get(1)).hasToString("a credential of 27 characters");
        assertThat(presentation.toBuilder()
                        .verifiableCredential(presentation.verifiableCredential())
                        .build()
                        .json())
                .isEqualTo(presentation.json());
        assertThat(presentation.holder()).contains(new Iri("did:example:learner"));
    }

    @Test
    void what_a_presentation_holds_is_checked_where_it_is() {
        JsonObject good = Fixtures.json(Fixtures.PRESENTATION_1);

        assertThat(Edits.found(
                        new VerifiablePresentation(Edits.set(good, "/verifiableCredential/0/issuanceDate", null))))
                .containsExactly("structure.member.missing at /verifiableCredential/0/issuanceDate");
        VerifiablePresentation odd = new VerifiablePresentation(Edits.set(good, "/verifiableCredential/1", "7"));
        assertThat(Edits.found(odd)).containsExactly("structure.value.type at /verifiableCredential/1");
        assertThatThrownBy(odd::verifiableCredential)
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("/verifiableCredential/1: expected an object or a credential in encoded form,"
                        + " found a number");
        assertThat(Edits.found(new VerifiablePresentation(Edits.set(good, "/type", "'Presentation'"))))
                .containsExactly("structure.value.term at /type");
        assertThat(Edits.found(new VerifiablePresentation(Edits.set(good, "/holder", "'me'"))))
                .containsExactly("structure.value.format at /holder");
    }

    @Test
    void lists_of_statuses_are_credentials_of_the_data_model() {
        JsonObject list = Fixtures.json("status-list-2021.json");

        assertThat(Edits.found(new VerifiableCredential(list))).isEmpty();
        assertThat(Edits.found(new StatusList2021Credential(
                        Edits.set(list, "/credentialSubject/encodedList", "'not base64'"))))
                .containsExactly("structure.value.format at /credentialSubject/encodedList");
        assertThat(Edits.found(new StatusList2021Credential(Edits.set(list, "/type", "['VerifiableCredential']"))))
                .containsExactly("structure.value.term at /type");
        assertThat(Edits.found(new RevocationList2020Credential(list)))
                .containsExactlyElementsOf(
                        List.of("structure.value.term at /type", "structure.value.term at /credentialSubject/type"));
    }

    private static JsonObject good() {
        return Fixtures.json(Fixtures.CREDENTIAL_1);
    }
}
