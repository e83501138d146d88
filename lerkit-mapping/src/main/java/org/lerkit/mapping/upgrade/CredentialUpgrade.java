package org.lerkit.mapping.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.model.Problem;
import org.lerkit.model.clr2.Clr2;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.RequiredContext;
import org.lerkit.model.ob3.DataModel;
import org.lerkit.model.ob3.OpenBadges3;
import org.lerkit.model.vc1.VcDataModel1;
import org.lerkit.model.vc2.VcDataModel2;

/** One credential on its way from data model 1.1 to 2.0: every member stays where it is but those that have to change. */
final class CredentialUpgrade {
    private static final Map<RequiredContext, RequiredContext> SUCCESSORS = Map.of(
            VcDataModel1.CONTEXT, VcDataModel2.CONTEXT,
            OpenBadges3.CONTEXT, OpenBadges3.CONTEXT,
            Clr2.CONTEXT, Clr2.CONTEXT);
    /** What the specifications that came with data model 2.0 have another type for. */
    private static final Set<String> SUPERSEDED = Set.of(
            "StatusList2021Entry", "RevocationList2020Status", "1EdTechRevocationList", "JsonSchemaValidator2018");

    /** What a credential inside has that changes if it is of the old data model. */
    private static final Set<String> TOLD = Set.of("@context", "issuanceDate", "expirationDate");

    private final Source document;
    private final Accounts accounts;
    private final Original original;
    private final PrivateParts privacy;
    private final List<Problem> problems;
    private final Spellings spellings;
    private final boolean old;
    private final boolean withholding;
    private final List<Leaf> deciding = new ArrayList<>();

    CredentialUpgrade(
            Source document, Accounts accounts, Original original, PrivacyProfile privacy, List<Problem> problems) {
        this.document = document;
        this.accounts = accounts;
        this.original = original;
        this.privacy = new PrivateParts(privacy, "dateOfBirth");
        this.problems = problems;
        this.spellings = new Spellings(problems);
        old = isOld(object(document).orElse(JsonObject.EMPTY));
        withholding = this.privacy.isPrivateInside(document);
    }

    /** The credential; one of data model 2.0 as it is, with its proof, unless something in it is withheld. */
    Target credential() {
        Target credential = new Target();
        if (old || withholding) {
            change(document, credential);
            if (old && original.isSecured() && !withholding) {
                credential.add("evidence", evidence());
            }
        } else {
            return asItIs(document);
        }
        return deciding.isEmpty() ? credential : credential.dependingOn(deciding);
    }

    private Target evidence() {
        List<String> types = new ArrayList<>();
        List<Leaf> contexts = document.leaves("@context");
        if (contexts.stream().anyMatch(context -> is(OpenBadges3.CONTEXT, context.raw()))) {
            types.add("Evidence");
        }
        types.add("https://www.w3.org/2018/credentials#VerifiableCredential");
        return Original.evidence(
                        original.whole(document.all(), CredentialTable.ORIGINAL),
                        types,
                        "Original credential of data model 1.1",
                        CredentialTable.ORIGINAL)
                .dependingOn(contexts)
                .dependingOn(PrivateParts.kindsWithin(document));
    }

    /** Writes a credential whose content changes, without its proof. */
    private void change(Source credential, Target to) {
        boolean first = object(credential).filter(this::isOldInside).isPresent();
        for (Source child : credential.children()) {
            String successor = first ? successor(child.name()) : child.name();
            if (child.name().equals("proof")) {
                accounts.drop(child, CredentialTable.PROOF);
            } else if (child.name().equals("@context") && first && child.leaf().isPresent()) {
                context(credential, child, to);
            } else if (!successor.equals(child.name())) {
                date(credential, child, successor, to);
            } else if (first && isReserved(credential, child.name())) {
                accounts.drop(child, CredentialTable.RESERVED);
            } else if (child.name().equals("evidence") && credential == document) {
                item(credential, child, to);
            } else {
                note(child);
                member(credential, child, to);
            }
        }
    }

    private static String successor(String member) {
        return switch (member) {
            case "issuanceDate" -> "validFrom";
            case "expirationDate" -> "validUntil";
            default -> member;
        };
    }

    private static boolean isReserved(Source credential, String member) {
        return (member.equals("validFrom") && credential.has("issuanceDate"))
                || (member.equals("validUntil") && credential.has("expirationDate"));
    }

    private void date(Source credential, Source child, String successor, Target to) {
        Rule rule = successor.equals("validFrom") ? CredentialTable.FROM : CredentialTable.UNTIL;
        if (credential.repeats(child.name())) {
            to.addCopy(successor, child, rule);
        } else if (child.leaf()
                .filter(leaf -> leaf.value() instanceof JsonString)
                .isPresent()) {
            to.put(successor, spellings.dateTime(child.leaf().orElseThrow(), rule));
        } else {
            to.copy(successor, child, rule);
        }
    }

