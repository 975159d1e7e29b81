package org.povertystandard.rules.interpret;

import org.povertystandard.determination.EngineId;
import org.povertystandard.spi.RuleEngine;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.PovertyStandard;

/** The reference engine: three-valued, exact where it can be, and able to say why. */
public final class ReferenceEngine implements RuleEngine {
    private static final EngineId ID = new EngineId("reference", "1");

    /** There is nothing to configure. */
    public ReferenceEngine() {}

    @Override
    public EngineId id() {
        return ID;
    }

    @Override
    public Prepared prepare(PovertyStandard standard, ContentHash hash) {
        return new PreparedStandard(ID, standard, hash);
    }
}
