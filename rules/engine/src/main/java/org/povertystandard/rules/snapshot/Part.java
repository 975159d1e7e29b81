package org.povertystandard.rules.snapshot;

import java.util.List;
import org.povertystandard.standard.PovertyStandard;

/** The lists of a standard, in the order in which a snapshot holds them. */
enum Part {
    INSTRUMENTS,
    CITATIONS,
    APPLIED,
    FACTS,
    QUESTIONS,
    GROUPS,
    FIGURES,
    TABLES,
    DEFINITIONS,
    DIMENSIONS,
    INDICATORS,
    SCORECARDS,
    CATEGORIES,
    TESTS,
    ABSENT_TESTS,
    INQUIRIES,
    READINGS,
    NOTES,
    PECULIARITIES;

    List<?> of(PovertyStandard standard) {
        return switch (this) {
            case INSTRUMENTS -> standard.instruments();
            case CITATIONS -> standard.citations();
            case APPLIED -> standard.applied();
            case FACTS -> standard.facts();
            case QUESTIONS -> standard.questions();
            case GROUPS -> standard.groups();
            case FIGURES -> standard.figures();
            case TABLES -> standard.tables();
            case DEFINITIONS -> standard.definitions();
            case DIMENSIONS -> standard.dimensions();
            case INDICATORS -> standard.indicators();
            case SCORECARDS -> standard.scorecards();
            case CATEGORIES -> standard.categories();
            case TESTS -> standard.tests();
            case ABSENT_TESTS -> standard.absentTests();
            case INQUIRIES -> standard.inquiries();
            case READINGS -> standard.readings();
            case NOTES -> standard.notes();
            case PECULIARITIES -> standard.peculiarities();
        };
    }
}
