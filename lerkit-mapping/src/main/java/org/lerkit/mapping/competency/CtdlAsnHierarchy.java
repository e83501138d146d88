package org.lerkit.mapping.competency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.MemberTable;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;

/**
 * What the resources of one graph refer to, on its way into relations. Where parent and child both say that they are,
 * one relation comes of it, in the order of the parent. Not thread-safe.
 */
final class CtdlAsnHierarchy {
    private static final String ADDRESS = "@id";
    private static final Rule CHILD = CtdlAsnTables.READ.rule("competency", "ceasn:hasChild");
    private static final Rule PART = CtdlAsnTables.READ.rule("competency", "ceasn:isPartOf");

    private static final List<String> DOWN = List.of("ceasn:hasTopChild", "ceasn:hasChild");
    private static final List<String> UP = List.of("ceasn:isTopChildOf", "ceasn:isChildOf");

    /** Who is meant by an address that nobody has depends on who is referred to by nobody: on these, of many. */
    private static final int MOST_UNREFERRED = 16;

    /** That a parent does not say a child depends on what it says instead: on these, of many. */
    private static final int MOST_OTHERS = 300;

    private final List<Source> resources;
    private final Target framework;
    private final CtdlAsnReading reading;
    private final Map<String, Source> byAddress = new HashMap<>();
    /** Pairs of child and parent that the parent has said. */
    private final Set<String> said = new HashSet<>();

    private final List<Leaf> unreferred;
    private final IdentityHashMap<Source, List<Leaf>> others = new IdentityHashMap<>();

    /** @param resources the framework, if there is one, and its competencies */
    CtdlAsnHierarchy(List<Source> resources, Target framework, CtdlAsnReading reading) {
        this.resources = resources;
        this.framework = framework;
        this.reading = reading;
        resources.forEach(
                resource -> resource.leaf(ADDRESS).ifPresent(leaf -> byAddress.putIfAbsent(leaf.raw(), resource)));
        this.unreferred = unreferred();
    }

    private List<Leaf> unreferred() {
        Set<String> referred = new HashSet<>();
        for (Source resource : resources) {
            Stream.of(DOWN, UP, List.of("ceasn:isPartOf"))
                    .flatMap(List::stream)
                    .flatMap(member -> resource.leaves(member).stream())
                    .forEach(leaf -> referred.add(leaf.raw()));
        }
        return resources.stream()
                .flatMap(resource -> resource.leaf(ADDRESS).stream())
                .filter(leaf -> !referred.contains(leaf.raw()))
                .limit(MOST_UNREFERRED)
                .toList();
    }

    /** Writes what parents and children say of each other, and what else competencies are part of. */
    void write() {
        resources.forEach(this::down);
        resources.forEach(this::up);
        resources.forEach(this::partOf);
    }

    private void down(Source parent) {
        for (Source child : referring(parent, DOWN)) {
            if (!CtdlAsnReading.isCompetency(parent) && child.name().equals("ceasn:hasChild")) {
                continue; // anywhere below
            }
            Leaf leaf = child.leaf().orElseThrow();
            Optional<Source> known = Optional.ofNullable(byAddress.get(leaf.raw()));
            Optional<Leaf> back = known.flatMap(other -> backReference(other, parent));
            List<Leaf> influences = new ArrayList<>(addresses(parent, known));
            back.ifPresent(influences::add);
            Target to = own(parent, CHILD);
            Target relation = new Target()
                    .put("type", Traced.fixed("child-of", CHILD))
                    .put("from", end(leaf, known, CHILD))
                    .put("to", back.isEmpty() ? to : end(back.get(), Optional.of(parent), CHILD));
            influences.add(leaf);
            framework.add("relations", relation.dependingOn(influences));
            said.add(leaf.raw() + ' ' + parent.text(ADDRESS).orElse(""));
        }
    }

    private static Optional<Leaf> backReference(Source child, Source parent) {
        String address = parent.leaf(ADDRESS).map(Leaf::raw).orElse("");
        return UP.stream()
                .flatMap(member -> child.leaves(member).stream())
                .filter(leaf -> leaf.raw().equals(address))
                .findFirst();
    }

