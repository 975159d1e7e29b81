package org.povertystandard.examples.analyst.input;

import java.util.List;
import java.util.function.Consumer;
import org.povertystandard.examples.analyst.table.Assumptions;

/** Households in the order of their file. */
public interface HouseholdSource extends AutoCloseable {

    /** Reads through the input once, to see what belongs together and which ids are there twice; how many entries there are. */
    long prepare();

    /** Yields everything, once. */
    void forEach(Consumer<Entry> each);

    /** Questions of the form that the input has no column for, so that nobody knows the answers. */
    List<String> absentColumns();

    /** What was assumed of the cells read so far. */
    List<Assumptions.Row> assumptions();

    /** What to tell of the groups: codes of areas that several areas share. */
    List<String> notes();

    @Override
    void close();
}
