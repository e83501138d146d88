package org.lerkit.model.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.internal.RecordForm;
import org.lerkit.model.json.JsonObject;

/**
 * A learner's record in neutral form: what every format is read into and written from.
 *
 * <p>Immutable and thread-safe. Equality is by content.
 *
 * @param document the document it was read from
 * @param learner whom it is about
 * @param organizations everyone it mentions
 * @param verifications the original secured credentials
 */
public record LearnerRecord(
        Optional<SourceDocument> document,
        Optional<Learner> learner,
        List<Organization> organizations,
        List<Attainment> attainments,
        List<Relation> relations,
        List<Endorsement> endorsements,
        List<Verification> verifications,
        List<String> notes,
        List<Fact> extensions) {
    public LearnerRecord {
        organizations = List.copyOf(organizations);
        attainments = List.copyOf(attainments);
        relations = List.copyOf(relations);
        endorsements = List.copyOf(endorsements);
        verifications = List.copyOf(verifications);
        notes = List.copyOf(notes);
        extensions = List.copyOf(extensions);
    }

    /** The value of the member {@code format} in canonical JSON, by which a document is known to be a record. */
    public static final String FORMAT = "lerkit:record:0.1";

    /**
     * Reads canonical JSON.
     *
     * @throws org.lerkit.model.MalformedValueException if it is not a record: the first value of a wrong kind, member
     *     that no record has, or member that is missing
     */
    public static LearnerRecord of(JsonObject json) {
        return RecordForm.read(json, LearnerRecord.class, FORMAT);
    }

    /** The record in canonical JSON: members in the order of the components, what is absent left out. */
    public JsonObject toJson() {
        return RecordForm.write(this, FORMAT);
    }

    /** Starts with nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with everything that is here. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects what goes into a {@link LearnerRecord}. Not thread-safe. */
    // spotless:off - one line a member
    public static final class Builder {
        private @Nullable SourceDocument document;
        private @Nullable Learner learner;
        private final List<Organization> organizations = new ArrayList<>();
        private final List<Attainment> attainments = new ArrayList<>();
        private final List<Relation> relations = new ArrayList<>();
        private final List<Endorsement> endorsements = new ArrayList<>();
        private final List<Verification> verifications = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final List<Fact> extensions = new ArrayList<>();

        private Builder() {  }

        private Builder(LearnerRecord from) {
            document = from.document.orElse(null);
            learner = from.learner.orElse(null);
            organizations.addAll(from.organizations);
            attainments.addAll(from.attainments);
            relations.addAll(from.relations);
            endorsements.addAll(from.endorsements);
            verifications.addAll(from.verifications);
            notes.addAll(from.notes);
            extensions.addAll(from.extensions);
        }

        public Builder document(SourceDocument value) { document = value; return this; }
        public Builder learner(Learner value) { learner = value; return this; }
        public Builder organization(Organization value) { organizations.add(value); return this; }
        public Builder attainment(Attainment value) { attainments.add(value); return this; }
        public Builder relation(Relation value) { relations.add(value); return this; }
        public Builder endorsement(Endorsement value) { endorsements.add(value); return this; }
        public Builder verification(Verification value) { verifications.add(value); return this; }
        public Builder note(String value) { notes.add(value); return this; }
        public Builder extension(Fact value) { extensions.add(value); return this; }

        public LearnerRecord build() {
            return new LearnerRecord(Optional.ofNullable(document), Optional.ofNullable(learner), organizations,
                    attainments, relations, endorsements, verifications, notes, extensions);
        }
    }
    // spotless:on
}
