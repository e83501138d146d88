package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;
import org.lerkit.model.value.LexicalDate;

/**
 * Who states a relation, and how sure that is.
 *
 * @param source the document that states it: its address, or what it is called
 * @param method how it was found
 * @param confidence more than 0 and at most 1: a score that the source gives, or that its reader makes of what the source
 *     gives; never a probability
 * @param assertedBy who states it
 * @param assertedOn when
 */
public record Provenance(
        String source,
        Method method,
        double confidence,
        Optional<String> assertedBy,
        Optional<LexicalDate> assertedOn) {
    /** How a relation was found. */
    public enum Method {
        /** Its publisher states it. */
        EXPLICIT(0),
        /** Found by a program or proposed by somebody, and looked at by a person. */
        MANUAL_REVIEW(1),
        /** Found by a program, from texts or numbers. */
        STATISTICAL(2);

        /** Its number in compact form; part of the version of graphs, so that it never changes. */
        final byte code;

        Method(int code) {
            this.code = (byte) code;
        }
    }

    static final Comparator<Provenance> ORDER = Comparator.comparing(Provenance::source)
            .thenComparing(Provenance::method)
            .thenComparingDouble(Provenance::confidence)
            .thenComparing(provenance -> provenance.assertedBy().orElse(""))
            .thenComparing(
                    provenance -> provenance.assertedOn().map(LexicalDate::text).orElse(""));

    /** @throws IllegalArgumentException if there is no source, or the confidence is no number above 0 and up to 1 */
    public Provenance {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a relation has a source");
        }
        requireNonNull(method, "method");
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is more than 0 and at most 1");
        }
        requireNonNull(assertedBy, "assertedBy");
        requireNonNull(assertedOn, "assertedOn");
    }

    /** What a publisher states, with full confidence. */
    public static Provenance explicit(String source) {
        return new Provenance(source, Method.EXPLICIT, 1, Optional.empty(), Optional.empty());
    }

    /** What was found in this way, with so much confidence. */
    public static Provenance of(String source, Method method, double confidence) {
        return new Provenance(source, method, confidence, Optional.empty(), Optional.empty());
    }
}
