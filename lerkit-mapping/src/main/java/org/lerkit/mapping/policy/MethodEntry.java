package org.lerkit.mapping.policy;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.DECIMAL;
import static org.lerkit.model.json.MemberType.OBJECT;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;

/** A {@link GradeMethod} as it is written. */
interface MethodEntry extends Node {
    /**
     * The method that is written.
     *
     * @throws IllegalArgumentException if it contradicts itself
     */
    GradeMethod method();

    /** A method that lerkit does not know. */
    record Unknown(JsonObject json) implements MethodEntry {
        private static final ShapeDraft MEMBERS = PolicyFile.open("GradeMethod");
        private static final One<String> TYPE = MEMBERS.required(
                "type",
                TEXT.holding(Findings.TERM, type -> false, "write Table, Ranges, ModifiedBavarian or Distribution"));
        static final Shape<Unknown> SHAPE = MEMBERS.shape(Unknown::new);

        @Override
        public GradeMethod method() {
            throw new IllegalArgumentException("a method whose " + TYPE.name() + " nobody knows");
        }

        @Override
        public Shape<Unknown> shape() {
            return SHAPE;
        }
    }

    /** What each grade is, by its name. */
    record Table(JsonObject json) implements MethodEntry {
        private static final ShapeDraft MEMBERS = PolicyFile.typed("Table");
        private static final One<JsonObject> GRADES = MEMBERS.required("grades", OBJECT);
        static final Shape<Table> SHAPE = MEMBERS.shape(Table::new).rule("grades", Table::checkGrades);

        private static void checkGrades(Table table, Findings findings) {
            GRADES.in(table.json).members().forEach((grade, to) -> {
                if (!(to instanceof JsonString)) {
                    findings.in(GRADES.name())
                            .in(grade)
                            .error(
                                    Findings.TYPE,
                                    "expected a string, found " + to.kind(),
                                    "write what the grade is as it is to be shown, points too");
                }
            });
        }

        @Override
        public GradeMethod method() {
            Map<String, String> grades = new LinkedHashMap<>();
            GRADES.in(json).members().forEach((grade, to) -> grades.put(grade, ((JsonString) to).value()));
            return new GradeMethod.Table(grades);
        }

        @Override
        public Shape<Table> shape() {
            return SHAPE;
        }
    }

    /** What grades are from which number on. */
    record Ranges(JsonObject json) implements MethodEntry {
        private static final ShapeDraft MEMBERS = PolicyFile.typed("Ranges");
        private static final One<Decimal> MOST = MEMBERS.required("most", DECIMAL);
        private static final Many<Range> RANGES = MEMBERS.some("ranges", node(() -> Range.SHAPE));
        static final Shape<Ranges> SHAPE = MEMBERS.shape(Ranges::new);

        @Override
        public GradeMethod method() {
            return new GradeMethod.Ranges(
                    MOST.in(json), RANGES.in(json).stream().map(Range::range).toList());
        }

        @Override
        public Shape<Ranges> shape() {
            return SHAPE;
        }
    }

    /** What grades are from a number on. */
    record Range(JsonObject json) implements Node {
        private static final ShapeDraft MEMBERS = PolicyFile.untyped("Range");
        private static final One<Decimal> AT_LEAST = MEMBERS.required("atLeast", DECIMAL);
        private static final One<String> TO = MEMBERS.required("to", TEXT);
        static final Shape<Range> SHAPE = MEMBERS.shape(Range::new);

        GradeMethod.Ranges.Range range() {
            return new GradeMethod.Ranges.Range(AT_LEAST.in(json), TO.in(json));
        }

        @Override
        public Shape<Range> shape() {
            return SHAPE;
        }
    }

    /** The formula with its two ends. */
    record ModifiedBavarian(JsonObject json) implements MethodEntry {
        private static final ShapeDraft MEMBERS = PolicyFile.typed("ModifiedBavarian");
        private static final One<Decimal> BEST = MEMBERS.required("best", DECIMAL);
        private static final One<Decimal> PASS = MEMBERS.required("pass", DECIMAL);
        private static final Maybe<Boolean> CAPPED = MEMBERS.optional("capped", BOOLEAN);
        private static final One<RoundingEntry> ROUNDING =
                MEMBERS.required("rounding", node(() -> RoundingEntry.SHAPE));
        static final Shape<ModifiedBavarian> SHAPE = MEMBERS.shape(ModifiedBavarian::new);

        @Override
        public GradeMethod method() {
            return new GradeMethod.ModifiedBavarian(
                    BEST.in(json),
                    PASS.in(json),
                    CAPPED.in(json).orElse(false),
                    ROUNDING.in(json).rounding());
        }

        @Override
        public Shape<ModifiedBavarian> shape() {
            return SHAPE;
        }
    }

    /** How often each grade was given, here and there. */
    record Distribution(JsonObject json) implements MethodEntry {
        private static final ShapeDraft MEMBERS = PolicyFile.typed("Distribution");
        private static final Many<Share> GIVEN = MEMBERS.some("given", node(() -> Share.SHAPE));
        private static final Many<Share> OTHER = MEMBERS.some("other", node(() -> Share.SHAPE));
        static final Shape<Distribution> SHAPE = MEMBERS.shape(Distribution::new);

        @Override
        public GradeMethod method() {
            return new GradeDistribution(shares(GIVEN), shares(OTHER));
        }

        private List<GradeDistribution.Share> shares(Many<Share> member) {
            return member.in(json).stream().map(Share::share).toList();
        }

        @Override
        public Shape<Distribution> shape() {
            return SHAPE;
        }
    }

    /** How often a grade was given. */
    record Share(JsonObject json) implements Node {
        private static final ShapeDraft MEMBERS = PolicyFile.untyped("Share");
        private static final One<String> GRADE = MEMBERS.required("grade", TEXT);
        private static final One<Decimal> COUNT = MEMBERS.required("count", DECIMAL);
        static final Shape<Share> SHAPE = MEMBERS.shape(Share::new);

        GradeDistribution.Share share() {
            return new GradeDistribution.Share(GRADE.in(json), COUNT.in(json));
        }

        @Override
        public Shape<Share> shape() {
            return SHAPE;
        }
    }
}
