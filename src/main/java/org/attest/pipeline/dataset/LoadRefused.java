package org.attest.pipeline.dataset;

/** A load that was not begun, because what was asked for would harm what is there; the database is as it was. */
public final class LoadRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String cure;

    /**
     * A refusal.
     *
     * @param message what is wrong, beginning with the file
     * @param cure what to do instead
     */
    public LoadRefused(String message, String cure) {
        super(message);
        this.cure = cure;
    }

    /** What to do instead. */
    public String cure() {
        return cure;
    }
}
