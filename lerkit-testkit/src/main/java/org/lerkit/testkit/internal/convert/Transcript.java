package org.lerkit.testkit.internal.convert;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.lerkit.model.xml.XmlDocument;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlNode;
import org.lerkit.model.xml.XmlReader;
import org.lerkit.model.xml.XmlWriter;
import org.lerkit.testkit.Converting.Source;

/**
 * A College Transcript of an invented learner, another one for each seed: two terms with two courses each and an award, all
 * values of which can be told apart. Immutable.
 *
 * @param root the transcript
 */
record Transcript(XmlElement root) {
    /** Of which format it is. */
    static final String FORMAT = "pesc:college-transcript";

    private static final String STUDENT = "/CollegeTranscript/Student[1]";
    private static final String PERSON = STUDENT + "/Person[1]";
    private static final String RECORD = STUDENT + "/AcademicRecord[1]";

    /** What nobody may see in the target who did not ask for it by name. */
    static final List<String> WITHHELD = List.of(
            PERSON + "/SSN[1]",
            PERSON + "/Birth[1]/BirthDate[1]",
            PERSON + "/Gender[1]/GenderCode[1]",
            PERSON + "/Residency[1]/ResidencyStatusCode[1]",
            PERSON + "/EthnicityRace[1]/EthnicityCode[1]",
            STUDENT + "/Health[1]/Immunizations[1]/ImmunizationDate[1]");

    private static final List<String> TITLES = List.of(
            "Harbour Welding",
            "Tide Tables",
            "Rope and Wire",
            "Hull Drawing",
            "Engine Care",
            "Sea Law",
            "Sail Making",
            "Chart Reading");
    private static final List<String> GRADES = List.of("A-", "B+", "B-", "C+", "C-", "D+");
    private static final List<String> FIRST_NAMES = List.of("Ilse", "Tomas", "Wren", "Oda", "Piet", "Sanna");
    private static final List<String> LAST_NAMES =
            List.of("Okonkwo-Berg", "Havn", "Quist", "Marrable", "Tide", "Orrin");

    /** One with the values that a seed gives. */
    static Transcript of(long seed) {
        Random random = new Random(seed);
        List<String> titles = shuffled(TITLES, random);
        List<String> grades = shuffled(GRADES, random);
        StringBuilder xml = new StringBuilder(4000);
        xml.append(
                "<ct:CollegeTranscript xmlns:ct=\"urn:org:pesc:message:CollegeTranscript:v1.9.0\"><TransmissionData>");
        leaf(xml, "DocumentID", "TR-" + number(random, 5));
        leaf(xml, "CreatedDateTime", "2026-06-12T09:30:" + (10 + random.nextInt(40)) + "-05:00");
        leaf(xml, "DocumentTypeCode", "StudentRequest");
        leaf(xml, "TransmissionType", "Original");
        xml.append("<Source><Organization><IPEDS>").append(number(random, 6)).append("</IPEDS>");
        leaf(xml, "OrganizationName", "Northlake College " + number(random, 2));
        xml.append("</Organization></Source><Destination><Organization>");
        leaf(xml, "OrganizationName", "Harbor Works " + number(random, 2));
        xml.append("</Organization></Destination></TransmissionData><Student><Person>");
        leaf(xml, "SchoolAssignedPersonID", "N" + number(random, 6));
        leaf(xml, "SSN", "900" + number(random, 6));
        xml.append("<Birth><BirthDate>")
                .append(1990 + random.nextInt(15))
                .append("-02-1")
                .append(random.nextInt(10));
        xml.append("</BirthDate></Birth><Name>");
        leaf(xml, "FirstName", shuffled(FIRST_NAMES, random).get(0));
        leaf(xml, "LastName", shuffled(LAST_NAMES, random).get(0));
        xml.append("</Name><Gender><GenderCode>Female</GenderCode></Gender>");
        xml.append("<Residency><ResidencyStatusCode>InState</ResidencyStatusCode></Residency>")
                .append("<EthnicityRace><EthnicityCode>N</EthnicityCode></EthnicityRace></Person><AcademicRecord>");
        xml.append("<AcademicAward><AcademicAwardLevel>2.3</AcademicAwardLevel>");
        leaf(xml, "AcademicAwardDate", "2026-05-2" + random.nextInt(10));
        leaf(xml, "AcademicAwardTitle", "Associate of Boats " + number(random, 3));
        xml.append("</AcademicAward>");
        for (int session = 0; session < 2; session++) {
            xml.append("<AcademicSession><AcademicSessionDetail>");
            leaf(xml, "SessionDesignator", session == 0 ? "2025-09" : "2026-01");
            leaf(xml, "SessionName", (session == 0 ? "Fall " : "Spring ") + number(random, 3));
            leaf(xml, "SessionBeginDate", (session == 0 ? "2025-09-0" : "2026-01-0") + (1 + random.nextInt(9)));
            xml.append("</AcademicSessionDetail>");
            for (int course = 0; course < 2; course++) {
                int which = 2 * session + course;
                course(xml, titles.get(which), grades.get(which), 2 + which, random);
            }
            xml.append("</AcademicSession>");
        }
        xml.append(
                        "</AcademicRecord><Health><Immunizations><ImmunizationDate>2012-08-20</ImmunizationDate></Immunizations>")
                .append("</Health></Student></ct:CollegeTranscript>");
        return new Transcript(XmlReader.standard().read(xml.toString()).root());
    }

