package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** A unit of measurement. */
public record UnitCode(String text) implements Term {
    private static final Vocabulary<UnitCode> TERMS = Vocabulary.closed(UnitCode::new);
    public static final UnitCode ACR = TERMS.term("ACR");
    public static final UnitCode ARE = TERMS.term("ARE");
    public static final UnitCode CMT = TERMS.term("CMT");
    public static final UnitCode DAY = TERMS.term("DAY");
    public static final UnitCode EA = TERMS.term("EA");
    public static final UnitCode FOT = TERMS.term("FOT");
    public static final UnitCode GRM = TERMS.term("GRM");
    public static final UnitCode HAR = TERMS.term("HAR");
    public static final UnitCode HUR = TERMS.term("HUR");
    public static final UnitCode INH = TERMS.term("INH");
    public static final UnitCode KGM = TERMS.term("KGM");
    public static final UnitCode KMT = TERMS.term("KMT");
    public static final UnitCode LTR = TERMS.term("LTR");
    public static final UnitCode MTR = TERMS.term("MTR");
    public static final UnitCode SMI = TERMS.term("SMI");
    public static final UnitCode MGM = TERMS.term("MGM");
    public static final UnitCode MLT = TERMS.term("MLT");
    public static final UnitCode MMT = TERMS.term("MMT");
    public static final UnitCode C26 = TERMS.term("C26");
    public static final UnitCode MIN = TERMS.term("MIN");
    public static final UnitCode MON = TERMS.term("MON");
    public static final UnitCode C62 = TERMS.term("C62");
    public static final UnitCode ONZ = TERMS.term("ONZ");
    public static final UnitCode PTI = TERMS.term("PTI");
    public static final UnitCode PT = TERMS.term("PT");
    public static final UnitCode LBR = TERMS.term("LBR");
    public static final UnitCode QTI = TERMS.term("QTI");
    public static final UnitCode QT = TERMS.term("QT");
    public static final UnitCode SEC = TERMS.term("SEC");
    public static final UnitCode STI = TERMS.term("STI");
    public static final UnitCode WEE = TERMS.term("WEE");
    public static final UnitCode YRD = TERMS.term("YRD");
    public static final UnitCode ANN = TERMS.term("ANN");
    static final MemberType<UnitCode> TYPE = TERMS.type();
}
