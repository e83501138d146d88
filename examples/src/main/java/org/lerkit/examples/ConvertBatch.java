package org.lerkit.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.lerkit.mapping.bulk.BulkFiles;
import org.lerkit.mapping.bulk.BulkPlaces;
import org.lerkit.mapping.bulk.BulkReader;
import org.lerkit.mapping.bulk.BulkRecords;
import org.lerkit.mapping.bulk.BulkRun;
import org.lerkit.mapping.bulk.Identity;
import org.lerkit.mapping.bulk.Tally;
import org.lerkit.mapping.bulk.Written;
import org.lerkit.model.document.Format;

/** A batch of transcripts becomes CLRs, one a line, however often the program is killed. */
public final class ConvertBatch {
    private ConvertBatch() {}

    /** Converts a batch, or goes on with it where it was interrupted. */
    public static Tally run(Path batch, Path clrs, Executor workers) throws IOException, InterruptedException {
        // spotless:off - as the guide shows it
        // begin batch
        try (BulkRecords records = BulkReader.to(Format.CLR_2).open("batch.xml", Files.newInputStream(batch));
                BulkFiles files = BulkFiles.open(BulkPlaces.file(clrs), Identity.of(batch, "to CLR"), true)) {
            BulkRun.on(workers, 16, Written::of) // 16 records in memory, each written as it was converted
                    .after(files.checkpoint())
                    .run(records, files);
            files.finish();
            return files.tally();
        }
        // end batch
        // spotless:on
    }
}
