package org.lerkit.model.ob3.api;

import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.LocalizedText;

/**
 * What a server says of a request that it did not simply answer.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#imsx_statusinfo">Open Badges 3.0, Imsx_StatusInfo</a>
 */
public record StatusInfo(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            OpenBadgesApi.draft("Imsx_StatusInfo").closed();
    private static final One<CodeMajor> IMSX_CODE_MAJOR = MEMBERS.required("imsx_codeMajor", CodeMajor.TYPE);
    private static final One<Severity> IMSX_SEVERITY = MEMBERS.required("imsx_severity", Severity.TYPE);
    private static final Maybe<LocalizedText> IMSX_DESCRIPTION = MEMBERS.optional("imsx_description", LOCALIZED_TEXT);
    private static final Maybe<CodeMinor> IMSX_CODE_MINOR =
            MEMBERS.optional("imsx_codeMinor", node(() -> CodeMinor.SHAPE));
    public static final Shape<StatusInfo> SHAPE = MEMBERS.shape(StatusInfo::new);

    // spotless:off - one line a member
    /** How it went. */
    public CodeMajor imsxCodeMajor() { return IMSX_CODE_MAJOR.in(json); }
    /** How bad that is. */
    public Severity imsxSeverity() { return IMSX_SEVERITY.in(json); }
    /** The same in words. */
    public Optional<LocalizedText> imsxDescription() { return IMSX_DESCRIPTION.in(json); }
    /** What more there is to it. */
    public Optional<CodeMinor> imsxCodeMinor() { return IMSX_CODE_MINOR.in(json); }

    @Override public Shape<StatusInfo> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link StatusInfo}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<StatusInfo, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder imsxCodeMajor(CodeMajor value) { return set(IMSX_CODE_MAJOR, value); }
        public Builder imsxSeverity(Severity value) { return set(IMSX_SEVERITY, value); }
        public Builder imsxDescription(LocalizedText value) { return set(IMSX_DESCRIPTION, value); }
        public Builder imsxCodeMinor(CodeMinor value) { return set(IMSX_CODE_MINOR, value); }
    }
    // spotless:on
}
