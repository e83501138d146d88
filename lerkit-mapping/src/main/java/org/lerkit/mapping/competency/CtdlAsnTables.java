package org.lerkit.mapping.competency;

import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.lerkit.mapping.internal.MemberTable;

/**
 * What becomes of each member of CTDL-ASN in a framework, and back. Targets are written as in {@link TableReading};
 * {@code words} are kept with their languages, {@code first and facts} is the first value in that place and the others
 * as facts.
 */
final class CtdlAsnTables {
    /** What facts say they are from. */
    static final String SYSTEM = "ctdl-asn";

    /** The types of relations, by the members that refer to their other ends. */
    static final Map<String, String> RELATIONS = Map.ofEntries(
            Map.entry("ceasn:alignFrom", "align-from"),
            Map.entry("ceasn:alignTo", "align-to"),
            Map.entry("ceasn:exactAlignment", "exact-match"),
            Map.entry("ceasn:broadAlignment", "broad-match"),
            Map.entry("ceasn:narrowAlignment", "narrow-match"),
            Map.entry("ceasn:majorAlignment", "major-match"),
            Map.entry("ceasn:minorAlignment", "minor-match"),
            Map.entry("ceasn:derivedFrom", "derived-from"),
            Map.entry("ceasn:isVersionOf", "version-of"),
            Map.entry("ceasn:crossSubjectReference", "cross-subject"),
            Map.entry("ceasn:skillEmbodied", "embodies"),
            Map.entry("ceterms:occupationType", "occupation"));

    /** The same for members that have the ends the other way round. */
    static final Map<String, String> INVERSE =
            Map.of("ceasn:prerequisiteAlignment", "precedes", "ceasn:comprisedOf", "part-of");

    static final Map<String, String> MEMBERS =
            RELATIONS.entrySet().stream().collect(Collectors.toUnmodifiableMap(Entry::getValue, Entry::getKey));

