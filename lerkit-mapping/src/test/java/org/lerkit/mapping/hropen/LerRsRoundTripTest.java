package org.lerkit.mapping.hropen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.model.agreement.HrOpenSchemas;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Fixtures;

/** A LER-RS with every member, read and written again: what comes back, and what does not. */
class LerRsRoundTripTest {
    private static final ConversionOptions RELEASED = ConversionOptions.standard()
            .checkingAccounting()
            .withPrivacy(PrivacyProfile.standard().releasing(Category.values()));

    @Test
    void what_does_not_come_back_is_named() {
        JsonObject source = Fixtures.json(Fixtures.LER_RS);
        Conversion<LearnerRecord> read = LerRsReader.convert(source, JsonWriter.toBytes(source), RELEASED);
        Conversion<JsonObject> written =
                new LerRsWriter().write(read.value(), RELEASED).get(0);

        Ledger joined = read.ledger().then(written.ledger());
        List<String> lost = joined.entries().stream()
                .filter(entry -> Set.of("dropped", "withheld")
                        .contains(entry.disposition().token()))
                .map(entry -> entry.source().path())
                .toList();

        System.out.println("there and back: " + joined.counts());
        assertThat(lost)
                .containsExactly(
                        "/job/JDXjobDescription/name",
                        "/attachments/0/content/value",
                        "/attachments/0/content/encoding",
                        "/attachments/0/content/mimeType",
                        "/attachments/0/content/filename");
        assertThat(HrOpenSchemas.record(written.value())).isEmpty();
    }
}
