package org.attest.model;

import java.util.List;
import java.util.regex.Pattern;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * What one record of a dataset says: one testimony, of at most one event.
 *
 * @param id its id in the dataset
 * @param contentHash hash of what it says, 32 hex digits; the same for the same cells, wherever they stand
 * @param things the things spoken of
 * @param cited the documents it goes by; their publishers are things of the record
 * @param event its event; null where it tells of none
 * @param coding what is coded of the event; {@link Coding#NONE} where nothing is, and without an event
 * @param testimony who says what, based on all the documents cited
 * @param where the place in the input
 */
public record DatasetRecord(
        String id,
        String contentHash,
        List<RecordThing> things,
        List<Source> cited,
        @Nullable EventDecl event,
        Coding coding,
        Testimony testimony,
        Where where) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** Copies the lists, and checks the id. */
    public DatasetRecord {
        if (!isId(id)) {
            throw new IllegalArgumentException("no id of a record: " + id);
        }
        things = List.copyOf(things);
        cited = List.copyOf(cited);
    }

    /** Whether a text can be the id of a record: letters, digits, and within it {@code . _ -}, at most 64. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