    private void up(Source child) {
        String address = child.leaf(ADDRESS).map(Leaf::raw).orElse("");
        Set<String> before = new HashSet<>();
        for (Source reference : referring(child, UP)) {
            Leaf leaf = reference.leaf().orElseThrow();
            boolean again = !before.add(leaf.raw());
            if (said.contains(address + ' ' + leaf.raw())) {
                if (again) {
                    reading.accounts.control(leaf, CHILD);
                }
                continue;
            }
            Optional<Source> known = Optional.ofNullable(byAddress.get(leaf.raw()));
            List<Leaf> influences = new ArrayList<>(addresses(child, known));
            influences.add(leaf);
            influences.addAll(known.map(parent -> others.computeIfAbsent(parent, this::others))
                    .orElse(unreferred));
            Target relation = new Target()
                    .put("type", Traced.fixed("child-of", CHILD))
                    .put("from", own(child, CHILD))
                    .put("to", end(leaf, known, CHILD));
            framework.add("relations", relation.dependingOn(influences));
        }
    }

    /** What a parent says of children. */
    private List<Leaf> others(Source parent) {
        return referring(parent, DOWN).stream()
                .flatMap(other -> other.all().stream())
                .limit(MOST_OTHERS)
                .toList();
    }

    private void partOf(Source competency) {
        for (Source reference : referring(competency, List.of("ceasn:isPartOf"))) {
            Leaf leaf = reference.leaf().orElseThrow();
            Optional<Source> known = Optional.ofNullable(byAddress.get(leaf.raw()));
            if (known.filter(whole -> !CtdlAsnReading.isCompetency(whole)).isPresent()) {
                reading.accounts.control(leaf, PART);
                continue;
            }
            List<Leaf> influences = new ArrayList<>(addresses(competency, known));
            influences.add(leaf);
            influences.addAll(unreferred);
            Target relation = new Target()
                    .put("type", Traced.fixed("part-of", PART))
                    .put("from", own(competency, PART))
                    .put("to", end(leaf, known, PART));
            framework.add("relations", relation.dependingOn(influences));
        }
    }

    /** Those that are an address; what is not was read as what does not fit. */
    private List<Source> referring(Source resource, List<String> members) {
        List<Source> referring = new ArrayList<>();
        for (String member : members) {
            for (Source child : resource.children(member)) {
                if (child.leaf().isPresent() && !TableReading.saysNothing(child)) {
                    referring.add(child);
                }
            }
        }
        return referring;
    }

    /** A reference that nobody answers. */
    void reference(Source resource, Source child, MemberTable.Row row) {
        Optional<Leaf> leaf = child.leaf();
        String inverse = CtdlAsnTables.INVERSE.get(child.name());
        Optional<Source> known = leaf.flatMap(address -> Optional.ofNullable(byAddress.get(address.raw())));
        Target relation = new Target()
                .put(
                        "type",
                        Traced.fixed(
                                inverse == null
                                        ? CtdlAsnTables.RELATIONS.getOrDefault(child.name(), child.name())
                                        : inverse,
                                row.rule()));
        if (leaf.isPresent()) {
            Target other = end(leaf.get(), known, row.rule());
            relation.put("from", inverse == null ? own(resource, row.rule()) : other);
            relation.put("to", inverse == null ? other : own(resource, row.rule()));
            List<Leaf> influences = new ArrayList<>(addresses(resource, known));
            influences.add(leaf.get());
            framework.add("relations", relation.dependingOn(influences));
        } else if (child.name().equals("ceterms:occupationType")) {
            relation.put("from", own(resource, row.rule()));
            reading.alignment(child, relation);
            if (relation.has("to")) {
                framework.add("relations", relation);
            }
        } else {
            reading.accounts.drop(child, Rewriting.UNFIT);
        }
    }

    private static List<Leaf> addresses(Source resource, Optional<Source> known) {
        return Stream.concat(Stream.of(resource), known.stream())
                .flatMap(each -> each.leaf(ADDRESS).stream())
                .toList();
    }

    /** The end that a resource itself is. */
    private static Target own(Source resource, Rule rule) {
        return new Target()
                .put("id", CtdlAsnReading.identity(resource))
                .put("uri", resource.leaf(ADDRESS).map(leaf -> TableReading.text(leaf, rule)));
    }

    /** The end that is referred to; its identifier where it is in the graph. */
    private static Target end(Leaf leaf, Optional<Source> known, Rule rule) {
        return new Target()
                .put("id", known.flatMap(CtdlAsnReading::identity))
                .put("uri", TableReading.text(leaf, rule));
    }
}
