package org.lerkit.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.competency.CaseReader;
import org.lerkit.mapping.competency.CaseWriter;
import org.lerkit.model.case1.CfPackage;
import org.lerkit.model.competency.Framework;

/** A framework of competencies out of CASE of any version, and back as strict CASE 1.1. */
public final class ReadFramework {
    private ReadFramework() {}

    /** Reads a package, tells what is in it, and writes it anew or says at which places that cannot be done. */
    public static void read(Path file, PrintStream out) throws IOException {
        // spotless:off - as the guide shows it
        // begin read
        try (InputStream in = Files.newInputStream(file)) {
            Conversion<Framework> read = new CaseReader().read(in, ConversionOptions.standard());
            read.problems().forEach(problem -> out.println(problem.location().path() + ": " + problem.title()));
            read.value().competencies().forEach(competency -> out.println(competency.statement().texts().get(0).value()));

            Conversion<CfPackage> written = new CaseWriter().write(read.value(), ConversionOptions.standard());
            out.println(written.value().cfItems().size() + " items, " + written.ledger().counts());
        } catch (ConversionException refused) {
            refused.problems().forEach(problem -> out.println(problem.code() + " at " + problem.location().path()));
        }
        // end read
        // spotless:on
    }
}
