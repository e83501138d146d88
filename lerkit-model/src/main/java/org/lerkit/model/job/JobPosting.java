package org.lerkit.model.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.internal.RecordForm;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;

/**
 * A job that someone offers, in neutral form: what postings of every format are read into and written from.
 *
 * <p>Immutable and thread-safe. What a posting does not say is absent. Experimental until all formats are read into it.
 *
 * @param id an IRI that identifies the posting
 * @param identifiers what its publisher or employer calls it
 * @param postingId what its publisher calls it, where that is told apart
 * @param positionId what the employer calls the position
 * @param title what the job is called
 * @param name what the posting is called, where that is something else
 * @param descriptions what it says in running text
 * @param urls where it is published
 * @param languages the languages it is written in, as BCP 47 tags
 * @param employer who hires
 * @param unit the part of the employer that the job is in
 * @param requestor who asked for the posting
 * @param contacts whom to ask
 * @param instructions how and until when to apply
 * @param locations where the work is done
 * @param applicantLocations where applicants may live
 * @param locationTypes such as {@code TELECOMMUTE}
 * @param employmentTypes such as {@code FULL_TIME}
 * @param engagement how and when the work is done
 * @param salaries what the employer pays
 * @param estimatedSalaries what someone estimates that such a job pays
 * @param salaryCurrency the currency of salaries that do not say theirs
 * @param posted when it was published
 * @param directApply whether its URL leads to where one applies
 * @param openings how many people are sought
 * @param industries in words
 * @param industryCodes of a classification
 * @param occupations of a classification
 * @param requirements what one must know and be able to do
 * @param qualifications the credentials, education and experience that are asked for
 * @param qualificationSummaries the same in running text
 * @param experienceInPlaceOfEducation whether experience may stand in for education
 * @param assessments tests that an applicant takes
 * @param eligibility who may apply at all
 */
