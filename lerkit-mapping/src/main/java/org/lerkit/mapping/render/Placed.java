package org.lerkit.mapping.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;

/**
 * An attainment and where it stands.
 *
 * @param it the attainment
 * @param within what it is part of, outermost first
 */
record Placed(Attainment it, List<Attainment> within) {
    Placed {
        within = List.copyOf(within);
    }

    /** Its parts, each knowing that it is one. */
    Stream<Placed> parts() {
        List<Attainment> path = Stream.concat(within.stream(), Stream.of(it)).toList();
        return it.parts().stream().map(part -> new Placed(part, path));
    }

    boolean is(AttainmentKind kind) {
        return it.kind().equals(kind);
    }

    /** What it is directly part of, unless that only groups things. */
    Optional<Attainment> whole() {
        return within.isEmpty()
                ? Optional.empty()
                : Optional.of(within.get(within.size() - 1))
                        .filter(parent -> !parent.kind().equals(AttainmentKind.TERM)
                                && !parent.kind().equals(AttainmentKind.ACADEMIC_RECORD));
    }

    /** The term that it stands in. */
    Optional<Attainment> term() {
        return within.stream()
                .filter(it -> it.kind().equals(AttainmentKind.TERM))
                .reduce((outer, inner) -> inner);
    }

    /** The key of the organisation where it was attained: its own, or that of what it is part of. */
    Optional<String> provider() {
        return it.provider().or(() -> {
            for (int i = within.size() - 1; i >= 0; i--) {
                if (within.get(i).provider().isPresent()) {
                    return within.get(i).provider();
                }
            }
            return Optional.empty();
        });
    }
}
