package org.lerkit.model.job;

import java.util.Optional;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;

/**
 * Where something is.
 *
 * @param openings how many people are sought there
 */
public record Place(
        Optional<Iri> id,
        Optional<String> name,
        Optional<Address> address,
        Optional<Decimal> latitude,
        Optional<Decimal> longitude,
        Optional<String> telephone,
        Optional<String> fax,
        Optional<Decimal> openings) {}
