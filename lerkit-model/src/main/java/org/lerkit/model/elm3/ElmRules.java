package org.lerkit.model.elm3;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.Node;

/** What is well formed, and hardly what was meant. */
final class ElmRules {
    /** A duration that is written in months, of so many that hours or minutes were meant. */
    static final ProblemCode MONTHS = new ProblemCode("elm.months");
    /** A member that the JSON Schema has, and the context spells in another way, so that it is lost in RDF. */
    static final ProblemCode LOST_IN_RDF = new ProblemCode("elm.lost-in-rdf");

    private static final String VOLUME = "volumeOfLearning";
    private static final String DISTRIBUTION = "resultDistribution";
    /** Five years of study are 60 months; samples write that for 60 hours. */
    private static final Pattern ONLY_MONTHS = Pattern.compile("P(\\d{1,9})M");

    private static final int YEAR = 12;

    private ElmRules() {}

    /** {@code P60M} is five years. */
    static void checkVolume(Node specification, Findings findings) {
        if (specification.json().get(VOLUME).orElse(null) instanceof JsonString duration) {
            Matcher months = ONLY_MONTHS.matcher(duration.value());
            if (months.matches() && Integer.parseInt(months.group(1)) > YEAR) {
                findings.in(VOLUME)
                        .warning(
                                MONTHS,
                                "a duration of more than a year, written in months",
                                "write PT before hours and minutes: PT60H, PT60M; P60M is five years");
            }
        }
    }

    /** The published context maps {@code resultDestribution}. */
    static void checkDistribution(LearningAssessment assessment, Findings findings) {
        if (assessment.json().get(DISTRIBUTION).isPresent()) {
            findings.in(DISTRIBUTION)
                    .notice(
                            LOST_IN_RDF,
                            "the context of the profile does not know this member: it has resultDestribution there",
                            "keep it, as the JSON Schema asks; what is read as RDF lacks it");
        }
    }
}
