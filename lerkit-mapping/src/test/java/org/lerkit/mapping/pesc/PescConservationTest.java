package org.lerkit.mapping.pesc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.xml.XmlElement;

/** Every leaf of every transcript is accounted for, and nothing depends on a leaf that does not say so. */
class PescConservationTest {
    static Stream<Arguments> fixtures() {
        return Stream.of("college-small", "college-rich", "high-school")
                .flatMap(name -> Stream.of(
                        arguments(name, ConversionOptions.standard()), arguments(name, PescFixtures.ALL_RELEASED)));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("fixtures")
    void own_transcripts_keep_the_law(String name, ConversionOptions options) {
        XmlElement transcript = PescFixtures.transcript(name);

        Conversion<LearnerRecord> read = keepsTheLaw(transcript, options);

        assertThat(codes(read.problems())).doesNotContainKey(ConversionProblems.NOT_UNDERSTOOD.value());
        assertThat(read.ledger().counts()).doesNotContainKey("dropped");
    }

    /**
     * @param leaves how many leaves the sample's transcripts have
     * @param withheld how many of them are withheld
     * @param unknownElements how many elements it has that no generation of PESC has
     * @param unknownCodes how many codes it has that are not in their lists
     */
    @ParameterizedTest
    @CsvSource({
        "samples-canpesc/ns-highschool-1, 538, 6, 0, 0",
        "samples-canpesc/ns-highschool-2, 477, 6, 0, 0",
        "samples-canpesc/ns-university-2, 241, 5, 0, 7",
        "samples-canpesc/on-college, 791, 1, 0, 0",
        "samples-canpesc/on-highschool, 857, 2, 0, 0",
        "samples-canpesc/on-university, 1005, 7, 0, 0",
        "samples-ccc/college-transcript, 446, 6, 0, 0",
    })
    void samples_of_the_field_keep_the_law(
            String sample, int leaves, int withheld, int unknownElements, int unknownCodes) {
        List<XmlElement> transcripts = PescFixtures.transcripts(Corpus.bytes("pesc/" + sample + ".xml"));
        assertThat(transcripts).hasSize(1);

        Conversion<LearnerRecord> read = keepsTheLaw(transcripts.get(0), ConversionOptions.standard());

        Map<String, Long> problems = codes(read.problems());
        System.out.println(sample + ": " + read.ledger().entries().size() + " leaves, "
                + read.ledger().counts() + ", problems " + problems);
        assertThat(read.ledger().entries()).hasSize(leaves);
        assertThat(read.ledger().counts().get("withheld")).isEqualTo(withheld);
        assertThat(problems.getOrDefault("conversion.source.unknown", 0L)).isEqualTo(unknownElements);
        assertThat(problems.getOrDefault("conversion.code.unknown", 0L)).isEqualTo(unknownCodes);
        assertThat(read.problems())
                .filteredOn(problem -> problem.code().equals(ConversionProblems.NOT_UNDERSTOOD))
                .allSatisfy(problem -> assertThat(problem.location().path()).contains("/ItemsElementName["));
        assertThat(read.ledger().counts().getOrDefault("dropped", 0)).isEqualTo(unknownElements);
    }

    private static Conversion<LearnerRecord> keepsTheLaw(XmlElement transcript, ConversionOptions options) {
        Conversion<LearnerRecord> read = Transcript.convert(transcript, options);
        JsonObject json = read.value().toJson();

        assertThat(Law.check(transcript, json, read.ledger())).isEmpty();
        assertThat(Law.perturb(
                        transcript,
                        changed -> Transcript.convert(changed, options).as(LearnerRecord::toJson)))
                .isEmpty();
        assertThat(LearnerRecord.of(json)).isEqualTo(read.value());
        return read;
    }

    private static Map<String, Long> codes(List<Problem> problems) {
        Map<String, Long> codes = new TreeMap<>();
        problems.forEach(problem -> codes.merge(problem.code().value(), 1L, Long::sum));
        return codes;
    }
}
