package org.lerkit.crypto.status;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Where a {@link StatusRegister} keeps its records: a sequence of texts that only grows. {@link StatusStores} has those
 * of lerkit; a database is one by a table of two columns, of which the position is the primary key:
 *
 * <pre>{@code
 * CREATE TABLE status_record (position BIGINT PRIMARY KEY, record TEXT NOT NULL)
 * SELECT record FROM status_record WHERE position >= ? ORDER BY position
 * INSERT INTO status_record (position, record) VALUES (?, ?)   -- a duplicate key: append returns false
 * }</pre>
 *
 * <p>Implementations must be thread-safe. Several processes may use one store if it tells them all the truth; a store
 * that cannot must refuse the second.
 */
public interface StatusStore extends Closeable {
    /**
     * Gives the records from a position on, in order.
     *
     * @param from how many records are not asked for, from the first
     * @throws StatusException if what is stored is damaged
     */
    void read(long from, Consumer<String> reader) throws IOException;

    /**
     * Adds a record, whole or not at all. When this returns, the record outlives a loss of power.
     *
     * @param position how many records there must be already
     * @param record one line, of two million characters at the most
     * @return false if there are more, so that nothing was added: another has been faster
     * @throws IOException if it is not known whether the record was added
     */
    boolean append(long position, String record) throws IOException;
}
