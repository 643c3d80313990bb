package org.attest.resolve.names;

import java.util.regex.Pattern;

/** Whether a name is written as an acronym: {@code ISIS}, {@code U.S.}, {@code CJTF-OIR}. What it stands for is not known here. */
final class Acronyms {

    /** Capitals in one or two groups, digits among them; or capitals with a full stop behind each. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:the |The )?(?:(?=.{2,9}$)\\p{Lu}[\\p{Lu}\\p{Nd}]{0,6}(?:[-/]\\p{Lu}{1,5})?|(?:\\p{Lu}\\.){2,7}\\p{Lu}?)");

    private Acronyms() {}

    /** Whether capitals make it an acronym; one capital alone does not. */
    static boolean isOne(String name) {
        return WRITTEN.matcher(name.strip()).matches();
    }
}