public record JobPosting(
        Optional<Iri> id,
        List<Identifier> identifiers,
        Optional<String> postingId,
        Optional<String> positionId,
        Optional<String> title,
        Optional<String> name,
        List<String> descriptions,
        List<Iri> urls,
        List<String> languages,
        Optional<Employer> employer,
        Optional<Employer> unit,
        Optional<Employer> requestor,
        List<Contact> contacts,
        List<Instructions> instructions,
        List<Place> locations,
        List<Place> applicantLocations,
        List<String> locationTypes,
        List<String> employmentTypes,
        Optional<Engagement> engagement,
        List<Pay> salaries,
        List<Pay> estimatedSalaries,
        Optional<String> salaryCurrency,
        List<String> benefits,
        List<String> incentives,
        Optional<LexicalDate> posted,
        Optional<LexicalDate> created,
        Optional<LexicalDate> modified,
        Optional<LexicalDate> validFrom,
        Optional<LexicalDate> validThrough,
        Optional<Boolean> directApply,
        Optional<Decimal> openings,
        List<String> industries,
        List<DefinedTerm> industryCodes,
        List<DefinedTerm> occupations,
        Optional<Requirements> requirements,
        Optional<Conditions> qualifications,
        List<String> qualificationSummaries,
        Optional<Boolean> experienceInPlaceOfEducation,
        List<Assessment> assessments,
        Optional<Eligibility> eligibility,
        List<String> employerOverviews,
        List<String> disclaimers) {
    public JobPosting {
        identifiers = List.copyOf(identifiers);
        descriptions = List.copyOf(descriptions);
        urls = List.copyOf(urls);
        languages = List.copyOf(languages);
        contacts = List.copyOf(contacts);
        instructions = List.copyOf(instructions);
        locations = List.copyOf(locations);
        applicantLocations = List.copyOf(applicantLocations);
        locationTypes = List.copyOf(locationTypes);
        employmentTypes = List.copyOf(employmentTypes);
        salaries = List.copyOf(salaries);
        estimatedSalaries = List.copyOf(estimatedSalaries);
        benefits = List.copyOf(benefits);
        incentives = List.copyOf(incentives);
        industries = List.copyOf(industries);
        industryCodes = List.copyOf(industryCodes);
        occupations = List.copyOf(occupations);
        qualificationSummaries = List.copyOf(qualificationSummaries);
        assessments = List.copyOf(assessments);
        employerOverviews = List.copyOf(employerOverviews);
        disclaimers = List.copyOf(disclaimers);
    }

    /** The value of the member {@code format} in canonical JSON, by which a document is known to be a posting. */
    public static final String FORMAT = "lerkit:job-posting:0.1";

    /**
     * Reads canonical JSON.
     *
     * @throws org.lerkit.model.MalformedValueException if it is not a posting, or has a member or value that none has
     */
    public static JobPosting of(JsonObject json) {
        return RecordForm.read(json, JobPosting.class, FORMAT);
    }

    /** The posting in canonical JSON: members in the order of the components, what is absent left out. */
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

    /** Collects what goes into a {@link JobPosting}. Not thread-safe. */
    // spotless:off - one line a member
    public static final class Builder {
        private @Nullable Iri id;
        private final List<Identifier> identifiers = new ArrayList<>();
        private @Nullable String postingId;
        private @Nullable String positionId;
        private @Nullable String title;
        private @Nullable String name;
        private final List<String> descriptions = new ArrayList<>();
        private final List<Iri> urls = new ArrayList<>();
        private final List<String> languages = new ArrayList<>();
        private @Nullable Employer employer;
        private @Nullable Employer unit;
        private @Nullable Employer requestor;
        private final List<Contact> contacts = new ArrayList<>();
        private final List<Instructions> instructions = new ArrayList<>();
        private final List<Place> locations = new ArrayList<>();
        private final List<Place> applicantLocations = new ArrayList<>();
        private final List<String> locationTypes = new ArrayList<>();
        private final List<String> employmentTypes = new ArrayList<>();
        private @Nullable Engagement engagement;
        private final List<Pay> salaries = new ArrayList<>();
        private final List<Pay> estimatedSalaries = new ArrayList<>();
        private @Nullable String salaryCurrency;
        private final List<String> benefits = new ArrayList<>();
        private final List<String> incentives = new ArrayList<>();
        private @Nullable LexicalDate posted;
        private @Nullable LexicalDate created;
        private @Nullable LexicalDate modified;
        private @Nullable LexicalDate validFrom;
        private @Nullable LexicalDate validThrough;
        private @Nullable Boolean directApply;
        private @Nullable Decimal openings;
        private final List<String> industries = new ArrayList<>();
        private final List<DefinedTerm> industryCodes = new ArrayList<>();
        private final List<DefinedTerm> occupations = new ArrayList<>();
        private @Nullable Requirements requirements;
        private @Nullable Conditions qualifications;
        private final List<String> qualificationSummaries = new ArrayList<>();
        private @Nullable Boolean experienceInPlaceOfEducation;
        private final List<Assessment> assessments = new ArrayList<>();
        private @Nullable Eligibility eligibility;
        private final List<String> employerOverviews = new ArrayList<>();
        private final List<String> disclaimers = new ArrayList<>();

        private Builder() {  }

        private Builder(JobPosting from) {
            id = from.id.orElse(null);
            identifiers.addAll(from.identifiers);
            postingId = from.postingId.orElse(null);
            positionId = from.positionId.orElse(null);
            title = from.title.orElse(null);
            name = from.name.orElse(null);
            descriptions.addAll(from.descriptions);
            urls.addAll(from.urls);
            languages.addAll(from.languages);
            employer = from.employer.orElse(null);
            unit = from.unit.orElse(null);
            requestor = from.requestor.orElse(null);
            contacts.addAll(from.contacts);
            instructions.addAll(from.instructions);
            locations.addAll(from.locations);
            applicantLocations.addAll(from.applicantLocations);
            locationTypes.addAll(from.locationTypes);
            employmentTypes.addAll(from.employmentTypes);
            engagement = from.engagement.orElse(null);
            salaries.addAll(from.salaries);
            estimatedSalaries.addAll(from.estimatedSalaries);
            salaryCurrency = from.salaryCurrency.orElse(null);
            benefits.addAll(from.benefits);
            incentives.addAll(from.incentives);
            posted = from.posted.orElse(null);
            created = from.created.orElse(null);
            modified = from.modified.orElse(null);
            validFrom = from.validFrom.orElse(null);
            validThrough = from.validThrough.orElse(null);
            directApply = from.directApply.orElse(null);
            openings = from.openings.orElse(null);
            industries.addAll(from.industries);
            industryCodes.addAll(from.industryCodes);
            occupations.addAll(from.occupations);
            requirements = from.requirements.orElse(null);
            qualifications = from.qualifications.orElse(null);
            qualificationSummaries.addAll(from.qualificationSummaries);
            experienceInPlaceOfEducation = from.experienceInPlaceOfEducation.orElse(null);
            assessments.addAll(from.assessments);
            eligibility = from.eligibility.orElse(null);
            employerOverviews.addAll(from.employerOverviews);
            disclaimers.addAll(from.disclaimers);
        }

        public Builder id(Iri value) { id = value; return this; }
        public Builder identifiers(Identifier... values) { identifiers.addAll(List.of(values)); return this; }
        public Builder postingId(String value) { postingId = value; return this; }
        public Builder positionId(String value) { positionId = value; return this; }
        public Builder title(String value) { title = value; return this; }
        public Builder name(String value) { name = value; return this; }
        public Builder descriptions(String... values) { descriptions.addAll(List.of(values)); return this; }
        public Builder urls(Iri... values) { urls.addAll(List.of(values)); return this; }
        public Builder languages(String... values) { languages.addAll(List.of(values)); return this; }
        public Builder employer(Employer value) { employer = value; return this; }
        public Builder unit(Employer value) { unit = value; return this; }
        public Builder requestor(Employer value) { requestor = value; return this; }
        public Builder contacts(Contact... values) { contacts.addAll(List.of(values)); return this; }
        public Builder instructions(Instructions... values) { instructions.addAll(List.of(values)); return this; }
        public Builder locations(Place... values) { locations.addAll(List.of(values)); return this; }
        public Builder applicantLocations(Place... values) { applicantLocations.addAll(List.of(values)); return this; }
        public Builder locationTypes(String... values) { locationTypes.addAll(List.of(values)); return this; }
        public Builder employmentTypes(String... values) { employmentTypes.addAll(List.of(values)); return this; }
        public Builder engagement(Engagement value) { engagement = value; return this; }
        public Builder salaries(Pay... values) { salaries.addAll(List.of(values)); return this; }
        public Builder estimatedSalaries(Pay... values) { estimatedSalaries.addAll(List.of(values)); return this; }
        public Builder salaryCurrency(String value) { salaryCurrency = value; return this; }
        public Builder benefits(String... values) { benefits.addAll(List.of(values)); return this; }
        public Builder incentives(String... values) { incentives.addAll(List.of(values)); return this; }
        public Builder posted(LexicalDate value) { posted = value; return this; }
        public Builder created(LexicalDate value) { created = value; return this; }
        public Builder modified(LexicalDate value) { modified = value; return this; }
        public Builder validFrom(LexicalDate value) { validFrom = value; return this; }
        public Builder validThrough(LexicalDate value) { validThrough = value; return this; }
        public Builder directApply(Boolean value) { directApply = value; return this; }
        public Builder openings(Decimal value) { openings = value; return this; }
        public Builder industries(String... values) { industries.addAll(List.of(values)); return this; }
        public Builder industryCodes(DefinedTerm... values) { industryCodes.addAll(List.of(values)); return this; }
        public Builder occupations(DefinedTerm... values) { occupations.addAll(List.of(values)); return this; }
        public Builder requirements(Requirements value) { requirements = value; return this; }
        public Builder qualifications(Conditions value) { qualifications = value; return this; }
        public Builder qualificationSummaries(String... values) { qualificationSummaries.addAll(List.of(values)); return this; }
        public Builder experienceInPlaceOfEducation(Boolean value) { experienceInPlaceOfEducation = value; return this; }
        public Builder assessments(Assessment... values) { assessments.addAll(List.of(values)); return this; }
        public Builder eligibility(Eligibility value) { eligibility = value; return this; }
        public Builder employerOverviews(String... values) { employerOverviews.addAll(List.of(values)); return this; }
        public Builder disclaimers(String... values) { disclaimers.addAll(List.of(values)); return this; }

        public JobPosting build() {
            return new JobPosting(
                    Optional.ofNullable(id), identifiers, Optional.ofNullable(postingId), Optional.ofNullable(positionId),
                    Optional.ofNullable(title), Optional.ofNullable(name),
                    descriptions, urls, languages, Optional.ofNullable(employer), Optional.ofNullable(unit),
                    Optional.ofNullable(requestor), contacts, instructions, locations, applicantLocations,
                    locationTypes, employmentTypes, Optional.ofNullable(engagement), salaries, estimatedSalaries,
                    Optional.ofNullable(salaryCurrency), benefits, incentives, Optional.ofNullable(posted),
                    Optional.ofNullable(created), Optional.ofNullable(modified), Optional.ofNullable(validFrom),
                    Optional.ofNullable(validThrough), Optional.ofNullable(directApply),
                    Optional.ofNullable(openings), industries, industryCodes, occupations,
                    Optional.ofNullable(requirements), Optional.ofNullable(qualifications), qualificationSummaries,
                    Optional.ofNullable(experienceInPlaceOfEducation), assessments, Optional.ofNullable(eligibility),
                    employerOverviews, disclaimers);
        }
    }
    // spotless:on
}
