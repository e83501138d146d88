package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.IRI;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * A reference, and the scheme it is of.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/RefSchemeType.json">HR Open 4.4, RefSchemeType</a>
 */
public record ReferenceScheme(JsonObject json) implements Verification {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "ReferenceScheme", "recruiting/json/ler-rs/RefSchemeType.json")
            .arraysOnly()
            .closed();
    private static final One<Iri> REFERENCE = MEMBERS.required("reference", IRI);
    private static final Maybe<Iri> SCHEME = MEMBERS.optional("scheme", IRI);
    public static final Shape<ReferenceScheme> SHAPE = MEMBERS.shape(ReferenceScheme::new);

    // spotless:off - one line a member
    /** What is referred to. */
    public Iri reference() { return REFERENCE.in(json); }
    /** The scheme. */
    public Optional<Iri> scheme() { return SCHEME.in(json); }

    @Override public Shape<ReferenceScheme> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ReferenceScheme}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ReferenceScheme, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder reference(Iri value) { return set(REFERENCE, value); }
        public Builder scheme(Iri value) { return set(SCHEME, value); }
    }
    // spotless:on
}
