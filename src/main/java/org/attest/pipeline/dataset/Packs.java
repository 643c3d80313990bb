package org.attest.pipeline.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import org.attest.store.Archive;
import org.attest.store.GraphStore;
import org.attest.store.StoredRelease;

/** What loads of datasets that were broken off by force left in a database's archive. */
public final class Packs {

    private static final byte[] MANIFEST = ("{\"format\":\"" + Manifest.FORMAT + "\"").getBytes(StandardCharsets.UTF_8);

    private Packs() {}

    /**
     * Removes packs that no release names, and manifests of releases as they are no longer. Nothing may be loaded meanwhile.
     *
     * @return how many files were removed
     * @throws IOException if a manifest cannot be read; nothing is removed then
     */
    public static int sweep(GraphStore store) throws IOException {
        Archive archive = store.archive();
        SortedSet<String> packs = archive.listPacks();
        for (String dataset : store.contents().datasets()) {
            for (StoredRelease release : store.contents().releases(dataset)) {
                byte[] manifest = archive.get(release.manifest())
                        .orElseThrow(() -> new IOException("the archive lacks the manifest " + release.manifest()));
                Manifest.parse(manifest).files().forEach(file -> packs.removeAll(Set.copyOf(file.packs())));
            }
        }
        SortedSet<String> others = archive.list();
        others.removeAll(store.contents().liveHashes());
        others.removeIf(hash -> !archive.get(hash).map(Packs::isManifest).orElse(false));
        packs.forEach(archive::removePack);
        others.forEach(archive::remove);
        return packs.size() + others.size();
    }

    private static boolean isManifest(byte[] bytes) {
        return bytes.length > MANIFEST.length && Arrays.equals(bytes, 0, MANIFEST.length, MANIFEST, 0, MANIFEST.length);
    }
}
