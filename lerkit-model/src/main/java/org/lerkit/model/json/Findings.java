package org.lerkit.model.json;

import java.util.List;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SpecRef;

/** Where a check is in the document, and the problems it has found so far. */
record Findings(JsonPointer at, SpecRef clause, List<Problem> problems) {
    static final ProblemCode MISSING = new ProblemCode("structure.member.missing");
    static final ProblemCode EMPTY = new ProblemCode("structure.member.empty");
    static final ProblemCode TYPE = new ProblemCode("structure.value.type");
    static final ProblemCode FORMAT = new ProblemCode("structure.value.format");
    static final ProblemCode TERM = new ProblemCode("structure.value.term");

    Findings in(String member, SpecRef memberClause) {
        return new Findings(at.child(member), memberClause, problems);
    }

    Findings in(int index) {
        return new Findings(at.child(index), clause, problems);
    }

    void add(ProblemCode code, String title) {
        problems.add(Problem.error(code, at, title, clause));
    }
}
