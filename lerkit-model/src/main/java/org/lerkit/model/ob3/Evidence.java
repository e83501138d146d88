package org.lerkit.model.ob3;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;
import static org.lerkit.model.json.MemberType.TEXT;

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
 * What a learner did to earn an achievement.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#evidence">Open Badges 3.0, Evidence</a>
 */
public record Evidence(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadges3.draft("Evidence");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final Maybe<LocalizedText> NARRATIVE = MEMBERS.optional("narrative", LOCALIZED_TEXT);
    private static final Maybe<LocalizedText> NAME = MEMBERS.optional("name", LOCALIZED_TEXT);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LOCALIZED_TEXT);
    private static final Maybe<String> GENRE = MEMBERS.optional("genre", TEXT);
    private static final Maybe<String> AUDIENCE = MEMBERS.optional("audience", TEXT);
    public static final Shape<Evidence> SHAPE = MEMBERS.shape(Evidence::new);

    // spotless:off - one line a member
    /** A page that shows it, or all of it as a data URL. */
    public Optional<Iri> id() { return ID.in(json); }
    public List<String> type() { return TYPE.in(json); }
    /** What was done and what it shows, in Markdown. */
    public Optional<LocalizedText> narrative() { return NARRATIVE.in(json); }
    /** What to call it. */
    public Optional<LocalizedText> name() { return NAME.in(json); }
    /** What it is, in a sentence or two. */
    public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** What kind of work it is: Poetry, Film. */
    public Optional<String> genre() { return GENRE.in(json); }
    /** Whom it was made for. */
    public Optional<String> audience() { return AUDIENCE.in(json); }

    @Override public Shape<Evidence> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Evidence}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Evidence, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder narrative(LocalizedText value) { return set(NARRATIVE, value); }
        public Builder name(LocalizedText value) { return set(NAME, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder genre(String value) { return set(GENRE, value); }
        public Builder audience(String value) { return set(AUDIENCE, value); }
    }
    // spotless:on
}
