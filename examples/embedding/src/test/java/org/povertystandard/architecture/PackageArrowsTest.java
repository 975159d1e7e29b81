package org.povertystandard.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between packages, as {@code docs/architecture.md} draws them. This module sees every other one. */
@AnalyzeClasses(packages = "org.povertystandard", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageArrowsTest {
    private static final String[] CORE = {
        "org.povertystandard.fact..",
        "org.povertystandard.household..",
        "org.povertystandard.criterion..",
        "org.povertystandard.standard..",
        "org.povertystandard.determination..",
        "org.povertystandard.spi..",
        "org.povertystandard.review..",
    };

    private static final String REVIEW = CORE[6];
    private static final String RULES = "org.povertystandard.rules..";
    private static final String DOOR = "org.povertystandard.rules";
    private static final String INTERPRET = "org.povertystandard.rules.interpret..";
    private static final String ANALYSIS = "org.povertystandard.rules.analysis..";
    private static final String DOCUMENT = "org.povertystandard.rules.document..";
    private static final String SNAPSHOT = "org.povertystandard.rules.snapshot..";
    private static final String COMPILE = "org.povertystandard.rules.compile..";
    private static final String TRANSLATE = "org.povertystandard.rules.translate..";
    private static final String POPULATION = "org.povertystandard.rules.population..";
    private static final String VIETNAM = "org.povertystandard.vietnam..";
    private static final String TESTKIT = "org.povertystandard.testkit..";
    private static final String EXAMPLES = "org.povertystandard.examples..";
    private static final String TESTKIT_DOCUMENTS =
            "org\\.povertystandard\\.testkit\\.(CaseFile|CaseJson|CaseLines|CasePatch|CaseFileWriter|GeneratedReforms)(\\$.*)?";
    private static final String JACKSON = "tools.jackson..";
    private static final String JACKSON_ANNOTATIONS = "com.fasterxml.jackson..";

    @ArchTest
    static final ArchRule core_is_built_in_layers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("fact")
            .definedBy(CORE[0])
            .layer("household")
            .definedBy(CORE[1])
            .layer("criterion")
            .definedBy(CORE[2])
            .layer("standard")
            .definedBy(CORE[3])
            .layer("determination")
            .definedBy(CORE[4])
            .layer("spi")
            .definedBy(CORE[5])
            .layer("review")
            .definedBy(CORE[6])
            .whereLayer("fact")
            .mayNotAccessAnyLayer()
            .whereLayer("household")
            .mayOnlyAccessLayers("fact")
            .whereLayer("criterion")
            .mayOnlyAccessLayers("fact", "household")
            .whereLayer("standard")
            .mayOnlyAccessLayers("fact", "household", "criterion")
            .whereLayer("determination")
            .mayOnlyAccessLayers("fact", "household", "criterion", "standard")
            .whereLayer("review")
            .mayOnlyAccessLayers("fact", "household", "criterion", "standard", "determination")
            .whereLayer("review")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("spi")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule core_knows_nothing_that_runs = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RULES, VIETNAM, TESTKIT, EXAMPLES);

    @ArchTest
    static final ArchRule rules_know_no_country = noClasses()
            .that()
            .resideInAnyPackage(RULES, TESTKIT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VIETNAM, EXAMPLES);

    @ArchTest
    static final ArchRule a_country_knows_the_core_alone = noClasses()
            .that()
            .resideInAPackage(VIETNAM)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RULES, TESTKIT, EXAMPLES, JACKSON, JACKSON_ANNOTATIONS);

    @ArchTest
    static final ArchRule libraries_know_no_test_kit = noClasses()
            .that()
            .resideInAPackage(RULES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(TESTKIT);

    @ArchTest
    static final ArchRule the_reference_engine_reads_no_documents = noClasses()
            .that()
            .resideInAPackage(INTERPRET)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DOCUMENT);

    @ArchTest
    static final ArchRule snapshots_hold_standards_and_apply_none = noClasses()
            .that()
            .resideInAPackage(SNAPSHOT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INTERPRET, COMPILE, ANALYSIS, TRANSLATE, POPULATION, REVIEW);

    @ArchTest
    static final ArchRule the_compiled_engine_knows_the_core_and_the_reference_engine = noClasses()
            .that()
            .resideInAPackage(COMPILE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DOCUMENT, TRANSLATE, ANALYSIS, POPULATION, REVIEW);

    @ArchTest
    static final ArchRule the_reference_engine_knows_no_other_engine = noClasses()
            .that()
            .resideInAPackage(INTERPRET)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(COMPILE);

    @ArchTest
    static final ArchRule documents_determine_nothing = noClasses()
            .that()
            .resideInAPackage(DOCUMENT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DOOR, INTERPRET, COMPILE, TRANSLATE, POPULATION);

    /** A determination never hangs on what an analysis found. */
    @ArchTest
    static final ArchRule nothing_that_determines_knows_the_analysis = noClasses()
            .that()
            .resideInAnyPackage(DOOR, INTERPRET, COMPILE, DOCUMENT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ANALYSIS);

    /** What is computed never hangs on what was decided. */
    @ArchTest
    static final ArchRule the_reference_engine_knows_no_decisions = noClasses()
            .that()
            .resideInAPackage(INTERPRET)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(REVIEW);

    @ArchTest
    static final ArchRule the_reference_engine_is_reached_through_its_door = classes()
            .that()
            .resideInAPackage(INTERPRET)
            .should()
            .onlyBeAccessed()
            .byAnyPackage(RULES);

    /** Columns take what any engine determined, and determine nothing. */
    @ArchTest
    static final ArchRule populations_know_no_engine = noClasses()
            .that()
            .resideInAPackage(POPULATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DOOR, INTERPRET, COMPILE, TRANSLATE);

    /** The test kit reads and writes case files and writes overlays, and no library depends on it: decision 16. */
    @ArchTest
    static final ArchRule jackson_stays_in_the_document_package = noClasses()
            .that()
            .resideOutsideOfPackages(DOCUMENT, EXAMPLES)
            .and()
            .haveNameNotMatching(TESTKIT_DOCUMENTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JACKSON, JACKSON_ANNOTATIONS);

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("org.povertystandard.(**)").should().beFreeOfCycles();
}
