package org.lerkit.testkit.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Displaying;
import org.lerkit.testkit.Displaying.Display;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Verifying.Shown;
import org.lerkit.testkit.mutate.Forge;
import org.lerkit.testkit.mutate.Forged;
import org.lerkit.testkit.mutate.JsonPatch;
import org.lerkit.testkit.mutate.Samples;
import org.lerkit.testkit.mutate.Stage;

/**
 * Has a badge or a record shown, and looks whether people get to see what they are to see.
 *
 * @param requirement what is to be seen
 * @param base the badge or record
 * @param part what of it
 */
public record DisplayCheck(Requirement requirement, String base, Part part) implements Check {
    /** The samples were awarded on the first of these days; the record among them is dated on the second. */
    private static final List<LocalDate> ISSUED = List.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 2));

    /** What people are to see. */
    public enum Part {
        /** Its name. */
        NAME("the name of the badge"),
        /** What it is for. */
        DESCRIPTION("the description of the badge"),
        /** Who issued it. */
        ISSUER("the name of the issuer"),
        /** The name of a record. */
        RECORD("the name of the record"),
        /** What is in a record. */
        CREDENTIALS("the name of everything in the record"),
        /** When it was issued. */
        DATE("the date of issue"),
        /** Its image. */
        IMAGE("the image of the badge"),
        /** Whether it holds still. */
        STATUS("that what has expired has expired");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        private boolean isSeen(String page, JsonObject shown) {
            return switch (this) {
                case NAME -> has(page, shown, "/credentialSubject/achievement/name");
                case DESCRIPTION -> has(page, shown, "/credentialSubject/achievement/description");
                case ISSUER -> has(page, shown, "/issuer/name");
                case RECORD -> has(page, shown, "/name");
                case CREDENTIALS -> achievements(shown).allMatch(Pages.text(page)::contains);
                case DATE -> ISSUED.stream().anyMatch(day -> Pages.hasDate(Pages.text(page), day));
                case IMAGE -> page.toLowerCase(Locale.ROOT).contains("<img");
                case STATUS -> Pages.text(page).toLowerCase(Locale.ROOT).contains("expired");
            };
        }
    }

    private record Shows(String base, boolean expired) {}

    @Override
    public String name() {
        return "display";
    }

    @Override
    public String title() {
        return "It is shown to people, who see " + part.words + '.';
    }

    @Override
    public Finding run(Examination examination) throws Exception {
        Displaying displaying = examination.can(Displaying.class).orElse(null);
        if (displaying == null) {
            return Finding.untested("The subject shows nothing to people.");
        }
        JsonObject badge = Samples.named(base);
        Display display = examination.once(
                new Shows(base, part == Part.STATUS), () -> displaying.display(shown(badge, examination)));
        if (display.page().isBlank()) {
            return Finding.failed("The subject shows an empty page.").withHint("Show " + part.words + '.');
        }
        boolean alsoOfGood = part == Part.STATUS && part.isSeen(good(examination, displaying, badge), badge);
        return part.isSeen(display.page(), badge) && !alsoOfGood
                ? Finding.passed()
                : Finding.failed("People do not see " + part.words + '.').withHint("Show it on the page.");
    }

    /** The page of a badge that holds: who calls that expired too says nothing. */
    private String good(Examination examination, Displaying displaying, JsonObject badge) throws Exception {
        Display display = examination.once(
                new Shows(base, false),
                () -> displaying.display(shown(Workbench.forge(examination), badge, JsonPatch.none())));
        return display.page();
    }

    private Shown shown(JsonObject badge, Examination examination) throws Exception {
        return shown(Workbench.forge(examination), badge, part == Part.STATUS ? expiry(badge) : JsonPatch.none());
    }

    private static Shown shown(Forge forge, JsonObject badge, JsonPatch change) {
        Forged forged = forge.make(badge, "eddsa-rdfc-2022", Stage.CREDENTIAL, change);
        return new Shown(forged.document(), forged.mediaType(), Map.of());
    }

    private static JsonPatch expiry(JsonObject badge) {
        String member = badge.get("validUntil").isPresent() ? "validUntil" : "expirationDate";
        return JsonPatch.of((JsonArray) JsonReader.standard()
                .read("[{\"op\":\"replace\",\"path\":\"/" + member + "\",\"value\":\"2025-04-01T00:00:00Z\"}]"));
    }

    private static boolean has(String page, JsonObject badge, String place) {
        JsonValue value = badge;
        for (String step : new JsonPointer(place).tokens()) {
            value = ((JsonObject) value).get(step).orElseThrow();
        }
        return Pages.text(page).contains(((JsonString) value).value());
    }

    /** The names of the achievements of the badges in a record. */
    private static Stream<String> achievements(JsonObject record) {
        return member(record, "credentialSubject").get("verifiableCredential").orElse(JsonArray.EMPTY).items().stream()
                .map(badge -> member(member((JsonObject) badge, "credentialSubject"), "achievement"))
                .map(achievement -> ((JsonString) achievement.get("name").orElseThrow()).value());
    }

    private static JsonObject member(JsonObject object, String name) {
        return (JsonObject) object.get(name).orElseThrow();
    }

    /** All of them, by the requirement that asks each. */
    public static Map<String, Part> parts() {
        return Map.ofEntries(
                Map.entry("ob-3.0/display-name", Part.NAME),
                Map.entry("ob-3.0/display-description", Part.DESCRIPTION),
                Map.entry("ob-3.0/display-issuer", Part.ISSUER),
                Map.entry("ob-3.0/display-date", Part.DATE),
                Map.entry("ob-3.0/display-image", Part.IMAGE),
                Map.entry("ob-3.0/display-status", Part.STATUS),
                Map.entry("clr-2.0/display-name", Part.RECORD),
                Map.entry("clr-2.0/display-issuer", Part.ISSUER),
                Map.entry("clr-2.0/display-date", Part.DATE),
                Map.entry("clr-2.0/display-credentials", Part.CREDENTIALS),
                Map.entry("clr-2.0/display-status", Part.STATUS));
    }
}
