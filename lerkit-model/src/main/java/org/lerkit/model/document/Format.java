package org.lerkit.model.document;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.json.JsonObject;

/**
 * A format that records are written in, named by a coordinate: who publishes it, what it is, and its version where
 * documents of different versions are different formats. {@code 1edtech:clr:2.0}.
 *
 * <p>Others may name formats of their own.
 *
 * @param id lower-case words joined by colons; never changes once released
 * @param title its name for people
 */
public record Format(String id, String title) {
    private static final Pattern COORDINATE = Pattern.compile("[a-z0-9][a-z0-9.-]*(:[a-z0-9][a-z0-9.-]*)+");

    public static final Format CLR_2 = new Format("1edtech:clr:2.0", "Comprehensive Learner Record 2.0");
    public static final Format CLR_1 = new Format("1edtech:clr:1.0", "Comprehensive Learner Record 1.0");
    public static final Format CLR_SET_1 =
            new Format("1edtech:clr-set:1.0", "Set of Comprehensive Learner Records 1.0");
    public static final Format OPEN_BADGES_3 = new Format("1edtech:ob:3.0", "Open Badges 3.0");
    /** A badge of Open Badges 2.0: an assertion. */
    public static final Format OPEN_BADGES_2 = new Format("1edtech:ob:2.0", "Open Badges 2.0");

    public static final Format BADGE_CLASS_2 = new Format("1edtech:ob-badge-class:2.0", "Open Badges 2.0 badge class");
    public static final Format PROFILE_2 = new Format("1edtech:ob-profile:2.0", "Open Badges 2.0 profile");
    public static final Format KEY_2 = new Format("1edtech:ob-key:2.0", "Open Badges 2.0 cryptographic key");
    public static final Format REVOCATION_LIST_2 =
            new Format("1edtech:ob-revocation-list:2.0", "Open Badges 2.0 revocation list");
    public static final Format ENDORSEMENT_2 = new Format("1edtech:ob-endorsement:2.0", "Open Badges 2.0 endorsement");
    /** Open Badges before 2.0, which lerkit knows when it sees it and does not read. */
    public static final Format OPEN_BADGES_1 = new Format("1edtech:ob:1", "Open Badges 1");

    public static final Format ENDORSEMENT_3 = new Format("1edtech:ob-endorsement:3.0", "Open Badges 3.0 endorsement");
    public static final Format CREDENTIAL_2 = new Format("w3c:vc:2.0", "Verifiable Credential 2.0");
    public static final Format CREDENTIAL_1 = new Format("w3c:vc:1.1", "Verifiable Credential 1.1");
    public static final Format PRESENTATION_2 = new Format("w3c:vp:2.0", "Verifiable Presentation 2.0");
    public static final Format PRESENTATION_1 = new Format("w3c:vp:1.1", "Verifiable Presentation 1.1");
    public static final Format STATUS_LIST_2 = new Format("w3c:bitstring-status-list:1.0", "Bitstring Status List 1.0");
    public static final Format STATUS_LIST_1 = new Format("w3c:status-list:2021", "Status List 2021");
    public static final Format REVOCATION_LIST_1 = new Format("w3c:revocation-list:2020", "Revocation List 2020");
    public static final Format SCHEMA_CREDENTIAL_2 =
            new Format("w3c:json-schema-credential:1.0", "Verifiable Credential of a JSON Schema 1.0");
    public static final Format COLLEGE_TRANSCRIPT = new Format("pesc:college-transcript", "PESC College Transcript");
    public static final Format HIGH_SCHOOL_TRANSCRIPT =
            new Format("pesc:high-school-transcript", "PESC High School Transcript");
    public static final Format ACADEMIC_RECORD_BATCH =
            new Format("pesc:academic-record-batch", "PESC Academic Record Batch");
    public static final Format COLLEGE_TRANSCRIPT_JSON =
            new Format("pesc:college-transcript-json", "PESC College Transcript as JSON");
    public static final Format HIGH_SCHOOL_TRANSCRIPT_JSON =
            new Format("pesc:high-school-transcript-json", "PESC High School Transcript as JSON");
    public static final Format ELMO = new Format("emrex:elmo", "EMREX ELMO");
    /** A European Digital Credential for Learning, of the European Learning Model 3. */
    public static final Format ELM_3 = new Format("europass:elm:3", "European Learning Model 3 credential");
    /** A framework of competencies, of CASE 1.0 or 1.1. */
    public static final Format CASE = new Format("1edtech:case", "CASE framework package");
    /** A framework of competencies in CTDL-ASN, as a graph. */
    public static final Format CTDL_ASN = new Format("ce:ctdl-asn", "CTDL-ASN competency framework");
    /** A skill of the Open Skills Network. */
    public static final Format RSD = new Format("osn:rich-skill-descriptor", "Rich Skill Descriptor");
    /** A collection of these. */
    public static final Format RSD_COLLECTION =
            new Format("osn:rich-skill-collection", "Collection of Rich Skill Descriptors");
    /** X12 130, of any release. */
    public static final Format X12_130 = new Format("x12:130", "X12 130 Student Educational Record (Transcript)");
    /** Tables in lerkit's own layout; or in another, where a mapping says what its columns mean. */
    public static final Format CSV = new Format("lerkit:csv", "CSV");

