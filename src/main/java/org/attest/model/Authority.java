package org.attest.model;

import java.util.List;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * A list of known things under names that sources use.
 *
 * @param name what the list is called; the key under which it is stored and replaced
 * @param things the things, in the file's order
 */
public record Authority(String name, List<Known> things) {

    /** Copies the list. */
    public Authority {
        things = List.copyOf(things);
    }

    /**
     * A known thing.
     *
     * @param id its key in {@code thing:}
     * @param kind kind of thing
     * @param label the name to show
     * @param language language of the label (BCP 47); null for none
     * @param names other names and spellings, without the label
     * @param within id of the place it lies in; null when not known
     * @param partOf id of what it belongs to; null when it belongs to nothing
     * @param point where it lies; null when not known
     * @param echelon its size, for a unit; null when not known
     * @param branch its branch, for a unit or an organisation; null when not known
     * @param differentFrom ids of things it is easily taken for
     * @param identifiers IRIs of other datasets for the same thing
     * @param source where the entry comes from
     * @param where the place in the input
     */
    public record Known(
            String id,
            EntityKind kind,
            String label,
            @Nullable String language,
            List<NameForm> names,
            @Nullable String within,
            @Nullable String partOf,
            @Nullable Point point,
            @Nullable Echelon echelon,
            @Nullable Branch branch,
            List<String> differentFrom,
            List<String> identifiers,
            String source,
            Where where) {

        /** Copies the lists. */
        public Known {
            names = List.copyOf(names);
            differentFrom = List.copyOf(differentFrom);
            identifiers = List.copyOf(identifiers);
        }

        /** The same, lying in a place; null for none known. */
        public Known lyingIn(@Nullable String place) {
            return copy(place, differentFrom, identifiers);
        }

        /** The same, easily taken for these. */
        public Known differentFrom(List<String> others) {
            return copy(within, others, identifiers);
        }

        /** The same, with these IRIs of other datasets. */
        public Known identifiedBy(List<String> iris) {
            return copy(within, differentFrom, iris);
        }

        private Known copy(@Nullable String place, List<String> others, List<String> iris) {
            return new Known(
                    id, kind, label, language, names, place, partOf, point, echelon, branch, others, iris, source,
                    where);
        }
    }

    /**
     * One name.
     *
     * @param name the text
     * @param language its language (BCP 47); null for none
     */
    public record NameForm(String name, @Nullable String language) {}

    /**
     * A point in WGS 84.
     *
     * @param lat latitude in degrees, -90 to 90
     * @param lon longitude in degrees, -180 to 180
     * @param precision how closely it tells where the thing lies; null when not known
     */
    public record Point(double lat, double lon, @Nullable PlacePrecision precision) {}
}
