package org.attest.serve.ontology;

import java.util.List;

/** One event from sentence to graph. */
record WorkedExample(List<OverviewPage.Example> parts) {

    static WorkedExample load(Vocabulary vocabulary) {
        return new WorkedExample(List.of());
    }
}
