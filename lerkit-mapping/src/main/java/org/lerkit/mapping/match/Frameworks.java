package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lerkit.model.competency.Competency;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.value.Iri;

/**
 * The frameworks that are at hand: by them a code of a framework becomes the address of a competency, and an alignment is
 * known to lead to one. A framework is known by its address alone, never by its name. Immutable and thread-safe.
 */
public final class Frameworks {
    private static final Frameworks NONE = new Frameworks(List.of());

    /** A code, and the address of the framework that it is a code of. */
    private record Coding(String framework, String code) {}

    private final List<Framework> all;
    private final Map<String, Iri> competencies = new HashMap<>();
    private final Map<Coding, Iri> codes = new HashMap<>();
    private final Set<Coding> ambiguous = new HashSet<>();
    private final Set<String> addresses = new HashSet<>();

    private Frameworks(List<Framework> all) {
        this.all = List.copyOf(all);
        this.all.forEach(this::index);
    }

    /** None: competencies are known by their addresses only. */
    public static Frameworks none() {
        return NONE;
    }

    /** These. */
    public static Frameworks of(Framework... frameworks) {
        return new Frameworks(List.of(frameworks));
    }

    /** These, and one more. */
    public Frameworks and(Framework framework) {
        return new Frameworks(Stream.concat(all.stream(), Stream.of(requireNonNull(framework, "framework")))
                .toList());
    }

    /** All of them, in the order in which they were given. */
    public List<Framework> all() {
        return all;
    }

    /**
     * The address of a competency of one of these frameworks.
     *
     * @param id what identifies the competency, where that is known
     * @param code its code
     * @param framework the address of the framework that the code belongs to
     * @return empty where no framework has it, or a framework has the code more than once
     */
    public Optional<Iri> resolve(Optional<Iri> id, Optional<String> code, Optional<Iri> framework) {
        Optional<Iri> known = id.map(iri -> competencies.get(Identity.normal(iri.value())));
        return known.isPresent() || code.isEmpty() || framework.isEmpty()
                ? known
                : Optional.ofNullable(codes.get(new Coding(
                        Identity.normal(framework.get().value()), code.get().strip())));
    }

    /** The graph of their relations, each framework vouching for its own; exact matches are only close. */
    public CrosswalkGraph graph() {
        return graph(RelationMeaning.cautious());
    }

    /** The graph of their relations, each framework vouching for its own. */
    public CrosswalkGraph graph(RelationMeaning meaning) {
        CrosswalkBuilder graph = CrosswalkGraph.builder();
        addTo(graph, meaning);
        return graph.build();
    }

    /** Adds their competencies and relations to a graph, each framework vouching for its own. */
    public void addTo(CrosswalkBuilder graph, RelationMeaning meaning) {
        all.forEach(framework -> graph.add(
                framework, Provenance.explicit(framework.uri().map(Iri::value).orElse(framework.id())), meaning));
    }

    /** Whether it is the address of one of these. */
    boolean isFramework(Iri address) {
        return addresses.contains(Identity.normal(address.value()));
    }

    private void index(Framework framework) {
        List<String> names = Stream.of(
                        framework.uri().map(Iri::value),
                        framework.source().map(Iri::value),
                        Optional.of(framework.id()).filter(id -> new Iri(id).isAbsolute()))
                .flatMap(Optional::stream)
                .map(Identity::normal)
                .distinct()
                .toList();
        addresses.addAll(names);
        for (Competency competency : framework.competencies()) {
            Optional<Iri> address = address(competency);
            address.ifPresent(iri -> index(competency, iri, names));
        }
    }

    private void index(Competency competency, Iri address, List<String> frameworks) {
        competencies.putIfAbsent(Identity.normal(address.value()), address);
        if (Identity.isGlobal(competency.id())) {
            competencies.putIfAbsent(Identity.normal(competency.id()), address);
        }
        competency
                .code()
                .map(String::strip)
                .ifPresent(code -> frameworks.forEach(framework -> {
                    Coding coding = new Coding(framework, code);
                    Iri other = codes.putIfAbsent(coding, address);
                    if (ambiguous.contains(coding) || (other != null && !other.equals(address))) {
                        ambiguous.add(coding);
                        codes.remove(coding);
                    }
                }));
    }

    /** Where a competency can be had, or its identifier where that is an IRI. */
    private static Optional<Iri> address(Competency competency) {
        return competency.uri().or(() -> Optional.of(new Iri(competency.id()))).filter(Iri::isAbsolute);
    }
}
