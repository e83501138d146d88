package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.RDFC;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.verify;
import static org.lerkit.crypto.Fixtures.with;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Nothing a document says reaches a message, a report or a log, however wrong the document is. */
class LeakTest {
    private static final String MARK = "QZX-Ondine-Larkspur-1204";

    @Test
    void marked_values_in_any_place_show_up_nowhere() {
        List<JsonObject> documents = new ArrayList<>();
        JsonObject signed = signed(clr(), RDFC);
        for (JsonPointer place : places(signed)) {
            documents.add(with(signed, place.value(), MARK));
            documents.add(with(signed, place.value(), JsonArray.of(new JsonString(MARK), JsonArray.EMPTY)));
            documents.add(with(signed, place.value(), object("@value", "@id")));
            documents.add(with(signed, place.value(), object("@value", "@language")));
            documents.add(with(signed, place.value(), object("@value", "@type")));
        }
        assertThat(documents).hasSizeGreaterThan(200);

        String output = capturing(() -> {
            StringBuilder said = new StringBuilder();
            for (JsonObject document : documents) {
                VerificationReport report = verify(document);
                said.append(report).append(ReportText.unicode().write(report));
                report.problems().forEach(problem -> said.append(problem));
                said.append(refusal(document.without("proof")));
            }
            return said.toString();
        });

        assertThat(output).doesNotContain(MARK).contains("REJECTED");
    }

    private static JsonObject object(String... keywords) {
        JsonObject.Builder object = JsonObject.builder();
        for (String keyword : keywords) {
            object.put(keyword, MARK);
        }
        return object.build();
    }

    private static String refusal(JsonObject document) {
        try {
            Issuer.create(Fixtures.CONFIG, Fixtures.signer()).issue(document, Securing.dataIntegrity(RDFC));
            return "";
        } catch (IssuanceException e) {
            return e.getMessage() + e.problems();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static List<JsonPointer> places(JsonObject document) {
        List<JsonPointer> places = new ArrayList<>();
        collect(document, JsonPointer.ROOT, places);
        return places;
    }

    private static void collect(JsonValue value, JsonPointer place, List<JsonPointer> places) {
        if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> collect(member, place.child(name), places));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                collect(array.items().get(i), place.child(i), places);
            }
        } else if (value instanceof JsonString || value instanceof JsonNumber) {
            places.add(place);
        }
    }

    private interface Work {
        String run();
    }

    /** What the work returns, and all that it wrote to the standard streams and to java.util.logging. */
    private static String capturing(Work work) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        Logger root = Logger.getLogger("");
        Level level = root.getLevel();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                bytes.writeBytes(String.valueOf(entry.getMessage()).getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        handler.setLevel(Level.ALL);
        try (PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            System.setErr(stream);
            root.setLevel(Level.ALL);
            root.addHandler(handler);
            return work.run() + bytes.toString(StandardCharsets.UTF_8);
        } finally {
            root.removeHandler(handler);
            root.setLevel(level);
            System.setOut(out);
            System.setErr(err);
        }
    }
}
