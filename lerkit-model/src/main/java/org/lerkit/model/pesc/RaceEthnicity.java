package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** Race and ethnicity as one code. */
public record RaceEthnicity(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("RaceEthnicity", PescSpecifications.CORE.clause("RaceEthnicityType"));
    private static final Single<String> RACE_ETHNICITY_CODE = MEMBERS.optional("RaceEthnicityCode", TEXT);
    private static final Many<String> LOCAL_RACE_ETHNICITY_CODE = MEMBERS.many("LocalRaceEthnicityCode", TEXT);
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<RaceEthnicity> SHAPE = MEMBERS.shape(RaceEthnicity::new);

    // spotless:off - one line a member
    public Optional<String> raceEthnicityCode() { return RACE_ETHNICITY_CODE.in(xml); }
    public List<String> localRaceEthnicityCode() { return LOCAL_RACE_ETHNICITY_CODE.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<RaceEthnicity> shape() { return SHAPE; }
    // spotless:on
}
