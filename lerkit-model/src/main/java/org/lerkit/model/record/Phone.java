package org.lerkit.model.record;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.Coded;

/**
 * A telephone number, in the parts that the source gives.
 *
 * @param kind voice, fax, mobile..., as its source says
 */
public record Phone(
        Optional<Coded> kind,
        Optional<String> countryPrefix,
        Optional<String> area,
        Optional<String> number,
        Optional<String> extension,
        List<Fact> extensions) {
    public Phone {
        extensions = List.copyOf(extensions);
    }
}
