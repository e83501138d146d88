package org.lerkit.model.ob3;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;
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
import org.lerkit.model.value.LocalizedText;

/**
 * What something corresponds to in a framework of competencies, standards or credentials.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#alignment">Open Badges 3.0, Alignment</a>
 */
public record Alignment(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadges3.draft("Alignment");
    private static final Many<String> TYPE = MEMBERS.type();
    private static final One<LocalizedText> TARGET_NAME = MEMBERS.required("targetName", LOCALIZED_TEXT);
    private static final One<Iri> TARGET_URL = MEMBERS.required("targetUrl", IRI);
    private static final Maybe<String> TARGET_CODE = MEMBERS.optional("targetCode", TEXT);
    private static final Maybe<LocalizedText> TARGET_DESCRIPTION =
            MEMBERS.optional("targetDescription", LOCALIZED_TEXT);
    private static final Maybe<LocalizedText> TARGET_FRAMEWORK = MEMBERS.optional("targetFramework", LOCALIZED_TEXT);
    private static final Maybe<AlignmentTargetType> TARGET_TYPE =
            MEMBERS.optional("targetType", AlignmentTargetType.TYPE);
    public static final Shape<Alignment> SHAPE = MEMBERS.shape(Alignment::new);

    // spotless:off - one line a member
    public List<String> type() { return TYPE.in(json); }
    /** What the framework calls it. */
    public LocalizedText targetName() { return TARGET_NAME.in(json); }
    /** Where the framework describes it. */
    public Iri targetUrl() { return TARGET_URL.in(json); }
    /** Its code within the framework. */
    public Optional<String> targetCode() { return TARGET_CODE.in(json); }
    /** What it is, in a sentence or two. */
    public Optional<LocalizedText> targetDescription() { return TARGET_DESCRIPTION.in(json); }
    /** The name of the framework. */
    public Optional<LocalizedText> targetFramework() { return TARGET_FRAMEWORK.in(json); }
    /** What kind of thing it is there. */
    public Optional<AlignmentTargetType> targetType() { return TARGET_TYPE.in(json); }

    @Override public Shape<Alignment> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Alignment}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Alignment, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder targetName(LocalizedText value) { return set(TARGET_NAME, value); }
        public Builder targetUrl(Iri value) { return set(TARGET_URL, value); }
        public Builder targetCode(String value) { return set(TARGET_CODE, value); }
        public Builder targetDescription(LocalizedText value) { return set(TARGET_DESCRIPTION, value); }
        public Builder targetFramework(LocalizedText value) { return set(TARGET_FRAMEWORK, value); }
        public Builder targetType(AlignmentTargetType value) { return set(TARGET_TYPE, value); }
    }
    // spotless:on
}
