package org.lerkit.mapping.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lerkit.mapping.ConversionException;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.job.CompetencyRequirement;
import org.lerkit.model.job.Framework;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.job.Requirements;
import org.lerkit.model.value.Iri;

/** What a posting asks for, each with the identifiers by which it can be known. */
final class RequiredReading {
    /** More than any posting for people has. */
    private static final int MOST = 5_000;

    /** What one does in a job: asked for in words as a rule, and then no gap in what one can do. */
    private static final Set<String> DOINGS =
            Set.of("tasks", "workActivities", "responsibilities", "physicalActivities", "sensoryRequirements");

    private final CrosswalkGraph graph;
    private final Frameworks frameworks;
    private final MatchPolicy policy;
    private final List<Required> all = new ArrayList<>();
    private final List<Required> doings = new ArrayList<>();

    RequiredReading(JobPosting posting, CrosswalkGraph graph, Frameworks frameworks, MatchPolicy policy) {
        this.graph = graph;
        this.frameworks = frameworks;
        this.policy = policy;
        posting.requirements().ifPresent(this::read);
        if (all.size() + doings.size() > MOST) {
            throw new ConversionException(Problem.error(
                            MatchProblems.TOO_MANY,
                            JsonPointer.ROOT.child("requirements"),
                            "more than " + MOST + " requirements")
                    .withHint("take what belongs to one job"));
        }
    }

    /** Those to be judged. */
    List<Required> all() {
        return all;
    }

    /** What one does, in words: not judged. */
    List<Required> doings() {
        return doings;
    }

    private void read(Requirements requirements) {
        read("competencies", requirements.competencies());
        read("skills", requirements.skills());
        read("knowledge", requirements.knowledge());
        read("abilities", requirements.abilities());
        read("attitudes", requirements.attitudes());
        read("tasks", requirements.tasks());
        read("technologies", requirements.technologies());
        read("workActivities", requirements.workActivities());
        read("responsibilities", requirements.responsibilities());
        read("physicalActivities", requirements.physicalActivities());
        read("sensoryRequirements", requirements.sensoryRequirements());
    }

    private void read(String kind, List<CompetencyRequirement> requirements) {
        JsonPointer place = JsonPointer.ROOT.child("requirements").child(kind);
        for (int i = 0; i < requirements.size(); i++) {
            Required required = read(kind, place.child(i), requirements.get(i));
            (required.ids().isEmpty() && DOINGS.contains(kind) ? doings : all).add(required);
        }
    }

    private Required read(String kind, JsonPointer place, CompetencyRequirement requirement) {
        List<Iri> ids = Stream.of(
                        requirement.id().stream(),
                        coded(requirement.code(), requirement.framework().flatMap(Framework::id), graph, frameworks)
                                .stream(),
                        requirement.identifiers().stream()
                                .flatMap(identifier -> identifier.value().stream())
                                .map(Iri::new)
                                .filter(Iri::isAbsolute))
                .flatMap(each -> each)
                .distinct()
                .toList();
        boolean isPreferred = isPreferred(requirement);
        return new Required(
                place,
                kind,
                requirement.name().or(() -> requirement.descriptions().stream().findFirst()),
                ids,
                requirement.level(),
                isPreferred,
                isPreferred ? policy.preferredWeight() : 1);
    }

    /** What the posting does not insist on, or the employer teaches. */
    private static boolean isPreferred(CompetencyRequirement requirement) {
        boolean insists = requirement.required().orElse(false);
        boolean lenient = requirement.preferred().orElse(false)
                || !requirement.required().orElse(true)
                || requirement.acquiredInternally().orElse(false);
        return lenient && !insists;
    }

    /**
     * By what a code is known: by itself where it is an address, which JDX has in the place of a code, or a UUID of CASE
     * or a CTID; or by what it comes to, by the graph, by the frameworks, or else by the code together with the address of
     * its framework.
     */
    static Optional<Iri> coded(
            Optional<String> code, Optional<Iri> framework, CrosswalkGraph graph, Frameworks frameworks) {
        Optional<String> text = code.map(String::strip);
        Optional<Iri> address = text.filter(one -> Identity.isRegistered(one) || new Iri(one).isHttp())
                .map(Iri::new);
        return address.isPresent() || text.isEmpty() || framework.isEmpty()
                ? address
                : graph.find(framework.get(), text.get())
                        .map(CrosswalkGraph.Node::id)
                        .or(() -> frameworks.resolve(Optional.empty(), text, framework))
                        .or(() -> Optional.of(
                                new Iri(CrosswalkGraph.code(framework.get().value(), text.get()))));
    }
}
