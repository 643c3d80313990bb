package org.attest.resolve;

import java.util.List;
import org.attest.model.Authority;
import org.attest.model.Authority.Known;
import org.attest.model.EntityKind;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/** Things of authorities for tests of identity. */
final class KnownThings {

    private KnownThings() {}

    /** A thing of which nothing but this is known. */
    static Known known(
            String id,
            EntityKind kind,
            String label,
            @Nullable String within,
            @Nullable String partOf,
            String... names) {
        List<Authority.NameForm> forms = List.of(names).stream()
                .map(name -> new Authority.NameForm(name, null))
                .toList();
        return new Known(
                id,
                kind,
                label,
                null,
                forms,
                within,
                partOf,
                null,
                null,
                null,
                List.of(),
                List.of(),
                "",
                Where.file(""));
    }
}
