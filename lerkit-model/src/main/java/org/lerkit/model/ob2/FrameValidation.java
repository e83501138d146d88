package org.lerkit.model.ob2;

import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * Which JSON Schema the objects of a JSON-LD frame should pass. Proposed, and never implemented.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#FrameValidation">Open Badges 2.0, FrameValidation</a>
 */
public record FrameValidation(JsonObject json) implements ExtensionValidation {
    private static final ShapeDraft MEMBERS = OpenBadges2.draft("FrameValidation");
    private static final Many<String> TYPE = MEMBERS.type();
    private static final One<Iri> VALIDATION_FRAME = MEMBERS.required("validationFrame", OpenBadges2.URL);
    private static final One<Iri> VALIDATION_SCHEMA = MEMBERS.required("validationSchema", OpenBadges2.URL);
    public static final Shape<FrameValidation> SHAPE = MEMBERS.shape(FrameValidation::new);

    // spotless:off - one line a member
    @Override public List<String> type() { return TYPE.in(json); }
    /** Where the frame is. */
    public Iri validationFrame() { return VALIDATION_FRAME.in(json); }
    /** Where the schema is. */
    @Override public Iri validationSchema() { return VALIDATION_SCHEMA.in(json); }

    @Override public Shape<FrameValidation> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link FrameValidation}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<FrameValidation, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder validationFrame(Iri value) { return set(VALIDATION_FRAME, value); }
        public Builder validationSchema(Iri value) { return set(VALIDATION_SCHEMA, value); }
    }
    // spotless:on
}
