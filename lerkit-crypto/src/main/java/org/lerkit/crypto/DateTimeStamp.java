package org.lerkit.crypto;

import java.time.Instant;
import java.util.Optional;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.value.LexicalDateTime;

/** An xsd:dateTimeStamp: a date with time, seconds and time zone. */
final class DateTimeStamp {
    private DateTimeStamp() {}

    /** The instant; empty if the value is none. */
    static Optional<Instant> parse(JsonValue value) {
        return value instanceof JsonString text ? new LexicalDateTime(text.value()).instant() : Optional.empty();
    }
}
