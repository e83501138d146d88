package org.lerkit.mapping.competency.csv;

import org.lerkit.model.value.Iri;

/** The identifiers of codes: an address where the classification has one for each, else the code with its name. */
final class Identifiers {
    private Identifiers() {}

    /** A group of ISCO-08, as ESCO publishes it. */
    static Iri isco(String code) {
        return new Iri("http://data.europa.eu/esco/isco/C" + code);
    }

    /** An occupation of O*NET-SOC, in O*NET OnLine. */
    static Iri onet(String code) {
        return new Iri("https://www.onetonline.org/link/summary/" + code);
    }

    /** An occupation of the Standard Occupational Classification, which has no addresses. */
    static Iri soc(String code) {
        return new Iri("soc:" + code);
    }
}
