package org.attest.model;

/**
 * What a dataset was at one time, as the database has it.
 *
 * @param name its name, such as {@code 19.1}
 * @param order when it was first loaded among the releases of its dataset, from 1
 * @param complete whether its loading came to its end
 * @param counts what became of its records
 * @param manifest hash of its manifest in the archive, 64 hex digits
 */
public record Release(String name, int order, boolean complete, Counts counts, String manifest) {

    /**
     * What became of the records of a release, over all its files.
     *
     * @param read records in the files
     * @param added that the database did not have
     * @param revised that it had with other content
     * @param unchanged that it had just so
     * @param repeated that stand twice in a file with one content
     * @param rejected that could not be taken
     * @param missing that the database had and a whole release lacks; not among those read
     */
    public record Counts(
            long read, long added, long revised, long unchanged, long repeated, long rejected, long missing) {

        /** Nothing read. */
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

        /** Insists that nothing was lost. */
        public Counts {
            if (read != added + revised + unchanged + repeated + rejected) {
                throw new IllegalStateException(
                        "records read " + read + " is not added " + added + " + revised " + revised + " + unchanged "
                                + unchanged + " + repeated " + repeated + " + rejected " + rejected);
            }
        }

        /** Both together. */
        public Counts plus(Counts other) {
            return new Counts(
                    read + other.read,
                    added + other.added,
                    revised + other.revised,
                    unchanged + other.unchanged,
                    repeated + other.repeated,
                    rejected + other.rejected,
                    missing + other.missing);
        }

        /** Whether anything was stored or left the accepted view. */
        public boolean changedAnything() {
            return added + revised + missing > 0;
        }
    }
}
