package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Verification;
import org.lerkit.model.value.Iri;

/**
 * What came of verifying the originals that a record keeps. Given by the caller, as data: nothing is verified here. What
 * is not said counts as not verified.
 *
 * <pre>{@code
 * Vouching vouching = Vouching.of(record, original -> switch (verifier.verify(original.bytes()).outcome()) {
 *     case VERIFIED -> Vouching.Outcome.VERIFIED;
 *     case REJECTED -> Vouching.Outcome.REFUSED;
 *     case INDETERMINATE -> Vouching.Outcome.UNCERTAIN;
 * });
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Vouching {
    /** What came of verifying one original. */
    public enum Outcome {
        /** It is what its issuer signed, and holds. */
        VERIFIED,
        /** It is not, or it holds no longer: expired, revoked. */
        REFUSED,
        /** Nobody could tell, or nobody looked. */
        UNCERTAIN
    }

    private static final Vouching NONE = builder().build();

    private final Map<Integer, Outcome> verifications;
    private final Map<Integer, Outcome> endorsements;
    private final Outcome entries;
    private final Optional<LocalDate> on;
    private final Set<String> subjects;

    private Vouching(Builder from) {
        verifications = Map.copyOf(from.verifications);
        endorsements = Map.copyOf(from.endorsements);
        entries = from.entries;
        on = Optional.ofNullable(from.on);
        subjects = Set.copyOf(from.subjects);
    }

    /** Nothing was verified. */
    public static Vouching none() {
        return NONE;
    }

    /** What this says of each original of the record. */
    public static Vouching of(LearnerRecord record, Function<Verification, Outcome> verifier) {
        Builder builder = builder();
        List<Verification> originals = record.verifications();
        for (int i = 0; i < originals.size(); i++) {
            builder.verification(i, verifier.apply(originals.get(i)));
        }
        return builder.build();
    }

    /** Starts with nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with everything that is here. */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.verifications.putAll(verifications);
        builder.endorsements.putAll(endorsements);
        builder.entries = entries;
        builder.on = on.orElse(null);
        builder.subjects.addAll(subjects);
        return builder;
    }

    /** What came of the original at this place of the record's verifications. */
    public Outcome verification(int index) {
        return verifications.getOrDefault(index, Outcome.UNCERTAIN);
    }

    /** What came of the endorsement at this place of the record's endorsements. */
    public Outcome endorsement(int index) {
        return endorsements.getOrDefault(index, Outcome.UNCERTAIN);
    }

    /** What came of a document that speaks for each entry of the record. */
    public Outcome entries() {
        return entries;
    }

    /** The day that it is; where it is not said, no expiry date counts. */
    public Optional<LocalDate> on() {
        return on;
    }

    /** Other identifiers of the learner. */
    public Set<String> subjects() {
        return subjects;
    }

    /** Collects what goes into a {@link Vouching}. Not thread-safe. */
    public static final class Builder {
        private final Map<Integer, Outcome> verifications = new HashMap<>();
        private final Map<Integer, Outcome> endorsements = new HashMap<>();
        private Outcome entries = Outcome.UNCERTAIN;
        private @Nullable LocalDate on;
        private final Set<String> subjects = new HashSet<>();

        private Builder() {}

        /** What came of the original at this place of {@link LearnerRecord#verifications()}. */
        public Builder verification(int index, Outcome outcome) {
            verifications.put(index, requireNonNull(outcome, "outcome"));
            return this;
        }

        /** What came of the endorsement at this place of {@link LearnerRecord#endorsements()}. */
        public Builder endorsement(int index, Outcome outcome) {
            endorsements.put(index, requireNonNull(outcome, "outcome"));
            return this;
        }

        /**
         * The document that the record was read from was verified, and its sender vouches for every entry in it: so for a
         * transcript that came by a channel to be trusted. Not so for a resume, which its learner wrote, or for a CLR,
         * whose credentials have proofs of their own.
         */
        public Builder entries(Outcome outcome) {
            entries = requireNonNull(outcome, "outcome");
            return this;
        }

        /** The day that it is: what a record says to hold until an earlier one holds no longer. */
        public Builder on(LocalDate day) {
            on = requireNonNull(day, "day");
            return this;
        }

        /** The learner has this identifier too: credentials for it are the learner's. */
        public Builder subject(Iri id) {
            subjects.add(id.value());
            return this;
        }

        /** What was said up to here. */
        public Vouching build() {
            return new Vouching(this);
        }
    }
}
