package org.lerkit.mapping.elmo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.xml.XmlDocument;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlReader;
import org.lerkit.model.xml.XmlWriter;

/** Documents of invented people and institutions, and what tests do with documents. */
final class ElmoFixtures {
    static final List<String> NAMES = List.of("transcript", "two-reports", "microcredential");
    static final ConversionOptions CHECKED = ConversionOptions.standard().checkingAccounting();
    static final ConversionOptions ALL_RELEASED =
            CHECKED.withPrivacy(PrivacyProfile.standard().releasing(Category.values()));

    private ElmoFixtures() {}

    static byte[] bytes(String name) {
        try (InputStream in = ElmoFixtures.class.getResourceAsStream("/fixtures/elmo/" + name + ".xml")) {
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

    static XmlElement root(byte[] document) {
        return XmlReader.standard().read(document).root();
    }

    static List<Conversion<LearnerRecord>> read(byte[] document, ConversionOptions options) {
        List<Conversion<LearnerRecord>> all = new ArrayList<>();
        try (RecordReader.Records records = new ElmoReader().read(new ByteArrayInputStream(document), options)) {
            records.forEachRemaining(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    static List<Conversion<LearnerRecord>> read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8), CHECKED);
    }

    /** The document once for each report, without the others. */
    static List<XmlElement> alone(XmlElement elmo) {
        return elmo.elements("report").stream()
                .map(report -> Report.alone(elmo, report))
                .toList();
    }

    /** Converts a document of one report, whatever its places. */
    static Conversion<LearnerRecord> convert(XmlElement alone, ConversionOptions options) {
        return Report.convert(alone, XmlWriter.toBytes(XmlDocument.of(alone)), options);
    }
}
