package org.lerkit.model.ob2;

import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.TEXT_OR_NUMBER;

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

/**
 * Another edition of an object: in another language, of another version.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#related">Open Badges 2.0, Related</a>
 */
public record Related(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadges2.draft("Related");
    private static final One<Iri> ID = MEMBERS.required("id", OpenBadges2.IRI);
    private static final Many<String> TYPE = MEMBERS.many("type", TEXT);
    private static final Maybe<String> LANGUAGE = MEMBERS.optional("@language", OpenBadges2.LANGUAGE);
    private static final Maybe<String> VERSION = MEMBERS.optional("version", TEXT_OR_NUMBER);
    public static final Shape<Related> SHAPE = MEMBERS.shape(Related::new);

    // spotless:off - one line a member
    /** What identifies it. */
    public Iri id() { return ID.in(json); }
    /** What kind of object it is, which is that of the object here. */
    public List<String> type() { return TYPE.in(json); }
    /** The language its words are in. */
    public Optional<String> language() { return LANGUAGE.in(json); }
    /** Which edition of it this is. */
    public Optional<String> version() { return VERSION.in(json); }

    @Override public Shape<Related> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Related}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Related, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder language(String value) { return set(LANGUAGE, value); }
        public Builder version(String value) { return set(VERSION, value); }
    }
    // spotless:on
}
