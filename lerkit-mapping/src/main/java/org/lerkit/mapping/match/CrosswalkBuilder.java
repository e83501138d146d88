package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.match.Provenance.Method;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.competency.Competency;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.competency.Link;
import org.lerkit.model.competency.Relation;
import org.lerkit.model.competency.RelationType;
import org.lerkit.model.value.Iri;

/**
 * Collects the frameworks and relations of a {@link CrosswalkGraph}, one after the other: nothing of a framework is held
 * but its identifiers, names and relations. In which order they come makes no difference. Not thread-safe.
 */
public final class CrosswalkBuilder {
    private static final int MOST_PROBLEMS = 1_000;
    /** A code that two items of a framework have: it is of none of them. */
    private static final int AMBIGUOUS = -1;

    private final Nodes nodes = new Nodes();
    private final Draft draft = new Draft();
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int untold;
    private int mostThings = 2_000_000;
    private int mostRelations = 10_000_000;

    CrosswalkBuilder() {}

    /**
     * Sets how much a graph takes; 2,000,000 competencies and 10,000,000 relations otherwise.
     *
     * @param identifiers how many identifiers of competencies and occupations
     * @param relations how many relations
     */
    public CrosswalkBuilder within(int identifiers, int relations) {
        mostThings = identifiers;
        mostRelations = relations;
        return this;
    }

    /**
     * Adds the competencies of a framework and its relations, its exact matches {@linkplain RelationMeaning#cautious() with
     * caution}.
     *
     * @param provenance who states its relations
     * @throws ConversionException if that is more than a graph takes
     */
    public CrosswalkBuilder add(Framework framework, Provenance provenance) {
        return add(framework, provenance, RelationMeaning.cautious());
    }

    /**
     * Adds the competencies of a framework and its relations.
     *
     * @param provenance who states its relations
     * @param meaning what they mean
     * @throws ConversionException if that is more than a graph takes
     */
    public CrosswalkBuilder add(Framework framework, Provenance provenance, RelationMeaning meaning) {
        requireNonNull(provenance, "provenance");
        requireNonNull(meaning, "meaning");
        String whole = framework.uri().map(Iri::value).orElse(framework.id());
        int number = nodes.framework(whole);
        Map<String, Integer> local = new HashMap<>();
        List<Competency> competencies = framework.competencies();
        for (int i = 0; i < competencies.size(); i++) {
            int place = i;
            Competency competency = competencies.get(i);
            int item = item(
                    whole,
                    number,
                    competency,
                    () -> JsonPointer.ROOT.child("competencies").child(place));
            local.putIfAbsent(competency.id(), item);
        }
        local.putIfAbsent(framework.id(), -1);
        framework.uri().ifPresent(uri -> local.putIfAbsent(uri.value(), -1));
        List<Relation> relations = framework.relations();
        for (int i = 0; i < relations.size(); i++) {
            add(whole, local, relations.get(i), i, provenance, meaning);
        }
        return this;
    }

    private int item(String whole, int framework, Competency competency, Supplier<JsonPointer> place) {
        String id = competency.id();
        String known = Identity.isGlobal(id) ? id : whole + ' ' + id;
        int item = nodes.of(competency.uri().map(Iri::value).orElse(known));
        nodes.item(item, framework, competency.label().orElse(competency.statement()));
        if (competency.uri().isPresent() && Identity.isGlobal(id)) {
            int alias = nodes.of(id);
            if (!nodes.alias(item, alias)) {
                report(Problem.warning(
                                CrosswalkProblems.EXACT_CONFLICT,
                                place.get(),
                                "an identifier that another item of one framework has too; its address is used")
                        .withHint("an item has one identifier, and no other has it"));
            }
        }
        competency
                .code()
                .ifPresent(code -> codes.merge(
                        CrosswalkGraph.code(whole, code), item, (one, other) -> one.equals(other) ? one : AMBIGUOUS));
        require(nodes.size(), mostThings);
        return item;
    }

