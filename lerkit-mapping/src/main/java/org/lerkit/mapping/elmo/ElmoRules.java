package org.lerkit.mapping.elmo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.elmo.ElmoVersion;
import org.lerkit.model.xml.XmlAttribute;
import org.lerkit.model.xml.XmlElement;

/** What the schema of one version says against a document that was written. Codes of countries are not looked up. */
final class ElmoRules {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern LANGUAGE = Pattern.compile("(?:[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*+)?");
    private static final Map<String, Pattern> ATTRIBUTES = Map.of(
            "section/@number", Pattern.compile("[0-9.]+"),
            "category/@count", Pattern.compile("\\+?[0-9]+|-0+"));
    /** An address has lines, or says what it consists of. */
    private static final Set<String> OF_ADDRESS = Set.of(
            "buildingNumber", "buildingName", "streetName", "unit", "floor", "postOfficeBox", "deliveryPointCode");

    private static final int MOST_LINES = 4;

    private final ElmoVersion version;
    private final List<Problem> problems = new ArrayList<>();

    private ElmoRules(ElmoVersion version) {
        this.version = version;
    }

    /** Everything because of which a document is not valid; the places are its own. */
    static List<Problem> check(XmlElement elmo, ElmoVersion version) {
        ElmoRules rules = new ElmoRules(version);
        for (Problem broken : org.lerkit.model.elmo.Elmo.SHAPE.check(elmo)) {
            boolean missing = broken.code().value().equals("structure.element.missing");
            rules.add(
                    missing ? ConversionProblems.MISSING : ConversionProblems.NOT_TAKEN,
                    broken,
                    broken.title(),
                    missing);
        }
        rules.check(elmo);
        return rules.problems;
    }

    private void add(ProblemCode code, Problem broken, String title, boolean missing) {
        problems.add(new Problem(
                        code,
                        Problem.Severity.ERROR,
                        title,
                        Optional.empty(),
                        broken.type(),
                        broken.location(),
                        broken.specs())
                .withHint("ELMO "
                        + version.number()
                        + (missing
                                ? " asks for it, and lerkit does not make it up"
                                : " does not take it as it is; give the record what it takes, or leave it out")));
    }

    private void refuse(ProblemCode code, XmlElement element, String title) {
        Problem broken = Problem.error(code, element.location(), title);
        add(code, broken, title, code.equals(ConversionProblems.MISSING));
    }

    private void check(XmlElement element) {
        element.attributes().forEach(attribute -> check(element, attribute));
        switch (element.name()) {
            case "citizenship", "country" -> country(element);
            case "currentAddress" -> address(element);
            case "extension" -> {
                extension(element);
                return; // what others define has the rules of others
            }
            case "learningOpportunitySpecification" -> {
                if (version != ElmoVersion.V1_7 && element.element("identifier").isEmpty()) {
                    refuse(ConversionProblems.MISSING, element, "identifier is required, and not there");
                }
            }
            default -> {}
        }
        element.elements().forEach(this::check);
    }

    private void check(XmlElement element, XmlAttribute attribute) {
        Pattern form =
                attribute.prefix().equals("xml") ? LANGUAGE : ATTRIBUTES.get(element.name() + "/@" + attribute.name());
        if (form != null && !form.matcher(attribute.value().strip()).matches()) {
            refuse(ConversionProblems.NOT_TAKEN, element, attribute.name() + " is not in the form that it has");
        }
    }

    private void country(XmlElement element) {
        if (!COUNTRY.matcher(element.text()).matches()) {
            refuse(ConversionProblems.NOT_TAKEN, element, "expected a country by two letters of ISO 3166-1");
        }
    }

    private void address(XmlElement address) {
        List<XmlElement> lines = address.elements("addressLine");
        if (lines.size() > MOST_LINES) {
            refuse(ConversionProblems.NOT_TAKEN, lines.get(MOST_LINES), "addressLine may be there 4 times at most");
        }
        if (!lines.isEmpty()) {
            address.elements().stream()
                    .filter(part -> OF_ADDRESS.contains(part.name()))
                    .forEach(part -> refuse(
                            ConversionProblems.NOT_TAKEN, part, part.name() + " beside lines of the same address"));
        }
    }

    private void extension(XmlElement extension) {
        boolean own = extension.elements().stream()
                .map(XmlElement::namespace)
                .anyMatch(namespace -> namespace.isEmpty() || namespace.equals(ElmoVersion.NAMESPACE));
        boolean more = !extension.text().isBlank() || !extension.attributes().isEmpty();
        if (own || more) {
            refuse(
                    ConversionProblems.NOT_TAKEN,
                    extension,
                    "an extension holds elements of namespaces of others, and nothing else");
        }
    }
}