    public static final Format EDFI_TRANSCRIPT = new Format("edfi:acan-transcript", "Ed-Fi transcript");
    /** lerkit's own form of a framework of competencies. */
    public static final Format FRAMEWORK = new Format("lerkit:framework", "lerkit competency framework");
    /** A posting of schema.org, by itself or in a web page. */
    public static final Format JOB_POSTING_SCHEMA_ORG = new Format("schema.org:job-posting", "schema.org job posting");
    /** A posting of HR Open, which took over JobSchema+ of the JDX. */
    public static final Format JOB_POSTING_JDX =
            new Format("hropen:job-posting", "HR Open job posting (JDX JobSchema+)");
    /** A job that an organisation has to give, as HR Open has it. */
    public static final Format POSITION_OPENING = new Format("hropen:position-opening", "HR Open position opening");
    /** lerkit's own neutral form of job postings. */
    public static final Format JOB_POSTING = new Format("lerkit:job-posting", "lerkit job posting");
    /** LER-RS of 4.4 and 4.5, and the Trusted Career Profile of 4.6; alone, or in a credential. */
    public static final Format LER_RS = new Format("hropen:ler-rs", "LER-RS / Trusted Career Profile");
    /** The hub of lerkit itself. */
    public static final Format LEARNER_RECORD = new Format("lerkit:record", "lerkit learner record");

    /** @throws IllegalArgumentException if the id is not such a coordinate */
    public Format {
        if (!COORDINATE.matcher(requireNonNull(id, "id")).matches()) {
            throw new IllegalArgumentException("not the coordinate of a format: " + id);
        }
        requireNonNull(title, "title");
    }

    // Written out, because tables of formats are made wherever a program starts, and Java links what it writes slowly.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Format format && format.id.equals(id) && format.title.equals(title);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The formats that {@link #detect} knows. */
    public static List<Format> known() {
        return List.of(
                CLR_2,
                OPEN_BADGES_3,
                ENDORSEMENT_3,
                CREDENTIAL_2,
                PRESENTATION_2,
                CLR_1,
                CLR_SET_1,
                OPEN_BADGES_2,
                BADGE_CLASS_2,
                PROFILE_2,
                KEY_2,
                REVOCATION_LIST_2,
                ENDORSEMENT_2,
                OPEN_BADGES_1,
                CREDENTIAL_1,
                PRESENTATION_1,
                STATUS_LIST_2,
                STATUS_LIST_1,
                REVOCATION_LIST_1,
                SCHEMA_CREDENTIAL_2,
                COLLEGE_TRANSCRIPT,
                HIGH_SCHOOL_TRANSCRIPT,
                ACADEMIC_RECORD_BATCH,
                COLLEGE_TRANSCRIPT_JSON,
                HIGH_SCHOOL_TRANSCRIPT_JSON,
                ELMO,
                ELM_3,
                CASE,
                CTDL_ASN,
                RSD,
                RSD_COLLECTION,
                FRAMEWORK,
                X12_130,
                CSV,
                EDFI_TRANSCRIPT,
                JOB_POSTING_SCHEMA_ORG,
                JOB_POSTING_JDX,
                POSITION_OPENING,
                JOB_POSTING,
                LER_RS,
                LEARNER_RECORD);
    }

    /**
     * Finds the format of a document by its content; file names and media types play no part. JSON is read whole, within
     * the standard limits; of XML no more than the start tag of the root element is looked at, and no document type
     * declaration is processed. Never throws for what it is given.
     */
    public static Detection detect(byte[] document) {
        return Detector.detect(requireNonNull(document, "document"));
    }

    /** Finds the format of a JSON document that has been read already. */
    public static Detection detect(JsonObject document) {
        return JsonFormats.detect(requireNonNull(document, "document"));
    }

    @Override
    public String toString() {
        return id;
    }
}
