package org.lerkit.mapping.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.table.Place;

/** Finds what a record says at a place. */
final class Found {
    /** Lists whose items say in a member what they are, which the name in brackets asks for. */
    private static final Map<String, String> KINDS =
            Map.of("results", "kind", "competencies", "kind", "identifiers", "type");

    private Found() {}

    /**
     * What is said at a place: of a list of texts all of them, of a code its value, of words in several languages the
     * first.
     *
     * @param because gets the leaves that decided which item was meant
     */
    static List<Leaf> at(Place place, Source thing, Collection<Leaf> because) {
        Source here = thing;
        List<Place.Step> steps = place.steps();
        for (Place.Step step : steps.subList(0, steps.size() - 1)) {
            Optional<Source> next = next(step, here, because);
            if (next.isEmpty()) {
                return List.of();
            }
            here = next.get();
        }
        List<Leaf> said = new ArrayList<>();
        for (Source end : here.children(place.last().member())) {
            end.leaf().or(() -> end.leaf("value")).ifPresent(said::add);
        }
        return place.last().appends() || said.isEmpty() ? said : said.subList(0, 1);
    }

    private static Optional<Source> next(Place.Step step, Source here, Collection<Leaf> because) {
        String kind = KINDS.get(step.member());
        if (kind == null || step.item() == null) {
            return here.child(step.member());
        }
        List<Source> items = here.children(step.member());
        items.forEach(item -> code(item, kind).ifPresent(because::add));
        return items.stream()
                .filter(item -> code(item, kind)
                        .filter(code -> code.raw().equals(step.item()))
                        .isPresent())
                .findFirst();
    }

    private static Optional<Leaf> code(Source item, String kind) {
        return item.child(kind).flatMap(code -> code.leaf("value"));
    }
}
