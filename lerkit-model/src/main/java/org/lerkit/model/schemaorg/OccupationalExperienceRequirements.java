package org.lerkit.model.schemaorg;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
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

/**
 * What one must have done.
 *
 * @see <a href="https://schema.org/OccupationalExperienceRequirements">schema.org, OccupationalExperienceRequirements</a>
 */
public record OccupationalExperienceRequirements(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = SchemaOrg.draft("OccupationalExperienceRequirements");
    private static final Many<String> TYPE = MEMBERS.many("@type", TEXT);
    private static final Maybe<String> ID = MEMBERS.optional("@id", TEXT);
    private static final Many<String> NAME = MEMBERS.many("name", TEXT);
    private static final Many<String> DESCRIPTION = MEMBERS.many("description", TEXT);
    private static final Many<Iri> URL = MEMBERS.many("url", IRI);
    private static final Many<QuantitativeValue> MONTHS_OF_EXPERIENCE = MEMBERS.many(
            "monthsOfExperience", node(() -> QuantitativeValue.SHAPE).orTextOrNumber("value"));
    public static final Shape<OccupationalExperienceRequirements> SHAPE =
            MEMBERS.shape(OccupationalExperienceRequirements::new);

    // spotless:off - one line a member
    /** What it is, as schema.org calls it. */
    public List<String> type() { return TYPE.in(json); }
    /** What identifies it. */
    public Optional<String> id() { return ID.in(json); }
    /** What it is called. */
    public List<String> name() { return NAME.in(json); }
    /** What it says of itself. */
    public List<String> description() { return DESCRIPTION.in(json); }
    /** Where it is published. */
    public List<Iri> url() { return URL.in(json); }
    /** For how many months. */
    public List<QuantitativeValue> monthsOfExperience() { return MONTHS_OF_EXPERIENCE.in(json); }

    @Override public Shape<OccupationalExperienceRequirements> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link OccupationalExperienceRequirements}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<OccupationalExperienceRequirements, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder id(String value) { return set(ID, value); }
        public Builder name(List<String> values) { return set(NAME, values); }
        public Builder description(List<String> values) { return set(DESCRIPTION, values); }
        public Builder url(List<Iri> values) { return set(URL, values); }
        public Builder monthsOfExperience(List<QuantitativeValue> values) { return set(MONTHS_OF_EXPERIENCE, values); }
    }
    // spotless:on
}
