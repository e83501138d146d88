package org.lerkit.crypto;

import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.publicvalidator.Fixture;
import org.lerkit.model.publicvalidator.FixtureSite;

/** The site that the fixtures of the public validator refer to, for a verifier. */
final class PublicValidatorSite implements DocumentLoader {
    private final FixtureSite site;

    PublicValidatorSite(Fixture fixture) {
        this.site = new FixtureSite(fixture);
    }

    @Override
    public DocumentResult load(String url) {
        return site.find(url).<DocumentResult>map(DocumentResult.Found::new).orElseGet(DocumentResult.NotFound::new);
    }
}
