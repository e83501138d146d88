package org.lerkit.mapping.competency;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.MemberTable;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.value.Iri;

/** One framework on its way into a graph of CTDL-ASN. Not thread-safe. */
final class CtdlAsnWriting {
    private static final Rule CONTEXT = new Rule("ctdlasn.write.context", "The context that every graph has.");
    private static final Rule CLASS = new Rule("ctdlasn.write.class", "Which class it is, every resource says.");
    private static final Rule ADDRESS =
            new Rule("ctdlasn.write.address", "A registry makes the address of a resource of its CTID.");
    private static final Rule GRAPH = new Rule("ctdlasn.write.graph", "A graph has the address of its framework.");
    private static final Rule PUBLISHER = new Rule("ctdlasn.write.publisher", "Who publishes it, the caller says.");
    private static final Rule SPOKEN = new Rule(
            "ctdlasn.write.language", "The language of its statement, or of the framework, where none is said.");
    private static final Rule PART = new Rule("ctdlasn.write.part", "Every competency is part of its framework.");
    private static final Rule DIRECTION = new Rule("ctdlasn.write.direction", "Language maps have no direction.");

    private static final Pattern IDENTIFIER =
            Pattern.compile("(ce-)?([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d{1,3})?");
    private static final String STATUS = "http://credreg.net/ctdlasn/vocabs/publicationStatus/";

    /** Words of other formats that the registry has an address for. */
    private static final Map<String, String> STATUSES =
            Map.of("Draft", STATUS + "Draft", "Published", STATUS + "Published", "Deprecated", STATUS + "Deprecated");

    /** Of frameworks: the one member whose references are objects. */
    private static final String DESCENDANTS = "ceasn:hasChild";

    private static final Set<String> OF_GRAPH = Set.of("@id");
    private static final Set<String> OF_FRAMEWORK = factsOf("framework");
    private static final Set<String> OF_COMPETENCY = factsOf("competency");

    private final Accounts accounts;
    private final String registry;
    private final List<Iri> publishers;
    private Optional<Leaf> language = Optional.empty();

    CtdlAsnWriting(Accounts accounts, String registry, List<Iri> publishers) {
        this.accounts = accounts;
        this.registry = registry;
        this.publishers = publishers;
    }

    /** The members that become facts, or whose values behind the first do. */
    private static Set<String> factsOf(String type) {
        Set<String> names = new HashSet<>();
        for (MemberTable.Row row : CtdlAsnTables.READ.rows()) {
            boolean facts =
                    row.target().equals(TableReading.FACTS) || row.target().endsWith(" first");
            if (row.member().startsWith(type + ".") && facts) {
                names.add(row.member().substring(type.length() + 1));
            }
        }
        return Set.copyOf(names);
    }

    Target graph(Source framework) {
        language = framework.leaf("language");
        CtdlAsnReferences references = new CtdlAsnReferences(accounts, this);
        Target graph =
                new Target().put("@context", Traced.fixed("https://credreg.net/ctdlasn/schema/context/json", CONTEXT));
        Target whole = resource(framework, "framework", "ceasn:CompetencyFramework");
        List<Source> facts = framework.children("extensions");
        List<Source> ofGraph = facts.stream().filter(CtdlAsnWriting::isOfGraph).toList();
        FactPaths paths = new FactPaths(accounts, CtdlAsnTables.SYSTEM, OF_GRAPH, this::shape);
        ofGraph.forEach(fact -> paths.put(fact, graph));
        facts(facts.stream().filter(fact -> !isOfGraph(fact)).toList(), OF_FRAMEWORK, whole);
        identifier(framework, whole);
        if (!whole.has("ceasn:publisher")) {
            publishers.forEach(each -> whole.add("ceasn:publisher", Traced.policy(each.value(), PUBLISHER)));
        }
        CtdlAsnReferences.Resource known = references.add(framework, whole, address(framework), true);
        if (!graph.has("@id")) {
            known.address().ifPresent(address -> graph.put("@id", derived(address, known, GRAPH)));
        }
        graph.add("@graph", whole);
        for (Source competency : framework.children("competencies")) {
            Target made = resource(competency, "competency", "ceasn:Competency");
            facts(competency.children("extensions"), OF_COMPETENCY, made);
            identifier(competency, made);
            known.address().ifPresent(address -> made.add("ceasn:isPartOf", derived(address, known, PART)));
            references.add(competency, made, address(competency), false);
            graph.add("@graph", made);
        }
        references.write(framework.children("relations"));
        return graph;
    }

