package org.lerkit.mapping.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The policies that a conversion runs with. Without a credit policy no credit is converted, without a grade policy no
 * grade; code maps are there from the start, and can be replaced.
 *
 * <pre>{@code
 * Policies policies = Policies.standard()
 *         .with(Policies.offered("credit.us-quarter-to-semester").orElseThrow())
 *         .with(Policies.read(registrarsFile));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param credits at most one for each unit that is converted
 * @param grades at most one for each kind of result, scale and scale that is converted to
 * @param codes at most one for each pair of code lists
 */
public record Policies(List<CreditPolicy> credits, List<GradePolicy> grades, List<CodeMap> codes) {
    private static final Policies NONE = new Policies(List.of(), List.of(), List.of());

    /** @throws IllegalArgumentException if two policies decide the same */
    public Policies {
        credits = List.copyOf(credits);
        grades = List.copyOf(grades);
        codes = List.copyOf(codes);
        List<?> decided = all(credits, grades, codes).map(Policies::decides).toList();
        if (decided.stream().distinct().count() < decided.size()) {
            throw new IllegalArgumentException("two policies decide the same; one of them is to be left out");
        }
    }

    /** What a policy decides: another one that decides the same stands for it. */
    private static Object decides(Policy policy) {
        if (policy instanceof CreditPolicy credit) {
            return credit.from();
        } else if (policy instanceof GradePolicy grade) {
            return List.of(grade.kind(), grade.scale(), grade.to());
        }
        CodeMap map = (CodeMap) policy;
        return List.of(map.from(), map.to());
    }

    /** No policy at all: codes stay as they are too. */
    public static Policies none() {
        return NONE;
    }

    /** What lerkit does unless it is told otherwise: code maps, and neither ratios nor grades. */
    public static Policies standard() {
        return Shipped.STANDARD;
    }

    /** The policy of that id, out of those that lerkit brings along and does not apply by itself. */
    public static Optional<Policies> offered(String id) {
        return Shipped.OFFERED
                .all()
                .filter(policy -> policy.name().id().equals(id))
                .findFirst()
                .map(NONE::with);
    }

    /** The names of those that {@link #offered} gives. */
    public static List<PolicyName> offered() {
        return Shipped.OFFERED.all().map(Policy::name).toList();
    }

    /**
     * Reads a file of policies, whose form is described in {@code docs/guide/policies.md}. Does not close the stream.
     *
     * @throws PolicyException if something in it is not as it has to be; it names every place
     * @throws org.lerkit.model.json.JsonSyntaxException if it is not JSON, or larger than 1 MiB
     * @throws IOException if the stream fails
     */
    public static Policies read(InputStream json) throws IOException {
        return PolicyFile.read(json).policies();
    }

    /** These policies and those; where both decide the same, those do. */
    public Policies with(Policies others) {
        return others.all().reduce(this, Policies::with, Policies::with);
    }

    /** These policies and this one, which stands for any that decides the same. */
    public Policies with(Policy policy) {
        Predicate<Policy> stays = other -> !decides(other).equals(decides(policy));
        List<Policy> all = new ArrayList<>(all().filter(stays).toList());
        all.add(policy);
        return of(all);
    }

    /** @throws IllegalArgumentException if two policies decide the same */
    static Policies of(List<Policy> all) {
        return new Policies(only(CreditPolicy.class, all), only(GradePolicy.class, all), only(CodeMap.class, all));
    }

    private static <T> List<T> only(Class<T> kind, List<Policy> all) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** All of them. */
    public Stream<Policy> all() {
        return all(credits, grades, codes);
    }

    private static Stream<Policy> all(List<CreditPolicy> credits, List<GradePolicy> grades, List<CodeMap> codes) {
        return Stream.of(credits, grades, codes).flatMap(List::stream);
    }

    /** The policy that converts credits of this unit. */
    public Optional<CreditPolicy> credit(CreditUnit unit) {
        return credits.stream().filter(policy -> policy.from().equals(unit)).findFirst();
    }

    /** The unit that a code of a list stands for; empty where no map says so, or one says several. */
    public Optional<CreditUnit> unit(String system, String code) {
        Stream<String> tokens = system.equals(CreditUnit.SYSTEM)
                ? Stream.of(code)
                : codes(system).stream()
                        .filter(map -> map.to().equals(CreditUnit.SYSTEM))
                        .map(map -> map.find(code))
                        .filter(candidates -> candidates.size() == 1)
                        .map(candidates -> candidates.get(0));
        return tokens.filter(CreditUnit.FORM.asMatchPredicate())
                .map(CreditUnit::new)
                .findFirst();
    }

    /** The policies for grades of this kind and scale. */
    public List<GradePolicy> grades(String kind, Optional<String> scale) {
        return grades.stream().filter(policy -> policy.isFor(kind, scale)).toList();
    }

    /** The maps of a list of codes. */
    public List<CodeMap> codes(String system) {
        return codes.stream().filter(map -> map.from().equals(system)).toList();
    }

    /** What lerkit brings along; read when it is first asked for. */
    private static final class Shipped {
        static final Policies STANDARD = read("standard.json");
        static final Policies OFFERED = read("offered.json");

        private static Policies read(String name) {
            try (InputStream in = Policies.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("not packaged: " + name);
                }
                return Policies.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
