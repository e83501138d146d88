package org.lerkit.mapping.jobs;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.lerkit.mapping.ConservationLaw;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.internal.OnlyConversion;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Format;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;

/** Makes a posting of one format out of one of another, with the neutral form between them and one ledger for both. */
record PostingConverter(Format from, Format to, Reads reads, Writes writes, List<MappingTable> tables)
        implements Converter {
    /** The first half. */
    interface Reads {
        Conversion<JobPosting> read(JsonObject document, ConversionOptions options);
    }

    /** The second half. */
    interface Writes {
        Conversion<JsonObject> write(JobPosting posting, ConversionOptions options);
    }

    PostingConverter {
        tables = List.copyOf(tables);
    }

    @Override
    public Conversions convert(InputStream source, ConversionOptions options) throws IOException {
        requireNonNull(options, "options");
        byte[] bytes = source.readNBytes(JsonReader.Limits.STANDARD.bytes() + 1);
        JsonObject document = CredentialDocument.open(bytes).json();
        Conversion<JobPosting> read = reads.read(document, ConversionOptions.standard());
        return new OnlyConversion(() -> whole(document, read, options));
    }

    /** Only the whole says what is lost of the source, so that neither half refuses or proves anything. */
    private Conversion<Document> whole(JsonObject document, Conversion<JobPosting> read, ConversionOptions options) {
        Conversion<Document> whole = read.then(writes.write(read.value(), ConversionOptions.standard()))
                .as(Document::of);
        if (options.checkAccounting()) {
            Settlement.requireLawful(ConservationLaw.check(Document.of(document), whole.value(), whole.ledger()));
        }
        return whole.accepted(options);
    }
}