    private static boolean isOfGraph(Source fact) {
        return fact.leaf("name").filter(name -> OF_GRAPH.contains(name.raw())).isPresent();
    }

    private static Traced derived(Traced address, CtdlAsnReferences.Resource of, Rule rule) {
        return Traced.derived(address.text(), rule, of.identity());
    }

    private Target resource(Source part, String type, String written) {
        Target to = new Target();
        address(part).ifPresent(address -> to.put("@id", address));
        to.put("@type", Traced.fixed(written, CLASS));
        ctid(part).ifPresent(ctid -> to.put("ceterms:ctid", ctid));
        Optional<Leaf> spoken = spoken(part);
        for (Source child : part.children()) {
            MemberTable.Row row = CtdlAsnTables.WRITE.find(type, child.name()).orElseThrow();
            if (row.disposition().equals("control")) {
                accounts.control(child, row.rule());
            } else if (row.disposition().equals("dropped")) {
                accounts.drop(child, row.rule());
            } else if (!row.disposition().equals("nested")
                    && !row.target().equals(TableReading.FACTS)
                    && !Set.of("id", "uri").contains(child.name())) {
                value(child, row, spoken, to);
            }
        }
        if (!to.has("ceasn:inLanguage")) {
            spoken.ifPresent(leaf -> to.add("ceasn:inLanguage", TableReading.text(leaf, SPOKEN)));
        }
        return to;
    }

    /** What says in which language a resource is: itself, its statement, its framework. */
    private Optional<Leaf> spoken(Source part) {
        return part.leaf("language")
                .or(() -> part.child("statement").flatMap(statement -> statement.leaf("language")))
                .or(() -> language);
    }

