package org.lerkit.crypto.internal.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One question and one answer over TLS, to one address. The certificate is checked against the host name of the URL as
 * every HTTPS client does; the address is the one that is given, whatever the name means meanwhile.
 */
public final class HttpsConnection {
    private HttpsConnection() {}

    /**
     * Asks for a document.
     *
     * @param timeout for everything from the first packet to the last byte of the answer
     * @param limit how many bytes the document may have
     * @throws IOException if no answer can be had, or none that is taken
     */
    public static HttpAnswer get(
            HttpsUrl url, InetAddress address, SSLSocketFactory tls, String accept, Duration timeout, int limit)
            throws IOException {
        try (Socket socket = new Socket()) {
            // A server that sends a byte now and then keeps every timeout of a socket from striking; closing it does
            // not wait.
            CompletableFuture<Boolean> alarm = new CompletableFuture<>();
            CompletableFuture<Void> unused = alarm.completeOnTimeout(true, timeout.toMillis(), TimeUnit.MILLISECONDS)
                    .thenAccept(ring -> close(socket));
            try {
                socket.connect(new InetSocketAddress(address, url.port()));
                return answer(url, secured(socket, url, tls), accept, limit);
            } catch (IOException e) {
                // Not whether it was closed: who waits at the socket goes on while it is.
                throw alarm.isDone() ? new FetchException("no answer in time") : e;
            } finally {
                alarm.cancel(true);
            }
        }
    }

    private static SSLSocket secured(Socket socket, HttpsUrl url, SSLSocketFactory tls) throws IOException {
        SSLSocket secured = (SSLSocket) tls.createSocket(socket, url.host(), url.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static HttpAnswer answer(HttpsUrl url, SSLSocket socket, String accept, int limit) throws IOException {
        String request = "GET " + url.target() + " HTTP/1.1\r\n"
                + "Host: " + url.authority() + "\r\n"
                + "Accept: " + accept + "\r\n"
                + "Accept-Encoding: identity\r\n"
                + "User-Agent: lerkit\r\n"
                + "Connection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        InputStream in = new BufferedInputStream(socket.getInputStream());
        return HttpAnswer.read(in, limit);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is not used any more.
        }
    }
}
