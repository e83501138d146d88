package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LANGUAGE_MAP;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.value.LocalizedText;

/**
 * A time with a start and an end.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#PeriodOfTime">European Learning Model 3.2, EDC profile, PeriodOfTime</a>
 */
public record PeriodOfTime(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("PeriodOfTime");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Maybe<LexicalDateTime> START_DATE = MEMBERS.optional("startDate", DATE_TIME);
    private static final Maybe<LexicalDateTime> END_DATE = MEMBERS.optional("endDate", DATE_TIME);
    private static final Maybe<LocalizedText> PREF_LABEL = MEMBERS.optional("prefLabel", LANGUAGE_MAP);
    public static final Shape<PeriodOfTime> SHAPE = MEMBERS.shape(PeriodOfTime::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** When it starts. */
    public Optional<LexicalDateTime> startDate() { return START_DATE.in(json); }
    /** When it ends. */
    public Optional<LexicalDateTime> endDate() { return END_DATE.in(json); }
    /** What it is called. */
    public Optional<LocalizedText> prefLabel() { return PREF_LABEL.in(json); }

    @Override public Shape<PeriodOfTime> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link PeriodOfTime}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<PeriodOfTime, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder startDate(LexicalDateTime value) { return set(START_DATE, value); }
        public Builder endDate(LexicalDateTime value) { return set(END_DATE, value); }
        public Builder prefLabel(LocalizedText value) { return set(PREF_LABEL, value); }
    }
    // spotless:on
}
