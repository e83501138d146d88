package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.crypto.spi.TrustQuery;
import org.lerkit.crypto.spi.TrustRegistry;
import org.lerkit.crypto.spi.TrustResult;
import org.lerkit.model.json.JsonSyntaxException;

/**
 * The {@link TrustRegistry}s of lerkit: lists of issuers, each by its identifier, written exactly as credentials write it.
 * Whoever is not listed is unknown; nobody is refused.
 *
 * <pre>{@code
 * CryptoConfig config = CryptoConfig.v2026().toBuilder()
 *         .trustRegistry(TrustRegistries.of("our partners", Map.of("did:web:brackenwick.example.edu", "Brackenwick College")))
 *         .trustRegistry(TrustRegistries.served(
 *                 "community", "https://registry.example.org/registry.json", HttpsLoader.builder(clock).build()))
 *         .build();
 * }</pre>
 */
public final class TrustRegistries {
    private TrustRegistries() {}

    /**
     * These issuers.
     *
     * @param name what reports call the list
     * @param issuers names of issuers by their identifiers; a name may be empty
     */
    public static TrustRegistry of(String name, Map<String, String> issuers) {
        return new Listed(name, IssuerList.of(issuers));
    }

    /**
     * The issuers of a list: the JSON in which the Digital Credentials Consortium publishes its registries ({@code
     * {"registry": {"did:web:...": {"name": "..."}}}}); or lines of text, each an identifier and, after a space, a name if
     * there is one, where lines that begin with {@code #} do not count.
     *
     * @param name what reports call the list
     * @throws JsonSyntaxException if it begins like JSON, and is not JSON or more than 16 MiB
     * @throws ConfigurationException if it is no such list
     */
    public static TrustRegistry read(String name, byte[] list) {
        return new Listed(name, IssuerList.read(list));
    }

    /**
     * The issuers of a list as {@link #read} takes it, which is got whenever it is asked: how long it is kept is up to the
     * loader. One that cannot be had, or is no list, leaves open who the issuer is.
     *
     * @param name what reports call the list
     * @param url of the list
     * @param loader need not be that of the configuration: whether lists of one's own choice are fetched is another
     *     question than whether documents are that a credential names
     */
    public static TrustRegistry served(String name, String url, DocumentLoader loader) {
        return new Served(name, url, loader);
    }

    private record Listed(String name, IssuerList issuers) implements TrustRegistry {
        Listed {
            requireNonNull(name, "name");
        }

        @Override
        public TrustResult ask(TrustQuery query) {
            return issuers.find(query.issuer());
        }
    }

    private static final class Served implements TrustRegistry {
        private final String name;
        private final String url;
        private final DocumentLoader loader;
        private volatile Optional<Read> last = Optional.empty();

        /** A document and what it says. */
        private record Read(DocumentResult.Found document, IssuerList issuers) {}

        Served(String name, String url, DocumentLoader loader) {
            this.name = requireNonNull(name, "name");
            this.url = requireNonNull(url, "url");
            this.loader = requireNonNull(loader, "loader");
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public TrustResult ask(TrustQuery query) {
            DocumentResult result = loader.load(url);
            if (result instanceof DocumentResult.Found document) {
                try {
                    return issuers(document).find(query.issuer());
                } catch (JsonSyntaxException | ConfigurationException e) {
                    return new TrustResult.Unreachable("what is served is no list of issuers");
                }
            }
            return new TrustResult.Unreachable(
                    result instanceof DocumentResult.Unreachable unreachable
                            ? unreachable.reason()
                            : "nothing is there");
        }

        /** Read once, as long as the same is served. */
        private IssuerList issuers(DocumentResult.Found document) {
            Read read = last.filter(before -> before.document.equals(document))
                    .orElseGet(() -> new Read(document, IssuerList.read(document.bytes())));
            last = Optional.of(read);
            return read.issuers;
        }
    }
}
