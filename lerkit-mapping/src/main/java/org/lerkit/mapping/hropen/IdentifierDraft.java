package org.lerkit.mapping.hropen;

import java.util.Optional;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;

/** An identifier as LER-RS says it: it is nothing without its value. */
final class IdentifierDraft {
    /** The type of identifiers of no particular kind in Open Badges. */
    private static final String ANY = "identifier";

    private IdentifierDraft() {}

    static Target of(Source identifier, Pen pen, String rule) {
        Target id = new Target();
        Optional<Leaf> value = identifier.leaf("value");
        if (value.isPresent()) {
            pen.text(identifier, "value", id, "value", rule);
            identifier
                    .child("type")
                    .filter(type -> !type.text("value").equals(Optional.of(ANY)))
                    .ifPresent(type -> pen.text(type, "value", id, "schemeId", rule));
            pen.text(identifier, "authority", id, "schemeAgencyId", rule);
        }
        return id;
    }

    /** The first identifier of a thing, as its {@code id}. */
    static void first(Source thing, Target to, Pen pen) {
        thing.child("identifiers").ifPresent(identifier -> to.put("id", of(identifier, pen, "attainment.identifier")));
    }
}
