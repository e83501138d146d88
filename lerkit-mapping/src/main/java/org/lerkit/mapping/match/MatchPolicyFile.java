package org.lerkit.mapping.match;

import static org.lerkit.model.json.MemberType.DECIMAL;
import static org.lerkit.model.json.MemberType.INTEGER;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.match.Provenance.Method;
import org.lerkit.mapping.policy.PolicyException;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.SpecRef;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;

/** A match policy as it is written: what it does not say is as in the standard. */
record MatchPolicyFile(JsonObject json) implements Node {
    private static final SpecRef FORM = new SpecRef("lerkit match policy", "docs/guide/match.md#policies");
    private static final JsonReader READER =
            JsonReader.within(new JsonReader.Limits(1 << 20, 8, 10_000, 100, 2_000, 200_000));

    private static final ShapeDraft MEMBERS = Shape.draft("MatchPolicy", FORM).closed();
    private static final One<String> ID = MEMBERS.required("id", TEXT);
    private static final One<String> VERSION = MEMBERS.required("version", TEXT);
    private static final Many<String> ACCEPTED = MEMBERS.many("accepted", TEXT);
    private static final Many<String> MET = MEMBERS.many("met", TEXT);
    private static final Maybe<Decimal> LEVEL_UNKNOWN = MEMBERS.optional("levelUnknown", DECIMAL);
    private static final Maybe<Decimal> LEVEL_BELOW = MEMBERS.optional("levelBelow", DECIMAL);
    private static final Maybe<Decimal> PREFERRED_WEIGHT = MEMBERS.optional("preferredWeight", DECIMAL);
    private static final Maybe<Decimal> ALTERNATIVES = MEMBERS.optional("alternatives", INTEGER);
    private static final Many<Iri> NOT_SUBSTITUTE = MEMBERS.many("notSubstitute", IRI);
    private static final Many<Scale> SCALES = MEMBERS.many("scales", node(() -> Scale.SHAPE));
    private static final Maybe<Decimal> DEPTH = MEMBERS.optional("depth", INTEGER);
    private static final Maybe<Decimal> THRESHOLD = MEMBERS.optional("threshold", DECIMAL);
    private static final Maybe<Decimal> CLOSE_STEPS = MEMBERS.optional("closeSteps", INTEGER);
    private static final Maybe<Decimal> VISITED = MEMBERS.optional("visited", INTEGER);
    private static final Maybe<Factors> FACTORS = MEMBERS.optional("factors", node(() -> Factors.SHAPE));
    private static final Maybe<Methods> METHODS = MEMBERS.optional("methods", node(() -> Methods.SHAPE));
    private static final Shape<MatchPolicyFile> SHAPE = MEMBERS.shape(MatchPolicyFile::new);

    /** A scale as it is written. */
    record Scale(JsonObject json) implements Node {
        private static final ShapeDraft MEMBERS = Shape.draft("Scale", FORM).closed();
        private static final One<String> ID = MEMBERS.required("id", TEXT);
        private static final Many<String> LEVELS = MEMBERS.some("levels", TEXT);
        static final Shape<Scale> SHAPE = MEMBERS.shape(Scale::new);

        LevelScale scale() {
            return new LevelScale(ID.in(json), LEVELS.in(json));
        }

        @Override
        public Shape<Scale> shape() {
            return SHAPE;
        }
    }

    /** What steps count, each under the word for what it means. */
    record Factors(JsonObject json) implements Node {
        private static final ShapeDraft MEMBERS = Shape.draft("Factors", FORM).closed();
        private static final Map<Correspondence, Maybe<Decimal>> EACH = new EnumMap<>(Correspondence.class);

        static {
            for (Correspondence each : Correspondence.values()) {
                EACH.put(each, MEMBERS.optional(token(each), DECIMAL));
            }
        }

        static final Shape<Factors> SHAPE = MEMBERS.shape(Factors::new);

        void putInto(RoutePolicy.Builder routes) {
            EACH.forEach((each, member) -> member.in(json).ifPresent(factor -> routes.factor(each, number(factor))));
        }

        @Override
        public Shape<Factors> shape() {
            return SHAPE;
        }
    }

    /** What relations count by how they were found. */
    record Methods(JsonObject json) implements Node {
        private static final ShapeDraft MEMBERS = Shape.draft("Methods", FORM).closed();
        private static final Map<Method, Maybe<Decimal>> EACH = new EnumMap<>(Method.class);

        static {
            for (Method each : Method.values()) {
                EACH.put(each, MEMBERS.optional(token(each), DECIMAL));
            }
        }

        static final Shape<Methods> SHAPE = MEMBERS.shape(Methods::new);

        void putInto(RoutePolicy.Builder routes) {
            EACH.forEach((each, member) -> member.in(json).ifPresent(factor -> routes.factor(each, number(factor))));
        }

