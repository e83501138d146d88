package org.lerkit.model.pesc;

import org.lerkit.model.SpecRef;

/** The parts of the standard; a clause of one is a type of its schema. */
final class PescSpecifications {
    static final SpecRef COLLEGE_TRANSCRIPT =
            new SpecRef("PESC College Transcript 1.9", "urn:org:pesc:message:CollegeTranscript:v1.9.0");
    static final SpecRef HIGH_SCHOOL_TRANSCRIPT =
            new SpecRef("PESC High School Transcript 1.7", "urn:org:pesc:message:HighSchoolTranscript:v1.7.0");
    static final SpecRef BATCH =
            new SpecRef("PESC Academic Record Batch 2.1", "urn:org:pesc:message:AcademicRecordBatch:v2.1.0");
    static final SpecRef ACADEMIC_RECORD =
            new SpecRef("PESC Academic Record 1.15", "urn:org:pesc:sector:AcademicRecord:v1.15.0");
    static final SpecRef CORE = new SpecRef("PESC Core Main 1.20", "urn:org:pesc:core:CoreMain:v1.20.0");

    private PescSpecifications() {}
}
