package org.lerkit.testkit.internal.provider;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.case1.CfAssociation;
import org.lerkit.model.case1.CfDocument;
import org.lerkit.model.case1.CfItem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member;
import org.lerkit.model.json.Shape;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Finding.Evidence;
import org.lerkit.testkit.internal.api.Probe;
import org.lerkit.testkit.internal.api.Probes;
import org.lerkit.testkit.internal.api.Replies;
import org.lerkit.testkit.internal.provider.Served.Part;
import org.lerkit.testkit.subject.CaseProvider;
import org.lerkit.testkit.subject.HttpReply;

/** That parts of frameworks are served by themselves, and say what they say in their packages. */
final class PartChecks {
    private static final String UNKNOWN = "structure.member.unknown";
    private static final String TITLE = "Asks for parts of packages by themselves.";

    private PartChecks() {}

    static void addTo(Probes<CaseProvider> probes) {
        for (PartKind kind : PartKind.values()) {
            probes.add(
                    kind.requirement(),
                    "served",
                    TITLE,
                    (provider, examination) -> each(
                            Served.by(provider, examination).of(kind),
                            part -> part.alone().isPresent(),
                            kind.plural() + " of a package are not served by themselves"));
        }
        probes.add("packages-served", "served", "Asks for the packages of documents.", PartChecks::packages)
                .add("document-package-link", "served", TITLE, links(PartKind.DOCUMENT, "CFPackageURI"))
                .add("item-document-link", "served", TITLE, links(PartKind.ITEM, "CFDocumentURI"))
                .add(
                        "item-associations-served",
                        "served",
                        "Asks for an item with its associations.",
                        PartChecks::withAssociations)
                .add(
                        "item-associations-of-item",
                        "served",
                        "Asks for an item with its associations.",
                        PartChecks::associations)
                .add(
                        "uri-and-identifier",
                        "served",
                        TITLE,
                        (provider, examination) -> each(
                                Served.by(provider, examination).parts().stream()
                                        .filter(part -> part.reply().isSuccess())
                                        .toList(),
                                part -> part.alone().isPresent(),
                                "Something else is served than what was asked for"))
                .add("uri-resolvable", "served", "Asks for parts by their addresses.", PartChecks::resolved)
                .add(
                        "package-and-parts-agree",
                        "served",
                        TITLE,
                        (provider, examination) -> each(
                                Served.by(provider, examination).alone(),
                                part -> part.kind()
                                        .asInPackage(part.alone().orElseThrow())
                                        .equals(part.inPackage()),
                                "A part says something else by itself than in its package"))
                .add("text-markup", "served", "Looks for Markdown and LaTeX in statements.", PartChecks::markup)
                .add(
                        "media-type-json",
                        "served",
                        TITLE,
                        (provider, examination) -> each(
                                Served.by(provider, examination).alone(),
                                part -> part.reply().mediaType().equals("application/json"),
                                "An answer is something else than application/json"))
                .add(
                        "payload-valid",
                        "served",
                        TITLE,
                        checked(problem -> !problem.code().value().equals(UNKNOWN)))
                .add(
                        "extensions-not-supplied",
                        "served",
                        TITLE,
                        checked(problem -> problem.code().value().equals(UNKNOWN)))
                .add(
                        "optional-members-supplied",
                        "packages",
                        "Looks for members that no package has.",
                        PartChecks::optional)
                .add("repeatable", "packages", "Asks for a package twice.", PartChecks::repeated);
    }

    private static Finding each(List<Part> parts, Predicate<Part> asked, String otherwise) {
        if (parts.isEmpty()) {
            return Finding.untested("None of the packages that were looked at has such a part that is served.");
        }
        return parts.stream()
                .filter(part -> !asked.test(part))
                .findFirst()
                .map(part -> Finding.failed(otherwise + ": " + part.kind().path(part.identifier()) + ", "
                        + part.reply().status() + "."))
                .orElseGet(Finding::passed);
    }

    private static Finding packages(CaseProvider provider, Examination examination) throws Exception {
        List<JsonObject> packages = Served.by(provider, examination).packages();
        if (packages.isEmpty()) {
            return Finding.untested("No document is listed whose package could be asked for.");
        }
        return packages.stream()
                        .allMatch(whole -> Json.object(whole, "CFDocument")
                                .get("identifier")
                                .isPresent())
                ? Finding.passed()
                : Finding.failed("A package has no document.");
    }

    private static Probe<CaseProvider> links(PartKind kind, String member) {
        return (provider, examination) -> each(
                Served.by(provider, examination).of(kind).stream()
                        .filter(part -> part.alone().isPresent())
                        .toList(),
                part -> !Json.text(Json.object(part.alone().orElseThrow(), member), "uri")
                        .isEmpty(),
                "There is no " + member);
    }

    private static Finding withAssociations(CaseProvider provider, Examination examination) throws Exception {
        for (Part item : Served.by(provider, examination).of(PartKind.ITEM)) {
            HttpReply reply = provider.get("/CFItemAssociations/" + item.identifier());
            if (!reply.isSuccess()) {
                return Replies.expect(reply, "An item with its associations", Replies.OK);
            }
            JsonObject answer = reply.object().orElse(JsonObject.EMPTY);
            if (!Json.text(Json.object(answer, "CFItem"), "identifier").equals(item.identifier())
                    || answer.get("CFAssociations").isEmpty()) {
                return Finding.failed("An item with its associations has not both of them.");
            }
        }
        return Served.by(provider, examination).of(PartKind.ITEM).isEmpty()
                ? Finding.untested("None of the packages that were looked at has an item.")
                : Finding.passed();
    }

