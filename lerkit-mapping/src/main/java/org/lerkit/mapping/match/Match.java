package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lerkit.mapping.policy.PolicyName;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.Iri;

/**
 * What a record has of what a posting asks for: each requirement with what came of it, the route that leads there, the
 * credential that vouches, and what would close the gap. Only identifiers and relations that somebody states count; words
 * are never compared, except in {@link #suggest()}, which changes nothing here.
 *
 * <p>The same skills, posting, graph and policy give the same match, always and everywhere. It is no ranking of people and
 * decides nothing: the numbers are those of the policy, and each has its parts. Immutable and thread-safe.
 *
 * <pre>{@code
 * Skills skills = Skills.of(record, Vouching.of(record, verifier), frameworks);
 * Match match = Match.of(skills, posting, frameworks.graph(), MatchPolicy.standard());
 * out.println(match.explain());
 * }</pre>
 */
public final class Match {
    private final Optional<String> title;
    private final Optional<Iri> id;
    private final Skills skills;
    private final List<Judgement> requirements;
    private final List<QualificationJudgement> qualifications;
    private final List<Required> notJudged;
    private final List<Gap> gaps;
    private final Map<JsonPointer, List<Gap>> gapsByPlace;
    private final Coverage coverage;
    private final PolicyName policy;
    private final PolicyName routePolicy;
    private final String graphVersion;
    private final boolean isTruncated;

    private Match(Skills skills, JobPosting posting, CrosswalkGraph graph, MatchPolicy by) {
        this.skills = skills;
        title = posting.title().or(posting::name);
        id = posting.id();
        RequiredReading read = new RequiredReading(posting, graph, skills.frameworks(), by);
        Matching matching = new Matching(skills, read.all(), graph, by);
        List<Matching.Judged> judged = read.all().stream().map(matching::judge).toList();
        requirements = judged.stream().map(Matching.Judged::judgement).toList();
        qualifications = List.copyOf(new QualificationMatching(skills, posting, graph, by).all());
        notJudged = List.copyOf(read.doings());
        gaps = judged.stream().flatMap(matching::gaps).toList();
        gapsByPlace = gaps.stream().collect(Collectors.groupingBy(Gap::requirement, Collectors.toUnmodifiableList()));
        List<Coverage.Part> parts =
                judged.stream().flatMap(each -> Matching.part(each).stream()).toList();
        coverage = new Coverage(parts, judged.size() - parts.size());
        policy = by.name();
        routePolicy = by.routes().name();
        graphVersion = graph.version();
        isTruncated = matching.isTruncated();
    }

    /**
     * Matches a record with a posting, by the addresses of competencies and the relations of the graph.
     *
     * @param vouching what came of verifying the originals of the record
     * @throws org.lerkit.mapping.ConversionException if there are more requirements or skills than a job or a person has
     */
    public static Match of(
            LearnerRecord record, Vouching vouching, JobPosting posting, CrosswalkGraph graph, MatchPolicy policy) {
        return of(Skills.of(record, vouching), posting, graph, policy);
    }

    /**
     * Matches skills with a posting.
     *
     * @throws org.lerkit.mapping.ConversionException if there are more requirements or skills than a job or a person has
     */
    public static Match of(Skills skills, JobPosting posting, CrosswalkGraph graph, MatchPolicy policy) {
        return new Match(
                requireNonNull(skills, "skills"),
                requireNonNull(posting, "posting"),
                requireNonNull(graph, "graph"),
                requireNonNull(policy, "policy"));
    }

    /** What the posting calls the job. */
    public Optional<String> title() {
        return title;
    }

    /** What identifies the posting. */
    public Optional<Iri> id() {
        return id;
    }

    /** What was matched. */
    public Skills skills() {
        return skills;
    }

    /** What came of each requirement, in the order of the posting. */
    public List<Judgement> requirements() {
        return requirements;
    }

    /** What came of each credential, education and experience that is asked for. */
    public List<QualificationJudgement> qualifications() {
        return qualifications;
    }

    /** Tasks and the like that the posting names in words: what one does, and not what one can. */
    public List<Required> notJudged() {
        return notJudged;
    }

    /** What keeps requirements from being met, and what would close that, in the order of the posting. */
    public List<Gap> gaps() {
        return gaps;
    }

    /** What keeps one requirement from being met; nothing where it is. */
    public List<Gap> gaps(Required required) {
        return gapsByPlace.getOrDefault(required.place(), List.of());
    }

    /** How much is covered, with its parts. */
    public Coverage coverage() {
        return coverage;
    }

    /** By which policy. */
    public PolicyName policy() {
        return policy;
    }

    /** By which policy routes were found. */
    public PolicyName routePolicy() {
        return routePolicy;
    }

    /** The version of the graph. */
    public String graphVersion() {
        return graphVersion;
    }

    /** Whether a search ended at the limit of the policy: there may be more in the record than is told here. */
    public boolean isTruncated() {
        return isTruncated;
    }

    /** How many requirements came to what. */
    public Map<MatchOutcome, Integer> counts() {
        Map<MatchOutcome, Integer> counts = new EnumMap<>(MatchOutcome.class);
        requirements.forEach(judgement -> counts.merge(judgement.outcome(), 1, Integer::sum));
        return counts;
    }

    /** Skills whose words are like those of a requirement that nothing was found for: for people to look at. */
    public List<Suggestion> suggest() {
        return Suggestions.of(this);
    }

    /** All of it as text, for people. */
    public String explain() {
        return MatchText.of(this);
    }

    /** All of it for machines. */
    public JsonObject toJson() {
        return MatchJson.of(this);
    }
}