    static final MemberTable READ = MemberTable.parse("ctdlasn.read.", """
            request.GraphInput | nested | . graph | The graph that is to be published.
            request.PublishForOrganizationIdentifier | dropped | | For whom a registry publishes; not part of what it publishes.
            graph.@context | control | | Every graph has it.
            graph.@id | carried | facts | Where the graph can be had.
            graph.@graph | nested | . framework | The framework, and a competency each; other resources have no place.
            framework.@type | control | | Which class it is, a framework need not say.
            framework.@id | carried | uri | Where it can be had.
            framework.ceterms:ctid | recoded | id | The UUID in it is the identifier.
            framework.ceasn:name | carried | title words | What it is called.
            framework.ceasn:description | carried | description words | What it is.
            framework.ceasn:inLanguage | carried | language first | The first language; others are facts.
            framework.ceasn:publisher | carried | facts | The address of who publishes it.
            framework.ceasn:publisherName | carried | publisher first | Who publishes it; further names are facts.
            framework.ceasn:creator | carried | facts | The address of who made it.
            framework.ceasn:author | carried | creator first | Who wrote it; others are facts.
            framework.ceasn:hasTopChild | nested | relations[] hierarchy | A relation of type child-of to the framework each.
            framework.ceasn:hasChild | carried | facts | What is anywhere in it.
            framework.ceasn:alignFrom | nested | relations[] reference | A relation each.
            framework.ceasn:alignTo | nested | relations[] reference | A relation each.
            framework.ceasn:derivedFrom | nested | relations[] reference | A relation each.
            framework.ceasn:conceptKeyword | carried | facts | Words to find it by.
            framework.ceasn:conceptTerm | carried | facts | Concepts it is about.
            framework.ceasn:localSubject | carried | subjects[] text | A subject each.
            framework.ceasn:educationLevelType | carried | facts | The levels it is meant for.
            framework.ceasn:identifier | carried | facts | Other addresses.
            framework.ceasn:dateCopyrighted | carried | facts | The date of the copyright.
            framework.ceasn:dateCreated | carried | facts | When it was made.
            framework.ceasn:dateModified | carried | modified | When it was last changed.
            framework.ceasn:dateValidFrom | carried | validFrom | From when it is in force.
            framework.ceasn:dateValidUntil | carried | validUntil | Until when.
            framework.ceasn:repositoryDate | carried | facts | When it came into the repository.
            framework.ceasn:license | carried | license/uri | The terms.
            framework.ceasn:rights | carried | facts | What is said of rights.
            framework.ceasn:rightsHolder | carried | facts | Who holds them.
            framework.ceasn:publicationStatusType | carried | status first | How far it is published.
            framework.ceasn:source | carried | facts | What it is based on.
            framework.ceasn:tableOfContents | carried | facts | Its contents.
            framework.ceterms:subjectWebpage | carried | source | Where the original is: the page about it.
            competency.@type | control | | Which class it is, a competency need not say.
            competency.@id | carried | uri | Where it can be had.
            competency.ceterms:ctid | recoded | id | The UUID in it is the identifier.
            competency.ceasn:competencyText | carried | statement words | The statement.
            competency.ceasn:competencyLabel | carried | label words | The statement in short.
            competency.ceasn:competencyCategory | carried | type first | The kind of statement; others are facts.
            competency.ceasn:inLanguage | carried | language first | The first language; others are facts.
            competency.ceasn:isPartOf | nested | relations[] hierarchy | Control where it is the framework of the graph; otherwise a relation of type part-of.
            competency.ceasn:isTopChildOf | nested | relations[] hierarchy | The same relation as from hasTopChild, or one of its own.
            competency.ceasn:isChildOf | nested | relations[] hierarchy | The same relation as from hasChild, or one of its own.
            competency.ceasn:hasChild | nested | relations[] hierarchy | A relation of type child-of each, in this order.
            competency.ceasn:comprisedOf | nested | relations[] reference | A relation of type part-of from the other each.
            competency.ceasn:alignFrom | nested | relations[] reference | A relation of type align-from each.
            competency.ceasn:alignTo | nested | relations[] reference | A relation of type align-to each.
            competency.ceasn:exactAlignment | nested | relations[] reference | A relation of type exact-match each.
            competency.ceasn:broadAlignment | nested | relations[] reference | A relation of type broad-match each.
            competency.ceasn:narrowAlignment | nested | relations[] reference | A relation of type narrow-match each.
            competency.ceasn:majorAlignment | nested | relations[] reference | A relation of type major-match each.
            competency.ceasn:minorAlignment | nested | relations[] reference | A relation of type minor-match each.
            competency.ceasn:prerequisiteAlignment | nested | relations[] reference | A relation of type precedes from the other each.
            competency.ceasn:derivedFrom | nested | relations[] reference | A relation of type derived-from each.
            competency.ceasn:isVersionOf | nested | relations[] reference | A relation of type version-of.
            competency.ceasn:crossSubjectReference | nested | relations[] reference | A relation of type cross-subject each.
            competency.ceasn:skillEmbodied | nested | relations[] reference | A relation of type embodies each.
            competency.ceasn:codedNotation | carried | code | The code that people use.
            competency.ceasn:altCodedNotation | carried | facts | Other codes.
            competency.ceasn:listID | carried | position | Its number among its siblings.
            competency.ceasn:weight | carried | facts | How much it counts.
            competency.ceasn:comment | carried | notes[] words | One remark, in its languages.
            competency.ceasn:description | carried | facts | More about it.
            competency.ceasn:conceptKeyword | carried | keywords[] text | A word each.
            competency.ceasn:conceptTerm | carried | facts | Concepts it is about.
            competency.ceasn:localSubject | carried | subjects[] text | A subject each.
            competency.ceasn:educationLevelType | carried | educationLevels[] node | The address of a level each.
            competency.ceasn:complexityLevel | carried | facts | How demanding it is.
            competency.ceasn:identifier | carried | facts | Other addresses.
            competency.ceasn:author | carried | facts | Who wrote it.
            competency.ceasn:creator | carried | facts | The address of who made it.
            competency.ceasn:dateCreated | carried | facts | When it was made.
            competency.ceasn:dateModified | carried | modified | When it was last changed.
            competency.ceasn:license | carried | license/uri | The terms.
            competency.ceterms:occupationType | nested | relations[] reference | A relation of type occupation each.
            alignment.@type | control | | Which class it is.
            alignment.ceterms:targetNode | carried | to/uri | The address of the term.
            alignment.ceterms:targetNodeName | carried | to/title words | What it is called.
            alignment.ceterms:codedNotation | carried | to/id | Its code.
            alignment.ceterms:targetNodeDescription | carried | facts | What it means.
            alignment.ceterms:framework | carried | facts | The vocabulary.
            alignment.ceterms:frameworkName | carried | facts | What that is called.
            alignment.ceterms:alignmentType | carried | facts | What the reference says.
            alignment.ceterms:alignmentDate | carried | facts | When it was made.
            alignment.ceterms:weight | carried | facts | How much it counts.
            """);