    private static Finding associations(CaseProvider provider, Examination examination) throws Exception {
        boolean looked = false;
        for (JsonObject whole : Served.by(provider, examination).packages()) {
            for (JsonObject item : PartKind.ITEM.in(whole).stream().limit(2).toList()) {
                String identifier = Json.identifier(item);
                HttpReply reply = provider.get("/CFItemAssociations/" + identifier);
                List<JsonObject> given = Json.objects(reply.object().orElse(JsonObject.EMPTY), "CFAssociations");
                List<String> names = given.stream().map(Json::identifier).toList();
                boolean all = PartKind.ASSOCIATION.in(whole).stream()
                        .filter(association -> isOf(identifier, association))
                        .allMatch(association -> names.contains(Json.identifier(association)));
                if (!all || !given.stream().allMatch(association -> isOf(identifier, association))) {
                    return Finding.failed(
                            "The associations of an item are not those that have it at one of their ends.");
                }
                looked = true;
            }
        }
        return looked ? Finding.passed() : Finding.untested("None of the packages that were looked at has an item.");
    }

    private static boolean isOf(String item, JsonObject association) {
        return Stream.of("originNodeURI", "destinationNodeURI")
                .anyMatch(end ->
                        Json.text(Json.object(association, end), "identifier").equals(item));
    }

    private static Finding resolved(CaseProvider provider, Examination examination) throws Exception {
        boolean looked = false;
        for (Part part : Served.by(provider, examination).parts()) {
            String uri = Json.text(part.inPackage(), "uri");
            if (provider.hasAddress(uri)) {
                HttpReply reply = provider.get(uri);
                if (!reply.isSuccess()) {
                    return Finding.failed("The address of a part is answered with " + reply.status() + ": "
                            + part.kind().path(part.identifier()) + ".");
                }
                looked = true;
            }
        }
        return looked ? Finding.passed() : Finding.untested("All addresses lead to other hosts, and are not followed.");
    }

    private static Finding markup(CaseProvider provider, Examination examination) throws Exception {
        List<Part> marked = Served.by(provider, examination).of(PartKind.ITEM).stream()
                .filter(part -> (Json.text(part.inPackage(), "fullStatement") + Json.text(part.inPackage(), "notes"))
                        .matches("(?s).*[*$_`].*"))
                .filter(part -> part.alone().isPresent())
                .toList();
        return each(
                marked,
                part -> part.alone()
                                .orElseThrow()
                                .get("fullStatement")
                                .equals(part.inPackage().get("fullStatement"))
                        && part.alone()
                                .orElseThrow()
                                .get("notes")
                                .equals(part.inPackage().get("notes")),
                "Text with markup is not the same by itself and in its package");
    }

    private static Probe<CaseProvider> checked(Predicate<Problem> asked) {
        return (provider, examination) -> {
            for (Part part : Served.by(provider, examination).alone()) {
                List<Problem> problems = part.kind().problems(part.alone().orElseThrow()).stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .filter(asked)
                        .toList();
                if (!problems.isEmpty()) {
                    Problem first = problems.get(0);
                    String name = part.kind().path(part.identifier());
                    return Finding.failed(name + ", " + first.location().describe() + ": " + first.title())
                            .withEvidence(List.of(new Evidence(name, problems)));
                }
            }
            return Served.by(provider, examination).alone().isEmpty()
                    ? Finding.untested("Nothing is served by itself.")
                    : Finding.passed();
        };
    }

    private static Finding optional(CaseProvider provider, Examination examination) throws Exception {
        Set<String> missing = new LinkedHashSet<>();
        missing.addAll(missing(provider, examination, PartKind.DOCUMENT, CfDocument.SHAPE));
        missing.addAll(missing(provider, examination, PartKind.ITEM, CfItem.SHAPE));
        missing.addAll(missing(provider, examination, PartKind.ASSOCIATION, CfAssociation.SHAPE));
        return missing.isEmpty()
                ? Finding.passed()
                : Finding.untested("None of the packages that were looked at has: " + String.join(", ", missing) + ".");
    }

    private static Set<String> missing(CaseProvider provider, Examination examination, PartKind kind, Shape<?> shape)
            throws Exception {
        Set<String> names = new LinkedHashSet<>();
        for (Member<?> member : shape.members()) {
            names.add(member.name());
        }
        // A part in a package has no link to what it is in, and extensions are not to be supplied.
        names.removeAll(Set.of("CFPackageURI", "CFDocumentURI", "extensions"));
        for (JsonObject whole : Served.by(provider, examination).packages()) {
            kind.in(whole).forEach(part -> names.removeAll(part.members().keySet()));
        }
        Set<String> missing = new LinkedHashSet<>();
        names.forEach(name -> missing.add(shape.name() + '.' + name));
        return missing;
    }

    private static Finding repeated(CaseProvider provider, Examination examination) throws Exception {
        for (JsonObject whole : Served.by(provider, examination).packages()) {
            String identifier = Json.identifier(Json.object(whole, "CFDocument"));
            JsonObject again =
                    provider.get("/CFPackages/" + identifier).object().orElse(JsonObject.EMPTY);
            if (!again.equals(whole)) {
                return Finding.failed("A package that is asked for twice is not the same.");
            }
        }
        return Served.by(provider, examination).packages().isEmpty()
                ? Finding.untested("No document is listed whose package could be asked for.")
                : Finding.passed();
    }
}
