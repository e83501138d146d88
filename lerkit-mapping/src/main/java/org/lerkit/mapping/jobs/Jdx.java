package org.lerkit.mapping.jobs;

import org.lerkit.model.document.Format;

/** What becomes of a posting of HR Open, JDX JobSchema+. */
final class Jdx {
    static final PostingTable TABLE = PostingTable.parse(Format.JOB_POSTING_JDX, "jdx", "JobPosting", true, """
            type JobPosting:
            documentId | read objects Identifier | identifiers | Among the identifiers.
            alternateIds | read objects Identifier | identifiers | Among the identifiers.
            identifiers | objects Identifier | identifiers | Those with a value.
            dataProtectionPolicy | dropped | | About the document, not the job.
            postingID | text | postingId | What its publisher calls the posting.
            positionID | text | positionId | What the employer calls the position.
            language | read texts | languages | The language it is written in.
            inLanguage | read texts Language | | The language it is written in.
            inLanguage | write same Language | | The first of the languages, if it is a common one.
            title | text | title | What the job is called.
            name | text | name | What the posting is called.
            formattedDescriptions | texts | descriptions | Markup is kept as it is.
            descriptions | read texts | descriptions | Those of a job description.
            hiringOrganization | object Organization | employer | Who hires.
            employmentUnit | object Organization | unit | The part of the employer.
            postingRequestor | object Organization | requestor | Who asked for the posting.
            postingInstructions | objects Instructions | instructions | How to apply.
            jobLocation | read objects Place | locations | Where the work is done.
            jobLocation | write object Place | locations | The first of them.
            jobLocationTypes | texts | locationTypes | As written.
            applicantLocationRequirements | read objects Geo | applicantLocations | Where applicants may live.
            baseSalaries | objects Amount | salaries | What the employer pays.
            estimatedSalaries | objects Distribution | estimatedSalaries | How such pay is distributed.
            incentiveCompensation | texts | incentives | In words.
            jobBenefits | texts | benefits | In words.
            datePosted | text:datetime | posted | With a time and its zone, if it is written.
            dateCreated | text:datetime | created | With a time and its zone, if it is written.
            dateModified | text:datetime | modified | With a time and its zone, if it is written.
            validFrom | text:datetime | validFrom | With a time and its zone, if it is written.
            validThrough | text:datetime | validThrough | With a time and its zone, if it is written.
            jobStartDate | text:date | engagement.start | A day, if it is written.
            jobImmediateStart | flag | engagement.immediateStart | Whether it begins at once.
            workHours | texts | engagement.workHours | In words.
            jobSchedules | objects Term | engagement.schedules | As written.
            shiftSchedules | texts | engagement.shifts | In words.
            jobTerms | objects Term | engagement.terms | As written.
            jobAgreements | objects Term | engagement.agreements | As written.
            careerLevels | objects Term | engagement.careerLevels | As written.
            riskExposures | objects Term | engagement.riskExposures | As written.
            travelRequirements | texts | engagement.travel | In words.
            specialCommitments | texts | engagement.specialCommitments | In words.
            reportingRelationships | texts | engagement.reportingRelationships | In words.
            workLanguages | read texts WorkLanguage | | The languages that are spoken at work.
            totalJobOpenings | number | openings | How many people are sought.
            industries | texts | industries | In words.
            industryCodes | objects Term | industryCodes | Of a classification.
            occupationCategories | objects Term | occupations | Of a classification.
            competencies | objects Competency | requirements.competencies | Kinds are told apart.
            skills | objects Competency | requirements.skills | Kinds are told apart.
            knowledge | objects Competency | requirements.knowledge | Kinds are told apart.
            abilities | objects Competency | requirements.abilities | Kinds are told apart.
            attitudes | objects Competency | requirements.attitudes | Kinds are told apart.
            tasks | objects Competency | requirements.tasks | Kinds are told apart.
            technologies | objects Competency | requirements.technologies | Kinds are told apart.
            workActivities | objects Competency | requirements.workActivities | Kinds are told apart.
            responsibilities | objects Competency | requirements.responsibilities | Kinds are told apart.
            physicalActivities | objects Competency | requirements.physicalActivities | Kinds are told apart.
            sensoryRequirements | objects Competency | requirements.sensoryRequirements | Kinds are told apart.
            alternativeCredentials | objects Credential | qualifications.alternative.credentials | Told apart by how much they are insisted on.
            alternativeEducation | objects Experience | qualifications.alternative.education | Told apart by how much it is insisted on.
            alternativeExperiences | objects Experience | qualifications.alternative.experiences | Told apart by how much they are insisted on.
            equivalentCredentials | objects Credential | qualifications.equivalent.credentials | Told apart by how much they are insisted on.
            equivalentEducation | objects Experience | qualifications.equivalent.education | Told apart by how much it is insisted on.
            equivalentExperiences | objects Experience | qualifications.equivalent.experiences | Told apart by how much they are insisted on.
            minimumCredentials | objects Credential | qualifications.minimum.credentials | Told apart by how much they are insisted on.
            minimumEducation | objects Experience | qualifications.minimum.education | Told apart by how much it is insisted on.
            minimumExperiences | objects Experience | qualifications.minimum.experiences | Told apart by how much they are insisted on.
            preferredCredentials | objects Credential | qualifications.preferred.credentials | Told apart by how much they are insisted on.
            preferredEducation | objects Experience | qualifications.preferred.education | Told apart by how much it is insisted on.
            preferredExperiences | objects Experience | qualifications.preferred.experiences | Told apart by how much they are insisted on.
            requiredCredentials | objects Credential | qualifications.required.credentials | Told apart by how much they are insisted on.
            requiredEducation | objects Experience | qualifications.required.education | Told apart by how much it is insisted on.
            requiredExperiences | objects Experience | qualifications.required.experiences | Told apart by how much they are insisted on.
            requiredConditions | objects Condition | qualifications.all | Each must hold.
            requiredAssessments | objects Assessment | assessments | Tests that an applicant takes.
            qualificationSummary | texts | qualificationSummaries | In words.
            educationLevels | objects Term | qualifications.educationLevels | Of the posting as a whole.
            experienceCategories | objects Term | qualifications.experienceCategories | Of the posting as a whole.
            citizenshipRequirements | objects Term | eligibility.citizenship | As written.
            securityClearanceRequirements | texts | eligibility.securityClearances | In words.
            physicalRequirements | read objects Term | eligibility.physicalRequirements | In words.
            physicalRequirements | write texts | eligibility.physicalRequirements.name | The words alone.
            employerOverview | texts | employerOverviews | In words.
            disclaimers | texts | disclaimers | In words.

            type Condition:
            alternativeCredentials | objects Credential | alternative.credentials | Told apart by how much they are insisted on.
            alternativeEducation | objects Experience | alternative.education | Told apart by how much it is insisted on.
            alternativeExperiences | objects Experience | alternative.experiences | Told apart by how much they are insisted on.
            equivalentCredentials | objects Credential | equivalent.credentials | Told apart by how much they are insisted on.
            equivalentEducation | objects Experience | equivalent.education | Told apart by how much it is insisted on.
            equivalentExperiences | objects Experience | equivalent.experiences | Told apart by how much they are insisted on.
            minimumCredentials | objects Credential | minimum.credentials | Told apart by how much they are insisted on.
            minimumEducation | objects Experience | minimum.education | Told apart by how much it is insisted on.
            minimumExperiences | objects Experience | minimum.experiences | Told apart by how much they are insisted on.
            preferredCredentials | objects Credential | preferred.credentials | Told apart by how much they are insisted on.
            preferredEducation | objects Experience | preferred.education | Told apart by how much it is insisted on.
            preferredExperiences | objects Experience | preferred.experiences | Told apart by how much they are insisted on.
            requiredCredentials | objects Credential | required.credentials | Told apart by how much they are insisted on.
            requiredEducation | objects Experience | required.education | Told apart by how much it is insisted on.
            requiredExperiences | objects Experience | required.experiences | Told apart by how much they are insisted on.
            requiredConditions | objects Condition | all | Each must hold.
            preferredCondition | object Condition | preferredCondition | Had better hold.
            alternativeCondition | object Condition | alternativeCondition | May hold instead.

            type Language:
            language | read texts | languages | As written.
            language | write text:language | languages | A language that is in its list.

            type WorkLanguage:
            language | read texts | engagement.workLanguages | As written.

            type QualificationLanguage:
            language | read texts | languages | As written.
            language | write text:language | languages | A language that is in its list.

            type Identifier: ; needs value
            value | text | value | The identifier.
            schemeId | text | scheme | Which kind of identifier it is.
            description | text | name | What the kind is called.
            schemeVersionId | dropped | | The hub has no place for it.
            schemeAgencyId | dropped | | The hub has no place for it.
            schemeLink | dropped | | The hub has no place for it.
            agencyUri | dropped | | The hub has no place for it.

            type Organization:
            name | text | name | Its name.
            legalName | text | legalName | Its name in law.
            descriptions | texts | descriptions | In words.
            url | read texts | urls | Its web site.
            url | write text:uri | urls | The first that is a URI.
            sameAs | read texts | sameAs | The same elsewhere.
            sameAs | write text:uri | sameAs | The first that is a URI.
            logo | text:uri | logo | Where its picture is.
            duns | text | duns | A number of Dun & Bradstreet.
            fein | text | fein | A tax number.
            leiCode | text | lei | A legal entity identifier.
            naics | text | naics | A code of NAICS.
            isicV4 | text | isic | A code of ISIC.
            industries | texts | industries | In words.
            industryCodes | objects Term | industryCodes | Of a classification.
            email | text | email | As written.
            telephone | text | telephone | As written.
            faxNumber | text | fax | As written.
            address | read objects Address | addresses | Where it is.
            address | write object Address | addresses | The first of them.
            contactPoint | read objects Address | addresses | Among the addresses.
            jobLocation | read objects Place | locations | Where it is.
            jobLocation | write object Place | locations | The first of them.
            geo | dropped | | The place of an organisation is its address.
            job | dropped | | The hub has the job of the posting alone.
            numberOfEmployees | number:integer | employees | How many people work there.
            parentOrganization | object Organization | parent | What it belongs to.
            department | object Organization | department | A part of it.
            subOrganization | object Organization | subsidiary | What belongs to it.

            type Place:
            name | text | name | Its name.
            address | object Address | address | Its address.
            geo | read same Geo | | Where it is on the globe.
            telephone | text | telephone | As written.
            faxNumber | text | fax | As written.
            jobOpeningNumber | number | openings | How many people are sought there.

            type Geo:
            name | read text | name | Its name.
            latitude | read number | latitude | In degrees.
            longitude | read number | longitude | In degrees.
            altitude | dropped | | The hub has no place for it.

            type Address:
            name | read text | name | What it is called.
            typeCode | dropped | | The hub has no place for it.
            line | read texts | lines | The lines above the city.
            line | write text | lines | The first of the lines.
            extendedLines | read texts Line | | Further lines.
            postOfficeBox | read texts | lines | A line by itself.
            city | text | city | The city.
            countrySubDivisions | read texts Region | | The first is the state or province.
            countrySubDivisions | write sames Region | | The state or province.
            postalCode | text | postalCode | As written.
            countryCode | text:country | country | A code of ISO 3166, if it is written.
            geoLocation | dropped | | The hub has no place for it.
            formattedAddress | read texts | lines | A line by itself.
            useCode | dropped | | The hub has no place for it.
            preference | dropped | | The hub has no place for it.

            type Line:
            type | control | | What kind of line it is.
            value | read texts | lines | The line.

            type Region: ; needs value; role region
            type | control | | What kind of division it is.
            value | text | region | Its name or code.

            type Amount:
            currency | text | currency | As written.
            descriptions | texts | descriptions | In words.
            value | read number | value | The amount.
            value | write text | value | The amount.
            minValue | number | minimum | The least.
            maxValue | number | maximum | The most.
            unitText | text | unit | What it is paid for.
            payCycleInterval | object Term | cycle | How often it is paid.

            type Distribution:
            currency | text | currency | As written.
            duration | text | duration | What the distribution is over.
            median | number | median | Half are paid less.
            percentile10 | number | percentile10 | A tenth are paid less.
            percentile25 | number | percentile25 | A quarter are paid less.
            percentile75 | number | percentile75 | Three quarters are paid less.
            percentile90 | number | percentile90 | Nine tenths are paid less.

            type Instructions:
            applicationInstructions | text | text | In words.
            applicationCloseDate | text:datetime | closes | With a time and its zone, if it is written.
            postingStartDate | text:datetime | starts | With a time and its zone, if it is written.
            postingEndDate | text:datetime | ends | With a time and its zone, if it is written.
            distributionChannel | text:uri | channel | Where the posting is distributed.
            applicationLocation | object Place | place | Where to apply.
            applicationContact | dropped | | An address by which nobody can be asked.

            type TermSet:
            name | text | name | Its name.
            url | text:uri | id | Where it is.
            descriptions | texts | descriptions | In words.

            type Term: ; text name
            name | text | name | Its name.
            termCode | text | code | Its code.
            termCode | write text | id | Where it is defined, if it has no code.
            descriptions | texts | descriptions | In words.
            inDefinedTermSet | object TermSet | framework | The vocabulary.
            annotation | dropped | | How much a term is insisted on is kept of competencies.

            type Competency: ; text name
            name | text | name | Its name.
            termCode | text | code | Its code.
            termCode | write text | id | Where it is defined, if it has no code.
            descriptions | texts | descriptions | In words.
            inDefinedTermSet | object TermSet | framework | The framework.
            annotation | same Annotation | | How much it is insisted on.

            type Annotation:
            required | flag | required | Whether one must have it.
            preferred | flag | preferred | Whether one had better have it.
            requiredAtHiring | flag | requiredAtHiring | Whether one must have it on the first day.
            acquiredInternally | flag | acquiredInternally | Whether the employer teaches it.
            acquisitionDifficulty | number | difficulty | How hard it is to acquire.
            scaleCategory | object Term | level | The level that is required.
            evidenceCategory | object Term | evidence | What kind of evidence is asked for.
            assessmentMethod | object Term | assessmentMethod | How it is assessed.
            requiredAssessments | objects Assessment | assessments | Tests of it.
            descriptions | texts | notes | In words.

            type Assessment:
            areaAssessed | text | area | What it assesses.
            conceptKeyword | text | keyword | As written.
            assessmentMethod | object Term | method | How it assesses.
            evidenceCategory | object Term | evidenceCategory | What kind of evidence it gives.
            assessmentExample | text:uri | example | Where an example is.
            descriptions | texts | descriptions | In words.

            type Credential:
            credentialCategory | object Term | category | What kind of credential it is.
            program | text | program | As written.
            programConcentration | text | concentration | The focus within the program.
            provider | object Organization | provider | Who gives it.
            duration | text | duration | As written.
            evidence | text:uri | evidence | Where evidence is.
            evidenceCategory | object Term | evidenceCategory | What kind of evidence is asked for.
            occupationCategories | objects Term | occupations | The occupations it is for.
            inLanguage | read texts QualificationLanguage | | As written.
            inLanguage | write same QualificationLanguage | | The first of the languages, if it is a common one.
            descriptions | texts | descriptions | In words.
            descriptions | write texts | name | Its name is said in words.

            type Experience: ; like Credential
            educationLevels | objects Term | educationLevels | As written.
            experienceCategories | objects Term | experienceCategories | As written.
            levelCode | object Term | level | As written.
            """);

    private Jdx() {}
}
