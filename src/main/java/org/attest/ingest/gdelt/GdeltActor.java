package org.attest.ingest.gdelt;

import java.util.List;
import org.attest.ingest.dataset.CellText;
import org.attest.ingest.dataset.Flags;
import org.attest.ingest.dataset.RecordFacts;
import org.attest.ingest.gdelt.CameoActors.CameoActor;
import org.attest.ingest.table.Row;
import org.attest.model.Fact;
import org.attest.model.RecordThing;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** An actor of an event of GDELT: a thing by its code, and what the row calls it as a name that the row goes by. */
final class GdeltActor {

    /** What keys of actors begin with. */
    static final String KEY = "cameo-actor/";

    private GdeltActor() {}

    /**
     * Reads an actor of a row.
     *
     * @param local local id to give
     * @param things takes the actor
     * @param facts takes its name, where it is another than the code's
     * @return its local id, or none where the row has no code for one
     */
    static List<String> of(
            Row row, GdeltColumns.Actor columns, String local, List<RecordThing> things, List<Fact> facts) {
        String code = row.text(columns.code());
        String name = CellText.line(row.text(columns.name()));
        CameoActor actor = code == null ? null : CameoActors.of(code);
        if (code == null || actor == null) {
            warn(row, columns, code, name);
            return List.of();
        }
        things.add(new RecordThing(
                RecordFacts.entity(local, actor.kind(), actor.name(), null, row.where()), KEY + code, List.of(), null));
        if (name != null && !name.equalsIgnoreCase(actor.name())) {
            facts.add(new Fact.Name(local, local, name, null, null, List.of(), row.where()));
        }
        return List.of(local);
    }

    private static void warn(Row row, GdeltColumns.Actor columns, @Nullable String code, @Nullable String name) {
        if (code != null) {
            Flags.warn(
                    row,
                    columns.code(),
                    ProblemCode.ID_INVALID,
                    Flags.shown(code) + " is no code of an actor, and is left out",
                    "codes of CAMEO are letters alone");
        } else if (name != null) {
            Flags.warn(
                    row,
                    columns.name(),
                    ProblemCode.FIELD_MISSING,
                    Flags.shown(name) + " has no code, and is left out",
                    "give the code in " + columns.code());
        }
    }
}
