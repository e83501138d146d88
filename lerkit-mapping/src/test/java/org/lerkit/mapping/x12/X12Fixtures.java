package org.lerkit.mapping.x12;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;

/** Interchanges of invented people. */
final class X12Fixtures {
    static final ConversionOptions CHECKED = ConversionOptions.standard().checkingAccounting();
    static final ConversionOptions ALL_RELEASED =
            CHECKED.withPrivacy(PrivacyProfile.standard().releasing(Category.values()));
    static final X12Reader.Limits LIMITS = new X12Reader.Limits(4_000, 16_000, 50_000);

    private X12Fixtures() {}

    static byte[] bytes(String name) {
        try (InputStream in = X12Fixtures.class.getResourceAsStream("/fixtures/x12/" + name + ".edi")) {
            if (in == null) {
                throw new IllegalArgumentException("no fixture " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** An envelope between two invented institutions. */
    static X12Envelope envelope(String release) {
        return X12Envelope.builder()
                .release(release)
                .sender("22", "001234")
                .receiver("22", "005678")
                .sent(LocalDateTime.of(2026, 6, 12, 14, 5))
                .control(417)
                .production()
                .build();
    }

    /** A fixture of which every element is such as the standard asks for. */
    static String conforming() {
        return text("college").replace("CRS*T*S*3*3**CR*", "CRS*T*S*3*3*25*CR*").replace("FOS*N**XX*", "FOS*N***");
    }

    /** The record of a transcript, with nothing withheld, and with another text in its JSON. */
    static LearnerRecord changed(String from, String to) {
        TransactionSet set =
                transactions(conforming().getBytes(StandardCharsets.UTF_8)).get(0);
        String json =
                JsonWriter.toText(Transcript.convert(set, ALL_RELEASED).value().toJson());
        if (!json.contains(from)) {
            throw new IllegalArgumentException("not in the record: " + from);
        }
        return LearnerRecord.of(
                JsonReader.standard().readObject(json.replace(from, to).getBytes(StandardCharsets.UTF_8)));
    }

    /** The transaction sets of a fixture. */
    static List<TransactionSet> transactions(String name) {
        return transactions(bytes(name));
    }

    static List<TransactionSet> transactions(byte[] bytes) {
        X12Input input = new X12Input(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8, LIMITS);
        try {
            input.open().ifPresent(problem -> {
                throw new ConversionException(problem);
            });
            List<TransactionSet> all = new ArrayList<>();
            try (X12Stream stream = new X12Stream(input, LIMITS)) {
                for (Optional<X12Stream.Item> item = stream.next(); item.isPresent(); item = stream.next()) {
                    item.get().refused().ifPresent(problem -> {
                        throw new ConversionException(problem);
                    });
                    all.add(item.get().transaction().orElseThrow());
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A transaction set of which one text was changed. */
    static TransactionSet with(TransactionSet transaction, Document changed) {
        return new TransactionSet(
                transaction.release(),
                transaction.delimiters(),
                changed.x12().segments().get(0),
                List.of());
    }

    /** What becomes of each transaction set of a file: a record, or the problem for which there is none. */
    static List<Object> outcomes(String text, X12Reader reader, ConversionOptions options) {
        List<Object> outcomes = new ArrayList<>();
        try (RecordReader.Records records =
                reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), options)) {
            boolean more = true;
            while (more) {
                try {
                    more = records.hasNext();
                    if (more) {
                        outcomes.add(records.next());
                    }
                } catch (ConversionException e) {
                    outcomes.add(e.problem());
                } catch (X12SyntaxException e) {
                    outcomes.add(e.problem());
                    more = false;
                }
            }
        } catch (ConversionException e) {
            outcomes.add(e.problem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcomes;
    }

    /** What becomes of the transaction sets of a file. */
    static List<Object> outcomes(String text) {
        return outcomes(text, X12Reader.standard(), CHECKED);
    }

    @SuppressWarnings("unchecked") // only records are given besides problems
    static Conversion<LearnerRecord> record(Object outcome) {
        if (outcome instanceof Conversion<?>) {
            return (Conversion<LearnerRecord>) outcome;
        }
        throw new AssertionError("refused: " + outcome);
    }
}
