package org.attest.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Invented newspapers and agencies, each with the spellings that coders use for it, and their headlines. */
final class Press {

    private static final int OFFICES = 220;
    private static final List<String> KINDS = List.of(
            "Herald", "News Agency", "Radio", "Daily Post", "Times", "Monitoring Group", "Wire Service", "Observer");
    private static final List<String> HEADLINES = List.of(
            "%n killed as %b attacks post near %p",
            "%p: shelling goes on for a third day, residents say",
            "%a says it has retaken villages around %p",
            "Roadside bomb hits convoy outside %p, killing %n",
            "Clashes in %p leave %n dead and dozens hurt",
            "%b claims to have downed a drone over %p",
            "Doctors in %p speak of %n bodies",
            "Air strike on market in %p kills at least %n",
            "Fighting between %a and %b spreads to %p",
            "Summary of losses in %p, week by week",
            "%n civilians die in raid on %p, %a denies involvement",
            "Curfew in %p after night of gunfire");
    private static final List<String> ODD_HEADLINES = List.of(
            "%p burns; %n dead; %b blames %a",
            "\"We lost everything\": %n killed in %p",
            "Army calls claims about %p \"absurd\"",
            "%a &amp; %b trade fire in %p &#39;for hours&#39;",
            "%p &quot;under control&quot;, %n dead",
            "%n dead in %p\n(second report)");
    private static final Skew ODD = Skew.of(5, 12, 12, 3, 2, 6);
    private static final double ODD_SHARE = 0.04;

    private final List<List<String>> offices = new ArrayList<>();
    private final Skew whichOffice = Skew.zipf(OFFICES, 1.2);
    private final Skew whichSpelling = Skew.of(90, 6, 3, 1);

    Press(Draw draw, Words words) {
        for (int i = 0; i < OFFICES; i++) {
            offices.add(spellings(words.next(), draw.of(KINDS), draw));
        }
    }

    private static List<String> spellings(String place, String kind, Draw draw) {
        String usual = draw.chance(0.03) ? kind + ", " + place : place + " " + kind;
        return List.of(usual, "The " + usual, usual.toUpperCase(Locale.ROOT), usual + " (" + place + ")");
    }

    /** The name of an office in one of its spellings; few offices often, and mostly the usual spelling. */
    String office(Draw draw) {
        return offices.get(whichOffice.pick(draw)).get(whichSpelling.pick(draw));
    }

    /** A headline: now and then with a semicolon, quotes, HTML entities or a line break in it. */
    String headline(Draw draw, Dyad dyad, String place) {
        String pattern = draw.chance(ODD_SHARE) ? ODD_HEADLINES.get(ODD.pick(draw)) : draw.of(HEADLINES);
        StringBuilder text = new StringBuilder(96);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '%') {
                text.append(word(pattern.charAt(++i), draw, dyad, place));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static Object word(char letter, Draw draw, Dyad dyad, String place) {
        return switch (letter) {
            case 'n' -> draw.logNormal(5, 1, 900);
            case 'p' -> place;
            case 'a' -> dyad.a().name();
            case 'b' -> dyad.b().name();
            default -> throw new IllegalArgumentException("no such place holder: %" + letter);
        };
    }
}
