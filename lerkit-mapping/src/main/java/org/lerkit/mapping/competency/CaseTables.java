package org.lerkit.mapping.competency;

import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.lerkit.mapping.internal.MemberTable;

/**
 * What becomes of each member of CASE in a framework, and back. A target is {@code member}, {@code member[]} where
 * there may be several, {@code object/member} where it stands inside of an object, {@code .} for the object that is being
 * written; {@code #} marks numbers. Behind it stands, of an object, the type of what is in it.
 */
final class CaseTables {
    /** The kinds of definitions, by the member that has them. */
    static final Map<String, String> DEFINITIONS = Map.of(
            "CFConcepts", "concept",
            "CFSubjects", "subject",
            "CFLicenses", "license",
            "CFItemTypes", "competency-type",
            "CFAssociationGroupings", "relation-group");

    /** The types of relations, by the types of associations. */
    static final Map<String, String> RELATIONS = Map.of(
            "isChildOf", "child-of",
            "isPartOf", "part-of",
            "isPeerOf", "peer-of",
            "precedes", "precedes",
            "exactMatchOf", "exact-match",
            "isRelatedTo", "related",
            "replacedBy", "replaced-by",
            "exemplar", "exemplar",
            "hasSkillLevel", "has-level",
            "isTranslationOf", "translation");

    static final Map<String, String> ASSOCIATIONS =
            RELATIONS.entrySet().stream().collect(Collectors.toUnmodifiableMap(Entry::getValue, Entry::getKey));

    static final MemberTable READ = MemberTable.parse("case.read.", """
            package.CFDocument | nested | . document | What the framework says of itself.
            package.CFItems | nested | competencies[] item | A competency each.
            package.CFAssociations | nested | relations[] association | A relation each.
            package.CFDefinitions | nested | . definitions | What is referred to.
            package.CFRubrics | nested | rubrics[] rubric | A rubric each.
            package.extensions | nested | extensions[] facts | A fact each.
            definitions.CFConcepts | nested | definitions[] definition | A definition of the kind concept each.
            definitions.CFSubjects | nested | definitions[] definition | A definition of the kind subject each.
            definitions.CFLicenses | nested | definitions[] definition | A definition of the kind license each.
            definitions.CFItemTypes | nested | definitions[] definition | A definition of the kind competency-type each.
            definitions.CFAssociationGroupings | nested | definitions[] definition | A definition of the kind relation-group each.
            definitions.extensions | nested | extensions[] facts | A fact each.
            document.identifier | carried | id | The identifier of the framework.
            document.sourcedId | carried | id | Some services write the identifier by this name.
            document.uri | carried | uri | Where it can be had.
            document.frameworkType | carried | kind | The kind of framework.
            document.caseVersion | carried | specification | The version of CASE that it claims.
            document.creator | carried | creator | Who made it.
            document.title | carried | title | What it is called.
            document.lastChangeDateTime | carried | modified | When it was last changed.
            document.officialSourceURL | carried | source | Where the original is.
            document.publisher | carried | publisher | Who publishes it.
            document.description | carried | description | What it is.
            document.subject | carried | subjects[] | A subject each.
            document.subjectURI | nested | subjectDefinitions[] link | The definition of a subject each.
            document.language | carried | language | The language, as written.
            document.version | carried | version | The edition.
            document.adoptionStatus | carried | status | How far it is in force.
            document.statusStartDate | carried | validFrom | From when it is in force.
            document.statusEndDate | carried | validUntil | Until when.
            document.licenseURI | nested | license link | The terms.
            document.notes | carried | notes[] | A remark.
            document.extensions | nested | extensions[] facts | A fact each.
            document.CFPackageURI | control | | Services link a document to its package, which this is.
            item.identifier | carried | id | The identifier.
            item.sourcedId | carried | id | Some services write the identifier by this name.
            item.fullStatement | carried | statement | The statement.
            item.alternativeLabel | carried | alternativeLabels[] | Another name.
            item.CFItemType | carried | type | The kind of statement.
            item.uri | carried | uri | Where it can be had.
            item.humanCodingScheme | carried | code | The code that people use.
            item.listEnumeration | carried | position | Its number among its siblings.
            item.abbreviatedStatement | carried | label | The statement in short.
            item.conceptKeywords | carried | keywords[] | A word each.
            item.conceptKeywordsURI | nested | keywordsDefinition link | The definition of these words.
            item.notes | carried | notes[] | A remark.
            item.subject | carried | subjects[] | A subject each.
            item.subjectURI | nested | subjectDefinitions[] link | The definition of a subject each.
            item.language | carried | language | The language, as written.
            item.educationLevel | carried | educationLevels[] | A level each.
            item.educationalLevel | carried | educationLevels[] | The same, as older services spell it.
            item.CFItemTypeURI | nested | typeDefinition link | The definition of the kind.
            item.licenseURI | nested | license link | The terms.
            item.statusStartDate | carried | validFrom | From when it is in force.
            item.statusEndDate | carried | validUntil | Until when.
            item.lastChangeDateTime | carried | modified | When it was last changed.
            item.extensions | nested | extensions[] facts | A fact each.
            item.CFDocumentURI | control | | Services link an item to its document, in whose package it is here.
            item.CFItemAssociationURI | control | | Older services link an item to its associations, which are here.
            association.identifier | carried | id | The identifier.
            association.associationType | recoded | type | The type; what the model has no word for stays as it is.
            association.sequenceNumber | carried | #position | The place in the sequence.
            association.uri | carried | uri | Where it can be had.
            association.originNodeURI | nested | from end | The one end.
            association.destinationNodeURI | nested | to end | The other end.
            association.CFAssociationGroupingURI | nested | group link | The group it is in.
            association.lastChangeDateTime | carried | modified | When it was last changed.
            association.notes | carried | notes[] | A remark.
            association.extensions | nested | extensions[] facts | A fact each.
            association.CFDocumentURI | control | | Services link an association to its document, in whose package it is here.
            link.title | carried | title | What it is called.
            link.identifier | carried | id | Its identifier.
            link.uri | carried | uri | Where it can be had.
            end.title | carried | title | What it is called.
            end.identifier | carried | id | Its identifier.
            end.uri | carried | uri | Where it can be had.
            end.targetType | carried | kind | Whether it is of CASE, or what it is.
            definition.identifier | carried | id | The identifier.
            definition.uri | carried | uri | Where it can be had.
            definition.title | carried | title | What it is called.
            definition.description | carried | description | What it is.
            definition.hierarchyCode | carried | hierarchy | Its place in the hierarchy.
            definition.keywords | carried | keywords | Words to find it by.
            definition.typeCode | carried | code | The code of a type.
            definition.licenseText | carried | text | The terms of a licence.
            definition.lastChangeDateTime | carried | modified | When it was last changed.
            definition.extensions | nested | extensions[] facts | A fact each.
            rubric.identifier | carried | id | The identifier.
            rubric.uri | carried | uri | Where it can be had.
            rubric.title | carried | title | What it is called.
            rubric.description | carried | description | What it is for.
            rubric.lastChangeDateTime | carried | modified | When it was last changed.
            rubric.CFRubricCriteria | nested | criteria[] criterion | A criterion each.
            rubric.extensions | nested | extensions[] facts | A fact each.
            criterion.identifier | carried | id | The identifier.
            criterion.uri | carried | uri | Where it can be had.
            criterion.category | carried | category | The kind of criterion.
            criterion.description | carried | description | What is looked at.
            criterion.CFItemURI | nested | competency link | The competency that it shows.
            criterion.weight | carried | #weight | How much it counts.
            criterion.position | carried | #position | Its place among the criteria.
            criterion.rubricId | carried | rubric | The identifier of the rubric, once more.
            criterion.lastChangeDateTime | carried | modified | When it was last changed.
            criterion.CFRubricCriterionLevels | nested | levels[] level | A level each.
            criterion.extensions | nested | extensions[] facts | A fact each.
            level.identifier | carried | id | The identifier.
            level.uri | carried | uri | Where it can be had.
            level.description | carried | description | What has to be shown.
            level.quality | carried | name | The level in a word or two.
            level.score | carried | #score | The points.
            level.feedback | carried | feedback | What to say.
            level.position | carried | #position | Its place among the levels.
            level.rubricCriterionId | carried | criterion | The identifier of the criterion, once more.
            level.lastChangeDateTime | carried | modified | When it was last changed.
            level.extensions | nested | extensions[] facts | A fact each.
            """);

