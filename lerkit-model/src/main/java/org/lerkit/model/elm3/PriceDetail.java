package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LANGUAGE_MAP;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * What something costs.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#PriceDetail">European Learning Model 3.2, EDC profile, PriceDetail</a>
 */
public record PriceDetail(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("PriceDetail");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Many<AnyIdentifier> IDENTIFIER = MEMBERS.many("identifier", AnyIdentifier.TYPE);
    private static final Maybe<LocalizedText> PREF_LABEL = MEMBERS.optional("prefLabel", LANGUAGE_MAP);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LANGUAGE_MAP);
    private static final Many<Note> ADDITIONAL_NOTE = MEMBERS.many("additionalNote", node(() -> Note.SHAPE));
    private static final Maybe<Amount> AMOUNT = MEMBERS.optional("amount", Elm3.one(() -> Amount.SHAPE));
    public static final Shape<PriceDetail> SHAPE = MEMBERS.shape(PriceDetail::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** What it is called by agencies; the JSON Schema takes one for some types, and publishers write several. */
    public List<AnyIdentifier> identifier() { return IDENTIFIER.in(json); }
    /** What it is called. */
    public Optional<LocalizedText> prefLabel() { return PREF_LABEL.in(json); }
    /** What it is, in a few sentences. */
    public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** What else there is to say of it. */
    public List<Note> additionalNote() { return ADDITIONAL_NOTE.in(json); }
    /** How much. */
    public Optional<Amount> amount() { return AMOUNT.in(json); }

    @Override public Shape<PriceDetail> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link PriceDetail}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<PriceDetail, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder identifier(List<AnyIdentifier> values) { return set(IDENTIFIER, values); }
        public Builder prefLabel(LocalizedText value) { return set(PREF_LABEL, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder additionalNote(List<Note> values) { return set(ADDITIONAL_NOTE, values); }
        public Builder amount(Amount value) { return set(AMOUNT, value); }
    }
    // spotless:on
}
