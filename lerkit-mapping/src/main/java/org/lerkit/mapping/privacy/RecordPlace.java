package org.lerkit.mapping.privacy;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.LearnerRecord;

/**
 * A place in learner records, with all that is in it: {@code /learner/contacts}. Where the index of a list would stand
 * there is a star for any, or the kind of an attainment: {@code /attainments/award/title}. Two stars are for any number
 * of steps, so that one place can be the results of all courses, wherever they are.
 *
 * @param pattern as written
 */
public record RecordPlace(String pattern) {
    private static final Pattern FORM = Pattern.compile("(/([A-Za-z][A-Za-z-]{0,49}|\\*\\*?)){1,20}");
    private static final Set<String> KINDS = Stream.of(
                    AttainmentKind.PROGRAMME,
                    AttainmentKind.TERM,
                    AttainmentKind.COURSE,
                    AttainmentKind.MODULE,
                    AttainmentKind.CLASS,
                    AttainmentKind.AWARD,
                    AttainmentKind.TEST,
                    AttainmentKind.SUBTEST,
                    AttainmentKind.SUMMARY,
                    AttainmentKind.COMPETENCY,
                    AttainmentKind.BADGE,
                    AttainmentKind.LICENCE,
                    AttainmentKind.CERTIFICATION,
                    AttainmentKind.EMPLOYMENT,
                    AttainmentKind.POSITION,
                    AttainmentKind.ACTIVITY,
                    AttainmentKind.RECOGNITION,
                    AttainmentKind.ACHIEVEMENT,
                    AttainmentKind.ACADEMIC_RECORD)
            .map(AttainmentKind::text)
            .collect(Collectors.toUnmodifiableSet());
    private static final String ANY = "*";
    private static final String ANY_PATH = "**";

    /**
     * @throws IllegalArgumentException if no record has such a place, so that it would withhold nothing; or if it is that of
     *     a key or kind, which go with what they are of
     */
    public RecordPlace {
        if (!FORM.matcher(requireNonNull(pattern, "pattern")).matches()
                || !exists(steps(pattern))
                || pattern.endsWith("/key")
                || pattern.endsWith("/kind")) {
            throw new IllegalArgumentException(
                    "not a place that a record has, or one of a key or kind: it is written as member names after"
                            + " slashes, with * or a kind of attainment for each index, such as /attainments/*/results");
        }
    }

    private static List<String> steps(String pattern) {
        return Arrays.asList(pattern.substring(1).split("/", -1));
    }

    /** Whether a kind of attainment stands for an index. No member of a record has the name of one. */
    boolean namesKind() {
        return steps(pattern).stream().anyMatch(KINDS::contains);
    }

    /** Whether the place, by names, kinds and {@code *} for other indices, is this one or in it. */
    boolean contains(List<String> place) {
        return contains(steps(pattern), place);
    }

    private static boolean contains(List<String> steps, List<String> place) {
        if (steps.isEmpty()) {
            return true;
        }
        List<String> rest = steps.subList(1, steps.size());
        String step = steps.get(0);
        if (step.equals(ANY_PATH)) {
            for (int skipped = 0; skipped <= place.size(); skipped++) {
                if (contains(rest, place.subList(skipped, place.size()))) {
                    return true;
                }
            }
            return false;
        }
        return !place.isEmpty()
                && (step.equals(ANY) || step.equals(place.get(0)))
                && contains(rest, place.subList(1, place.size()));
    }

    /** What stands somewhere in a record: a thing of a type, or a list of such things. */
    private record Spot(Class<?> type, boolean list) {
        Set<Spot> step(String step) {
            if (list) {
                boolean index = step.equals(ANY) || (type == Attainment.class && KINDS.contains(step));
                return index ? Set.of(new Spot(type, false)) : Set.of();
            }
            return all().stream()
                    .filter(component -> component.getName().equals(step))
                    .map(component -> of(component.getGenericType()))
                    .collect(Collectors.toSet());
        }

        Set<Spot> below() {
            return list
                    ? Set.of(new Spot(type, false))
                    : all().stream()
                            .map(component -> of(component.getGenericType()))
                            .collect(Collectors.toSet());
        }

        private List<RecordComponent> all() {
            return type.isRecord() && type.getPackage().equals(LearnerRecord.class.getPackage())
                    ? List.of(type.getRecordComponents())
                    : List.of();
        }

        private static Spot of(Type type) {
            if (type instanceof ParameterizedType generic) {
                return new Spot((Class<?>) generic.getActualTypeArguments()[0], generic.getRawType() == List.class);
            }
            return new Spot((Class<?>) type, false);
        }
    }

    private static boolean exists(List<String> steps) {
        Set<Spot> spots = Set.of(new Spot(LearnerRecord.class, false));
        for (String step : steps) {
            spots = step.equals(ANY_PATH)
                    ? reach(spots)
                    : spots.stream().flatMap(spot -> spot.step(step).stream()).collect(Collectors.toSet());
        }
        return !spots.isEmpty();
    }

    private static Set<Spot> reach(Set<Spot> from) {
        Set<Spot> all = new HashSet<>(from);
        Set<Spot> newest = from;
        while (!newest.isEmpty()) {
            newest = newest.stream()
                    .flatMap(spot -> spot.below().stream())
                    .filter(all::add)
                    .collect(Collectors.toSet());
        }
        return all;
    }

    @Override
    public String toString() {
        return pattern;
    }
}
