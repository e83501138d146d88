package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.Rule;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * Who vouches for something in a record.
 *
 * @param standing how far one can rely on it
 * @param rule why it has that standing
 * @param issuer who says it, as an IRI: what the credential has, or else the record
 * @param name what the record calls who says it
 * @param credential where the original that says it is, in the canonical JSON of the record
 * @param endorsements where the endorsements of it are, whether they were verified or not
 */
public record Voucher(
        Standing standing,
        Rule rule,
        Optional<Iri> issuer,
        Optional<LocalizedText> name,
        Optional<JsonPointer> credential,
        List<JsonPointer> endorsements) {
    public Voucher {
        requireNonNull(standing, "standing");
        requireNonNull(rule, "rule");
        requireNonNull(issuer, "issuer");
        requireNonNull(name, "name");
        requireNonNull(credential, "credential");
        endorsements = List.copyOf(endorsements);
    }
}
