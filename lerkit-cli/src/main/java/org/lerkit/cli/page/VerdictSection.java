package org.lerkit.cli.page;

import static org.lerkit.cli.page.Markup.element;
import static org.lerkit.cli.page.Markup.text;
import static org.lerkit.cli.page.Markup.theirs;
import static org.lerkit.cli.page.Parts.count;
import static org.lerkit.cli.page.Parts.mark;
import static org.lerkit.cli.page.Parts.number;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.mapping.Conversion;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.document.Carrier;
import org.lerkit.model.document.Detection;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.record.Attainment;

/** The top of a result: what it is, and whether it holds, in words first. */
final class VerdictSection {
    private static final Map<String, String> LABELS = labels();
    private static final Map<String, String> DETAILS =
            Map.of("id", "Identifier", "issuer", "Issuer", "achievement", "Achievement", "holds", "Holds");
    private static final Pattern IDENTIFIER = Pattern.compile(" \\([^()\\s]+:[^()\\s]+\\)");
    private static final int LARGEST_PICTURE = 1 << 20;

    private final Examination found;
    private final Findings findings;

    VerdictSection(Examination found, Findings findings) {
        this.found = found;
        this.findings = findings;
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("name", "Name");
        labels.put("issuer", "Issued by");
        labels.put("subject", "About");
        labels.put("achievement", "Achievement");
        labels.put("job", "Job");
        labels.put("employer", "Employer");
        labels.put("where", "Where");
        labels.put("asks for", "Asks for");
        labels.put("from", "Valid from");
        labels.put("until", "Valid until");
        labels.put("proofs", "Signed with");
        labels.put("status", "Status");
        return labels;
    }

    Markup write() {
        Banner banner = banner();
        return element("section")
                .styled("verdict " + banner.style())
                .set("aria-labelledby", "verdict-heading")
                .holding(
                        picture(),
                        Parts.paragraph("kind", text(kind())),
                        element("h1")
                                .set("id", "verdict-heading")
                                .holding(
                                        banner.sign().isEmpty()
                                                ? Markup.NOTHING
                                                : Markup.all(mark(banner.sign()), text(" ")),
                                        text(found.verdict().words)),
                        Parts.paragraph("sentence", text(banner.sentence())),
                        facts(),
                        details());
    }

    /** How the answer looks, and more of it in a sentence. */
    private record Banner(String style, String sign, String sentence) {}

    private Banner banner() {
        return switch (found.verdict()) {
            case VERIFIED -> new Banner("good", "\u2713", "Everything that was checked holds." + embedded());
            case REJECTED -> new Banner("bad", "\u2717", "It does not hold: " + errors() + embedded());
            case UNCERTAIN ->
                new Banner("care", "?", "Nothing is known to be wrong, but something could not be told." + embedded());
            case UNSIGNED -> new Banner("plain", "", "Nobody signed this document. " + wasRead());
            case FAULTY -> new Banner("bad", "\u2717", "Nobody signed this document, and it has " + errors());
            case UNREADABLE -> new Banner("bad", "\u2717", "This is nothing that lerkit knows, or it is broken.");
        };
    }

    private String errors() {
        long all = findings.all().stream()
                .filter(finding -> finding.problem().severity() == Severity.ERROR)
                .count();
        return count(all, "problem") + ".";
    }

    private String embedded() {
        List<VerificationReport> inside =
                found.report().map(VerificationReport::nested).orElse(List.of());
        long verified = inside.stream()
                .filter(report -> report.outcome() == Outcome.VERIFIED)
                .count();
        if (inside.isEmpty()) {
            return "";
        }
        return verified == inside.size()
                ? " So does each of the " + count(verified, "credential") + " in it."
                : " Of the " + count(inside.size(), "credential") + " in it, " + number(verified) + " hold.";
    }

    private String wasRead() {
        return found.records()
                .first()
                .map(Conversion::ledger)
                .map(ledger -> "It was read whole, and each of its "
                        + count(ledger.entries().size(), "value") + " is accounted for.")
                .orElse("");
    }

