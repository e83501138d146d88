package org.lerkit.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.document.Credential;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.ob3.AchievementCredential;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reading a credential with every member visited, and writing it, beside plain Jackson on the same bytes. */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 16, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class ModelBenchmark {
    /** {@code badge}: one Open Badges 3.0 credential. {@code record}: a CLR 2.0 of 40 of them. */
    @Param({"badge", "record"})
    public String document = "badge";

    private final ObjectMapper mapper = new ObjectMapper();
    private Function<JsonObject, Credential> type = AchievementCredential::new;
    private byte[] bytes = {};
    private JsonNode jackson = mapper.nullNode();
    private Credential model = new AchievementCredential(JsonObject.EMPTY);

    @Setup
    public void setUp() throws IOException {
        boolean badge = document.equals("badge");
        type = badge ? AchievementCredential::new : ClrCredential::new;
        bytes = JsonWriter.toBytes(
                badge
                        ? SampleDocuments.badge(2026).json()
                        : SampleDocuments.record(2026, 40).json());
        jackson = mapper.readTree(bytes);
        model = CredentialDocument.parse(bytes).as(type);
    }

    /** Bytes to the typed model, and every member of it. */
    @Benchmark
    public void read(Blackhole values) {
        new Visit(values::consume).visit(CredentialDocument.parse(bytes).as(type));
    }

    /** The part of {@link #read} that is not visiting. */
    @Benchmark
    public JsonObject readUnvisited() {
        return JsonReader.standard().readObject(bytes);
    }

    @Benchmark
    public JsonNode readJackson() throws IOException {
        return mapper.readTree(bytes);
    }

    /** The typed model to bytes. */
    @Benchmark
    public byte[] write() {
        return JsonWriter.toBytes(model.json());
    }

    @Benchmark
    public byte[] writeJackson() throws IOException {
        return mapper.writeValueAsBytes(jackson);
    }
}
