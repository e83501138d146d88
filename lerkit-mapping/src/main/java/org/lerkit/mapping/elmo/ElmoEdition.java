package org.lerkit.mapping.elmo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.XmlForm;
import org.lerkit.mapping.internal.XmlForm.Namespace;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Edition;
import org.lerkit.model.elmo.ElmoVersion;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.xml.XmlElement;

/** A version of ELMO, by what it has less than {@link org.lerkit.model.elmo.Elmo}, which is both versions at once. */
final class ElmoEdition implements Edition {
    /** Addresses are of Erasmus Without Paper, and in its namespace. */
    private static final Namespace ADDRESS =
            new Namespace("a", "https://github.com/erasmus-without-paper/ewp-specs-types-address/tree/stable-v1");

    private static final Map<String, Namespace> WITHIN =
            Map.of("elmo", new Namespace("", ElmoVersion.NAMESPACE), "currentAddress", ADDRESS);
    private static final Set<String> NOT_IN_1_7 = Set.of(
            "learner/alternativeName",
            "learner/dateOfBirth",
            "learningOpportunityInstance/gradingSchemeExternalId",
            "report/resultOfRecognition");
    private static final Set<String> NOT_IN_2_0 = Set.of("learner/bday", "credit/level");
    private static final Rule EMPTY =
            Elmo.TABLES.rule("empty", "An element that has to be there, or has attributes, and says nothing itself.");

    private final ElmoVersion version;

    ElmoEdition(ElmoVersion version) {
        this.version = version;
    }

    ElmoVersion version() {
        return version;
    }

    private boolean isOlder() {
        return version == ElmoVersion.V1_7;
    }

    @Override
    public Optional<Rule> lacks(String path) {
        int last = path.lastIndexOf('/', path.lastIndexOf('/') - 1);
        String end = path.substring(last + 1);
        if (path.indexOf('{') >= 0 || !(isOlder() ? NOT_IN_1_7 : NOT_IN_2_0).contains(end)) {
            return Optional.empty();
        }
        return Optional.of(Elmo.TABLES.rule(
                version.number() + ".lacks." + end, "ELMO " + version.number() + " has no " + end + "."));
    }

    /** Gives elements that versions call otherwise the name of this one. */
    void rename(Branch elmo) {
        String bday = "bday";
        String dateOfBirth = "dateOfBirth";
        for (Branch learner : elmo.parts("learner")) {
            if (!isOlder() && !learner.has(dateOfBirth)) {
                learner.take(bday).forEach(date -> learner.add(dateOfBirth, date));
            }
        }
    }

    /** Adds the elements that have to stand even where they say nothing. */
    void complete(Branch elmo) {
        Traced nothing = Traced.fixed("", EMPTY);
        elmo.complete("learningOpportunitySpecification", List.of("specifies", "learningOpportunityInstance"), nothing);
        elmo.complete("diplomaSupplement", List.of("introduction"), nothing);
        if (!isOlder()) {
            elmo.complete("learner", List.of("alternativeName"), nothing);
        }
        elmo.close(nothing);
    }

    /** A document that was written, as XML. */
    static XmlForm xml(JsonObject elmo) {
        XmlElement.Builder root =
                XmlElement.builder("", "elmo", ElmoVersion.NAMESPACE).namespace("", ElmoVersion.NAMESPACE);
        return XmlForm.of(root, elmo, WITHIN);
    }
}