    static final MemberTable WRITE = MemberTable.parse("case.write.", """
            framework.format | control | | Every framework says that it is one.
            framework.id | carried | CFDocument/identifier | The identifier; CASE takes a UUID only.
            framework.uri | carried | CFDocument/uri | Where it can be had.
            framework.title | carried | CFDocument/title | What it is called.
            framework.description | carried | CFDocument/description | What it is.
            framework.creator | carried | CFDocument/creator | Who made it.
            framework.publisher | carried | CFDocument/publisher | Who publishes it.
            framework.source | carried | CFDocument/officialSourceURL | Where the original is.
            framework.kind | carried | CFDocument/frameworkType | The kind of framework.
            framework.specification | control | | What is written is of CASE 1.1, and says so.
            framework.subjects | carried | CFDocument/subject[] | A subject each.
            framework.subjectDefinitions | nested | CFDocument/subjectURI[] link | The definition of a subject each.
            framework.language | carried | CFDocument/language | The language.
            framework.version | carried | CFDocument/version | The edition.
            framework.status | carried | CFDocument/adoptionStatus | How far it is in force.
            framework.validFrom | carried | CFDocument/statusStartDate | From when it is in force.
            framework.validUntil | carried | CFDocument/statusEndDate | Until when.
            framework.modified | carried | CFDocument/lastChangeDateTime | When it was last changed.
            framework.license | nested | CFDocument/licenseURI link | The terms.
            framework.notes | carried | CFDocument/notes | A remark; CASE takes one.
            framework.competencies | nested | CFItems[] competency | An item each.
            framework.relations | nested | CFAssociations[] relation | An association each.
            framework.definitions | nested | CFDefinitions definition | In the list of its kind.
            framework.rubrics | nested | CFRubrics[] rubric | A rubric each.
            framework.extensions | nested | CFDocument/extensions facts | A member each.
            competency.id | carried | identifier | The identifier; CASE takes a UUID only.
            competency.uri | carried | uri | Where it can be had.
            competency.statement | carried | fullStatement | The statement.
            competency.label | carried | abbreviatedStatement | The statement in short.
            competency.alternativeLabels | carried | alternativeLabel | Another name; CASE takes one.
            competency.code | carried | humanCodingScheme | The code that people use.
            competency.position | carried | listEnumeration | Its number among its siblings.
            competency.type | carried | CFItemType | The kind of statement.
            competency.typeDefinition | nested | CFItemTypeURI link | The definition of the kind.
            competency.keywords | carried | conceptKeywords[] | A word each.
            competency.keywordsDefinition | nested | conceptKeywordsURI link | The definition of these words.
            competency.subjects | carried | subject[] | A subject each.
            competency.subjectDefinitions | nested | subjectURI[] link | The definition of a subject each.
            competency.language | carried | language | The language.
            competency.educationLevels | carried | educationLevel[] | A level each.
            competency.license | nested | licenseURI link | The terms.
            competency.validFrom | carried | statusStartDate | From when it is in force.
            competency.validUntil | carried | statusEndDate | Until when.
            competency.modified | carried | lastChangeDateTime | When it was last changed.
            competency.notes | carried | notes | A remark; CASE takes one.
            competency.extensions | nested | extensions facts | A member each.
            relation.id | carried | identifier | The identifier; CASE takes a UUID only.
            relation.uri | carried | uri | Where it can be had.
            relation.type | recoded | associationType | The type; a word of the source stays as it is.
            relation.from | nested | originNodeURI end | The one end.
            relation.to | nested | destinationNodeURI end | The other end.
            relation.position | carried | #sequenceNumber | The place in the sequence.
            relation.group | nested | CFAssociationGroupingURI link | The group it is in.
            relation.modified | carried | lastChangeDateTime | When it was last changed.
            relation.notes | carried | notes | A remark; CASE takes one.
            relation.extensions | nested | extensions facts | A member each.
            link.id | carried | identifier | Its identifier.
            link.uri | carried | uri | Where it can be had.
            link.title | carried | title | What it is called.
            link.kind | dropped | | What CASE refers to in this place is always of one kind.
            end.id | carried | identifier | Its identifier.
            end.uri | carried | uri | Where it can be had.
            end.title | carried | title | What it is called.
            end.kind | carried | targetType | Whether it is of CASE, or what it is.
            definition.kind | recoded | CFDefinitions | The list that it is in says it.
            definition.id | carried | identifier | The identifier; CASE takes a UUID only.
            definition.uri | carried | uri | Where it can be had.
            definition.title | carried | title | What it is called.
            definition.description | carried | description | What it is.
            definition.code | carried | typeCode | The code of a type.
            definition.hierarchy | carried | hierarchyCode | Its place in the hierarchy.
            definition.keywords | carried | keywords | Words to find it by.
            definition.text | carried | licenseText | The terms of a licence.
            definition.modified | carried | lastChangeDateTime | When it was last changed.
            definition.extensions | nested | extensions facts | A member each.
            rubric.id | carried | identifier | The identifier; CASE takes a UUID only.
            rubric.uri | carried | uri | Where it can be had.
            rubric.title | carried | title | What it is called.
            rubric.description | carried | description | What it is for.
            rubric.criteria | nested | CFRubricCriteria[] criterion | A criterion each.
            rubric.modified | carried | lastChangeDateTime | When it was last changed.
            rubric.extensions | nested | extensions facts | A member each.
            criterion.id | carried | identifier | The identifier; CASE takes a UUID only.
            criterion.uri | carried | uri | Where it can be had.
            criterion.category | carried | category | The kind of criterion.
            criterion.description | carried | description | What is looked at.
            criterion.competency | nested | CFItemURI link | The competency that it shows.
            criterion.weight | carried | #weight | How much it counts.
            criterion.position | carried | #position | Its place among the criteria.
            criterion.rubric | carried | rubricId | The identifier of the rubric, once more.
            criterion.levels | nested | CFRubricCriterionLevels[] level | A level each.
            criterion.modified | carried | lastChangeDateTime | When it was last changed.
            criterion.extensions | nested | extensions facts | A member each.
            level.id | carried | identifier | The identifier; CASE takes a UUID only.
            level.uri | carried | uri | Where it can be had.
            level.name | carried | quality | The level in a word or two.
            level.description | carried | description | What has to be shown.
            level.score | carried | #score | The points.
            level.position | carried | #position | Its place among the levels.
            level.feedback | carried | feedback | What to say.
            level.criterion | carried | rubricCriterionId | The identifier of the criterion, once more.
            level.modified | carried | lastChangeDateTime | When it was last changed.
            level.extensions | nested | extensions[] facts | An object with a member each; CASE has a list here.
            """);

    private CaseTables() {}
}
