package org.lerkit.mapping.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.lerkit.mapping.ConservationLaw;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.json.JsonObject;

/** The law asked of some leaves of a document, drawn by chance: what many documents together can bear. */
public final class SampledLaw {
    private SampledLaw() {}

    /** The breaches that changing so many leaves, one after the other, finds. */
    public static List<String> perturb(
            Document document, int leaves, RandomGenerator random, Function<Document, Conversion<Document>> convert) {
        List<Leaf> all = Source.of(document).all().stream()
                .filter(leaf -> !leaf.isBlank())
                .toList();
        Set<SourceLocation> drawn = new HashSet<>();
        random.ints(leaves, 0, all.size()).forEach(at -> drawn.add(all.get(at).location()));
        return ConservationLaw.perturb(document, drawn::contains, convert);
    }

    /** The same of a JSON document that becomes one, drawn by a seed. */
    public static List<String> perturb(
            JsonObject source, long seed, int leaves, Function<JsonObject, Conversion<JsonObject>> convert) {
        return perturb(
                Document.of(source),
                leaves,
                new SplittableRandom(seed),
                changed -> convert.apply(changed.json()).as(json -> Document.of(json)));
    }
}
