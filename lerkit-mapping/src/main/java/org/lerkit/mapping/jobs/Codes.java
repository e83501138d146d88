package org.lerkit.mapping.jobs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What codes of a format are called in postings in neutral form, and the other way round. */
final class Codes {
    /** Full time and part time, as search engines ask for them in postings of schema.org. */
    private static final Codes SCHEDULE = new Codes("schedule", true, """
            FullTime FULL_TIME
            PartTime PART_TIME
            FlexTime FlexTime
            SharedTime SharedTime
            """);
    /** On which terms, likewise. */
    private static final Codes OFFERING = new Codes("offering", true, """
            Temporary TEMPORARY
            Contract CONTRACTOR
            Internship INTERN
            Volunteer VOLUNTEER
            DirectHire DirectHire
            TemporaryToHire TemporaryToHire
            ContractToHire ContractToHire
            Externship Externship
            Apprenticeship Apprenticeship
            Seasonal Seasonal
            Student Student
            """);
    /** What pay is for, likewise. */
    private static final Codes INTERVAL = new Codes("interval", true, """
            Hour HOUR
            Day DAY
            Week WEEK
            Month MONTH
            Year YEAR
            TwoWeek24 TwoWeek24
            TwoWeek26 TwoWeek26
            TwoWeeks TwoWeeks
            FourWeeks FourWeeks
            HalfMonth HalfMonth
            TwoMonths TwoMonths
            Quarter Quarter
            SeasonalTerm SeasonalTerm
            HalfYear HalfYear
            QuarterToDate QuarterToDate
            YearToDate YearToDate
            Once Once
            """);
    /** That one may work elsewhere; that one may not is what a posting says by saying nothing. */
    private static final Codes REMOTE = new Codes("remote", false, """
            true TELECOMMUTE
            """);

    private static final List<Codes> ALL = List.of(SCHEDULE, OFFERING, INTERVAL, REMOTE);

    private final String name;
    private final boolean open;
    private final Map<String, String> read = new LinkedHashMap<>();
    private final Map<String, String> written = new LinkedHashMap<>();

    private Codes(String name, boolean open, String pairs) {
        this.name = name;
        this.open = open;
        pairs.lines().map(line -> line.split(" ", 2)).forEach(pair -> {
            read.put(pair[0], pair[1]);
            written.put(pair[1], pair[0]);
        });
    }

    static Codes named(String name) {
        for (Codes codes : ALL) {
            if (codes.name.equals(name)) {
                return codes;
            }
        }
        throw new IllegalStateException("no codes " + name);
    }

    /** The word for a code; of a code that is not known itself, where any may be read. */
    Optional<String> read(String code) {
        String word = read.get(code);
        return word == null && open ? Optional.of(code) : Optional.ofNullable(word);
    }

    /** The code for a word, or the word where it is a code. */
    Optional<String> written(String word) {
        String code = written.get(word);
        return code == null && open && read.containsKey(word) ? Optional.of(word) : Optional.ofNullable(code);
    }

    /** Codes that the format has. */
    List<String> all() {
        return List.copyOf(read.keySet());
    }
}
