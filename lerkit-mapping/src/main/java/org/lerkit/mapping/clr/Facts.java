package org.lerkit.mapping.clr;

import java.util.Optional;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Traced;

/** What a CLR said that the hub has no member for goes back to its place. */
final class Facts {
    private Facts() {}

    /** The value of the first fact of that name that a CLR said. */
    static Optional<Traced> value(Source part, String name) {
        for (Source fact : part.children("extensions")) {
            Optional<Leaf> named = fact.leaf("name").filter(leaf -> leaf.raw().equals(name));
            Optional<Leaf> system =
                    fact.leaf("system").filter(leaf -> leaf.raw().equals(Words.CLR));
            Optional<Leaf> value = fact.leaf("value");
            if (named.isPresent() && system.isPresent() && value.isPresent()) {
                return Optional.of(Traced.verbatim(value.get(), Writing.rule("fact.value"))
                        .dependingOn(named.get(), system.get()));
            }
        }
        return Optional.empty();
    }
}
