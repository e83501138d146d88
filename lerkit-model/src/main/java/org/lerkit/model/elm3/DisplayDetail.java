package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.IRI;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;

/**
 * One page of a picture of the credential.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#DisplayDetail">European Learning Model 3.2, EDC profile, DisplayDetail</a>
 */
public record DisplayDetail(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("DisplayDetail");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final One<MediaObject> IMAGE = MEMBERS.required("image", Elm3.one(() -> MediaObject.SHAPE));
    private static final One<Decimal> PAGE = MEMBERS.required("page", Elm3.COUNT);
    public static final Shape<DisplayDetail> SHAPE = MEMBERS.shape(DisplayDetail::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** The picture. */
    public MediaObject image() { return IMAGE.in(json); }
    /** The number of the page. */
    public Decimal page() { return PAGE.in(json); }

    @Override public Shape<DisplayDetail> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link DisplayDetail}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<DisplayDetail, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder image(MediaObject value) { return set(IMAGE, value); }
        public Builder page(Decimal value) { return set(PAGE, value); }
    }
    // spotless:on
}
