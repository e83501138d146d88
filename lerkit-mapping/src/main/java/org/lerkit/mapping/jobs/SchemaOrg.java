package org.lerkit.mapping.jobs;

import org.lerkit.model.document.Format;

/** What becomes of a posting of schema.org. */
final class SchemaOrg {
    static final String CONTEXT = "https://schema.org";

    static final PostingTable TABLE =
            PostingTable.parse(Format.JOB_POSTING_SCHEMA_ORG, "schema.org", "JobPosting", false, """
            type JobPosting: JobPosting
            @context | control | | The context says that the terms are those of schema.org.
            @type | control | | A document is a posting because it says so.
            @id | text | id | What identifies the posting.
            identifier | objects PropertyValue | identifiers | A bare text is the value.
            title | text | title | What the job is called.
            name | text | name | What the posting is called.
            description | texts | descriptions | Markup is kept as it is.
            url | texts | urls | Where it is published.
            inLanguage | texts | languages | The language it is written in.
            hiringOrganization | object Organization | employer | A bare text is the name.
            employmentUnit | object Organization | unit | The part of the employer.
            applicationContact | objects ContactPoint | contacts | Whom to ask.
            jobLocation | objects Place | locations | Where the work is done.
            applicantLocationRequirements | objects Area | applicantLocations | Where applicants may live.
            jobLocationType | texts | locationTypes | TELECOMMUTE, usually.
            employmentType | texts | employmentTypes | As written.
            jobStartDate | text | engagement.start | As written: not always a date.
            jobImmediateStart | flag | engagement.immediateStart | Whether it begins at once.
            workHours | texts | engagement.workHours | In words.
            specialCommitments | texts | engagement.specialCommitments | In words.
            workHours | write texts | engagement.shifts | Shifts are said in words beside the hours.
            baseSalary | objects MonetaryAmount | salaries | A bare number is the value.
            estimatedSalary | objects MonetaryAmount | estimatedSalaries | A bare number is the value.
            salaryCurrency | text | salaryCurrency | For amounts that do not say theirs.
            jobBenefits | texts | benefits | In words.
            benefits | read texts | benefits | The older name of jobBenefits.
            incentiveCompensation | texts | incentives | In words.
            incentives | read texts | incentives | The older name of incentiveCompensation.
            datePosted | text | posted | As written.
            dateCreated | text | created | As written.
            dateModified | text | modified | As written.
            validThrough | text | validThrough | As written.
            directApply | flag | directApply | Whether one applies at the URL.
            totalJobOpenings | number | openings | How many people are sought.
            industry | objects DefinedTerm | industryCodes | A bare text is the name of the industry.
            industry | write texts | industries | In words.
            occupationalCategory | objects CategoryCode | occupations | A bare text is the name of the category.
            relevantOccupation | read objects Occupation | occupations | What identifies the occupation.
            skills | objects Competency | requirements.skills | A bare text is the name, a bare URL the id.
            skills | write objects Competency | requirements.competencies | Kinds of competencies are not told apart.
            skills | write objects Competency | requirements.knowledge | Kinds of competencies are not told apart.
            skills | write objects Competency | requirements.abilities | Kinds of competencies are not told apart.
            skills | write objects Competency | requirements.attitudes | Kinds of competencies are not told apart.
            skills | write objects Competency | requirements.technologies | Kinds of competencies are not told apart.
            competencyRequired | read objects Competency | requirements.competencies | A member of credentials, not of postings; kept, and reported by the linter.
            responsibilities | read objects Duty | requirements.responsibilities | A bare text is the name.
            responsibilities | write texts | requirements.responsibilities.name | The names alone.
            responsibilities | write texts | requirements.tasks.name | The names alone.
            responsibilities | write texts | requirements.workActivities.name | The names alone.
            sensoryRequirement | objects Competency | requirements.sensoryRequirements | A bare text is the name.
            physicalRequirement | objects DefinedTerm | eligibility.physicalRequirements | A bare text is the name.
            physicalRequirement | write objects Competency | requirements.physicalActivities | What one does is what one must be able to do.
            qualifications | objects Credential | qualifications.required.credentials | What is asked for is required, as schema.org defines it; a bare text is the name.
            qualifications | write objects Credential | qualifications.minimum.credentials | How much they are insisted on is not said.
            qualifications | write texts | qualificationSummaries | In words.
            educationRequirements | objects Credential | qualifications.required.education | What is asked for is required, as schema.org defines it; a bare text is the name.
            educationRequirements | write objects Credential | qualifications.minimum.education | How much it is insisted on is not said.
            experienceRequirements | objects Experience | qualifications.required.experiences | What is asked for is required, as schema.org defines it; a bare text is the name.
            experienceRequirements | write objects Experience | qualifications.minimum.experiences | How much it is insisted on is not said.
            experienceInPlaceOfEducation | flag | experienceInPlaceOfEducation | Whether experience may stand in for education.
            eligibilityToWorkRequirement | texts | eligibility.toWork | In words.
            securityClearanceRequirement | texts | eligibility.securityClearances | In words.
            employerOverview | texts | employerOverviews | In words.
            additionalType | dropped | | The hub has one kind of posting.
            alternateName | dropped | | The hub keeps one name.
            disambiguatingDescription | dropped | | The hub has no place for it.
            image | dropped | | The hub has no place for pictures.
            sameAs | dropped | | The hub has no place for it.
            mainEntityOfPage | dropped | | About the page, not the job.
            subjectOf | dropped | | About the page, not the job.
            potentialAction | dropped | | About the page, not the job.
            jobDuration | dropped | | The hub has no place for it.
            owner | dropped | | The hub has no place for it.

            type PropertyValue: PropertyValue; text value
            @type | control | | What it is follows from where it is.
            @id | dropped | | The hub has no place for it.
            propertyID | text | scheme | Which kind of identifier it is.
            name | text | name | What the kind is called.
            value | text | value | The identifier.

            type Organization: Organization; text name; url @id
            @type | control | | What it is follows from where it is.
            @id | text | id | What identifies it.
            name | text | name | Its name.
            legalName | text | legalName | Its name in law.
            description | texts | descriptions | In words.
            url | texts | urls | Its web sites.
            sameAs | texts | sameAs | The same elsewhere.
            logo | text Image | logo | Where its picture is.
            duns | text | duns | A number of Dun & Bradstreet.
            taxID | text | fein | A tax number.
            leiCode | text | lei | A legal entity identifier.
            naics | text | naics | A code of NAICS.
            isicV4 | text | isic | A code of ISIC.
            identifier | objects PropertyValue | identifiers | A bare text is the value.
            email | text | email | As written.
            telephone | text | telephone | As written.
            faxNumber | text | fax | As written.
            address | objects PostalAddress | addresses | A bare text is the name.
            location | objects Place | locations | A bare text is the name.
            contactPoint | objects ContactPoint | contacts | Whom to ask.
            numberOfEmployees | number Count | employees | How many people work there.
            parentOrganization | object Organization | parent | What it belongs to.
            department | object Organization | department | A part of it.
            subOrganization | object Organization | subsidiary | What belongs to it.

            type Image: ImageObject
            @type | control | | What it is follows from where it is.
            @id | dropped | | The hub has no place for it.
            url | read text | logo | Where it is.
            contentUrl | read text | logo | Where it is.

            type Count: QuantitativeValue
            @type | control | | What it is follows from where it is.
            value | read number | employees | The number.

            type Place: Place; text name
            @type | control | | What it is follows from where it is.
            @id | text | id | What identifies it.
            name | text | name | Its name.
            address | object PostalAddress | address | A bare text is the name.
            description | dropped | | The hub has no place for it.
            url | dropped | | The hub has no place for it.
            geo | same GeoCoordinates | | Where it is on the globe.
            latitude | read number | latitude | In degrees.
            longitude | read number | longitude | In degrees.
            telephone | text | telephone | As written.
            faxNumber | text | fax | As written.

            type Area: AdministrativeArea; text name; like Place

            type GeoCoordinates: GeoCoordinates
            @type | control | | What it is follows from where it is.
            @id | dropped | | The hub has no place for it.
            latitude | number | latitude | In degrees.
            longitude | number | longitude | In degrees.

            type PostalAddress: PostalAddress; text name
            @type | control | | What it is follows from where it is.
            @id | dropped | | The hub has no place for it.
            name | text | name | What it is called.
            streetAddress | texts | lines | The lines above the city.
            postOfficeBoxNumber | read texts | lines | A line by itself.
            addressLocality | text | city | The city.
            addressRegion | text Region | region | The state or province.
            postalCode | text | postalCode | As written.
            addressCountry | text Country | country | A code or a name, as written.

            type Region: State
            @type | control | | What it is follows from where it is.
            name | read text | region | Its name.

            type Country: Country
            @type | control | | What it is follows from where it is.
            name | read text | country | Its name.

            type ContactPoint: ContactPoint; text name
            @type | control | | What it is follows from where it is.
            @id | dropped | | The hub has no place for it.
            name | text | name | Who it is.
            contactType | object DefinedTerm | type | A bare text is the name.
            email | text | email | As written.
            telephone | text | telephone | As written.
            faxNumber | text | fax | As written.
            url | texts | urls | As written.
            description | texts | descriptions | In words.

            type MonetaryAmount: MonetaryAmount; text value; or MonetaryAmountDistribution median percentile10 percentile25 percentile75 percentile90
            @type | control | | What it is follows from its members.
            @id | dropped | | The hub has no place for it.
            name | text | name | What it is called.
            currency | text | currency | As written.
            value | read number QuantitativeValue | value | The amount, or an object that has it.
            value | write same QuantitativeValue | | The amount and what it is for.
            minValue | read number | minimum | The least.
            maxValue | read number | maximum | The most.
            unitText | read text | unit | What it is paid for.
            duration | text | duration | What the distribution is over.
            median | number | median | Half are paid less.
            percentile10 | number | percentile10 | A tenth are paid less.
            percentile25 | number | percentile25 | A quarter are paid less.
            percentile75 | number | percentile75 | Three quarters are paid less.
            percentile90 | number | percentile90 | Nine tenths are paid less.
            description | texts | descriptions | In words.

            type QuantitativeValue: QuantitativeValue
            @type | control | | What it is follows from where it is.
            @id | dropped | | The hub has no place for it.
            value | number | value | The amount.
            minValue | number | minimum | The least.
            maxValue | number | maximum | The most.
            unitText | text | unit | What it is paid for.
            unitCode | read text | unit | What it is paid for.

            type DefinedTerm: DefinedTerm; text name; url @id
            @type | control | | What it is follows from where it is.
            @id | text | id | Where it is defined.
            url | read text | id | Where it is defined.
            termCode | text | code | Its code.
            name | text | name | Its name.
            description | texts | descriptions | In words.
            inDefinedTermSet | object DefinedTermSet | framework | A bare URL is its id, a bare text its name.
            sameAs | dropped | | The hub has no place for it.

            type Competency: DefinedTerm; text name; url @id; like DefinedTerm
            identifier | objects PropertyValue | identifiers | A bare text is the value.

            type Duty: DefinedTerm; text name; like Competency

            type Occupation: Occupation; text name; url @id; like DefinedTerm
            occupationalCategory | dropped | | An occupation is read as it calls itself.
            skills | dropped | | What an occupation asks for is said where it is described.

            type DefinedTermSet: DefinedTermSet; text name; url @id
            @type | control | | What it is follows from where it is.
            @id | text | id | Where it is.
            url | read text | id | Where it is.
            name | text | name | Its name.
            version | text | version | As written.
            publisher | text Publisher | agency | Who keeps it.
            description | texts | descriptions | In words.

            type Publisher: Organization
            @type | control | | What it is follows from where it is.
            name | read text | agency | Its name.

            type CategoryCode: CategoryCode; text name; url @id
            @type | control | | What it is follows from where it is.
            @id | text | id | Where it is defined.
            url | read text | id | Where it is defined.
            codeValue | text | code | Its code.
            termCode | read text | code | Its code.
            name | text | name | Its name.
            description | texts | descriptions | In words.
            inCodeSet | object CategoryCodeSet | framework | A bare URL is its id, a bare text its name.
            inDefinedTermSet | read object DefinedTermSet | framework | A bare URL is its id, a bare text its name.

            type CategoryCodeSet: CategoryCodeSet; text name; url @id; like DefinedTermSet

            type Credential: EducationalOccupationalCredential; text name; url @id
            @type | control | | What it is follows from where it is.
            @id | text | id | Where it is defined.
            url | read text | id | Where it is defined.
            name | text | name | Its name.
            credentialCategory | object DefinedTerm | category | A bare text is the name, a bare URL the id.
            educationalLevel | objects DefinedTerm | educationLevels | A bare text is the name.
            recognizedBy | object Organization | provider | Who gives it.
            validFor | text | duration | As written.
            description | texts | descriptions | In words.
            competencyRequired | dropped | | What a credential certifies is said where the credential is described.

            type Experience: OccupationalExperienceRequirements; text name; url @id
            @type | control | | What it is follows from where it is.
            @id | text | id | Where it is defined.
            url | read text | id | Where it is defined.
            name | text | name | In words.
            monthsOfExperience | number Months | months | How many months.
            description | texts | descriptions | In words.

            type Months: QuantitativeValue
            @type | control | | What it is follows from where it is.
            value | read number | months | The number.
            """);

    private SchemaOrg() {}
}
