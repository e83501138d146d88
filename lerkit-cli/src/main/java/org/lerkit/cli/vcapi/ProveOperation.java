package org.lerkit.cli.vcapi;

import java.security.GeneralSecurityException;
import org.lerkit.cli.http.Answer;
import org.lerkit.cli.http.Refusal;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Holder;
import org.lerkit.crypto.IssuanceException;
import org.lerkit.crypto.Presenting;

/** Signs presentations, as one holder, and answers with them as they are. */
final class ProveOperation implements Resource.Operation<ProveRequest> {
    private final Holder holder;
    private final ServedHolder served;

    ProveOperation(CryptoConfig config, ServedHolder served) {
        this.holder = Holder.create(config);
        this.served = served;
    }

    @Override
    public Answer answer(ProveRequest request) {
        Presenting how = served.how();
        how = request.options().domain().map(how::to).orElse(how);
        how = request.options().challenge().map(how::answering).orElse(how);
        try {
            return Answer.json(
                    Answer.CREATED,
                    holder.present(request.presentation(), how, served.signer()).json());
        } catch (IssuanceException e) {
            throw Refusal.badRequest("not signed", e.problems());
        } catch (GeneralSecurityException e) {
            throw ApiProblem.signer();
        }
    }
}
