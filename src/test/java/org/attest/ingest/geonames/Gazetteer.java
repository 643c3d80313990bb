package org.attest.ingest.geonames;

import java.util.ArrayList;
import java.util.List;
import org.attest.ingest.IncomingAuthority;
import org.attest.ingest.authority.AuthorityTable;
import org.attest.ingest.table.TableInput;
import org.attest.model.Authority.Known;
import org.attest.problem.Problem;

/** Tables in GeoNames' form of a country that is not there, and what is read of them. */
public final class Gazetteer {

    /** The country, two provinces, a district, and what lies in them. */
    public static final String LUME =
            row(9001, "Lume", "A", "PCLI", "LX", "00", "", "4000000", "33.1", "44.2", "Republic of Lume,LUM")
                    + row(9010, "Karsa Province", "A", "ADM1", "LX", "01", "", "0", "33.5", "44.5", "Karsa,كارسا")
                    + row(9011, "Fen Province", "A", "ADM1", "LX", "02", "", "0", "32.5", "44.5", "")
                    + row(9020, "Harrow District", "A", "ADM2", "LX", "01", "0101", "0", "33.6", "44.6", "")
                    + row(
                            9100,
                            "Harrow Ford",
                            "P",
                            "PPLA2",
                            "LX",
                            "01",
                            "0101",
                            "0",
                            "33.61",
                            "44.61",
                            "Harrowford,Harra,HFD,https://places.example/hf")
                    + row(9101, "Old Mill", "P", "PPL", "LX", "02", "0203", "7100", "32.51", "44.52", "")
                    + row(9102, "Nowhere Well", "P", "PPL", "LX", "", "", "0", "32.9", "44.9", "")
                    + row(9103, "Far Reed", "P", "PPL", "WX", "01", "", "0", "12.9", "14.9", "");

    private Gazetteer() {}

    /** A row as GeoNames has it: nineteen columns. */
    public static String row(
            long id,
            String name,
            String featureClass,
            String code,
            String country,
            String admin1,
            String admin2,
            String population,
            String lat,
            String lon,
            String alternates) {
        List<String> cells = new ArrayList<>(List.of(Long.toString(id), name, name, alternates, lat, lon));
        cells.addAll(List.of(featureClass, code, country, "", admin1, admin2, "", "", population, "", "210"));
        cells.addAll(List.of("Lume/Harrow", "2031-03-05"));
        return String.join("\t", cells) + "\n";
    }

    static IncomingAuthority read(String name, String table) throws java.io.IOException {
        return AuthorityTable.read(TableInput.of(name, table), new GeoNamesFormat());
    }

    static Known thing(IncomingAuthority incoming, long number) {
        return incoming.authority().orElseThrow().things().stream()
                .filter(known -> known.id().equals("geonames/" + number))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + number + ": " + incoming.problems()));
    }

    static List<String> problems(IncomingAuthority incoming) {
        return incoming.problems().stream().map(Problem::toString).toList();
    }
}
