package org.lerkit.mapping.competency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.MemberTable;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;

/** One graph of CTDL-ASN on its way into a framework. Not thread-safe. */
final class CtdlAsnReading extends TableReading {
    private static final Rule OTHER =
            new Rule("ctdlasn.read.other", "Neither the framework nor one of its competencies.");

    private static final Pattern CTID =
            Pattern.compile("ce-([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})");

    private final Target framework;
    /** How many values behind the first one a member has had, by its place. */
    private final Map<String, Integer> rest = new HashMap<>();

    /** The language of competencies that do not say theirs. */
    private Optional<String> language = Optional.empty();

    private CtdlAsnHierarchy hierarchy = new CtdlAsnHierarchy(List.of(), new Target(), this);

    CtdlAsnReading(Accounts accounts, Target framework) {
        super(CtdlAsnTables.READ, accounts, CtdlAsnTables.SYSTEM);
        this.framework = framework;
    }

    /** A request to publish a graph. */
    void request(Source part) {
        part.child("GraphInput").ifPresent(this::graph);
        read(part, "request", framework);
    }

    /** The framework first, wherever it stands: what references mean depends on all resources. */
    void graph(Source part) {
        List<Source> resources = part.children("@graph");
        Optional<Source> whole =
                resources.stream().filter(CtdlAsnReading::isFramework).findFirst();
        List<Source> competencies =
                resources.stream().filter(CtdlAsnReading::isCompetency).toList();
        hierarchy = new CtdlAsnHierarchy(
                Stream.concat(whole.stream(), competencies.stream()).toList(), framework, this);
        language = whole.flatMap(resource -> resource.leaf("ceasn:inLanguage")).map(Leaf::raw);
        whole.ifPresent(resource -> resource(resource, "framework", framework));
        for (Source competency : competencies) {
            Target made = new Target();
            resource(competency, "competency", made);
            framework.add("competencies", made);
        }
        hierarchy.write();
        read(part, "graph", framework);
        resources.stream()
                .filter(resource -> !isCompetency(resource) && resource != whole.orElse(null))
                .forEach(resource -> accounts.drop(resource, OTHER));
    }

    /** By what it says, for that a competency states something tells more than the name of its class. */
    static boolean isCompetency(Source resource) {
        return resource.has("ceasn:competencyText") || isOf(resource, "ceasn:Competency");
    }

    /** By what it says; concept schemes have names too. */
    static boolean isFramework(Source resource) {
        return !isCompetency(resource)
                && (resource.has("ceasn:name") || isOf(resource, "ceasn:CompetencyFramework"))
                && resource.leaves("@type").stream()
                        .noneMatch(leaf -> leaf.raw().startsWith("skos:"));
    }

    private static boolean isOf(Source resource, String type) {
        return resource.leaves("@type").stream().anyMatch(leaf -> leaf.raw().equals(type));
    }

    private void resource(Source part, String type, Target to) {
        identity(part).ifPresent(id -> to.put("id", id));
        read(part, type, to);
    }

    /** The UUID of the CTID, by which other formats know the same thing; the address where there is no CTID. */
    static Optional<Traced> identity(Source resource) {
        Rule rule = CtdlAsnTables.READ.rule("competency", "ceterms:ctid");
        Optional<Leaf> ctid = resource.leaf("ceterms:ctid");
        if (ctid.isEmpty()) {
            return resource.leaf("@id").map(leaf -> text(leaf, rule));
        }
        Matcher uuid = CTID.matcher(ctid.get().raw());
        return Optional.of(
                uuid.matches() ? Traced.of(How.RECODED, uuid.group(1), rule, ctid.get()) : text(ctid.get(), rule));
    }

    @Override
    boolean special(Source part, Source child, MemberTable.Row row, Target to) {
        String target = row.target();
        int space = target.indexOf(' ');
        String how = target.substring(space + 1);
        String place = space < 0 ? target : target.substring(0, space);
        if (row.member().endsWith("ceterms:ctid")) {
            return true; // said already
        } else if (place.equals(".") || how.equals("hierarchy")) {
            return true; // the resources together
        } else if (how.equals("reference")) {
            hierarchy.reference(part, child, row);
            return true;
        } else if (how.equals("words")) {
            if (part.child(child.name()).filter(first -> first == child).isPresent()) {
                Words words = Words.read(part.children(child.name()), row.rule(), accounts);
                if (place.endsWith("[]")) {
                    words.add(place.replace("[]", ""), to);
                } else {
                    words.put(place, to);
                }
            }
            return true;
        } else if (how.equals("node")) {
            node(child, row, place, to);
            return true;
        } else if (space >= 0) {
            texts(part, child, row, place, how.equals("first"), to);
            return true;
        }
        return false;
    }

    /** Text of which the place keeps no language: that is lost where it is another than that of the resource. */
    private void texts(Source part, Source child, MemberTable.Row row, String place, boolean first, Target to) {
        Optional<String> spoken = part.leaf("ceasn:inLanguage").map(Leaf::raw).or(() -> language);
        for (Words.Said said : Words.read(List.of(child), row.rule(), accounts).said()) {
            boolean other = said.tag()
                    .filter(tag -> spoken.filter(tag::equalsIgnoreCase).isEmpty())
                    .isPresent();
            if (first && to.has(place)) {
                String member = child.name();
                String key = part.location().path() + ' ' + member;
                int index = rest.merge(key, 1, Integer::sum) - 1;
                String name =
                        member + '/' + index + said.tag().map(tag -> '/' + tag).orElse("");
                fact(name, said.value(), row.rule(), to);
            } else if (other) {
                put(said.value(), Traced.of(How.NARROWED, said.value().raw(), row.rule(), said.value()), place, to);
            } else {
                put(said.value(), text(said.value(), row.rule()), place, to);
            }
        }
    }

    /** An address, or an object with it. */
    private void node(Source child, MemberTable.Row row, String place, Target to) {
        Optional<Leaf> address = child.leaf().or(() -> child.leaf("ceterms:targetNode"));
        address.ifPresent(leaf -> put(leaf, text(leaf, row.rule()), place, to));
        accounts.drop(child, row.rule()); // of an object, what is beside the address
    }

    /** What is said at the other end of a reference that is more than an address. */
    void alignment(Source child, Target relation) {
        read(child, "alignment", relation);
    }
}
