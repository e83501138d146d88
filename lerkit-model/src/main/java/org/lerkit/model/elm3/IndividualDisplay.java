package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.IRI;
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
 * Pictures of the credential in one language.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#IndividualDisplay">European Learning Model 3.2, EDC profile, IndividualDisplay</a>
 */
public record IndividualDisplay(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("IndividualDisplay");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final One<Concept> LANGUAGE = MEMBERS.required("language", Elm3.one(() -> Concept.SHAPE));
    private static final Many<DisplayDetail> DISPLAY_DETAIL =
            MEMBERS.some("displayDetail", node(() -> DisplayDetail.SHAPE));
    public static final Shape<IndividualDisplay> SHAPE = MEMBERS.shape(IndividualDisplay::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** The languages it is in. */
    public Concept language() { return LANGUAGE.in(json); }
    /** Its pages. */
    public List<DisplayDetail> displayDetail() { return DISPLAY_DETAIL.in(json); }

    @Override public Shape<IndividualDisplay> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link IndividualDisplay}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<IndividualDisplay, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder language(Concept value) { return set(LANGUAGE, value); }
        public Builder displayDetail(List<DisplayDetail> values) { return set(DISPLAY_DETAIL, values); }
    }
    // spotless:on
}
