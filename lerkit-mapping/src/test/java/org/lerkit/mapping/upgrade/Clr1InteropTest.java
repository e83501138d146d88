package org.lerkit.mapping.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.clr.Clr1Writer;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.clr1.Clr;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.value.Iri;

/** CLR 1.0 made of what others published is valid by the schema of 1EdTech, and a CLR 1.0 comes back from a record. */
class Clr1InteropTest {
    private static final ConversionOptions OPTIONS =
            ConversionOptions.standard().withSubject(new Iri("did:example:learner"));

    @Test
    void every_transcript_of_the_corpus_becomes_a_valid_record_by_the_law() throws IOException {
        OfficialClr1 schema = new OfficialClr1();
        List<Path> samples = new ArrayList<>(Corpus.files("pesc/samples-canpesc", ".xml"));
        samples.addAll(Corpus.files("pesc/samples-ccc", ".xml"));
        assumeTrue(!samples.isEmpty(), "skipped: no PESC samples");
        int converted = 0;
        for (Path sample : samples) {
            if (sample.endsWith("malformed-college-transcript.xml")) {
                continue; // it lacks its transmission data
            }
            for (Conversion<JsonObject> clr : Upgrading.all(
                    Converters.standard()
                            .find(Format.COLLEGE_TRANSCRIPT, Format.CLR_1)
                            .orElseThrow(),
                    Files.readAllBytes(sample),
                    OPTIONS.checkingAccounting())) {
                assertThat(schema.errors(clr.value())).as(sample.toString()).isEmpty();
                assertThat(new Clr(clr.value()).check()).as(sample.toString()).isEmpty();
                converted++;
            }
        }
        assertThat(converted).isGreaterThanOrEqualTo(7);
    }

    @Test
    void every_clr_2_of_the_corpus_becomes_a_record_by_the_law() throws IOException {
        OfficialClr1 schema = new OfficialClr1();
        List<Path> files = new ArrayList<>(Corpus.files("1edtech/public-validator/clr20", ".json"));
        files.addAll(Corpus.files("1edtech/openbadges-specification/extracted-json-examples", ".json"));
        assumeTrue(!files.isEmpty(), "skipped: no CLRs");
        int converted = 0;
        for (Path file : files) {
            JsonObject clr = clr(file);
            if (!Format.detect(clr).format().filter(Format.CLR_2::equals).isPresent()) {
                continue;
            }
            Conversion<JsonObject> conversion = Upgrading.convert(Clr2Downgrade.record(), clr);
            assertThat(Law.check(clr, conversion.value(), conversion.ledger()))
                    .as(file.toString())
                    .isEmpty();
            assertThat(Law.perturb(clr, changed -> Upgrading.convert(Clr2Downgrade.record(), changed)))
                    .as(file.toString())
                    .isEmpty();
            assertThat(schema.errors(conversion.value())).as(file.toString()).isEmpty();
            converted++;
        }
        assertThat(converted).isGreaterThanOrEqualTo(3);
    }

    @Test
    void the_transcript_of_others_comes_back_from_clr_2_and_from_a_record_with_all_that_these_can_say() {
        JsonObject before = JsonReader.standard().readObject(Corpus.bytes("1edtech/clr-v1/sample-clr.json"));
        JsonObject newer = Upgrading.convert(Clr1Upgrade.record(), before).value();

        JsonObject direct = Upgrading.convert(Clr2Downgrade.record(), newer).value();
        Conversion<JsonObject> read = Upgrading.convert(
                Converters.standard().find(Format.CLR_1, Format.LEARNER_RECORD).orElseThrow(), before);
        JsonObject hub = new Clr1Writer()
                .write(LearnerRecord.of(read.value()), ConversionOptions.standard()).stream()
                        .map(written -> written.as(clr -> Document.of(clr.json()))
                                .value()
                                .json())
                        .findFirst()
                        .orElseThrow();

        Clr was = new Clr(before);
        for (JsonObject after : List.of(direct, hub)) {
            Clr is = new Clr(after);
            assertThat(is.id()).isEqualTo(was.id());
            assertThat(is.learner().id()).isEqualTo(was.learner().id());
            assertThat(is.publisher().name()).isEqualTo(was.publisher().name());
            assertThat(names(is)).isEqualTo(names(was));
            assertThat(credits(is)).isEqualTo(credits(was));
            assertThat(results(is)).isEqualTo(results(was));
        }
        assertThat(new OfficialClr1().errors(direct))
                .allSatisfy(error -> assertThat(error).contains("achievementType"));
    }

    private static JsonObject clr(Path file) throws IOException {
        try {
            JsonValue json = JsonReader.standard().read(Files.readAllBytes(file));
            return json instanceof JsonObject object ? object : JsonObject.EMPTY;
        } catch (JsonSyntaxException notJson) {
            return JsonObject.EMPTY;
        }
    }

    private static Set<String> names(Clr clr) {
        Set<String> names = new TreeSet<>();
        clr.assertions().forEach(one -> one.achievement().ifPresent(what -> names.add(what.name())));
        return names;
    }

    private static List<String> credits(Clr clr) {
        return clr.assertions().stream()
                .flatMap(one -> one.creditsEarned().stream())
                .map(credit ->
                        new BigDecimal(credit.text()).stripTrailingZeros().toPlainString())
                .sorted()
                .toList();
    }

    private static List<String> results(Clr clr) {
        return clr.assertions().stream()
                .flatMap(one -> one.results().stream())
                .flatMap(result -> result.value().stream())
                .sorted()
                .toList();
    }
}
