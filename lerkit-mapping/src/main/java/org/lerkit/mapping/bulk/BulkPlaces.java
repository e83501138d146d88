package org.lerkit.mapping.bulk;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where what a run makes goes. Immutable.
 *
 * @param documents a file for one document a line, or a folder
 * @param folder whether it is a folder
 * @param failures a file for records that could not be converted, one a line, with the place and the cause
 * @param ledgers a file for the ledger of each document, one a line
 */
public record BulkPlaces(Path documents, boolean folder, Path failures, Optional<Path> ledgers) {
    public BulkPlaces {
        requireNonNull(documents, "documents");
        requireNonNull(failures, "failures");
        requireNonNull(ledgers, "ledgers");
    }

    /** Documents in a file, and failures beside it: {@code clrs.jsonl} and {@code clrs.failures.jsonl}. */
    public static BulkPlaces file(Path documents) {
        String name = String.valueOf(documents.getFileName());
        String failures = name.replaceFirst("(\\.[^.]*)?$", ".failures.jsonl");
        return new BulkPlaces(documents, false, documents.resolveSibling(failures), Optional.empty());
    }

    /** Each document in a file of its own in a folder, and failures there too: {@code failures.jsonl}. */
    public static BulkPlaces folder(Path folder) {
        return new BulkPlaces(folder, true, folder.resolve("failures.jsonl"), Optional.empty());
    }

    /** The same with failures elsewhere. */
    public BulkPlaces withFailures(Path file) {
        return new BulkPlaces(documents, folder, file, ledgers);
    }

    /** The same with ledgers. */
    public BulkPlaces withLedgers(Path file) {
        return new BulkPlaces(documents, folder, failures, Optional.of(file));
    }

    /** Files of lines, each with a length in the checkpoint. */
    List<Path> lines() {
        List<Path> all = new ArrayList<>(List.of(failures));
        ledgers.ifPresent(all::add);
        if (!folder) {
            all.add(documents);
        }
        return all;
    }

    Path checkpoint() {
        return folder ? documents.resolve("batch.checkpoint") : PartFile.beside(documents, ".checkpoint");
    }
}
