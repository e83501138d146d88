package org.lerkit.model.case1;

import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * A subject with those below it.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html#Data_CFSubjectSet">CASE 1.1, CFSubjectSet</a>
 */
public record CfSubjectSet(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Case1.draft("CFSubjectSet");
    private static final Many<CfSubject> CF_SUBJECTS = MEMBERS.some("CFSubjects", node(() -> CfSubject.SHAPE));
    public static final Shape<CfSubjectSet> SHAPE = MEMBERS.shape(CfSubjectSet::new);

    // spotless:off - one line a member
    /** Subjects. */
    public List<CfSubject> cfSubjects() { return CF_SUBJECTS.in(json); }

    @Override public Shape<CfSubjectSet> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CfSubjectSet}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CfSubjectSet, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder cfSubjects(List<CfSubject> values) { return set(CF_SUBJECTS, values); }
    }
    // spotless:on
}
