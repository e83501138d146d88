package org.lerkit.crypto.internal.jsonld;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.lerkit.crypto.internal.rdfc.Dataset;
import org.lerkit.crypto.internal.rdfc.RdfCanonicalization;
import org.lerkit.crypto.spi.CanonicalizationException;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;

/** The graph that a document stands for, or why it stands for none that says all it says. Thread-safe. */
public final class DocumentGraph {
    private final List<Problem> losses;
    private final List<Supplier<Dataset>> readings;

    /** What {@code readings} give must be the same graph. */
    DocumentGraph(List<Problem> losses, List<Supplier<Dataset>> readings) {
        this.losses = List.copyOf(losses);
        this.readings = List.copyOf(readings);
    }

    /** Everything that the document says and the graph would not; empty if nothing. */
    public List<Problem> losses() {
        return losses;
    }

    /**
     * The graph in canonical N-Quads, UTF-8.
     *
     * @param hash {@code SHA-256} or {@code SHA-384}
     * @throws CanonicalizationException if there are losses, or more blank nodes that look alike than can be told apart
     */
    public byte[] canonical(String hash) {
        if (!losses.isEmpty()) {
            throw new CanonicalizationException(losses);
        }
        byte[] form = form(readings.get(0), hash);
        for (Supplier<Dataset> other : readings.subList(1, readings.size())) {
            if (!Arrays.equals(form, form(other, hash))) {
                throw refusal(CryptoProblem.JSON_LD_DISAGREEMENT, "two ways to the graph give two graphs");
            }
        }
        return form;
    }

    private static byte[] form(Supplier<Dataset> reading, String hash) {
        try {
            return RdfCanonicalization.canonicalize(reading.get(), hash);
        } catch (RdfCanonicalization.WorkLimitException e) {
            throw refusal(CryptoProblem.WORK_LIMIT, "more blank nodes that look alike than can be told apart");
        } catch (Dataset.MalformedTextException e) {
            throw refusal(CryptoProblem.JSON_LD_INVALID, "a text has half a surrogate pair");
        }
    }

    private static CanonicalizationException refusal(CryptoProblem kind, String title) {
        return new CanonicalizationException(List.of(kind.at(JsonPointer.ROOT, title)));
    }
}
