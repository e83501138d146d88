package org.lerkit.model.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.SpecRef;
import org.lerkit.model.value.Iri;

/** Collects the members of a type while its class is initialised, so that none can be declared and forgotten. */
public final class ShapeDraft {
    private final String name;
    private final SpecRef clause;
    private final State state;
    private final @Nullable Predicate<JsonObject> waiver;

    /** What all drafts of one type share. */
    private static final class State {
        private final Map<String, Member<?>> members = new LinkedHashMap<>();
        private final List<String> typeNames = new ArrayList<>();
        private final Map<String, Predicate<JsonObject>> waivers = new LinkedHashMap<>();
        private Member.Many.Bare bare = Member.Many.Bare.ALLOWED;
        private boolean closed;
        private boolean finished;

        State(String name) {
            typeNames.add(name);
        }
    }

    ShapeDraft(String name, SpecRef clause) {
        this(name, clause, new State(name), null);
    }

    private ShapeDraft(String name, SpecRef clause, State state, @Nullable Predicate<JsonObject> waiver) {
        this.name = name;
        this.clause = clause;
        this.state = state;
        this.waiver = waiver;
    }

    /** The same declaration, for members that another clause of the specification defines. */
    public ShapeDraft in(String fragment) {
        return new ShapeDraft(name, clause.clause(fragment), state, waiver);
    }

    /** The same declaration, for members that some objects need not have, although the specification requires them. */
    public ShapeDraft unless(Predicate<JsonObject> excused) {
        return new ShapeDraft(name, clause, state, excused);
    }

    /** No members but the declared ones: any other is reported. */
    public ShapeDraft closed() {
        state.closed = true;
        return this;
    }

    /** In the plain JSON of the specification, members with many values are always arrays. */
    public ShapeDraft plainArrays() {
        state.bare = Member.Many.Bare.NOTED;
        return this;
    }

    /** Members with many values are always arrays: a single value is reported. */
    public ShapeDraft arraysOnly() {
        state.bare = Member.Many.Bare.REFUSED;
        return this;
    }

    public <V> Member.One<V> required(String member, MemberType<V> type) {
        return add(new Member.One<>(member, type, requirement(member), null));
    }

    public <V> Member.Maybe<V> optional(String member, MemberType<V> type) {
        return add(new Member.Maybe<>(member, type, requirement(member), null));
    }

    /** Any number of values: a bare one or an array, as JSON-LD allows. */
    public <V> Member.Many<V> many(String member, MemberType<V> type) {
        return many(member, type, 0, JsonArray.EMPTY, Member.Many.Whole.NOTHING);
    }

    /** At least one value: a bare one or an array, as JSON-LD allows. */
    public <V> Member.Many<V> some(String member, MemberType<V> type) {
        return many(member, type, 1, JsonArray.EMPTY, Member.Many.Whole.NOTHING);
    }

    /** A list that need not be there, and is not empty where it is. */
    public <V> Member.Many<V> someIfAny(String member, MemberType<V> type) {
        return add(new Member.Many<>(
                member, type, requirement(member), 1, false, state.bare, JsonArray.EMPTY, Member.Many.Whole.NOTHING));
    }

    /** A list that must be there, and may be empty. */
    public <V> Member.Many<V> list(String member, MemberType<V> type) {
        return add(new Member.Many<>(
                member, type, requirement(member), 0, true, state.bare, JsonArray.EMPTY, Member.Many.Whole.NOTHING));
    }

    /** The {@code type} member: at least one value, one of them the name of this type or another one it goes by. */
    public Member.Many<String> type(String... synonyms) {
        return types(List.of(Stream.concat(Stream.of(name), Stream.of(synonyms)).toList()));
    }

    /** The {@code type} member of what goes by several names and has none of its own; a builder writes the first. */
    public Member.Many<String> typeOf(String... names) {
        return types(List.of(List.of(names)));
    }

    /**
     * The {@code type} member of a type that also says what it is a kind of.
     *
     * @param kind the name that must be there
     * @param names of which one must be there too; a builder writes the first
     */
    public Member.Many<String> typeBeside(String kind, String... names) {
        return types(List.of(List.of(kind), List.of(names)));
    }

