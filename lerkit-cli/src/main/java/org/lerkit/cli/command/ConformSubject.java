package org.lerkit.cli.command;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.Converting;
import org.lerkit.testkit.Role;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.subject.CaseProvider;
import org.lerkit.testkit.subject.Command;
import org.lerkit.testkit.subject.CredentialHost;
import org.lerkit.testkit.subject.DocumentFiles;
import org.lerkit.testkit.subject.HttpEndpoint;
import org.lerkit.testkit.subject.VcApiIssuer;
import org.lerkit.testkit.subject.VcApiVerifier;
import picocli.CommandLine.Option;

/** What is examined: documents in files, somebody who answers over HTTP, or a command line. */
final class ConformSubject {
    @Option(
            names = "--command",
            paramLabel = "LINE",
            description = {
                "A command line of the subject instead of SUBJECT: it is given each document in a file, whose name goes",
                "where {} stands, and as standard input. 0 says yes, 1 no. Quotes hold words together; there is no shell."
            })
    private Optional<String> command = Optional.empty();

    @Option(
            names = "--ledger-command",
            paramLabel = "LINE",
            description =
                    "A command line that writes the ledger of a conversion, given the same transcript as --command.")
    private Optional<String> ledger = Optional.empty();

    @Option(
            names = "--refuses-with",
            paramLabel = "CODE",
            split = ",",
            description = "The exit codes by which --command says no: 1 if left out. Others are faults.")
    private List<Integer> refusing = List.of(1);

    @Option(
            names = "--api",
            paramLabel = "NAME",
            description = {
                "What a SUBJECT at an http(s) address serves: vc, the VC API; ob or clr, what hosts of Open Badges 3.0 or",
                "CLR 2.0 serve, for which a token of an account for tests is needed; case or case-1.0, what providers of",
                "frameworks serve. If left out, what goes with PROFILE."
            })
    private Optional<String> api = Optional.empty();

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "A file with the bearer token for the address; - for standard input.")
    private Optional<Path> tokenFile = Optional.empty();

    @Option(
            names = "--issuer-id",
            paramLabel = "ID",
            description = "What a credential must name as its issuer for the subject to issue it.")
    private Optional<String> issuerId = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", description = "What reports call the subject.")
    private Optional<String> name = Optional.empty();

    /** The subject for a profile. */
    Subject of(Optional<String> given, ConformanceProfile profile, Environment environment) {
        if (command.isPresent() == given.isPresent()) {
            throw CommandFailure.usage(
                    "say what is examined: SUBJECT or --command, and not both",
                    profile.id() + " needs " + profile.needs());
        }
        if (command.isPresent()) {
            return program(profile);
        }
        String subject = given.orElseThrow();
        return subject.startsWith("http://") || subject.startsWith("https://")
                ? served(subject, profile, environment)
                : documents(subject, environment);
    }

    private Subject program(ConformanceProfile profile) {
        if (ledger.isPresent() && profile.role() != Role.CONVERTER) {
            throw CommandFailure.usage(
                    "--ledger-command: " + profile.id() + " asks for no ledger", "only converters keep one");
        }
        Command program = command("--command", command.orElseThrow());
        Command told = issuerId.map(program::withIssuerId).orElse(program);
        String called = name.orElse(program.toString());
        return switch (profile.role()) {
            case ISSUER, PUBLISHER -> Subject.of(called, told.issuing());
            case CONVERTER -> Subject.of(called, converter(told));
            case CONSUMER -> Subject.of(called, told.consuming());
            case DISPLAYER -> Subject.of(called, told.displaying());
            default -> Subject.of(called, told.verifying());
        };
    }

    private Converting converter(Command program) {
        return ledger.map(line -> program.converting(command("--ledger-command", line)))
                .orElseGet(program::converting);
    }

    private Command command(String option, String line) {
        List<String> words = words(line);
        if (words.isEmpty()) {
            throw CommandFailure.usage(option + ": nothing to run", option + " 'ours verify {}'");
        }
        return Command.of(words.get(0), words.subList(1, words.size()).toArray(new String[0]))
                .refusingWith(Set.copyOf(refusing));
    }

    private Subject served(String address, ConformanceProfile profile, Environment environment) {
        HttpEndpoint endpoint = token(endpoint(address), environment);
        String called = name.orElse(address);
        return switch (api.orElseGet(() -> usual(profile))) {
            case "vc" -> {
                VcApiIssuer issuer = VcApiIssuer.at(endpoint);
                yield Subject.of(called, issuerId.map(issuer::withIssuerId).orElse(issuer), VcApiVerifier.at(endpoint));
            }
            case "ob" -> Subject.of(called, CredentialHost.openBadges(endpoint));
            case "clr" -> Subject.of(called, CredentialHost.learnerRecords(endpoint));
            case "case" -> Subject.of(called, CaseProvider.v1p1(endpoint));
            case "case-1.0" -> Subject.of(called, CaseProvider.v1p0(endpoint));
            default -> throw CommandFailure.usage("--api: none of this name", "vc, ob, clr, case or case-1.0");
        };
    }

    /** What a subject of a profile serves, as a rule. */
    private static String usual(ConformanceProfile profile) {
        boolean isOfBadges = profile.id().startsWith("ob");
        return switch (profile.role()) {
            case HOST -> isOfBadges ? "ob" : "clr";
            case PROVIDER -> "case";
            default -> "vc";
        };
    }

    private static HttpEndpoint endpoint(String address) {
        try {
            return HttpEndpoint.at(URI.create(address));
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(
                    "SUBJECT: no address that can be asked", "it has a host, no password, no query and no fragment");
        }
    }

    private HttpEndpoint token(HttpEndpoint endpoint, Environment environment) {
        if (tokenFile.isEmpty()) {
            return endpoint;
        }
        try (Input input = Input.open(environment, tokenFile)) {
            String token = new String(input.bytes(), StandardCharsets.UTF_8).strip();
            if (token.isEmpty() || !token.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
                throw CommandFailure.badInput(input.name() + ": no token", "the file has the token and nothing else");
            }
            return endpoint.withToken(token);
        }
    }

    private Subject documents(String subject, Environment environment) {
        Path place = environment.directory().resolve(subject);
        if (!Files.exists(place)) {
            throw CommandFailure.badInput(
                    subject + ": no such file or folder", "SUBJECT is a file, a folder or an http(s) address");
        }
        return Subject.documents(name.orElse(subject), DocumentFiles.in(place));
    }

    /** A command line as its words: quotes of both kinds hold together what is between them, and are not part of it. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0 ? c == quote : c == '\'' || c == '"') {
                quote = quote == 0 ? c : 0;
                inWord = true;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                if (inWord) {
                    words.add(word.toString());
                }
                word.setLength(0);
                inWord = false;
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (quote != 0) {
            throw CommandFailure.usage("--command: a quote that is not closed", "--command 'ours verify {}'");
        }
        if (inWord) {
            words.add(word.toString());
        }
        return words;
    }
}
