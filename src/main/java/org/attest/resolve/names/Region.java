package org.attest.resolve.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words of names of the region: without the Arabic article, wherever it stands and whatever it is assimilated to, each word in
 * one spelling ({@link Sounds}).
 */
final class Region {

    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "il", "ol", "l");
    /** Forms before a letter to which the article is assimilated; not us and un, which are words of English names. */
    private static final Set<String> ASSIMILATED = Set.of(
            "as", "ash", "ad", "adh", "ar", "az", "an", "at", "ath", "es", "esh", "ed", "edh", "er", "ez", "en", "et",
            "eth", "ush", "ud", "ur", "uz");
    /** Al before a letter to which it is not assimilated, with at least four letters left, written as one word. */
    private static final Pattern JOINED = Pattern.compile("[ae]l(?!b[ouw])[bfghjkmqwx][a-z]{3,}");

    private static final Pattern JOINED_ASSIMILATED = Pattern.compile("[ae](sh|dh|th|s|d|r|z|n|t)\\1[aeiou][a-z]{3,}");
    private static final Set<String> NOT_JOINED =
            Set.of("albert", "alfred", "albania", "algeria", "algiers", "algerian", "albanian", "alma", "alghero");
    /** How English words begin that look as if they began with an article. */
    private static final Pattern ENGLISH = Pattern.compile(
            "assist.*|assoc.*|assembl.*|assess.*|asset.*|assault.*|assassin.*|assum.*|assur.*|assign.*|attack.*|attorn.*"
                    + "|attempt.*|atten[dt].*|attitud.*|attic.*|arrest.*|arriv.*|arrow.*|array.*|arrang.*|addres.*|addit.*|addict.*"
                    + "|annua.*|annex.*|announc.*|anniv.*|essen.*|essay.*|error.*|erran.*|album.*|algo.*|algebr.*|almost|almig.*"
                    + "|alkal.*|elgin.*|elkin.*|elmer.*|elbow.*|albeit");

    private static final Pattern DIN = Pattern.compile("([a-z]{3,}?)(?:[aeiou]d|[aeu]l)d(?:i|ee)n");
    private static final Pattern ALLAH = Pattern.compile("([a-z]{2,}?)[aeuoi]ll?ah?");
    private static final Pattern ABD = Pattern.compile("abd[aeuo]l([a-z]{3,})|abd[ue]((?:rr|ss|nn|zz|tt|jj)[a-z]{2,})");

    private Region() {}

    /** The words without articles; compounds with Abd, Din and Allah are taken apart. */
    static List<String> withoutArticles(List<String> words) {
        List<String> bare = new ArrayList<>(words.size() + 2);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            if (isArticle(word, next)) {
                if (isBu(next)) {
                    bare.add("albu");
                    i++;
                }
            } else {
                takeApart(word, bare);
            }
        }
        return bare;
    }

    private static boolean isBu(String word) {
        return word.equals("bu") || word.equals("bou") || word.equals("bo");
    }

    /** Whether a word is an article before that other word; before none it is a name. */
    static boolean isArticle(String word, String next) {
        if (next.isEmpty() || !Character.isLetter(next.charAt(0))) {
            return false;
        }
        return ARTICLES.contains(word) || (ASSIMILATED.contains(word) && next.startsWith(word.substring(1)));
    }

    private static void takeApart(String word, List<String> bare) {
        if (word.length() < 6 || Sounds.isKnown(word)) {
            bare.add(word.equals("abdul") || word.equals("abdel") ? "abd" : word);
            return;
        }
        var din = DIN.matcher(word);
        var allah = ALLAH.matcher(word);
        var abd = ABD.matcher(word);
        if (din.matches()) {
            bare.add(din.group(1));
            bare.add("din");
        } else if (word.contains("ll") && allah.matches()) {
            bare.add(allah.group(1));
            bare.add("allah");
        } else if (abd.matches()) {
            bare.add("abd");
            bare.add(abd.group(1) == null ? abd.group(2) : abd.group(1));
        } else {
            bare.add(withoutJoinedArticle(word));
        }
    }

    private static String withoutJoinedArticle(String word) {
        char first = word.charAt(0);
        if ((first != 'a' && first != 'e')
                || NOT_JOINED.contains(word)
                || ENGLISH.matcher(word).matches()) {
            return word;
        }
        if (JOINED.matcher(word).matches()) {
            return word.substring(2);
        }
        var assimilated = JOINED_ASSIMILATED.matcher(word);
        return assimilated.matches() ? word.substring(1 + assimilated.group(1).length()) : word;
    }
}
