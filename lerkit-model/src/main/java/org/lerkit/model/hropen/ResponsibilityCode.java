package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** Which part of an organisation it is. */
public record ResponsibilityCode(String text) implements Term {
    private static final Vocabulary<ResponsibilityCode> TERMS = Vocabulary.closed(ResponsibilityCode::new);
    public static final ResponsibilityCode UNIT = TERMS.term("Unit");
    public static final ResponsibilityCode DEPARTMENT = TERMS.term("Department");
    public static final ResponsibilityCode DIVISION = TERMS.term("Division");
    public static final ResponsibilityCode PARENT = TERMS.term("Parent");
    public static final ResponsibilityCode GROUP = TERMS.term("Group");
    public static final ResponsibilityCode PLANT = TERMS.term("Plant");
    public static final ResponsibilityCode SUBSIDIARY = TERMS.term("Subsidiary");
    public static final ResponsibilityCode JOINT_VENTURE = TERMS.term("Joint Venture");
    public static final ResponsibilityCode BRANCH = TERMS.term("Branch");
    public static final ResponsibilityCode HOLDING_AFFILIATE = TERMS.term("Holding Affiliate");
    static final MemberType<ResponsibilityCode> TYPE = TERMS.type();
}
