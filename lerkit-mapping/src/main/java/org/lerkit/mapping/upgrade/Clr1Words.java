package org.lerkit.mapping.upgrade;

import java.util.List;
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

    private Clr1Words() {}

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
