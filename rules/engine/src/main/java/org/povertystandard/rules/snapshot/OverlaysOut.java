package org.povertystandard.rules.snapshot;

import java.util.Map;
import java.util.TreeMap;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.standard.Overlay;

/** Writes what the alternatives of readings set. */
final class OverlaysOut {
    private final SnapshotOut out;
    private final TreesOut trees;

    OverlaysOut(SnapshotOut out, TreesOut trees) {
        this.out = out;
        this.trees = trees;
    }

    void overlay(Overlay overlay) {
        out.map(overlay.figures(), out::rational);
        out.map(overlay.criteria(), trees::criterion);
        out.map(overlay.quantities(), trees::quantity);
        out.map(overlay.indicators(), trees::criterion);
        out.map(overlay.points(), rows -> out.map(rows, points -> points(out, points)));
        out.map(overlay.items(), items -> out.map(items, out::code));
        out.map(overlay.rows(), rows -> out.map(rows, trees::criterion));
        out.map(overlay.unasked(), trees::value);
        out.optional(overlay.ageing(), out::code);
    }

    /** By column; the map itself has no order. */
    static void points(SnapshotOut out, Map<ColumnId, Integer> points) {
        out.map(new TreeMap<>(points), value -> out.number(value));
    }
}
