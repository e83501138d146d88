package org.lerkit.mapping.policy;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which codes of one list are said by which of another. A code with several candidates is ambiguous: it is reported, and
 * none of them is chosen.
 *
 * @param source who says so, and where
 * @param from the list that is mapped: {@code pesc:AcademicAwardLevel}
 * @param to the list that codes are mapped to: {@code 1edtech:AchievementType}
 * @param codes candidates by code, at least one each
 */
public record CodeMap(PolicyName name, String source, String from, String to, Map<String, List<String>> codes)
        implements Policy {
    /** @throws IllegalArgumentException if a list has no name, or a code nothing that it is mapped to */
    public CodeMap {
        requireNonNull(name, "name");
        Sources.require(source);
        if (from.isBlank() || to.isBlank() || from.equals(to)) {
            throw new IllegalArgumentException("a code map names two lists of codes, one that is mapped to another");
        }
        Map<String, List<String>> copy = new LinkedHashMap<>();
        codes.forEach((code, candidates) -> copy.put(code, List.copyOf(candidates)));
        if (copy.values().stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a code that is mapped to nothing; leave it out instead");
        }
        codes = Collections.unmodifiableMap(copy);
    }

    /** What the code stands for: nothing where the map does not know it, several things where that is not decided. */
    public List<String> find(String code) {
        return codes.getOrDefault(code, List.of());
    }

    @Override
    public String words() {
        return "Codes of " + from + " become codes of " + to + " by a map of " + codes.size() + ". "
                + Sources.words(source);
    }
}
