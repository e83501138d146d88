package org.lerkit.model.record;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.Coded;

/**
 * A name of a person, in the parts that the source gives: a formatted name is never split into parts.
 *
 * @param kind legal, former, preferred..., as its source says
 * @param suffixes such as Jr. or III
 * @param formatted the whole name as one text
 */
public record PersonName(
        Optional<Coded> kind,
        Optional<String> prefix,
        Optional<String> given,
        List<String> middle,
        Optional<String> family,
        List<String> suffixes,
        Optional<String> title,
        Optional<String> formatted,
        List<Fact> extensions) {
    public PersonName {
        middle = List.copyOf(middle);
        suffixes = List.copyOf(suffixes);
        extensions = List.copyOf(extensions);
    }
}
