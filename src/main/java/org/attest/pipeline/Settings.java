package org.attest.pipeline;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.attest.model.AcceptanceRule;
import org.attest.model.SourceType;
import org.attest.model.Word;
import org.attest.store.DatabaseSettings;

/** Between the settings of a database, which are words, and the rule that they stand for. */
public final class Settings {

    private Settings() {}

    /**
     * Settings of a new database with the standard rule of acceptance.
     *
     * @param base namespace of what is the database's own; ends in {@code /} or {@code #}
     * @param version the program's version
     */
    public static DatabaseSettings standard(String base, String version) {
        Set<String> words = new TreeSet<>();
        AcceptanceRule.STANDARD.sources().forEach(type -> words.add(type.word()));
        return DatabaseSettings.of(base, words, version);
    }

    /** The same, with a rule that accepts what programs coded, too. */
    public static DatabaseSettings withMachineCoded(DatabaseSettings settings) {
        Set<String> words = new TreeSet<>(settings.acceptedSources());
        words.add(SourceType.MACHINE_CODED_DATASET.word());
        return DatabaseSettings.of(settings.base(), words, settings.createdBy());
    }

    /** The rule of a database; a kind of source that this program does not know is not accepted. */
    public static AcceptanceRule acceptance(DatabaseSettings settings) {
        Set<SourceType> accepted = EnumSet.noneOf(SourceType.class);
        settings.acceptedSources()
                .forEach(word -> Word.parse(SourceType.class, word).ifPresent(accepted::add));
        return new AcceptanceRule(accepted);
    }
}
