package org.lerkit.model.ob3;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

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
 * The same achievement in another language or version.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#related">Open Badges 3.0, Related</a>
 */
public record Related(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadges3.draft("Related");
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final Maybe<String> IN_LANGUAGE = MEMBERS.optional("inLanguage", OpenBadges3.LANGUAGE_CODE);
    private static final Maybe<String> VERSION = MEMBERS.optional("version", TEXT);
    public static final Shape<Related> SHAPE = MEMBERS.shape(Related::new);

    // spotless:off - one line a member
    /** What identifies it. */
    public Iri id() { return ID.in(json); }
    public List<String> type() { return TYPE.in(json); }
    /** Its language. */
    public Optional<String> inLanguage() { return IN_LANGUAGE.in(json); }
    /** Its version. */
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
        public Builder inLanguage(String value) { return set(IN_LANGUAGE, value); }
        public Builder version(String value) { return set(VERSION, value); }
    }
    // spotless:on
}
