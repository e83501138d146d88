package org.lerkit.mapping.competency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.MemberTable;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.competency.RelationType;
import org.lerkit.model.json.JsonArray;

/** What the skills of one framework have to do with, on its way into their lists. Not thread-safe. */
final class RsdLists {
    private static final Rule NO_PLACE = new Rule(
            "rsd.write.relation", "Skills have lists of what they are aligned with and needed for, and no hierarchy.");

    /** The lists of a skill, all of which have to be there, by the types of what they are relations of. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("alignment", "alignments"),
            Map.entry("exact-match", "alignments"),
            Map.entry("close-match", "alignments"),
            Map.entry("broad-match", "alignments"),
            Map.entry("narrow-match", "alignments"),
            Map.entry("major-match", "alignments"),
            Map.entry("minor-match", "alignments"),
            Map.entry("related", "alignments"),
            Map.entry("standard", "standards"),
            Map.entry("occupation", "occupations"),
            Map.entry("certification", "certifications"),
            Map.entry("employer", "employers"),
            Map.entry("collection", "collections"));

    private static final List<String> REQUIRED = Stream.concat(Stream.of("keywords"), LISTS.values().stream())
            .distinct()
            .sorted()
            .toList();

    /** The types of relations that no skill has a list for: of hierarchy, order and versions. */
    static final Set<String> WITHOUT = Stream.of(
                    RelationType.CHILD_OF,
                    RelationType.PART_OF,
                    RelationType.PEER_OF,
                    RelationType.PRECEDES,
                    RelationType.REPLACED_BY,
                    RelationType.EXEMPLAR,
                    RelationType.HAS_LEVEL,
                    RelationType.TRANSLATION)
            .map(RelationType::text)
            .collect(Collectors.toUnmodifiableSet());

    /** That a list is empty depends on the relations that might be in it and are not: on these, of many. */
    private static final int MOST_STRAYS = 64;

    /** Where an item of a list goes depends on those before it: on these, of many. */
    private static final int MOST_EARLIER = 1000;

    private final RsdWriting writing;
    private final Accounts accounts;
    private final List<Target> skills = new ArrayList<>();
    private final Map<String, Written> known = new HashMap<>();
    /** What says that a relation is of a type, or starts from a skill, that nobody knows. */
    private final List<Leaf> strays = new ArrayList<>();

    /** A skill, with what its lists depend on: what it is known by, and for each list what is in it so far. */
    private record Written(Target skill, List<Leaf> identity, Map<String, List<Leaf>> lists) {}

    RsdLists(RsdWriting writing, Accounts accounts) {
        this.writing = writing;
        this.accounts = accounts;
    }

    /** A skill that relations may start from. */
    void add(Source competency, Target skill) {
        List<Leaf> identity = Stream.of("id", "uri")
                .flatMap(name -> competency.leaf(name).stream())
                .toList();
        Written written = new Written(skill, identity, new HashMap<>());
        identity.forEach(leaf -> known.putIfAbsent(leaf.raw(), written));
        skills.add(skill);
    }

    /** Gives every skill the lists that it has nothing in, and has to have. */
    void fill() {
        for (Target skill : skills) {
            REQUIRED.stream()
                    .filter(list -> !skill.has(list))
                    .forEach(list -> skill.put(
                            list,
                            Traced.fixed(JsonArray.EMPTY, RsdWriting.EMPTY).dependingOn(strays)));
        }
    }

    /** Writes a relation into a list of the skill it starts from, if there is one for it. */
    void relation(Source relation) {
        Optional<Leaf> type = relation.leaf("type");
        String list = type.isEmpty() ? null : LISTS.get(type.get().raw());
        Optional<Source> from = relation.child("from");
        Written skill = from.flatMap(end -> Stream.of("id", "uri")
                        .flatMap(name -> end.leaf(name).stream())
                        .flatMap(leaf -> Optional.ofNullable(known.get(leaf.raw())).stream())
                        .findFirst())
                .orElse(null);
        Optional<Source> to = relation.child("to");
        if (list == null || skill == null || to.isEmpty()) {
            accounts.drop(relation, NO_PLACE);
            boolean stray = skill == null
                    || type.filter(leaf -> !WITHOUT.contains(leaf.raw())).isPresent();
            if (stray && strays.size() < MOST_STRAYS) {
                (skill == null ? from : relation.child("type")).ifPresent(part -> strays.addAll(part.all()));
            }
            return;
        }
        Target item = new Target();
        end(to.get(), list, item);
        if (item.leaves().isEmpty()) {
            accounts.drop(relation, NO_PLACE);
            return;
        }
        writing.facts(
                relation, list.equals("occupations") ? Set.of("frameworkName", "parents") : Set.of("isPartOf"), item);
        List<Leaf> earlier = skill.lists.computeIfAbsent(list, first -> new ArrayList<>());
        List<Leaf> influences = new ArrayList<>(skill.identity);
        type.ifPresent(influences::add);
        influences.addAll(from.orElseThrow().all());
        influences.addAll(earlier);
        influences.addAll(strays);
        skill.skill.add(list, item.dependingOn(influences));
        if (earlier.size() < MOST_EARLIER) {
            earlier.addAll(relation.all());
        }
        account(relation, type.orElseThrow(), list);
    }

    private void account(Source relation, Leaf type, String list) {
        if (RsdTables.RELATIONS.getOrDefault(list, "").equals(type.raw())) {
            accounts.recode(type, RsdTables.WRITE.rule("relation", "type"));
        }
        for (Source child : relation.children()) {
            MemberTable.Row row = RsdTables.WRITE.find("relation", child.name()).orElseThrow();
            if (child.name().equals("from")) {
                child.all().forEach(leaf -> accounts.recode(leaf, row.rule()));
            } else if (row.disposition().equals("dropped")) {
                accounts.drop(child, row.rule());
            }
        }
    }

    private void end(Source to, String list, Target item) {
        String name = list.equals("alignments") || list.equals("standards") ? "skillName" : "name";
        boolean occupation = list.equals("occupations");
        boolean collection = list.equals("collections");
        for (Source child : to.children()) {
            MemberTable.Row row = RsdTables.WRITE.find("end", child.name()).orElseThrow();
            switch (child.name()) {
                case "id" -> {
                    if (occupation || collection) {
                        writing.value(child, occupation ? "code" : "uuid", row, item);
                    } else {
                        accounts.drop(child, row.rule());
                    }
                }
                case "uri" -> {
                    if (collection) {
                        accounts.drop(child, row.rule());
                    } else {
                        writing.value(child, occupation ? "targetNode" : "id", row, item);
                    }
                }
                case "title" -> writing.value(child, occupation ? "targetNodeName" : name, row, item);
                default -> {
                    Optional<Traced> level = occupation
                            ? child.leaf().flatMap(leaf -> RsdWriting.word(RsdWriting.LEVELS, leaf, row.rule()))
                            : Optional.empty();
                    level.ifPresentOrElse(value -> item.put("level", value), () -> accounts.drop(child, row.rule()));
                }
            }
        }
    }
}
