package org.lerkit.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.LerkitException;
import org.lerkit.model.RowLocation;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Changes leaves one by one and sees what else changes. */
final class Perturbation {
    private final Document document;
    private final Predicate<SourceLocation> places;
    private final Function<Document, Conversion<Document>> convert;

    Perturbation(
            Document document, Predicate<SourceLocation> places, Function<Document, Conversion<Document>> convert) {
        this.document = document;
        this.places = places;
        this.convert = convert;
    }

    List<String> run() {
        Conversion<Document> before = convert.apply(document);
        Map<String, Set<String>> claims = new HashMap<>();
        before.ledger()
                .entries()
                .forEach(entry ->
                        claim(entry, claims.computeIfAbsent(entry.source().path(), place -> new HashSet<>())));
        List<String> broken = new ArrayList<>();
        for (Leaf leaf : Source.of(document).all()) {
            if (!leaf.isBlank() && places.test(leaf.location())) {
                Conversion<Document> after = attempt(replace(document, leaf));
                if (after != null) {
                    String place = leaf.location().path();
                    compare(place, before.value(), claims.getOrDefault(place, Set.of()), after, broken);
                }
            }
        }
        return broken;
    }

    private static void claim(Ledger.Entry entry, Set<String> claimed) {
        entry.targets().forEach(target -> claimed.add(target.path()));
        entry.influences().forEach(target -> claimed.add(target.path()));
    }

    private @Nullable Conversion<Document> attempt(Document changed) {
        try {
            return convert.apply(changed);
        } catch (LerkitException refused) {
            return null;
        }
    }

    private static void compare(
            String place, Document before, Set<String> claimed, Conversion<Document> after, List<String> broken) {
        Set<String> changed = Differences.of(before, after.value());
        changed.removeAll(claimed);
        if (changed.isEmpty()) {
            return;
        }
        Set<String> claimedAfter = new HashSet<>();
        after.ledger().entries().stream()
                .filter(entry -> entry.source().path().equals(place))
                .forEach(entry -> claim(entry, claimedAfter));
        for (String target : changed) {
            if (!claimedAfter.contains(target)) {
                broken.add(place + ": changes " + target + ", which it does not claim");
            }
        }
    }

    /** Another text of the same kind: other digits for a number or date, another letter for a word. */
    static String other(String text) {
        int last = text.length() - 1;
        while (last > 0 && !Character.isLetterOrDigit(text.charAt(last))) {
            last--;
        }
        char old = text.charAt(last);
        char changed = Character.isDigit(old) ? (old == '1' ? '2' : '1') : (old == 'x' ? 'y' : 'x');
        return text.substring(0, last) + changed + text.substring(last + 1);
    }

    private static Document replace(Document document, Leaf leaf) {
        if (document instanceof Document.Xml xml) {
            return Document.of(xml.xml().withTextAt(leaf.location().path(), other(leaf.raw())));
        } else if (document instanceof Document.X12 x12) {
            return Document.of(x12.x12().withTextAt(leaf.location().path(), other(leaf.raw())));
        }
        if (document instanceof Document.Csv csv) {
            return csv.with((RowLocation) leaf.location(), other(leaf.raw()));
        }
        List<String> tokens = ((JsonPointer) leaf.location()).tokens();
        return Document.of((JsonObject) replace(document.json(), tokens, leaf));
    }

    private static JsonValue replace(JsonValue value, List<String> tokens, Leaf leaf) {
        if (tokens.isEmpty()) {
            return other(leaf.value());
        }
        List<String> rest = tokens.subList(1, tokens.size());
        if (value instanceof JsonObject object) {
            JsonValue member = object.get(tokens.get(0)).orElseThrow();
            return object.with(tokens.get(0), replace(member, rest, leaf));
        }
        List<JsonValue> items = new ArrayList<>(((JsonArray) value).items());
        int index = Integer.parseInt(tokens.get(0));
        items.set(index, replace(items.get(index), rest, leaf));
        return new JsonArray(items);
    }

    private static JsonValue other(JsonValue value) {
        if (value instanceof JsonString string) {
            return new JsonString(other(string.value()));
        } else if (value instanceof JsonNumber number) {
            return new JsonNumber(other(number.text()));
        } else if (value instanceof JsonBoolean bool) {
            return JsonBoolean.of(!bool.value());
        }
        return new JsonString("x");
    }
}
