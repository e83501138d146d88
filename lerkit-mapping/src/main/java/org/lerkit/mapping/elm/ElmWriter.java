package org.lerkit.mapping.elm;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordWriter;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.model.document.Format;
import org.lerkit.model.elm3.EuropeanDigitalCredential;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.record.LearnerRecord;

/**
 * Writes a learner record as a European Digital Credential, unsigned, that is valid by the JSON Schema and the SHACL
 * shapes of the profile EDC.
 *
 * <p>What the model asks for and no record says comes from an {@link IssuerProfile}: the issuer with its eIDAS identifier,
 * how the credential is shown, the language of words that do not say theirs. Attainments become claims: achievements,
 * assessments, activities and entitlements by their kind; what was failed or is not done yet is no achievement. Terms and
 * academic records only hold others, which become claims of their own.
 *
 * <p>Nothing is made up: a record without a date, an attainment without a title or without anybody who awarded it, an
 * assessment without a grade, and an incomplete profile are refused, with every such place in
 * {@link ConversionException#problems()}. Immutable and thread-safe.
 */
public final class ElmWriter implements RecordWriter<EuropeanDigitalCredential> {
    private final IssuerProfile profile;

    /** Writes what this issuer issues. */
    public ElmWriter(IssuerProfile profile) {
        this.profile = requireNonNull(profile, "profile");
    }

    @Override
    public Format format() {
        return Format.ELM_3;
    }

    @Override
    public MappingTable table() {
        return WriteRules.TABLE.published(Format.LEARNER_RECORD, Format.ELM_3);
    }

    /**
     * Writes a record; it becomes one credential.
     *
     * @throws ConversionException if the record or the profile lacks what the model asks for, or a key is of no
     *     organisation
     */
    @Override
    public List<Conversion<EuropeanDigitalCredential>> write(LearnerRecord record, ConversionOptions options) {
        JsonObject json = record.toJson();
        Accounts.Finished finished = new ElmDraft(Source.of(json), profile, options).finish();
        return List.of(Settlement.of(
                finished, Document.of(json), made -> new EuropeanDigitalCredential(made.json()), List.of(), options));
    }

    @Override
    public Document document(EuropeanDigitalCredential written) {
        return Document.of(written.json());
    }
}
