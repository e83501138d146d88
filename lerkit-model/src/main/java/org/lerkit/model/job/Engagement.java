package org.lerkit.model.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.value.LexicalDate;

/**
 * How and when the work is done.
 *
 * @param start when it begins, as written: not always a date
 * @param terms such as permanent or temporary
 * @param workLanguages the languages that are spoken at work
 */
public record Engagement(
        Optional<LexicalDate> start,
        Optional<Boolean> immediateStart,
        List<String> workHours,
        List<DefinedTerm> schedules,
        List<String> shifts,
        List<DefinedTerm> terms,
        List<DefinedTerm> agreements,
        List<DefinedTerm> careerLevels,
        List<DefinedTerm> riskExposures,
        List<String> travel,
        List<String> specialCommitments,
        List<String> reportingRelationships,
        List<String> workLanguages) {
    public Engagement {
        workHours = List.copyOf(workHours);
        schedules = List.copyOf(schedules);
        shifts = List.copyOf(shifts);
        terms = List.copyOf(terms);
        agreements = List.copyOf(agreements);
        careerLevels = List.copyOf(careerLevels);
        riskExposures = List.copyOf(riskExposures);
        travel = List.copyOf(travel);
        specialCommitments = List.copyOf(specialCommitments);
        reportingRelationships = List.copyOf(reportingRelationships);
        workLanguages = List.copyOf(workLanguages);
    }

    /** Starts with nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with everything that is here. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects what goes into a {@link Engagement}. Not thread-safe. */
    // spotless:off - one line a member
    public static final class Builder {
        private @Nullable LexicalDate start;
        private @Nullable Boolean immediateStart;
        private final List<String> workHours = new ArrayList<>();
        private final List<DefinedTerm> schedules = new ArrayList<>();
        private final List<String> shifts = new ArrayList<>();
        private final List<DefinedTerm> terms = new ArrayList<>();
        private final List<DefinedTerm> agreements = new ArrayList<>();
        private final List<DefinedTerm> careerLevels = new ArrayList<>();
        private final List<DefinedTerm> riskExposures = new ArrayList<>();
        private final List<String> travel = new ArrayList<>();
        private final List<String> specialCommitments = new ArrayList<>();
        private final List<String> reportingRelationships = new ArrayList<>();
        private final List<String> workLanguages = new ArrayList<>();

        private Builder() {  }

        private Builder(Engagement from) {
            start = from.start.orElse(null);
            immediateStart = from.immediateStart.orElse(null);
            workHours.addAll(from.workHours);
            schedules.addAll(from.schedules);
            shifts.addAll(from.shifts);
            terms.addAll(from.terms);
            agreements.addAll(from.agreements);
            careerLevels.addAll(from.careerLevels);
            riskExposures.addAll(from.riskExposures);
            travel.addAll(from.travel);
            specialCommitments.addAll(from.specialCommitments);
            reportingRelationships.addAll(from.reportingRelationships);
            workLanguages.addAll(from.workLanguages);
        }

        public Builder start(LexicalDate value) { start = value; return this; }
        public Builder immediateStart(Boolean value) { immediateStart = value; return this; }
        public Builder workHours(String... values) { workHours.addAll(List.of(values)); return this; }
        public Builder schedules(DefinedTerm... values) { schedules.addAll(List.of(values)); return this; }
        public Builder shifts(String... values) { shifts.addAll(List.of(values)); return this; }
        public Builder terms(DefinedTerm... values) { terms.addAll(List.of(values)); return this; }
        public Builder agreements(DefinedTerm... values) { agreements.addAll(List.of(values)); return this; }
        public Builder careerLevels(DefinedTerm... values) { careerLevels.addAll(List.of(values)); return this; }
        public Builder riskExposures(DefinedTerm... values) { riskExposures.addAll(List.of(values)); return this; }
        public Builder travel(String... values) { travel.addAll(List.of(values)); return this; }
        public Builder specialCommitments(String... values) { specialCommitments.addAll(List.of(values)); return this; }
        public Builder reportingRelationships(String... values) { reportingRelationships.addAll(List.of(values)); return this; }
        public Builder workLanguages(String... values) { workLanguages.addAll(List.of(values)); return this; }

        public Engagement build() {
            return new Engagement(
                    Optional.ofNullable(start), Optional.ofNullable(immediateStart), workHours, schedules, shifts,
                    terms, agreements, careerLevels, riskExposures, travel, specialCommitments,
                    reportingRelationships, workLanguages);
        }
    }
    // spotless:on
}
