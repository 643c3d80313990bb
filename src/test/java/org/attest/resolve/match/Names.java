package org.attest.resolve.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.attest.model.EntityKind;

/** Invented things whose names are much alike, from a seed: the same for the same seed. */
final class Names {

    private static final String[] SYLLABLES = {
        "ka", "sar", "man", "ul", "bag", "dis", "ha", "wi", "jah", "qa", "yar", "rah", "tel", "af", "ar"
    };
    private static final EntityKind[] KINDS = {
        EntityKind.TOWN,
        EntityKind.VILLAGE,
        EntityKind.PLACE,
        EntityKind.PERSON,
        EntityKind.ARMED_GROUP,
        EntityKind.UNIT,
        EntityKind.ACTOR
    };

    private final Random random;

    Names(long seed) {
        this.random = new Random(seed);
    }

    List<Subject> subjects(int count) {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            subjects.add(subject("k" + i));
        }
        return subjects;
    }

    private Subject subject(String key) {
        EntityKind kind = KINDS[random.nextInt(KINDS.length)];
        Subject subject = Subject.of(key, kind, name());
        if (random.nextInt(4) == 0) {
            subject = subject.called(name());
        }
        if (random.nextInt(3) == 0) {
            subject = subject.in("k" + random.nextInt(40), name());
        }
        boolean lies = kind.isPlace() && random.nextBoolean();
        return lies ? subject.at(36 + random.nextDouble() / 2, 43 + random.nextDouble() / 2) : subject;
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int word = random.nextInt(3); word >= 0; word--) {
            for (int syllable = 1 + random.nextInt(2); syllable >= 0; syllable--) {
                name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            name.append(' ');
        }
        return random.nextInt(8) == 0
                ? name.substring(0, 3).toUpperCase(java.util.Locale.ROOT).strip()
                : name.toString().strip();
    }
}
