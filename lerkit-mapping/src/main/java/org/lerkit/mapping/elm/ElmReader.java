package org.lerkit.mapping.elm;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Reading;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Tables;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Carrier;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Format;
import org.lerkit.model.elm3.EuropeanDigitalCredential;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.record.LearnerRecord;

/**
 * Reads European Digital Credentials: as they are, in the member {@code credential} or {@code elm} of an object, or sealed
 * by JAdES. What is not as the profile asks is read all the same; {@code check()} of the wire types says what that is.
 *
 * <p>Claims become attainments, with what specifies them read into them; assessments that prove one become its results. A
 * sealed credential is kept byte for byte, unless it says something that is withheld. What becomes of each member is in
 * the tables of {@code docs/formats/elm.md}. Immutable and thread-safe.
 */
public final class ElmReader implements RecordReader {
    private static final Rule FORMAT = Elm.TABLES.rule("record.format", "Every learner record says that it is one.");
    private static final Rule CONTENT = Elm.TABLES.rule(
            "verification.content", "A sealed credential is kept as it is, in base64, with everything that it says.");
    private static final Rule WHAT =
            Elm.TABLES.rule("verification.what", "What an original vouches for, and what its bytes are.");

    @Override
    public Format format() {
        return Format.ELM_3;
    }

    @Override
    public MappingTable table() {
        return Tables.published(Format.ELM_3, CredentialTables.CREDENTIAL);
    }

    /**
     * Reads a document, which holds one record. Places in ledgers are those of the credential, also where it was sealed.
     *
     * @throws ConversionException if it is no European Digital Credential, or has an array or text where an object
     *     belongs
     * @throws org.lerkit.model.json.JsonSyntaxException if it is no JSON
     */
    @Override
    public Records read(InputStream source, ConversionOptions options) throws IOException {
        requireNonNull(options, "options");
        CredentialDocument document = CredentialDocument.open(
                requireNonNull(source, "source").readNBytes(JsonReader.Limits.STANDARD.bytes() + 1));
        boolean sealed = document.carriers().stream().anyMatch(Carrier.Sealed.class::isInstance);
        return Records.of(List.of(convert(document.json(), sealed ? document.source() : new byte[0], options)));
    }

    /**
     * Converts a credential.
     *
     * @param original the bytes that seal it; none where nothing does
     */
    static Conversion<LearnerRecord> convert(JsonObject json, byte[] original, ConversionOptions options) {
        if (Format.detect(json).format().filter(Format.ELM_3::equals).isEmpty()) {
            throw new ConversionException(Problem.error(
                            ConversionProblems.NOT_THE_FORMAT,
                            JsonPointer.ROOT,
                            "nothing says that it is a credential of ELM")
                    .withHint("its type includes EuropeanDigitalCredential"));
        }
        Source source = Source.of(json).asTexts();
        boolean wrapped = !EuropeanDigitalCredential.of(json).json().equals(json);
        Table table = wrapped ? CredentialTables.WRAPPED : CredentialTables.CREDENTIAL;
        Reading reading = new Reading(Elm.TABLES, options, new Accounts(source));
        reading.record().put("format", Traced.fixed(LearnerRecord.FORMAT, FORMAT));
        table.read(source, Scope.of(reading, source, reading.record()));
        if (original.length > 0 && source.all().stream().noneMatch(reading.accounts()::isWithheld)) {
            keep(original, source, reading);
        }
        return Settlement.of(
                reading.accounts().finish(reading.record()),
                Document.of(json),
                made -> Settlement.record(made.json()),
                reading.problems(),
                options);
    }

    private static void keep(byte[] original, Source source, Reading reading) {
        JsonString content = new JsonString(Base64.getEncoder().encodeToString(original));
        reading.record()
                .add(
                        "verifications",
                        new Target()
                                .put("about", Traced.fixed("record", WHAT))
                                .put("mediaType", Traced.fixed("application/jose+json", WHAT))
                                .put(
                                        "content",
                                        new Traced(content, Traced.How.MERGED, source.all(), List.of(), CONTENT)));
    }
}
