package org.lerkit.model.hropen;

import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;

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
