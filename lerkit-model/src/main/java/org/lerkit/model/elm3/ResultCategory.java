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
 * How many got one grade.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#ResultCategory">European Learning Model 3.2, EDC profile, ResultCategory</a>
 */
public record ResultCategory(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("ResultCategory");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final One<String> LABEL = MEMBERS.required("label", Elm3.WORDS);
    private static final Maybe<String> SCORE = MEMBERS.optional("score", Elm3.WORDS);
    private static final Maybe<String> MAXIMUM_SCORE = MEMBERS.optional("maximumScore", Elm3.WORDS);
    private static final Maybe<String> MINIMUM_SCORE = MEMBERS.optional("minimumScore", Elm3.WORDS);
    private static final One<Decimal> COUNT = MEMBERS.required("count", Elm3.COUNT);
    public static final Shape<ResultCategory> SHAPE = MEMBERS.shape(ResultCategory::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** The grade. */
    public String label() { return LABEL.in(json); }
    /** The score that it stands for. */
    public Optional<String> score() { return SCORE.in(json); }
    /** The highest score for it. */
    public Optional<String> maximumScore() { return MAXIMUM_SCORE.in(json); }
    /** The lowest score for it. */
    public Optional<String> minimumScore() { return MINIMUM_SCORE.in(json); }
    /** How many got it. */
    public Decimal count() { return COUNT.in(json); }

    @Override public Shape<ResultCategory> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ResultCategory}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ResultCategory, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder label(String value) { return set(LABEL, value); }
        public Builder score(String value) { return set(SCORE, value); }
        public Builder maximumScore(String value) { return set(MAXIMUM_SCORE, value); }
        public Builder minimumScore(String value) { return set(MINIMUM_SCORE, value); }
        public Builder count(Decimal value) { return set(COUNT, value); }
    }
    // spotless:on
}
