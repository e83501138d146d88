package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What specifications ask, as data. Immutable and thread-safe.
 *
 * <pre>{@code
 * Requirements.standard().find("ob-jwt-3.0/iss-is-issuer").orElseThrow().text();
 * }</pre>
 */
public final class Requirements {
    private static final List<String> BUNDLED = List.of(
            "vcdm-2.0",
            "vcdm-1.1",
            "data-integrity-1.0",
            "vc-di-eddsa-1.0",
            "vc-di-ecdsa-1.0",
            "vc-di-bbs-1.0",
            "vc-jose-cose-1.0",
            "bitstring-status-list-1.0",
            "ob-3.0",
            "ob-jwt-3.0",
            "ob-api-3.0",
            "ob-baking",
            "ob-2.0",
            "clr-2.0",
            "clr-api-2.0",
            "case-1.1",
            "vc-api",
            "ler-rs-4.4",
            "ler-rs-4.5",
            "lerkit-conservation");

    private final Map<String, Requirement> byKey = new LinkedHashMap<>();

    private Requirements(Collection<Requirement> all) {
        for (Requirement requirement : all) {
            if (byKey.put(requirement.key(), requirement) != null) {
                throw new IllegalArgumentException("two requirements of one name: " + requirement.key());
            }
        }
    }

    /** Those that come with lerkit. */
    public static Requirements standard() {
        return Bundled.STANDARD;
    }

    /**
     * These and no others.
     *
     * @throws IllegalArgumentException if two have one key
     */
    public static Requirements of(Collection<Requirement> requirements) {
        return new Requirements(requirements);
    }

    /** All of them, by specification and clause. */
    public List<Requirement> all() {
        return List.copyOf(byKey.values());
    }

    /** The specifications, in order. */
    public Set<Specification> specifications() {
        Set<Specification> specifications = new LinkedHashSet<>();
        byKey.values().forEach(requirement -> specifications.add(requirement.specification()));
        return specifications;
    }

    /** Those of one specification, by its id. */
    public List<Requirement> of(String specification) {
        return byKey.values().stream()
                .filter(requirement -> requirement.specification().id().equals(specification))
                .toList();
    }

    /** One of them by its id or its key. */
    public Optional<Requirement> find(String idOrKey) {
        requireNonNull(idOrKey, "idOrKey");
        int revision = idOrKey.indexOf('@');
        int name = idOrKey.indexOf('/');
        Requirement found = byKey.get(
                revision < 0 || name < revision ? idOrKey : idOrKey.substring(0, revision) + idOrKey.substring(name));
        return Optional.ofNullable(found)
                .filter(requirement -> revision < 0 || requirement.id().equals(idOrKey));
    }

    /** Loads them when somebody asks for them, once. */
    private static final class Bundled {
        static final Requirements STANDARD =
                new Requirements(BUNDLED.stream().flatMap(Bundled::bundled).toList());

        private static Stream<Requirement> bundled(String specification) {
            return RequirementFile.bundled(specification).stream();
        }
    }
}
