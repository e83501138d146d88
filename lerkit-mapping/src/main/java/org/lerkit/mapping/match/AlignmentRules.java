package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.mapping.Rule;
import org.lerkit.model.record.Alignment;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Iri;

/**
 * Says what an alignment leads to: by the type that it states, by the frameworks that are at hand, by its address, by the
 * name of its framework, in this order; the first that says something decides. Immutable and thread-safe.
 *
 * <p>Open Badges 3.0, AlignmentTargetType, has the types; the addresses are those at which registries publish.
 */
final class AlignmentRules {
    /** What a line of the tables says. */
    record Line(AlignmentKind kind, Pattern pattern, Rule rule) {}

    /** What an alignment leads to and why. */
    record Verdict(AlignmentKind kind, Rule rule) {}

    /** Kind, id of the rule, whole type, words of the rule. */
    static final List<Line> TYPES = lines("alignment.type.", """
            SKILL | competency | ceasn:Competency|https?://purl\\.org/ctdlasn/terms/Competency | The type says a competency of CTDL-ASN.
            SKILL | cf-item | CFItem | The type says an item of a framework in CASE.
            SKILL | extension-skill | ext:(?:Skill|Competency) | The type is an extension that says skill or competency.
            SKILL | esco-skill | (?:esco:|https?://data\\.europa\\.eu/esco/model#)Skill | The type says a skill of ESCO.
            JOB_ROLE | occupation | ceterms:(?:Occupation|Job|WorkRole)|(?:esco:|https?://data\\.europa\\.eu/esco/model#)Occupation | The type says an occupation, a job or a role at work.
            JOB_ROLE | extension-job | ext:(?:Occupation|Job|JobRole|WorkRole) | The type is an extension that says an occupation or a job.
            FRAMEWORK | framework | ceasn:CompetencyFramework|CFDocument|CFPackage|ext:(?:Framework|CompetencyFramework) | The type says a whole framework.
            CREDENTIAL | credential | ceterms:(?:Credential|Badge|DigitalBadge|OpenBadge|Certificate|Certification|License|Degree|Diploma|MicroCredential|AssociateDegree|BachelorDegree|MasterDegree|DoctoralDegree|SecondarySchoolDiploma|ApprenticeshipCertificate|JourneymanCertificate|MasterCertificate) | The type says a credential.
            CREDENTIAL | extension-credential | ext:(?:Credential|Qualification) | The type is an extension that says credential or qualification.
            LEVEL | rubric | CFRubric|CFRubricCriterion|CFRubricCriterionLevel | The type says how something is scored, and not what it is.
            """);

    /** Kind, id of the rule, address, words of the rule. */
    static final List<Line> ADDRESSES = lines("alignment.address.", """
            SKILL | esco-skill | https?://data\\.europa\\.eu/esco/skill/.+ | ESCO has its skills at this address.
            JOB_ROLE | esco-occupation | https?://data\\.europa\\.eu/esco/(?:occupation|isco)/.+ | ESCO has its occupations at this address.
            CREDENTIAL | esco-qualification | https?://data\\.europa\\.eu/esco/qualification/.+ | ESCO has qualifications at this address.
            FRAMEWORK | esco-scheme | https?://data\\.europa\\.eu/esco/concept-scheme/.+ | ESCO has its lists at this address.
            LEVEL | eqf | https?://data\\.europa\\.eu/snb/eqf/.+ | It is a level of the European Qualifications Framework.
            JOB_ROLE | onet-occupation | https?://(?:www\\.)?onetonline\\.org/link/(?:summary|details)/[0-9]{2}-[0-9]{4}\\.[0-9]{2} | O*NET has its occupations at this address.
            SKILL | onet-element | https?://(?:www\\.)?onetonline\\.org/find/descriptor/result/(?:1\\.A|2\\.[ABC])(?:\\.[0-9a-z]+)* | O*NET has abilities, skills and knowledge at this address.
            SKILL | case-item | https?://[^?#]+/ims/case/v1p[01]/CF(?:Items|PckgItems)/[^/?#]+ | Services of CASE have items of frameworks at this address.
            FRAMEWORK | case-document | https?://[^?#]+/ims/case/v1p[01]/CF(?:Documents|Packages)/[^/?#]+ | Services of CASE have frameworks at this address.
            LEVEL | case-rubric | https?://[^?#]+/ims/case/v1p[01]/CFRubrics/[^/?#]+ | Services of CASE have rubrics at this address.
            SKILL | rsd-skill | https?://[^/?#]+/api/skills/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12} | Libraries of rich skill descriptors have skills at this address.
            FRAMEWORK | rsd-collection | https?://[^/?#]+/api/collections/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12} | Libraries of rich skill descriptors have collections at this address.
            SKILL | open-skills | https?://(?:skills\\.lightcast\\.io|skills\\.emsidata\\.com|lightcast\\.io/open-skills)/skills?/[A-Z0-9]+ | The open skills of Lightcast are at this address.
            SKILL | competency-finder | https?://credentialfinder\\.org/competency/.+ | The finder of the Credential Registry has competencies at this address.
            CREDENTIAL | credential-finder | https?://credentialfinder\\.org/credential/.+ | The finder of the Credential Registry has credentials at this address.
            """);

