package org.lerkit.mapping.competency;

import java.util.Map;
import org.lerkit.mapping.internal.MemberTable;

/**
 * What becomes of each member of Rich Skill Descriptors and their collections in a framework, and back. Targets are
 * written as in {@link TableReading}; what is nested becomes a relation of the type behind it.
 */
final class RsdTables {
    /** What facts say they are from. */
    static final String SYSTEM = "rsd";

    /** The types of relations, by the members that have them. */
    static final Map<String, String> RELATIONS = Map.of(
            "alignments", "alignment",
            "standards", "standard",
            "occupations", "occupation",
            "certifications", "certification",
            "employers", "employer",
            "collections", "collection");

    static final MemberTable READ = MemberTable.parse("rsd.read.", """
            collection.@context | control | | Every document has it.
            collection.type | control | | Which type it is, a framework need not say.
            collection.id | carried | uri | Where it can be had.
            collection.uuid | carried | id | The identifier of the framework.
            collection.name | carried | title | What it is called.
            collection.description | carried | description | What it is.
            collection.creator | carried | facts | The address of who made it.
            collection.author | carried | creator | Who made it, by name.
            collection.status | carried | status | How far it is published.
            collection.creationDate | carried | facts | When it was made.
            collection.updateDate | carried | modified | When it was last changed.
            collection.publishDate | carried | facts | When it was published.
            collection.archiveDate | carried | facts | When it was put away.
            collection.workspaceOwner | carried | facts | Whose workspace it is; services say so in lists.
            collection.skillCount | control | | The number of skills, which can be counted.
            collection.skills | nested | competencies[] skill | A competency each.
            collection.skillKeywords | carried | facts | Which words how many skills have.
            skill.@context | control | | Every document has it.
            skill.type | control | | Which type it is, a competency need not say.
            skill.id | carried | uri | Where it can be had.
            skill.uuid | carried | id | The identifier; of a skill alone also that of the framework.
            skill.creator | carried | facts | The address of who made it.
            skill.author | carried | author | Who wrote it, as version 2 says it; the only one of authors.
            skill.authors | carried | facts | Who wrote it.
            skill.status | carried | facts | How far it is published.
            skill.creationDate | carried | facts | When it was made.
            skill.updateDate | carried | modified | When it was last changed.
            skill.publishDate | carried | facts | When it was published.
            skill.archiveDate | carried | facts | When it was put away.
            skill.skillName | carried | label | The skill in short; of a skill alone also the title.
            skill.skillStatement | carried | statement | The statement.
            skill.keywords | carried | keywords[] | A word each.
            skill.category | split | categories | Version 2 has all categories in one text, between semicolons.
            skill.categories | carried | categories | The first is the type, the others are subjects.
            skill.certifications | nested | relations[] reference | A relation of type certification each.
            skill.employers | nested | relations[] reference | A relation of type employer each.
            skill.standards | nested | relations[] alignment | A relation of type standard each.
            skill.alignments | nested | relations[] alignment | A relation of type alignment each; how alike, nobody says.
            skill.occupations | nested | relations[] occupation | A relation of type occupation each.
            skill.collections | nested | relations[] membership | A relation of type collection each.
            alignment.id | carried | to/uri | Where it can be had.
            alignment.skillName | carried | to/title | What it is called.
            alignment.isPartOf | carried | facts | What it belongs to.
            reference.id | carried | to/uri | Where it can be had.
            reference.name | carried | to/title | What it is called.
            membership.uuid | carried | to/id | Its identifier.
            membership.name | carried | to/title | What it is called.
            occupation.code | carried | to/id | The code.
            occupation.targetNode | carried | to/uri | Where it can be had.
            occupation.url | carried | to/uri | The same, as services say it in lists.
            occupation.targetNodeName | carried | to/title | What it is called.
            occupation.name | carried | to/title | The same, as services say it in lists.
            occupation.level | carried | to/kind | How wide it is.
            occupation.frameworkName | carried | facts | The classification.
            occupation.framework | carried | facts | The same, as services say it in lists.
            occupation.description | carried | facts | What it is.
            occupation.parents | carried | facts | Wider occupations.
            occupation.major | carried | facts | The widest group.
            occupation.majorCode | carried | facts | Its code.
            occupation.minor | carried | facts | The group within.
            occupation.minorCode | carried | facts | Its code.
            occupation.broad | carried | facts | The group within that.
            occupation.broadCode | carried | facts | Its code.
            occupation.detailed | carried | facts | The narrowest group.
            occupation.detailedCode | carried | facts | Its code.
            occupation.jobRoleCode | carried | facts | A code of O*NET.
            """);

