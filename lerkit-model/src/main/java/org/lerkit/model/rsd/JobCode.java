package org.lerkit.model.rsd;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * An occupation.
 *
 * @see <a href="https://github.com/wgu-opensource/osmt/blob/main/docs/int/openapi-v3.yaml#JobCode">Open Skills Management Toolset API v3, JobCode</a>
 */
public record JobCode(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Rsd.draft("JobCode");
    private static final One<String> CODE = MEMBERS.required("code", TEXT);
    private static final Maybe<Iri> TARGET_NODE = MEMBERS.optional("targetNode", IRI);
    private static final Maybe<String> TARGET_NODE_NAME = MEMBERS.optional("targetNodeName", TEXT);
    private static final Maybe<String> FRAMEWORK_NAME = MEMBERS.optional("frameworkName", TEXT);
    private static final Maybe<JobCodeLevel> LEVEL = MEMBERS.optional("level", JobCodeLevel.TYPE);
    private static final Many<JobCode> PARENTS = MEMBERS.many("parents", node(() -> JobCode.SHAPE));
    public static final Shape<JobCode> SHAPE = MEMBERS.shape(JobCode::new);

    // spotless:off - one line a member
    /** Its code. */
    public String code() { return CODE.in(json); }
    /** Where it can be had. */
    public Optional<Iri> targetNode() { return TARGET_NODE.in(json); }
    /** What it is called. */
    public Optional<String> targetNodeName() { return TARGET_NODE_NAME.in(json); }
    /** The classification that the code is of. */
    public Optional<String> frameworkName() { return FRAMEWORK_NAME.in(json); }
    /** How wide it is. */
    public Optional<JobCodeLevel> level() { return LEVEL.in(json); }
    /** The wider occupations, from the widest on. */
    public List<JobCode> parents() { return PARENTS.in(json); }

    @Override public Shape<JobCode> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link JobCode}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<JobCode, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder code(String value) { return set(CODE, value); }
        public Builder targetNode(Iri value) { return set(TARGET_NODE, value); }
        public Builder targetNodeName(String value) { return set(TARGET_NODE_NAME, value); }
        public Builder frameworkName(String value) { return set(FRAMEWORK_NAME, value); }
        public Builder level(JobCodeLevel value) { return set(LEVEL, value); }
        public Builder parents(List<JobCode> values) { return set(PARENTS, values); }
    }
    // spotless:on
}
