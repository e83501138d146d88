package org.lerkit.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.bulk.BulkReader;
import org.lerkit.mapping.bulk.BulkRecords;
import org.lerkit.mapping.bulk.BulkRun;
import org.lerkit.mapping.bulk.Outcome;
import org.lerkit.model.document.Format;

class SampleTranscriptsTest {
    @Test
    void transcripts_are_understood_whole_and_are_the_same_for_the_same_seed() throws Exception {
        ConversionOptions strict = ConversionOptions.standard().checkingAccounting();
        List<Outcome<Integer>> all = new ArrayList<>();
        try (InputStream in = SampleTranscripts.batch(2026, 3, 7);
                BulkRecords batch =
                        BulkReader.to(Format.LEARNER_RECORD).with(strict).open("batch", in)) {
            BulkRun.on(Runnable::run, 1, converted -> converted.problems().size())
                    .run(batch, all::add);
        }
        assertThat(all)
                .hasSize(3)
                .allSatisfy(outcome -> assertThat(((Outcome.Converted<Integer>) outcome).made())
                        .containsExactly(0));
        assertThat(SampleTranscripts.transcript(1, 40)).isEqualTo(SampleTranscripts.transcript(1, 40));
    }
}
