package org.lerkit.mapping.hropen;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Reading;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** Credentials that a document holds, kept as they are: only so can they still be verified. */
final class Originals {
    private static final Rule CONTENT = LerRsTables.TABLES.rule(
            "verification.content", "A credential is kept as it is, in base64, with everything that it says.");
    private static final Rule WHAT =
            LerRsTables.TABLES.rule("verification.what", "What an original vouches for, and what its bytes are.");
    private static final Rule PRIVATE = LerRsTables.TABLES.rule(
            "verification.private",
            "A credential that says what is withheld is not kept, nor a token that nobody can look into; the document still"
                    + " has it.");
    private static final Rule WITHHELD = LerRsTables.TABLES.rule(
            "verification.withheld", "Withheld unless the category is released, also inside of a credential.");

    /** Members of HR Open and of Open Badges that say what is private, wherever they are. */
    private static final Map<String, Category> PRIVATE_MEMBERS = Map.of(
            "birthDate", Category.BIRTH_DATE,
            "dateOfBirth", Category.BIRTH_DATE,
            "gender", Category.GENDER,
            "citizenship", Category.CITIZENSHIP,
            "residenceCountry", Category.RESIDENCY,
            "ethnicity", Category.ETHNICITY,
            "goodStandingIndicator", Category.STANDING,
            "violations", Category.STANDING,
            "contacts", Category.THIRD_PERSON,
            "keyStakeholders", Category.THIRD_PERSON);

    /** Says of an identity of Open Badges what it is, so that it decides whether a credential is kept. */
    private static final String IDENTITY_TYPE = "identityType";

    private static final String JSON = "application/vc";

    private static final String NATIONAL = "nationalIdentityNumber";
    private static final List<String> NUMBERS = List.of("legalId", "legalIds", "taxId", "taxIds");

    private Originals() {}

    /** Keeps a credential that stands in the document. */
    static void keep(Source credential, Traced key, Reading reading) {
        boolean isPrivate = withhold(credential, "", reading);
        Optional<Enveloped> token = Enveloped.in(credential);
        boolean closed = token.filter(one -> isClosed(one, reading)).isPresent();
        if (isPrivate || closed || saysWithheld(credential, reading)) {
            reading.accounts().drop(credential, PRIVATE);
        } else if (token.isPresent()) {
            add(credential, token.get().content().orElseThrow(), token.get().mediaType(), key, reading);
        } else {
            byte[] json = JsonWriter.toBytes(credential.json().orElseThrow());
            add(credential, Base64.getEncoder().encodeToString(json), JSON, key, reading);
        }
    }

    /** Whether a token says what is withheld, or may say it because nobody can look into it. */
    private static boolean isClosed(Enveloped token, Reading reading) {
        return token.content().isEmpty()
                || token.inside()
                        .filter(inside -> !says(Source.of(inside), "", reading))
                        .isEmpty();
    }

    /** Whether something that is withheld is said here or below. */
    private static boolean says(Source part, String around, Reading reading) {
        boolean national = part.text(IDENTITY_TYPE).equals(Optional.of(NATIONAL));
        boolean own = (national && !reading.options().privacy().releases(Category.NATIONAL_IDENTIFIER))
                || category(part, around)
                        .filter(kind -> !reading.options().privacy().releases(kind))
                        .isPresent();
        return own || part.children().stream().anyMatch(child -> says(child, part.name(), reading));
    }

    /** Keeps the document itself, if it is a secured credential that says nothing that is withheld. */
    static void keep(Source document, byte[] bytes, Reading reading) {
        boolean secured = document.has("proof");
        if (secured && !saysWithheld(document, reading)) {
            add(document, Base64.getEncoder().encodeToString(bytes), JSON, Traced.fixed("record", WHAT), reading);
        }
    }

    private static boolean saysWithheld(Source part, Reading reading) {
        return part.all().stream().anyMatch(reading.accounts()::isWithheld);
    }

    private static void add(Source credential, String content, String mediaType, Traced about, Reading reading) {
        Target verification = new Target()
                .put("about", about)
                .put("mediaType", Traced.fixed(mediaType, WHAT))
                .put(
                        "content",
                        new Traced(new JsonString(content), Traced.How.MERGED, credential.all(), List.of(), CONTENT));
        reading.record().add("verifications", verification.dependingOn(reading.gathered(IDENTITY_TYPE)));
    }

    /** Withholds what is private in a credential, and says whether there was anything. */
    private static boolean withhold(Source part, String around, Reading reading) {
        Optional<Leaf> type = part.leaf(IDENTITY_TYPE);
        type.ifPresent(reading.gathered(IDENTITY_TYPE)::add);
        if (type.filter(leaf -> leaf.text().equals(NATIONAL)).isPresent()
                && !reading.options().privacy().releases(Category.NATIONAL_IDENTIFIER)) {
            for (Source child : part.children()) {
                if (child.name().equals(IDENTITY_TYPE)) {
                    reading.accounts().control(child, WITHHELD);
                } else {
                    reading.accounts().withhold(child, WITHHELD);
                }
            }
            return true;
        }
        boolean any = false;
        Optional<Category> category = category(part, around)
                .filter(kind -> !reading.options().privacy().releases(kind));
        if (category.isPresent()) {
            reading.accounts().withhold(part, WITHHELD);
            return true;
        }
        for (Source child : part.children()) {
            any |= withhold(child, part.name(), reading);
        }
        return any;
    }

    private static Optional<Category> category(Source part, String around) {
        if (around.equals("endorsers") && part.name().equals("person")) {
            return Optional.of(Category.THIRD_PERSON);
        }
        return around.equals("person") && NUMBERS.contains(part.name())
                ? Optional.of(Category.NATIONAL_IDENTIFIER)
                : Optional.ofNullable(PRIVATE_MEMBERS.get(part.name()));
    }
}
