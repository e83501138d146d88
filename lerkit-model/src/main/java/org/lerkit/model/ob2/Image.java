package org.lerkit.model.ob2;

import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;
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
import org.lerkit.model.value.LocalizedText;

/**
 * A picture, with what is to be said of it.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#Image">Open Badges 2.0, Image</a>
 */
public record Image(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadges2.draft("Image");
    private static final Many<String> TYPE = MEMBERS.typeByDefault("schema:ImageObject");
    private static final One<Iri> ID = MEMBERS.required("id", OpenBadges2.IMAGE_URL);
    private static final Maybe<LocalizedText> CAPTION = MEMBERS.optional("caption", LOCALIZED_TEXT);
    private static final Maybe<Profile> AUTHOR =
            MEMBERS.optional("author", node(() -> Profile.SHAPE).orId("id", OpenBadges2.IRI));
    public static final Shape<Image> SHAPE = MEMBERS.shape(Image::new);

    // spotless:off - one line a member
    public List<String> type() { return TYPE.in(json); }
    /** Where it is, or all of it as a data URL. */
    public Iri id() { return ID.in(json); }
    /** Words for those who cannot see it. */
    public Optional<LocalizedText> caption() { return CAPTION.in(json); }
    /** Who made it. */
    public Optional<Profile> author() { return AUTHOR.in(json); }

    @Override public Shape<Image> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Image}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Image, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder caption(LocalizedText value) { return set(CAPTION, value); }
        public Builder author(Profile value) { return set(AUTHOR, value); }
    }
    // spotless:on
}
