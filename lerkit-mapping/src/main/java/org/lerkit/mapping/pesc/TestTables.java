package org.lerkit.mapping.pesc;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;

/** Tests that others set and score. */
final class TestTables {
    static final Table SCORE = Pesc.table("TestScores")
            .row("ScoreValue", Form.text("value"))
            .row("TestScoreMethod", Form.code("method", "pesc:TestScoreMethod"))
            .row("ScoreRevisedIndicator", Form.code("flags[]", "pesc:ScoreRevisedIndicator"))
            .row("ScoreInvalidatedIndicator", Form.code("flags[]", "pesc:ScoreInvalidatedIndicator"))
            .row("ScoreSelfreportedIndicator", Form.code("flags[]", "pesc:ScoreSelfreportedIndicator"))
            .row("NoteMessage", Form.fact());

    static final Table SUBTEST = Pesc.table("Subtest")
            .row("SubtestCode", Form.code("type", "pesc:SubtestCode"))
            .row("EducationSubtestCode", Form.code("type", "pesc:EducationSubtestCode"))
            .row("SubtestName", Form.text("title"))
            .row("TestScores", Form.object("results[]", () -> TestTables.SCORE, "score", "lerkit:result"))
            .row("NoteMessage", Form.prose("notes[]"));

    static final Table TEST = Pesc.table("Tests")
            .row("TestCode", Form.code("type", "pesc:TestCode"))
            .row("EducationTestCode", Form.code("type", "pesc:EducationTestCode"))
            .row("TestName", Form.text("title"))
            .rows(Form.fitting("awarded"), "TestDate", "TestYearMonth", "TestYear")
            .row("StudentLevel", Form.once(() -> RecordTables.STUDENT_LEVEL))
            .row("Subtest", Form.attainment("parts[]", "subtest", () -> TestTables.SUBTEST))
            .row("NoteMessage", Form.prose("notes[]"));

    private TestTables() {}
}
