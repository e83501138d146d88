package org.lerkit.mapping.pesc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.lerkit.mapping.Document;
import org.lerkit.model.pesc.PescVersion;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.xml.XmlElement;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schemas that PESC publishes, as the validator of the JDK reads them. */
final class PescSchemas {
    static final List<PescVersion> VERSIONS = List.of(
            PescVersion.COLLEGE_TRANSCRIPT_1_6,
            PescVersion.COLLEGE_TRANSCRIPT_1_9,
            PescVersion.HIGH_SCHOOL_TRANSCRIPT_1_5,
            PescVersion.HIGH_SCHOOL_TRANSCRIPT_1_7);
    private static final Map<PescVersion, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private PescSchemas() {}

    /** What the schema says against a document. */
    static List<String> errors(XmlElement transcript, PescVersion version) {
        List<String> errors = new ArrayList<>();
        Validator validator =
                SCHEMAS.computeIfAbsent(version, PescSchemas::schema).newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                errors.add(String.valueOf(e.getMessage()));
            }

            @Override
            public void error(SAXParseException e) {
                errors.add(String.valueOf(e.getMessage()));
            }

            @Override
            public void fatalError(SAXParseException e) throws SAXException {
                throw e;
            }
        });
        try {
            validator.validate(new StreamSource(
                    new ByteArrayInputStream(Document.of(transcript).bytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return errors;
    }

    private static Schema schema(PescVersion version) {
        boolean newest = version.equals(PescVersion.COLLEGE_TRANSCRIPT_1_9)
                || version.equals(PescVersion.HIGH_SCHOOL_TRANSCRIPT_1_7);
        String file = (newest ? "xsd-1.9.0/" : "xsd-1.6.0/") + version.message() + "_v" + version.version() + ".xsd";
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Corpus.require("pesc/" + file).toFile());
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
