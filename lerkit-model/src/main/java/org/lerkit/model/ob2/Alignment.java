package org.lerkit.model.ob2;

import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
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
 * What a badge corresponds to in a framework of competencies, standards or credentials.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#Alignment">Open Badges 2.0, Alignment</a>
 */
public record Alignment(JsonObject json) implements Node {
    /** Members by the names that they had before version 2.0. */
    public static final ProblemCode OLD_NAMES = new ProblemCode("ob2.alignment.old-names");

    private static final Map<String, String> NEW_NAMES =
            Map.of("name", "targetName", "url", "targetUrl", "description", "targetDescription");

    private static final ShapeDraft MEMBERS = OpenBadges2.draft("Alignment");
    private static final Many<String> TYPE = MEMBERS.typeByDefault("AlignmentObject");
    private static final One<LocalizedText> TARGET_NAME = MEMBERS.required("targetName", LOCALIZED_TEXT);
    private static final One<Iri> TARGET_URL = MEMBERS.required("targetUrl", OpenBadges2.URL);
    private static final Maybe<LocalizedText> TARGET_DESCRIPTION =
            MEMBERS.optional("targetDescription", LOCALIZED_TEXT);
    private static final Maybe<LocalizedText> TARGET_FRAMEWORK = MEMBERS.optional("targetFramework", LOCALIZED_TEXT);
    private static final Maybe<String> TARGET_CODE = MEMBERS.optional("targetCode", TEXT);
    public static final Shape<Alignment> SHAPE = MEMBERS.shape(Alignment::new).rule("names", Alignment::checkNames);

    // spotless:off - one line a member
    public List<String> type() { return TYPE.in(json); }
    /** What the framework calls it. */
    public LocalizedText targetName() { return TARGET_NAME.in(json); }
    /** Where the framework describes it. */
    public Iri targetUrl() { return TARGET_URL.in(json); }
    /** What it is, in a sentence or two. */
    public Optional<LocalizedText> targetDescription() { return TARGET_DESCRIPTION.in(json); }
    /** The name of the framework. */
    public Optional<LocalizedText> targetFramework() { return TARGET_FRAMEWORK.in(json); }
    /** Its code within the framework. */
    public Optional<String> targetCode() { return TARGET_CODE.in(json); }

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
        public Builder targetDescription(LocalizedText value) { return set(TARGET_DESCRIPTION, value); }
        public Builder targetFramework(LocalizedText value) { return set(TARGET_FRAMEWORK, value); }
        public Builder targetCode(String value) { return set(TARGET_CODE, value); }
    }
    // spotless:on

    private static void checkNames(Alignment alignment, Findings findings) {
        for (String member : alignment.extensions().keySet()) {
            String name = NEW_NAMES.get(member);
            if (name != null && alignment.json.get(name).isEmpty()) {
                findings.in(member).warning(OLD_NAMES, "the name it had in version 1", "write " + name);
            }
        }
    }
}
