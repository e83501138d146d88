package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lerkit.model.competency.RelationType;

/**
 * What the types of relations of a framework mean for routes. Types that frameworks add are followed only if the caller
 * says what they mean. Immutable and thread-safe.
 */
public final class RelationMeaning {
    /** What Rich Skill Descriptors and CTDL-ASN say of things that have to do with each other, and not how. */
    private static final List<String> ALIGNED = List.of(
            "alignment",
            "align-from",
            "align-to",
            "cross-subject",
            "derived-from",
            "occupation",
            "standard",
            "version-of");
    /** What they say that leads to no competency. */
    private static final List<String> ELSEWHERE = List.of("certification", "collection", "employer");

    private static final RelationMeaning EQUIVALENT = new RelationMeaning(known());
    private static final RelationMeaning CAUTIOUS = EQUIVALENT.with(RelationType.EXACT_MATCH, Correspondence.CLOSE);

    /** What each type means; empty where it is known and leads nowhere. */
    private final Map<RelationType, Optional<Correspondence>> meanings;

    private RelationMeaning(Map<RelationType, Optional<Correspondence>> meanings) {
        this.meanings = Map.copyOf(meanings);
    }

    private static Map<RelationType, Optional<Correspondence>> known() {
        Map<RelationType, Optional<Correspondence>> known = new HashMap<>();
        known.put(RelationType.EXACT_MATCH, Optional.of(Correspondence.SAME));
        known.put(RelationType.TRANSLATION, Optional.of(Correspondence.TRANSLATION));
        known.put(RelationType.CLOSE_MATCH, Optional.of(Correspondence.CLOSE));
        known.put(RelationType.MAJOR_MATCH, Optional.of(Correspondence.MAJOR_OVERLAP));
        known.put(RelationType.MINOR_MATCH, Optional.of(Correspondence.MINOR_OVERLAP));
        known.put(RelationType.BROAD_MATCH, Optional.of(Correspondence.NARROWER));
        known.put(RelationType.NARROW_MATCH, Optional.of(Correspondence.BROADER));
        known.put(RelationType.CHILD_OF, Optional.of(Correspondence.NARROWER));
        known.put(RelationType.PART_OF, Optional.of(Correspondence.PART));
        known.put(RelationType.PEER_OF, Optional.of(Correspondence.RELATED));
        known.put(RelationType.RELATED, Optional.of(Correspondence.RELATED));
        known.put(RelationType.REPLACED_BY, Optional.of(Correspondence.REPLACED));
        known.put(RelationType.ESSENTIAL_FOR, Optional.of(Correspondence.ESSENTIAL));
        known.put(RelationType.OPTIONAL_FOR, Optional.of(Correspondence.OPTIONAL));
        ALIGNED.forEach(word -> known.put(new RelationType(word), Optional.of(Correspondence.RELATED)));
        known.put(new RelationType("embodies"), Optional.of(Correspondence.WHOLE));
        ELSEWHERE.forEach(word -> known.put(new RelationType(word), Optional.empty()));
        known.put(RelationType.PRECEDES, Optional.empty());
        known.put(RelationType.EXEMPLAR, Optional.empty());
        known.put(RelationType.HAS_LEVEL, Optional.empty());
        return known;
    }

    /**
     * For frameworks whose exact matches say what something was derived from, as those of CASE do
     * ({@code exactMatchOf}): they count as close, and make nothing the same.
     */
    public static RelationMeaning cautious() {
        return CAUTIOUS;
    }

    /** For frameworks and crosswalks whose exact matches say that two competencies are the same. */
    public static RelationMeaning equivalent() {
        return EQUIVALENT;
    }

    /** The same, with another meaning for a type, such as one that a framework adds: {@code ext:broadMatch}. */
    public RelationMeaning with(RelationType type, Correspondence meaning) {
        Map<RelationType, Optional<Correspondence>> changed = new HashMap<>(meanings);
        changed.put(requireNonNull(type, "type"), Optional.of(meaning));
        return new RelationMeaning(changed);
    }

    /** What the start of such a relation is to its end; empty where no route follows it. */
    public Optional<Correspondence> of(RelationType type) {
        return meanings.getOrDefault(type, Optional.empty());
    }

    /** What each type means that it knows, in the order of the types' words; empty where no route follows it. */
    public Map<RelationType, Optional<Correspondence>> types() {
        Map<RelationType, Optional<Correspondence>> sorted = new TreeMap<>(Comparator.comparing(RelationType::text));
        sorted.putAll(meanings);
        return Collections.unmodifiableMap(sorted);
    }

    boolean knows(RelationType type) {
        return meanings.containsKey(type);
    }
}
