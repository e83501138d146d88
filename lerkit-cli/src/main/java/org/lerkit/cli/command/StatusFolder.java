package org.lerkit.cli.command;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.lerkit.crypto.status.StatusRegister;
import org.lerkit.crypto.status.StatusStore;
import org.lerkit.crypto.status.StatusStores;

/** A folder with a status register in it, open: nobody else can open it until it is closed. */
final class StatusFolder implements Closeable {
    private final String name;
    private final StatusStore store;
    private final StatusRegister register;

    private StatusFolder(String name, StatusStore store, StatusRegister register) {
        this.name = name;
        this.store = store;
        this.register = register;
    }

    /** How a register is had from a store. */
    interface Opening {
        StatusRegister from(StatusStore store, Clock clock, RandomGenerator random) throws IOException;
    }

    /** What is done with a register. */
    interface Work<T> {
        T with(StatusRegister register) throws IOException;
    }

    /** Opens the register that is there. */
    static StatusFolder open(Environment environment, Path folder) {
        return open(environment, folder, StatusRegister::open);
    }

    static StatusFolder open(Environment environment, Path folder, Opening opening) {
        Path place = environment.directory().resolve(folder);
        if (!Files.isDirectory(place)) {
            throw CommandFailure.badInput(folder + ": no such folder", "lerkit status create makes one");
        }
        return CommandFailure.telling(folder.toString(), () -> {
            StatusStore store = StatusStores.inFolder(place);
            try {
                StatusRegister register = opening.from(
                        store, environment.clock(), environment.random().get());
                return new StatusFolder(folder.toString(), store, register);
            } catch (IOException | RuntimeException e) {
                store.close();
                throw e;
            }
        });
    }

    /** Does something with the register; what is said against it is told with the name of the folder. */
    <T> T telling(Work<T> work) {
        return CommandFailure.telling(name, () -> work.with(register));
    }

    StatusRegister register() {
        return register;
    }

    @Override
    public void close() {
        try {
            store.close();
        } catch (IOException e) {
            throw CommandFailure.unwritable(name, e);
        }
    }
}
