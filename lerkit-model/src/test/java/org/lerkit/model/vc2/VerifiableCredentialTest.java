package org.lerkit.model.vc2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.testing.Edits;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.vc.BitstringStatusListEntry;
import org.lerkit.model.vc.DataIntegrityProof;
import org.lerkit.model.vc.RenderMethod;
import org.lerkit.model.vc.RenderTemplate;
import org.lerkit.model.vc.SvgRenderingTemplate;
import org.lerkit.model.vc.TemplateRenderMethod;
import org.lerkit.model.vc.UnknownProof;
import org.lerkit.model.vc.UnknownRenderMethod;
import org.lerkit.model.vc.ValidityPeriod;

/** What the data model says must be rejected is reported, at its place; what it leaves open is read. */
class VerifiableCredentialTest {
    static Stream<Arguments> mustBeRejected() {
        return Stream.of(
                argumentSet("no context", "@context", null, "/@context", "structure.member.missing"),
                argumentSet(
                        "another context first",
                        "@context",
                        "['https://example.org/']",
                        "/@context",
                        "structure.context.order"),
                argumentSet(
                        "context not a URL",
                        "@context",
                        "['https://www.w3.org/ns/credentials/v2', 'x']",
                        "/@context/1",
                        "structure.value.format"),
                argumentSet(
                        "context a number",
                        "@context",
                        "['https://www.w3.org/ns/credentials/v2', 7]",
                        "/@context/1",
                        "structure.value.type"),
                argumentSet("no type", "type", null, "/type", "structure.member.missing"),
                argumentSet("type of something else", "type", "'Permit'", "/type", "structure.value.term"),
                argumentSet("id not a URL", "id", "'permit 7'", "/id", "structure.value.format"),
                argumentSet("several ids", "id", "['urn:a', 'urn:b']", "/id", "structure.value.type"),
                argumentSet("id null", "id", "null", "/id", "structure.value.type"),
                argumentSet("no issuer", "issuer", null, "/issuer", "structure.member.missing"),
                argumentSet("issuer null", "issuer", "null", "/issuer", "structure.value.type"),
                argumentSet("issuer not a URL", "issuer", "'Port'", "/issuer", "structure.value.format"),
                argumentSet(
                        "issuer without id", "issuer", "{'name': 'Port'}", "/issuer/id", "structure.member.missing"),
                argumentSet("no subject", "credentialSubject", null, "/credentialSubject", "structure.member.missing"),
                argumentSet("subject empty", "credentialSubject", "{}", "/credentialSubject", "vc.subject.empty"),
                argumentSet(
                        "one subject empty",
                        "credentialSubject",
                        "[{'a': 1}, {}]",
                        "/credentialSubject/1",
                        "vc.subject.empty"),
                argumentSet(
                        "validFrom in the form of mail",
                        "validFrom",
                        "'Fri, 01 Jan 2010 00:00:00 GMT'",
                        "/validFrom",
                        "structure.value.format"),
                argumentSet(
                        "validUntil before validFrom",
                        "validUntil",
                        "'2020-01-01T00:00:00Z'",
                        "/validUntil",
                        "vc.validity.reversed"),
                argumentSet(
                        "status without type",
                        "credentialStatus",
                        "{'id': 'urn:s'}",
                        "/credentialStatus/type",
                        "structure.member.missing"),
                argumentSet(
                        "status index a number",
                        "credentialStatus",
                        "{'type': 'BitstringStatusListEntry', 'statusPurpose': 'revocation', 'statusListIndex': '-1', 'statusListCredential': 'urn:l'}",
                        "/credentialStatus/statusListIndex",
                        "structure.value.format"),
                argumentSet(
                        "terms without type",
                        "termsOfUse",
                        "[{'id': 'urn:t'}]",
                        "/termsOfUse/0/type",
                        "structure.member.missing"),
                argumentSet(
                        "evidence without type",
                        "evidence",
                        "{'id': 'urn:e'}",
                        "/evidence/type",
                        "structure.member.missing"),
                argumentSet(
                        "refresh service without type",
                        "refreshService",
                        "{'id': 'urn:r'}",
                        "/refreshService/type",
                        "structure.member.missing"),
                argumentSet(
                        "schema without type",
                        "credentialSchema",
                        "{'id': 'urn:s'}",
                        "/credentialSchema/type",
                        "structure.member.missing"),
                argumentSet(
                        "schema without id",
                        "credentialSchema",
                        "{'type': 'JsonSchema'}",
                        "/credentialSchema/id",
                        "structure.member.missing"),
                argumentSet(
                        "schema id not a URL",
                        "credentialSchema",
                        "{'id': 's', 'type': 'JsonSchema'}",
                        "/credentialSchema/id",
                        "structure.value.format"),
                argumentSet(
                        "name with more than language",
                        "name",
                        "{'@value': 'P', 'url': 'urn:p'}",
                        "/name/url",
                        "structure.value.format"),
                argumentSet(
                        "related resource a string",
                        "relatedResource",
                        "'urn:r'",
                        "/relatedResource",
                        "structure.value.type"),
                argumentSet(
                        "related resource without id",
                        "relatedResource",
                        "{'digestMultibase': 'uA'}",
                        "/relatedResource/id",
                        "structure.member.missing"),
                argumentSet(
                        "related resource without digest",
                        "relatedResource",
                        "{'id': 'urn:r'}",
                        "/relatedResource",
                        "vc2.related-resource.digest"),
                argumentSet(
                        "related resource again",
                        "relatedResource",
                        "[{'id': 'urn:r', 'digestMultibase': 'uA'}, {'id': 'urn:r', 'digestMultibase': ['uB', 'zC']}]",
                        "/relatedResource/1/id",
                        "vc2.related-resource.repeated"),
                argumentSet(
                        "issuanceDate", "issuanceDate", "'2026-01-01T00:00:00Z'", "/issuanceDate", "vc2.date.removed"),
                argumentSet(
                        "expirationDate",
                        "expirationDate",
                        "'2027-01-01T00:00:00Z'",
                        "/expirationDate",
                        "vc2.date.removed"),
                argumentSet(
                        "no time zone", "validFrom", "'2026-01-01T00:00:00'", "/validFrom", "structure.value.format"),
                argumentSet("a language map", "name", "{'en': 'P'}", "/name", "structure.value.format"),
                argumentSet(
                        "one language map among values",
                        "description",
                        "['P', {'en': 'P'}]",
                        "/description/1",
                        "structure.value.format"),
                argumentSet(
                        "no language",
                        "name",
                        "{'@value': 'P', '@language': 'en_US'}",
                        "/name/@language",
                        "structure.value.format"),
                argumentSet(
                        "an empty language",
                        "name",
                        "{'@value': 'P', '@language': ''}",
                        "/name/@language",
                        "structure.value.format"),
                argumentSet(
                        "no direction",
                        "issuer",
                        "{'id': 'urn:i', 'name': [{'@value': 'P', '@direction': 'up'}]}",
                        "/issuer/name/0/@direction",
                        "structure.value.term"),
                argumentSet(
                        "related resource of no media type",
                        "relatedResource",
                        "{'id': 'urn:r', 'mediaType': 'picture', 'digestMultibase': 'uA'}",
                        "/relatedResource/mediaType",
                        "structure.value.format"),
                argumentSet(
                        "related resource with half a digest",
                        "relatedResource",
                        "{'id': 'urn:r', 'digestSRI': 'sha256-AAAA'}",
                        "/relatedResource/digestSRI",
                        "structure.value.format"),
                argumentSet(
                        "related resource with a digest in hexadecimal",
                        "relatedResource",
                        "{'id': 'urn:r', 'digestMultibase': ['uA', 'f00']}",
                        "/relatedResource/digestMultibase/1",
                        "structure.value.format"),
                argumentSet(
                        "confidence method without type",
                        "confidenceMethod",
                        "{'id': 'urn:c'}",
                        "/confidenceMethod/type",
                        "structure.member.missing"),
                argumentSet(
                        "render method without type",
                        "renderMethod",
                        "[{'id': 'urn:r'}]",
                        "/renderMethod/0/type",
                        "structure.member.missing"),
                argumentSet(
                        "render method without suite",
                        "renderMethod",
                        "[{'type': 'TemplateRenderMethod', 'template': 'urn:t'}]",
                        "/renderMethod/0/renderSuite",
                        "structure.member.missing"),
                argumentSet(
                        "proof value without base",
                        "proof",
                        "{'type': 'DataIntegrityProof', 'cryptosuite': 'x', 'proofPurpose': 'y', 'proofValue': 'A'}",
                        "/proof/proofValue",
                        "structure.value.format"),
                argumentSet(
                        "proof without purpose",
                        "proof",
                        "{'type': 'DataIntegrityProof', 'cryptosuite': 'x'}",
                        "/proof/proofPurpose",
                        "structure.member.missing"));
    }

