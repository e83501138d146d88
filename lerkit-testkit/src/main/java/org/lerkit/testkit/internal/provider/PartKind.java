package org.lerkit.testkit.internal.provider;

import java.util.List;
import java.util.Optional;
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
enum PartKind {
    DOCUMENT("documents-served", "CFDocuments", false, "CFPackageURI"),
    ITEM("items-served", "CFItems", false, "CFDocumentURI"),
    ASSOCIATION("associations-served", "CFAssociations", false, "CFDocumentURI"),
    GROUPING("association-groupings-served", "CFAssociationGroupings", false, ""),
    CONCEPT("concepts-served", "CFConcepts", true, ""),
    ITEM_TYPE("item-types-served", "CFItemTypes", true, ""),
    LICENSE("licenses-served", "CFLicenses", false, ""),
    SUBJECT("subjects-served", "CFSubjects", true, ""),
    RUBRIC("rubrics-served", "CFRubrics", false, "");

    private final String requirement;
    private final String collection;
    private final boolean inSet;
    private final String link;

    /**
     * One kind.
     *
     * @param collection the first part of its path, and the name of its list
     * @param inSet whether one of it is served in a list
     * @param link the member that only those have that are served by themselves; empty if there is none
     */
    PartKind(String requirement, String collection, boolean inSet, String link) {
        this.requirement = requirement;
        this.collection = collection;
        this.inSet = inSet;
        this.link = link;
    }

    /** What asks for it to be served. */
    String requirement() {
        return requirement;
    }

    /** Where one of it is served. */
    String path(String identifier) {
        return '/' + collection + '/' + identifier;
    }

    /** The name of its collection, for people. */
    String plural() {
        return collection;
    }

    /** Those in a package. */
    List<JsonObject> in(JsonObject whole) {
        if (this == DOCUMENT) {
            return Json.objects(whole, "CFDocument");
        }
        List<JsonObject> parts = Json.objects(whole, collection);
        return parts.isEmpty() ? Json.objects(Json.object(whole, "CFDefinitions"), collection) : parts;
    }

    /** That of an identifier in what is served: the whole answer, or one of the list that it is. */
    Optional<JsonObject> of(String identifier, JsonObject answer) {
        List<JsonObject> parts = inSet ? Json.objects(answer, collection) : List.of(answer);
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
        return view(served).check();
    }

    private Node view(JsonObject served) {
        return switch (this) {
            case DOCUMENT -> new CfDocument(served);
            case ITEM -> new CfItem(served);
            case ASSOCIATION -> new CfAssociation(served);
            case GROUPING -> new CfAssociationGrouping(served);
            case CONCEPT -> new CfConcept(served);
            case ITEM_TYPE -> new CfItemType(served);
            case LICENSE -> new CfLicense(served);
            case SUBJECT -> new CfSubject(served);
            case RUBRIC -> new CfRubric(served);
        };
    }
}