    private void context(Source credential, Source child, Target to) {
        Leaf leaf = child.leaf().orElseThrow();
        Traced context = SUCCESSORS.entrySet().stream()
                .filter(successor -> is(successor.getKey(), leaf.raw()))
                .map(successor -> successor.getValue().url())
                .filter(url -> !url.equals(leaf.raw()))
                .findFirst()
                .map(url -> Traced.of(How.RECODED, url, CredentialTable.CONTEXT, leaf))
                .orElseGet(() -> Traced.verbatim(leaf, CredentialTable.CONTEXT));
        if (credential.repeats(child.name())) {
            to.add("@context", context);
        } else {
            to.put("@context", context);
        }
    }

    private static boolean is(RequiredContext context, String url) {
        return context.accepted().matcher(url).matches() || context.retired().contains(url);
    }

    /** Types that stay, because what they name is still written in the old way. */
    private void note(Source child) {
        for (Leaf type : child.leaves("type")) {
            if (old && SUPERSEDED.contains(type.raw())) {
                problems.add(Problem.notice(
                                ConversionProblems.SUPERSEDED, type.location(), "a type that has a successor; it stays")
                        .withHint(
                                "What it names is written in the old way; change both together, when you issue anew"));
            }
        }
    }

    private void member(Source holder, Source child, Target to) {
        if (privacy.isPrivate(child)) {
            withhold(child);
        } else if (holder.repeats(child.name())) {
            item(holder, child, to);
        } else if (isPlain(child)) {
            to.copy(child.name(), child, CredentialTable.SAME);
        } else {
            part(holder, child).ifPresent(part -> to.put(child.name(), part));
        }
    }

    private void item(Source holder, Source child, Target to) {
        if (privacy.isPrivate(child)) {
            withhold(child);
        } else if (isPlain(child)) {
            to.addCopy(child.name(), child, CredentialTable.SAME);
        } else {
            part(holder, child).ifPresent(part -> to.add(child.name(), part));
        }
    }

    private static boolean isPlain(Source child) {
        return object(child).isEmpty() || child.children().isEmpty();
    }

    private Optional<Target> part(Source holder, Source child) {
        JsonObject object = object(child).orElseThrow();
        if (object.get("proof").isPresent()) {
            return secured(child, object);
        }
        Target part = new Target();
        if (old && isOldInside(object)) {
            change(child, part);
            return Optional.of(part.dependingOn(telling(child)));
        }
        child.children().forEach(inner -> member(child, inner, part));
        List<Leaf> because = new ArrayList<>(PrivateParts.kinds(holder.children(child.name())));
        if (old && TOLD.stream().anyMatch(child::has)) {
            because.addAll(telling(child));
        }
        return Optional.of(part.dependingOn(because));
    }

    /** What is secured by itself stays whole, or goes. */
    private Optional<Target> secured(Source credential, JsonObject object) {
        if (privacy.isPrivateInside(credential)) {
            withholdInside(credential);
            accounts.drop(credential, CredentialTable.WITH_PRIVATE);
            return Optional.empty();
        }
        if (old && isOldInside(object)) {
            problems.add(Problem.notice(
                            ConversionProblems.STAYS_SECURED,
                            credential.location(),
                            "a secured credential on the old data model; it stays as it is")
                    .withHint("Have its issuer issue it on data model 2.0"));
        }
        return Optional.of(asItIs(credential));
    }

    /** Everything in it; that it is kept depends on there being nothing in it to withhold. */
    private static Target asItIs(Source credential) {
        return Target.copyOf(credential, CredentialTable.SAME).dependingOn(PrivateParts.kindsWithin(credential));
    }

    /** What says that something inside is a credential of the old data model. */
    private static List<Leaf> telling(Source credential) {
        List<Leaf> contexts = credential.leaves("@context");
        return contexts.isEmpty() ? credential.leaves("type") : contexts.subList(0, 1);
    }

    private void withholdInside(Source part) {
        for (Source child : part.children()) {
            if (privacy.isPrivate(child)) {
                withhold(child);
            } else {
                withholdInside(child);
            }
        }
    }

    /** What decides that an identifier is withheld decides it for the proof and the original too. */
    private void withhold(Source part) {
        Optional<Leaf> kind = PrivateParts.national(part);
        kind.ifPresent(deciding::add);
        if (kind.isEmpty()) {
            accounts.withhold(part, CredentialTable.PRIVATE);
        }
        part.children().stream()
                .filter(child -> kind.isPresent() && !child.leaf().equals(kind))
                .forEach(child -> accounts.withhold(child, CredentialTable.PRIVATE));
    }

    private static Optional<JsonObject> object(Source part) {
        return part.json().filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    private static boolean isOld(JsonObject object) {
        return DataModel.of(object).equals(Optional.of(DataModel.V1_1));
    }

    /** A credential inside of another one may leave its contexts to that. */
    private boolean isOldInside(JsonObject object) {
        return isOld(object) || (old && isUntold(object));
    }

    private static boolean isUntold(JsonObject object) {
        JsonString name = new JsonString("VerifiableCredential");
        return object.get("@context").isEmpty()
                && object.get("type")
                        .filter(type -> type.equals(name)
                                || (type instanceof JsonArray types
                                        && types.items().contains(name)))
                        .isPresent();
    }
}
