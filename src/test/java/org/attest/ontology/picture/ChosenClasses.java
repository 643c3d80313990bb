package org.attest.ontology.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code ontology/model.txt} says.
 *
 * @param groups the classes with their groups, in the order of the file
 * @param leftOut properties that are not drawn
 */
record ChosenClasses(Map<String, String> groups, Set<String> leftOut) {

    static ChosenClasses read(String text) {
        Map<String, String> groups = new LinkedHashMap<>();
        Set<String> leftOut = new HashSet<>();
        for (String line : text.lines().toList()) {
            List<String> words = new ArrayList<>(List.of(line.strip().split("\\s+")));
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String group = words.removeFirst();
            if (group.equals("-")) {
                leftOut.addAll(words);
            } else {
                words.forEach(name -> groups.put(name, group));
            }
        }
        return new ChosenClasses(groups, leftOut);
    }
}
