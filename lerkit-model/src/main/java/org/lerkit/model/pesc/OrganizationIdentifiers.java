package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;

/** The identifiers that schools and other organisations go by, each an element of its own. */
final class OrganizationIdentifiers {
    private static final List<String> NAMES = List.of(
            "OPEID",
            "NCHELPID",
            "IPEDS",
            "ATP",
            "FICE",
            "ACT",
            "CCD",
            "PSS",
            "CEEBACT",
            "CSIS",
            "USIS",
            "ESIS",
            "PSIS",
            "DUNS",
            "MutuallyDefined",
            "APAS",
            "GEOCode");

    private OrganizationIdentifiers() {}

    static List<Single<String>> declare(XmlShape.Draft members) {
        return NAMES.stream().map(name -> members.optional(name, TEXT)).toList();
    }

    static Map<String, String> in(XmlElement organization, List<Single<String>> members) {
        Map<String, String> identifiers = new LinkedHashMap<>();
        members.forEach(
                member -> member.in(organization).ifPresent(identifier -> identifiers.put(member.name(), identifier)));
        return Collections.unmodifiableMap(identifiers);
    }
}
