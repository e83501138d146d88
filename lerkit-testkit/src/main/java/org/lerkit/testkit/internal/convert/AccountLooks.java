package org.lerkit.testkit.internal.convert;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.internal.convert.ConverterCheck.Look;

/** Compares the ledger of a converter with the source and the target, of which it counts the leaves itself. */
final class AccountLooks {
    private static final Finding NO_LEDGER = Finding.untested(
            "The subject keeps no ledger; what the change of one leaf shows is looked at all the same.");

    private AccountLooks() {}

    @FunctionalInterface
    private interface Count {
        List<String> broken(Leaves source, Leaves target, Account account);
    }

    static Look accounted() {
        return counted("no entry, or several, in the ledger", (source, target, account) -> {
            List<String> broken = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (Account.Entry entry : account.entries()) {
                if (!source.byPlace().containsKey(entry.source()) || !seen.add(entry.source())) {
                    broken.add(entry.source());
                }
            }
            source.byPlace().keySet().stream()
                    .filter(place -> !seen.contains(place))
                    .forEach(broken::add);
            return broken;
        });
    }

    static Look targetsExist() {
        return counted(
                "the ledger has it go where the target has no leaf",
                (source, target, account) -> account.entries().stream()
                        .filter(entry -> !target.byPlace().keySet().containsAll(entry.targets())
                                || !target.byPlace().keySet().containsAll(entry.influences()))
                        .map(Account.Entry::source)
                        .toList());
    }

    static Look carriedUnchanged() {
        return counted(
                "the ledger says it was carried, and the target says something else",
                (source, target, account) -> account.entries().stream()
                        .filter(Account.Entry::isCarried)
                        .filter(entry -> entry.targets().isEmpty()
                                || !entry.targets().stream()
                                        .allMatch(place -> same(
                                                source.byPlace().get(entry.source()),
                                                target.byPlace().get(place))))
                        .map(Account.Entry::source)
                        .toList());
    }

    static Look targetsExplained() {
        return counted("in the target, and the ledger does not say why", (source, target, account) -> {
            Set<String> explained = account.explained();
            return target.byPlace().keySet().stream()
                    .filter(place -> !explained.contains(place))
                    .toList();
        });
    }

    private static Look counted(String what, Count count) {
        return attempts -> {
            Optional<Account> account = attempts.account();
            return account.isEmpty()
                    ? NO_LEDGER
                    : Looks.of(
                            what,
                            count.broken(
                                    attempts.good().leaves(),
                                    attempts.target(attempts.good()).orElseThrow(),
                                    account.get()));
        };
    }

    /** A leaf changes what the ledger says it changes, and nothing else. */
    static Look claimsComplete() {
        return Looks.ofChanges((attempts, changes) -> {
            Account account = attempts.account().orElse(null);
            if (account == null) {
                return NO_LEDGER;
            }
            List<String> broken = new ArrayList<>();
            for (Map.Entry<String, List<String>> change : changes.entrySet()) {
                List<String> unclaimed = unclaimed(account, change.getKey(), change.getValue());
                if (!unclaimed.isEmpty()) {
                    // What another value leads to is in the ledger of the other value.
                    Account after = attempts.account(attempts.good().perturbed(change.getKey()))
                            .orElse(account);
                    if (!unclaimed(after, change.getKey(), unclaimed).isEmpty()) {
                        broken.add(change.getKey());
                    }
                }
            }
            return Looks.of("it changes what the ledger does not say it changes", broken);
        });
    }

    private static List<String> unclaimed(Account account, String place, List<String> changed) {
        return changed.stream()
                .filter(target -> account.entries().stream()
                        .noneMatch(entry -> entry.source().equals(place) && entry.claims(target)))
                .toList();
    }

    /** What makes no difference was lost, and has to be named. */
    static Look lossesNamed() {
        return Looks.ofChanges((attempts, changes) -> {
            Set<String> named = new HashSet<>(attempts.losses(attempts.good()));
            attempts.account()
                    .ifPresent(account -> account.entries().stream()
                            .filter(Account.Entry::isLost)
                            .forEach(entry -> named.add(entry.source())));
            return Looks.of(
                    "lost without a word: the target is the same whatever is there",
                    changes.entrySet().stream()
                            .filter(change -> change.getValue().isEmpty() && !named.contains(change.getKey()))
                            .map(Map.Entry::getKey)
                            .toList());
        });
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        if (one.strip().equals(other.strip())) {
            return true;
        }
        try {
            return new BigDecimal(one.strip()).compareTo(new BigDecimal(other.strip())) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
