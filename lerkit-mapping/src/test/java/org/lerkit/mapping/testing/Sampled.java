package org.lerkit.mapping.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.internal.Source;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;

/** The law asked at some places of a document, drawn by a seed: what many small documents need, and large ones can bear. */
public final class Sampled {
    /** One for all: what is passed over is passed over often. */
    private static final ConversionException NOT_DRAWN =
            new ConversionException(Problem.error(ConversionProblems.NOT_TAKEN, JsonPointer.ROOT, "not drawn"));

    private final Set<Integer> drawn = new HashSet<>();
    private final Function<JsonObject, Conversion<JsonObject>> convert;
    private int number = -1;

    private Sampled(int leaves, long seed, int places, Function<JsonObject, Conversion<JsonObject>> convert) {
        this.convert = convert;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < places; i++) {
            drawn.add(random.nextInt(leaves));
        }
    }

    /** The breaches that changing leaves one after the other finds, of as many leaves as are asked for. */
    public static List<String> perturb(
            JsonObject source, long seed, int places, Function<JsonObject, Conversion<JsonObject>> convert) {
        int leaves = (int) Source.of(Document.of(source)).all().stream()
                .filter(leaf -> !leaf.isBlank())
                .count();
        return Law.perturb(source, new Sampled(leaves, seed, places, convert)::step);
    }

    /** The document itself first, then with one leaf changed after the other: a refusal passes over one. */
    private Conversion<JsonObject> step(JsonObject document) {
        int leaf = number++;
        if (leaf >= 0 && !drawn.contains(leaf)) {
            throw NOT_DRAWN;
        }
        return convert.apply(document);
    }
}
