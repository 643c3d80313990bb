package org.attest.resolve.match;

import java.util.List;
import org.attest.model.EntityKind;
import org.attest.resolve.names.NameForm;

/**
 * A subject with what its comparisons need, computed once. Immutable; holds its subject.
 *
 * <p>Takes some hundred bytes a name beside the subject itself.
 */
public final class Profile {

    private final Subject subject;
    private final List<NameProfile> names;
    private final List<String> containerForms;
    private final EntityKind kind;

    private Profile(Subject subject) {
        this.subject = subject;
        this.names = subject.names().stream()
                .flatMap(name -> NameProfile.readings(subject.kind(), name))
                .distinct()
                .toList();
        this.containerForms = subject.containerNames().stream()
                .map(name -> NameForm.of(containerKind(subject.kind()), name)
                        .normal()
                        .intern())
                .distinct()
                .toList();
        this.kind = names.stream()
                .map(name -> Kinds.told(subject.kind(), name.told()))
                .filter(told -> told != subject.kind())
                .findFirst()
                .orElse(subject.kind());
    }

    /** The profile of a subject. */
    public static Profile of(Subject subject) {
        return new Profile(subject);
    }

    /** What it is a profile of. */
    public Subject subject() {
        return subject;
    }

    /** Its kind, or where that is place or actor the kind that its names tell. */
    EntityKind kind() {
        return kind;
    }

    /** Its names, the label's first, each once. */
    List<NameProfile> names() {
        return names;
    }

    /** The label's. */
    NameProfile label() {
        return names.getFirst();
    }

    /** The normal forms of the names of what it lies in. */
    List<String> containerForms() {
        return containerForms;
    }

    /** Places lie in places, and the rest belong to bodies; of which kind, a name does not say. */
    private static EntityKind containerKind(EntityKind kind) {
        return kind.isPlace() ? EntityKind.REGION : EntityKind.ORGANISATION;
    }
}
