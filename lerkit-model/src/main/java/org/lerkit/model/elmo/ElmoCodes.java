package org.lerkit.model.elmo;

import java.util.List;
import org.lerkit.model.xml.CodeList;

/** The code lists of the schema. */
public final class ElmoCodes {
    public static final CodeList LEARNING_OPPORTUNITY_TYPE =
            CodeList.of("elmo:learning-opportunity-type", "Degree Programme", "Module", "Course", "Class");
    public static final CodeList STATUS = CodeList.of("elmo:status", "passed", "failed", "in-progress");
    public static final CodeList CREDIT_LEVEL = CodeList.of("elmo:credit-level", "Bachelor", "Master", "PhD");
    /** What was decided about something learned elsewhere. */
    public static final CodeList RECOGNITION_STATUS =
            CodeList.of("elmo:recognition-status", "Positive", "Negative", "Partially Positive");

    public static final CodeList ATTACHMENT_TYPE = CodeList.of(
            "elmo:attachment-type",
            "Diploma",
            "Diploma Supplement",
            "Transcript of Records",
            "EMREX transcript",
            "Micro Credential",
            "Letter of Nomination",
            "Certificate of Training",
            "Learning Agreement",
            "Other");
    /** ISO/IEC 5218. */
    public static final CodeList GENDER = CodeList.of("iso:5218", "0", "1", "2", "9");

    private ElmoCodes() {}

    /** All of them. */
    public static List<CodeList> all() {
        return List.of(LEARNING_OPPORTUNITY_TYPE, STATUS, CREDIT_LEVEL, RECOGNITION_STATUS, ATTACHMENT_TYPE, GENDER);
    }
}
