package org.lerkit.testkit.internal.provider;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lerkit.model.Problem;
import org.lerkit.model.case1.CfAssociation;
import org.lerkit.model.case1.CfAssociationGrouping;
import org.lerkit.model.case1.CfConcept;
import org.lerkit.model.case1.CfDocument;
import org.lerkit.model.case1.CfItem;
import org.lerkit.model.case1.CfItemType;
import org.lerkit.model.case1.CfLicense;
import org.lerkit.model.case1.CfRubric;
import org.lerkit.model.case1.CfSubject;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Node;

/** The kinds of parts that a package has, and that are served by themselves too. */
@SuppressWarnings("ImmutableEnumChecker") // the functions are constructors
enum PartKind {
    DOCUMENT("documents-served", "CFDocuments", "CFDocument", false, "CFPackageURI", CfDocument::new),
    ITEM("items-served", "CFItems", "CFItems", false, "CFDocumentURI", CfItem::new),
    ASSOCIATION("associations-served", "CFAssociations", "CFAssociations", false, "CFDocumentURI", CfAssociation::new),
    GROUPING(
            "association-groupings-served",
            "CFAssociationGroupings",
            "CFAssociationGroupings",
            false,
            "",
            CfAssociationGrouping::new),
    CONCEPT("concepts-served", "CFConcepts", "CFConcepts", true, "", CfConcept::new),
    ITEM_TYPE("item-types-served", "CFItemTypes", "CFItemTypes", true, "", CfItemType::new),
    LICENSE("licenses-served", "CFLicenses", "CFLicenses", false, "", CfLicense::new),
    SUBJECT("subjects-served", "CFSubjects", "CFSubjects", true, "", CfSubject::new),
    RUBRIC("rubrics-served", "CFRubrics", "CFRubrics", false, "", CfRubric::new);

    private final String requirement;
    private final String operation;
    private final String member;
    private final boolean inSet;
    private final String link;
    private final Function<JsonObject, Node> view;

    PartKind(
            String requirement,
            String operation,
            String member,
            boolean inSet,
            String link,
            Function<JsonObject, Node> view) {
        this.requirement = requirement;
        this.operation = operation;
        this.member = member;
        this.inSet = inSet;
        this.link = link;
        this.view = view;
    }

    /** What asks for it to be served. */
    String requirement() {
        return requirement;
    }

    /** Where one of it is served. */
    String path(String identifier) {
        return '/' + operation + '/' + identifier;
    }

    /** The name of its collection, for people. */
    String plural() {
        return operation;
    }

    /** Those in a package. */
    List<JsonObject> in(JsonObject whole) {
        List<JsonObject> parts = Json.objects(whole, member);
        return parts.isEmpty() ? Json.objects(Json.object(whole, "CFDefinitions"), member) : parts;
    }

    /** That of an identifier in what is served: the whole answer, or one of the list that it is. */
    Optional<JsonObject> of(String identifier, JsonObject answer) {
        List<JsonObject> parts = inSet ? Json.objects(answer, member) : List.of(answer);
        return parts.stream()
                .filter(part -> Json.text(part, "identifier").equals(identifier))
                .findFirst();
    }

    /** Without what only those have that are served by themselves. */
    JsonObject asInPackage(JsonObject served) {
        return link.isEmpty() ? served : served.without(link);
    }

    /** What is wrong with one that is served by itself. */
    List<Problem> problems(JsonObject served) {
        return view.apply(served).check();
    }
}
