package org.lerkit.testkit.internal.convert;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.Document;
import org.lerkit.model.LerkitException;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.Answer;
import org.lerkit.testkit.Converting;
import org.lerkit.testkit.Converting.Source;

/** lerkit as a converter to another format, with its ledger. */
record LerkitConverter(Format target) implements Converting {
    @Override
    public Answer convert(Source source) throws IOException {
        try {
            return Answer.document(conversion(source).value().bytes());
        } catch (LerkitException e) {
            return Answer.refused(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Optional<byte[]> ledger(Source source) throws IOException {
        return Optional.of(JsonWriter.toBytes(conversion(source).ledger().toJson()));
    }

    private Conversion<Document> conversion(Source source) throws IOException {
        Converter converter =
                Converters.standard().find(Format.COLLEGE_TRANSCRIPT, target).orElseThrow();
        try (Converter.Conversions all =
                converter.convert(new ByteArrayInputStream(source.content()), ConversionOptions.standard())) {
            return all.next();
        }
    }
}
