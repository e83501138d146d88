package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LANGUAGE_MAP;
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
 * How a credential is shown to people.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#DisplayParameter">European Learning Model 3.2, EDC profile, DisplayParameter</a>
 */
public record DisplayParameter(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("DisplayParameter");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final One<LocalizedText> TITLE = MEMBERS.required("title", LANGUAGE_MAP);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LANGUAGE_MAP);
    private static final Many<Concept> LANGUAGE = MEMBERS.some("language", node(() -> Concept.SHAPE));
    private static final One<Concept> PRIMARY_LANGUAGE =
            MEMBERS.required("primaryLanguage", Elm3.one(() -> Concept.SHAPE));
    private static final Maybe<String> SUMMARY_DISPLAY = MEMBERS.optional("summaryDisplay", Elm3.WORDS);
    private static final Many<IndividualDisplay> INDIVIDUAL_DISPLAY =
            MEMBERS.some("individualDisplay", node(() -> IndividualDisplay.SHAPE));
    public static final Shape<DisplayParameter> SHAPE = MEMBERS.shape(DisplayParameter::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** What it is called. */
    public LocalizedText title() { return TITLE.in(json); }
    /** What it is, in a few sentences. */
    public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** The languages it is in. */
    public List<Concept> language() { return LANGUAGE.in(json); }
    /** The language to show first. */
    public Concept primaryLanguage() { return PRIMARY_LANGUAGE.in(json); }
    /** A short form to show, in markup of its own. */
    public Optional<String> summaryDisplay() { return SUMMARY_DISPLAY.in(json); }
    /** Pictures of it, by language. */
    public List<IndividualDisplay> individualDisplay() { return INDIVIDUAL_DISPLAY.in(json); }

    @Override public Shape<DisplayParameter> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link DisplayParameter}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<DisplayParameter, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder title(LocalizedText value) { return set(TITLE, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder language(List<Concept> values) { return set(LANGUAGE, values); }
        public Builder primaryLanguage(Concept value) { return set(PRIMARY_LANGUAGE, value); }
        public Builder summaryDisplay(String value) { return set(SUMMARY_DISPLAY, value); }
        public Builder individualDisplay(List<IndividualDisplay> values) { return set(INDIVIDUAL_DISPLAY, values); }
    }
    // spotless:on
}
