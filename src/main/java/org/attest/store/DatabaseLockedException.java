package org.attest.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** A database that is open already: in another process, or elsewhere in this one. */
public class DatabaseLockedException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient Path folder;
    private final transient OptionalLong pid;
    private final transient Optional<ServerNote> server;

    /**
     * A locked database.
     *
     * @param folder its folder
     * @param pid the process that has it open, when that can be told
     * @param server the server that has it open, when one of ours does
     */
    public DatabaseLockedException(Path folder, OptionalLong pid, Optional<ServerNote> server) {
        super(message(folder, pid, server));
        this.folder = folder;
        this.pid = pid;
        this.server = server;
    }

    private static String message(Path folder, OptionalLong pid, Optional<ServerNote> server) {
        if (server.isPresent()) {
            long process = server.get().pid();
            return folder + ": the server at " + server.get().url() + ", process " + process
                    + ", has this database open (stop it with Ctrl-C where it runs, or with 'kill " + process
                    + "', and run this again; 'attest query' and 'attest sparql' go through it meanwhile)";
        }
        if (pid.isPresent() && pid.getAsLong() == ProcessHandle.current().pid()) {
            return folder + ": this database is open already in this process (close it first)";
        }
        String who = pid.isPresent() ? "process " + pid.getAsLong() : "another process";
        return folder + ": " + who + " has this database open (wait until it ends, or stop it)";
    }

    /** The folder of the database. */
    public Path folder() {
        return folder;
    }

    /** The process that has it open; empty when that cannot be told. */
    public OptionalLong pid() {
        return pid;
    }

    /** The server that has it open; empty when it is none of ours. */
    public Optional<ServerNote> server() {
        return server;
    }
}
