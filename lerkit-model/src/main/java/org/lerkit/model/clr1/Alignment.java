package org.lerkit.model.clr1;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * What something corresponds to in a framework.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_Alignment">Comprehensive Learner Record 1.0, Alignment</a>
 */
public record Alignment(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr1.draft("Alignment");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.usualType();
    private static final Maybe<String> TARGET_CODE = MEMBERS.optional("targetCode", TEXT);
    private static final Maybe<String> TARGET_DESCRIPTION = MEMBERS.optional("targetDescription", TEXT);
    private static final One<String> TARGET_NAME = MEMBERS.required("targetName", TEXT);
    private static final Maybe<String> TARGET_FRAMEWORK = MEMBERS.optional("targetFramework", TEXT);
    private static final Maybe<AlignmentTargetType> TARGET_TYPE =
            MEMBERS.optional("targetType", AlignmentTargetType.TYPE);
    private static final One<Iri> TARGET_URL = MEMBERS.required("targetUrl", IRI);
    public static final Shape<Alignment> SHAPE = MEMBERS.shape(Alignment::new);

    // spotless:off - one line a member
    /** What identifies the alignment. */
    public Optional<Iri> id() { return ID.in(json); }
    public Optional<String> type() { return TYPE.in(json); }
    /** The code of the target in its framework. */
    public Optional<String> targetCode() { return TARGET_CODE.in(json); }
    /** What the target is. */
    public Optional<String> targetDescription() { return TARGET_DESCRIPTION.in(json); }
    /** What the target is called. */
    public String targetName() { return TARGET_NAME.in(json); }
    /** The name of the framework. */
    public Optional<String> targetFramework() { return TARGET_FRAMEWORK.in(json); }
    /** What kind of thing the target is. */
    public Optional<AlignmentTargetType> targetType() { return TARGET_TYPE.in(json); }
    /** Where the target is. */
    public Iri targetUrl() { return TARGET_URL.in(json); }

    @Override public Shape<Alignment> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Alignment}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Alignment, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(String value) { return set(TYPE, value); }
        public Builder targetCode(String value) { return set(TARGET_CODE, value); }
        public Builder targetDescription(String value) { return set(TARGET_DESCRIPTION, value); }
        public Builder targetName(String value) { return set(TARGET_NAME, value); }
        public Builder targetFramework(String value) { return set(TARGET_FRAMEWORK, value); }
        public Builder targetType(AlignmentTargetType value) { return set(TARGET_TYPE, value); }
        public Builder targetUrl(Iri value) { return set(TARGET_URL, value); }
    }
    // spotless:on
}
