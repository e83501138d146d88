package org.lerkit.mapping.pesc;

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
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlReader;
import org.lerkit.model.xml.XmlRecords;

/** Transcripts of invented people. */
final class PescFixtures {
    static final ConversionOptions CHECKED = ConversionOptions.standard().checkingAccounting();
    static final ConversionOptions ALL_RELEASED =
            CHECKED.withPrivacy(PrivacyProfile.standard().releasing(Category.values()));

    private PescFixtures() {}

    static byte[] bytes(String name) {
        try (InputStream in = PescFixtures.class.getResourceAsStream("/fixtures/pesc/" + name + ".xml")) {
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

    /** The transcripts in a document. */
    static List<XmlElement> transcripts(byte[] document) {
        List<XmlElement> transcripts = new ArrayList<>();
        try (XmlRecords records = XmlReader.standard().records(new ByteArrayInputStream(document), Transcript.NAMES)) {
            records.forEachRemaining(transcripts::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return transcripts;
    }

    static XmlElement transcript(String name) {
        return transcripts(bytes(name)).get(0);
    }

    static Conversion<LearnerRecord> convert(String name) {
        return Transcript.convert(transcript(name), CHECKED);
    }

    /** A small transcript with other text in it. */
    static Conversion<LearnerRecord> convert(String before, String after, ConversionOptions options) {
        String xml = text("college-small").replace(before, after);
        return Transcript.convert(XmlReader.standard().read(xml).root(), options);
    }

    /** The golden file of that name, which is written first with {@code -Dgolden.update}. */
    static String golden(String name, String actual) {
        Path file = Path.of("src/test/resources/golden/pesc").resolve(name);
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
