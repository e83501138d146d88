package org.lerkit.model.schemaorg;

import java.util.regex.Pattern;
import org.lerkit.model.SpecRef;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/** The vocabulary that this package follows, and what its types share. */
final class SchemaOrg {
    private static final String HOME = "https://schema.org/";
    private static final Pattern CONTEXT = Pattern.compile("https?://(?:www\\.)?schema\\.org(?:/.*)?");
    /** A date of ISO 8601, alone or with a time, whose zone need not be said. */
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01])"
            + "(?:T(?:[01]\\d|2[0-4]):?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-][01]\\d:?[0-5]\\d)?)?)?)?");

    static final MemberType<String> DATE =
            MemberType.text("a date or a date and time", ISO_DATE, "write it like 2026-05-31 or 2026-05-31T09:30:00Z");

    static final MemberType<JsonValue> ANY_CONTEXT = MemberType.CONTEXT;
    static final MemberType<JsonValue> LINK = MemberType.iriOrObject("a URL or an object");

    private SchemaOrg() {}

    static ShapeDraft draft(String name) {
        return Shape.draft(name, new SpecRef("schema.org", HOME + name + "#"));
    }

    /** A posting says that it is one, in the words of schema.org. */
    static void checkPosting(JobPosting posting, Findings findings) {
        if (posting.json().get("@type").isPresent() && !isPosting(posting.json())) {
            findings.in("@type").error(Findings.TERM, "must include JobPosting", "add JobPosting");
        }
        if (posting.json().get("@context").isPresent() && !isOfSchemaOrg(posting.json())) {
            findings.in("@context")
                    .error(Findings.CONTEXT, "not the context of schema.org", "write https://schema.org");
        }
    }

    private static boolean isPosting(JsonObject json) {
        return json.get("@type").map(JsonValue::items).stream()
                .flatMap(items -> items.stream())
                .anyMatch(new JsonString("JobPosting")::equals);
    }

    private static boolean isOfSchemaOrg(JsonObject json) {
        return json.get("@context").map(JsonValue::items).stream()
                .flatMap(items -> items.stream())
                .map(item ->
                        item instanceof JsonObject object ? object.get("@vocab").orElse(item) : item)
                .anyMatch(item -> item instanceof JsonString text
                        && CONTEXT.matcher(text.value()).matches());
    }
}