    static final MemberTable WRITE = MemberTable.parse("ctdlasn.write.", """
            framework.format | control | | Every framework says that it is one.
            framework.id | recoded | ceterms:ctid | A UUID, behind ce-; another identifier makes no CTID.
            framework.uri | carried | @id | Where it can be had, if the CTID is in it; otherwise another address.
            framework.title | carried | ceasn:name words | What it is called.
            framework.description | carried | ceasn:description words | What it is.
            framework.creator | carried | ceasn:author[] | Who made it, by name.
            framework.publisher | carried | ceasn:publisherName[] text | Who publishes it, by name.
            framework.source | carried | ceterms:subjectWebpage | Where the original is.
            framework.kind | dropped | | There is one kind of framework.
            framework.specification | control | | What is written keeps to the vocabulary as the registry takes it.
            framework.subjects | carried | ceasn:localSubject[] text | A subject each.
            framework.subjectDefinitions | dropped | | Subjects are words only.
            framework.language | carried | ceasn:inLanguage[] | The language, also of words that do not say theirs.
            framework.version | dropped | | A framework has the date of its last change, and no edition.
            framework.status | recoded | ceasn:publicationStatusType[] | An address, or a word that the registry has one for.
            framework.validFrom | carried | ceasn:dateValidFrom | From when it is in force.
            framework.validUntil | carried | ceasn:dateValidUntil | Until when.
            framework.modified | carried | ceasn:dateModified | When it was last changed.
            framework.license | carried | ceasn:license uri | The address of the terms.
            framework.notes | dropped | | Competencies have remarks, frameworks have none.
            framework.competencies | nested | @graph competency | A resource each.
            framework.relations | nested | @graph relation | In the members of the resources at its ends.
            framework.definitions | dropped | | What is referred to is of other graphs.
            framework.rubrics | dropped | | Rubrics are of other graphs.
            framework.extensions | carried | facts | What frameworks say beside; what others add has no place.
            competency.id | recoded | ceterms:ctid | A UUID, behind ce-; another identifier makes no CTID.
            competency.uri | carried | @id | Where it can be had, if the CTID is in it; otherwise another address.
            competency.statement | carried | ceasn:competencyText words | The statement.
            competency.label | carried | ceasn:competencyLabel words | The statement in short.
            competency.alternativeLabels | dropped | | There is one label.
            competency.code | carried | ceasn:codedNotation | The code that people use.
            competency.position | carried | ceasn:listID | Its number among its siblings.
            competency.type | carried | ceasn:competencyCategory[] text | The kind of statement.
            competency.typeDefinition | dropped | | Categories are words only.
            competency.keywords | carried | ceasn:conceptKeyword[] text | A word each.
            competency.keywordsDefinition | dropped | | Keywords are words only.
            competency.subjects | carried | ceasn:localSubject[] text | A subject each.
            competency.subjectDefinitions | dropped | | Subjects are words only.
            competency.language | carried | ceasn:inLanguage[] | The language, also of words that do not say theirs.
            competency.educationLevels | carried | ceasn:educationLevelType[] address | The address of a level each; what is none has no place.
            competency.license | carried | ceasn:license uri | The address of the terms.
            competency.validFrom | dropped | | Frameworks are in force, competencies are part of them.
            competency.validUntil | dropped | | Frameworks are in force, competencies are part of them.
            competency.modified | carried | ceasn:dateModified | When it was last changed.
            competency.notes | carried | ceasn:comment words | One remark, in its languages; another one in a language has no place.
            competency.extensions | carried | facts | What competencies say beside; what others add has no place.
            relation.type | recoded | | The member says it.
            relation.from | recoded | | The resource that has the member, or the address in it.
            relation.to | recoded | | The resource that has the member, or the address in it.
            relation.id | dropped | | References have no identifier of their own.
            relation.uri | dropped | | References have no address of their own.
            relation.position | recoded | | The order of the children says it.
            relation.group | dropped | | References are in no groups.
            relation.modified | dropped | | The resource says when it was changed.
            relation.notes | dropped | | References have no remarks.
            relation.extensions | carried | facts | What references to occupations say beside.
            """);

    private CtdlAsnTables() {}
}
