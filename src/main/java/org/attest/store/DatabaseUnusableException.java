package org.attest.store;

import java.nio.file.Path;

/** A folder that cannot be used as it is: not a database, another one than asked for, not writable, full. */
public class DatabaseUnusableException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient Path folder;
    private final String cure;

    /**
     * An unusable folder.
     *
     * @param folder the folder of the database
     * @param what what is wrong with it, without a full stop; follows its name
     * @param cure what the user can do, without a full stop
     */
    public DatabaseUnusableException(Path folder, String what, String cure) {
        super(folder + ": " + what + " (" + cure + ")");
        this.folder = folder;
        this.cure = cure;
    }

    /** The same, with what lies behind it. */
    public DatabaseUnusableException(Path folder, String what, String cure, Throwable cause) {
        super(folder + ": " + what + " (" + cure + ")", cause);
        this.folder = folder;
        this.cure = cure;
    }

    /** The folder of the database. */
    public Path folder() {
        return folder;
    }

    /** What the user can do. */
    public String cure() {
        return cure;
    }
}
