package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.BOOLEAN;
import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.code;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A result of a part of a test. */
public record TestScores(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("TestScores", PescSpecifications.CORE.clause("TestScoreType"));
    private static final Single<String> SCORE_VALUE = MEMBERS.required("ScoreValue", TEXT);
    private static final Single<XmlLeaf<String>> TEST_SCORE_METHOD =
            MEMBERS.optional("TestScoreMethod", code(PescCodes.TEST_SCORE_METHOD));
    private static final Single<XmlLeaf<Boolean>> SCORE_REVISED_INDICATOR =
            MEMBERS.optional("ScoreRevisedIndicator", BOOLEAN);
    private static final Single<XmlLeaf<Boolean>> SCORE_INVALIDATED_INDICATOR =
            MEMBERS.optional("ScoreInvalidatedIndicator", BOOLEAN);
    private static final Single<XmlLeaf<Boolean>> SCORE_SELFREPORTED_INDICATOR =
            MEMBERS.optional("ScoreSelfreportedIndicator", BOOLEAN);
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<TestScores> SHAPE = MEMBERS.shape(TestScores::new);

    // spotless:off - one line a member
    public Optional<String> scoreValue() { return SCORE_VALUE.in(xml); }
    public Optional<XmlLeaf<String>> testScoreMethod() { return TEST_SCORE_METHOD.in(xml); }
    public Optional<XmlLeaf<Boolean>> scoreRevisedIndicator() { return SCORE_REVISED_INDICATOR.in(xml); }
    public Optional<XmlLeaf<Boolean>> scoreInvalidatedIndicator() { return SCORE_INVALIDATED_INDICATOR.in(xml); }
    public Optional<XmlLeaf<Boolean>> scoreSelfreportedIndicator() { return SCORE_SELFREPORTED_INDICATOR.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<TestScores> shape() { return SHAPE; }
    // spotless:on
}
