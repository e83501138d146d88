package org.lerkit.mapping.x12;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.model.Problem;
import org.lerkit.model.SegmentLocation;
import org.lerkit.model.x12.X12Delimiters;
import org.lerkit.model.x12.X12Element;
import org.lerkit.model.x12.X12Segment;

/**
 * What keeps segments that were put together from being a transaction set: segments that are missing or too many, elements
 * that are missing, too long or of another kind, and characters that cannot stand in an element. Not thread-safe.
 */
final class Conformance {
    private static final Map<String, String> FORMS = Map.of(
            "R", "[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)",
            "N0", "[+-]?\\d+",
            "DT", "\\d+",
            "TM", "\\d+");
    private static final Map<String, String> CALLED =
            Map.of("R", "a number", "N0", "an integer", "DT", "a date", "TM", "a time");

    private final Release release;
    private final X12Delimiters delimiters;
    private final List<Problem> problems = new ArrayList<>();

    private Conformance(Release release, X12Delimiters delimiters) {
        this.release = release;
        this.delimiters = delimiters;
    }

    /** Every problem of a transaction set, at its place in it. */
    static List<Problem> check(X12Segment header, Structure structure, Release release, X12Delimiters delimiters) {
        Conformance conformance = new Conformance(release, delimiters);
        conformance.loop(header, structure);
        return List.copyOf(conformance.problems);
    }

    private void loop(X12Segment segment, Structure structure) {
        elements(segment);
        Map<String, Integer> counts = new HashMap<>();
        for (X12Segment inside : segment.segments()) {
            counts.merge(inside.id(), 1, Integer::sum);
            Optional<Structure> part = structure.part(inside.id());
            if (part.filter(known -> counts.getOrDefault(known.id(), 0) > known.most())
                    .isPresent()) {
                refuse(inside.location(), "more of " + inside.id() + " than there may be there");
            }
            part.ifPresentOrElse(known -> loop(inside, known), () -> elements(inside));
        }
        structure.parts().stream()
                .filter(part -> part.mandatory() && !counts.containsKey(part.id()))
                .forEach(part -> missing(segment.location(), part.id()));
    }

    private void elements(X12Segment segment) {
        for (int position = 1; position <= segment.elements().size(); position++) {
            characters(segment, position);
        }
        Elements.of(segment.id()).ifPresent(known -> {
            known.required().stream()
                    .filter(position -> segment.text(position).isEmpty())
                    .forEach(position -> missing(segment.location(), segment.name(position)));
            for (int position = 1; position <= known.elements().size(); position++) {
                element(segment, position, known.elements().get(position - 1));
            }
            known.conditions().forEach(condition -> condition(segment, condition));
        });
    }

    private void characters(X12Segment segment, int position) {
        X12Element element = segment.elements().get(position - 1);
        SegmentLocation at = segment.location(position);
        String name = segment.name(position);
        boolean plain = element.repetitions().stream()
                .flatMap(List::stream)
                .flatMapToInt(String::chars)
                .noneMatch(c -> c < ' ' || delimiters.has(c));
        if (!plain) {
            refuse(at, name + " has a delimiter or a line break in it, and X12 has no way to say that it is none");
        }
        boolean once = delimiters.repetition().isEmpty()
                || Elements.of(segment.id(), position).isPresent();
        if (once && element.repetitions().size() > 1) {
            refuse(at, name + " would be there more than once");
        }
    }

    private void element(X12Segment segment, int position, Optional<Elements.Element> known) {
        String text = segment.text(position);
        if (known.isEmpty() || text.isEmpty()) {
            return;
        }
        Elements.Element element = known.get();
        SegmentLocation at = segment.location(position);
        String name = segment.name(position);
        String form = FORMS.get(element.type());
        int length = length(text, element.type());
        int least = isDate(element) && release.hasShortDates() ? 6 : element.least();
        int most = isDate(element) ? least : most(element);
        if (form != null && !text.matches(form)) {
            refuse(at, name + " is not " + CALLED.getOrDefault(element.type(), ""));
        } else if (length < least || length > most) {
            refuse(at, name + " has " + length + " characters, and takes " + least + " to " + most);
        }
    }

    private static boolean isDate(Elements.Element element) {
        return element.type().equals("DT");
    }

    private int most(Elements.Element element) {
        return release.text().compareTo("004010") > 0 ? element.later() : element.most();
    }

    /** Of a number neither the sign nor the point counts. */
    private static int length(String text, String type) {
        return type.equals("R") || type.equals("N0")
                ? (int) text.chars().filter(Character::isDigit).count()
                : text.length();
    }

    private void condition(X12Segment segment, Elements.Condition condition) {
        List<Integer> positions = condition.positions();
        List<Integer> there = positions.stream()
                .filter(position -> !segment.text(position).isEmpty())
                .toList();
        boolean broken = switch (condition.kind()) {
            case 'R' -> there.isEmpty();
            case 'C' -> there.contains(positions.get(0)) && there.size() < positions.size();
            default -> !there.isEmpty() && there.size() < positions.size();
        };
        if (broken) {
            positions.stream()
                    .filter(position -> !there.contains(position))
                    .limit(1)
                    .forEach(position -> missing(segment.location(), segment.name(position)));
        }
    }

    private void missing(SegmentLocation at, String what) {
        problems.add(Problem.error(ConversionProblems.MISSING, at, what + " is required, and not there")
                .withHint("X12 " + release.text() + " asks for it, and lerkit does not make it up"));
    }

    private void refuse(SegmentLocation at, String title) {
        problems.add(Problem.error(ConversionProblems.NOT_TAKEN, at, title)
                .withHint("X12 " + release.text()
                        + " does not take it as it is; give the record what it takes, or leave it out"));
    }
}
