package org.lerkit.mapping.x12;

import java.util.Optional;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.mapping.internal.table.Edition;
import org.lerkit.model.json.JsonString;

/**
 * A release of X12, by what a transcript of it is written with: the segments it has, and the length of its dates.
 *
 * @param text such as {@code 004010}
 */
record Release(String text) implements Edition {
    /** Since this release dates have eight digits. */
    private static final String LONG_DATES = "004010";

    private static final Rule SHORT_DATE =
            X12.TABLES.rule("date.short", "Before release 004010 such a date has two digits for its year.");

    /** Whether dates have two digits for their year. */
    boolean hasShortDates() {
        return text.compareTo(LONG_DATES) < 0;
    }

    @Override
    public Optional<Rule> lacks(String path) {
        Structure segment = Structure.TS130;
        for (String id : path.substring(1).split("/", -1)) {
            Optional<Structure> part = segment.part(id);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            segment = part.get();
        }
        return segment.isIn(text)
                ? Optional.empty()
                : Optional.of(X12.TABLES.rule(
                        "release-" + text + ".lacks." + segment.id(),
                        "Release " + text + " has no " + segment.id() + " there."));
    }

    /** A value as it is written in an element of this release. */
    Traced write(String element, Traced value) {
        boolean shorter =
                hasShortDates() && Elements.isDate(element) && value.text().matches("\\d{8}");
        return shorter
                ? new Traced(
                        new JsonString(value.text().substring(2)),
                        How.NARROWED,
                        value.sources(),
                        value.influences(),
                        value.placing(),
                        SHORT_DATE)
                : value;
    }
}