        @Override
        public Shape<Methods> shape() {
            return SHAPE;
        }
    }

    static MatchPolicy read(InputStream in) throws IOException {
        JsonValue json = READER.read(in);
        if (!(json instanceof JsonObject object)) {
            throw new PolicyException(
                    List.of(Problem.error(Findings.TYPE, JsonPointer.ROOT, "expected an object, found " + json.kind())
                            .withHint("write {\"id\": ..., \"version\": ...}")));
        }
        MatchPolicyFile file = new MatchPolicyFile(object);
        List<Problem> problems = file.check();
        if (!problems.isEmpty()) {
            throw new PolicyException(problems);
        }
        return file.policy();
    }

    private MatchPolicy policy() {
        List<Problem> problems = new ArrayList<>();
        MatchPolicy.Builder policy;
        RoutePolicy.Builder routes;
        try {
            policy = MatchPolicy.builder(ID.in(json), VERSION.in(json));
            routes = RoutePolicy.builder(ID.in(json), VERSION.in(json));
        } catch (IllegalArgumentException e) {
            throw new PolicyException(List.of(unfit(ID.name(), e)));
        }
        put(
                ACCEPTED,
                problems,
                given -> policy.accepting(given.stream()
                        .map(word -> word(Standing.values(), word))
                        .collect(Collectors.toSet())));
        put(
                MET,
                problems,
                given -> policy.metBy(given.stream()
                        .map(word -> word(Correspondence.values(), word))
                        .collect(Collectors.toSet())));
        put(LEVEL_UNKNOWN, problems, given -> policy.levelUnknown(number(given)));
        put(LEVEL_BELOW, problems, given -> policy.levelBelow(number(given)));
        put(PREFERRED_WEIGHT, problems, given -> policy.preferredWeight(number(given)));
        put(ALTERNATIVES, problems, given -> policy.alternatives(whole(given)));
        put(NOT_SUBSTITUTE, problems, given -> policy.notSubstituting(new HashSet<>(given)));
        put(SCALES, problems, given -> given.forEach(scale -> policy.scale(scale.scale())));
        put(DEPTH, problems, given -> routes.depth(whole(given)));
        put(THRESHOLD, problems, given -> routes.threshold(number(given)));
        put(CLOSE_STEPS, problems, given -> routes.closeSteps(whole(given)));
        put(VISITED, problems, given -> routes.visited(whole(given)));
        put(FACTORS, problems, given -> given.putInto(routes));
        put(METHODS, problems, given -> given.putInto(routes));
        if (!problems.isEmpty()) {
            throw new PolicyException(problems);
        }
        boolean isOwn = Stream.of(DEPTH, THRESHOLD, CLOSE_STEPS, VISITED, FACTORS, METHODS)
                .anyMatch(member -> member.in(json).isPresent());
        return (isOwn ? policy.routes(routes.build()) : policy).build();
    }

    private <T> void put(Maybe<T> member, List<Problem> problems, Consumer<T> into) {
        member.in(json).ifPresent(given -> put(member.name(), given, problems, into));
    }

    /** A list that is not there leaves what the standard has; an empty one does not. */
    private <T> void put(Many<T> member, List<Problem> problems, Consumer<List<T>> into) {
        if (json.get(member.name()).isPresent()) {
            put(member.name(), member.in(json), problems, into);
        }
    }

    private static <T> void put(String name, T given, List<Problem> problems, Consumer<T> into) {
        try {
            into.accept(given);
        } catch (IllegalArgumentException e) {
            problems.add(unfit(name, e));
        }
    }

    private static Problem unfit(String member, IllegalArgumentException why) {
        return Problem.error(
                        ConversionProblems.POLICY_UNFIT,
                        JsonPointer.ROOT.child(member),
                        String.valueOf(why.getMessage()))
                .withHint("correct it or take it out");
    }

    private static <E extends Enum<E>> E word(E[] known, String word) {
        for (E each : known) {
            if (token(each).equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("one of "
                + Stream.of(known).map(MatchPolicyFile::token).collect(Collectors.joining(", ")) + " is expected");
    }

    /** The word for a constant in policies: {@code self-asserted}. */
    static String token(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double number(Decimal given) {
        return Levels.number(given.text())
                .orElseThrow(() -> new IllegalArgumentException("a number with few digits is expected"))
                .doubleValue();
    }

    private static int whole(Decimal given) {
        return Levels.number(given.text())
                .filter(number -> number.signum() >= 0 && number.precision() - number.scale() <= 9)
                .orElseThrow(() -> new IllegalArgumentException("a whole number with few digits is expected"))
                .intValue();
    }

    @Override
    public Shape<MatchPolicyFile> shape() {
        return SHAPE;
    }
}
