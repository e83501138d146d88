package org.lerkit.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * PESC College Transcripts to measure with, the same for the same seed. People, courses and institutions are invented.
 */
final class SampleTranscripts {
    private static final List<String> SUBJECTS = List.of("GEOL", "HYDR", "MATH", "ACST", "PHIL");
    private static final List<String> TITLES = List.of("Geodesy", "Hydrology", "Calculus", "Acoustics", "Rhétorique");
    private static final List<String> GRADES = List.of("A", "A-", "B+", "B", "C", "D");
    private static final int TERM = 5;

    private SampleTranscripts() {}

    /** One transcript of so many courses, five a term. */
    static byte[] transcript(long seed, int courses) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text(seed, courses)).getBytes(StandardCharsets.UTF_8);
    }

    /** A batch of so many transcripts, made while it is read. */
    @SuppressWarnings("JdkObsolete") // SequenceInputStream takes nothing else
    static InputStream batch(long seed, int students, int courses) {
        return new SequenceInputStream(new Enumeration<>() {
            private int next = -1;

            @Override
            public boolean hasMoreElements() {
                return next <= students;
            }

            @Override
            public InputStream nextElement() {
                int part = next++;
                String text = part < 0
                        ? "<AcademicRecordBatch>"
                        : part == students ? "</AcademicRecordBatch>" : text(seed + part, courses);
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static String text(long seed, int courses) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder xml = new StringBuilder();
        xml.append(String.format(Locale.ROOT, """
            <ct:CollegeTranscript xmlns:ct="urn:org:pesc:message:CollegeTranscript:v1.9.0">
              <TransmissionData>
                <DocumentID>LARK-%1$d</DocumentID>
                <CreatedDateTime>2026-06-03T09:30:00-05:00</CreatedDateTime>
                <DocumentTypeCode>StudentRequest</DocumentTypeCode>
                <TransmissionType>Original</TransmissionType>
                <Source>
                  <Organization>
                    <OPEID>99900200</OPEID>
                    <OrganizationName>Larkspur University</OrganizationName>
                  </Organization>
                </Source>
                <Destination>
                  <Organization>
                    <OrganizationName>Harbor Works</OrganizationName>
                  </Organization>
                </Destination>
                <DocumentOfficialCode>Official</DocumentOfficialCode>
              </TransmissionData>
              <Student>
                <Person>
                  <SchoolAssignedPersonID>L%1$d</SchoolAssignedPersonID>
                  <SSN>000-00-0000</SSN>
                  <Birth>
                    <BirthDate>2004-02-29</BirthDate>
                  </Birth>
                  <Name>
                    <FirstName>Ilse</FirstName>
                    <LastName>Learner-%1$d</LastName>
                  </Name>
                </Person>
                <AcademicRecord>
            """, seed));
        for (int course = 0; course < courses; course++) {
            if (course % TERM == 0) {
                xml.append(course == 0 ? "" : "      </AcademicSession>\n").append("      <AcademicSession>\n");
                int year = 2021 + course / TERM / 2;
                String term = year + (course / TERM % 2 == 0 ? "-09" : "-01");
                xml.append(String.format(Locale.ROOT, """
                            <AcademicSessionDetail>
                              <SessionDesignator>%s</SessionDesignator>
                              <SessionName>Term %d</SessionName>
                            </AcademicSessionDetail>
                    """, term, course / TERM + 1));
            }
            course(xml, random);
        }
        return xml.append("""
                  </AcademicSession>
                </AcademicRecord>
              </Student>
            </ct:CollegeTranscript>
            """).toString();
    }

    private static void course(StringBuilder xml, SplittableRandom random) {
        int subject = random.nextInt(SUBJECTS.size());
        int credits = 1 + random.nextInt(5);
        xml.append(String.format(
                Locale.ROOT,
                """
                        <Course>
                          <CourseCreditBasis>Regular</CourseCreditBasis>
                          <CourseCreditUnits>Semester</CourseCreditUnits>
                          <CourseCreditLevel>LowerDivision</CourseCreditLevel>
                          <CourseCreditValue>%1$d.0</CourseCreditValue>
                          <CourseCreditEarned>%1$d.0</CourseCreditEarned>
                          <CourseAcademicGrade>%2$s</CourseAcademicGrade>
                          <CourseCIPCode>40.0601</CourseCIPCode>
                          <CourseSubjectAbbreviation>%3$s</CourseSubjectAbbreviation>
                          <CourseNumber>%4$d</CourseNumber>
                          <CourseTitle>%5$s %6$d</CourseTitle>
                        </Course>
                """,
                credits,
                GRADES.get(random.nextInt(GRADES.size())),
                SUBJECTS.get(subject),
                100 + random.nextInt(400),
                TITLES.get(subject),
                1 + random.nextInt(9)));
    }
}
