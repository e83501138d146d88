package org.lerkit.cli.http;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/**
 * The server: a port, threads, limits. Has its address as soon as it is open, because status lists are named by it, and
 * answers from {@link #serve} on. What is being answered when it is closed is cut off.
 */
public final class SiteServer implements Closeable {
    /**
     * What the JDK's server has no other way to be told: how many seconds the line and the headers of a request may take;
     * and that an answer goes out at once, whose body would else wait for the client to confirm its headers, 40
     * milliseconds as a rule.
     */
    private static final Map<String, String> SETTINGS =
            Map.of("sun.net.httpserver.maxReqTime", "30", "sun.net.httpserver.nodelay", "true");

    static {
        SETTINGS.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }

    private final HttpServer server;
    private final String url;
    private final ServerLimits limits;
    private final Deadlines deadlines;
    private final ExecutorService workers;

    private SiteServer(HttpServer server, String scheme, ServerLimits limits) {
        this.server = server;
        this.url = scheme + "://" + name(server.getAddress()) + ":"
                + server.getAddress().getPort();
        this.limits = limits;
        this.deadlines = new Deadlines(limits.time());
        this.workers = Executors.newFixedThreadPool(limits.requests(), work -> {
            Thread thread = new Thread(work, "lerkit-serve");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Takes the port.
     *
     * @param address port 0 for any that is free
     * @param tls what HTTPS is served with; empty for HTTP
     * @throws IOException if the port is taken
     */
    public static SiteServer open(InetSocketAddress address, Optional<SSLContext> tls, ServerLimits limits)
            throws IOException {
        if (tls.isEmpty()) {
            return new SiteServer(HttpServer.create(address, 0), "http", limits);
        }
        HttpsServer server = HttpsServer.create(address, 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls.get()));
        return new SiteServer(server, "https", limits);
    }

    private static String name(InetSocketAddress address) {
        InetAddress host = address.getAddress();
        return host.isLoopbackAddress() || host.isAnyLocalAddress() ? "localhost" : address.getHostString();
    }

    /** What the paths follow, as in {@code http://localhost:8080}. */
    public String url() {
        return url;
    }

    /** Answers from now on. */
    public void serve(Site site) {
        boolean loopback = server.getAddress().getAddress().isLoopbackAddress();
        server.createContext("/", new Reception(site, limits, loopback, deadlines));
        server.setExecutor(workers);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
        deadlines.close();
    }
}
