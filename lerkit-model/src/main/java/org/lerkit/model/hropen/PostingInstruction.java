package org.lerkit.model.hropen;

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
import org.lerkit.model.value.LexicalDate;

/**
 * Where, when and how a position is to be posted.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/PositionProfileType.json">HR Open 4.4, PositionProfileType</a>
 */
public record PostingInstruction(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "PostingInstruction", "recruiting/json/PositionProfileType.json")
            .arraysOnly();
    private static final Maybe<Identifier> CHANNEL_ID = MEMBERS.optional("channelId", node(() -> Identifier.SHAPE));
    private static final Maybe<LexicalDate> START = MEMBERS.optional("start", HrOpen.DATE_OF_ANY_KIND);
    private static final Maybe<LexicalDate> END = MEMBERS.optional("end", HrOpen.DATE_OF_ANY_KIND);
    private static final Maybe<String> TEMPLATE_ID = MEMBERS.optional("templateId", TEXT);
    private static final Maybe<String> BRANDING_ID = MEMBERS.optional("brandingId", TEXT);
    private static final Many<String> POSTING_OPTION_CODES = MEMBERS.many("postingOptionCodes", TEXT);
    private static final Many<ApplicationMethod> APPLICATION_METHODS =
            MEMBERS.many("applicationMethods", node(() -> ApplicationMethod.SHAPE));
    private static final Maybe<Iri> POSITION_URI = MEMBERS.optional("positionUri", IRI);
    public static final Shape<PostingInstruction> SHAPE = MEMBERS.shape(PostingInstruction::new);

    // spotless:off - one line a member
    /** What identifies the job board. */
    public Optional<Identifier> channelId() { return CHANNEL_ID.in(json); }
    /** When it is first shown. */
    public Optional<LexicalDate> start() { return START.in(json); }
    /** When it is last shown. */
    public Optional<LexicalDate> end() { return END.in(json); }
    /** The template to follow. */
    public Optional<String> templateId() { return TEMPLATE_ID.in(json); }
    /** The brand to show. */
    public Optional<String> brandingId() { return BRANDING_ID.in(json); }
    /** What was chosen of what the job board offers. */
    public List<String> postingOptionCodes() { return POSTING_OPTION_CODES.in(json); }
    /** How to apply. */
    public List<ApplicationMethod> applicationMethods() { return APPLICATION_METHODS.in(json); }
    /** Where there is more about it, by way of this channel. */
    public Optional<Iri> positionUri() { return POSITION_URI.in(json); }

    @Override public Shape<PostingInstruction> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link PostingInstruction}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<PostingInstruction, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder channelId(Identifier value) { return set(CHANNEL_ID, value); }
        public Builder start(LexicalDate value) { return set(START, value); }
        public Builder end(LexicalDate value) { return set(END, value); }
        public Builder templateId(String value) { return set(TEMPLATE_ID, value); }
        public Builder brandingId(String value) { return set(BRANDING_ID, value); }
        public Builder postingOptionCodes(List<String> values) { return set(POSTING_OPTION_CODES, values); }
        public Builder applicationMethods(List<ApplicationMethod> values) { return set(APPLICATION_METHODS, values); }
        public Builder positionUri(Iri value) { return set(POSITION_URI, value); }
    }
    // spotless:on
}
