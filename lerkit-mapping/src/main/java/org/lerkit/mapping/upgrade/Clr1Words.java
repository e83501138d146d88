package org.lerkit.mapping.upgrade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Terms that CLR 2.0 has and CLR 1.0 has not: there they are extensions, and from there they come back. */
final class Clr1Words {
    static final List<String> ACHIEVEMENT_TYPES = List.of(
            "ApprenticeshipCertificate",
            "AssociateDegree",
            "BachelorDegree",
            "CertificateOfCompletion",
            "DoctoralDegree",
            "GeneralEducationDevelopment",
            "JourneymanCertificate",
            "LearningProgram",
            "MasterCertificate",
            "MasterDegree",
            "MicroCredential",
            "ProfessionalDoctorate",
            "QualityAssuranceCredential",
            "ResearchDoctorate",
            "SecondarySchoolDiploma");
    static final List<String> IDENTIFIER_TYPES = List.of(
            "name",
            "sourcedId",
            "systemId",
            "productId",
            "userName",
            "accountId",
            "emailAddress",
            "nationalIdentityNumber",
            "isbn",
            "issn",
            "sisSourcedId",
            "ltiContextId",
            "ltiDeploymentId",
            "ltiToolId",
            "ltiPlatformId",
            "ltiUserId",
            "identifier");

    /** Members of a learner in CLR 1.0, with the types of the identities that they are in CLR 2.0. */
    static final Map<String, String> IDENTITIES = new LinkedHashMap<>();

    static {
        IDENTITIES.put("name", "name");
        IDENTITIES.put("givenName", "ext:givenName");
        IDENTITIES.put("additionalName", "ext:additionalName");
        IDENTITIES.put("familyName", "ext:familyName");
        IDENTITIES.put("email", "emailAddress");
        IDENTITIES.put("sourcedId", "sourcedId");
        IDENTITIES.put("studentId", "ext:studentId");
        IDENTITIES.put("telephone", "ext:telephone");
        IDENTITIES.put("url", "ext:url");
    }

    private Clr1Words() {}

    /** The member of a learner that an identity of a type is. */
    static Optional<String> member(String identityType) {
        return IDENTITIES.entrySet().stream()
                .filter(identity -> identity.getValue().equals(identityType))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The codes of a line of a table: {@code old=new}, with spaces between. */
    static String recoded(List<String> terms, UnaryOperator<String> code) {
        return terms.stream().map(code).collect(Collectors.joining(" "));
    }

    /** From a term of CLR 2.0 to an extension of CLR 1.0. */
    static String outside(String term) {
        return term + "=ext:" + term;
    }

    /** And back. */
    static String inside(String term) {
        return "ext:" + term + '=' + term;
    }
}
