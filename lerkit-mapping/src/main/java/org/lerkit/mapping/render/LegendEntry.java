package org.lerkit.mapping.render;

/** A word of the page that not every reader knows, with its explanation. Only those that a page uses are explained on it. */
enum LegendEntry {
    CREDITS("Credits", "What a course is worth, in the unit that the institution uses. Units are never converted."),
    EARNED("Earned", "The credits that were given for it. Blank if the record does not say."),
    GRADE("Grade", "The result as the institution wrote it."),
    POINTS("Points", "Grade points (quality points): what the course adds to the grade point average."),
    GPA(
            "Grade point average",
            "An average that the institution stated, on its own scale. Nothing on this page was computed."),
    TRANSFER("Transfer credit", "Learning at another institution that this one recognises."),
    AUDITED("Audited", "Attended without being graded or earning credit."),
    IN_PROGRESS("In progress", "Not finished when the record was made; there is no final grade yet."),
    REPEAT("Repeat", "The course was taken more than once; the note says which attempt counts."),
    CLASS_RANK("Class rank", "The learner’s place among those who were compared, the best first."),
    COMPETENCY("Competency", "What the learner is said to know or to be able to do, by the one who vouches for it.");

    final String word;
    final String explanation;

    LegendEntry(String word, String explanation) {
        this.word = word;
        this.explanation = explanation;
    }
}
