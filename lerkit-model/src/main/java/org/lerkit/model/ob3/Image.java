package org.lerkit.model.ob3;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * A picture. Nothing but these members is allowed.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#image">Open Badges 3.0, Image</a>
 */
public record Image(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadges3.draft("Image").closed();
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final One<String> TYPE = MEMBERS.typeAlone();
    private static final Maybe<LocalizedText> CAPTION = MEMBERS.optional("caption", LOCALIZED_TEXT);
    public static final Shape<Image> SHAPE = MEMBERS.shape(Image::new);

    // spotless:off - one line a member
    /** Where it is, or all of it as a data URL. */
    public Iri id() { return ID.in(json); }
    public String type() { return TYPE.in(json); }
    /** What it shows. */
    public Optional<LocalizedText> caption() { return CAPTION.in(json); }

    @Override public Shape<Image> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Image}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Image, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder caption(LocalizedText value) { return set(CAPTION, value); }
    }
    // spotless:on
}
