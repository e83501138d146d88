package org.lerkit.mapping.match;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.record.Evidence;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/** Skills for machines. What is absent is left out; lists are there where they are empty at the top only. */
final class SkillsJson {
    /** What the JSON says of itself. */
    static final String FORMAT = "lerkit:skills:0.1";

    private SkillsJson() {}

    static JsonObject of(Skills skills) {
        return JsonObject.builder()
                .put("format", FORMAT)
                .put("skills", array(skills.all(), SkillsJson::skill))
                .put("alignments", array(skills.alignments(), SkillsJson::alignment))
                .put("credentials", array(skills.credentials(), SkillsJson::credential))
                .put("notHeld", array(skills.notHeld(), SkillsJson::notHeld))
                .build();
    }

    static JsonObject skill(Skill skill) {
        JsonObject.Builder json = JsonObject.builder();
        text(json, "id", skill.id().map(Iri::value));
        text(json, "code", skill.code());
        text(json, "framework", skill.framework().map(Iri::value));
        text(json, "frameworkName", skill.frameworkName());
        text(json, "name", skill.name().flatMap(LocalizedText::any));
        json.put("origin", skill.origin().token());
        json.put("rule", skill.rule().id());
        some(json, "levels", array(skill.levels(), SkillsJson::level));
        some(json, "evidence", array(skill.evidence(), SkillsJson::evidence));
        text(json, "date", skill.date().map(LexicalDate::text));
        text(json, "expires", skill.expires().map(LexicalDate::text));
        json.put("place", skill.place().value());
        json.put("attainment", skill.attainment());
        return json.put("voucher", voucher(skill.voucher())).build();
    }

    static JsonObject voucher(Voucher voucher) {
        JsonObject.Builder json = JsonObject.builder()
                .put("standing", voucher.standing().token())
                .put("rule", voucher.rule().id());
        text(json, "issuer", voucher.issuer().map(Iri::value));
        text(json, "name", voucher.name().flatMap(LocalizedText::any));
        text(json, "credential", voucher.credential().map(JsonPointer::value));
        some(json, "endorsements", array(voucher.endorsements(), place -> new JsonString(place.value())));
        return json.build();
    }

    private static JsonObject level(SkillLevel level) {
        JsonObject.Builder json = JsonObject.builder().put("value", level.value());
        text(json, "name", level.name());
        text(json, "scale", level.scale());
        return json.build();
    }

    private static JsonObject evidence(Evidence evidence) {
        JsonObject.Builder json = JsonObject.builder();
        text(json, "id", evidence.id().map(Iri::value));
        text(json, "name", evidence.name().flatMap(LocalizedText::any));
        text(json, "genre", evidence.genre());
        return json.build();
    }

    private static JsonObject alignment(ClassifiedAlignment classified) {
        JsonObject.Builder json = JsonObject.builder()
                .put("kind", classified.kind().token())
                .put("rule", classified.rule().id());
        text(json, "url", classified.alignment().url().map(Iri::value));
        text(json, "code", classified.alignment().code());
        text(json, "name", classified.alignment().name().flatMap(LocalizedText::any));
        text(json, "framework", classified.alignment().framework());
        json.put("place", classified.place().value());
        return json.put("attainment", classified.attainment()).build();
    }

    private static JsonObject credential(HeldCredential credential) {
        JsonObject.Builder json = JsonObject.builder().put("id", credential.id().value());
        text(json, "name", credential.name().flatMap(LocalizedText::any));
        json.put("place", credential.place().value());
        json.put("attainment", credential.attainment());
        return json.put("voucher", voucher(credential.voucher())).build();
    }

    private static JsonObject notHeld(NotHeld claim) {
        return JsonObject.builder()
                .put("place", claim.place().value())
                .put("attainment", claim.attainment())
                .put("rule", claim.rule().id())
                .build();
    }

    static void text(JsonObject.Builder json, String name, Optional<String> text) {
        text.ifPresent(value -> json.put(name, value));
    }

    /** Puts a list that has something in it. */
    static void some(JsonObject.Builder json, String name, JsonArray items) {
        if (!items.items().isEmpty()) {
            json.put(name, items);
        }
    }

    static <T> JsonArray array(Collection<T> items, Function<T, ? extends JsonValue> form) {
        return new JsonArray(items.stream().<JsonValue>map(form).toList());
    }
}
