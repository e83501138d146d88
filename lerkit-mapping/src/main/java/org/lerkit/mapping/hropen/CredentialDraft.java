package org.lerkit.mapping.hropen;

import static org.lerkit.mapping.hropen.Pen.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Party;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;

/** The unsecured credential around a record, on the W3C data model 1.1: its schema knows no other. */
final class CredentialDraft {
    private static final List<String> CONTEXTS = List.of(
            "https://www.w3.org/2018/credentials/v1",
            "http://schema.hropenstandards.org/4.5/recruiting/json/VerifiableCredentialLER-RSType.json");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private CredentialDraft() {}

    /**
     * Puts a record into a credential; what is missing is said to the draft.
     *
     * @param issuer who issues it, if the caller says so
     */
    static Target around(
            Target record, LerRsDraft draft, LerRsProfile profile, Optional<Iri> issuer, ConversionOptions options) {
        Target to = new Target();
        CONTEXTS.forEach(context -> to.add("@context", Traced.fixed(context, rule("credential.shape"))));
        Optional<Source> document = draft.record().child("document");
        to.put("id", iri(document, "id", "credential.id"));
        to.add("type", Traced.fixed("VerifiableCredential", rule("credential.shape")));
        profile.types().forEach(type -> to.add("type", Traced.fixed(type, rule("credential.shape"))));
        Optional<Traced> by = issuer.map(id -> Traced.policy(id.value(), rule("credential.issuer")))
                .or(() -> sender(draft, document));
        Optional<Traced> from = date(document, "created").or(() -> date(document, "validFrom"));
        if (by.isEmpty()) {
            draft.missing(
                    document.map(Source::location).orElse(draft.record().location()),
                    "nobody who issues the credential around the record",
                    "Name the issuer to the writer, or give the sender of the document an id");
        }
        if (from.isEmpty()) {
            draft.missing(
                    document.map(Source::location).orElse(draft.record().location()),
                    "no day on which the document was made, which a credential needs",
                    "Say when it was made");
        }
        to.put("issuer", by).put("issuanceDate", from).put("expirationDate", date(document, "validUntil"));
        Target subject = to.object("credentialSubject");
        subject.put(
                        "id",
                        options.subject()
                                .map(id -> Traced.policy(id.value(), rule("learner.id")))
                                .or(() -> iri(draft.record().child("learner"), "id", "learner.id")))
                .putAll(record);
        return to;
    }

    private static Optional<Traced> sender(LerRsDraft draft, Optional<Source> document) {
        Optional<Leaf> sender = document.flatMap(part -> part.leaf("sender"));
        Optional<Source> organization = sender.flatMap(key -> draft.organization(key.raw()));
        boolean learner = organization.filter(Party::isLearner).isPresent();
        Optional<Source> speaker = learner ? draft.record().child("learner") : organization;
        return iri(speaker, "id", "credential.issuer").map(id -> {
            draft.accounts().recode(sender.orElseThrow(), rule("credential.issuer"));
            return id.dependingOn(sender.orElseThrow())
                    .dependingOn(organization.orElseThrow().all());
        });
    }

    private static Optional<Traced> iri(Optional<Source> part, String member, String rule) {
        return part.flatMap(one -> one.leaf(member))
                .filter(leaf -> new Iri(leaf.raw()).isAbsolute())
                .map(leaf -> Traced.verbatim(leaf, rule(rule)));
    }

    private static Optional<Traced> date(Optional<Source> document, String member) {
        return document.flatMap(part -> part.leaf(member)).flatMap(CredentialDraft::dateTime);
    }

    /** A date and time; of a day its beginning in UTC. */
    private static Optional<Traced> dateTime(Leaf leaf) {
        if (Pen.isDateTime(leaf.raw())) {
            return Optional.of(Traced.verbatim(leaf, rule("credential.date")));
        }
        boolean day = DAY.matcher(leaf.raw()).matches()
                && new LexicalDate(leaf.raw()).day().isPresent();
        return day
                ? Optional.of(
                        Traced.of(Traced.How.APPROXIMATED, leaf.raw() + "T00:00:00Z", rule("credential.date"), leaf))
                : Optional.empty();
    }
}
