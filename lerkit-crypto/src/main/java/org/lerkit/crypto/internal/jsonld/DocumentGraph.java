package org.lerkit.crypto.internal.jsonld;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lerkit.crypto.internal.rdfc.Dataset;
import org.lerkit.crypto.internal.rdfc.RdfCanonicalization;
import org.lerkit.crypto.spi.CanonicalizationException;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.NamedGraph;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;

/** The graph that a document stands for, or why it stands for none that says all it says. Thread-safe. */
public final class DocumentGraph {
    private final List<Problem> losses;
    private final List<Supplier<Dataset>> readings;

    private DocumentGraph(List<Problem> losses, List<Supplier<Dataset>> readings) {
        this.losses = List.copyOf(losses);
        this.readings = List.copyOf(readings);
    }

    /** The graph as one reading gives it, if there are no losses. */
    static DocumentGraph of(List<Problem> losses, Supplier<Dataset> reading) {
        return new DocumentGraph(losses, List.of(reading));
    }

    /** The graph of a reading that found no losses, if another reading finds none either and gives the same. */
    static DocumentGraph compared(Supplier<Dataset> reading, List<Problem> otherLosses, Supplier<Dataset> other) {
        return new DocumentGraph(
                otherLosses.isEmpty()
                        ? List.of()
                        : List.of(CryptoProblem.JSON_LD_DISAGREEMENT.at(
                                JsonPointer.ROOT, "one way to the graph finds losses, the other does not")),
                List.of(reading, other));
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
        return agreed(dataset -> Optional.of(RdfCanonicalization.canonicalize(dataset, hash)))
                .orElseThrow();
    }

    /**
     * The hash of the canonical form, by the same algorithm.
     *
     * @throws CanonicalizationException as {@link #canonical(String)}
     */
    public byte[] hash(String hash) {
        return agreed(dataset -> Optional.of(RdfCanonicalization.hash(dataset, hash)))
                .orElseThrow();
    }

    /**
     * The same with other labels for blank nodes.
     *
     * @param labels what to call each, by its canonical label
     * @return empty if these are not labels for all blank nodes and no others, each with one of its own
     */
    public Optional<byte[]> canonical(String hash, Map<String, String> labels) {
        return agreed(dataset -> RdfCanonicalization.canonicalize(dataset, hash, labels));
    }

    /** The graph with the names that the first reading gave its blank nodes. */
    NamedGraph named(String hash) {
        Map<String, String> labels =
                Map.copyOf(read(readings.get(0), dataset -> RdfCanonicalization.labels(dataset, hash)));
        return new NamedGraph() {
            @Override
            public Map<String, String> labels() {
                return labels;
            }

            @Override
            public Optional<byte[]> rdfc(Map<String, String> others) {
                if (!others.keySet().equals(labels.keySet())) {
                    return Optional.empty();
                }
                Map<String, String> byLabel = new HashMap<>();
                others.forEach((name, other) -> byLabel.put(requireNonNull(labels.get(name)), other));
                return canonical(hash, byLabel);
            }
        };
    }

    /** What is made of the first reading, if the same is made of the others. */
    private Optional<byte[]> agreed(Making<Optional<byte[]>> making) {
        if (!losses.isEmpty()) {
            throw new CanonicalizationException(losses);
        }
        Optional<byte[]> form = read(readings.get(0), making);
        for (int other = 1; other < readings.size(); other++) {
            if (!form.map(ByteBuffer::wrap)
                    .equals(read(readings.get(other), making).map(ByteBuffer::wrap))) {
                throw refusal(CryptoProblem.JSON_LD_DISAGREEMENT, "two ways to the graph give two graphs");
            }
        }
        return form;
    }

    private interface Making<T> {
        T of(Dataset dataset) throws RdfCanonicalization.WorkLimitException;
    }

    private static <T> T read(Supplier<Dataset> reading, Making<T> making) {
        try {
            return making.of(reading.get());
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
