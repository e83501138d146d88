package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.DATE;
import static org.lerkit.model.xml.XmlType.INTEGER;
import static org.lerkit.model.xml.XmlType.MONTH_DAY;
import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.YEAR;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** When and where a learner was born. */
public record Birth(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Birth", PescSpecifications.CORE.clause("BirthType"));
    private static final Single<XmlLeaf<LocalDate>> BIRTH_DATE = MEMBERS.optional("BirthDate", DATE);
    private static final Single<XmlLeaf<MonthDay>> BIRTHDAY = MEMBERS.optional("Birthday", MONTH_DAY);
    private static final Single<XmlLeaf<Year>> BIRTH_YEAR = MEMBERS.optional("BirthYear", YEAR);
    private static final Single<String> BIRTH_CITY = MEMBERS.optional("BirthCity", TEXT);
    private static final Single<String> BIRTH_STATE_PROVINCE_CODE = MEMBERS.optional("BirthStateProvinceCode", TEXT);
    private static final Single<String> BIRTH_STATE = MEMBERS.optional("BirthState", TEXT);
    private static final Single<String> BIRTH_COUNTRY = MEMBERS.optional("BirthCountry", TEXT);
    private static final Single<XmlLeaf<Decimal>> AGE = MEMBERS.optional("Age", INTEGER);
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Birth> SHAPE = MEMBERS.shape(Birth::new);

    // spotless:off - one line a member
    public Optional<XmlLeaf<LocalDate>> birthDate() { return BIRTH_DATE.in(xml); }
    public Optional<XmlLeaf<MonthDay>> birthday() { return BIRTHDAY.in(xml); }
    public Optional<XmlLeaf<Year>> birthYear() { return BIRTH_YEAR.in(xml); }
    public Optional<String> birthCity() { return BIRTH_CITY.in(xml); }
    public Optional<String> birthStateProvinceCode() { return BIRTH_STATE_PROVINCE_CODE.in(xml); }
    /** What high schools write for the state. */
    public Optional<String> birthState() { return BIRTH_STATE.in(xml); }
    public Optional<String> birthCountry() { return BIRTH_COUNTRY.in(xml); }
    public Optional<XmlLeaf<Decimal>> age() { return AGE.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Birth> shape() { return SHAPE; }
    // spotless:on
}
