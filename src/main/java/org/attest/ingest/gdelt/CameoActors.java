package org.attest.ingest.gdelt;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.ingest.dataset.CodeTable;
import org.attest.model.EntityKind;
import org.attest.model.Word;
import org.jspecify.annotations.Nullable;

/**
 * Actors as CAMEO codes them: pieces of three letters, each a country, a region, a role, a religion, a known group or a
 * people, one after another: {@code USAGOVMIL}.
 *
 * <p>The code is what GDELT tells actors apart by. What the news call them is no name of the actor: {@code USA} is
 * "UNITED STATES", "IOWA" and "WASHINGTON". So each has a name made of its pieces. The names of peoples (small letters,
 * some 650) are not known here, they stay codes.
 *
 * <p>Codes are those of chapter 3 of the CAMEO manual 1.1b3 and of GDELT's lists of types, known groups and religions;
 * names are ours.
 */
final class CameoActors {

    private static final Map<String, Piece> PIECES = pieces();
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{3,60}");
    private static final int PIECE = 3;

    private CameoActors() {}

    private record Piece(String name, EntityKind kind) {}

    /**
     * An actor.
     *
     * @param kind a state where nothing but a country or its government is coded; an armed group where one is coded, or a
     *     role of those who fight outside of a state's forces; an organisation where one is coded; else just an actor
     * @param name countries, then all else in the order of the code: {@code United States, government, military}
     */
    record CameoActor(EntityKind kind, String name) {}

    private static Map<String, Piece> pieces() {
        Map<String, Piece> pieces = new HashMap<>();
        for (NamedCsvRecord row : CodeTable.rows("cameo-actors.csv")) {
            EntityKind kind = Word.parse(EntityKind.class, row.getField("kind")).orElseThrow();
            pieces.put(row.getField("code"), new Piece(row.getField("name"), kind));
        }
        return pieces;
    }

    /** Reads a code; null where it can be none. */
    static @Nullable CameoActor of(String code) {
        if (!CODE.matcher(code).matches()) {
            return null;
        }
        List<String> countries = new ArrayList<>(2);
        List<String> others = new ArrayList<>(4);
        Set<EntityKind> kinds = EnumSet.noneOf(EntityKind.class);
        for (int at = 0; at < code.length(); at += PIECE) {
            String text = code.substring(at, Math.min(at + PIECE, code.length()));
            Piece piece = PIECES.getOrDefault(text, new Piece(text, EntityKind.ACTOR));
            boolean isCountry = piece.kind() == EntityKind.STATE && !text.equals("GOV");
            (isCountry ? countries : others).add(piece.name());
            kinds.add(piece.kind());
        }
        countries.addAll(others);
        return new CameoActor(kind(kinds), String.join(", ", countries));
    }

    private static EntityKind kind(Set<EntityKind> kinds) {
        if (kinds.equals(EnumSet.of(EntityKind.STATE))) {
            return EntityKind.STATE;
        }
        return kinds.contains(EntityKind.ARMED_GROUP)
                ? EntityKind.ARMED_GROUP
                : kinds.contains(EntityKind.ORGANISATION) ? EntityKind.ORGANISATION : EntityKind.ACTOR;
    }
}
