package org.lerkit.model.hropen;

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

/**
 * A person or an organisation that endorses a skill.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/EndorserType.json">HR Open 4.4, EndorserType</a>
 */
public record Endorser(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft("Endorser", "recruiting/json/ler-rs/EndorserType.json")
            .arraysOnly()
            .closed();
    private static final Maybe<Person> PERSON = MEMBERS.optional("person", node(() -> Person.SHAPE));
    private static final Maybe<Organization> ORGANIZATION =
            MEMBERS.optional("organization", node(() -> Organization.SHAPE));
    private static final Many<String> COMMENTS = MEMBERS.many("comments", TEXT);
    public static final Shape<Endorser> SHAPE =
            MEMBERS.shape(Endorser::new).rule("one-of", DocumentRules::checkEndorser);

    // spotless:off - one line a member
    /** The person. */
    public Optional<Person> person() { return PERSON.in(json); }
    /** The organisation. */
    public Optional<Organization> organization() { return ORGANIZATION.in(json); }
    /** What they say. */
    public List<String> comments() { return COMMENTS.in(json); }

    @Override public Shape<Endorser> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Endorser}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Endorser, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder person(Person value) { return set(PERSON, value); }
        public Builder organization(Organization value) { return set(ORGANIZATION, value); }
        public Builder comments(List<String> values) { return set(COMMENTS, values); }
    }
    // spotless:on
}
