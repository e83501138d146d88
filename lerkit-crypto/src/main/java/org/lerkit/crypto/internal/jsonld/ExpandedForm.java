package org.lerkit.crypto.internal.jsonld;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;

/**
 * Looks through expanded JSON-LD for what becomes no statement: relative types and identifiers, language tags that are
 * none. Expansion has lost the places, so a problem names the property instead; {@link SafeMode}, which looks first,
 * has them, and this is the second pair of eyes.
 */
final class ExpandedForm {
    private final List<Problem> losses = new ArrayList<>();

    private ExpandedForm() {}

    static List<Problem> losses(JsonArray expanded) {
        ExpandedForm form = new ExpandedForm();
        form.visit("", expanded);
        return form.losses;
    }

    private void visit(String property, JsonValue value) {
        if (value instanceof JsonArray array) {
            array.forEach(item -> visit(property, item));
        } else if (value instanceof JsonObject object) {
            if (object.containsKey("@value")) {
                value(property, object);
            } else {
                node(property, object);
            }
        }
    }

    private void node(String property, JsonObject node) {
        for (Map.Entry<String, JsonValue> member : node.entrySet()) {
            switch (member.getKey()) {
                case "@id" -> iri(CryptoProblem.IRI_RELATIVE, property, "@id", member.getValue());
                case "@type" ->
                    member.getValue()
                            .asJsonArray()
                            .forEach(type -> iri(CryptoProblem.TYPE_UNDEFINED, property, "@type", type));
                case "@list", "@graph" -> visit(property, member.getValue());
                default -> {
                    if (member.getKey().startsWith("@")) {
                        lost(CryptoProblem.KEYWORD_REFUSED, property, member.getKey() + " is not used in credentials");
                    } else if (AbsoluteIri.is(member.getKey())) {
                        visit(member.getKey(), member.getValue());
                    } else {
                        lost(CryptoProblem.TERM_UNDEFINED, property, "a property is no absolute IRI");
                    }
                }
            }
        }
    }

    private void value(String property, JsonObject value) {
        if (value.get("@language") instanceof JsonString tag && !LanguageTag.is(tag.getString())) {
            lost(CryptoProblem.VALUE_DROPPED, property, "a language tag is none");
        }
        if (value.containsKey("@type")
                && value.get("@type") instanceof JsonString type
                && !type.getString().equals("@json")) {
            iri(CryptoProblem.TYPE_UNDEFINED, property, "@type", type);
        }
        if (value.containsKey("@index")) {
            lost(CryptoProblem.KEYWORD_REFUSED, property, "@index is not used in credentials");
        }
    }

    private void iri(CryptoProblem kind, String property, String keyword, JsonValue value) {
        boolean absolute = value instanceof JsonString text
                && (AbsoluteIri.is(text.getString()) || text.getString().startsWith("_:"));
        if (!absolute) {
            lost(kind, property, keyword + " is no absolute IRI");
        }
    }

    private void lost(CryptoProblem kind, String property, String title) {
        losses.add(kind.at(JsonPointer.ROOT, title + (property.isEmpty() ? "" : ", in a value of " + property)));
    }
}
