package org.lerkit.mapping.pesc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.model.pesc.PescVersion;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.xml.XmlElement;

/** What texts the versions take: by the name of the element, and as the schemas say. */
class LexiconTest {
    private static final long SEED = Long.getLong("lerkit.seed", 20261126L);

    @ParameterizedTest
    @CsvSource({
        "Course, CourseTitle, 120, 'CourseTitle has 1 to 120 characters, and this 121', 60",
        "Student, NoteMessage, 80, 'NoteMessage has 1 to 80 characters, and this 81', 80",
        "TransmissionData, DocumentID, 36, 'DocumentID has 1 to 36 characters, and this 37', 35"
    })
    void texts_have_lengths(String parent, String element, int most, String wrong, int mostBefore) {
        Lexicon newest = Lexicon.of(false, false);
        Lexicon older = Lexicon.of(true, false);

        assertThat(newest.wrong(parent, element, "é".repeat(most))).isEmpty();
        assertThat(newest.wrong(parent, element, "\ud83d\ude00".repeat(most))).isEmpty();
        assertThat(newest.wrong(parent, element, "é".repeat(most + 1))).contains(wrong);
        assertThat(older.wrong(parent, element, "é".repeat(mostBefore))).isEmpty();
        assertThat(older.wrong(parent, element, "é".repeat(mostBefore + 1))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "Address, CountryCode, NO, true",
        "Address, CountryCode, XX, false",
        "Address, CountryCode, AN, false",
        "Address, StateProvinceCode, ON, true",
        "Address, StateProvinceCode, on, false",
        "Tests, EducationTestCode, TOEFL, true",
        "AcademicSessionDetail, SessionSchoolYear, 2025-2026, true",
        "AcademicSessionDetail, SessionSchoolYear, 2025/26, false",
        "AcademicSummary, ClassRank, 9999, true",
        "AcademicSummary, ClassRank, 0, false",
        "AcademicSummary, ClassRank, 1.0, true",
        "AcademicSummary, ClassRank, first, false",
        "AcademicSummary, ClassSize, 12.5, true",
        "Course, ClassSize, 12.5, false",
        "GPA, CreditHoursRequired, 123456.789, true",
        "GPA, CreditHoursRequired, 1234567.89, true",
        "GPA, CreditHoursRequired, 1234567.891, false",
        "GPA, CreditHoursRequired, 0.1234, false",
        "GPA, CreditHoursRequired, 1000000000, false",
        "Person, Anything, whatever it is, true"
    })
    void texts_have_codes_forms_and_ranges(String parent, String element, String text, boolean taken) {
        assertThat(Lexicon.of(false, false).wrong(parent, element, text).isEmpty())
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "CollegeTranscript, 1.9.0, 250",
        "CollegeTranscript, 1.6.0, 150",
        "HighSchoolTranscript, 1.7.0, 150",
        "HighSchoolTranscript, 1.5.0, 150"
    })
    void what_lerkit_refuses_is_what_the_schema_refuses(String message, String number, int tries) {
        Corpus.require("pesc");
        PescVersion version = new PescVersion(message, number);
        Generation generation = Generation.of(version);
        SplittableRandom random = new SplittableRandom(SEED);
        RandomTranscripts transcripts = RandomTranscripts.small(generation, random);
        List<String> disagreed = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < tries; i++) {
            XmlElement transcript = transcripts.next();
            List<Leaf> leaves = Source.of(transcript).all().stream()
                    .filter(leaf -> !leaf.location().path().contains("/UserDefinedExtensions["))
                    .toList();
            for (int change = 0; change < 4; change++) {
                Leaf leaf = leaves.get(random.nextInt(leaves.size()));
                String path = leaf.location().path();
                XmlElement changed = transcript.withTextAt(path, other(leaf.raw(), random));
                boolean valid = PescSchemas.errors(changed, version).stream()
                        .allMatch(error -> error.contains("urn:example:own"));
                if (generation.check(changed).isEmpty() != valid) {
                    disagreed.add(i + ": " + path.replaceAll("\\[\\d+]", "") + (valid ? " is taken" : " is not taken"));
                }
                refused += valid ? 0 : 1;
            }
        }
        System.out.println(message + ' ' + number + ", seed " + SEED + ": " + refused + " changes refused");
        assertThat(disagreed).isEmpty();
        assertThat(refused).isPositive();
    }

    private static String other(String text, SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> text.repeat(1 + random.nextInt(8));
            case 1 -> text.repeat(200);
            case 2 -> text.substring(0, 1);
            case 3 -> text + "x";
            case 4 -> "0." + random.nextInt(100_000);
            default -> Integer.toString(random.nextInt(20_000));
        };
    }
}