    private static Optional<Traced> ctid(Source part) {
        return part.leaf("id").flatMap(leaf -> {
            Rule rule = CtdlAsnTables.WRITE.rule("competency", "id");
            Matcher matcher = IDENTIFIER.matcher(leaf.raw());
            String text = matcher.matches() ? "ce-" + matcher.group(2).toLowerCase(Locale.ROOT) : "";
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            text.equals(leaf.raw())
                                    ? TableReading.text(leaf, rule)
                                    : Traced.of(How.RECODED, text, rule, leaf));
        });
    }

    private Optional<Traced> address(Source part) {
        Optional<Traced> ctid = ctid(part);
        Optional<Leaf> uri = part.leaf("uri");
        Rule rule = CtdlAsnTables.WRITE.rule("competency", "uri");
        if (ctid.isEmpty() || isAddressOf(uri, ctid.get())) {
            return uri.map(leaf -> TableReading.text(leaf, rule)
                    .dependingOn(part.leaf("id").stream().toList()));
        }
        return Optional.of(Traced.of(
                        How.RECODED,
                        registry + ctid.get().text(),
                        ADDRESS,
                        part.leaf("id").orElseThrow())
                .dependingOn(uri.stream().toList()));
    }

    private static boolean isAddressOf(Optional<Leaf> uri, Traced ctid) {
        return uri.filter(leaf -> leaf.raw().endsWith("/" + ctid.text())).isPresent();
    }

    /** An address that is not the one in a registry identifies the same thing too. */
    private void identifier(Source part, Target to) {
        Optional<Traced> ctid = ctid(part);
        Rule rule = CtdlAsnTables.WRITE.rule("competency", "uri");
        part.leaf("uri")
                .filter(leaf -> ctid.isPresent() && !isAddressOf(Optional.of(leaf), ctid.get()))
                .ifPresent(leaf -> to.add(
                        "ceasn:identifier",
                        TableReading.text(leaf, rule)
                                .dependingOn(part.leaf("id").stream().toList())));
        if (ctid.isEmpty()) {
            part.leaf("id").ifPresent(leaf -> accounts.drop(leaf, rule));
        }
    }

    private void value(Source child, MemberTable.Row row, Optional<Leaf> spoken, Target to) {
        String[] target = row.target().split(" ", -1);
        String member = target[0].replace("[]", "");
        String how = target.length == 1 ? "" : target[1];
        if (how.equals("words") || how.equals("text")) {
            words(child, row, how.equals("text"), member, spoken, to);
            return;
        }
        Optional<Leaf> leaf = how.equals("uri") ? child.leaf("uri") : child.leaf();
        Optional<Traced> value = leaf.flatMap(said -> traced(said, how, row));
        if (value.isEmpty()) {
            accounts.drop(child, row.rule());
        } else if (target[0].endsWith("[]")) {
            to.add(member, value.get());
        } else {
            to.put(member, value.get());
        }
        if (how.equals("uri")) {
            accounts.drop(child, row.rule()); // of a link, what is beside the address
        }
    }

    private static Optional<Traced> traced(Leaf leaf, String how, MemberTable.Row row) {
        boolean absolute = new Iri(leaf.raw()).isAbsolute();
        if (row.disposition().equals("recoded") && !absolute) {
            return Optional.ofNullable(STATUSES.get(leaf.raw()))
                    .map(word -> Traced.of(How.RECODED, word, row.rule(), leaf));
        }
        return how.equals("address") && !absolute ? Optional.empty() : Optional.of(TableReading.text(leaf, row.rule()));
    }

    /** Words into a map of their languages, or each into one of its own. */
    void words(Source child, MemberTable.Row row, boolean apart, String member, Optional<Leaf> spoken, Target to) {
        if (child.json().filter(JsonArray.class::isInstance).isPresent()) {
            child.children().forEach(item -> words(item, row, apart, member, spoken, to));
            return; // one of several, in its languages
        }
        Optional<Leaf> said = child.leaf("value").or(child::leaf);
        Optional<Leaf> tag = child.leaf("language").or(() -> spoken);
        if (said.isEmpty()) {
            accounts.drop(child, row.rule());
            return;
        }
        Traced text = TableReading.text(said.get(), row.rule());
        child.leaf("direction").ifPresent(leaf -> accounts.drop(leaf, DIRECTION));
        if (tag.isEmpty()) {
            if (to.has(member) && !apart) {
                accounts.drop(child, Rewriting.ONE);
            } else if (apart) {
                to.add(member, text);
            } else {
                to.put(member, text);
            }
            return;
        }
        Traced placed = text.placedBy(tag.get());
        if (apart) {
            to.item(member).put(tag.get().raw(), placed);
        } else if (to.object(member).has(tag.get().raw())) {
            accounts.drop(child, Rewriting.ONE);
        } else {
            to.object(member).put(tag.get().raw(), placed);
        }
    }

    void facts(List<Source> facts, Set<String> names, Target to) {
        FactPaths paths = new FactPaths(accounts, CtdlAsnTables.SYSTEM, names, this::shape);
        facts.forEach(fact -> paths.put(fact, to));
    }

    private Optional<Traced> shape(List<String> path, Leaf value) {
        if (path.get(0).equals(DESCENDANTS) && path.size() == 2) {
            JsonObject reference = JsonObject.builder().put("@id", value.raw()).build();
            return Optional.of(new Traced(reference, How.CARRIED, List.of(value), List.of(), FactPaths.FACT));
        }
        if (path.get(path.size() - 1).endsWith(":weight")) {
            return NUMBER.matcher(value.raw()).matches()
                    ? Optional.of(new Traced(
                            new JsonNumber(value.raw()), How.CARRIED, List.of(value), List.of(), FactPaths.FACT))
                    : Optional.empty();
        }
        return Optional.of(TableReading.text(value, FactPaths.FACT));
    }

    Optional<Leaf> language() {
        return language;
    }
}
