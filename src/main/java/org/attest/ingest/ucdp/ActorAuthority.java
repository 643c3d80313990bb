package org.attest.ingest.ucdp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attest.ingest.InputFormat;
import org.attest.ingest.authority.AuthorityFormat;
import org.attest.ingest.dataset.Flags;
import org.attest.ingest.table.Column;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.TableFormat;
import org.attest.model.Authority.Known;
import org.attest.model.Authority.NameForm;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;
import org.jspecify.annotations.Nullable;

/**
 * The UCDP list of actors as an authority: what reports call by one of an actor's names is that actor, the one of GED and of
 * the list as a dataset. Names that an actor took later are names of it.
 *
 * <p>Names are not unique in the list: some five actors of a hundred share one. Those that do are different from each other, and so are
 * an actor and whom it broke away from, the alliance it entered and the group it joined: they are easily taken for each
 * other. Where they lie is not read: the list has the countries of their conflicts. A later release takes the place of an
 * earlier one: the name of the authority is the same.
 */
public final class ActorAuthority implements AuthorityFormat {

    private static final String SOURCE = "UCDP Actor Dataset";

    private static final List<Column> RELATED =
            List.of(ActorColumns.PREVIOUS_ID, ActorColumns.SPLIT_ID, ActorColumns.ALLIANCE_ID, ActorColumns.GROUP_ID);

    @Override
    public InputFormat format() {
        return InputFormat.UCDP_ACTORS_AUTHORITY;
    }

    @Override
    public String title() {
        return "actors of the UCDP, as an authority";
    }

    @Override
    public List<TableFormat> tables() {
        return List.of(ActorColumns.TABLE);
    }

    /** The table is that of a dataset: as an authority it must be asked for. */
    @Override
    public boolean isGuessed() {
        return false;
    }

    @Override
    public boolean isLike(Row first) {
        return true;
    }

    @Override
    public String authority(String fileName) {
        return "ucdp-actors";
    }

    @Override
    public Gathering begin() {
        return new Actors();
    }

    private static final class Actors implements Gathering {

        private final Map<String, Set<String>> different = new HashMap<>();
        private final Map<String, Set<String>> named = new HashMap<>();

        @Override
        public @Nullable Known read(Row row) {
            String number = ActorFormat.number(row);
            String label = ActorNameFacts.text(row, ActorColumns.NAME);
            if (label == null) {
                Flags.block(
                        row,
                        ActorColumns.NAME,
                        ProblemCode.FIELD_MISSING,
                        ActorColumns.NAME + " is empty: nobody can be found under it",
                        "give the name that the UCDP uses in its data");
            }
            if (number == null || label == null) {
                return null;
            }
            return new Known(
                    UcdpThings.ACTOR + number,
                    ActorFormat.kind(row),
                    label,
                    null,
                    names(row, label),
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    UcdpThings.actorAddresses(number),
                    SOURCE,
                    row.where());
        }

        private static List<NameForm> names(Row row, String label) {
            return ActorNameFacts.names(row).stream()
                    .filter(form -> !form.name().equals(label))
                    .toList();
        }

        @Override
        public void keep(Row row, Known known) {
            for (Column column : RELATED) {
                UcdpId.listIn(row, column).forEach(other -> differ(known.id(), UcdpThings.ACTOR + other));
            }
            Set<String> names = new LinkedHashSet<>(Set.of(folded(known.label())));
            known.names().forEach(form -> names.add(folded(form.name())));
            names.forEach(
                    name -> named.computeIfAbsent(name, each -> new TreeSet<>()).add(known.id()));
        }

        private static String folded(String name) {
            return name.toLowerCase(Locale.ROOT);
        }

        private void differ(String one, String other) {
            if (!one.equals(other)) {
                different.computeIfAbsent(one, id -> new TreeSet<>()).add(other);
                different.computeIfAbsent(other, id -> new TreeSet<>()).add(one);
            }
        }

        @Override
        public List<Known> finish(List<Known> things, ProblemSink problems) {
            named.values().stream()
                    .filter(ids -> ids.size() > 1)
                    .forEach(ids -> ids.forEach(one -> ids.forEach(other -> differ(one, other))));
            Set<String> there = new LinkedHashSet<>();
            things.forEach(known -> there.add(known.id()));
            List<Known> finished = new ArrayList<>(things.size());
            for (Known known : things) {
                List<String> others = different.getOrDefault(known.id(), Set.of()).stream()
                        .filter(there::contains)
                        .toList();
                finished.add(known.differentFrom(others));
            }
            return finished;
        }
    }
}
