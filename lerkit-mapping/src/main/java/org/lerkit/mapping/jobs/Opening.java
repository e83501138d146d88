package org.lerkit.mapping.jobs;

import org.lerkit.model.document.Format;

/** What becomes of a position opening of HR Open. A posting is one of its profiles. */
final class Opening {
    /** The member of which one value is a posting. */
    static final String PROFILES = "positionProfiles";

    static final PostingTable TABLE = PostingTable.parse(
            Format.POSITION_OPENING,
            "opening",
            "PositionOpening",
            true,
            """
            type PositionOpening:
            documentId | read objects Identifier | identifiers | Among the identifiers.
            alternateIds | objects Identifier | identifiers | Those with a value.
            language | read texts | languages | The language it is written in.
            dataProtectionPolicy | dropped | | About the document, not the job.
            statusCode | dropped | | The hub has postings, however far the search is.
            approvalStatusCode | dropped | | How the employer came to offer the job.
            approvalMessage | dropped | | How the employer came to offer the job.
            approvalProcessHistory | dropped | | How the employer came to offer the job.
            postingRequester | object Requester | requestor | Who asked for the posting.
            positionProfiles | read first same Profile | | The profile that is read: the first, or the one that is asked for.
            positionProfiles | read rest dropped | | Each profile is a posting of its own.
            positionProfiles | write sames Profile | | The posting.

            type Profile:
            profileId | read objects Identifier | identifiers | Among the identifiers.
            alternateIds | read objects Identifier | identifiers | Among the identifiers.
            positionId | same PositionId | | What the employer calls the position.
            positionTitle | text | title | What the job is called.
            profileName | text | name | What the posting is called.
            positionUri | read texts | urls | Where there is more about it.
            positionUri | write text:uri | urls | The first that is a URI.
            positionUri | write text:uri | id | What identifies the posting, if it is published nowhere.
            language | read texts | languages | The language it is written in.
            language | write text:language | languages | The first that is a common one.
            positionFormattedDescriptions | read sames Section | | Title and content, one after the other.
            positionFormattedDescriptions | write objects Content | descriptions | A section each.
            positionOrganizations | read object Organization | employer | Who hires: the first.
            positionOrganizations | write objects Organization | employer | Who hires.
            positionLocation | objects Location | locations | Where the work is done.
            positionOpenQuantity | number:integer | openings | How many people are sought.
            jobCategories | objects Category | occupations | Of a classification.
            careerLevels | objects Category | engagement.careerLevels | As written.
            positionScheduleTypeCodes | read texts~schedule | employmentTypes | FULL_TIME and PART_TIME, as search engines have it.
            positionScheduleTypeCodes | write few texts~schedule | employmentTypes | Those that HR Open has, of the first sixteen.
            positionOfferingTypes | read texts~offering | employmentTypes | CONTRACTOR, INTERN and the like, as search engines have it.
            positionOfferingTypes | write few texts~offering | employmentTypes | Those that HR Open has, of the first sixteen.
            positionQualifications | sames Qualification | | What is asked for.
            positionQualifications | write objects EducationAsked | qualifications.required.education | One by one.
            positionQualifications | write objects EducationAsked | qualifications.minimum.education | How much it is insisted on is not said.
            positionQualifications | write objects CredentialAsked | qualifications.required.credentials | One by one.
            positionQualifications | write objects CredentialAsked | qualifications.minimum.credentials | How much it is insisted on is not said.
            positionQualifications | write objects Summary | qualificationSummaries | One by one.
            postingInstructions | objects Instruction | instructions | Where it is posted and how to apply.
            postingInstructions | write objects ContactAsked | contacts | Whom to ask.
            postingInstructions | write sames Publication | | When it was published, and until when it holds.
            travel | same Travel | | How much one travels.
            workingLanguages | read same LanguageName when code= | | Its name, if it has no code.
            workingLanguages | read same LanguageCode | | Its code.
            workingLanguages | write few objects Language | engagement.workLanguages | Those that are common ones, of the first sixteen.
            positionPeriod | same Period | | From when on.
            immediateStartIndicator | flag | engagement.immediateStart | Whether it begins at once.
            workingPeriods | read sames WorkingPeriod | | What it says in words.
            workingPeriods | write objects WorkHours | engagement.workHours | In words.
            shiftSchedules | read sames Shift | | What they are called.
            shiftDescription | read texts | engagement.shifts | In words.
            shiftDescription | write text | engagement.shifts | The first of them.
            remoteWork | same Remote | | Whether one may work elsewhere.
            offeredRemunerationPackage | same Package | | What is paid.
            positionClassification | dropped | | What the law of a country has the position as.
            relocation | dropped | | The hub has no place for it.
            attachments | dropped | | The hub has no place for files.

            """ + OpeningAsked.ROWS + OpeningOffered.ROWS + OpeningParties.ROWS);

    private Opening() {}
}
