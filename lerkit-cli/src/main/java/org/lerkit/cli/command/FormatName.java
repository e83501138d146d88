package org.lerkit.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.lerkit.model.document.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names that formats have on the command line: their coordinates, and shorter ones. */
final class FormatName implements ITypeConverter<Format> {
    /** The short names, as option descriptions list them. */
    static final String LIST = "clr2, ob3, record, ob2, pesc-college, pesc-high-school, pesc-batch, pesc-college-json,"
            + " pesc-high-school-json, x12, elmo, csv, edfi, clr1, ler-rs, elm,"
            + " schema.org, jdx, position-opening, posting,"
            + " case, case1.1, ctdl-asn, rsd, rsd-skill, framework";

    private static final Map<String, Format> SHORT = new LinkedHashMap<>();

    static {
        SHORT.put("clr2", Format.CLR_2);
        SHORT.put("clr1", Format.CLR_1);
        SHORT.put("ob3", Format.OPEN_BADGES_3);
        SHORT.put("record", Format.LEARNER_RECORD);
        SHORT.put("ob2", Format.OPEN_BADGES_2);
        SHORT.put("pesc-college", Format.COLLEGE_TRANSCRIPT);
        SHORT.put("pesc-high-school", Format.HIGH_SCHOOL_TRANSCRIPT);
        SHORT.put("pesc-batch", Format.ACADEMIC_RECORD_BATCH);
        SHORT.put("pesc-college-json", Format.COLLEGE_TRANSCRIPT_JSON);
        SHORT.put("pesc-high-school-json", Format.HIGH_SCHOOL_TRANSCRIPT_JSON);
        SHORT.put("x12", Format.X12_130);
        SHORT.put("elmo", Format.ELMO);
        SHORT.put("csv", Format.CSV);
        SHORT.put("edfi", Format.EDFI_TRANSCRIPT);
        SHORT.put("ler-rs", Format.LER_RS);
        SHORT.put("elm", Format.ELM_3);
        SHORT.put("schema.org", Format.JOB_POSTING_SCHEMA_ORG);
        SHORT.put("jdx", Format.JOB_POSTING_JDX);
        SHORT.put("position-opening", Format.POSITION_OPENING);
        SHORT.put("posting", Format.JOB_POSTING);
        SHORT.put("case", Format.CASE);
        SHORT.put("case1.1", Format.CASE);
        SHORT.put("ctdl-asn", Format.CTDL_ASN);
        SHORT.put("rsd", Format.RSD_COLLECTION);
        SHORT.put("rsd-skill", Format.RSD);
        SHORT.put("framework", Format.FRAMEWORK);
    }

    @Override
    public Format convert(String name) {
        Format known = SHORT.get(name);
        return known != null
                ? known
                : Format.known().stream()
                        .filter(format -> format.id().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new TypeConversionException("'" + name + "' is no format that lerkit knows; "
                                + SHORT.keySet().stream().collect(Collectors.joining(", ")) + " are"));
    }
}
