package org.lerkit.cli.vcapi;

import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Holder;
import org.lerkit.crypto.spi.DisclosureException;

/** Derives credentials that disclose a part, and answers with them as they are. */
final class DeriveOperation implements Resource.Operation<DeriveRequest> {
    private final Holder holder;

    DeriveOperation(CryptoConfig config) {
        this.holder = Holder.create(config);
    }

    @Override
    public Answer answer(DeriveRequest request) {
        try {
            return Answer.json(
                    Answer.CREATED,
                    holder.derive(request.verifiableCredential(), request.disclosed())
                            .json());
        } catch (DisclosureException e) {
            throw Refusal.badRequest("not derived", e.problems());
        }
    }
}
