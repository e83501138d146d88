package org.lerkit.model.hropen;

import java.util.List;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** What is asked of members together. */
final class DocumentRules {
    static final ProblemCode ONE_OF = new ProblemCode("hropen.alternative.not-one");

    private DocumentRules() {}

    static void checkJob(RelatedJob job, Findings findings) {
        oneOf(job.json(), "JDXjobDescription", "positionOpening", findings);
    }

    static void checkEndorser(Endorser endorser, Findings findings) {
        oneOf(endorser.json(), "person", "organization", findings);
    }

    /** The context of an entry is the second, behind that of credentials. */
    static void checkContext(ProvisionalCredential credential, Findings findings) {
        List<JsonValue> contexts = credential.context();
        boolean known = contexts.size() > 1
                && contexts.get(1) instanceof JsonString context
                && HrOpen.ENTRY.matcher(context.value()).matches();
        if (!known && !contexts.isEmpty()) {
            findings.in("@context")
                    .error(
                            Findings.CONTEXT,
                            "item 1 is not the context of a provisional credential of 4.4",
                            "name the one of the entry: " + HrOpen.PROVISIONAL + "LicenseType.json and the like");
        }
    }

    /** A day is one of the week or one by its date; a time it begins at goes with one it ends at. */
    static void checkDay(DaySchedule day, Findings findings) {
        JsonObject json = day.json();
        if (json.members().containsKey("weekday") && json.members().containsKey("date")) {
            findings.error(ONE_OF, "both of two alternatives", "write weekday or date, and only one");
        }
        together(json, "startTime", "endTime", findings);
        together(json, "endTime", "startTime", findings);
    }

    private static void together(JsonObject json, String given, String needed, Findings findings) {
        if (json.members().containsKey(given) && !json.members().containsKey(needed)) {
            findings.in(needed).error(Findings.MISSING, "required beside " + given, "add " + needed);
        }
    }

    private static void oneOf(JsonObject json, String first, String second, Findings findings) {
        boolean hasFirst = json.members().containsKey(first);
        if (hasFirst == json.members().containsKey(second)) {
            findings.error(
                    ONE_OF,
                    hasFirst ? "both of two alternatives" : "neither of two alternatives",
                    "write " + first + " or " + second + ", and only one");
        }
    }
}
