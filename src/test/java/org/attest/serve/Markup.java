package org.attest.serve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at HTML as our templates write it: quoted attributes, no omitted end tags. Not for HTML of others. */
final class Markup {

    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-zA-Z-]+(?:=\"[^\"<>]*\")?)*)\\s*>");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern LOADED =
            Pattern.compile("<(?:link|img|iframe|form)[^>]*(?:href|src|action)=\"([^\"]*)\"");
    private static final Set<String> VOID = Set.of("meta", "link", "input", "br", "hr", "img");

    private Markup() {}

    /** What is wrong: tags that do not match, stray angle brackets, ids that stand twice. */
    static List<String> faults(String page) {
        List<String> faults = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(page.replaceFirst("(?i)<!doctype html>", ""));
        while (tag.find()) {
            String name = tag.group(2);
            if (tag.group(1).isEmpty() && !VOID.contains(name)) {
                open.push(name);
            } else if (!tag.group(1).isEmpty() && (open.isEmpty() || !open.pop().equals(name))) {
                faults.add("</" + name + "> does not match");
            }
        }
        open.forEach(name -> faults.add("<" + name + "> is not closed"));
        String text = TAG.matcher(page.replaceFirst("(?i)<!doctype html>", "")).replaceAll("");
        if (text.contains("<")) {
            faults.add("stray bracket: "
                    + text.substring(text.indexOf('<'), Math.min(text.length(), text.indexOf('<') + 40)));
        }
        Set<String> ids = new HashSet<>();
        ID.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(id -> !ids.add(id))
                .forEach(id -> faults.add("id twice: " + id));
        return faults;
    }

    /** Addresses of what a browser loads or sends to. */
    static List<String> loaded(String page) {
        return LOADED.matcher(page).results().map(found -> found.group(1)).toList();
    }
}
