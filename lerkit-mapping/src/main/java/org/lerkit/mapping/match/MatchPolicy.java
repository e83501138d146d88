package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lerkit.mapping.policy.PolicyName;
import org.lerkit.model.value.Iri;

/**
 * How a record is matched with a posting: what counts as met, whose word counts, what levels count. The numbers are a
 * policy and no truths: who changes one gives the policy a name of its own, so that results can be told apart. Immutable
 * and thread-safe.
 */
public final class MatchPolicy {
    private static final MatchPolicy STANDARD =
            new Builder(new PolicyName("lerkit.match", "1"), RoutePolicy.standard()).build();
    private static final int MOST_ALTERNATIVES = 100;

    private final PolicyName name;
    private final RoutePolicy routes;
    private final Set<Standing> accepted;
    private final Set<Correspondence> met;
    private final double levelUnknown;
    private final double levelBelow;
    private final double preferredWeight;
    private final int alternatives;
    private final Set<String> notSubstitute;
    private final List<LevelScale> scales;

    private MatchPolicy(Builder from) {
        name = from.name;
        routes = from.routes;
        accepted = Set.copyOf(from.accepted);
        met = Set.copyOf(from.met);
        levelUnknown = from.levelUnknown;
        levelBelow = from.levelBelow;
        preferredWeight = from.preferredWeight;
        alternatives = from.alternatives;
        notSubstitute = Set.copyOf(from.notSubstitute);
        scales = List.copyOf(from.scales);
    }

    /**
     * {@code lerkit.match:1}: only what was verified counts; only what is the same, or its translation, meets a
     * requirement; a level that cannot be compared counts at most 0.7, one that is below half; what is preferred weighs
     * half; three alternatives are told.
     */
    public static MatchPolicy standard() {
        return STANDARD;
    }

    /** Starts a policy of another name with what the standard has. */
    public static Builder builder(String id, String version) {
        return new Builder(new PolicyName(id, version), RoutePolicy.standard());
    }

    /**
     * Reads a policy, whose form is described in {@code docs/guide/match.md}. Does not close the stream.
     *
     * @throws org.lerkit.mapping.policy.PolicyException if something in it is not as it has to be; it names every place
     * @throws org.lerkit.model.json.JsonSyntaxException if it is not JSON, or larger than 1 MiB
     * @throws IOException if the stream fails
     */
    public static MatchPolicy read(InputStream json) throws IOException {
        return MatchPolicyFile.read(json);
    }

    /** Which policy, and which state of it. */
    public PolicyName name() {
        return name;
    }

    /** What relations count. */
    public RoutePolicy routes() {
        return routes;
    }

    /** Whose word counts. */
    public Set<Standing> accepted() {
        return accepted;
    }

    /** As what a held competency meets a required one; as anything else it does in part. */
    public Set<Correspondence> met() {
        return met;
    }

    /** What a match counts at most whose level cannot be compared. */
    public double levelUnknown() {
        return levelUnknown;
    }

    /** What a match counts whose level is below: a factor. */
    public double levelBelow() {
        return levelBelow;
    }

    /** What a requirement weighs that is preferred, where one that is required weighs 1. */
    public double preferredWeight() {
        return preferredWeight;
    }

    /** How many alternatives are told for each requirement. */
    public int alternatives() {
        return alternatives;
    }

    /** Whether nothing but the competency itself, or its translation, does for it. */
    public boolean isNotSubstituted(Iri competency) {
        return notSubstitute.contains(Identity.normal(competency.value()));
    }

    /** The scales whose order is known. */
    public List<LevelScale> scales() {
        return scales;
    }

    /** Collects what goes into a {@link MatchPolicy}. Not thread-safe. */
    public static final class Builder {
        private final PolicyName name;
        private RoutePolicy routes;
        private Set<Standing> accepted = EnumSet.of(Standing.VERIFIED);
        private Set<Correspondence> met = EnumSet.of(Correspondence.SAME, Correspondence.TRANSLATION);
        private double levelUnknown = 0.7;
        private double levelBelow = 0.5;
        private double preferredWeight = 0.5;
        private int alternatives = 3;
        private Set<String> notSubstitute = Set.of();
        private final List<LevelScale> scales = new ArrayList<>();

        private Builder(PolicyName name, RoutePolicy routes) {
            this.name = name;
            this.routes = routes;
        }

        /** What relations count. */
        public Builder routes(RoutePolicy policy) {
            routes = requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Whose word counts.
         *
         * @throws IllegalArgumentException if that of a refused or expired credential is to
         */
        public Builder accepting(Set<Standing> standings) {
            if (standings.contains(Standing.REFUSED) || standings.contains(Standing.EXPIRED)) {
                throw new IllegalArgumentException("what is refused or expired counts under no policy");
            }
            accepted = Set.copyOf(standings);
            return this;
        }

        /**
         * As what a held competency meets a required one.
         *
         * @throws IllegalArgumentException if not as the same
         */
        public Builder metBy(Set<Correspondence> correspondences) {
            if (!correspondences.contains(Correspondence.SAME)) {
                throw new IllegalArgumentException("what is the same meets a requirement");
            }
            met = Set.copyOf(correspondences);
            return this;
        }

        /**
         * What a match counts at most whose level cannot be compared.
         *
         * @throws IllegalArgumentException if it is not from 0 to less than 1
         */
        public Builder levelUnknown(double most) {
            levelUnknown = partial(most);
            return this;
        }

        /**
         * What a match counts whose level is below.
         *
         * @throws IllegalArgumentException if it is not from 0 to less than 1
         */
        public Builder levelBelow(double factor) {
            levelBelow = partial(factor);
            return this;
        }

        /**
         * What a requirement weighs that is preferred.
         *
         * @throws IllegalArgumentException if it is not from 0 to 1
         */
        public Builder preferredWeight(double weight) {
            if (!(weight >= 0 && weight <= 1)) {
                throw new IllegalArgumentException("a weight is from 0 to 1");
            }
            preferredWeight = weight;
            return this;
        }

        /**
         * How many alternatives are told.
         *
         * @throws IllegalArgumentException if it is not from 0 to 100
         */
        public Builder alternatives(int most) {
            if (most < 0 || most > MOST_ALTERNATIVES) {
                throw new IllegalArgumentException("from 0 to " + MOST_ALTERNATIVES + " alternatives");
            }
            alternatives = most;
            return this;
        }

        /** For these competencies nothing else does: what a law or a licence asks for. */
        public Builder notSubstituting(Set<Iri> competencies) {
            notSubstitute = competencies.stream()
                    .map(competency -> Identity.normal(competency.value()))
                    .collect(Collectors.toSet());
            return this;
        }

        /** A scale whose order is known. */
        public Builder scale(LevelScale scale) {
            scales.add(requireNonNull(scale, "scale"));
            return this;
        }

        private static double partial(double number) {
            if (!(number >= 0 && number < 1)) {
                throw new IllegalArgumentException("from 0 to less than 1: it does not count whole");
            }
            return number;
        }

        /** The policy of what was set up to here. */
        public MatchPolicy build() {
            return new MatchPolicy(this);
        }
    }
}
