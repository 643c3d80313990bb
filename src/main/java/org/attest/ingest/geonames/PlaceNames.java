package org.attest.ingest.geonames;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.ingest.table.Row;
import org.attest.model.Authority.NameForm;
import org.attest.model.EntityKind;

/**
 * The other names of a place, each once. The table does not tell their languages. Among them it has addresses and codes of
 * airports and countries ({@code BGW} for a city): these are left out, for a name of two letters would be found everywhere; a
 * country keeps its own ({@code UAE}).
 */
final class PlaceNames {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,4}");

    private PlaceNames() {}

    static List<NameForm> of(Row row, EntityKind kind) {
        String label = row.text(GeoNamesColumns.NAME);
        Set<String> names = new LinkedHashSet<>();
        Optional.ofNullable(row.text(GeoNamesColumns.ASCII)).ifPresent(names::add);
        names.addAll(row.cells().list(GeoNamesColumns.ALTERNATE, ","));
        List<NameForm> forms = new ArrayList<>(names.size());
        for (String name : names) {
            boolean code = kind != EntityKind.COUNTRY && CODE.matcher(name).matches();
            if (!code && !name.equals(label) && !name.contains("://")) {
                forms.add(new NameForm(name, null));
            }
        }
        return forms;
    }
}