    static final MemberTable WRITE = MemberTable.parse("rsd.write.", """
            framework.format | control | | Every framework says that it is one.
            framework.id | carried | uuid | The identifier; a collection takes a UUID only.
            framework.uri | carried | id | Where it can be had.
            framework.title | carried | name | What it is called.
            framework.description | carried | description | What it is.
            framework.creator | carried | author | Who made it, by name.
            framework.publisher | dropped | | A collection says who made it, and not who publishes it.
            framework.source | dropped | | A collection is the original.
            framework.kind | dropped | | There is one kind of collection.
            framework.specification | control | | What is written is of version 3.
            framework.subjects | dropped | | Skills have categories, a collection has none.
            framework.subjectDefinitions | dropped | | Skills have categories, a collection has none.
            framework.language | dropped | | No language is said.
            framework.version | dropped | | There is one edition, and the date of its last change.
            framework.status | recoded | status | How far it is published, where there is a word for it.
            framework.validFrom | dropped | | Collections are published, not in force.
            framework.validUntil | dropped | | Collections are published, not in force.
            framework.modified | carried | updateDate | When it was last changed.
            framework.license | dropped | | No terms are said.
            framework.notes | dropped | | There is no place for remarks.
            framework.competencies | nested | skills[] competency | A skill each.
            framework.relations | nested | skills[] relation | In the lists of the skill that it starts from.
            framework.definitions | dropped | | Skills define themselves.
            framework.rubrics | dropped | | Skills are not scored.
            framework.extensions | carried | facts | What collections say beside; what others add has no place.
            competency.id | carried | uuid | The identifier; a skill takes a UUID only.
            competency.uri | carried | id | Where it can be had.
            competency.statement | carried | skillStatement | The statement.
            competency.label | carried | skillName | The statement in short.
            competency.alternativeLabels | approximated | skillName | Another name, where there is none in short.
            competency.code | dropped | | Skills are known by UUID and name.
            competency.position | dropped | | Skills have no order.
            competency.type | carried | categories[] | The first category.
            competency.typeDefinition | dropped | | Categories are not defined.
            competency.keywords | carried | keywords[] | A word each.
            competency.keywordsDefinition | dropped | | Keywords are not defined.
            competency.subjects | carried | categories[] | A category each.
            competency.subjectDefinitions | dropped | | Categories are not defined.
            competency.language | dropped | | No language is said.
            competency.educationLevels | dropped | | Skills are of no level.
            competency.license | dropped | | No terms are said.
            competency.validFrom | dropped | | Skills are published, not in force.
            competency.validUntil | dropped | | Skills are published, not in force.
            competency.modified | carried | updateDate | When it was last changed.
            competency.notes | dropped | | There is no place for remarks.
            competency.extensions | carried | facts | What skills say beside; what others add has no place.
            relation.type | recoded | | The list that it is in says it; among alignments there is no more to say.
            relation.from | recoded | | The skill that has it.
            relation.to | nested | end | What is at the other end.
            relation.id | dropped | | What a skill has to do with has no identifier of its own.
            relation.uri | dropped | | What a skill has to do with has no address of its own.
            relation.position | dropped | | The place in the list says it.
            relation.group | dropped | | There are no groups but the lists.
            relation.modified | dropped | | The skill says when it was changed.
            relation.notes | dropped | | There is no place for remarks.
            relation.extensions | carried | facts | What alignments and occupations say beside.
            end.id | carried | code | Of an occupation the code, of a collection the UUID; others are known by address.
            end.uri | carried | id | Where it can be had.
            end.title | carried | skillName | What it is called.
            end.kind | recoded | level | Of an occupation, how wide it is.
            """);

    private RsdTables() {}
}