    /** Kind, id of the rule, whole name of the framework, words of the rule. */
    static final List<Line> FRAMEWORKS = lines("alignment.framework.", """
            SKILL | esco-skills | ESCO skills | The framework is the list of skills of ESCO.
            SKILL | open-skills | Lightcast Open Skills | The framework is the list of open skills of Lightcast.
            JOB_ROLE | isco | ISCO-?08 | The framework is a classification of occupations.
            JOB_ROLE | soc | (?:O\\*NET-)?SOC(?: 20[0-9]{2})? | The framework is a classification of occupations.
            LEVEL | eqf | EQF | The framework is one of levels.
            """);

    private static final Rule GIVEN =
            new Rule("alignment.framework.given", "A framework that was given has it among its competencies.");
    private static final Rule GIVEN_WHOLE =
            new Rule("alignment.framework.whole", "It is a framework that was given, and none of its competencies.");
    private static final Rule OTHER_TYPE = new Rule(
            "alignment.type.other", "It states a type that says nothing of skills, and nothing else of it does.");
    private static final Rule SILENT = new Rule(
            "alignment.silent", "It states no type, and neither its address nor its framework says what it is.");

    private AlignmentRules() {}

    /** What the alignment leads to. */
    static Verdict classify(Alignment alignment, Frameworks given) {
        requireNonNull(alignment, "alignment");
        return alignment
                .type()
                .map(Coded::value)
                .flatMap(type -> first(TYPES, type))
                .or(() -> given(alignment, given))
                .or(() -> alignment.url().flatMap(url -> first(ADDRESSES, url.value())))
                .or(() -> alignment.framework().flatMap(name -> first(FRAMEWORKS, name.strip())))
                .orElseGet(() ->
                        new Verdict(AlignmentKind.UNCLASSIFIED, alignment.type().isPresent() ? OTHER_TYPE : SILENT));
    }

    private static Optional<Verdict> given(Alignment alignment, Frameworks given) {
        Optional<Iri> url = alignment.url();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (given.resolve(url, alignment.code(), url).isPresent()) {
            return Optional.of(new Verdict(AlignmentKind.SKILL, GIVEN));
        }
        return given.isFramework(url.get())
                ? Optional.of(new Verdict(AlignmentKind.FRAMEWORK, GIVEN_WHOLE))
                : Optional.empty();
    }

    private static Optional<Verdict> first(List<Line> lines, String text) {
        return lines.stream()
                .filter(line -> line.pattern().matcher(text).matches())
                .findFirst()
                .map(line -> new Verdict(line.kind(), line.rule()));
    }

    private static List<Line> lines(String prefix, String table) {
        return table.lines().map(line -> line(prefix, line.split(" \\| ", -1))).toList();
    }

    private static Line line(String prefix, String[] cells) {
        return new Line(
                AlignmentKind.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                Pattern.compile(cells[2], Pattern.CASE_INSENSITIVE),
                new Rule(prefix + cells[1], cells[3]));
    }
}
