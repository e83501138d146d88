package org.lerkit.mapping.competency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;

/** Relations with children in the order of their positions, where all children of one parent have one. */
final class SiblingOrder {
    private static final Pattern POSITION = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    /** Where a child goes depends on the positions of its siblings: on these, of many. */
    private static final int MOST_SIBLINGS = 300;

    private final List<Source> relations = new ArrayList<>();
    private final IdentityHashMap<Source, List<Leaf>> positions = new IdentityHashMap<>();

    private SiblingOrder() {}

    static SiblingOrder of(List<Source> relations) {
        SiblingOrder order = new SiblingOrder();
        Map<String, List<Source>> siblings = new LinkedHashMap<>();
        for (int i = 0; i < relations.size(); i++) {
            Source relation = relations.get(i);
            siblings.computeIfAbsent(parent(relation, i), first -> new ArrayList<>())
                    .add(relation);
        }
        siblings.values().forEach(order::add);
        return order;
    }

    /** What relations have in common that are of children of one parent; others have nothing. */
    private static String parent(Source relation, int index) {
        boolean child = relation.text("type").filter("child-of"::equals).isPresent();
        return child
                ? "child-of "
                        + relation.child("to")
                                .flatMap(to -> to.leaf("id").or(() -> to.leaf("uri")))
                                .map(Leaf::raw)
                                .orElse("")
                : "other " + index;
    }

    private void add(List<Source> group) {
        if (group.size() > 1 && group.stream().allMatch(each -> position(each).isPresent())) {
            List<Leaf> all = group.stream()
                    .flatMap(each -> each.leaf("position").stream())
                    .limit(MOST_SIBLINGS)
                    .toList();
            group.forEach(each -> positions.put(each, all));
            group.sort((one, other) ->
                    position(one).orElseThrow().compareTo(position(other).orElseThrow()));
        }
        relations.addAll(group);
    }

    private static Optional<BigDecimal> position(Source relation) {
        return relation.leaf("position")
                .map(Leaf::raw)
                .filter(text -> POSITION.matcher(text).matches())
                .map(BigDecimal::new);
    }

    /** All of them. */
    List<Source> relations() {
        return relations;
    }

    /** The positions that the place of a relation depends on; none where it is as it stands. */
    List<Leaf> positions(Source relation) {
        return positions.getOrDefault(relation, List.of());
    }
}
