package org.lerkit.model.jdx;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.hropen.Address;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;

/**
 * How and until when to apply.
 *
 * @see <a href="http://schema.hropenstandards.org/4.3/recruiting/json/jdx/PostingInstructionsType.json">HR Open 4.3, PostingInstructionsType</a>
 */
public record PostingInstructions(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Jdx.draft(
                    "PostingInstructions", "recruiting/json/jdx/PostingInstructionsType.json")
            .arraysOnly();
    private static final Maybe<String> APPLICATION_INSTRUCTIONS = MEMBERS.optional("applicationInstructions", TEXT);
    private static final Maybe<LexicalDateTime> APPLICATION_CLOSE_DATE =
            MEMBERS.optional("applicationCloseDate", DATE_TIME);
    private static final Many<Address> APPLICATION_CONTACT =
            MEMBERS.many("applicationContact", node(() -> Address.SHAPE));
    private static final Maybe<Place> APPLICATION_LOCATION =
            MEMBERS.optional("applicationLocation", node(() -> Place.SHAPE));
    private static final Maybe<Iri> DISTRIBUTION_CHANNEL = MEMBERS.optional("distributionChannel", IRI);
    private static final Maybe<LexicalDateTime> POSTING_START_DATE = MEMBERS.optional("postingStartDate", DATE_TIME);
    private static final Maybe<LexicalDateTime> POSTING_END_DATE = MEMBERS.optional("postingEndDate", DATE_TIME);
    public static final Shape<PostingInstructions> SHAPE = MEMBERS.shape(PostingInstructions::new);

    // spotless:off - one line a member
    /** What to do. */
    public Optional<String> applicationInstructions() { return APPLICATION_INSTRUCTIONS.in(json); }
    /** Until when. */
    public Optional<LexicalDateTime> applicationCloseDate() { return APPLICATION_CLOSE_DATE.in(json); }
    /** Whom to ask. */
    public List<Address> applicationContact() { return APPLICATION_CONTACT.in(json); }
    /** Where. */
    public Optional<Place> applicationLocation() { return APPLICATION_LOCATION.in(json); }
    /** Where the posting is shown. */
    public Optional<Iri> distributionChannel() { return DISTRIBUTION_CHANNEL.in(json); }
    /** From when it is shown. */
    public Optional<LexicalDateTime> postingStartDate() { return POSTING_START_DATE.in(json); }
    /** Until when it is shown. */
    public Optional<LexicalDateTime> postingEndDate() { return POSTING_END_DATE.in(json); }

    @Override public Shape<PostingInstructions> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link PostingInstructions}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<PostingInstructions, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder applicationInstructions(String value) { return set(APPLICATION_INSTRUCTIONS, value); }
        public Builder applicationCloseDate(LexicalDateTime value) { return set(APPLICATION_CLOSE_DATE, value); }
        public Builder applicationContact(List<Address> values) { return set(APPLICATION_CONTACT, values); }
        public Builder applicationLocation(Place value) { return set(APPLICATION_LOCATION, value); }
        public Builder distributionChannel(Iri value) { return set(DISTRIBUTION_CHANNEL, value); }
        public Builder postingStartDate(LexicalDateTime value) { return set(POSTING_START_DATE, value); }
        public Builder postingEndDate(LexicalDateTime value) { return set(POSTING_END_DATE, value); }
    }
    // spotless:on
}
