package org.lerkit.model.ob3.api;

import static org.lerkit.model.json.MemberType.TEXT;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * The reason that one system gives for a status.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#imsx_codeminorfield">Open Badges 3.0, Imsx_CodeMinorField</a>
 */
public record CodeMinorField(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            OpenBadgesApi.draft("Imsx_CodeMinorField").closed();
    private static final One<String> IMSX_CODE_MINOR_FIELD_NAME = MEMBERS.required("imsx_codeMinorFieldName", TEXT);
    private static final One<CodeMinorFieldValue> IMSX_CODE_MINOR_FIELD_VALUE =
            MEMBERS.required("imsx_codeMinorFieldValue", CodeMinorFieldValue.TYPE);
    public static final Shape<CodeMinorField> SHAPE = MEMBERS.shape(CodeMinorField::new);

    // spotless:off - one line a member
    /** The system that gives it. */
    public String imsxCodeMinorFieldName() { return IMSX_CODE_MINOR_FIELD_NAME.in(json); }
    /** The reason. */
    public CodeMinorFieldValue imsxCodeMinorFieldValue() { return IMSX_CODE_MINOR_FIELD_VALUE.in(json); }

    @Override public Shape<CodeMinorField> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CodeMinorField}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CodeMinorField, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder imsxCodeMinorFieldName(String value) { return set(IMSX_CODE_MINOR_FIELD_NAME, value); }
        public Builder imsxCodeMinorFieldValue(CodeMinorFieldValue value) { return set(IMSX_CODE_MINOR_FIELD_VALUE, value); }
    }
    // spotless:on
}
