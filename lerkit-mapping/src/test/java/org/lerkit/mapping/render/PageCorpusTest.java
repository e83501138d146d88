package org.lerkit.mapping.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.pesc.PescReader;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;

/** Transcripts that others wrote give pages with everything that a page has to have, and ledgers that do not talk. */
class PageCorpusTest {
    @ParameterizedTest
    @CsvSource({
        "samples-canpesc/ns-highschool-1.xml",
        "samples-canpesc/ns-highschool-2.xml",
        "samples-canpesc/ns-university-2.xml",
        "samples-canpesc/on-college.xml",
        "samples-canpesc/on-highschool.xml",
        "samples-canpesc/on-university.xml",
        "samples-ccc/college-transcript.xml",
    })
    void a_transcript_of_others_is_a_page(String name) throws Exception {
        Path file = Corpus.require("pesc/" + name);
        PescReader reader =
                name.contains("highschool") ? PescReader.highSchoolTranscript() : PescReader.collegeTranscript();
        try (InputStream in = Files.newInputStream(file);
                RecordReader.Records records = reader.read(in, ConversionOptions.standard())) {
            Conversion<LearnerRecord> conversion = records.next();

            ParsedPage page = Fixtures.page(conversion.value());
            ParsedPage ledger = ParsedPage.check(LedgerPage.of(conversion.ledger(), name));

            Set<String> titles = new TreeSet<>();
            conversion.value().attainments().forEach(attainment -> titles(attainment, titles));
            assertThat(titles).isNotEmpty().allMatch(page.text()::contains);
            assertThat(titles).noneMatch(ledger.text()::contains);
        }
    }

    private static void titles(Attainment attainment, Set<String> titles) {
        attainment.title().flatMap(title -> title.any()).ifPresent(title -> {
            // a word alone may be the name of an element too
            if (title.contains(" ")) {
                titles.add(title.strip().replaceAll("\\s+", " "));
            }
        });
        attainment.parts().forEach(part -> titles(part, titles));
    }
}
