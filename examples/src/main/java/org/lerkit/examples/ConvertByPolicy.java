package org.lerkit.examples;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.policy.Policies;
import org.lerkit.model.document.Format;

/** A transcript becomes a record in which a registrar's policies decide what lerkit does not. */
public final class ConvertByPolicy {
    private ConvertByPolicy() {}

    /** Converts one PESC College Transcript by a registrar's file of policies. */
    public static Conversion<Document> run(InputStream transcript, InputStream registrar) throws IOException {
        // spotless:off - as the guide shows it
        // begin options
        Policies policies = Policies.standard()
                .with(Policies.offered("codes.pesc-award-level.isced-2011").orElseThrow())
                .with(Policies.read(registrar)); // refuses the whole file if anything in it is wrong, and says all that is
        ConversionOptions options = ConversionOptions.standard().withPolicies(policies);
        // end options
        // spotless:on
        Converter converter = Converters.standard()
                .find(Format.COLLEGE_TRANSCRIPT, Format.CLR_2)
                .orElseThrow();
        try (Converter.Conversions records = converter.convert(transcript, options)) {
            return records.next();
        }
    }

    /** The policies that gave a value of the record, each by the rule that names it. */
    public static List<String> used(Ledger ledger) {
        // spotless:off - as the guide shows it
        // begin ledger
        List<String> used = ledger.origins().stream()
                .filter(origin -> origin.cause() == Ledger.Origin.Cause.POLICY)
                .map(origin -> origin.rule().id() + ": " + origin.rule().words())
                .distinct()
                .toList();
        // end ledger
        // spotless:on
        return used;
    }
}
