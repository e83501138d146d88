package org.lerkit.mapping.elmo;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.lerkit.model.elmo.Address;
import org.lerkit.model.elmo.Elmo;
import org.lerkit.model.elmo.ElmoVersion;
import org.lerkit.model.elmo.Extension;
import org.lerkit.model.elmo.LearningOpportunitySpecification;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember;
import org.lerkit.model.xml.XmlMember.Attribute;
import org.lerkit.model.xml.XmlReader;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlType;
import org.lerkit.model.xml.XmlWriter;

/** Documents drawn from what the model declares, valid by the schema of one version. */
final class GeneratedElmo {
    private static final String NAMESPACE = ElmoVersion.NAMESPACE;
    private static final String ADDRESS =
            "https://github.com/erasmus-without-paper/ewp-specs-types-address/tree/stable-v1";
    private static final List<String> NOT_IN_2 = List.of("bday", "Credit/level");
    private static final List<String> NOT_IN_1_7 = List.of(
            "alternativeName", "dateOfBirth", "gradingSchemeExternalId", "resultOfRecognition", "recognitionReport");
    private static final Set<String> LINES = Set.of("addressLine");
    private static final Set<String> NOT_BESIDE_LINES = Set.of(
            "buildingNumber", "buildingName", "streetName", "unit", "floor", "postOfficeBox", "deliveryPointCode");
    private static final List<String> LANGUAGES = List.of("en", "nb", "fr", "de-AT", "zh-Hant");
    private static final List<String> WORDS =
            List.of("Hydrology", "Choir", "Øving 2", "Analysis & Algebra", "水", "Programming <1>", "B");

    private final SplittableRandom random;
    private final ElmoVersion version;
    private int number;

    GeneratedElmo(long seed, ElmoVersion version) {
        this.random = new SplittableRandom(seed);
        this.version = version;
    }

    /** A document of one learner and one to three reports. */
    XmlElement document() {
        XmlElement made = element("elmo", Elmo.SHAPE, 0);
        return XmlReader.standard().read(XmlWriter.toText(made)).root();
    }

    private XmlElement element(String name, XmlShape<?> shape, int depth) {
        XmlElement.Builder element = XmlElement.builder("", name, NAMESPACE);
        if (depth == 0) {
            element.namespace("", NAMESPACE);
        }
        boolean lines = random.nextBoolean();
        for (XmlMember<?> member : shape.members()) {
            if (shape.equals(Address.SHAPE) && (lines ? NOT_BESIDE_LINES : LINES).contains(member.name())) {
                continue; // the two ways to write an address
            }
            if (member instanceof Attribute) {
                attribute(element, member, shape);
            } else if (isThere(member, shape)) {
                for (int count = count(member, depth); count > 0; count--) {
                    element.add(inside(member, shape, depth));
                }
            }
        }
        if (shape.members().stream().allMatch(Attribute.class::isInstance)
                && !shape.name().equals("Category")) {
            element.text(text(shape.name()));
        }
        return element.build();
    }

    private void attribute(XmlElement.Builder element, XmlMember<?> member, XmlShape<?> shape) {
        String name = member.name().substring(1);
        if (!member.required() && random.nextInt(3) == 0) {
            return;
        }
        switch (name) {
            case "lang" -> element.attribute("xml", "lang", "http://www.w3.org/XML/1998/namespace", pick(LANGUAGES));
            case "count" -> element.attribute(name, Integer.toString(random.nextInt(500)));
            case "number" -> element.attribute(name, random.nextInt(1, 9) + "." + random.nextInt(1, 9));
            case "localId" -> element.attribute(name, "scheme-" + random.nextInt(3));
            case "type" ->
                element.attribute(
                        name,
                        pick(
                                shape.name().equals("SectionContent")
                                        ? List.of("text/plain", "text/html")
                                        : List.of("local", "esi", "pic", "nationalIdentifier", "of our own")));
            default -> element.attribute(name, name + " " + ++number);
        }
    }

    private boolean isThere(XmlMember<?> member, XmlShape<?> shape) {
        List<String> absent = version == ElmoVersion.V2_0 ? NOT_IN_2 : NOT_IN_1_7;
        boolean known = !absent.contains(member.name()) && !absent.contains(shape.name() + "/" + member.name());
        boolean asked = member.required()
                || (version == ElmoVersion.V2_0
                        && (member.name().equals("alternativeName")
                                || (shape.equals(LearningOpportunitySpecification.SHAPE)
                                        && member.name().equals("identifier"))));
        return known && !member.name().equals("Signature") && (asked || random.nextInt(5) < 2);
    }

    /** One learner, and fewer of everything the deeper it is. */
    private int count(XmlMember<?> member, int depth) {
        boolean recursive = List.of(
                        "hasPart", "section", "resultOfRecognition", "recognitionBasis", "recognitionResult")
                .contains(member.name());
        if (!(member instanceof XmlMember.Many)) {
            return 1;
        } else if (recursive && !member.required()) {
            return depth > 7 ? 0 : random.nextInt(2);
        }
        return random.nextInt(1, depth < 4 ? 4 : 3);
    }

    private XmlElement inside(XmlMember<?> member, XmlShape<?> shape, int depth) {
        XmlShape<?> inner = member.type().shape().orElse(null);
        if (inner == null) {
            return XmlElement.builder("", member.name(), shape.equals(Address.SHAPE) ? ADDRESS : NAMESPACE)
                    .text(value(member, shape))
                    .build();
        } else if (inner.equals(Extension.SHAPE)) {
            return XmlElement.builder("", member.name(), NAMESPACE)
                    .add(XmlElement.builder("x", "thing", "urn:example:x")
                            .namespace("x", "urn:example:x")
                            .attribute("of", "others")
                            .text("thing " + ++number)
                            .build())
                    .build();
        }
        return element(member.name(), inner, depth + 1);
    }

    private String value(XmlMember<?> member, XmlShape<?> shape) {
        XmlType<?> type = member.type();
        if (type.codes().isPresent()) {
            return pick(List.copyOf(type.codes().get().codes()));
        } else if (type == XmlType.DATE) {
            return "20%02d-%02d-%02d".formatted(random.nextInt(30), random.nextInt(1, 13), random.nextInt(1, 29));
        } else if (type == XmlType.DATE_TIME) {
            return "20%02d-%02d-%02dT0%d:00:00+02:00"
                    .formatted(random.nextInt(30), random.nextInt(1, 13), random.nextInt(1, 29), random.nextInt(10));
        } else if (type == XmlType.DECIMAL) {
            return random.nextInt(200) + pick(List.of("", ".5", ".25", ".0"));
        }
        return switch (member.name()) {
            case "citizenship", "country" -> pick(List.of("NO", "IT", "EE"));
            case "gradingSchemeLocalId" -> "scheme-" + random.nextInt(4);
            case "languageOfInstruction" -> pick(List.of("no", "it", "et"));
            case "type" -> pick(List.of("EQF", "NQF", "national " + ++number));
            case "value" -> Integer.toString(random.nextInt(1, 10));
            case "url" -> "https://example.org/" + ++number;
            default -> text(shape.name());
        };
    }

    private String text(String of) {
        return pick(WORDS) + " " + of + " " + ++number;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
