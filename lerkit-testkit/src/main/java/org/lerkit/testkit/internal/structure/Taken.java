package org.lerkit.testkit.internal.structure;

import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.Answer;
import org.lerkit.testkit.Consuming;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.mutate.Samples;

/** What a consumer makes of the good documents. */
final class Taken {
    private record Key(DocumentKind kind) {}

    private Taken() {}

    /** Its answer to the sample of a kind, which it is asked for once. */
    static Answer of(Examination examination, DocumentKind kind) throws Exception {
        Consuming consuming = examination.can(Consuming.class).orElse(null);
        return consuming == null
                ? Answer.unable("The subject takes no documents in.")
                : examination.once(
                        new Key(kind), () -> consuming.take(JsonWriter.toBytes(Samples.named(kind.sample()))));
    }
}
