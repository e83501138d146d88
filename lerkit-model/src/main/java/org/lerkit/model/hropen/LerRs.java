package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * A learning and employment record as a resume: what someone learned, did and can do, each item with what vouches for it.
 * A Trusted Career Profile is the same under its later name.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/LER-RSType.json">HR Open 4.4, LER-RSType</a>
 */
public record LerRs(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            HrOpen.draft("LER-RSType", "recruiting/json/LER-RSType.json").arraysOnly();
    private static final One<String> TYPE = MEMBERS.required("type", HrOpen.TYPE);
    private static final Maybe<Identifier> DOCUMENT_ID = MEMBERS.optional("documentId", node(() -> Identifier.SHAPE));
    private static final Many<Identifier> ALTERNATE_IDS = MEMBERS.many("alternateIds", node(() -> Identifier.SHAPE));
    private static final Maybe<String> LANGUAGE = MEMBERS.optional("language", HrOpen.LANGUAGE);
    private static final Maybe<DataProtectionPolicy> DATA_PROTECTION_POLICY =
            MEMBERS.optional("dataProtectionPolicy", node(() -> DataProtectionPolicy.SHAPE));
    private static final Many<Narrative> NARRATIVES = MEMBERS.many("narratives", node(() -> Narrative.SHAPE));
    private static final Maybe<RelatedJob> JOB = MEMBERS.optional("job", node(() -> RelatedJob.SHAPE));
    private static final Maybe<Person> PERSON = MEMBERS.optional("person", node(() -> Person.SHAPE));
    private static final Maybe<Communication> COMMUNICATION =
            MEMBERS.optional("communication", node(() -> Communication.SHAPE));
    private static final Many<EducationAndLearning> EDUCATION_AND_LEARNINGS =
            MEMBERS.someIfAny("educationAndLearnings", node(() -> EducationAndLearning.SHAPE));
    private static final Many<EmploymentHistory> EMPLOYMENT_HISTORIES =
            MEMBERS.someIfAny("employmentHistories", node(() -> EmploymentHistory.SHAPE));
    private static final Many<Certification> CERTIFICATIONS =
            MEMBERS.someIfAny("certifications", node(() -> Certification.SHAPE));
    private static final Many<License> LICENSES = MEMBERS.someIfAny("licenses", node(() -> License.SHAPE));
    private static final Many<Skill> SKILLS = MEMBERS.someIfAny("skills", node(() -> Skill.SHAPE));
    private static final Many<EmployerPreference> EMPLOYMENT_PREFERENCES =
            MEMBERS.many("employmentPreferences", node(() -> EmployerPreference.SHAPE));
    private static final Many<PositionPreference> POSITION_PREFERENCES =
            MEMBERS.many("positionPreferences", node(() -> PositionPreference.SHAPE));
    private static final Many<Attachment> ATTACHMENTS = MEMBERS.many("attachments", node(() -> Attachment.SHAPE));
    public static final Shape<LerRs> SHAPE = MEMBERS.shape(LerRs::new);

    // spotless:off - one line a member
    /** Which schema and version the document is of. */
    public String type() { return TYPE.in(json); }
    /** What identifies the document. */
    public Optional<Identifier> documentId() { return DOCUMENT_ID.in(json); }
    /** Other identifiers of the document. */
    public List<Identifier> alternateIds() { return ALTERNATE_IDS.in(json); }
    /** The language of the texts. */
    public Optional<String> language() { return LANGUAGE.in(json); }
    /** How long and where the data may be kept. */
    public Optional<DataProtectionPolicy> dataProtectionPolicy() { return DATA_PROTECTION_POLICY.in(json); }
    /** Texts in the words of the person. */
    public List<Narrative> narratives() { return NARRATIVES.in(json); }
    /** The job it was written for. */
    public Optional<RelatedJob> job() { return JOB.in(json); }
    /** Whom it is about. */
    public Optional<Person> person() { return PERSON.in(json); }
    /** How to reach the person. */
    public Optional<Communication> communication() { return COMMUNICATION.in(json); }
    /** What the person studied, and where. */
    public List<EducationAndLearning> educationAndLearnings() { return EDUCATION_AND_LEARNINGS.in(json); }
    /** For whom the person worked. */
    public List<EmploymentHistory> employmentHistories() { return EMPLOYMENT_HISTORIES.in(json); }
    /** Certificates that the person holds. */
    public List<Certification> certifications() { return CERTIFICATIONS.in(json); }
    /** Licences that the person holds. */
    public List<License> licenses() { return LICENSES.in(json); }
    /** What the person can do. */
    public List<Skill> skills() { return SKILLS.in(json); }
    /** Which employer the person would like. */
    public List<EmployerPreference> employmentPreferences() { return EMPLOYMENT_PREFERENCES.in(json); }
    /** Which position the person would like. */
    public List<PositionPreference> positionPreferences() { return POSITION_PREFERENCES.in(json); }
    /** Files and links. */
    public List<Attachment> attachments() { return ATTACHMENTS.in(json); }

    @Override public Shape<LerRs> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link LerRs}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<LerRs, Builder> {
        private Builder() { super(SHAPE); type(HrOpen.RECORD); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(String value) { return set(TYPE, value); }
        public Builder documentId(Identifier value) { return set(DOCUMENT_ID, value); }
        public Builder alternateIds(List<Identifier> values) { return set(ALTERNATE_IDS, values); }
        public Builder language(String value) { return set(LANGUAGE, value); }
        public Builder dataProtectionPolicy(DataProtectionPolicy value) { return set(DATA_PROTECTION_POLICY, value); }
        public Builder narratives(List<Narrative> values) { return set(NARRATIVES, values); }
        public Builder job(RelatedJob value) { return set(JOB, value); }
        public Builder person(Person value) { return set(PERSON, value); }
        public Builder communication(Communication value) { return set(COMMUNICATION, value); }
        public Builder educationAndLearnings(List<EducationAndLearning> values) { return set(EDUCATION_AND_LEARNINGS, values); }
        public Builder employmentHistories(List<EmploymentHistory> values) { return set(EMPLOYMENT_HISTORIES, values); }
        public Builder certifications(List<Certification> values) { return set(CERTIFICATIONS, values); }
        public Builder licenses(List<License> values) { return set(LICENSES, values); }
        public Builder skills(List<Skill> values) { return set(SKILLS, values); }
        public Builder employmentPreferences(List<EmployerPreference> values) { return set(EMPLOYMENT_PREFERENCES, values); }
        public Builder positionPreferences(List<PositionPreference> values) { return set(POSITION_PREFERENCES, values); }
        public Builder attachments(List<Attachment> values) { return set(ATTACHMENTS, values); }
    }
    // spotless:on
}
