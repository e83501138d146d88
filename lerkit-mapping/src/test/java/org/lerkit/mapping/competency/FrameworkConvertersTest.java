package org.lerkit.mapping.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.rsd.PublishStatus;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;

class FrameworkConvertersTest {
    private static final LexicalDateTime TIME = new LexicalDateTime("2026-05-04T08:30:00Z");
    private static final Iri HARBOUR = new Iri("https://registry.harbour.example/organizations/harbour");
    private static final FrameworkConverters CONVERTERS = FrameworkConverters.standard()
            .with(new CtdlAsnWriter().publishedBy(HARBOUR))
            .with(new RsdWriter().givenAll(HARBOUR, TIME, TIME, PublishStatus.DRAFT));

    private static Map<Format, JsonObject> documents() throws IOException {
        JsonObject packaged = RsdConversionTest.labelled(Fixtures.json(Fixtures.CASE));
        return Map.of(
                Format.CASE, packaged,
                Format.CTDL_ASN, Fixtures.json(Fixtures.CTDL_ASN),
                Format.RSD, Fixtures.json(Fixtures.RSD),
                Format.RSD_COLLECTION, Fixtures.json(Fixtures.RSD_COLLECTION),
                Format.FRAMEWORK, CtdlAsnConversionTest.ofCase(packaged).toJson());
    }

    private static Conversion<Document> convert(Converter converter, JsonObject document) throws IOException {
        try (Converter.Conversions all = converter.convert(
                new ByteArrayInputStream(JsonWriter.toBytes(document)),
                ConversionOptions.standard().checkingAccounting())) {
            Conversion<Document> only = all.next();
            assertThat(all.hasNext()).isFalse();
            return only;
        }
    }

    /** Where a format asks for what another does not have, that is refused; everything else keeps the law from end to end. */
    @Test
    void every_format_becomes_every_other_or_is_refused_for_what_it_lacks() throws IOException {
        List<String> refused = new ArrayList<>();
        int made = 0;
        for (Format from : CONVERTERS.sources()) {
            for (Format to : CONVERTERS.targets()) {
                Converter converter = CONVERTERS.find(from, to).orElseThrow();
                JsonObject document = documents().getOrDefault(from, JsonObject.EMPTY);
                assertThat(converter.tables().get(0).from()).isEqualTo(from);
                assertThat(converter.tables().get(converter.tables().size() - 1).to())
                        .isEqualTo(to);
                try {
                    Conversion<Document> converted = convert(converter, document);
                    made++;
                    assertThat(Format.detect(converted.value().json()).format()).contains(to);
                    assertThat(Law.check(document, converted.value().json(), converted.ledger()))
                            .as(from + " to " + to)
                            .isEmpty();
                } catch (ConversionException e) {
                    refused.add(from.id() + " " + to.id());
                }
            }
        }
        assertThat(made).isEqualTo(14);
        assertThat(refused)
                .as(
                        "associations without identifiers; one skill of several; skills without a description of their framework")
                .containsExactlyInAnyOrder(
                        "1edtech:case osn:rich-skill-descriptor",
                        "ce:ctdl-asn 1edtech:case",
                        "ce:ctdl-asn osn:rich-skill-collection",
                        "ce:ctdl-asn osn:rich-skill-descriptor",
                        "osn:rich-skill-collection 1edtech:case",
                        "osn:rich-skill-collection ce:ctdl-asn",
                        "osn:rich-skill-collection osn:rich-skill-descriptor",
                        "osn:rich-skill-descriptor 1edtech:case",
                        "osn:rich-skill-descriptor ce:ctdl-asn",
                        "osn:rich-skill-descriptor osn:rich-skill-collection",
                        "lerkit:framework osn:rich-skill-descriptor");
    }

    @ParameterizedTest
    @ValueSource(strings = {Fixtures.CASE, Fixtures.CTDL_ASN, Fixtures.RSD, Fixtures.RSD_COLLECTION})
    void a_framework_is_read_in_whatever_format_it_is(String fixture) {
        Framework framework = FrameworkConverters.standard()
                .read(Fixtures.bytes(fixture), ConversionOptions.standard())
                .value();

        assertThat(framework.competencies()).isNotEmpty();
        assertThat(FrameworkConverters.standard()
                        .read(JsonWriter.toBytes(framework.toJson()), ConversionOptions.standard())
                        .value())
                .isEqualTo(framework);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "", "<xml/>", "[]", "{\"format\":\"lerkit:framework:0.1\"}"})
    void what_is_no_framework_is_refused(String document) {
        assertThatThrownBy(
                        () -> CONVERTERS.read(document.getBytes(StandardCharsets.UTF_8), ConversionOptions.standard()))
                .asInstanceOf(type(ConversionException.class))
                .satisfies(
                        refused -> assertThat(refused.problem().code().value()).isEqualTo("conversion.source.format"));
    }

    @Test
    void loss_on_the_whole_way_is_refused_where_the_caller_asks_for_that() throws IOException {
        Converter converter = CONVERTERS.find(Format.CASE, Format.CTDL_ASN).orElseThrow();
        byte[] document = Fixtures.bytes(Fixtures.CASE);

        assertThatThrownBy(() -> converter
                        .convert(
                                new ByteArrayInputStream(document),
                                ConversionOptions.standard().refusing("dropped"))
                        .next())
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("leaves would be dropped");
        assertThat(CONVERTERS.find(Format.CLR_2, Format.CASE)).isEmpty();
        assertThat(CONVERTERS.find(Format.CASE, Format.CLR_2)).isEmpty();
    }
}
