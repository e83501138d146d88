package org.lerkit.mapping.bulk;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.Document;
import org.lerkit.model.json.JsonWriter;

/** A document as it goes into a file, and what its ledger says in short. Immutable and thread-safe. */
public final class Written {
    private final byte[] document;
    private final String extension;
    private final Map<String, Integer> leaves;
    private final int notes;
    private final Optional<byte[]> ledger;

    private Written(
            byte[] document, String extension, Map<String, Integer> leaves, int notes, Optional<byte[]> ledger) {
        this.document = document;
        this.extension = extension;
        this.leaves = leaves;
        this.notes = notes;
        this.ledger = ledger;
    }

    /** A document as it was converted. */
    public static Written of(Conversion<Document> converted) {
        return of(converted, converted.value().bytes(), converted.value().extension());
    }

    /**
     * What was made of a document, such as a signed one.
     *
     * @param extension how the names of its files end: {@code json} for JSON, {@code jwt} for a token, both on one line
     */
    public static Written of(Conversion<?> converted, byte[] document, String extension) {
        return new Written(
                document.clone(),
                requireNonNull(extension, "extension"),
                Map.copyOf(converted.ledger().counts()),
                converted.problems().size(),
                Optional.empty());
    }

    /** The same with the ledger, as JSON on one line, for whoever keeps ledgers. */
    public Written withLedgerOf(Conversion<?> converted) {
        return new Written(
                document,
                extension,
                leaves,
                notes,
                Optional.of(JsonWriter.toBytes(converted.ledger().toJson())));
    }

    byte[] document() {
        return document;
    }

    /** Whether it goes into a file of lines: JSON, or a token. */
    boolean isLine() {
        return extension.equals("json") || extension.equals("jwt");
    }

    String extension() {
        return extension;
    }

    /** How many leaves of the source have each disposition. */
    Map<String, Integer> leaves() {
        return leaves;
    }

    /** How many things the reader found worth saying. */
    int notes() {
        return notes;
    }

    Optional<byte[]> ledger() {
        return ledger;
    }
}
