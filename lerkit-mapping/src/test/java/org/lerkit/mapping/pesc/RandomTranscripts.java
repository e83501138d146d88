package org.lerkit.mapping.pesc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember;
import org.lerkit.model.xml.XmlReader;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlWriter;

/** Transcripts of a generation made by chance from the shapes of the model, and valid. */
final class RandomTranscripts {
    /** Of these, the schema wants one at most. */
    private static final List<List<String>> CHOICES = List.of(
            List.of(
                    "CourseCIPCode",
                    "CourseCSISCode",
                    "CourseUSISCode",
                    "CourseNCESCode",
                    "CourseSCEDCode",
                    "CourseFiveDigitSCEDCode",
                    "CourseSubjectAreaCode"),
            List.of(
                    "ProgramSecondarySchoolCode",
                    "ProgramCIPCode",
                    "ProgramHEGISCode",
                    "ProgramCSISCode",
                    "ProgramUSISCode",
                    "ProgramESISCode",
                    "ProgramLocalCode"),
            List.of("ClassRankDate", "ClassRankYear", "ClassRankYearMonth"),
            List.of("TestDate", "TestYearMonth", "TestYear"),
            List.of("TestCode", "EducationTestCode"),
            List.of("SubtestCode", "EducationSubtestCode"),
            List.of("RaceEthnicity", "EthnicityRace"),
            List.of("BirthDate", "Birthday"));

    /** What elements hold of which the model knows no list and no form. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("BirthCity", List.of("Skerry", "Port Vale")),
            Map.entry("BirthCountry", List.of("CA", "US", "NO")),
            Map.entry("BirthState", List.of("ME", "NS")),
            Map.entry("BirthStateProvinceCode", List.of("ME", "ON")),
            Map.entry("City", List.of("Saltbridge", "Skerry")),
            Map.entry("CountryCode", List.of("US", "CA")),
            Map.entry("CountryPrefixCode", List.of("1", "47")),
            Map.entry("CountyCode", List.of("077")),
            Map.entry("CourseFiveDigitSCEDCode", List.of("12345")),
            Map.entry("CourseInstructionMethod", List.of("Lecture", "Laboratory", "Seminar")),
            Map.entry("CourseSCEDCode", List.of("01001G0.5011")),
            Map.entry("CourseSubjectAreaCode", List.of("Mathematics")),
            Map.entry("EducationSubtestCode", List.of("Algebra", "Algebra1")),
            Map.entry("EducationTestCode", List.of("ACT", "ACTExplore")),
            Map.entry("EthnicityCode", List.of("Hispanic", "NonHispanic")),
            Map.entry("ExitReasonCode", List.of("1907", "1908")),
            Map.entry("GEOCode", List.of("CA00075")),
            Map.entry("HighSchoolSubjectAreaCode", List.of("Arts", "English")),
            Map.entry("ImmunizationStatusCode", List.of("FirstInnoculation")),
            Map.entry("LanguageCode", List.of("eng", "fra", "nob")),
            Map.entry("LicensureStateProvinceCode", List.of("ME")),
            Map.entry("LocalOrganizationIDQualifier", List.of("ME", "ON")),
            Map.entry("NameSuffix", List.of("JR", "SR")),
            Map.entry("PartialSSN", List.of("0044")),
            Map.entry("ProgramCIPCode", List.of("30.1801")),
            Map.entry("ProgramCSISCode", List.of("12345")),
            Map.entry("ProgramHEGISCode", List.of("190200")),
            Map.entry("ProgramSecondarySchoolCode", List.of("CareerPrep", "CollegePrep")),
            Map.entry("ProgramUSISCode", List.of("12345")),
            Map.entry("RaceCode", List.of("Asian")),
            Map.entry("RaceEthnicityCode", List.of("Asian")),
            Map.entry("RelationshipCode", List.of("AdultOther")),
            Map.entry("SIN", List.of("000000044")),
            Map.entry("SSN", List.of("000000044")),
            Map.entry("SessionSchoolYear", List.of("2024-2025")),
            Map.entry("StateProvince", List.of("Sogn", "Nova Scotia")),
            Map.entry("StateProvinceCode", List.of("ME", "ON")),
            Map.entry("Legend", List.of("https://saltbridge.example/legend")),
            Map.entry("ClassRank", List.of("12")),
            Map.entry("ClassSize", List.of("431")),
            Map.entry("ClassRankSessionCount", List.of("4")),
            Map.entry("ATP", List.of("006882")),
            Map.entry("ACT", List.of("1234")),
            Map.entry("CCD", List.of("123456789012")),
            Map.entry("CEEBACT", List.of("123456")),
            Map.entry("CSIS", List.of("123456")),
            Map.entry("DUNS", List.of("123456789")),
            Map.entry("ESIS", List.of("12345678")),
            Map.entry("FICE", List.of("003000")),
            Map.entry("IPEDS", List.of("123456")),
            Map.entry("NCHELPID", List.of("12345")),
            Map.entry("OPEID", List.of("00300000")),
            Map.entry("PSIS", List.of("12345678")),
            Map.entry("PSS", List.of("12345678")),
            Map.entry("USIS", List.of("123456")),
            Map.entry("DelinquencyCode", List.of("GoodStanding")));

    /** Types by their description: texts that they take. */
    private static final Map<String, List<String>> FORMS = Map.of(
            "a date", List.of("2025-09-01", "2026-02-28"),
            "a year and month", List.of("2025-09", "2026-01"),
            "a year", List.of("2025", "2026"),
            "a month and day", List.of("--07-19", "--02-29"),
            "a date and time", List.of("2026-06-01T09:30:00Z", "2026-06-01T09:30:00-05:00"),
            "a decimal number", List.of("3", "3.0", "4.25", "0.5"),
            "an integer", List.of("1", "18"),
            "true or false", List.of("true", "false", "1"));

