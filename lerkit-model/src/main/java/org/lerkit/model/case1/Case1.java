package org.lerkit.model.case1;

import java.util.regex.Pattern;
import org.lerkit.model.SpecRef;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/** The specification that this package follows, and what its types share. */
final class Case1 {
    /** Of any version of UUID: publishers have some of versions that are younger than CASE, and some of none. */
    static final MemberType<String> UUID = MemberType.text(
            "a UUID in lower case",
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
            "write it like 6a2f41a3-c54c-4aeb-a4b8-5d3f9f8a1c02");

    private static final SpecRef SPECIFICATION = new SpecRef(
            "Competencies and Academic Standards Exchange 1.1",
            "https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html");

    private Case1() {}

    /** Types of CASE take no members but their own, and lists are always arrays. */
    static ShapeDraft draft(String name) {
        return Shape.draft(name, SPECIFICATION.clause("Data_" + name))
                .arraysOnly()
                .closed();
    }
}
