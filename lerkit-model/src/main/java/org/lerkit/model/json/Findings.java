package org.lerkit.model.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private final @Nullable Trial trial;

    private record Run(
            List<Problem> problems, Set<Object> seen, List<JsonPointer> compacted, List<JsonPointer> extensions) {
        static final Run NONE = new Run(List.of(), Set.of(), List.of(), List.of());

        static Run start() {
            return new Run(new ArrayList<>(), new HashSet<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /**
     * A run that only asks whether there is anything to find, as most often there is not. It knows the root, and one
     * place for all others; so it costs no places, no words and no lists.
     */
    private static final class Trial {
        private final Findings inside;
        private boolean found;

        Trial(SpecRef clause) {
            this.inside = new Findings(JsonPointer.ROOT, clause, Run.NONE, this);
        }
    }

    private Findings(JsonPointer at, SpecRef clause, Run run, @Nullable Trial trial) {
        this.at = at;
        this.clause = clause;
        this.run = run;
        this.trial = trial;
    }

    /** The start of a run. */
    static Findings at(SpecRef clause) {
        return new Findings(JsonPointer.ROOT, clause, Run.start(), null);
    }

    /** The start of a run that only asks whether another one would find a problem. */
    static Findings trial(SpecRef clause) {
        return new Findings(JsonPointer.ROOT, clause, Run.NONE, new Trial(clause));
    }

    /** Whether this is a trial, and it is over: another run has to say what there is. */
    boolean failed() {
        return trial != null && trial.found;
    }

    /** The same run, at a member of the object here. */
    public Findings in(String member) {
        return trial == null ? new Findings(at.child(member), clause, run, null) : trial.inside;
    }

    /** The same run, at an item of the array here. */
    public Findings in(int index) {
        return trial == null ? new Findings(at.child(index), clause, run, null) : trial.inside;
    }

    /** The same run and place, for a requirement. */
    Findings under(SpecRef requirement) {
        return trial == null ? new Findings(at, requirement, run, null) : this;
    }

    /** The place. To ask whether it is the whole document, {@link #isRoot} is cheaper. */
    @SuppressWarnings("ReferenceEquality") // as in isRoot
    public JsonPointer at() {
        if (trial != null && this == trial.inside) {
            trial.found = true; // it depends on the place, which is not known
        }
        return at;
    }

    /** Whether the place is the whole document. */
    @SuppressWarnings("ReferenceEquality") // of a trial, there is one place that is not the root
    public boolean isRoot() {
        return trial == null ? at.equals(JsonPointer.ROOT) : this != trial.inside;
    }

    /**
     * A broken rule.
     *
     * @param title one sentence that names kinds and lengths, never values
     * @param hint what to do about it
     */
    public void error(ProblemCode code, String title, String hint) {
        if (trial == null) {
            add(Problem.error(code, at, title, clause).withHint(hint));
        } else {
            trial.found = true;
        }
    }

    /**
     * A broken recommendation.
     *
     * @param title one sentence that names kinds and lengths, never values
     * @param hint what to do about it
     */
    public void warning(ProblemCode code, String title, String hint) {
        if (trial == null) {
            add(Problem.warning(code, at, title, clause).withHint(hint));
        } else {
            trial.found = true;
        }
    }

    /**
     * Something worth knowing that breaks nothing.
     *
     * @param title one sentence that names kinds and lengths, never values
     * @param hint what to do about it
     */
    public void notice(ProblemCode code, String title, String hint) {
        if (trial == null) {
            add(Problem.notice(code, at, title, clause).withHint(hint));
        } else {
            trial.found = true;
        }
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
        if (trial == null) {
            run.compacted.add(at);
        }
    }

    /** Notes that the type says nothing of the member here. */
    void extension() {
        if (trial == null) {
            run.extensions.add(at);
        }
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
