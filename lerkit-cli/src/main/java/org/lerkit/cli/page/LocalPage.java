package org.lerkit.cli.page;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.cli.http.Answer;
import org.lerkit.cli.http.Refusal;
import org.lerkit.cli.http.Request;
import org.lerkit.cli.http.RequestProblem;
import org.lerkit.cli.http.Site;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.render.LedgerPage;

/**
 * The page for people: what is at which path, and under which policy a browser shows it. Keeps nothing of what it is sent.
 * Thread-safe.
 */
public final class LocalPage implements Site {
    private static final String START = "/";
    private static final String STYLE = "/page.css";
    private static final String SCRIPT = "/page.js";
    private static final Set<String> PATHS = Set.of(START, StartPage.CHECK, Download.PATH, STYLE, SCRIPT);
    private static final int SEE_OTHER = 303;

    private final Examiner examiner;
    private final List<Sample> samples;
    private final Conformance conformance;
    private final String policy;

    private LocalPage(Examiner examiner, List<Sample> samples, Conformance conformance) {
        this.examiner = examiner;
        this.samples = List.copyOf(samples);
        this.conformance = conformance;
        this.policy = policy();
    }

    /**
     * The page.
     *
     * @param config by what is verified; give it no loader that fetches
     * @param clock which day it is, for what a record shows today
     * @param samples what can be tried
     * @param conformance the kit whose results are shown
     */
    public static LocalPage of(CryptoConfig config, Clock clock, List<Sample> samples, Conformance conformance) {
        return new LocalPage(
                new Examiner(requireNonNull(config, "config"), requireNonNull(clock, "clock")),
                samples,
                requireNonNull(conformance, "conformance"));
    }

    /** This page, and another site at all paths that it has not, also at the first one for who does not ask for a page. */
    public Site before(Site other) {
        LocalPage page = this;
        return new Site() {
            private Site of(Request request) {
                return page.has(request) ? page : other;
            }

            @Override
            public Answer answer(Request request) {
                return of(request).answer(request);
            }

            @Override
            public Answer refused(Request request, Refusal refusal) {
                return of(request).refused(request, refusal);
            }
        };
    }

    private boolean has(Request request) {
        String path = request.path();
        return path.equals(START)
                ? request.method().equals("GET")
                        && request.header("Accept").orElse("").contains("text/html")
                : PATHS.contains(path) || path.startsWith(StartPage.SAMPLES);
    }

    @Override
    public Answer answer(Request request) {
        String path = request.path();
        return switch (path) {
            case START -> {
                request.require("GET");
                yield page(Answer.OK, StartPage.write(samples, Optional.empty()));
            }
            case STYLE -> resource(request, "page.css", "text/css; charset=utf-8");
            case SCRIPT -> resource(request, "page.js", "text/javascript; charset=utf-8");
            case StartPage.CHECK -> request.method().equals("GET") ? toStart() : checked(form(request));
            case Download.PATH -> request.method().equals("GET") ? toStart() : download(request);
            default -> {
                request.require("GET");
                yield checked(sample(path).submission(), "");
            }
        };
    }

    /** The result of a form has the address of the form: who comes back to it without one starts anew. */
    private static Answer toStart() {
        return Answer.text(SEE_OTHER, "text/plain; charset=utf-8", "").with("Location", START);
    }

    private Sample sample(String path) {
        return samples.stream()
                .filter(sample -> path.equals(StartPage.SAMPLES + sample.name()))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Refusal.NOT_FOUND, RequestProblem.PATH, "There is no such sample.", "The first page has all."));
    }

    private static Form form(Request request) {
        request.require("POST");
        SameOrigin.require(request);
        return Form.of(request);
    }

    private Answer checked(Form form) {
        return checked(Submission.of(form), form.text(Again.TO));
    }

    private Answer checked(Submission submission, String to) {
        Examination found = examiner.examine(submission, to);
        List<Conformance.Result> results = found.format()
                .map(format -> conformance.of(submission.document(), format))
                .orElse(List.of());
        return page(Answer.OK, ResultPage.write(found, results));
    }

    private Answer download(Request request) {
        Form form = form(request);
        return guarded(Download.answer(form.text(Again.WHAT), Submission.of(form), examiner));
    }

    @Override
    public Answer refused(Request request, Refusal refusal) {
        return refusal.allowing(page(refusal.status(), StartPage.write(samples, Optional.of(refusal))));
    }

    private Answer page(int status, String html) {
        return guarded(Answer.text(status, PageFrame.HTML, html));
    }

    private Answer guarded(Answer answer) {
        return answer.with("Content-Security-Policy", policy)
                .with("Referrer-Policy", "same-origin")
                .with("Cross-Origin-Opener-Policy", "same-origin")
                .with("Cross-Origin-Resource-Policy", "same-origin")
                .with("X-Frame-Options", "DENY");
    }

    /**
     * Nothing but our style sheet, our script, and pictures that a page has in itself. The style sheet of records, ledgers and
     * matches is in these pages, and known by its hash. Frames have no address of their own, so none is allowed one.
     */
    private static String policy() {
        String page = LedgerPage.of(new Ledger(List.of(), List.of()), "");
        String style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
        return "default-src 'none'; style-src 'self' 'sha256-" + sha256(style) + "'; script-src 'self'; img-src data:;"
                + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    private Answer resource(Request request, String name, String mediaType) {
        request.require("GET");
        try (InputStream in = LocalPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not where the build puts it");
            }
            return guarded(new Answer(Answer.OK, mediaType, in.readAllBytes(), Map.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
