package org.lerkit.model.publicvalidator;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.catalog.DocumentTypes;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Detection.Unrecognized;
import org.lerkit.model.document.Format;
import org.lerkit.model.document.UnreadableDocumentException;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Node;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.vc2.VerifiableCredential;

/** What lerkit says of the structure of a document: all problems that it finds. */
public record Verdict(List<Problem> problems) {
    public static final String FOLDER = "1edtech/public-validator/";

    /** More would make a table that nobody reads. */
    private static final int SHOWN = 3;

    /** What Open Badges 2.0 may refer to where it may also embed it. */
    private static final Set<String> REFERRING = Set.of("badge", "issuer", "creator", "endorsement");

    private static final Set<String> HOSTS = Set.of("example.org", "www.example.org");

    /** The verdict on a fixture as it is. */
    public static Verdict alone(Fixture fixture) {
        return judge(fixture, false);
    }

    /** The verdict on a fixture in which the documents that it refers to stand where it refers to them. */
    public static Verdict complete(Fixture fixture) {
        return judge(fixture, true);
    }

    private static Verdict judge(Fixture fixture, boolean complete) {
        try {
            JsonObject document = CredentialDocument.open(Corpus.bytes(FOLDER + fixture.file()))
                    .json();
            return of(complete ? (JsonObject) complete("", document) : document);
        } catch (UnreadableDocumentException e) {
            return new Verdict(List.of(e.problem()));
        } catch (JsonSyntaxException e) {
            return new Verdict(List.of(e.problem()));
        }
    }

    /** A credential that does not say what it is was meant to be a badge. */
    private static Verdict of(JsonObject document) {
        if (Format.detect(document) instanceof Unrecognized unknown) {
            return new Verdict(List.of(unknown.problem()));
        }
        Node typed = DocumentTypes.of(Format.detect(document), document).orElseThrow();
        boolean other = typed instanceof VerifiableCredential;
        return new Verdict(other ? AchievementCredential.SHAPE.check(document) : typed.check());
    }

    private static JsonValue complete(String member, JsonValue value) {
        if (value instanceof JsonArray array) {
            return new JsonArray(
                    array.items().stream().map(item -> complete(member, item)).toList());
        }
        if (value instanceof JsonObject object) {
            JsonObject.Builder whole = JsonObject.builder();
            object.members().forEach((name, inner) -> whole.put(name, complete(name, inner)));
            return whole.build();
        }
        return REFERRING.contains(member) && value instanceof JsonString address
                ? asset(address.value()).map(found -> complete("", found)).orElse(value)
                : value;
    }

    /** What the tests of the validator find at an address. */
    private static Optional<JsonValue> asset(String address) {
        URI uri = URI.create(address);
        String file = FOLDER + "ob20/assets" + uri.getPath();
        return HOSTS.contains(uri.getHost()) && file.endsWith(".json") && Corpus.has(file)
                ? Optional.of(JsonReader.standard().read(Corpus.bytes(file)))
                : Optional.empty();
    }

    public boolean sound() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    public boolean tolerates() {
        return sound() && !problems.isEmpty();
    }

    /** In a cell of a table. */
    public String words() {
        String all = worst(problems);
        return all.isEmpty() ? "sound" : (sound() ? "sound, with " : "refused: ") + all;
    }

    /** In a cell of a table: the worst problems, errors before what is tolerated. */
    public static String worst(List<Problem> problems) {
        List<String> found = problems.stream()
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .map(problem -> "`" + problem.code() + "`"
                        + (problem.pointer().value().isEmpty()
                                ? ""
                                : " at `" + problem.pointer().value() + "`"))
                .toList();
        return found.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (found.size() > SHOWN ? " and " + (found.size() - SHOWN) + " more" : "");
    }
}
