package org.lerkit.model.record;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.LexicalDate;

/**
 * What a school's record says of an attainment beyond what every format knows.
 *
 * @param creditBasis why credit was given: regular, by examination, transfer...
 * @param creditLevel the level of the credit
 * @param courseLevel the level of the course
 * @param studentLevel the level of the learner at the time
 * @param repeat how a repeated course counts
 * @param gpaApplicability whether it counts in the grade point average
 * @param applicability which programmes it counts for
 * @param override why it was taken at another school
 * @param site where it was taught
 * @param instructionMethod how it was taught
 * @param honors distinctions that came with it
 * @param added when the learner enrolled in it
 * @param dropped when the learner left it
 * @param attendance counts of days or hours present and absent
 * @param classSize how many others there were
 */
public record AcademicFacets(
        Optional<Coded> creditBasis,
        Optional<Coded> creditLevel,
        Optional<Coded> courseLevel,
        Optional<Coded> studentLevel,
        Optional<Coded> repeat,
        Optional<Coded> gpaApplicability,
        Optional<Coded> applicability,
        Optional<Coded> override,
        Optional<Coded> site,
        Optional<String> siteName,
        List<Coded> instructionMethod,
        List<Honor> honors,
        Optional<LexicalDate> added,
        Optional<LexicalDate> dropped,
        Optional<Decimal> classSize,
        List<Fact> attendance,
        List<Fact> standing,
        List<Coded> flags) {
    /** A distinction. */
    public record Honor(Optional<String> title, Optional<Coded> level) {}

    public AcademicFacets {
        instructionMethod = List.copyOf(instructionMethod);
        honors = List.copyOf(honors);
        attendance = List.copyOf(attendance);
        standing = List.copyOf(standing);
        flags = List.copyOf(flags);
    }
}
