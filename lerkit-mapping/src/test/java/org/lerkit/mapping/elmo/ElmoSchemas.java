package org.lerkit.mapping.elmo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.lerkit.mapping.Document;
import org.lerkit.model.elmo.ElmoVersion;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.xml.XmlElement;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The schemas that EMREX publishes, as the validator of the JDK reads them. What they import is on the network, and
 * stands here as far as they need it.
 */
final class ElmoSchemas {
    private static final String OPEN = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'"
            + " elementFormDefault='qualified' targetNamespace='%s'>%s</xs:schema>";
    private static final String TWO_LETTERS =
            "<xs:restriction base='xs:string'><xs:pattern value='[A-Z][A-Z]'/>" + "</xs:restriction>";
    private static final String ADDRESS =
            "https://github.com/erasmus-without-paper/ewp-specs-types-address/tree/stable-v1";
    private static final Map<String, String> IMPORTED = Map.of(
            XMLConstants.XML_NS_URI,
            "<xs:attribute name='lang'><xs:simpleType><xs:union memberTypes='xs:language'><xs:simpleType>"
                    + "<xs:restriction base='xs:string'><xs:enumeration value=''/></xs:restriction></xs:simpleType>"
                    + "</xs:union></xs:simpleType></xs:attribute>",
            "http://www.w3.org/2000/09/xmldsig#",
            "<xs:element name='Signature'/>",
            "http://europass.cedefop.europa.eu/Europass/V2.0",
            "<xs:simpleType name='countryCode'>" + TWO_LETTERS + "</xs:simpleType>",
            ADDRESS,
            "<xs:complexType name='FlexibleAddress'><xs:sequence>" + element("recipientName", "unbounded")
                    + "<xs:choice><xs:sequence>" + element("addressLine", "4") + "</xs:sequence><xs:sequence>"
                    + element("buildingNumber", "1") + element("buildingName", "1") + element("streetName", "1")
                    + element("unit", "1") + element("floor", "1") + element("postOfficeBox", "1")
                    + element("deliveryPointCode", "unbounded") + "</xs:sequence></xs:choice>"
                    + element("postalCode", "1") + element("locality", "1") + element("region", "1")
                    + "<xs:element name='country' minOccurs='0'><xs:simpleType>" + TWO_LETTERS
                    + "</xs:simpleType></xs:element></xs:sequence></xs:complexType>");
    private static final Map<ElmoVersion, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private ElmoSchemas() {}

    private static String element(String name, String most) {
        return "<xs:element name='" + name + "' type='xs:string' minOccurs='0' maxOccurs='" + most + "'/>";
    }

    /** What the schema says against a document. */
    static List<String> errors(XmlElement elmo, ElmoVersion version) {
        List<String> errors = new ArrayList<>();
        Validator validator =
                SCHEMAS.computeIfAbsent(version, ElmoSchemas::schema).newValidator();
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
            validator.validate(
                    new StreamSource(new ByteArrayInputStream(Document.of(elmo).bytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return errors;
    }

    private static Schema schema(ElmoVersion version) {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> imported(namespace, systemId));
        try {
            return factory.newSchema(new StreamSource(Corpus.require("elmo/v" + version.number() + ".0/schema.xsd")
                    .toFile()));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LSInput imported(String namespace, String systemId) {
        String content = IMPORTED.get(namespace);
        if (content == null) {
            throw new IllegalArgumentException("no schema of " + namespace);
        }
        try {
            DOMImplementationLS inputs = (DOMImplementationLS) DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .getFeature("LS", "3.0");
            LSInput input = inputs.createLSInput();
            input.setSystemId(systemId);
            input.setStringData(OPEN.formatted(namespace, content));
            return input;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
