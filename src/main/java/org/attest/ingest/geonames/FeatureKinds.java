package org.attest.ingest.geonames;

import java.util.Set;
import org.attest.model.EntityKind;

/**
 * Kinds of place by GeoNames' feature codes. What has no kind of its own is a Place, which agrees with every kind.
 *
 * <p>City, town and village are of one family, so that a name that a source gives a town finds the city. {@code PPLA2} and
 * what is above it are seats of provinces and districts; their population is often not known. A place that is destroyed or
 * abandoned ({@code PPLW}, {@code PPLQ}, {@code PPLH}) is what it was.
 *
 * <p>An airfield or airport is a Facility: GeoNames knows an air base as {@code AIRB}, and does not say of the others that an
 * air force uses them. All are of the family of sites, so a source that speaks of the airfield can still mean the base.
 */
final class FeatureKinds {

    private static final long CITY = 50_000;
    private static final long TOWN = 5_000;
    private static final Set<String> SEATS_OF_CITIES = Set.of("PPLC", "PPLG", "PPLA", "PPLA2");
    private static final Set<String> SEATS_OF_TOWNS = Set.of("PPLA3", "PPLA4");
    private static final Set<String> REGIONS = Set.of("PRSH", "TERR", "LTER", "ZN", "ZNB", "CONT");
    private static final Set<String> BASES = Set.of("MILB", "NVB", "INSM");
    /** Of class S (spots, buildings), which tables with a header may leave out: those that wars are about. */
    private static final Set<String> FACILITIES = Set.of(
            "AIRF", "AIRH", "AIRP", "AIRQ", "AIRT", "BDG", "BDGQ", "BLDG", "BLDO", "BRKS", "BUSTN", "CH", "CMP",
            "CMPRF", "CSTL", "CSTM", "CTRM", "DAM", "DAMQ", "FT", "GHSE", "HSP", "HSPC", "HTL", "MFG", "MFGC", "MFGM",
            "MKT", "MNMT", "MSQE", "MSTY", "MUS", "OILR", "OILT", "PAL", "PMPO", "PMPW", "PO", "PP", "PRN", "PS", "PSH",
            "PSN", "PSTB", "PSTC", "PSTP", "RSTN", "SCH", "SCHC", "SHRN", "STDM", "TMPL", "TOWR", "TRANT", "UNIV",
            "WTRW");
    /** Of class S, but not built. */
    private static final Set<String> NATURAL = Set.of("CAVE", "CAVES", "BP", "ANS");

    private FeatureKinds() {}

    /**
     * The kind of a place.
     *
     * @param featureClass one letter; empty where the table does not tell it
     * @param code the feature code; empty where it is not known
     * @param population 0 where it is not known
     */
    static EntityKind of(String featureClass, String code, long population) {
        if (code.startsWith("PPL") || code.equals("STLMT")) {
            return settlement(code, population);
        }
        if (code.startsWith("PCL")) {
            return EntityKind.COUNTRY;
        }
        if (code.startsWith("ADM") || code.startsWith("RGN") || REGIONS.contains(code) || featureClass.equals("A")) {
            return EntityKind.REGION;
        }
        if (code.startsWith("STM") || code.startsWith("WAD") || code.equals("RVN")) {
            return EntityKind.RIVER;
        }
        return site(featureClass, code);
    }

    private static EntityKind settlement(String code, long population) {
        if (code.equals("PPLX")) {
            return EntityKind.QUARTER;
        }
        if (SEATS_OF_CITIES.contains(code) || population >= CITY) {
            return EntityKind.CITY;
        }
        return SEATS_OF_TOWNS.contains(code) || population >= TOWN ? EntityKind.TOWN : EntityKind.VILLAGE;
    }

    private static EntityKind site(String featureClass, String code) {
        if (code.equals("AIRB")) {
            return EntityKind.AIR_BASE;
        }
        if (BASES.contains(code)) {
            return EntityKind.BASE;
        }
        boolean spot = featureClass.equals("S") && !code.isEmpty() && !NATURAL.contains(code);
        return spot || FACILITIES.contains(code) ? EntityKind.FACILITY : EntityKind.PLACE;
    }
}
