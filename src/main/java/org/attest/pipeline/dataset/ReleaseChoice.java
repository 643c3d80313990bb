package org.attest.pipeline.dataset;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.model.Dataset;
import org.attest.pipeline.dataset.DatasetOptions.Extent;
import org.attest.store.StoredRelease;

/**
 * Which release a file is of, and whether it is all of it.
 *
 * @param name name of the release
 * @param order its place among the releases of its dataset, from 1
 * @param whole whether what the file lacks is missing
 * @param stored the release as it is stored; empty for a new one
 */
record ReleaseChoice(String name, int order, boolean whole, Optional<StoredRelease> stored) {

    private static final Pattern ENDING =
            Pattern.compile("(\\.(csv|tsv|txt|gz|zip|export))+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)*");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /**
     * Chooses.
     *
     * @param named the release that the file's name tells; empty where it tells none
     * @param stored the releases of the dataset, in order
     * @throws LoadRefused if the file cannot be loaded after these
     */
    static ReleaseChoice of(
            String file, Optional<String> named, Dataset dataset, DatasetOptions options, List<StoredRelease> stored) {
        String given = options.release();
        String name = given != null ? given : named.orElseGet(() -> withoutEnding(file));
        Optional<StoredRelease> same =
                stored.stream().filter(release -> release.name().equals(name)).findFirst();
        Optional<StoredRelease> latest = stored.isEmpty() ? Optional.empty() : Optional.of(stored.getLast());
        if (!dataset.rolling()) {
            latest.ifPresent(last -> refuse(file, name, dataset, same, last));
        }
        boolean isNew = same.isEmpty()
                && latest.isPresent()
                && !dataset.rolling()
                // What is picked from a file cannot say what the file lacks.
                && options.where().isEmpty();
        boolean whole = options.extent() == Extent.WHOLE || (options.extent() == Extent.UNSAID && isNew);
        return new ReleaseChoice(
                name, same.map(StoredRelease::order).orElse(stored.size() + 1), whole && latest.isPresent(), same);
    }

    /**
     * The same once it is known what was loaded of the release: what was begun as a whole release goes on as one, unless
     * the user says otherwise.
     */
    ReleaseChoice goingOn(Manifest manifest, DatasetOptions options) {
        boolean goesOn = options.extent() == Extent.UNSAID && manifest.isWholeBrokenOff();
        return new ReleaseChoice(name, order, whole || goesOn, stored);
    }

    private static void refuse(
            String file, String name, Dataset dataset, Optional<StoredRelease> same, StoredRelease last) {
        String of = "release " + name + " of " + dataset.id();
        if (same.isPresent() && !same.get().equals(last)) {
            throw new LoadRefused(
                    file + ": " + of + " is in the database already, and " + last.name() + " came after it",
                    "load it under a name of its own with --release, or into a new database");
        }
        if (same.isEmpty() && !last.complete()) {
            throw new LoadRefused(
                    file + ": the loading of release " + last.name() + " of " + dataset.id()
                            + " was broken off, and has to come to its end before " + of,
                    "load the file of release " + last.name() + " again, which goes on where it stopped");
        }
        if (same.isEmpty() && isVersion(name) && isVersion(last.name()) && compare(name, last.name()) < 0) {
            throw new LoadRefused(
                    file + ": " + of + " is older than " + last.name() + ", which the database has",
                    "load releases in their order, into a new database where an older one is wanted");
        }
    }

    /**
     * Refuses a release from which too much would be missing, unless the user said how it is meant.
     *
     * @param missing current records that the file lacks
     * @param current how many current records there are
     */
    void refuseLoss(String file, long missing, long current, DatasetOptions options) {
        if (options.extent() == Extent.UNSAID && missing * 5 > current) {
            throw new LoadRefused(
                    file + ": as all of release " + name + " it would take " + missing + " of " + current
                            + " records out of the accepted view",
                    "say --part if the file is a part of its release, or --whole if those records are really gone");
        }
    }

    /** Refuses as all of a release what breaks off: nobody knows what it lacks only because of that. */
    void refuseTruncated(String file, boolean truncated) {
        if (whole && truncated) {
            throw new LoadRefused(
                    file + ": the file breaks off before its end, and as all of release " + name
                            + " it would take out of the accepted view what stood behind; nothing was done",
                    "fetch it again, or say --part to take what is there");
        }
    }

    private static String withoutEnding(String file) {
        String bare = ENDING.matcher(file).replaceFirst("");
        return bare.isEmpty() ? file : bare;
    }

    private static boolean isVersion(String name) {
        return VERSION.matcher(name).matches();
    }

    private static int compare(String a, String b) {
        Matcher first = NUMBER.matcher(a);
        Matcher second = NUMBER.matcher(b);
        while (true) {
            boolean more = first.find();
            boolean other = second.find();
            if (!more || !other) {
                return Boolean.compare(more, other);
            }
            int order = new java.math.BigInteger(first.group()).compareTo(new java.math.BigInteger(second.group()));
            if (order != 0) {
                return order;
            }
        }
    }
}
