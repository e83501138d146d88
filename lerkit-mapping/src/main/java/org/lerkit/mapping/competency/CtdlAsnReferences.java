package org.lerkit.mapping.competency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.MemberTable;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;

/** The relations of one framework, on their way into the members of the resources at their ends. Not thread-safe. */
final class CtdlAsnReferences {
    private static final Rule NO_PLACE =
            new Rule("ctdlasn.write.relation", "The vocabulary has no member that says this of what is in the graph.");
    private static final Rule TITLE =
            new Rule("ctdlasn.write.reference", "What is referred to is known by its address.");
    private static final Rule REFERENCE = CtdlAsnTables.WRITE.rule("relation", "to");
    private static final Rule CLASS = new Rule("ctdlasn.write.alignment", "Which class it is, every object says.");

    /** Relations of other formats that say less than any of these members, or more. */
    private static final Set<String> APPROXIMATELY = Set.of("related", "alignment", "standard");

    private static final Set<String> OF_FRAMEWORK = Set.of("ceasn:alignFrom", "ceasn:alignTo", "ceasn:derivedFrom");
    private static final Set<String> OF_OCCUPATION = Set.of(
            "ceterms:targetNodeDescription",
            "ceterms:framework",
            "ceterms:frameworkName",
            "ceterms:alignmentType",
            "ceterms:alignmentDate",
            "ceterms:weight");

    /** Where an item of a list goes depends on those before it: on these, of many. */
    private static final int MOST_EARLIER = 300;

    private static final int MOST_STRAYS = 64;

    private final Accounts accounts;
    private final CtdlAsnWriting writing;
    private final Map<String, Resource> known = new HashMap<>();
    private final Map<String, List<Leaf>> earlier = new HashMap<>();
    private SiblingOrder order = SiblingOrder.of(List.of());

    private final List<Leaf> strays = new ArrayList<>();

    private int number;

    /**
     * A resource that has been written.
     *
     * @param identity what its address comes from
     */
    record Resource(
            int number,
            Target target,
            Optional<Traced> address,
            List<Leaf> identity,
            boolean framework,
            Optional<Leaf> language) {}

    /** One end of a relation: what it refers to, and the reference as it is written. */
    private record End(Optional<Resource> resource, Optional<Traced> reference, List<Leaf> leaves) {}

    CtdlAsnReferences(Accounts accounts, CtdlAsnWriting writing) {
        this.accounts = accounts;
        this.writing = writing;
    }

    /** A resource that relations may start or end at. */
    Resource add(Source part, Target target, Optional<Traced> address, boolean framework) {
        List<Leaf> identity =
                Stream.of("id", "uri").flatMap(name -> part.leaf(name).stream()).toList();
        Resource resource = new Resource(number++, target, address, identity, framework, part.leaf("language"));
        identity.forEach(leaf -> known.putIfAbsent(leaf.raw(), resource));
        return resource;
    }

    void write(List<Source> relations) {
        order = SiblingOrder.of(relations);
        for (Source relation : order.relations()) {
            Optional<Leaf> type = relation.leaf("type");
            End from = end(relation.child("from"));
            End to = end(relation.child("to"));
            if (type.isEmpty() || !write(relation, type.get().raw(), from, to)) {
                accounts.drop(relation, NO_PLACE);
                stray(type, from);
                continue;
            }
            account(relation);
        }
    }

    /** A relation of a type, or from a resource, that nobody knows: with another it might be in a list. */
    private void stray(Optional<Leaf> type, End from) {
        boolean known = type.filter(leaf -> CtdlAsnTables.MEMBERS.containsKey(leaf.raw())
                        || APPROXIMATELY.contains(leaf.raw())
                        || RsdLists.WITHOUT.contains(leaf.raw()))
                .isPresent();
        if ((!known || from.resource.isEmpty()) && strays.size() < MOST_STRAYS) {
            type.ifPresent(strays::add);
            strays.addAll(from.leaves);
        }
    }

    private boolean write(Source relation, String type, End from, End to) {
        Optional<Resource> one = from.resource;
        Optional<Resource> other = to.resource;
        if (type.equals("child-of")) {
            boolean top = other.filter(Resource::framework).isPresent();
            boolean up = one.filter(resource -> !resource.framework).isPresent()
                    && add(one.get(), top ? "ceasn:isTopChildOf" : "ceasn:isChildOf", relation, to);
            boolean down =
                    other.isPresent() && add(other.get(), top ? "ceasn:hasTopChild" : "ceasn:hasChild", relation, from);
            return up || down;
        } else if (type.equals("precedes")) {
            return ofCompetency(other) && add(other.get(), "ceasn:prerequisiteAlignment", relation, from);
        } else if (type.equals("part-of")) {
            return ofCompetency(other)
                    ? add(other.get(), "ceasn:comprisedOf", relation, from)
                    : ofCompetency(one) && other.isEmpty() && add(one.get(), "ceasn:isPartOf", relation, to);
        } else if (type.equals("occupation")) {
            return ofCompetency(one) && occupation(one.get(), relation, from);
        }
        String member = APPROXIMATELY.contains(type) ? "ceasn:alignTo" : CtdlAsnTables.MEMBERS.get(type);
        if (member == null || one.isEmpty() || (one.get().framework && !OF_FRAMEWORK.contains(member))) {
            return false;
        }
        if (member.equals("ceasn:isVersionOf")) {
            return version(one.get(), relation, to);
        }
        return add(one.get(), member, relation, to);
    }

    private static boolean ofCompetency(Optional<Resource> resource) {
        return resource.filter(known -> !known.framework).isPresent();
    }

