package org.lerkit.model.xml;

import java.util.List;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SpecRef;

/** The clause that is being checked, and the problems that were found so far. */
record XmlFindings(SpecRef clause, List<Problem> problems) {
    static final ProblemCode MISSING = new ProblemCode("structure.element.missing");
    static final ProblemCode REPEATED = new ProblemCode("structure.element.repeated");
    static final ProblemCode UNKNOWN = new ProblemCode("structure.element.unknown");
    static final ProblemCode NESTED = new ProblemCode("structure.element.nested");
    static final ProblemCode FORMAT = new ProblemCode("structure.text.format");
    static final ProblemCode TERM = new ProblemCode("structure.text.term");

    XmlFindings in(SpecRef innerClause) {
        return new XmlFindings(innerClause, problems);
    }

    void error(ProblemCode code, XmlElement at, String title) {
        problems.add(Problem.error(code, at.location(), title, clause));
    }

    void warning(ProblemCode code, XmlElement at, String title) {
        problems.add(Problem.warning(code, at.location(), title, clause));
    }
}
