package org.lerkit.testkit.internal.convert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.testkit.Answer;
import org.lerkit.testkit.Converting.Source;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.internal.convert.ConverterCheck.Look;

/** What a converter does when a transcript is another one, seen from the outside alone. */
final class InfluenceLooks {
    private static final Finding NO_COURSES = Finding.untested(
            "The target has not the titles of all courses, so that neither order nor terms can be seen.");
    private static final List<String> UNKNOWN = List.of("CourseMoonPhase", "waxing gibbous");

    private InfluenceLooks() {}

    /** What is withheld changes nothing, not even an identifier that is computed. */
    static Look withheldSilent() {
        return Looks.ofChanges((attempts, changes) -> {
            Leaves before = attempts.target(attempts.good()).orElseThrow();
            List<String> told = new ArrayList<>();
            List<String> refused = new ArrayList<>();
            for (String place : Transcript.WITHHELD) {
                Optional<List<String>> changed = Optional.ofNullable(changes.get(place));
                if (changed.isEmpty()) { // refused, as no value of a list of codes: what if there is none?
                    changed = attempts.target(attempts.good().without(place)).map(before::differences);
                }
                if (changed.isEmpty()) {
                    refused.add(place);
                } else if (!changed.get().isEmpty()) {
                    told.add(place);
                }
            }
            return told.isEmpty() && !refused.isEmpty()
                    ? Finding.indeterminate("The subject refuses transcripts that have another value, or none, at "
                            + String.join(", ", refused) + ".")
                    : Looks.of("it is to be withheld, and the target depends on it", told);
        });
    }

    /** What is left out of the source leaves nothing of its kind behind. */
    static Look absentStaysAbsent(String what, List<String> places) {
        return attempts -> {
            List<String> invented = new ArrayList<>();
            for (String place : places) {
                Optional<Leaves> target = attempts.target(attempts.good().without(place));
                if (target.isPresent() && invents(attempts, place, target.get())) {
                    invented.add(place);
                }
            }
            return Looks.of("where the source has no " + what + ", the target has one", invented);
        };
    }

    private static boolean invents(Attempts attempts, String place, Leaves target) throws Exception {
        Leaves before = attempts.target(attempts.good()).orElseThrow();
        List<String> dependent = attempts.changes().getOrDefault(place, List.of());
        if (!dependent.isEmpty() && before.differences(target).isEmpty()) {
            return true; // what depends on it says what it said: a default, which only looks like what was there
        }
        String text = attempts.good().leaves().byPlace().getOrDefault(place, "");
        Set<String> computed = new HashSet<>(dependent);
        computed.removeIf(there -> before.byPlace().getOrDefault(there, text).contains(text));
        return !more(before, target, computed).isEmpty();
    }

    /** Texts that are there more often than before, and not computed from what was left out. */
    private static Set<String> more(Leaves before, Leaves after, Set<String> computed) {
        Map<String, Integer> counts = before.counts();
        Set<String> more = new HashSet<>();
        after.byPlace().forEach((place, text) -> {
            int left = counts.merge(text, -1, Integer::sum);
            if (left < 0 && !computed.contains(place)) {
                more.add(text);
            }
        });
        return more;
    }

    static Look orderKept() {
        return attempts -> {
            List<String> target = attempts.target(attempts.good()).orElseThrow().texts();
            List<Integer> positions = positions(attempts.good(), target);
            if (positions.contains(-1)) {
                return NO_COURSES;
            }
            for (int i = 1; i < positions.size(); i++) {
                if (positions.get(i) < positions.get(i - 1)) {
                    return Finding.failed("Courses come in another order in the target than in the source.");
                }
            }
            return Finding.passed();
        };
    }

    private static List<Integer> positions(Transcript transcript, List<String> target) {
        return transcript.titles().stream()
                .map(title -> position(target, title))
                .toList();
    }

