package org.lerkit.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.x12.X12Acknowledgment;
import org.lerkit.mapping.x12.X12Envelope;
import org.lerkit.mapping.x12.X12Reader;
import org.lerkit.mapping.x12.X12TransactionSets;
import org.lerkit.mapping.x12.X12Writer;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.x12.X12Document;

/** Transcripts in an X12 interchange, and answers to those that arrive. */
public final class WriteInterchange {
    private WriteInterchange() {}

    /** Writes records as one interchange of X12 130; tells of each that is refused every place because of which it is. */
    public static byte[] write(List<LearnerRecord> records, X12Envelope envelope, PrintStream out) {
        // spotless:off - as the guide shows it
        // begin write
        X12Writer writer = X12Writer.in(envelope);
        List<X12Document> transcripts = new ArrayList<>();
        for (LearnerRecord record : records) {
            try {
                transcripts.add(writer.write(record, ConversionOptions.standard()).get(0).value());
            } catch (ConversionException refused) {
                refused.problems().forEach(problem ->
                        out.println(problem.code().value() + " at " + problem.location().describe() + ": " + problem.title()));
            }
        }
        return envelope.around(transcripts).bytes();
        // end write
        // spotless:on
    }

    /** Answers every transcript of an interchange of X12 130 with an acknowledgment, X12 131. */
    public static byte[] acknowledge(Path interchange, LocalDate today, X12Envelope envelope) throws IOException {
        // spotless:off - as the guide shows it
        // begin acknowledge
        List<X12Document> answers = new ArrayList<>();
        try (InputStream in = Files.newInputStream(interchange);
                X12TransactionSets transcripts = X12Reader.standard().transactionSets(in)) {
            while (transcripts.hasNext()) {
                X12Acknowledgment answer = X12Acknowledgment.builder()
                        .purpose("11")
                        .number("ACK-" + (answers.size() + 1))
                        .received(today)
                        .transcriptNumberAs("F8") // these three are codes of the guide that both sides follow
                        .coursesAs("C1")
                        .degreesAs("D1")
                        .build();
                answers.add(answer.to(transcripts.next(), envelope));
            }
        }
        return envelope.around(answers).bytes();
        // end acknowledge
        // spotless:on
    }
}
