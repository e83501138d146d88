package org.lerkit.model.record;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/**
 * Something a learner attained, with everything that a source says about it and the attainments that are part of it.
 *
 * @param key by which the rest of the record refers to it
 * @param kind what it is
 * @param id an IRI that identifies what was attained, the same for everyone who attains it
 * @param title what to call it
 * @param description what it is, in a sentence or more
 * @param type its type or level as the source codes it: an award level, a test code, an achievement type
 * @param subject the subject part of a course code: {@code MATH}
 * @param number the number part of a course code: {@code 101}
 * @param code a whole code, where the source does not give its parts
 * @param identifiers other identifiers
 * @param version which version of it
 * @param provider key of the organisation where it was attained
 * @param issuer key of the organisation that vouches for it, where that is another one
 * @param period when it took place
 * @param awarded when it was conferred, completed or taken
 * @param expires until when it holds
 * @param status how far it got
 * @param classifications its place in classifications such as CIP
 * @param languages in which it was taught, as written
 * @param narrative what this learner did
 * @param role the learner's role in it
 * @param academic what a school's record says beyond that
 * @param parts what belongs to it
 * @param extensions what the source says that has no member here
 */
public record Attainment(
        String key,
        AttainmentKind kind,
        Optional<Iri> id,
        Optional<LocalizedText> title,
        Optional<LocalizedText> description,
        Optional<Coded> type,
        Optional<String> subject,
        Optional<String> number,
        Optional<String> code,
        List<Identifier> identifiers,
        Optional<String> version,
        Optional<String> provider,
        Optional<String> issuer,
        Optional<Period> period,
        Optional<LexicalDate> awarded,
        Optional<LexicalDate> expires,
        Optional<Coded> status,
        List<Credit> credits,
        List<Result> results,
        List<Coded> classifications,
        List<Alignment> alignments,
        List<CompetencyClaim> competencies,
        Optional<String> fieldOfStudy,
        Optional<String> specialization,
        List<String> languages,
        Optional<Criteria> criteria,
        Optional<LocalizedText> narrative,
        Optional<String> role,
        Optional<Image> image,
        List<Evidence> evidence,
        List<String> tags,
        Optional<AcademicFacets> academic,
        List<Attainment> parts,
        List<String> notes,
        List<Fact> extensions) {
    public Attainment {
        requireNonNull(key, "key");
        requireNonNull(kind, "kind");
        identifiers = List.copyOf(identifiers);
        credits = List.copyOf(credits);
        results = List.copyOf(results);
        classifications = List.copyOf(classifications);
        alignments = List.copyOf(alignments);
        competencies = List.copyOf(competencies);
        languages = List.copyOf(languages);
        evidence = List.copyOf(evidence);
        tags = List.copyOf(tags);
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
        extensions = List.copyOf(extensions);
    }

    /** Starts with nothing but the key and the kind. */
    public static Builder builder(String key, AttainmentKind kind) {
        return new Builder(key, kind);
    }

    /** Starts with everything that is here. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects what goes into a {@link Attainment}. Not thread-safe. */
    // spotless:off - one line a member
    public static final class Builder {
        private String key;
        private AttainmentKind kind;
        private @Nullable Iri id;
        private @Nullable LocalizedText title;
        private @Nullable LocalizedText description;
        private @Nullable Coded type;
        private @Nullable String subject;
        private @Nullable String number;
        private @Nullable String code;
        private final List<Identifier> identifiers = new ArrayList<>();
        private @Nullable String version;
        private @Nullable String provider;
        private @Nullable String issuer;
        private @Nullable Period period;
        private @Nullable LexicalDate awarded;
        private @Nullable LexicalDate expires;
        private @Nullable Coded status;
        private final List<Credit> credits = new ArrayList<>();
        private final List<Result> results = new ArrayList<>();
        private final List<Coded> classifications = new ArrayList<>();
        private final List<Alignment> alignments = new ArrayList<>();
        private final List<CompetencyClaim> competencies = new ArrayList<>();
        private @Nullable String fieldOfStudy;
        private @Nullable String specialization;
        private final List<String> languages = new ArrayList<>();
        private @Nullable Criteria criteria;
        private @Nullable LocalizedText narrative;
        private @Nullable String role;
        private @Nullable Image image;
        private final List<Evidence> evidence = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private @Nullable AcademicFacets academic;
        private final List<Attainment> parts = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final List<Fact> extensions = new ArrayList<>();

        private Builder(String key, AttainmentKind kind) { this.key = requireNonNull(key, "key"); this.kind = requireNonNull(kind, "kind"); }

        private Builder(Attainment from) {
            key = from.key;
            kind = from.kind;
            id = from.id.orElse(null);
            title = from.title.orElse(null);
            description = from.description.orElse(null);
            type = from.type.orElse(null);
            subject = from.subject.orElse(null);
            number = from.number.orElse(null);
            code = from.code.orElse(null);
            identifiers.addAll(from.identifiers);
            version = from.version.orElse(null);
            provider = from.provider.orElse(null);
            issuer = from.issuer.orElse(null);
            period = from.period.orElse(null);
            awarded = from.awarded.orElse(null);
            expires = from.expires.orElse(null);
            status = from.status.orElse(null);
            credits.addAll(from.credits);
            results.addAll(from.results);
            classifications.addAll(from.classifications);
            alignments.addAll(from.alignments);
            competencies.addAll(from.competencies);
            fieldOfStudy = from.fieldOfStudy.orElse(null);
            specialization = from.specialization.orElse(null);
            languages.addAll(from.languages);
            criteria = from.criteria.orElse(null);
            narrative = from.narrative.orElse(null);
            role = from.role.orElse(null);
            image = from.image.orElse(null);
            evidence.addAll(from.evidence);
            tags.addAll(from.tags);
            academic = from.academic.orElse(null);
            parts.addAll(from.parts);
            notes.addAll(from.notes);
            extensions.addAll(from.extensions);
        }

        public Builder key(String value) { key = requireNonNull(value, "key"); return this; }
        public Builder kind(AttainmentKind value) { kind = requireNonNull(value, "kind"); return this; }
        public Builder id(Iri value) { id = value; return this; }
        public Builder title(LocalizedText value) { title = value; return this; }
        public Builder description(LocalizedText value) { description = value; return this; }
        public Builder type(Coded value) { type = value; return this; }
        public Builder subject(String value) { subject = value; return this; }
        public Builder number(String value) { number = value; return this; }
        public Builder code(String value) { code = value; return this; }
        public Builder identifier(Identifier value) { identifiers.add(value); return this; }
        public Builder version(String value) { version = value; return this; }
        public Builder provider(String value) { provider = value; return this; }
        public Builder issuer(String value) { issuer = value; return this; }
        public Builder period(Period value) { period = value; return this; }
        public Builder awarded(LexicalDate value) { awarded = value; return this; }
        public Builder expires(LexicalDate value) { expires = value; return this; }
        public Builder status(Coded value) { status = value; return this; }
        public Builder credit(Credit value) { credits.add(value); return this; }
        public Builder result(Result value) { results.add(value); return this; }
        public Builder classification(Coded value) { classifications.add(value); return this; }
        public Builder alignment(Alignment value) { alignments.add(value); return this; }
        public Builder competency(CompetencyClaim value) { competencies.add(value); return this; }
        public Builder fieldOfStudy(String value) { fieldOfStudy = value; return this; }
        public Builder specialization(String value) { specialization = value; return this; }
        public Builder language(String value) { languages.add(value); return this; }
        public Builder criteria(Criteria value) { criteria = value; return this; }
        public Builder narrative(LocalizedText value) { narrative = value; return this; }
        public Builder role(String value) { role = value; return this; }
        public Builder image(Image value) { image = value; return this; }
        public Builder evidence(Evidence value) { evidence.add(value); return this; }
        public Builder tag(String value) { tags.add(value); return this; }
        public Builder academic(AcademicFacets value) { academic = value; return this; }
        public Builder part(Attainment value) { parts.add(value); return this; }
        public Builder note(String value) { notes.add(value); return this; }
        public Builder extension(Fact value) { extensions.add(value); return this; }

        public Attainment build() {
            return new Attainment(key, kind, Optional.ofNullable(id), Optional.ofNullable(title),
                    Optional.ofNullable(description), Optional.ofNullable(type), Optional.ofNullable(subject),
                    Optional.ofNullable(number), Optional.ofNullable(code), identifiers,
                    Optional.ofNullable(version), Optional.ofNullable(provider), Optional.ofNullable(issuer),
                    Optional.ofNullable(period), Optional.ofNullable(awarded), Optional.ofNullable(expires),
                    Optional.ofNullable(status), credits, results, classifications, alignments, competencies,
                    Optional.ofNullable(fieldOfStudy), Optional.ofNullable(specialization), languages,
                    Optional.ofNullable(criteria), Optional.ofNullable(narrative), Optional.ofNullable(role),
                    Optional.ofNullable(image), evidence, tags, Optional.ofNullable(academic), parts, notes,
                    extensions);
        }
    }
    // spotless:on
}
