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
 * How many got which grade.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#ResultDistribution">European Learning Model 3.2, EDC profile, ResultDistribution</a>
 */
public record ResultDistribution(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("ResultDistribution");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LANGUAGE_MAP);
    private static final Many<ResultCategory> RESULT_CATEGORY =
            MEMBERS.many("resultCategory", node(() -> ResultCategory.SHAPE));
    public static final Shape<ResultDistribution> SHAPE = MEMBERS.shape(ResultDistribution::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** What it is, in a few sentences. */
    public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** The grades, with how many got each. */
    public List<ResultCategory> resultCategory() { return RESULT_CATEGORY.in(json); }

    @Override public Shape<ResultDistribution> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ResultDistribution}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ResultDistribution, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder resultCategory(List<ResultCategory> values) { return set(RESULT_CATEGORY, values); }
    }
    // spotless:on
}
