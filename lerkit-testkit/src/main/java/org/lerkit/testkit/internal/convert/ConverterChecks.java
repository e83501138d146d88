package org.lerkit.testkit.internal.convert;

import java.util.List;
import java.util.Map;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.internal.convert.ConverterCheck.Look;

/** The checks of converters of transcripts. */
public final class ConverterChecks {
    private static final String SPECIFICATION = "lerkit-conservation/";

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            kind(
                    "leaves-accounted",
                    "The leaves of the source are counted, and compared with the ledger.",
                    AccountLooks.accounted()),
            kind("targets-exist", "The places of the ledger are looked up in the target.", AccountLooks.targetsExist()),
            kind("carried-unchanged", "What was carried is compared.", AccountLooks.carriedUnchanged()),
            kind(
                    "targets-explained",
                    "The leaves of the target are looked up in the ledger.",
                    AccountLooks.targetsExplained()),
            kind(
                    "claims-complete",
                    "One leaf after the other is changed, and compared with the ledger.",
                    AccountLooks.claimsComplete()),
            kind(
                    "losses-named",
                    "One leaf after the other is changed: what changes nothing has to be named.",
                    AccountLooks.lossesNamed()),
            kind("withheld-silent", "What is to be withheld is changed.", InfluenceLooks.withheldSilent()),
            kind(
                    "refusals-tell-no-values",
                    "Transcripts that are refused are searched for in what is said.",
                    InfluenceLooks.refusalsTellNoValues()),
            kind("grades-not-invented", "The grade of a course is left out.", absent("grade", "CourseAcademicGrade")),
            kind(
                    "units-not-guessed",
                    "Units and credits of a course are left out.",
                    absent("unit or credit", "CourseCreditUnits", "CourseCreditValue", "CourseCreditEarned")),
            kind(
                    "dates-not-invented",
                    "The date of an award is left out.",
                    InfluenceLooks.absentStaysAbsent("date", List.of(Transcript.awardDate()))),
            kind("order-kept", "The titles of courses are looked for in the target.", InfluenceLooks.orderKept()),
            kind("grouping-kept", "A course is moved from one term to the other.", InfluenceLooks.groupingKept()),
            kind("repeatable", "The same transcript is converted again.", InfluenceLooks.repeatable()),
            kind(
                    "identity-not-invented",
                    "A transcript that says nothing of the learner is to be converted.",
                    InfluenceLooks.identityNotInvented()),
            kind("malformed-refused", "What is no transcript is to be converted.", InfluenceLooks.malformedRefused()),
            kind(
                    "unknown-reported",
                    "A transcript with something unknown in it is converted.",
                    InfluenceLooks.unknownReported()));

    private ConverterChecks() {}

    private record Kind(String title, Look look) {}

    /** The check of a requirement, if there is one. */
    public static List<Check> of(Requirement requirement) {
        Kind kind = KINDS.get(requirement.key());
        return kind == null ? List.of() : List.of(new ConverterCheck(requirement, "transcript", kind.title, kind.look));
    }

    private static Map.Entry<String, Kind> kind(String name, String title, Look look) {
        return Map.entry(SPECIFICATION + name, new Kind(title, look));
    }

    private static Look absent(String what, String... members) {
        return InfluenceLooks.absentStaysAbsent(
                what,
                List.of(members).stream()
                        .map(member -> Transcript.ofCourse(1, member))
                        .toList());
    }
}
