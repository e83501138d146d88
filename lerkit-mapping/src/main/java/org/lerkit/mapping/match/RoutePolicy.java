package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.lerkit.mapping.match.Provenance.Method;
import org.lerkit.mapping.policy.PolicyName;

/**
 * What relations count when one competency is to stand for another, and how far a search goes. The numbers are a policy
 * and no truths: who changes one gives the policy a name of its own, so that results can be told apart. Immutable and
 * thread-safe.
 */
public final class RoutePolicy {
    private static final RoutePolicy STANDARD = new Builder(new PolicyName("lerkit.routes", "1"))
            .factor(Correspondence.SAME, 1)
            .factor(Correspondence.TRANSLATION, 1)
            .factor(Correspondence.CLOSE, 0.8)
            .factor(Correspondence.MAJOR_OVERLAP, 0.8)
            .factor(Correspondence.NARROWER, 0.9)
            .factor(Correspondence.BROADER, 0.5)
            .factor(Correspondence.PART, 0.6)
            .factor(Correspondence.WHOLE, 0.6)
            .factor(Correspondence.REPLACED, 0.8)
            .factor(Correspondence.MINOR_OVERLAP, 0.4)
            .factor(Correspondence.RELATED, 0.3)
            .factor(Correspondence.ESSENTIAL, 0.4)
            .factor(Correspondence.OPTIONAL, 0.2)
            .factor(Method.EXPLICIT, 1)
            .factor(Method.MANUAL_REVIEW, 1)
            .factor(Method.STATISTICAL, 0.8)
            .build();

    private final PolicyName name;
    private final Map<Correspondence, Double> factors;
    private final Map<Method, Double> methods;
    private final int depth;
    private final double threshold;
    private final int closeSteps;
    private final int visited;

    private RoutePolicy(Builder from) {
        name = from.name;
        factors = Collections.unmodifiableMap(new EnumMap<>(from.factors));
        methods = Collections.unmodifiableMap(new EnumMap<>(from.methods));
        depth = from.depth;
        threshold = from.threshold;
        closeSteps = from.closeSteps;
        visited = from.visited;
    }

    /**
     * {@code lerkit.routes:1}: at most three steps, one of them at most {@linkplain Correspondence#CLOSE close}, and
     * nothing below a score of 0.25. The factors are in {@code docs/guide/crosswalks.md}.
     */
    public static RoutePolicy standard() {
        return STANDARD;
    }

    /** Starts a policy of another name with what the standard has. */
    public static Builder builder(String id, String version) {
        Builder builder = new Builder(new PolicyName(id, version));
        builder.factors.putAll(STANDARD.factors);
        builder.methods.putAll(STANDARD.methods);
        return builder;
    }

    /** Which policy, and which state of it. */
    public PolicyName name() {
        return name;
    }

    /** What a step of this kind counts; 0 where it is not followed. */
    public double factor(Correspondence correspondence) {
        return factors.getOrDefault(correspondence, 0.0);
    }

    /** What a relation that was found in this way counts; 0 where it is not followed. */
    public double factor(Method method) {
        return methods.getOrDefault(method, 0.0);
    }

    /** How many steps a route may have; steps between competencies that are the same are not counted. */
    public int depth() {
        return depth;
    }

    /** The least score. */
    public double threshold() {
        return threshold;
    }

    /** How many steps of a route may be close, overlap for the most part, or lead to a successor. */
    public int closeSteps() {
        return closeSteps;
    }

    /** From how many places a search goes on, over at most forty times as many relations. */
    public int visited() {
        return visited;
    }

    /** Collects what goes into a {@link RoutePolicy}. Not thread-safe. */
    public static final class Builder {
        private final PolicyName name;
        private final Map<Correspondence, Double> factors = new EnumMap<>(Correspondence.class);
        private final Map<Method, Double> methods = new EnumMap<>(Method.class);
        private int depth = 3;
        private double threshold = 0.25;
        private int closeSteps = 1;
        private int visited = 50_000;

        private Builder(PolicyName name) {
            this.name = requireNonNull(name, "name");
        }

        /**
         * What a step of this kind counts, from 0, which does not follow it, to 1.
         *
         * @throws IllegalArgumentException if it is no such number, or it is for the same and not 1
         */
        public Builder factor(Correspondence correspondence, double factor) {
            requireShare(factor);
            if (correspondence == Correspondence.SAME && factor != 1) {
                throw new IllegalArgumentException("what is the same counts whole");
            }
            factors.put(correspondence, factor);
            return this;
        }

        /**
         * What a relation that was found in this way counts, from 0, which does not follow it, to 1.
         *
         * @throws IllegalArgumentException if it is no such number
         */
        public Builder factor(Method method, double factor) {
            requireShare(factor);
            methods.put(method, factor);
            return this;
        }

        /** How many steps a route may have, from 0 to 8. */
        public Builder depth(int steps) {
            depth = require(steps, 0, 8);
            return this;
        }

        /**
         * The least score a route may have.
         *
         * @throws IllegalArgumentException if it is not above 0 and at most 1
         */
        public Builder threshold(double score) {
            requireShare(score);
            if (score == 0) {
                throw new IllegalArgumentException("a threshold of 0 is none: everything leads to everything");
            }
            threshold = score;
            return this;
        }

        /** How many steps of a route may be close, from 0 to 3. */
        public Builder closeSteps(int steps) {
            closeSteps = require(steps, 0, 3);
            return this;
        }

        /** From how many places a search goes on, from 1 to 10,000,000. */
        public Builder visited(int places) {
            visited = require(places, 1, 10_000_000);
            return this;
        }

        /** The policy of what was set up to here. */
        public RoutePolicy build() {
            return new RoutePolicy(this);
        }

        private static void requireShare(double number) {
            if (!(number >= 0 && number <= 1)) {
                throw new IllegalArgumentException("a factor is from 0 to 1");
            }
        }

        private static int require(int number, int least, int most) {
            if (number < least || number > most) {
                throw new IllegalArgumentException("from " + least + " to " + most);
            }
            return number;
        }
    }
}
