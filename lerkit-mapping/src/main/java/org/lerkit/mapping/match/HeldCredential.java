package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * A credential or qualification that a record says its learner has: something attained that has an identifier. What an
 * attainment is aligned to is none: it leads there, and is not had.
 *
 * @param id what identifies it, the same for all who have it
 * @param name what the record calls it
 * @param place where it is said, in the canonical JSON of the record
 * @param attainment key of the attainment that says it
 * @param voucher who vouches for it
 */
public record HeldCredential(
        Iri id, Optional<LocalizedText> name, JsonPointer place, String attainment, Voucher voucher) {
    public HeldCredential {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(place, "place");
        requireNonNull(attainment, "attainment");
        requireNonNull(voucher, "voucher");
    }
}
