package org.lerkit.model.record;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.lerkit.model.json.Term;

/** What kind of thing a learner attained. Formats may bring kinds of their own; those listed are what lerkit knows. */
public record AttainmentKind(String text) implements Term {
    /** A course of study: a degree programme, a major, a learning path. */
    public static final AttainmentKind PROGRAMME = new AttainmentKind("programme");
    /** A period of study: a semester, a school year. */
    public static final AttainmentKind TERM = new AttainmentKind("term");

    public static final AttainmentKind COURSE = new AttainmentKind("course");
    /** Part of a course or programme that is credited by itself. */
    public static final AttainmentKind MODULE = new AttainmentKind("module");
    /** Part of a course that is taught by itself: a lecture, a laboratory. */
    public static final AttainmentKind CLASS = new AttainmentKind("class");
    /** A degree, diploma or certificate that an institution confers. */
    public static final AttainmentKind AWARD = new AttainmentKind("award");

    public static final AttainmentKind TEST = new AttainmentKind("test");
    /** Part of a test that is scored by itself. */
    public static final AttainmentKind SUBTEST = new AttainmentKind("subtest");
    /** Totals over other attainments: credits, grade point average, rank. */
    public static final AttainmentKind SUMMARY = new AttainmentKind("summary");

    public static final AttainmentKind COMPETENCY = new AttainmentKind("competency");
    public static final AttainmentKind BADGE = new AttainmentKind("badge");
    public static final AttainmentKind LICENCE = new AttainmentKind("licence");
    /** A certificate that an employer or a body of a profession asks for, often for a time. */
    public static final AttainmentKind CERTIFICATION = new AttainmentKind("certification");
    /** A time with an employer. */
    public static final AttainmentKind EMPLOYMENT = new AttainmentKind("employment");
    /** A position held at an employer. */
    public static final AttainmentKind POSITION = new AttainmentKind("position");
    /** Something achieved beside the curriculum: an activity, service, a prize. */
    public static final AttainmentKind ACTIVITY = new AttainmentKind("activity");
    /** A decision that what was learned elsewhere counts here. */
    public static final AttainmentKind RECOGNITION = new AttainmentKind("recognition");
    /** Something achieved of which the source does not say what kind of thing it is. */
    public static final AttainmentKind ACHIEVEMENT = new AttainmentKind("achievement");
    /** The record that one school keeps, with everything in it. */
    public static final AttainmentKind ACADEMIC_RECORD = new AttainmentKind("academic-record");

    /** The kinds that lerkit knows. */
    public static Set<AttainmentKind> known() {
        return Set.of(
                PROGRAMME,
                TERM,
                COURSE,
                MODULE,
                CLASS,
                AWARD,
                TEST,
                SUBTEST,
                SUMMARY,
                COMPETENCY,
                BADGE,
                LICENCE,
                CERTIFICATION,
                EMPLOYMENT,
                POSITION,
                ACTIVITY,
                RECOGNITION,
                ACHIEVEMENT,
                ACADEMIC_RECORD);
    }

    public AttainmentKind {
        requireNonNull(text, "text");
    }
}
