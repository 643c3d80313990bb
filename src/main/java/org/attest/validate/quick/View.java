package org.attest.validate.quick;

/** A batch, seen from one of its parts, for the time of one check. */
final class View {

    private final Index index;
    private final Part part;
    private final Values values = new Values();
    private boolean doubtful;

    /**
     * A view.
     *
     * @param index the batch
     * @param part the part in which shapes look for nodes to test
     */
    View(Index index, Part part) {
        this.index = index;
        this.part = part;
    }

    Index index() {
        return index;
    }

    Part part() {
        return part;
    }

    /** A stack for the values at work. */
    Values values() {
        return values;
    }

    /** Notes that something was met which the index does not show as the engine sees it: whatever the tests say is void. */
    void doubt() {
        doubtful = true;
    }

    boolean isDoubtful() {
        return doubtful;
    }
}
