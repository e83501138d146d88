package org.lerkit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.SourceLocation;

/** Whatever is shared, unions are those that sets make. */
class PlaceUnionsPropertyTest {
    private static final int ROUNDS = 400;

    @Test
    void unions_have_the_places_that_sets_have_in_the_same_order() {
        int shared = 0;
        int repeated = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            PlaceUnions unions = new PlaceUnions();
            List<List<SourceLocation>> lists = lists(random);
            for (int i = 0; i < 10; i++) {
                List<List<SourceLocation>> first = some(lists, random);
                List<List<SourceLocation>> second = some(lists, random);

                PlaceUnions.Two made = unions.of(first, second);

                Set<SourceLocation> one = new LinkedHashSet<>();
                first.forEach(one::addAll);
                Set<SourceLocation> two = new LinkedHashSet<>();
                second.forEach(two::addAll);
                two.removeAll(one);
                assertThat(made.first()).as("first, seed %d", seed).isEqualTo(List.copyOf(one));
                assertThat(made.second()).as("second, seed %d", seed).isEqualTo(List.copyOf(two));
                assertThat(made.first().stream().toList()).as("seed %d", seed).isEqualTo(List.copyOf(one));
                shared += made.first() instanceof JoinedPlaces ? 1 : 0;
                repeated += one.size() < first.stream().mapToInt(List::size).sum() ? 1 : 0;
            }
        }
        assertThat(shared).as("unions that share").isGreaterThan(100);
        assertThat(repeated).as("unions in which something is twice").isGreaterThan(100);
    }

    /** Short and long ones, most with places of their own, some with those of others, and some with one twice. */
    private static List<List<SourceLocation>> lists(Random random) {
        List<List<SourceLocation>> lists = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int size = random.nextInt(3) == 0 ? random.nextInt(4) : 28 + random.nextInt(40);
            int start = random.nextInt(4) == 0 ? random.nextInt(800) : 100 * i;
            List<SourceLocation> list = new ArrayList<>(IntStream.range(start, start + size)
                    .<SourceLocation>mapToObj(JsonPointer.ROOT::child)
                    .toList());
            if (!list.isEmpty() && random.nextInt(8) == 0) {
                list.add(list.get(0));
            }
            lists.add(List.copyOf(list));
        }
        return lists;
    }

    private static List<List<SourceLocation>> some(List<List<SourceLocation>> lists, Random random) {
        return random.ints(random.nextInt(4), 0, lists.size())
                .mapToObj(lists::get)
                .toList();
    }
}
