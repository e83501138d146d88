package org.lerkit.mapping.elmo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.RecordReader;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.xml.XmlReader;
import org.lerkit.model.xml.XmlSyntaxException;

/** Documents made to harm: an error that says where, or a record that keeps the law; never anything else. */
class ElmoAttackTest {
    private static final String OPEN = "<hasPart><learningOpportunitySpecification><title>x</title>";
    private static final String CLOSE = "</learningOpportunitySpecification></hasPart>";

    private static String with(String before, String after) {
        String text = ElmoFixtures.text("microcredential");
        assertThat(text).contains(before);
        return text.replace(before, after);
    }

    private static String nested(int levels) {
        return with("</specifies>", "</specifies>" + OPEN.repeat(levels) + CLOSE.repeat(levels));
    }

    @Test
    void a_thousand_levels_of_nesting_are_refused_where_they_go_too_deep() {
        assertThatThrownBy(() -> ElmoFixtures.read(nested(1_000)))
                .isInstanceOfSatisfying(XmlSyntaxException.class, refused -> {
                    assertThat(refused.problem().code()).isEqualTo(XmlSyntaxException.LIMIT);
                    assertThat(refused.problem().location().path()).contains("/hasPart[1]/");
                });
    }

    @Test
    void who_allows_more_nesting_gets_more_and_never_an_overflow() throws IOException {
        XmlReader.Limits standard = XmlReader.Limits.STANDARD;
        ElmoReader deep = new ElmoReader()
                .within(new XmlReader.Limits(
                        standard.bytes(),
                        1_000_000,
                        standard.attributes(),
                        standard.nodes(),
                        standard.textLength(),
                        standard.nameLength()));
        byte[] much = nested(150).getBytes(StandardCharsets.UTF_8);
        byte[] tooMuch = nested(100_000).getBytes(StandardCharsets.UTF_8);

        try (RecordReader.Records records = deep.read(new ByteArrayInputStream(much), ElmoFixtures.CHECKED)) {
            assertThat(records.next().ledger().counts()).containsEntry("carried", 41 + 150);
        }
        assertThatThrownBy(() -> deep.read(new ByteArrayInputStream(tooMuch), ElmoFixtures.CHECKED))
                .isInstanceOfSatisfying(
                        XmlSyntaxException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(XmlSyntaxException.LIMIT));
    }

    @Test
    void entities_are_refused_before_anything_is_read() {
        String bomb = with(
                "<elmo ",
                "<!DOCTYPE elmo [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><elmo ");

        assertThatThrownBy(() -> ElmoFixtures.read(bomb.replace("Ferrand", "&b;")))
                .isInstanceOf(XmlSyntaxException.class)
                .hasMessageNotContaining("aaaa");
    }

    @Test
    void a_document_that_is_larger_than_allowed_is_refused() {
        XmlReader.Limits standard = XmlReader.Limits.STANDARD;
        XmlReader.Limits small = new XmlReader.Limits(
                2_000,
                standard.depth(),
                standard.attributes(),
                standard.nodes(),
                standard.textLength(),
                standard.nameLength());

        assertThatThrownBy(() -> new ElmoReader()
                        .within(small)
                        .read(new ByteArrayInputStream(ElmoFixtures.bytes("transcript")), ElmoFixtures.CHECKED))
                .isInstanceOfSatisfying(
                        XmlSyntaxException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(XmlSyntaxException.LIMIT));
    }

    @Test
    void an_attachment_of_ten_megabytes_is_kept() {
        String content = "data:application/pdf;base64," + "QUJD".repeat(2_500_000);

        LearnerRecord record = ElmoFixtures.read(
                        ElmoFixtures.text("transcript").replace("data:application/pdf;base64,JVBERi0xLjcK", content))
                .get(0)
                .value();

        assertThat(record.attainments()
                        .get(0)
                        .evidence()
                        .get(0)
                        .id()
                        .orElseThrow()
                        .value())
                .isEqualTo(content);
    }

    @Test
    void the_same_part_twice_is_two_attainments() {
        String part = OPEN
                + "<identifier type=\"local\">SAME</identifier><specifies><learningOpportunityInstance/></specifies>"
                + CLOSE;

        LearnerRecord record = ElmoFixtures.read(with("</specifies>", "</specifies>" + part + part))
                .get(0)
                .value();

        assertThat(record.attainments().get(0).parts().get(0).parts())
                .extracting(each -> each.key())
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void cut_off_anywhere_it_is_refused() {
        String text = ElmoFixtures.text("two-reports");
        for (int end = 0; end < text.indexOf("</elmo>"); end += 97) {
            String cut = text.substring(0, end);
            assertThatThrownBy(() -> ElmoFixtures.read(cut))
                    .as("cut at %d", end)
                    .isInstanceOf(XmlSyntaxException.class);
        }
    }

    @Test
    void bytes_that_are_changed_are_read_lawfully_or_refused() {
        long seed = 20261126;
        SplittableRandom random = new SplittableRandom(seed);
        byte[] original = ElmoFixtures.bytes("transcript");
        int read = 0;
        int refused = 0;
        for (int round = 0; round < 1_000; round++) {
            byte[] bytes = original.clone();
            for (int change = random.nextInt(1, 4); change > 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                List<Conversion<LearnerRecord>> records = ElmoFixtures.read(bytes, ElmoFixtures.CHECKED);
                read += records.size();
            } catch (XmlSyntaxException | ConversionException e) {
                assertThat(e.getMessage()).isNotBlank().doesNotContain("Vesterg", "01020399999");
                refused++;
            }
        }
        System.out.println("changed bytes, seed " + seed + ": " + read + " read, " + refused + " refused");
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }

    @Test
    void parts_in_parts_deeper_than_anything_that_is_read_are_not_written() {
        JsonObject record = ElmoFixtures.read(ElmoFixtures.bytes("microcredential"), ElmoFixtures.CHECKED)
                .get(0)
                .value()
                .toJson();
        JsonObject part = JsonObject.builder()
                .put("key", new JsonString("k"))
                .put("kind", new JsonString("achievement"))
                .put("title", new JsonString("t"))
                .build();
        JsonObject whole = part;
        for (int i = 0; i < 200; i++) {
            whole = part.with("parts", new JsonArray(List.of(whole)));
        }
        LearnerRecord deep = LearnerRecord.of(record.with(
                "attainments", new JsonArray(List.of(whole.with("kind", new JsonString("academic-record"))))));

        assertThatThrownBy(() -> new ElmoWriter().write(deep, ElmoFixtures.CHECKED))
                .isInstanceOfSatisfying(ConversionException.class, refused -> {
                    assertThat(refused.problem().code()).isEqualTo(ConversionProblems.NOT_TAKEN);
                    assertThat(refused.problem().location().path())
                            .isEqualTo("/attainments/0" + "/parts/0".repeat(190));
                });
    }
}
