package org.lerkit.mapping.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a school may designate as directory information under the Family Educational Rights and Privacy Act (34 CFR 99.3,
 * 99.37), as far as a record says it, and where. Nothing is designated unless a school does so; a learner may opt out of
 * all of it.
 */
@SuppressWarnings("ImmutableEnumChecker") // the list is one that does not change
public enum DirectoryInformation {
    NAME("/learner/names"),
    ADDRESS("/learner/contacts/*/addresses"),
    TELEPHONE("/learner/contacts/*/phones"),
    EMAIL("/learner/contacts/*/emails"),
    /** The years or terms of attendance, never single days of it. */
    DATES_OF_ATTENDANCE(
            "/attainments/**/academic-record/period",
            "/attainments/**/programme/period",
            "/attainments/**/term/period"),
    DEGREES_AND_AWARDS(
            "/attainments/**/award/title",
            "/attainments/**/award/type",
            "/attainments/**/award/awarded",
            "/attainments/**/award/provider",
            "/attainments/**/award/issuer",
            "/attainments/**/award/academic/honors"),
    MAJOR(
            "/attainments/**/programme/title",
            "/attainments/**/programme/fieldOfStudy",
            "/attainments/**/programme/specialization",
            "/attainments/**/award/fieldOfStudy",
            "/attainments/**/award/specialization"),
    ENROLMENT_STATUS(
            "/attainments/**/programme/status",
            "/attainments/**/academic-record/academic/studentLevel",
            "/attainments/**/term/academic/studentLevel");

    private final List<RecordPlace> places;

    DirectoryInformation(String... places) {
        this.places = Arrays.stream(places).map(RecordPlace::new).toList();
    }

    /** Where records have it. */
    public List<RecordPlace> places() {
        return places;
    }

    /** How it is written in profiles: {@code dates-of-attendance}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of that token. */
    public static Optional<DirectoryInformation> of(String token) {
        return Arrays.stream(values())
                .filter(each -> each.token().equals(token))
                .findFirst();
    }
}
