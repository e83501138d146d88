package org.lerkit.model.jdx;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * A language.
 *
 * @see <a href="http://schema.hropenstandards.org/4.3/common/json/base/LocalizationInclusion.json">HR Open 4.3, LocalizationInclusion</a>
 */
public record Language(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            Jdx.draft("Language", "common/json/base/LocalizationInclusion.json").arraysOnly();
    private static final Maybe<String> LANGUAGE = MEMBERS.optional("language", Jdx.LANGUAGE);
    public static final Shape<Language> SHAPE = MEMBERS.shape(Language::new);

    // spotless:off - one line a member
    /** Its tag. */
    public Optional<String> language() { return LANGUAGE.in(json); }

    @Override public Shape<Language> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Language}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Language, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder language(String value) { return set(LANGUAGE, value); }
    }
    // spotless:on
}
