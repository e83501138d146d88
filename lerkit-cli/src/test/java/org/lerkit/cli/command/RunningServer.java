package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** A server in a thread of its own, as its command starts it, and what it said when it was there. */
final class RunningServer implements AutoCloseable {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CompletableFuture<Integer> code = new CompletableFuture<>();
    private final Thread thread;
    private final HttpClient client;
    private final List<String> operations = new ArrayList<>();
    private int holders;
    private String page = "";
    private final Map<String, String> issuers = new LinkedHashMap<>();

    RunningServer(Path folder, String... options) throws Exception {
        SSLContext trusting = SSLContext.getInstance("TLS");
        trusting.init(null, new TrustManager[] {new TrustEverybody()}, null);
        client = HttpClient.newBuilder().sslContext(trusting).build();
        PipedInputStream said = new PipedInputStream(1 << 16);
        PrintStream out = new PrintStream(new PipedOutputStream(said), true, StandardCharsets.UTF_8);
        List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0"));
        arguments.addAll(List.of(options));
        Environment environment = new Environment(
                InputStream.nullInputStream(),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                folder,
                Shell.NOON,
                Runnable::run,
                SecureRandom::new);
        thread = new Thread(() -> {
            code.complete(Lerkit.run(environment, arguments.toArray(String[]::new)));
            out.close();
        });
        thread.start();
        BufferedReader lines = new BufferedReader(new InputStreamReader(said, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            if (line.startsWith("the page for people is at ")) {
                page = line.replaceFirst(".* ", "");
            } else if (line.startsWith("the holder presents as did:key:z6Mk")) {
                holders++;
            } else if (line.contains(" issues as ")) {
                issuers.put(line.replaceFirst(" .*", ""), line.replaceFirst(".* ", ""));
            } else {
                operations.add(line);
            }
        }
    }

    HttpClient client() {
        return client;
    }

    List<String> operations() {
        return operations;
    }

    int holders() {
        return holders;
    }

    Map<String, String> issuers() {
        return issuers;
    }

    /** Where the page is; empty if there is none. */
    String page() {
        return page;
    }

    /** What it said to standard error. */
    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    String url() {
        return operations.get(0).replaceFirst("GET (.*)/", "$1");
    }

    HttpResponse<String> post(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path))
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** As whom the issuer of this name signs. */
    String issuer(String name) {
        return Optional.ofNullable(issuers.get(name)).orElseThrow();
    }

    @Override
    public void close() {
        thread.interrupt();
        assertThat(code.join()).isZero();
    }

    /** The certificate of the server is signed by nobody else. */
    private static final class TrustEverybody extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