    private Member.Many<String> types(List<List<String>> groups) {
        state.typeNames.clear();
        state.typeNames.addAll(groups.get(groups.size() - 1));
        List<JsonValue> written = groups.stream()
                .map(group -> (JsonValue) new JsonString(group.get(0)))
                .toList();
        return many("type", MemberType.TEXT, 1, new JsonArray(written), (items, findings) -> {
            for (List<String> group : groups) {
                if (!hasOneOf(group, items)) {
                    findings.error(Findings.TERM, "must include one of " + group, "add " + group.get(0));
                }
            }
        });
    }

    private static boolean hasOneOf(List<String> names, List<JsonValue> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof JsonString text && names.contains(text.value())) {
                return true;
            }
        }
        return false;
    }

    /** The {@code type} member of a type that objects without one have; a builder writes its name, or this one. */
    public Member.Many<String> typeByDefault(String... written) {
        String first = written.length == 0 ? name : written[0];
        state.typeNames.addAll(List.of(written));
        return many("type", MemberType.TEXT, 0, JsonArray.of(new JsonString(first)), Member.Many.Whole.NOTHING);
    }

    /** The {@code type} member of a type that need not have one, and never an array; a builder writes its name. */
    public Member.Maybe<String> usualType() {
        return add(new Member.Maybe<>("type", MemberType.TEXT, requirement("type"), new JsonString(name)));
    }

    /** The {@code type} member of a type that need not have one, and has no other name; a builder writes its name. */
    public Member.Maybe<String> typeIfAny() {
        return add(new Member.Maybe<>(
                "type",
                MemberType.TEXT.holding(Findings.TERM, name::equals, "write " + name),
                requirement("type"),
                new JsonString(name)));
    }

    /**
     * The {@code type} member of a type that is written as its name, or another one it goes by, alone and never as an
     * array.
     */
    public Member.One<String> typeAlone(String... synonyms) {
        state.typeNames.addAll(List.of(synonyms));
        return add(new Member.One<>(
                "type",
                MemberType.TEXT.holding(Findings.TERM, state.typeNames::contains, "write " + name),
                requirement("type"),
                new JsonString(name)));
    }

    /** The {@code @type} member of a type of JSON-LD that is written as this one name. */
    public Member.One<String> jsonLdType(String written) {
        return add(new Member.One<>(
                "@type",
                MemberType.TEXT.holding(Findings.TERM, written::equals, "write " + written),
                requirement("@type"),
                new JsonString(written)));
    }

    /** The {@code @context} member: first these, in this order, then any others. */
    public Member.Many<JsonValue> context(RequiredContext... first) {
        List<RequiredContext> required = List.of(first);
        List<JsonValue> written = Arrays.stream(first)
                .map(context -> (JsonValue) new JsonString(context.url()))
                .toList();
        return many("@context", MemberType.CONTEXT, 1, new JsonArray(written), (items, findings) -> {
            for (int i = 0; i < required.size(); i++) {
                if (i >= items.size() || !required.get(i).accepts(items.get(i), findings.in(i))) {
                    findings.error(
                            Findings.CONTEXT,
                            "item " + i + " is not the context that belongs there",
                            "start with "
                                    + String.join(
                                            ", ",
                                            required.stream()
                                                    .map(RequiredContext::url)
                                                    .toList()));
                    return;
                }
            }
        });
    }

    /** The {@code @context} member, of any IRIs: one, or an array; a builder writes this one. */
    public Member.Many<Iri> anyContext(String written) {
        return add(new Member.Many<>(
                "@context",
                MemberType.IRI,
                requirement("@context"),
                1,
                true,
                Member.Many.Bare.ALLOWED,
                JsonArray.of(new JsonString(written)),
                Member.Many.Whole.NOTHING));
    }

    /** Closes the declaration. */
    public <T extends Node> Shape<T> shape(Function<JsonObject, T> constructor) {
        state.finished = true;
        return new Shape<>(
                name,
                clause,
                List.copyOf(state.members.values()),
                state.typeNames,
                state.waivers,
                state.closed,
                constructor);
    }

    private <V> Member.Many<V> many(
            String member, MemberType<V> type, int least, JsonArray fixed, Member.Many.Whole whole) {
        return add(new Member.Many<>(member, type, requirement(member), least, least > 0, state.bare, fixed, whole));
    }

    private SpecRef requirement(String member) {
        return clause.requirement(name + '.' + member);
    }

    private <M extends Member<?>> M add(M member) {
        if (state.finished || state.members.putIfAbsent(member.name(), member) != null) {
            throw new IllegalStateException(name + " declares " + member.name() + " twice, or after its shape");
        }
        if (waiver != null) {
            state.waivers.put(member.name(), waiver);
        }
        return member;
    }
}
