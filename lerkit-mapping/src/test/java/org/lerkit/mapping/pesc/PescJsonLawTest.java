package org.lerkit.mapping.pesc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.internal.Lexical;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.testing.Law;
import org.lerkit.mapping.testing.SampledLaw;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.pesc.PescVersion;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.xml.XmlElement;

/** Transcripts in JSON keep the law, and say what the same transcripts in XML say. */
class PescJsonLawTest {
    private static final long SEED = Long.getLong("lerkit.seed", 20261126L);
    /** Without proof of the ledger: a change of each leaf is a conversion. */
    private static final ConversionOptions QUICK =
            ConversionOptions.standard().withPrivacy(PescFixtures.ALL_RELEASED.privacy());

    @ParameterizedTest
    @CsvSource({
        "CollegeTranscript, 1.9.0, 200",
        "CollegeTranscript, 1.6.0, 100",
        "HighSchoolTranscript, 1.7.0, 100",
        "HighSchoolTranscript, 1.5.0, 100"
    })
    void what_is_said_in_json_is_what_is_said_in_xml(String message, String number, int tries) {
        PescVersion version = new PescVersion(message, number);
        SplittableRandom random = new SplittableRandom(SEED);
        RandomTranscripts transcripts = RandomTranscripts.small(Generation.of(version), random);
        JsonTranscripts inJson = new JsonTranscripts(random);
        int leaves = 0;
        for (int i = 0; i < tries; i++) {
            XmlElement transcript = transcripts.next();
            JsonObject json = inJson.of(transcript);

            Conversion<LearnerRecord> read = TranscriptJson.of(json).convert(PescFixtures.ALL_RELEASED);
            Conversion<JsonObject> written = PescJsonWriter.of(version)
                    .write(read.value(), PescFixtures.CHECKED)
                    .get(0);

            assertThat(said(read.value().toJson()))
                    .as("%d of seed %d", i, SEED)
                    .isEqualTo(said(Transcript.convert(transcript, PescFixtures.ALL_RELEASED)
                            .value()
                            .toJson()));
            assertThat(read.then(written).ledger().counts())
                    .as("%d of seed %d", i, SEED)
                    .containsOnlyKeys("carried");
            assertThat(differences(json, written.value()))
                    .as("%d of seed %d", i, SEED)
                    .isEmpty();
            assertThat(SampledLaw.perturb(Document.of(json), 3, random, changed -> read(changed, QUICK)))
                    .as("%d of seed %d", i, SEED)
                    .isEmpty();
            leaves += read.ledger().entries().size();
        }
        System.out.println(message + ' ' + number + " in JSON, seed " + SEED + ": " + tries + " transcripts, " + leaves
                + " leaves");
        assertThat(leaves).isGreaterThan(tries * 20);
    }

    /** It has a member several times in one object; here, and in no other test, they become an array. */
    private static JsonObject sample() {
        String text = new String(Corpus.bytes("pesc/samples-ccc/college-transcript.json"), StandardCharsets.UTF_8);
        String entry = "\"GradeSchemeEntry\" : \\{([^}]*)}";
        List<String> entries = Pattern.compile(entry)
                .matcher(text)
                .results()
                .map(found -> "{" + found.group(1) + "}")
                .toList();
        assertThat(entries).hasSize(22);
        return JsonReader.standard()
                .readObject(text.replaceFirst(
                        "(" + entry + ",?\\s*)+",
                        Matcher.quoteReplacement("\"GradeSchemeEntry\" : [" + String.join(",", entries) + "]")));
    }

    @Test
    void the_sample_of_the_field_keeps_the_law() {
        JsonObject sample = sample();

        Conversion<LearnerRecord> read = TranscriptJson.of(sample).convert(ConversionOptions.standard());

        assertThat(Law.check(sample, read.value().toJson(), read.ledger())).isEmpty();
        assertThat(SampledLaw.perturb(
                        Document.of(sample),
                        80,
                        new SplittableRandom(SEED),
                        changed -> read(changed, ConversionOptions.standard())))
                .isEmpty();
        assertThat(read.ledger().counts()).isEqualTo(Map.of("carried", 1085, "control", 1, "withheld", 4));
        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.location().path())
                .containsExactly(ConversionProblems.MISSING + " /ColTrn.CollegeTranscript");
    }

    @Test
    void the_sample_as_it_is_says_a_name_twice_and_is_refused_with_the_place() {
        byte[] sample = Corpus.bytes("pesc/samples-ccc/college-transcript.json");

        assertThatThrownBy(() -> PescJsonReader.collegeTranscript()
                        .read(new ByteArrayInputStream(sample), ConversionOptions.standard()))
                .isInstanceOf(JsonSyntaxException.class)
                .hasMessageContaining("line 1439")
                .hasMessageContaining("/CCC.AcademicRecordCCCExtensions/GradeSchemeEntry");
    }

    private static Conversion<Document> read(Document document, ConversionOptions options) {
        return TranscriptJson.of(document.json()).convert(options).as(record -> Document.of(record.toJson()));
    }

    /** Every leaf but what the root says of the version, which JSON does not say. */
    private static List<String> said(JsonObject record) {
        List<String> said = new ArrayList<>();
        Source.of(record).children().stream()
                .filter(child -> !child.name().equals("document"))
                .forEach(child ->
                        child.all().forEach(leaf -> said.add(leaf.location().path() + " = " + leaf.text())));
        Source.of(record).children("document").stream()
                .flatMap(document -> document.children().stream())
                .filter(child -> !child.text("name").orElse("").equals("namespace"))
                .forEach(child -> child.all().forEach(leaf -> said.add(leaf.text())));
        return said;
    }

    /** What one says and the other does not; an array of one says what its item says. */
    private static List<String> differences(JsonObject one, JsonObject other) {
        Map<String, JsonValue> here = leaves(one);
        Map<String, JsonValue> there = leaves(other);
        List<String> different = new ArrayList<>();
        TreeSet<String> places = new TreeSet<>(here.keySet());
        places.addAll(there.keySet());
        for (String place : places) {
            JsonValue first = here.get(place);
            JsonValue second = there.get(place);
            if (first == null || second == null || !Lexical.same(first, second)) {
                different.add(place);
            }
        }
        return different;
    }

    private static Map<String, JsonValue> leaves(JsonObject transcript) {
        Map<String, JsonValue> leaves = new TreeMap<>();
        Source.of(transcript)
                .all()
                .forEach(leaf -> leaves.put(
                        leaf.location().path().replaceFirst("^/(\\w+\\.)?", "/").replaceAll("/0(?=/|$)", ""),
                        leaf.value()));
        return leaves;
    }
}
