package org.lerkit.model.pesc;

import static javax.xml.XMLConstants.W3C_XML_SCHEMA_NS_URI;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.xml.XmlAttribute;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlReader;

/** Just enough of XML Schema to walk the official ones: which elements a complex type has, and which codes a list. */
public final class OfficialSchema {
    /** A named part of a schema, with the schema around it, in whose terms its references are. */
    public record Part(XmlElement xml, XmlElement schema) {}

    /** An element that a type has. */
    public record Particle(String name, Part declaration, boolean optional, boolean repeated) {}

    private final Map<String, Part> parts = new HashMap<>();

    public static OfficialSchema of(String folder) {
        OfficialSchema schemas = new OfficialSchema();
        for (Path file : Corpus.files(folder, ".xsd")) {
            try {
                XmlElement schema =
                        XmlReader.standard().read(Files.readAllBytes(file)).root();
                for (XmlElement part : schema.elements()) {
                    part.attribute("name")
                            .ifPresent(name -> schemas.parts.put(
                                    part.name() + " "
                                            + attribute(schema, "targetNamespace")
                                                    .orElse("") + " " + name.value(),
                                    new Part(part, schema)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return schemas;
    }

    public Optional<Part> root(String element) {
        return parts.entrySet().stream()
                .filter(part ->
                        part.getKey().startsWith("element ") && part.getKey().endsWith(" " + element))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The elements of the complex type of an element; none if it is of a simple type. */
    public List<Particle> particles(Part element) {
        List<Particle> particles = new ArrayList<>();
        complexType(element).ifPresent(type -> particles(type, false, false, particles));
        return particles;
    }

    /** The attributes of the complex type of an element, each with whether it has to be there. */
    public Map<String, Boolean> attributes(Part element) {
        Map<String, Boolean> attributes = new TreeMap<>();
        complexType(element).ifPresent(type -> attributes(type.xml(), attributes));
        return attributes;
    }

    private static void attributes(XmlElement in, Map<String, Boolean> found) {
        for (XmlElement xml : in.elements()) {
            if (xml.name().equals("attribute")) {
                String name =
                        attribute(xml, "name").or(() -> attribute(xml, "ref")).orElseThrow();
                found.put(name.substring(name.indexOf(':') + 1), is(xml, "use", "required"));
            } else if (xml.name().equals("simpleContent") || xml.name().equals("extension")) {
                attributes(xml, found);
            }
        }
    }

    /** What tells one complex type from another: its name, or the name of the element it is declared in. */
    Optional<String> typeName(Part element) {
        return complexType(element)
                .map(type -> attribute(type.xml(), "name")
                        .orElseGet(() -> attribute(element.xml(), "name").orElseThrow()));
    }

    /** The namespace of the complex type: two namespaces have types of one name. */
    String typeNamespace(Part element) {
        return complexType(element)
                .flatMap(type -> attribute(type.schema(), "targetNamespace"))
                .orElse("");
    }

    private Optional<Part> complexType(Part element) {
        Optional<Part> inline = element.xml().element("complexType").map(type -> new Part(type, element.schema()));
        return inline.or(
                () -> attribute(element.xml(), "type").flatMap(type -> find("complexType", type, element.schema())));
    }

    private void particles(Part in, boolean optional, boolean repeated, List<Particle> found) {
        for (XmlElement xml : in.xml().elements()) {
            boolean isOptional = optional || xml.name().equals("choice") || is(xml, "minOccurs", "0");
            boolean isRepeated = repeated
                    || attribute(xml, "maxOccurs")
                            .filter(most -> !most.equals("1"))
                            .isPresent();
            Part here = new Part(xml, in.schema());
            switch (xml.name()) {
                case "element" -> {
                    Part declaration = attribute(xml, "ref")
                            .map(ref -> find("element", ref, in.schema()).orElseThrow())
                            .orElse(here);
                    String name = attribute(declaration.xml(), "name").orElseThrow();
                    found.add(new Particle(name, declaration, isOptional, isRepeated));
                }
                case "sequence", "choice", "all", "complexContent" -> particles(here, isOptional, isRepeated, found);
                case "extension" -> {
                    find("complexType", attribute(xml, "base").orElseThrow(), in.schema())
                            .ifPresent(base -> particles(base, optional, repeated, found));
                    particles(here, optional, repeated, found);
                }
                case "group" ->
                    particles(
                            find("group", attribute(xml, "ref").orElseThrow(), in.schema())
                                    .orElseThrow(),
                            isOptional,
                            isRepeated,
                            found);
                default -> {} // attributes, annotations, wildcards
            }
        }
    }

    /** The codes that the simple type of an element lists, without spaces around them. */
    public Set<String> codes(Part element) {
        Set<String> codes = new TreeSet<>();
        attribute(element.xml(), "type")
                .flatMap(type -> find("simpleType", type, element.schema()))
                .map(Part::xml)
                .or(() -> element.xml().element("simpleType"))
                .flatMap(type -> type.element("restriction"))
                .ifPresent(addTo(codes));
        return codes;
    }

    private static Consumer<XmlElement> addTo(Set<String> codes) {
        return restriction -> restriction
                .elements("enumeration")
                .forEach(code -> attribute(code, "value")
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .ifPresent(codes::add));
    }

    private Optional<Part> find(String kind, String qualifiedName, XmlElement schema) {
        int colon = qualifiedName.indexOf(':');
        String prefix = colon < 0 ? "" : qualifiedName.substring(0, colon);
        String namespace = schema.namespaceDeclarations().getOrDefault(prefix, "");
        if (namespace.equals(W3C_XML_SCHEMA_NS_URI)) {
            return Optional.empty();
        }
        return Optional.ofNullable(parts.get(kind + " " + namespace + " " + qualifiedName.substring(colon + 1)));
    }

    private static boolean is(XmlElement xml, String attribute, String value) {
        return attribute(xml, attribute).filter(value::equals).isPresent();
    }

    private static Optional<String> attribute(XmlElement xml, String name) {
        return xml.attribute(name).map(XmlAttribute::value);
    }
}
