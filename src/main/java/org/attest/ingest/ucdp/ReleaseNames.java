package org.attest.ingest.ucdp;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Releases as the names of the UCDP's files tell them. */
final class ReleaseNames {

    /** {@code GEDEvent_v22_1.csv} is a release; one with three or four numbers has candidate events of some months. */
    private static final Pattern EVENTS = Pattern.compile("gedevents?_?v?(\\d{1,2}(?:_\\d{1,2})+)(?![\\d_])");

    private static final Pattern GED = Pattern.compile("(?<![a-z])ged[-_]?(\\d{1,2})[._]?(\\d)(?!\\d)");
    private static final Pattern ACTORS =
            Pattern.compile("(?<![a-z])actors?[a-z_ -]*?[-_ ]?v?(\\d{1,2})[._]?(\\d)(?!\\d)");

    private ReleaseNames() {}

    /** {@code 19.1} for {@code ged191.csv}; empty for candidate events, which belong to no release of GED. */
    static Optional<String> ged(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        Matcher events = EVENTS.matcher(name);
        if (events.find()) {
            return Optional.of(events.group(1)).filter(each -> parts(each) == 2).map(ReleaseNames::pointed);
        }
        return twoDigits(GED.matcher(name));
    }

    /** {@code 24.0.3} for {@code GEDEvent_v24_0_3.csv}; empty for releases of GED. */
    static Optional<String> candidate(String fileName) {
        Matcher events = EVENTS.matcher(fileName.toLowerCase(Locale.ROOT));
        return events.find()
                ? Optional.of(events.group(1)).filter(each -> parts(each) > 2).map(ReleaseNames::pointed)
                : Optional.empty();
    }

    /** {@code 22.1} for {@code ucdp-actor-221.csv}. */
    static Optional<String> actors(String fileName) {
        return twoDigits(ACTORS.matcher(fileName.toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> twoDigits(Matcher matcher) {
        return matcher.find() ? Optional.of(matcher.group(1) + "." + matcher.group(2)) : Optional.empty();
    }

    private static int parts(String numbers) {
        return numbers.split("_", -1).length;
    }

    private static String pointed(String numbers) {
        return numbers.replace('_', '.');
    }
}
