package org.lerkit.mapping.elm;

import static org.lerkit.mapping.elm.WriteRules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.Problem;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/** A European Digital Credential that is being written from one record. Not thread-safe. */
final class ElmDraft {
    private final Source record;
    private final IssuerProfile profile;
    private final ConversionOptions options;
    private final Accounts accounts;
    private final List<Problem> problems = new ArrayList<>();
    private final Target target = new Target();

    ElmDraft(Source record, IssuerProfile profile, ConversionOptions options) {
        this.record = record;
        this.profile = profile;
        this.options = options;
        this.accounts = new Accounts(record);
    }

    /**
     * The credential, with the account of the record.
     *
     * @throws ConversionException with every place where something is missing
     */
    Accounts.Finished finish() {
        problems.addAll(profile.check());
        ElmPen pen = new ElmPen(List.of(), profile.languageCode());
        for (String context :
                List.of("https://www.w3.org/2018/credentials/v1", "http://data.europa.eu/snb/model/context/edc-ap")) {
            target.add("@context", pen.fixed(context));
        }
        for (String type : List.of("VerifiableCredential", "EuropeanDigitalCredential")) {
            target.add("type", pen.fixed(type));
        }
        target.add(
                "credentialProfiles",
                new Target().put("id", pen.fixed(AuthorityLists.GENERIC)).putAll(pen.object("Concept")));
        target.put("displayParameter", given(profile.display().json()));
        target.put("issuer", given(profile.issuer().json()));
        dates(pen);
        Target person = record.child("learner")
                .map(learner -> AgentDrafts.person(learner, pen))
                .orElseGet(() -> pen.object("Person"));
        List<Source> claims = claims(person, pen);
        target.put("validUntil", until(claims, pen));
        target.put("credentialSubject", person);
        target.put(
                "credentialSchema",
                new Target()
                        .put("id", pen.fixed("http://data.europa.eu/snb/model/ap/edc-generic-full"))
                        .putAll(pen.object("ShaclValidator2017")));
        if (!problems.isEmpty()) {
            throw new ConversionException(problems);
        }
        record.child("format").ifPresent(format -> accounts.control(format, rule("record.key")));
        leave(record);
        return accounts.finish(target);
    }

    /** What the caller says, as it is. */
    private static Target given(JsonObject json) {
        Target to = new Target();
        json.members().forEach((name, value) -> {
            if (value instanceof JsonArray array) {
                array.items().forEach(item -> add(to, name, item));
            } else if (value instanceof JsonObject object) {
                to.put(name, given(object));
            } else {
                to.put(name, said(value));
            }
        });
        return to;
    }

    private static void add(Target to, String name, JsonValue item) {
        if (item instanceof JsonObject object) {
            to.add(name, given(object));
        } else {
            to.add(name, said(item));
        }
    }

    private static Traced said(JsonValue value) {
        return new Traced(value, Traced.How.POLICY, List.of(), List.of(), rule("record.profile"));
    }

    private void dates(ElmPen pen) {
        Optional<Source> document = record.child("document");
        Optional<Traced> created = document.flatMap(one -> pen.moment(one.leaf("created"), "document.date"))
                .or(this::byCaller);
        Optional<Traced> from = document.flatMap(one -> pen.moment(one.leaf("validFrom"), "document.date"));
        Optional<Traced> issued = created.or(() -> from);
        if (issued.isEmpty()) {
            missing(
                    record.location(),
                    "nothing says when the record was made",
                    "say it in document.created, to the day at least, or in the options");
            return;
        }
        target.put("issuanceDate", issued);
        target.put("issued", issued);
        target.put("validFrom", from.or(() -> issued));
    }

    private Optional<Traced> byCaller() {
        return options.created()
                .map(created -> ElmPen.moment(created.text()))
                .filter(text -> !text.isEmpty())
                .map(text -> Traced.policy(text, rule("document.created")));
    }

    private List<Source> claims(Target person, ElmPen pen) {
        Optional<Leaf> sender = record.child("document").flatMap(document -> document.leaf("sender"));
        List<Source> claims =
                new ClaimDrafts(new AgentDrafts(record), accounts, problems).write(record, sender, person, pen);
        if (claims.isEmpty()) {
            missing(record.location(), "nothing that the learner attained", "a credential claims one thing at least");
        }
        return claims;
    }

    /** Until when the credential holds: as the record says of itself, or of the one thing that it claims. */
    private Optional<Traced> until(List<Source> claims, ElmPen pen) {
        Optional<Traced> whole =
                record.child("document").flatMap(document -> pen.moment(document.leaf("validUntil"), "document.until"));
        if (whole.isPresent() || claims.size() != 1) {
            return whole;
        }
        List<Leaf> kinds = record.child("attainments").stream()
                .flatMap(attainment -> attainment.leaves("kind").stream())
                .toList();
        return pen.also(kinds).moment(claims.get(0).leaf("expires"), "document.until");
    }

    private void missing(SourceLocation at, String what, String hint) {
        problems.add(Problem.error(ConversionProblems.MISSING, at, what).withHint(hint));
    }

    /** What no value was written from has no place. */
    private void leave(Source part) {
        if (part.name().equals("key") && part.leaf().isPresent()) {
            accounts.control(part, rule("record.key"));
        } else if (part.children().isEmpty()) {
            accounts.drop(part, rule("record.other"));
        }
        part.children().forEach(this::leave);
    }
}
