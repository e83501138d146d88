package org.lerkit.model.job;

import java.util.List;

/**
 * Qualifications, by what they are.
 *
 * @param credentials certificates, certifications, licences
 */
public record Qualifications(
        List<Qualification> credentials, List<Qualification> education, List<Qualification> experiences) {
    public Qualifications {
        credentials = List.copyOf(credentials);
        education = List.copyOf(education);
        experiences = List.copyOf(experiences);
    }
}
