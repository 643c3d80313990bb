package org.attest.resolve.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers in names as digits: {@code ninth}, {@code 9th} and {@code twenty-first}; Roman ones only where it is asked for. */
final class Numbers {

    private static final Pattern ORDINAL = Pattern.compile("0*([0-9]+)(?:st|nd|rd|th|d)");
    private static final Pattern ROMAN = Pattern.compile("(?=[ivxl])(?:x{0,3}|xl|l)(?:ix|iv|v?i{0,3})");
    private static final Map<String, Integer> ORDINALS = new HashMap<>();
    private static final Map<String, Integer> CARDINALS = new HashMap<>();

    static {
        for (List<String> line : Lines.cells("numbers.tsv")) {
            int value = Integer.parseInt(line.getFirst());
            ORDINALS.put(line.get(1), value);
            CARDINALS.put(line.get(2), value);
        }
    }

    private Numbers() {}

    /** The words with ordinals, in words or digits, as digits. */
    static List<String> ordinals(List<String> words) {
        List<String> read = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Integer tens = CARDINALS.get(words.get(i));
            Integer ones = i + 1 < words.size() ? ORDINALS.get(words.get(i + 1)) : null;
            if (tens != null && tens >= 20 && ones != null && ones < 10) {
                read.add(String.valueOf(tens + ones));
                i++;
            } else {
                read.add(ordinal(words.get(i)));
            }
        }
        return read;
    }

    private static String ordinal(String word) {
        Integer value = ORDINALS.get(word);
        if (value != null) {
            return value.toString();
        }
        if (!Character.isDigit(word.charAt(0))) {
            return word;
        }
        var digits = ORDINAL.matcher(word);
        return digits.matches() ? digits.group(1) : word;
    }

    /** A cardinal in words as digits, another word as it is. */
    static String cardinal(String word) {
        Integer value = CARDINALS.get(word);
        return value == null ? word : value.toString();
    }

    /** A Roman number up to 89 as digits, another word as it is. */
    static String roman(String word) {
        if (word.isEmpty() || !ROMAN.matcher(word).matches()) {
            return word;
        }
        int sum = 0;
        for (int i = 0; i < word.length(); i++) {
            int value = value(word.charAt(i));
            sum += i + 1 < word.length() && value < value(word.charAt(i + 1)) ? -value : value;
        }
        return String.valueOf(sum);
    }

    private static int value(char letter) {
        return switch (letter) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 50;
        };
    }

    static boolean isDigits(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
