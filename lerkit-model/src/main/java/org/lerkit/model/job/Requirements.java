package org.lerkit.model.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one must know and be able to do, by the kind of thing that it is in the posting. A posting of schema.org has skills
 * and responsibilities; one of JDX may tell all of these apart.
 *
 * @param technologies tools and software that one uses
 */
public record Requirements(
        List<CompetencyRequirement> competencies,
        List<CompetencyRequirement> skills,
        List<CompetencyRequirement> knowledge,
        List<CompetencyRequirement> abilities,
        List<CompetencyRequirement> attitudes,
        List<CompetencyRequirement> tasks,
        List<CompetencyRequirement> technologies,
        List<CompetencyRequirement> workActivities,
        List<CompetencyRequirement> responsibilities,
        List<CompetencyRequirement> physicalActivities,
        List<CompetencyRequirement> sensoryRequirements) {
    public Requirements {
        competencies = List.copyOf(competencies);
        skills = List.copyOf(skills);
        knowledge = List.copyOf(knowledge);
        abilities = List.copyOf(abilities);
        attitudes = List.copyOf(attitudes);
        tasks = List.copyOf(tasks);
        technologies = List.copyOf(technologies);
        workActivities = List.copyOf(workActivities);
        responsibilities = List.copyOf(responsibilities);
        physicalActivities = List.copyOf(physicalActivities);
        sensoryRequirements = List.copyOf(sensoryRequirements);
    }

    /** All of them, kind by kind in the order of the components. */
    public List<CompetencyRequirement> all() {
        return Stream.of(
                        competencies,
                        skills,
                        knowledge,
                        abilities,
                        attitudes,
                        tasks,
                        technologies,
                        workActivities,
                        responsibilities,
                        physicalActivities,
                        sensoryRequirements)
                .flatMap(List::stream)
                .toList();
    }

    /** Starts with nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with everything that is here. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects what goes into a {@link Requirements}. Not thread-safe. */
    // spotless:off - one line a member
    public static final class Builder {
        private final List<CompetencyRequirement> competencies = new ArrayList<>();
        private final List<CompetencyRequirement> skills = new ArrayList<>();
        private final List<CompetencyRequirement> knowledge = new ArrayList<>();
        private final List<CompetencyRequirement> abilities = new ArrayList<>();
        private final List<CompetencyRequirement> attitudes = new ArrayList<>();
        private final List<CompetencyRequirement> tasks = new ArrayList<>();
        private final List<CompetencyRequirement> technologies = new ArrayList<>();
        private final List<CompetencyRequirement> workActivities = new ArrayList<>();
        private final List<CompetencyRequirement> responsibilities = new ArrayList<>();
        private final List<CompetencyRequirement> physicalActivities = new ArrayList<>();
        private final List<CompetencyRequirement> sensoryRequirements = new ArrayList<>();

        private Builder() {  }

        private Builder(Requirements from) {
            competencies.addAll(from.competencies);
            skills.addAll(from.skills);
            knowledge.addAll(from.knowledge);
            abilities.addAll(from.abilities);
            attitudes.addAll(from.attitudes);
            tasks.addAll(from.tasks);
            technologies.addAll(from.technologies);
            workActivities.addAll(from.workActivities);
            responsibilities.addAll(from.responsibilities);
            physicalActivities.addAll(from.physicalActivities);
            sensoryRequirements.addAll(from.sensoryRequirements);
        }

        public Builder competencies(CompetencyRequirement... values) { competencies.addAll(List.of(values)); return this; }
        public Builder skills(CompetencyRequirement... values) { skills.addAll(List.of(values)); return this; }
        public Builder knowledge(CompetencyRequirement... values) { knowledge.addAll(List.of(values)); return this; }
        public Builder abilities(CompetencyRequirement... values) { abilities.addAll(List.of(values)); return this; }
        public Builder attitudes(CompetencyRequirement... values) { attitudes.addAll(List.of(values)); return this; }
        public Builder tasks(CompetencyRequirement... values) { tasks.addAll(List.of(values)); return this; }
        public Builder technologies(CompetencyRequirement... values) { technologies.addAll(List.of(values)); return this; }
        public Builder workActivities(CompetencyRequirement... values) { workActivities.addAll(List.of(values)); return this; }
        public Builder responsibilities(CompetencyRequirement... values) { responsibilities.addAll(List.of(values)); return this; }
        public Builder physicalActivities(CompetencyRequirement... values) { physicalActivities.addAll(List.of(values)); return this; }
        public Builder sensoryRequirements(CompetencyRequirement... values) { sensoryRequirements.addAll(List.of(values)); return this; }

        public Requirements build() {
            return new Requirements(
                    competencies, skills, knowledge, abilities, attitudes, tasks, technologies, workActivities,
                    responsibilities, physicalActivities, sensoryRequirements);
        }
    }
    // spotless:on
}
