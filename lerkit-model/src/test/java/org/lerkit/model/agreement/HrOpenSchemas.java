package org.lerkit.model.agreement;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;

/** The schemas of HR Open, from the corpus; they refer to each other by paths. */
public final class HrOpenSchemas {
    private static final String HOME = "https://schemas.example/";
    private static final String FOLDER = "hropen/schemas/";
    private static final String RECORD = "recruiting/json/LER-RSType.json";
    private static final String WRAPPER = "recruiting/json/VerifiableCredentialLER-RSType.json";
    private static final String OPENING = "recruiting/json/PositionOpeningType.json";
    private static final String DESCRIPTION = "recruiting/json/jdx/JobDescriptionType.json";
    private static final String POSTING = "recruiting/json/JobPostingType.json";
    private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();

    private HrOpenSchemas() {}

    /** What the schema of a record says of one; empty if nothing. */
    public static List<String> record(JsonObject record) {
        return judge(RECORD, record);
    }

    /** What the schema of the credential around a record says of one. */
    public static List<String> wrapper(JsonObject credential) {
        return judge(WRAPPER, credential);
    }

    /** What the schema of a position opening says of one. */
    public static List<String> opening(JsonObject opening) {
        return judge(OPENING, opening);
    }

    /** What the schema of a job posting says of one. */
    public static List<String> posting(JsonObject posting) {
        return judge(POSTING, posting);
    }

    /** What the schema of a job description says of one. */
    public static List<String> description(JsonObject description) {
        return judge(DESCRIPTION, description);
    }

    private static List<String> judge(String file, JsonObject document) {
        Corpus.require(FOLDER + file);
        return LOADED
                .computeIfAbsent(file, HrOpenSchemas::load)
                .validate(
                        JsonWriter.toText(document),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema load(String file) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_4, builder -> builder.schemas(HrOpenSchemas::text))
                .getSchema(SchemaLocation.of(HOME + file));
    }

    private static @Nullable String text(String iri) {
        return iri.startsWith(HOME)
                ? new String(Corpus.bytes(FOLDER + iri.substring(HOME.length())), StandardCharsets.UTF_8)
                        .replace("\uFEFF", "")
                : null;
    }
}
