package org.attest.ingest.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.model.Word;
import org.attest.problem.Nearest;
import org.attest.problem.ProblemCode;

/** Reads the words of closed lists. */
final class Words {

    /** The words of each list, in its order, worked out once: a report of many facts asks for them thousands of times. */
    private static final ClassValue<Map<String, Object>> LISTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> list) {
            Map<String, Object> words = new LinkedHashMap<>();
            for (Object constant : list.getEnumConstants()) {
                words.put(((Word) constant).word(), constant);
            }
            return words;
        }
    };

    private Words() {}

    static <E extends Enum<E> & Word> E read(JsonCursor value, Class<E> list) {
        if (!value.node().isTextual()) {
            value.wrongType("a word");
            return first(list);
        }
        String word = value.node().textValue();
        Map<String, Object> words = LISTS.get(list);
        Object constant = words.get(word);
        if (constant == null) {
            value.complain(
                    ProblemCode.VALUE_INVALID,
                    value.shown() + " is not one of the words allowed here",
                    Nearest.cure(word, List.copyOf(words.keySet())));
            return first(list);
        }
        return list.cast(constant);
    }

    static <E extends Enum<E>> E first(Class<E> list) {
        return list.getEnumConstants()[0];
    }
}