    private String kind() {
        String format = found.format().map(Format::title).orElse("Not recognized");
        String version = found.detection() instanceof Detection.Recognized known
                ? known.version()
                        .filter(each -> !format.endsWith(each))
                        .map(each -> ", version " + each)
                        .orElse("")
                : "";
        List<Carrier> carriers = found.opened().map(opened -> opened.carriers()).orElse(List.of());
        String carried = carriers.isEmpty()
                ? ""
                : " in " + carriers.stream().map(Source::words).distinct().collect(Collectors.joining(", in "));
        return format + version + carried;
    }

    private Markup facts() {
        List<Markup> facts = new ArrayList<>();
        LABELS.forEach((name, label) -> found.summary()
                .get(name)
                .ifPresent(value -> facts.add(fact(label, theirs(withoutIdentifiers(words(value)))))));
        found.records()
                .first()
                .ifPresent(record ->
                        facts.add(fact("Record of", text(contents(record.value().attainments())))));
        if (found.records().count() > 1) {
            facts.add(fact("Records", text(number(found.records().count()) + "; the first is shown")));
        }
        return facts.isEmpty() ? Markup.NOTHING : element("dl").styled("facts").holding(facts);
    }

    /** What few ask for. */
    private Markup details() {
        List<Markup> facts = new ArrayList<>();
        if (found.detection() instanceof Detection.Recognized known) {
            facts.add(fact("Recognized by", text(known.reason())));
        }
        List.of("id", "issuer", "achievement", "holds")
                .forEach(name -> found.summary()
                        .get(name)
                        .ifPresent(value -> facts.add(fact(DETAILS.getOrDefault(name, name), theirs(words(value))))));
        found.submission().name().ifPresent(name -> facts.add(fact("File", theirs(name))));
        facts.add(fact("Size", text(count(found.submission().document().length, "byte"))));
        return element("details")
                .styled("details")
                .holding(
                        element("summary").holding("Details and reports"),
                        element("dl").styled("facts").holding(facts),
                        element("p")
                                .styled("buttons")
                                .holding(
                                        Again.button(Download.REPORT_JSON, "Report as JSON"),
                                        Again.button(Download.REPORT_TEXT, "Report as text")));
    }

    /** A picture of others is shown as a picture: it can neither run anything nor load anything. */
    private Markup picture() {
        byte[] received = found.submission().document();
        return found.opened().stream()
                .flatMap(opened -> opened.carriers().stream())
                .filter(carrier -> carrier instanceof Carrier.Image && received.length <= LARGEST_PICTURE)
                .map(carrier -> element("img")
                        .styled("picture")
                        .set("alt", "The image of the badge")
                        .set(
                                "src",
                                "data:" + ((Carrier.Image) carrier).mediaType() + ";base64,"
                                        + Base64.getEncoder().encodeToString(received))
                        .alone())
                .findFirst()
                .orElse(Markup.NOTHING);
    }

    /** Names alone; the details have both. */
    private static String withoutIdentifiers(String words) {
        return IDENTIFIER.matcher(words).replaceAll("");
    }

    private static Markup fact(String label, Markup value) {
        return element("div")
                .holding(element("dt").holding(label), element("dd").holding(value));
    }

    private static String words(JsonValue value) {
        if (value instanceof JsonString words) {
            return words.value();
        }
        return value instanceof JsonObject counts
                ? counts.members().entrySet().stream()
                        .map(count -> ((JsonNumber) count.getValue()).text() + " " + count.getKey())
                        .collect(Collectors.joining(", "))
                : value.kind();
    }

    private static String contents(List<Attainment> attainments) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        attainments.forEach(attainment -> tally(attainment, kinds));
        return kinds.isEmpty()
                ? "nothing that was attained"
                : kinds.entrySet().stream()
                        .map(kind -> count(kind.getValue(), kind.getKey().replace('-', ' ')))
                        .collect(Collectors.joining(", "));
    }

    private static void tally(Attainment attainment, Map<String, Integer> kinds) {
        kinds.merge(attainment.kind().text(), 1, Integer::sum);
        attainment.parts().forEach(part -> tally(part, kinds));
    }
}
