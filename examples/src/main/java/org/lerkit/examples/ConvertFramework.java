package org.lerkit.examples;

import java.io.PrintStream;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.competency.CtdlAsnWriter;
import org.lerkit.mapping.competency.FrameworkConverters;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.ctdlasn.CtdlAsnGraph;
import org.lerkit.model.value.Iri;

/** A framework of competencies in any format, on its way into a registry. */
public final class ConvertFramework {
    private ConvertFramework() {}

    /** Reads a framework, and writes it as a registry takes it or says at which places that cannot be done. */
    public static void convert(byte[] received, Iri publisher, PrintStream out) {
        // spotless:off - as the guide shows it
        // begin convert
        try {
            Conversion<Framework> read = FrameworkConverters.standard().read(received, ConversionOptions.standard());
            Conversion<CtdlAsnGraph> written = new CtdlAsnWriter()
                    .publishedBy(publisher)
                    .write(read.value(), ConversionOptions.standard());
            out.println(written.value().graph().size() + " resources, " + read.then(written).ledger().counts());
        } catch (ConversionException refused) {
            refused.problems().forEach(problem -> out.println(problem.code() + " at " + problem.location().path()));
        }
        // end convert
        // spotless:on
    }
}