    private static void course(StringBuilder xml, String title, String grade, int credits, Random random) {
        xml.append("<Course>");
        leaf(xml, "CourseCreditUnits", "Semester");
        leaf(xml, "CourseCreditValue", credits + "." + (10 + random.nextInt(90)));
        leaf(xml, "CourseCreditEarned", credits + "." + (10 + random.nextInt(90)));
        leaf(xml, "CourseAcademicGrade", grade);
        leaf(xml, "CourseSubjectAbbreviation", title.substring(0, 3).toUpperCase(Locale.ROOT));
        leaf(xml, "CourseNumber", "" + (100 * credits + random.nextInt(100)));
        leaf(xml, "CourseTitle", title);
        xml.append("</Course>");
    }

    private static void leaf(StringBuilder xml, String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(text)
                .append("</")
                .append(name)
                .append('>');
    }

    private static String number(Random random, int digits) {
        StringBuilder number = new StringBuilder(digits);
        number.append(1 + random.nextInt(9));
        for (int i = 1; i < digits; i++) {
            number.append(random.nextInt(10));
        }
        return number.toString();
    }

    private static List<String> shuffled(List<String> words, Random random) {
        List<String> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    Leaves leaves() {
        return Leaves.of(root);
    }

    /** As it goes to a converter. */
    Source source() {
        return new Source(FORMAT, XmlWriter.toBytes(XmlDocument.of(root)));
    }

    /** The same, cut off in the middle. */
    Source cutOff() {
        byte[] whole = source().content();
        return new Source(FORMAT, Arrays.copyOf(whole, whole.length / 2));
    }

    /** Where a course has a member, by its number from 0. */
    static String ofCourse(int course, String member) {
        return RECORD + "/AcademicSession[" + (1 + course / 2) + "]/Course[" + (1 + course % 2) + "]/" + member + "[1]";
    }

    static String awardDate() {
        return RECORD + "/AcademicAward[1]/AcademicAwardDate[1]";
    }

    /** The titles of the courses, in order. */
    List<String> titles() {
        Leaves leaves = leaves();
        List<String> titles = new ArrayList<>();
        for (int course = 0; course < 4; course++) {
            titles.add(leaves.byPlace().getOrDefault(ofCourse(course, "CourseTitle"), ""));
        }
        return titles;
    }

    /** What is personal in it, and may be in no message. */
    List<String> personal() {
        return leaves().byPlace().entrySet().stream()
                .filter(leaf ->
                        leaf.getKey().startsWith(PERSON) && leaf.getValue().length() > 3)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** With another text at a place: of the same kind, so that a number stays one. */
    Transcript perturbed(String place) {
        return new Transcript(root.withTextAt(place, other(leaves().byPlace().getOrDefault(place, ""))));
    }

    /** Without what is at a place. */
    Transcript without(String place) {
        return new Transcript(edit(root, place, List.of()));
    }

    /** With nothing of the person. */
    Transcript withoutIdentity() {
        return new Transcript(emptied(root));
    }

    /** With an element in the first course that no transcript has. */
    Transcript withUnknown(String name, String text) {
        String course = ofCourse(0, "x").replace("/x[1]", "");
        return new Transcript(add(root, course, XmlElement.of(name, text)));
    }

    /** With the last course of the first term as the first of the second. */
    Transcript withCourseMoved() {
        return new Transcript(moved(root));
    }

    private static XmlElement edit(XmlElement element, String place, List<? extends XmlNode> instead) {
        List<XmlNode> nodes = new ArrayList<>();
        for (XmlNode node : element.content()) {
            if (node instanceof XmlElement child
                    && place.equals(child.location().path())) {
                nodes.addAll(instead);
            } else if (node instanceof XmlElement child
                    && place.startsWith(child.location().path() + '/')) {
                nodes.add(edit(child, place, instead));
            } else {
                nodes.add(node);
            }
        }
        return element.withContent(nodes);
    }

    private static XmlElement add(XmlElement root, String place, XmlElement more) {
        XmlElement there = find(root, place);
        List<XmlNode> nodes = new ArrayList<>(there.content());
        nodes.add(more);
        return edit(root, place, List.of(there.withContent(nodes)));
    }

    private static XmlElement emptied(XmlElement root) {
        return edit(root, PERSON, List.of(XmlElement.of("Person", "")));
    }

    private static XmlElement moved(XmlElement root) {
        String first = RECORD + "/AcademicSession[1]/Course[2]";
        String second = RECORD + "/AcademicSession[2]/Course[1]";
        XmlElement course = find(root, first);
        XmlElement next = find(root, second);
        return edit(edit(root, second, List.of(course, next)), first, List.of());
    }

    private static XmlElement find(XmlElement element, String place) {
        for (XmlElement child : element.elements()) {
            String path = child.location().path();
            if (place.equals(path)) {
                return child;
            }
            if (place.startsWith(path + '/')) {
                return find(child, place);
            }
        }
        throw new IllegalArgumentException("nothing at that path");
    }

    /** Another digit for a digit, another letter for a letter. */
    static String other(String text) {
        int last = text.length() - 1;
        while (last > 0 && !Character.isLetterOrDigit(text.charAt(last))) {
            last--;
        }
        if (last < 0) {
            return "x";
        }
        char old = text.charAt(last);
        char changed = Character.isDigit(old) ? (old == '1' ? '2' : '1') : (old == 'x' ? 'y' : 'x');
        return text.substring(0, last) + changed + text.substring(last + 1);
    }

    /** The places of all leaves that say something. */
    Set<String> places() {
        return leaves().byPlace().keySet();
    }
}
