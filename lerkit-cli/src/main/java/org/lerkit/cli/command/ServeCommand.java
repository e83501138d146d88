package org.lerkit.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import org.lerkit.cli.http.ServerLimits;
import org.lerkit.cli.http.SiteServer;
import org.lerkit.cli.page.LocalPage;
import org.lerkit.cli.page.Sample;
import org.lerkit.cli.vcapi.ServedHolder;
import org.lerkit.cli.vcapi.ServedIssuer;
import org.lerkit.cli.vcapi.VcApi;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Presenting;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.status.StatusPurpose;
import org.lerkit.crypto.status.StatusRegister;
import org.lerkit.crypto.status.StatusStores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lerkit serve}: a page that checks documents for people, and the VC API for other programs. */
@Command(
        name = "serve",
        description = {
            "Shows a page that checks credentials, transcripts and job postings, and issues and verifies for other",
            "programs, over HTTP, by the VC API: for tests of interoperability.",
            "Anybody who can reach it can have credentials signed, so it is there for this machine only, unless it is",
            "told otherwise. Ends with Ctrl-C."
        })
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    /** What presentations are signed with. The issuer of this name, and each that is given, is there once more, with statuses. */
    private static final String USUAL = "eddsa-rdfc-2022";

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            description = "The port; 8080 if left out, and one that is free if it is 0.")
    private int port = 8080;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = {
                "The address of this machine to be reached at, as in 192.0.2.7; 0.0.0.0 for all.",
                "127.0.0.1, which no other machine can reach, if left out."
            })
    private String bind = "127.0.0.1";

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = {
                "The issuers, in a file, instead of one for each way to sign with a key that is new:",
                "{\"issuers\": {\"registrar\": {\"key\": \"registrar.jwk\", \"suite\": \"ecdsa-rdfc-2019\"}}}",
                "with the options of lerkit issue."
            })
    private Optional<Path> file = Optional.empty();

    @Mixin
    private final HttpsFlags https = new HttpsFlags();

    @Option(
            names = "--context",
            paramLabel = "URL=FILE",
            description = {
                "Knows the JSON-LD context in the file under this URL too. It says what signed terms mean: name only",
                "what you trust. May be given several times."
            })
    private Map<String, Path> contexts = new LinkedHashMap<>();

    @Mixin
    private final DocumentFlags documents = new DocumentFlags();

    @Option(names = "--no-page", description = "Serves no page for people, the VC API alone.")
    private boolean noPage;

    private final Environment environment;

    ServeCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        CryptoConfig config = config();
        InetSocketAddress address = address();
        Optional<SSLContext> tls = https.read(environment);
        List<ServedIssuer> issuers = file.map(listed -> ConfiguredIssuers.read(environment, config, listed))
                .orElseGet(() -> DefaultIssuers.of(config, environment.random().get()));
        if (!address.getAddress().isLoopbackAddress()) {
            environment.err().println("lerkit: whoever reaches " + bind + " can have credentials signed");
        }
        try (SiteServer server = SiteServer.open(address, tls, ServerLimits.STANDARD)) {
            if (tls.isPresent()) {
                List.copyOf(issuers).stream()
                        .filter(issuer -> file.isPresent() || issuer.name().equals(USUAL))
                        .forEach(issuer -> issuers.add(withStatus(server.url(), issuer)));
            }
            ServedHolder holder = new ServedHolder(
                    Signers.didKey(SigningKey.generate(
                            KeyType.ED25519, environment.random().get())),
                    Presenting.with(USUAL));
            VcApi api = VcApi.of(config, documents.loader(environment), issuers, holder);
            server.serve(noPage ? api : page(config).before(api));
            announce(server.url(), api, issuers, holder);
            new CountDownLatch(1).await();
            return ExitCode.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.DONE;
        } catch (IOException e) {
            throw CommandFailure.badInput("port " + port + " of " + bind + " cannot be had", "take another --port");
        }
    }

    /** Verifies with what lerkit brings and what was given: it has no loader, so that no document has anything fetched. */
    private LocalPage page(CryptoConfig config) {
        List<Sample> samples = ServedSamples.of(
                config,
                Signers.didKey(SigningKey.generate(
                        KeyType.ED25519, environment.random().get())));
        return LocalPage.of(config, environment.clock(), samples, KitConformance.at(environment.clock()));
    }

    private CryptoConfig config() {
        CryptoConfig.Builder config =
                environment.crypto().toBuilder().random(environment.random().get());
        contexts.forEach((url, file) -> {
            try (Input input = Input.open(environment, Optional.of(file))) {
                CommandFailure.telling(input.name(), () -> config.context(url, input.bytes()));
            }
        });
        return config.build();
    }

    /** The same issuer, whose credentials have statuses that are forgotten when the server ends. */
    private ServedIssuer withStatus(String url, ServedIssuer issuer) {
        ServedIssuer named = new ServedIssuer(issuer.name() + "-status", issuer.issuer(), issuer.securing());
        return CommandFailure.telling(
                named.name(),
                () -> named.keeping(StatusRegister.create(
                        StatusStores.inMemory(),
                        url + named.listPath(),
                        EnumSet.of(StatusPurpose.REVOCATION, StatusPurpose.SUSPENSION),
                        environment.clock(),
                        environment.random().get())));
    }

    private InetSocketAddress address() {
        if (port < 0 || port > LAST_PORT) {
            throw CommandFailure.usage("--port: no port", "one from 0 to " + LAST_PORT);
        }
        try {
            return new InetSocketAddress(InetAddress.getByName(bind), port);
        } catch (UnknownHostException e) {
            throw CommandFailure.usage("--bind: no address", "as in 192.0.2.7");
        }
    }

    private void announce(String url, VcApi api, List<ServedIssuer> issuers, ServedHolder holder) {
        PrintStream out = environment.out();
        api.operations().forEach(operation -> out.println(operation.replaceFirst(" ", " " + url)));
        issuers.forEach(issuer ->
                out.println(issuer.name() + " issues as " + issuer.issuer().id()));
        out.println("the holder presents as " + holder.id());
        if (!noPage) {
            out.println("the page for people is at " + url + "/");
        }
        out.println();
        out.flush();
    }
}
