package org.lerkit.mapping.jobs;

/** What one must know, be able to do and have done, in the table of position openings. */
final class OpeningAsked {
    static final String ROWS = """
            type Identifier: ; needs value
            value | text | value | The identifier.
            schemeId | text | scheme | Which kind of identifier it is.
            description | text | name | What the kind is called.
            schemeVersionId | dropped | | The hub has no place for it.
            schemeAgencyId | dropped | | The hub has no place for it.
            schemeLink | dropped | | The hub has no place for it.
            agencyUri | dropped | | The hub has no place for it.

            type TermId: ; needs value
            value | read text:http | id | Where it is defined, if it is a URL.
            value | read text | code | Its code.
            value | write text | id | Where it is defined,
            value | write text | code | or its code.
            schemeId | read text:http | framework.id | Where the classification is, if it is a URL.
            schemeId | text | framework.name | What the classification is called.
            schemeVersionId | text | framework.version | As written.
            schemeAgencyId | text | framework.agency | Who keeps it.
            schemeLink | read text | framework.id | Where the classification is.
            schemeLink | write text:uri | framework.id | Where the classification is.
            agencyUri | dropped | | The hub has no place for it.
            description | read texts | descriptions | In words.
            description | write text | descriptions | The first of them.

            type Category:
            id | same TermId | | What it is in a classification.
            name | text | name | Its name.
            code | read text | code | Its code.

            type Code: ; text code
            code | text | code | Its code.

            type Qualification:
            qualificationSummary | read texts | qualificationSummaries | In words.
            positionCompetencies | objects Competency | requirements.competencies | Kinds are said in words.
            positionCompetencies | write objects Skill | requirements.skills | Kinds are said in words.
            positionCompetencies | write objects Knowledge | requirements.knowledge | Kinds are said in words.
            positionCompetencies | write objects Ability | requirements.abilities | Kinds are said in words.
            positionCompetencies | write objects Attitude | requirements.attitudes | Kinds are said in words.
            positionCompetencies | write objects Competency | requirements.technologies | HR Open has no word for the kind.
            educationRequirement | read objects Education | qualifications.required.education | What is asked for is required.
            experienceSummary | objects Experience | qualifications.required.experiences | What is asked for is required.
            experienceSummary | write objects Experience | qualifications.minimum.experiences | How much it is insisted on is not said.
            licences | read objects License | qualifications.required.credentials | What is asked for is required.

            type EducationAsked:
            educationRequirement | write same Education | | One by one.

            type CredentialAsked:
            licences | write texts when category.name=License | name | Of a licence.
            qualificationSummary | write text when category.name!=License | name | HR Open has no place for other credentials.

            type Summary:
            qualificationSummary | write text | . | In words.

            type License: ; text name; gives category.name=License
            name | read text | name | Its name.

            type Competency:
            competencyIds | read first same TermId | | What it is in a framework.
            competencyIds | read rest objects Identifier | identifiers | Others.
            competencyIds | write sames TermId | | What it is in a framework.
            competencyIds | write objects Identifier | identifiers | Others.
            taxonomyIds | read first same Taxonomy | | The framework, where its identifier does not say it.
            taxonomyIds | read rest dropped | | A competency is of one framework.
            taxonomyIds | write sames Taxonomy | | The framework.
            competencyName | text | name | Its name.
            competencyClassificationCode | text | kind | What kind of competency it is.
            weight | object Weight | weight | How much it counts.
            requiredProficiencyLevel | object Level | level | The level that is required.
            desiredProficiencyLevel | object Level | desiredLevel | The level that is desired.
            proficiencyAcquistionDifficulty | same Difficulty | | How hard it is to acquire.
            competencyDimension | dropped | | The hub has no place for it.
            relatedCompetencies | dropped | | What is related is said where the competency is described.
            competencyEvidenceRequirement | object Evidence | evidence | What evidence is asked for.
            attachmentReferences | dropped | | The hub has no place for files.

            type Skill: ; like Competency; role competencyClassificationCode=Skill

            type Knowledge: ; like Competency; role competencyClassificationCode=Knowledge

            type Ability: ; like Competency; role competencyClassificationCode=Ability

            type Attitude: ; like Competency; role competencyClassificationCode=Attitude

            type Taxonomy: ; needs value
            value | read text:http | framework.id | Where it is, if it is a URL.
            value | read text | framework.name | What it is called.
            value | write text:http | framework.id | Where it is,
            value | write text | framework.name | or what it is called.
            schemeId | dropped | | The hub has no place for it.
            schemeVersionId | text | framework.version | As written.
            schemeAgencyId | text | framework.agency | Who keeps it.
            schemeLink | read text | framework.id | Where it is.
            agencyUri | dropped | | The hub has no place for it.
            description | read texts | framework.descriptions | In words.
            description | write text | framework.descriptions | The first of them.

            type Weight:
            value | number | value | How much.
            minimumScore | number | minimum | The lowest.
            maximumScore | number | maximum | The highest.
            schemeId | dropped | | The hub has no place for it.
            schemeName | dropped | | The hub has no place for it.
            interval | dropped | | The hub has no place for it.

            type Level:
            scoresText | read first same LevelText | | In words.
            scoresNumeric | read first same LevelNumber | | As a number.
            scoresText | read rest dropped | | A level is said once.
            scoresNumeric | read rest dropped | | A level is said once.
            scoresText | write sames LevelText | | In words.
            scoresNumeric | write sames LevelNumber | | As a number.

            type LevelText: ; needs value
            value | text | name | The level.
            value | write text:words | code | Its code, if it has no name and is no number.
            scoreTextCode | dropped | | What kind of text it is.
            minimum | dropped | | The hub has no scale for it.
            maximum | dropped | | The hub has no scale for it.

            type LevelNumber: ; needs value
            value | number | code | The level.
            scoreCode | dropped | | What kind of number it is.
            interval | dropped | | The hub has no scale for it.
            minimum | dropped | | The hub has no scale for it.
            maximum | dropped | | The hub has no scale for it.

            type Difficulty:
            scoresNumeric | read first same DifficultyNumber | | As a number.
            scoresNumeric | read rest dropped | | It is said once.
            scoresNumeric | write sames DifficultyNumber | | As a number.
            scoresText | dropped | | The hub has it as a number.

            type DifficultyNumber: ; needs value
            value | number | difficulty | How hard.
            scoreCode | dropped | | What kind of number it is.
            interval | dropped | | The hub has no scale for it.
            minimum | dropped | | The hub has no scale for it.
            maximum | dropped | | The hub has no scale for it.

            type Evidence:
            evidenceTypeCode | text | code | Its code.
            evidenceName | text | name | Its name.
            descriptions | texts | descriptions | In words.
            ids | dropped | | The hub has no place for it.
            evidenceRequirementsId | dropped | | The hub has no place for it.
            scores | dropped | | The hub has no place for it.
            effectivePeriod | dropped | | The hub has no place for it.
            verificationDate | dropped | | The hub has no place for it.
            verificationSourceName | dropped | | The hub has no place for it.
            attachmentReference | dropped | | The hub has no place for files.

            type Isced: ; text code; gives framework.name=ISCED
            code | read text | code | A level of ISCED.

            type Education:
            educationLevelCode | read objects Code | educationLevels | As written.
            educationLevelCode | write text when framework.name!=ISCED | educationLevels.code | Its code,
            educationLevelCode | write text when framework.name!=ISCED | educationLevels.name | or its name.
            iscedEducationLevelCode | read objects Isced | educationLevels | A level of ISCED.
            iscedEducationLevelCode | write text:isced when framework.name=ISCED | educationLevels.code | A level of ISCED.
            degreeTypeCode | text | category.code | What kind of degree it is.
            degreeTypeCode | write text | category.name | Its name, if it has no code.
            programs | read text | program | The first.
            programs | write texts | program | As written.
            programConcentrations | read text | concentration | The first.
            programConcentrations | write texts | concentration | As written.
            institutions | read text | provider.name | The first.
            institutions | write texts | provider.name | What it is called.
            descriptions | texts | descriptions | In words.
            descriptions | write texts | name | Its name is said in words.

            type Experience:
            categoryCode | read objects Code | experienceCategories | As written.
            categoryCode | write text | experienceCategories.code | The first that has a code.
            categoryCode | write text | experienceCategories.name | Its name, if none has a code.
            measure | read same Months when unitCode=MON | | How many months.
            measure | read same Years when unitCode=ANN | | Twelve months a year.
            measure | read dropped | | Only months and years are counted.
            measure | write same Months | | How many months.
            levelCode | text | level.code | As written.
            levelCode | write text | level.name | Its name, if it has no code.
            descriptions | texts | descriptions | In words.
            descriptions | write texts | name | Its name is said in words.

            type Months: ; needs value; role unitCode=MON
            value | number | months | How many.
            unitCode | read control | | A month.

            type Years:
            value | read number*12 | months | Twelve months a year.
            unitCode | read control | | A year.

            """;

    private OpeningAsked() {}
}
