package org.lerkit.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.Document;
import org.lerkit.model.document.Format;

/** Transcripts become CLRs, one file each, with an account of what did not go along. */
public final class ConvertTranscript {
    private ConvertTranscript() {}

    /** Converts a transcript, or each one of a batch; gives how many there were. */
    public static int toClr(Path transcripts, Path folder, PrintStream out) throws IOException {
        int number = 0;
        // spotless:off - as the guide shows it
        // begin convert
        Converter converter = Converters.standard().find(Format.COLLEGE_TRANSCRIPT, Format.CLR_2).orElseThrow();
        try (InputStream in = Files.newInputStream(transcripts);
                Converter.Conversions records = converter.convert(in, ConversionOptions.standard())) {
            while (records.hasNext()) {
                Conversion<Document> clr = records.next();
                Files.write(folder.resolve("clr-" + ++number + ".json"), clr.value().bytes());
                out.println(clr.ledger().counts());
            }
        }
        // end convert
        // spotless:on
        return number;
    }

    /** Tells what a conversion would leave behind, and refuses it. */
    public static void strictly(InputStream in, Converter converter, PrintStream out) throws IOException {
        // spotless:off - as the guide shows it
        // begin strict
        ConversionOptions options = ConversionOptions.standard().refusing("dropped").checkingAccounting();
        try (Converter.Conversions records = converter.convert(in, options)) {
            records.next().ledger().with(Disposition.Kind.WITHHELD)
                    .forEach(entry -> out.println(entry.source().path() + ": " + entry.rule().words()));
        } catch (ConversionException refused) {
            out.println(refused.problem().code() + " at " + refused.problem().location().describe());
        }
        // end strict
        // spotless:on
    }
}
