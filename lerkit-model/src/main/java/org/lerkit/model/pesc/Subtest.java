package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A part of a test. */
public record Subtest(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Subtest", PescSpecifications.CORE.clause("SubtestsType"));
    private static final Single<String> SUBTEST_CODE = MEMBERS.optional("SubtestCode", TEXT);
    private static final Single<String> EDUCATION_SUBTEST_CODE = MEMBERS.optional("EducationSubtestCode", TEXT);
    private static final Single<String> SUBTEST_NAME = MEMBERS.optional("SubtestName", TEXT);
    private static final Many<TestScores> TEST_SCORES = MEMBERS.some("TestScores", node(() -> TestScores.SHAPE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Subtest> SHAPE = MEMBERS.shape(Subtest::new);

    // spotless:off - one line a member
    public Optional<String> subtestCode() { return SUBTEST_CODE.in(xml); }
    public Optional<String> educationSubtestCode() { return EDUCATION_SUBTEST_CODE.in(xml); }
    public Optional<String> subtestName() { return SUBTEST_NAME.in(xml); }
    public List<TestScores> testScores() { return TEST_SCORES.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Subtest> shape() { return SHAPE; }
    // spotless:on
}
