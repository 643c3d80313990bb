package org.attest.ingest.json;

import java.util.Arrays;
import java.util.List;
import org.attest.model.Word;
import org.attest.problem.ProblemCode;

/** Reads the words of closed lists. */
final class Words {

    private Words() {}

    static <E extends Enum<E> & Word> E read(JsonCursor value, Class<E> list) {
        if (!value.node().isTextual()) {
            value.wrongType("a word");
            return first(list);
        }
        String word = value.node().textValue();
        return Word.parse(list, word).orElseGet(() -> {
            List<String> all =
                    Arrays.stream(list.getEnumConstants()).map(Word::word).toList();
            value.complain(
                    ProblemCode.VALUE_INVALID,
                    value.shown() + " is not one of the words allowed here",
                    Nearest.cure(word, all));
            return first(list);
        });
    }

    static <E extends Enum<E>> E first(Class<E> list) {
        return list.getEnumConstants()[0];
    }
}