    private static int position(List<String> texts, String title) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).contains(title)) {
                return i;
            }
        }
        return -1;
    }

    static Look groupingKept() {
        return attempts -> {
            Leaves before = attempts.target(attempts.good()).orElseThrow();
            if (positions(attempts.good(), before.texts()).contains(-1)) {
                return NO_COURSES;
            }
            Optional<Leaves> after = attempts.target(attempts.good().withCourseMoved());
            if (after.isEmpty()) {
                return Finding.indeterminate("The subject refuses a transcript in which a course is in another term.");
            }
            return before.differences(after.get()).isEmpty()
                    ? Finding.failed(
                            "A course that is moved from one term to the other makes no difference to the target.")
                    : Finding.passed();
        };
    }

    static Look repeatable() {
        return attempts -> {
            Leaves first = attempts.target(attempts.good()).orElseThrow();
            Answer again = attempts.answer(attempts.good().source());
            Optional<Leaves> second =
                    again instanceof Answer.Document document ? Attempts.leaves(document) : Optional.empty();
            return second.isEmpty()
                    ? Finding.failed("The subject does not convert again what it has converted before.")
                    : Looks.of("another when the same transcript is converted again", first.differences(second.get()));
        };
    }

    static Look identityNotInvented() {
        return attempts -> {
            Transcript nobody = attempts.good().withoutIdentity();
            Optional<Leaves> target = attempts.target(nobody);
            return target.isEmpty()
                            || more(attempts.target(attempts.good()).orElseThrow(), target.get(), Set.of())
                                    .isEmpty()
                    ? Finding.passed()
                    : Finding.failed(
                                    "The source does not say whose it is, and the target says something that neither it nor"
                                            + " the target of the same transcript with a learner does.")
                            .withHint("Refuse it, unless whoever asks says whose it is.");
        };
    }

    static Look malformedRefused() {
        return attempts -> {
            List<String> taken = new ArrayList<>();
            if (!(attempts.answer(attempts.good().cutOff()) instanceof Answer.Refused)) {
                taken.add("a transcript that is cut off");
            }
            if (!(attempts.answer(new Source(Transcript.FORMAT, new byte[0])) instanceof Answer.Refused)) {
                taken.add("nothing at all");
            }
            byte[] other = {'{', '}'};
            if (!(attempts.answer(new Source(Transcript.FORMAT, other)) instanceof Answer.Refused)) {
                taken.add("a document of another format");
            }
            return Looks.of("converted, and not refused", taken);
        };
    }

    static Look refusalsTellNoValues() {
        return attempts -> {
            List<Answer> answers = List.of(
                    attempts.answer(attempts.good().withoutIdentity()),
                    attempts.answer(attempts.good().cutOff()));
            if (answers.stream().noneMatch(Answer.Refused.class::isInstance)) {
                return Finding.untested(
                        "The subject refuses none of what is given to it, so that there is no refusal.");
            }
            List<String> personal = attempts.good().personal();
            boolean tells = answers.stream()
                    .anyMatch(answer -> answer instanceof Answer.Refused refused
                            && personal.stream().anyMatch(refused.reason()::contains));
            return tells
                    ? Finding.failed("A refusal quotes what the transcript says of the learner.")
                            .withHint("Name the place, and not the value: messages end up in logs.")
                    : Finding.passed();
        };
    }

    static Look unknownReported() {
        return attempts -> {
            Transcript strange = attempts.good().withUnknown(UNKNOWN.get(0), UNKNOWN.get(1));
            Optional<Leaves> target = attempts.target(strange);
            if (target.isEmpty() || target.get().texts().stream().anyMatch(text -> text.contains(UNKNOWN.get(1)))) {
                return Finding.passed();
            }
            boolean named = attempts.losses(strange).stream().anyMatch(place -> place.contains(UNKNOWN.get(0)))
                    || attempts.account(strange).stream()
                            .flatMap(account -> account.entries().stream())
                            .anyMatch(entry -> entry.source().contains(UNKNOWN.get(0)));
            return named
                    ? Finding.passed()
                    : Finding.failed("An element that no transcript has is neither in the target nor named as lost.");
        };
    }
}
