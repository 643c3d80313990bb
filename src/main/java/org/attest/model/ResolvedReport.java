package org.attest.model;

import java.util.Map;

/**
 * A report with every entity resolved.
 *
 * @param report the report as it was read
 * @param things what each entity is, by local id; complete
 */
public record ResolvedReport(Report report, Map<String, Thing> things) {

    /** Copies the map, and insists that it is complete. */
    public ResolvedReport {
        things = Map.copyOf(things);
        for (Entity entity : report.entities()) {
            if (!things.containsKey(entity.id())) {
                throw new IllegalArgumentException("unresolved entity " + entity.id() + " of " + report.id());
            }
        }
    }

    /** What an entity is. */
    public Thing thing(String entityId) {
        Thing thing = things.get(entityId);
        if (thing == null) {
            throw new IllegalArgumentException("no entity " + entityId + " in " + report.id());
        }
        return thing;
    }
}
