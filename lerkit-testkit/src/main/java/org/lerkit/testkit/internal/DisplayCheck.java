package org.lerkit.testkit.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
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
 * Has a badge shown, and looks whether people get to see what they are to see.
 *
 * @param requirement what is to be seen
 * @param base the badge
 * @param part what of it
 */
public record DisplayCheck(Requirement requirement, String base, Part part) implements Check {
    private static final LocalDate ISSUED = LocalDate.of(2025, 3, 1);

    /** What people are to see of a badge. */
    public enum Part {
        /** Its name. */
        NAME("the name of the badge"),
        /** What it is for. */
        DESCRIPTION("the description of the badge"),
        /** Who issued it. */
        ISSUER("the name of the issuer"),
        /** When it was issued. */
        DATE("the date of issue"),
        /** Its image. */
        IMAGE("the image of the badge"),
        /** Whether it holds still. */
        STATUS("that an expired badge has expired");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        private boolean isSeen(String page, JsonObject badge) {
            return switch (this) {
                case NAME -> has(page, badge, "/credentialSubject/achievement/name");
                case DESCRIPTION -> has(page, badge, "/credentialSubject/achievement/description");
                case ISSUER -> has(page, badge, "/issuer/name");
                case DATE -> Pages.hasDate(Pages.text(page), ISSUED);
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
        return "A badge is shown; people see " + part.words + '.';
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
                : Finding.failed("People do not see " + part.words + '.').withHint("Show it on the page of the badge.");
    }

    /** The page of a badge that holds: who calls that expired too says nothing. */
    private String good(Examination examination, Displaying displaying, JsonObject badge) throws Exception {
        Display display = examination.once(
                new Shows(base, false), () -> displaying.display(shown(forge(examination), badge, JsonPatch.none())));
        return display.page();
    }

    private Shown shown(JsonObject badge, Examination examination) throws Exception {
        return shown(forge(examination), badge, part == Part.STATUS ? expiry(badge) : JsonPatch.none());
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

    private static Forge forge(Examination examination) throws Exception {
        Clock clock = examination.options().clock();
        return examination.once(
                Forge.class, () -> Forge.of(clock, examination.options().seed()));
    }

    private static boolean has(String page, JsonObject badge, String place) {
        JsonValue value = badge;
        for (String step : new JsonPointer(place).tokens()) {
            value = ((JsonObject) value).get(step).orElseThrow();
        }
        return Pages.text(page).contains(((JsonString) value).value());
    }

    /** All of them for a badge, by the requirement that asks each. */
    public static Map<String, Part> parts() {
        return Map.of(
                "ob-3.0/display-name", Part.NAME,
                "ob-3.0/display-description", Part.DESCRIPTION,
                "ob-3.0/display-issuer", Part.ISSUER,
                "ob-3.0/display-date", Part.DATE,
                "ob-3.0/display-image", Part.IMAGE,
                "ob-3.0/display-status", Part.STATUS);
    }
}