    private static final String EXTENSION =
            "<UserDefinedExtensions><v:Own xmlns:v=\"urn:example:own\"><Plain>1</Plain><v:Other>2</v:Other></v:Own>"
                    + "</UserDefinedExtensions>";

    private final Generation generation;
    private final RandomGenerator random;
    private final Set<String> reached = new TreeSet<>();
    private final int often;
    private int number;

    RandomTranscripts(Generation generation, RandomGenerator random) {
        this(generation, random, 55);
    }

    private RandomTranscripts(Generation generation, RandomGenerator random, int often) {
        this.generation = generation;
        this.random = random;
        this.often = often;
    }

    /** Small ones, of which there can be many. */
    static RandomTranscripts small(Generation generation, RandomGenerator random) {
        return new RandomTranscripts(generation, random, 25);
    }

    /** Every place, by its path of names, that an element has been made at. */
    Set<String> reached() {
        return reached;
    }

    XmlElement next() {
        number = 0;
        XmlElement.Builder root = generation.root();
        fill(root, generation.shape(), "");
        return XmlReader.standard().read(XmlWriter.toText(root.build())).root();
    }

    private void fill(XmlElement.Builder element, XmlShape<?> shape, String path) {
        Set<String> left = left(shape);
        for (XmlMember<?> member : shape.members()) {
            String here = path + '/' + member.name();
            if (left.contains(member.name()) || generation.lacks(here).isPresent()) {
                continue;
            }
            for (int times = times(member, here); times > 0; times--) {
                XmlElement part = make(member, here);
                while (member.required() && part.isChildless() && part.text().isEmpty()) {
                    part = make(member, here);
                }
                if (!part.isChildless() || !part.text().isEmpty()) {
                    reached.add(here);
                    element.add(part);
                }
            }
        }
    }

    /** The names of each choice but the one that is chosen. */
    private Set<String> left(XmlShape<?> shape) {
        Set<String> left = new TreeSet<>();
        for (List<String> choice : CHOICES) {
            List<String> there = choice.stream()
                    .filter(name -> shape.member(name).isPresent())
                    .toList();
            if (!there.isEmpty()) {
                left.addAll(there);
                left.remove(there.get(random.nextInt(there.size())));
            }
        }
        if (shape.member("StateProvinceCode").isPresent() && shape.name().equals("Address")) {
            left.addAll(random.nextBoolean() ? Set.of("StateProvinceCode") : Set.of("StateProvince", "CountryCode"));
        }
        return left;
    }

    private int times(XmlMember<?> member, String path) {
        boolean several = member instanceof XmlMember.Many && !path.endsWith("/AdditionalStudentAchievements");
        boolean always = member.required()
                || path.endsWith("/EducationTestCode")
                || Set.of("TestCode", "TestDate", "TestYear", "TestYearMonth", "SubtestCode", "EducationSubtestCode")
                        .contains(member.name())
                || path.endsWith("/CourseInstructor/Name")
                || path.matches(".*/Address/(StateProvinceCode|PostalCode|CountryCode)");
        int least = always ? 1 : 0;
        int depth = path.split("/", -1).length;
        int chance = depth > 5 ? Math.min(30, often) : often;
        if (random.nextInt(100) >= chance) {
            return least;
        }
        return several ? Math.max(least, random.nextInt(1, 3)) : 1;
    }

    private XmlElement make(XmlMember<?> member, String path) {
        Optional<XmlShape<?>> inner = member.type().shape();
        if (member.name().equals("UserDefinedExtensions")) {
            return XmlReader.standard().read(EXTENSION).root();
        }
        if (path.endsWith("/Delinquencies")
                && !generation.lacks(path + "/text()").isPresent()) {
            return XmlElement.of(member.name(), "GoodStanding");
        }
        if (inner.isEmpty()) {
            return XmlElement.of(member.name(), value(member));
        }
        XmlElement.Builder element = XmlElement.builder(member.name());
        fill(element, inner.get(), path);
        if (member.name().equals("Name") && element.build().isChildless()) {
            element.add(XmlElement.of("LastName", "Quist"));
        }
        return element.build();
    }

    private String value(XmlMember<?> member) {
        List<String> known = VALUES.get(member.name());
        if (known != null) {
            return one(known);
        }
        if (member.type().codes().isPresent()) {
            List<String> codes = member.type().codes().get().codes().stream()
                    .filter(code -> !generation.lacksCode(member.name(), code))
                    .toList();
            return one(codes);
        }
        List<String> forms = FORMS.get(member.type().description());
        number++;
        return forms == null ? Integer.toString(1296 + number % 45_000, 36) : one(forms);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