    @ParameterizedTest
    @MethodSource("mustBeRejected")
    void what_must_be_rejected_is_reported(String member, @Nullable String json, String pointer, String code) {
        JsonObject bad = Edits.set(Fixtures.json(Fixtures.CREDENTIAL), "/" + member, json);

        assertThat(Edits.found(new VerifiableCredential(bad))).containsExactly(code + " at " + pointer);
    }

    @Test
    void presentations_name_a_holder_and_hold_credentials_of_every_kind() {
        JsonObject good = Fixtures.json(Fixtures.PRESENTATION);
        VerifiablePresentation presentation = new VerifiablePresentation(good);

        assertThat(presentation.verifiableCredential())
                .hasExactlyElementsOfTypes(VerifiableCredential.class, EnvelopedVerifiableCredential.class);
        assertThat(new VerifiablePresentation(
                                good.with("holder", JsonReader.standard().read("{\"name\":\"x\"}")))
                        .check())
                .extracting(problem -> problem.pointer().value())
                .containsExactly("/holder/id");
        assertThat(new VerifiablePresentation(
                                good.with("holder", JsonReader.standard().read("\"did:example:a\"")))
                        .holder()
                        .map(Holder::id))
                .contains(new Iri("did:example:a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/presentation",
                "data:,e30.e30.e30",
                "data:application/vp+jwt,",
                "data:vp+jwt,e30.e30.e30",
                "data:application/vp+jwt;e30.e30.e30"
            })
    void an_envelope_is_a_data_url_with_a_media_type(String id) {
        EnvelopedVerifiablePresentation presentation =
                EnvelopedVerifiablePresentation.builder().id(new Iri(id)).build();

        assertThat(Edits.found(presentation)).containsExactly("vc2.envelope.data-url at /id");
    }

    @Test
    void an_envelope_may_hold_any_form() {
        for (String id : List.of(
                "data:application/vc+jwt,e30.e30.e30",
                "data:application/vc+sd-jwt,e30.e30.e30~",
                "data:application/vc+cose;base64,0oRD",
                "DATA:application/vc+jwt;charset=utf-8,e30.e30.e30")) {
            assertThat(Edits.found(EnvelopedVerifiableCredential.builder()
                            .id(new Iri(id))
                            .build()))
                    .as(id)
                    .isEmpty();
        }
    }

    @Test
    void a_presentation_holds_no_tokens_here() {
        JsonObject bad = Edits.set(Fixtures.json(Fixtures.PRESENTATION), "/verifiableCredential/1", "'e30.e30.AA'");

        assertThat(Edits.found(new VerifiablePresentation(bad)))
                .containsExactly("structure.value.type at /verifiableCredential/1");
    }

    @Test
    void a_template_is_an_address_or_says_more_about_itself() {
        List<RenderMethod> methods = new VerifiableCredential(Fixtures.json(Fixtures.CREDENTIAL)).renderMethod();

        assertThat(methods)
                .hasExactlyElementsOfTypes(
                        TemplateRenderMethod.class,
                        TemplateRenderMethod.class,
                        SvgRenderingTemplate.class,
                        UnknownRenderMethod.class);
        assertThat(((TemplateRenderMethod) methods.get(1)).template().map(RenderTemplate::id))
                .contains(new Iri("data:text/html,quay"));
    }

    @Test
    void a_schema_in_a_credential_says_of_which_json_schema_it_is() {
        JsonObject good = Fixtures.json("schema-credential.json");

        assertThat(Edits.found(
                        new JsonSchemaCredential(Edits.set(good, "/credentialSubject/jsonSchema/$schema", null))))
                .containsExactly("vc.schema.dialect at /credentialSubject/jsonSchema/$schema");
        assertThat(Edits.found(new JsonSchemaCredential(Edits.set(good, "/credentialSubject/jsonSchema", null))))
                .containsExactly("structure.member.missing at /credentialSubject/jsonSchema");
    }

    @Test
    void both_digests_may_be_there_several_times() {
        String sri = "sha384-" + "A".repeat(64) + " sha512-" + "B".repeat(86) + "==?type=image/png";
        RelatedResource resource = RelatedResource.builder()
                .id(new Iri("urn:r"))
                .digestSRI(List.of(sri, "sha256-" + "C".repeat(43) + "="))
                .digestMultibase(List.of("uEiA", "zQm1"))
                .build();

        assertThat(resource.check()).isEmpty();
    }

    @Test
    void proofs_and_statuses_of_unknown_kinds_are_read() {
        VerifiableCredential credential = new VerifiableCredential(Fixtures.json(Fixtures.CREDENTIAL));

        assertThat(credential.proof()).hasExactlyElementsOfTypes(DataIntegrityProof.class, UnknownProof.class);
        assertThat(credential.proof().get(1).extensions()).containsOnlyKeys("colour");
        assertThat(credential.credentialStatus()).hasExactlyElementsOfTypes(BitstringStatusListEntry.class);
    }

    @Test
    void a_period_without_a_readable_end_is_not_reversed() {
        Optional<LexicalDateTime> start = Optional.of(new LexicalDateTime("2026-01-01T00:00:00Z"));

        assertThat(new ValidityPeriod(start, Optional.of(new LexicalDateTime("yesterday"))).reversed())
                .isFalse();
        assertThat(new ValidityPeriod(Optional.empty(), start).reversed()).isFalse();
        assertThat(new ValidityPeriod(start, start).reversed()).isFalse();
    }
}