    private boolean add(Resource owner, String member, Source relation, End end) {
        if (end.reference.isEmpty()) {
            return false;
        }
        List<Leaf> before = earlier.computeIfAbsent(owner.number + " " + member, first -> new ArrayList<>());
        owner.target.add(
                member, reference(owner, relation, end).dependingOn(before).dependingOn(order.positions(relation)));
        remember(before, relation);
        return true;
    }

    private static void remember(List<Leaf> before, Source relation) {
        if (before.size() < MOST_EARLIER) {
            before.addAll(relation.all());
        }
    }

    /** The only reference that is no list: the first one. */
    private boolean version(Resource owner, Source relation, End to) {
        List<Leaf> before = earlier.computeIfAbsent(owner.number + " version", first -> new ArrayList<>());
        boolean first = !owner.target.has("ceasn:isVersionOf") && to.reference.isPresent();
        if (first) {
            owner.target.put("ceasn:isVersionOf", reference(owner, relation, to).dependingOn(before));
        }
        remember(before, relation);
        return first;
    }

    /** The reference, which depends on everything by which the two ends were found. */
    private static Traced reference(Resource owner, Source relation, End end) {
        List<Leaf> influences = new ArrayList<>(owner.identity);
        end.resource.ifPresent(resource -> influences.addAll(resource.identity));
        relation.leaf("type").ifPresent(influences::add);
        Stream.of("from", "to")
                .flatMap(side -> relation.child(side).stream())
                .flatMap(side -> Stream.of("id", "uri").flatMap(name -> side.leaf(name).stream()))
                .forEach(influences::add);
        return end.reference.orElseThrow().dependingOn(influences);
    }

    /** What an end refers to: by its identifier, and otherwise by its address. */
    private End end(Optional<Source> link) {
        if (link.isEmpty()) {
            return new End(Optional.empty(), Optional.empty(), List.of());
        }
        Optional<Leaf> id = link.get().leaf("id");
        Optional<Leaf> uri = link.get().leaf("uri");
        Optional<Resource> byId = id.flatMap(this::known);
        Optional<Resource> resource = byId.or(() -> uri.flatMap(this::known));
        List<Leaf> leaves = Stream.concat(id.stream(), uri.stream()).toList();
        if (resource.isEmpty() || resource.get().address.isEmpty()) {
            return new End(resource, uri.map(leaf -> TableReading.text(leaf, REFERENCE)), leaves);
        }
        String address = resource.get().address.get().text();
        Traced reference = uri.filter(leaf -> leaf.raw().equals(address))
                .map(leaf -> TableReading.text(leaf, REFERENCE))
                .orElseGet(() -> Traced.of(
                        How.RECODED, address, REFERENCE, byId.isPresent() ? id.orElseThrow() : uri.orElseThrow()));
        return new End(resource, Optional.of(reference), leaves);
    }

    private Optional<Resource> known(Leaf leaf) {
        return Optional.ofNullable(known.get(leaf.raw()));
    }

    private boolean occupation(Resource owner, Source relation, End from) {
        Source to = relation.child("to").orElse(relation);
        Target occupation = new Target();
        to.leaf("uri").ifPresent(leaf -> occupation.put("ceterms:targetNode", TableReading.text(leaf, REFERENCE)));
        MemberTable.Row row = CtdlAsnTables.WRITE.find("relation", "to").orElseThrow();
        to.children("title")
                .forEach(title -> writing.words(
                        title, row, false, "ceterms:targetNodeName", owner.language.or(writing::language), occupation));
        to.leaf("id").ifPresent(leaf -> occupation.put("ceterms:codedNotation", TableReading.text(leaf, REFERENCE)));
        if (occupation.leaves().isEmpty()) {
            return false;
        }
        writing.facts(relation.children("extensions"), OF_OCCUPATION, occupation);
        List<Leaf> before = earlier.computeIfAbsent(owner.number + " occupations", first -> new ArrayList<>());
        List<Leaf> influences = new ArrayList<>(owner.identity);
        influences.addAll(from.leaves);
        relation.leaf("type").ifPresent(influences::add);
        influences.addAll(before);
        influences.addAll(strays);
        remember(before, relation);
        occupation.put("@type", Traced.fixed("ceterms:CredentialAlignmentObject", CLASS));
        owner.target.add("ceterms:occupationType", occupation.dependingOn(influences));
        return true;
    }

    /** Whether the member says what a component of the relation does. */
    private static boolean says(MemberTable.Row row, boolean approximately) {
        return row.disposition().equals("recoded")
                && !(approximately && row.member().equals("relation.type"));
    }

    private void account(Source relation) {
        boolean approximately =
                relation.text("type").filter(APPROXIMATELY::contains).isPresent();
        for (Source child : relation.children()) {
            MemberTable.Row row =
                    CtdlAsnTables.WRITE.find("relation", child.name()).orElseThrow();
            if (child.name().equals("from") || child.name().equals("to")) {
                Stream.of("id", "uri")
                        .flatMap(name -> child.leaf(name).stream())
                        .forEach(leaf -> accounts.recode(leaf, row.rule()));
                child.children().stream()
                        .filter(part -> !Set.of("id", "uri").contains(part.name()))
                        .forEach(part -> accounts.drop(part, TITLE));
            } else if (child.name().equals("position")
                    ? !order.positions(relation).isEmpty()
                    : says(row, approximately)) {
                child.leaf().ifPresent(leaf -> accounts.recode(leaf, row.rule()));
            } else {
                accounts.drop(child, row.rule());
            }
        }
    }
}
