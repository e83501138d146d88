package org.lerkit.crypto;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** An xsd:dateTimeStamp: a date with time, seconds and time zone. */
final class DateTimeStamp {
    private static final Pattern FORM =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,30})?(Z|[+-]\\d{2}:\\d{2})");

    private DateTimeStamp() {}

    /** The instant; empty if the value is none. */
    static Optional<Instant> parse(JsonValue value) {
        if (!(value instanceof JsonString text) || !FORM.matcher(text.value()).matches()) {
            return Optional.empty();
        }
        try {
            // Java counts no finer than nanoseconds.
            String nanoseconds = text.value().replaceFirst("(\\.\\d{9})\\d+", "$1");
            return Optional.of(OffsetDateTime.parse(nanoseconds).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
