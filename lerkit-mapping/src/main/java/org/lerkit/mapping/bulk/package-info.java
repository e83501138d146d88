/**
 * Converting many records: by the million, side by side, in constant memory, and so that a run that is killed goes on
 * where it was.
 *
 * <p>{@link BulkReader} takes files, streams and folders apart into records; {@link BulkRun} converts them side by side
 * and gives out what became of each; {@link BulkFiles} keeps that in files. Each does without the others: records may
 * come from a queue, and results go to a database.
 */
@NullMarked
package org.lerkit.mapping.bulk;

import org.jspecify.annotations.NullMarked;
