package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** Ethnicity and races as codes of their own. */
public record EthnicityRace(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("EthnicityRace", PescSpecifications.CORE.clause("EthnicityRaceType"));
    private static final Single<String> ETHNICITY_CODE = MEMBERS.optional("EthnicityCode", TEXT);
    private static final Many<String> RACE_CODE = MEMBERS.many("RaceCode", TEXT);
    private static final Many<String> LOCAL_ETHNICITY_RACE_CODE = MEMBERS.many("LocalEthnicityRaceCode", TEXT);
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<EthnicityRace> SHAPE = MEMBERS.shape(EthnicityRace::new);

    // spotless:off - one line a member
    public Optional<String> ethnicityCode() { return ETHNICITY_CODE.in(xml); }
    public List<String> raceCode() { return RACE_CODE.in(xml); }
    public List<String> localEthnicityRaceCode() { return LOCAL_ETHNICITY_RACE_CODE.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<EthnicityRace> shape() { return SHAPE; }
    // spotless:on
}
