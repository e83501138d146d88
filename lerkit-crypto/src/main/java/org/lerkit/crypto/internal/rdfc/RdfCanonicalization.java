package org.lerkit.crypto.internal.rdfc;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.canon.RdfCanonTicker;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.StringWriter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;

/** RDFC-1.0: the same text for every dataset that says the same, whatever its blank nodes are called. */
public final class RdfCanonicalization {
    /**
     * Enough for any real document: a transcript of 160 courses, each with the same list of grades, takes some ten
     * thousand steps.
     */
    public static final long STEPS = 1_000_000;

    private RdfCanonicalization() {}

    /** A graph asks for more work than the limit: its blank nodes cannot be told apart in reasonable time. */
    public static final class WorkLimitException extends Exception {
        private static final long serialVersionUID = 1L;

        WorkLimitException() {
            super("more steps than the limit");
        }
    }

    /** The canonical form, and the name in it of every blank node. */
    public record Result(String nquads, Map<String, String> names) {}

    /**
     * The canonical N-Quads of a dataset.
     *
     * @param hash {@code SHA-256} or {@code SHA-384}
     * @param limit the steps it may take to tell blank nodes apart
     * @throws WorkLimitException if it takes more
     */
    public static Result canonicalize(List<Quad> dataset, String hash, long limit) throws WorkLimitException {
        StringWriter text = new StringWriter();
        Steps steps = new Steps(limit);
        try {
            RdfCanon canon = RdfCanon.create(MessageDigest.getInstance(hash), steps);
            for (Quad quad : dataset) {
                canon.quad(
                        quad.subject(),
                        quad.predicate(),
                        quad.object(),
                        quad.datatype(),
                        quad.language(),
                        quad.direction(),
                        quad.graph());
            }
            canon.provide(new NQuadsWriter(text));
            return new Result(text.toString(), Map.copyOf(canon.mapping()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException("no such hash: " + hash, e);
        } catch (RdfConsumerException e) {
            throw new IllegalStateException(e); // writing to memory does not fail
        } catch (LimitReached e) {
            throw new WorkLimitException();
        }
    }

    private static final class LimitReached extends IllegalStateException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Steps implements RdfCanonTicker {
        private long left;

        Steps(long limit) {
            this.left = limit;
        }

        @Override
        public void tick() {
            if (--left < 0) {
                throw new LimitReached();
            }
        }
    }
}
