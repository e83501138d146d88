package org.lerkit.mapping.competency;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.Problem;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;

/** Reads lerkit's own form of frameworks: everything is carried. */
final class CanonicalFrameworkReader {
    private static final Rule SAME = new Rule("framework.same", "A framework is read as it is.");

    MappingTable table() {
        return new MappingTable(
                Format.FRAMEWORK,
                Format.FRAMEWORK,
                List.of(new MappingTable.Row("framework", "framework", Set.of("carried"), SAME)));
    }

    Conversion<Framework> read(InputStream source, ConversionOptions options) throws IOException {
        if (!(JsonReader.standard().read(source) instanceof JsonObject json)) {
            throw notTheFormat(JsonPointer.ROOT, "not an object");
        }
        Framework framework;
        try {
            framework = Framework.of(json);
        } catch (MalformedValueException e) {
            throw notTheFormat(e.pointer(), "expected " + e.expected() + ", found " + e.found());
        }
        if (!framework.toJson().equals(json)) {
            throw notTheFormat(JsonPointer.ROOT, "a framework, and not in canonical form");
        }
        Source whole = Source.of(json);
        return Settlement.of(
                new Accounts(whole).finish(Target.copyOf(whole, SAME)),
                Document.of(json),
                made -> Framework.of(made.json()),
                List.of(),
                Settlement.withoutLearner(options));
    }

    private static ConversionException notTheFormat(JsonPointer at, String title) {
        return new ConversionException(Problem.error(ConversionProblems.NOT_THE_FORMAT, at, title)
                .withHint("a framework is what lerkit writes with --to " + Format.FRAMEWORK));
    }
}
