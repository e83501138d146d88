package org.lerkit.mapping.policy;

import static org.lerkit.model.json.MemberType.node;
import static org.lerkit.model.json.MemberType.text;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/** A {@link CreditPolicy} as it is written. */
record CreditEntry(JsonObject json) implements PolicyFile.Entry {
    private static final MemberType<String> UNIT =
            text("the name of a unit of credit", CreditUnit.FORM, "write it in lower case: us-semester-hour, ects");

    private static final ShapeDraft MEMBERS = PolicyFile.typed("CreditPolicy");
    private static final PolicyFile.Head HEAD = PolicyFile.Head.of(MEMBERS);
    private static final One<String> FROM = MEMBERS.required("from", UNIT);
    private static final One<String> TO = MEMBERS.required("to", UNIT);
    private static final One<String> RATIO =
            MEMBERS.required("ratio", text("a ratio", Ratio.FORM, "write it like \"2/3\" or \"10\""));
    private static final One<RoundingEntry> ROUNDING = MEMBERS.required("rounding", node(() -> RoundingEntry.SHAPE));
    static final Shape<CreditEntry> SHAPE = MEMBERS.shape(CreditEntry::new);

    @Override
    public Policy policy() {
        return new CreditPolicy(
                HEAD.name(json),
                HEAD.source().in(json),
                new CreditUnit(FROM.in(json)),
                new CreditUnit(TO.in(json)),
                Ratio.of(RATIO.in(json)),
                ROUNDING.in(json).rounding());
    }

    @Override
    public Shape<CreditEntry> shape() {
        return SHAPE;
    }
}
