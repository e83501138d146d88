package org.lerkit.model.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SpecRef;

/**
 * Where a check is in the document, and the problems that the whole run has found so far. A {@link Shape.Rule} writes
 * to it. What two rules say of one place with one code is kept once.
 *
 * <p>Belongs to one run; not thread-safe.
 */
public final class Findings {
    /** A required member is not there. */
    public static final ProblemCode MISSING = new ProblemCode("structure.member.missing");
    /** A member that needs a value has an empty array. */
    public static final ProblemCode EMPTY = new ProblemCode("structure.member.empty");
    /** A member that a closed type does not have. */
    public static final ProblemCode UNKNOWN = new ProblemCode("structure.member.unknown");
    /** A value of another kind: a number for a string. */
    public static final ProblemCode TYPE = new ProblemCode("structure.value.type");
    /** A string that is not written as its type asks. */
    public static final ProblemCode FORMAT = new ProblemCode("structure.value.format");
    /** A word outside its vocabulary. */
    public static final ProblemCode TERM = new ProblemCode("structure.value.term");
    /** The contexts that the specification asks for are not there, or not in its order. */
    public static final ProblemCode CONTEXT = new ProblemCode("structure.context.order");
    /** A context by an address that it had before it was published. */
    public static final ProblemCode CONTEXT_RETIRED = new ProblemCode("tolerated.context-retired");
    /** An older version of a context. */
    public static final ProblemCode CONTEXT_OLDER = new ProblemCode("tolerated.context-older");
    /** A name that nobody knows, and nearly one that is known. */
    public static final ProblemCode MISSPELLED = new ProblemCode("tolerated.name-misspelled");

    private final JsonPointer at;
    private final SpecRef clause;
    private final Run run;

    private record Run(
            List<Problem> problems, Set<Object> seen, List<JsonPointer> compacted, List<JsonPointer> extensions) {}

    private Findings(JsonPointer at, SpecRef clause, Run run) {
        this.at = at;
        this.clause = clause;
        this.run = run;
    }

    /** The start of a run. */
    static Findings at(SpecRef clause) {
        return new Findings(
                JsonPointer.ROOT,
                clause,
                new Run(new ArrayList<>(), new HashSet<>(), new ArrayList<>(), new ArrayList<>()));
    }

    /** The same run, at a member of the object here. */
    public Findings in(String member) {
        return new Findings(at.child(member), clause, run);
    }

    /** The same run, at an item of the array here. */
    public Findings in(int index) {
        return new Findings(at.child(index), clause, run);
    }

    /** The same run and place, for a requirement. */
    Findings under(SpecRef requirement) {
        return new Findings(at, requirement, run);
    }

    /** The place. */
    public JsonPointer at() {
        return at;
    }

    /**
     * A broken rule.
     *
     * @param title one sentence that names kinds and lengths, never values
     * @param hint what to do about it
     */
    public void error(ProblemCode code, String title, String hint) {
        add(Problem.error(code, at, title, clause).withHint(hint));
    }

    /**
     * A broken recommendation.
     *
     * @param title one sentence that names kinds and lengths, never values
     * @param hint what to do about it
     */
    public void warning(ProblemCode code, String title, String hint) {
        add(Problem.warning(code, at, title, clause).withHint(hint));
    }

    /**
     * Something worth knowing that breaks nothing.
     *
     * @param title one sentence that names kinds and lengths, never values
     * @param hint what to do about it
     */
    public void notice(ProblemCode code, String title, String hint) {
        add(Problem.notice(code, at, title, clause).withHint(hint));
    }

    /** Checks another object, which is here but of which the declaration of the one around it knows nothing. */
    public void check(Node node) {
        node.shape().check(node.json(), this);
    }

    private void add(Problem problem) {
        if (run.seen.add(List.of(problem.code(), problem.location()))) {
            run.problems.add(problem);
        }
    }

    /** Notes that a single value stands here for an array. */
    void compacted() {
        run.compacted.add(at);
    }

    /** Notes that the type says nothing of the member here. */
    void extension() {
        run.extensions.add(at);
    }

    List<JsonPointer> extensionPlaces() {
        return List.copyOf(run.extensions);
    }

    List<Problem> problems() {
        return List.copyOf(run.problems);
    }

    List<JsonPointer> compactedPlaces() {
        return List.copyOf(run.compacted);
    }
}