    private void add(
            String whole,
            Map<String, Integer> local,
            Relation relation,
            int index,
            Provenance provenance,
            RelationMeaning meaning) {
        int from = end(whole, local, relation.from());
        int to = end(whole, local, relation.to());
        if (from == -1 || to == -1) {
            return; // being in the framework is no relation to a competency
        }
        JsonPointer place = JsonPointer.ROOT.child("relations").child(index);
        if (from < 0 || to < 0) {
            report(Problem.warning(
                    CrosswalkProblems.NO_END, place, "an end of the relation that nothing identifies; left out"));
        } else {
            add(from, relation.type(), to, provenance, meaning, place);
        }
    }

    /**
     * The number of an end; -1 where it is the framework, -2 where nobody knows what it is. An address decides, for an
     * identifier that is not the same everywhere may be one of another framework.
     */
    private int end(String whole, Map<String, Integer> local, Link end) {
        Optional<String> id = end.id();
        if (end.uri().isPresent()) {
            String uri = end.uri().get().value();
            Integer here = local.get(uri);
            if (here == null) {
                here = id.filter(Identity::isGlobal).map(local::get).orElse(null);
            }
            return here == null ? nodes.of(uri) : here;
        }
        return id.map(text -> {
                    Integer here = local.get(text);
                    return here == null ? nodes.of(Identity.isGlobal(text) ? text : whole + ' ' + text) : here;
                })
                .orElse(-2);
    }

    /**
     * Adds one relation. Its exact matches are {@linkplain RelationMeaning#equivalent() exact}.
     *
     * @throws ConversionException if that is more than a graph takes
     */
    public CrosswalkBuilder add(Iri from, RelationType type, Iri to, Provenance provenance) {
        int start = nodes.of(from.value());
        int end = nodes.of(to.value());
        add(start, type, end, requireNonNull(provenance, "provenance"), RelationMeaning.equivalent(), JsonPointer.ROOT);
        return this;
    }

    /**
     * Adds one relation, as readers of crosswalks give them. Its exact matches are {@linkplain
     * RelationMeaning#equivalent() exact}.
     *
     * @throws ConversionException if that is more than a graph takes
     */
    public CrosswalkBuilder add(StatedRelation relation) {
        return add(relation.from(), relation.type(), relation.to(), relation.provenance());
    }

    private void add(
            int from, RelationType type, int to, Provenance provenance, RelationMeaning meaning, JsonPointer place) {
        require(nodes.size(), mostThings);
        if (nodes.root(from) == nodes.root(to)) {
            report(Problem.notice(CrosswalkProblems.SELF, place, "a relation of a competency to itself; left out"));
            return;
        }
        Optional<Correspondence> means = meaning.of(type);
        if (means.isPresent()) {
            draft.add(from, to, sure(means.get(), provenance), type, provenance);
            require(draft.size(), mostRelations);
        } else if (!meaning.knows(type)) {
            report(Problem.notice(
                            CrosswalkProblems.UNKNOWN_TYPE, place, "a relation of a type without meaning; not followed")
                    .withHint("say with RelationMeaning what its type means"));
        }
    }

    /** What a program takes for the same is close. */
    private static Correspondence sure(Correspondence meaning, Provenance provenance) {
        boolean same = meaning == Correspondence.SAME || meaning == Correspondence.TRANSLATION;
        return same && provenance.method() == Method.STATISTICAL ? Correspondence.CLOSE : meaning;
    }

    private static void require(int size, int most) {
        if (size > most) {
            throw new ConversionException(Problem.error(
                            CrosswalkProblems.TOO_LARGE,
                            JsonPointer.ROOT,
                            "more than " + most + " identifiers or relations")
                    .withHint("build graphs of the frameworks that are asked for, or set other limits"));
        }
    }

    private void report(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        } else {
            untold++;
        }
    }

    /** The graph of what was added up to here. */
    public CrosswalkGraph build() {
        List<Problem> all = new ArrayList<>(problems);
        if (untold > 0) {
            all.add(Problem.notice(
                    CrosswalkProblems.TOO_LARGE, JsonPointer.ROOT, untold + " more problems like the last of these"));
        }
        Map<String, Integer> clear = new HashMap<>(codes);
        clear.values().removeIf(number -> number == AMBIGUOUS);
        return new CrosswalkGraph(nodes.sorted(), draft, clear, all);
    }
}
