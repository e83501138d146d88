package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** The transcripts of a batch. */
public record BatchContent(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("BatchContent", PescSpecifications.BATCH.clause("BatchContent"));
    private static final Many<CollegeTranscript> COLLEGE_TRANSCRIPT =
            MEMBERS.many("CollegeTranscript", node(() -> CollegeTranscript.SHAPE));
    private static final Many<HighSchoolTranscript> HIGH_SCHOOL_TRANSCRIPT =
            MEMBERS.many("HighSchoolTranscript", node(() -> HighSchoolTranscript.SHAPE));
    public static final XmlShape<BatchContent> SHAPE = MEMBERS.shape(BatchContent::new);

    // spotless:off - one line a member
    public List<CollegeTranscript> collegeTranscript() { return COLLEGE_TRANSCRIPT.in(xml); }
    public List<HighSchoolTranscript> highSchoolTranscript() { return HIGH_SCHOOL_TRANSCRIPT.in(xml); }

    @Override public XmlShape<BatchContent> shape() { return SHAPE; }
    // spotless:on
}
