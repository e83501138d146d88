package org.lerkit.mapping.policy;

import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.oneOf;

import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/** A {@link GradePolicy} as it is written. */
record GradeEntry(JsonObject json) implements PolicyFile.Entry {
    private static final ShapeDraft MEMBERS = PolicyFile.typed("GradePolicy");
    private static final PolicyFile.Head HEAD = PolicyFile.Head.of(MEMBERS);
    private static final Maybe<String> KIND = MEMBERS.optional("kind", TEXT);
    private static final Maybe<String> SCALE = MEMBERS.optional("scale", TEXT);
    private static final One<String> TO = MEMBERS.required("to", TEXT);
    private static final One<MethodEntry> METHOD = MEMBERS.required(
            "method",
            oneOf(
                    () -> MethodEntry.Unknown.SHAPE,
                    List.of(
                            () -> MethodEntry.Table.SHAPE,
                            () -> MethodEntry.Ranges.SHAPE,
                            () -> MethodEntry.ModifiedBavarian.SHAPE,
                            () -> MethodEntry.Distribution.SHAPE)));
    static final Shape<GradeEntry> SHAPE = MEMBERS.shape(GradeEntry::new);

    @Override
    public Policy policy() {
        return new GradePolicy(
                HEAD.name(json),
                HEAD.source().in(json),
                KIND.in(json).orElse(GradePolicy.GRADE),
                SCALE.in(json),
                TO.in(json),
                METHOD.in(json).method());
    }

    @Override
    public Shape<GradeEntry> shape() {
        return SHAPE;
    }
}
