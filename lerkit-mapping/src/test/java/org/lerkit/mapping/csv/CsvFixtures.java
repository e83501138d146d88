package org.lerkit.mapping.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.model.Problem;
import org.lerkit.model.record.LearnerRecord;

/** Files of invented people and schools, and what becomes of them. */
final class CsvFixtures {
    static final ConversionOptions STANDARD = ConversionOptions.standard();
    static final ConversionOptions CHECKED = STANDARD.checkingAccounting();
    static final ConversionOptions ALL_RELEASED =
            STANDARD.withPrivacy(PrivacyProfile.standard().releasing(Category.values()));

    /** What a file became: its records, and why others are none. */
    record Outcome(List<Conversion<LearnerRecord>> records, List<Problem> refused) {
        Problem onlyRefusal() {
            if (refused.size() != 1) {
                throw new AssertionError(refused.size() + " refused: " + refused);
            }
            return refused.get(0);
        }
    }

    private CsvFixtures() {}

    static byte[] bytes(String name) {
        try (InputStream in = CsvFixtures.class.getResourceAsStream("/fixtures/csv/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no fixture " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CsvMapping mapping(String name) {
        return CsvMapping.read(bytes(name + ".mapping.json"));
    }

    /** A mapping written with apostrophes for quotes. */
    static CsvMapping of(String json) {
        return CsvMapping.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    static Outcome read(CsvReader reader, byte[] file) {
        return read(reader, file, CHECKED);
    }

    static Outcome read(CsvReader reader, String file) {
        return read(reader, file.getBytes(StandardCharsets.UTF_8), CHECKED);
    }

    /** Reads to the end; what refuses the file as a whole refuses it here too. */
    static Outcome read(CsvReader reader, byte[] file, ConversionOptions options) {
        try (RecordReader.Records records = reader.read(new ByteArrayInputStream(file), options)) {
            return all(records);
        } catch (ConversionException e) {
            return new Outcome(List.of(), List.of(e.problem()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome all(RecordReader.Records records) {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        while (records.hasNext()) {
            try {
                outcome.records().add(records.next());
            } catch (ConversionException e) {
                outcome.refused().add(e.problem());
            }
        }
        return outcome;
    }

    /** The golden file of that name, which is written first with {@code -Dgolden.update}. */
    static String golden(String name, String actual) {
        Path file = Path.of("src/test/resources/golden/csv").resolve(name);
        try {
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
