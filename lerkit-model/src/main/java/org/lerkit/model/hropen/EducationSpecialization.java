package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * What a degree was taken in.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/profile/EducationAttendanceType.json">HR Open 4.4, EducationAttendanceType</a>
 */
public record EducationSpecialization(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "EducationSpecialization", "common/json/profile/EducationAttendanceType.json")
            .arraysOnly();
    private static final Maybe<Identifier> ID = MEMBERS.optional("id", node(() -> Identifier.SHAPE));
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<String> CODE = MEMBERS.optional("code", TEXT);
    private static final Maybe<String> TYPE = MEMBERS.optional("type", TEXT);
    public static final Shape<EducationSpecialization> SHAPE =
            MEMBERS.shape(EducationSpecialization::new).rule("some", HrOpen::checkSome);

    // spotless:off - one line a member
    /** What identifies it. */
    public Optional<Identifier> id() { return ID.in(json); }
    /** What to call it. */
    public Optional<String> name() { return NAME.in(json); }
    /** Its code. */
    public Optional<String> code() { return CODE.in(json); }
    /** Major, minor and the like. */
    public Optional<String> type() { return TYPE.in(json); }

    @Override public Shape<EducationSpecialization> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link EducationSpecialization}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<EducationSpecialization, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Identifier value) { return set(ID, value); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder code(String value) { return set(CODE, value); }
        public Builder type(String value) { return set(TYPE, value); }
    }
    // spotless:on
}
