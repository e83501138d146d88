package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * Whom a provisional credential is about, and the entry it vouches for.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/ProvisionalVerifiableCredentialBaseType.json">HR Open 4.4, ProvisionalVerifiableCredentialBaseType</a>
 */
public record ProvisionalSubject(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "ProvisionalSubject", "recruiting/json/ler-rs/ProvisionalVerifiableCredentialBaseType.json")
            .arraysOnly();
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<EducationAttendance> EDUCATION_AND_LEARNING =
            MEMBERS.optional("educationAndLearning", node(() -> EducationAttendance.SHAPE));
    private static final Maybe<EmployerHistory> EMPLOYMENT_HISTORY =
            MEMBERS.optional("employmentHistory", node(() -> EmployerHistory.SHAPE));
    private static final Maybe<IssuedCertification> CERTIFICATION =
            MEMBERS.optional("certification", node(() -> IssuedCertification.SHAPE));
    private static final Maybe<IssuedLicense> LICENSE = MEMBERS.optional("license", node(() -> IssuedLicense.SHAPE));
    public static final Shape<ProvisionalSubject> SHAPE = MEMBERS.shape(ProvisionalSubject::new);

    // spotless:off - one line a member
    /** Whom it is about. */
    public Optional<Iri> id() { return ID.in(json); }
    /** The time at a school. */
    public Optional<EducationAttendance> educationAndLearning() { return EDUCATION_AND_LEARNING.in(json); }
    /** The time with an employer. */
    public Optional<EmployerHistory> employmentHistory() { return EMPLOYMENT_HISTORY.in(json); }
    /** The certificate. */
    public Optional<IssuedCertification> certification() { return CERTIFICATION.in(json); }
    /** The licence. */
    public Optional<IssuedLicense> license() { return LICENSE.in(json); }

    @Override public Shape<ProvisionalSubject> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ProvisionalSubject}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ProvisionalSubject, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder educationAndLearning(EducationAttendance value) { return set(EDUCATION_AND_LEARNING, value); }
        public Builder employmentHistory(EmployerHistory value) { return set(EMPLOYMENT_HISTORY, value); }
        public Builder certification(IssuedCertification value) { return set(CERTIFICATION, value); }
        public Builder license(IssuedLicense value) { return set(LICENSE, value); }
    }
    // spotless:on
}
