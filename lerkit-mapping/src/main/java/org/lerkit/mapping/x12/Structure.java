package org.lerkit.mapping.x12;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A segment of a transaction set, or a loop that it opens with what is in it. {@link #TS130} is a whole transaction set,
 * of all releases from 003030 to 007040 at once, each segment with the releases it is in. Where
 * a name and its address stand behind one another, the address is in the loop that the name opens.
 *
 * @param loop whether it opens a loop
 * @param most how many there may be
 * @param mandatory whether there has to be one
 * @param since in which releases it is
 * @param parts what is in the loop, in order
 */
record Structure(String id, boolean loop, int most, boolean mandatory, Since since, List<Structure> parts) {
    /** Of these the standard has no limit. */
    private static final int ANY = 99_999;

    private static final Structure SCHOOL = loop("N1", 1, segment("N3", 1), segment("N4", 1));
    private static final Structure SUMMARY = loop("SUM", 5, segment("NTE", 50));

    private static final Structure HEALTH_CONDITION = loop(
            "HC",
            1_000,
            segment("N1", 1).later(),
            segment("N2", 1).later(),
            segment("PER", 1),
            segment("N3", 1),
            segment("N4", 1));
    private static final Structure SPECIAL_PROGRAM = loop(
            "SP",
            30,
            segment("DTP", 10).early(),
            segment("PER", 1),
            segment("N3", 1),
            segment("N4", 1),
            segment("NTE", 1).later(),
            loop("OPS", 10, segment("OPX", 2), segment("DTP", 10)).later());
    private static final Structure OTHER_PROGRAM =
            loop("OP", 30, segment("OPS", 10), segment("OPX", 10)).early();

    private static final Structure COURSE = loop(
            "CRS",
            50,
            segment("REF", 5),
            segment("CSU", 1),
            segment("LUI", 10).later(),
            segment("RAP", 10).later(),
            segment("NTE", 50),
            loop("N1", 1, segment("N4", 1)),
            segment("N4", 1),
            loop("MKS", 10, segment("LUI", 1)).later());
    private static final Structure DEGREE = loop(
            "DEG", 10, segment("SUM", 5), segment("FOS", 30), segment("N1", 10).later(), segment("NTE", 30));
    private static final Structure SESSION = loop(
            "SES",
            1_000,
            segment("SSE", 1).later(),
            segment("NTE", 50),
            SCHOOL,
            segment("N3", 1),
            segment("N4", 1),
            SUMMARY,
            COURSE,
            DEGREE);

    private static final Structure PARTY =
            loop("N1", 2, segment("N2", 1), segment("N3", 1), segment("N4", 1), segment("PER", 1));
    private static final Structure INDIVIDUAL = loop(
            "IN1",
            15,
            segment("EMS", 5).later(),
            segment("IN2", 10).required(),
            loop("N3", 5, segment("N4", 1)),
            segment("N4", 1).early(),
            segment("PER", 10).later(),
            segment("REF", 10),
            segment("NTE", 1));
    private static final Structure STATUS =
            loop("SST", 500, segment("SSE", 1_000), SCHOOL, segment("N3", 1), segment("N4", 1));

    /** Student educational record (transcript). */
    static final Structure TS130 = loop(
            "ST",
            1,
            segment("BGN", 1).required(),
            segment("ERP", 1).required(),
            segment("REF", 10).required(),
            segment("DMG", 1),
            segment("LUI", ANY).later(),
            segment("IND", 2),
            segment("DTP", 1).later(),
            segment("RAP", ANY).later(),
            segment("PCL", 30),
            segment("NTE", 100),
            PARTY.required(),
            INDIVIDUAL.required(),
            STATUS,
            loop("ATV", 100, segment("DTP", 2)).later(),
            loop("TST", ANY, loop("SBT", ANY, segment("SRE", 3), segment("NTE", 2))),
            SUMMARY,
            loop(
                    "LX",
                    1,
                    segment("HS", 10),
                    segment("IMM", 1_000),
                    HEALTH_CONDITION,
                    SPECIAL_PROGRAM,
                    OTHER_PROGRAM,
                    SESSION));

    /** Acknowledgment of a student educational record (transcript). */
    static final Structure TS131 = loop(
            "ST",
            1,
            segment("BGN", 1).required(),
            segment("N1", 2).required(),
            segment("REF", 2).required(),
            segment("QTY", 2).required(),
            segment("SUM", 1),
            segment("IN2", 1).required());

    /** In which releases a segment is. Which of those between 003030 and 004010 changed it is not known. */
    enum Since {
        ALWAYS,
        /** In 003030, and no more in 004010. */
        EARLY,
        /** In 004010, and not yet in 003030. */
        LATER
    }

    Structure {
        parts = List.copyOf(parts);
    }

    private static Structure segment(String id, int most) {
        return new Structure(id, false, most, false, Since.ALWAYS, List.of());
    }

    private static Structure loop(String id, int most, Structure... parts) {
        return new Structure(id, true, most, false, Since.ALWAYS, Arrays.asList(parts));
    }

    private Structure required() {
        return new Structure(id, loop, most, true, since, parts);
    }

    private Structure early() {
        return new Structure(id, loop, most, mandatory, Since.EARLY, parts);
    }

    private Structure later() {
        return new Structure(id, loop, most, mandatory, Since.LATER, parts);
    }

    /** The part of that id in this loop; of two, the first. */
    Optional<Structure> part(String segmentId) {
        return parts.stream().filter(part -> part.id.equals(segmentId)).findFirst();
    }

    /** Whether the segment is in a release, such as {@code 004010}. */
    boolean isIn(String release) {
        return switch (since) {
            case ALWAYS -> true;
            case EARLY -> release.compareTo("004010") < 0;
            case LATER -> release.compareTo("003030") > 0;
        };
    }

    /** The ids of all segments in this loop and in those in it. */
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        for (Structure part : parts) {
            ids.add(part.id);
            ids.addAll(part.ids());
        }
        return ids;
    }
}
