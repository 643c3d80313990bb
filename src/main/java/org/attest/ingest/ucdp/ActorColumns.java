package org.attest.ingest.ucdp;

import org.attest.ingest.table.Column;
import org.attest.ingest.table.Columns;
import org.attest.ingest.table.TableFormat;
import org.attest.ingest.table.ValueKind;

/**
 * The columns of the UCDP list of actors from which something is made.
 *
 * <p>Checked against: the list 22.1 (35 columns, all its codes), the same header in public programs that read 22.1 to 26.1,
 * and the notes of the R package rebeltrack, after which release 18.1 called them {@code ActorID, Name, NameFull}. Case is
 * no matter.
 *
 * <p>Left out: {@code ConflictId, DyadId} (a record without an event has no conflict; GED's events tell them),
 * {@code Location, GWNOLoc, Region} (the countries of its conflicts, which is neither where it lies nor where it has its
 * base), {@code PrimaryParty, OSID, NSID}, the flags that only say whether a list is empty, and {@code Version}, which
 * would make every record of the next release another one.
 */
final class ActorColumns {

    private static final Columns.Builder BUILDER = Columns.builder();

    static final Column ID = BUILDER.required("ActorId");
    static final Column NAME = BUILDER.required("NameData", "Name");
    static final Column NAME_FULL = BUILDER.optional("NameFull");
    static final Column ORIGINAL = BUILDER.optional("NameOrig");
    static final Column ORIGINAL_FULL = BUILDER.optional("NameOrigFull");
    static final Column ORIGINAL_ENGLISH = BUILDER.optional("NameOrigFullEng");
    static final Column NEW = BUILDER.optional("NewName");
    static final Column NEW_FULL = BUILDER.optional("NewNameFullMotherTongue");
    static final Column NEW_ENGLISH = BUILDER.optional("NewNameFullEng");
    static final Column ORG = BUILDER.required("Org");
    static final Column COALITIONS_ONE_SIDED = BUILDER.optional("OSCoalitionID");
    static final Column COALITIONS_NON_STATE = BUILDER.optional("NSCoalitionID");
    static final Column PREVIOUS = BUILDER.optional("NamePrev");
    static final Column PREVIOUS_ID = BUILDER.optional("ActorIdPrev");
    static final Column SPLIT = BUILDER.optional("NameSplitTemp");
    static final Column SPLIT_ID = BUILDER.optional("ActorIdSplitTemp");
    static final Column ALLIANCE = BUILDER.optional("NameAlliance");
    static final Column ALLIANCE_ID = BUILDER.optional("ActorIdAlliance");
    static final Column GROUP = BUILDER.optional("GroupName");
    static final Column GROUP_ID = BUILDER.optional("ActorIdGroup");

    static {
        BUILDER.leftOut(
                "ConflictId", "DyadId", "Location", "GWNOLoc", "Region", "PrimaryParty", "OSID", "NSID", "Version");
        BUILDER.leftOut("NameChange", "OSCoalition", "NSCoalition", "Splinter", "SplitTemp", "Alliance", "JoinGroup");
    }

    /** The tables. */
    static final TableFormat TABLE = TableFormat.withHeader("ucdp-actors", BUILDER.build())
            .key(ID, UcdpId.PATTERN)
            .of(ValueKind.NUMBER, ID, ORG);

    private ActorColumns() {}
}
