package org.lerkit.model.elmo;

import java.util.Set;
import org.lerkit.model.SpecRef;
import org.lerkit.model.xml.XmlElement;

/** The versions of the schema. Their documents have one namespace, so that only the elements that they use tell them apart. */
public enum ElmoVersion {
    V1_7("1.7"),
    V2_0("2.0");

    /** The namespace of every version. */
    public static final String NAMESPACE = "https://github.com/emrex-eu/elmo-schemas/tree/v1";

    /** A clause is a type of the schema, or the path of elements to one that has no name. */
    static final SpecRef SCHEMA = new SpecRef("EMREX ELMO 2.0", "https://github.com/emrex-eu/elmo-schemas/tree/v2.0.0");

    private static final Set<String> ONLY_2 = Set.of(
            "alternativeName", "dateOfBirth", "gradingSchemeExternalId", "resultOfRecognition", "recognitionReport");

    private final String number;

    ElmoVersion(String number) {
        this.number = number;
    }

    /** Major and minor: {@code 2.0}. */
    public String number() {
        return number;
    }

    /** 2.0 where an element says so that no version before has; 1.7, which has all that older ones have, otherwise. */
    public static ElmoVersion of(XmlElement elmo) {
        return isNew(elmo) ? V2_0 : V1_7;
    }

    private static boolean isNew(XmlElement element) {
        return ONLY_2.contains(element.name()) || element.elements().stream().anyMatch(ElmoVersion::isNew);
    }
}
