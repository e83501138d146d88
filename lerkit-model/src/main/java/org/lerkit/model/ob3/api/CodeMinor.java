package org.lerkit.model.ob3.api;

import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * The reasons for a status, one for each system that has one.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#imsx_codeminor">Open Badges 3.0, Imsx_CodeMinor</a>
 */
public record CodeMinor(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            OpenBadgesApi.draft("Imsx_CodeMinor").closed();
    private static final Many<CodeMinorField> IMSX_CODE_MINOR_FIELD =
            MEMBERS.some("imsx_codeMinorField", node(() -> CodeMinorField.SHAPE));
    public static final Shape<CodeMinor> SHAPE = MEMBERS.shape(CodeMinor::new);

    // spotless:off - one line a member
    /** The reasons. */
    public List<CodeMinorField> imsxCodeMinorField() { return IMSX_CODE_MINOR_FIELD.in(json); }

    @Override public Shape<CodeMinor> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CodeMinor}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CodeMinor, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder imsxCodeMinorField(List<CodeMinorField> values) { return set(IMSX_CODE_MINOR_FIELD, values); }
    }
    // spotless:on
}
