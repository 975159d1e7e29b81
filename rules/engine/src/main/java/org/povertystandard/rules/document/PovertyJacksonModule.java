package org.povertystandard.rules.document;

import java.nio.charset.StandardCharsets;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.Household;
import org.povertystandard.review.ReviewRecord;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.PovertyStandard;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Lets an embedder's own {@code JsonMapper} read and write households, standards, determinations, answers and review
 * records inside the embedder's own types.
 *
 * <p>They are read as strictly as by {@link HouseholdReader}, {@link StandardReader}, {@link DeterminationReader},
 * {@link AnswerReader} and {@link ReviewRecordReader}, whatever the mapper's settings:
 * a mapper that ignores unknown keys, takes {@code "1"} for 1 or lets the last of two equal keys win does not do so here.
 * What is wrong comes as a Jackson exception whose cause is an {@link InvalidDocumentException} with every problem; no
 * message holds an answer. The pointers of the problems begin at the mapper's document, and their lines are the one on which
 * the household, standard or determination begins.
 *
 * <p>Numbers are exact as long as the mapper hands them over unread. A mapper that first makes a tree of a document needs
 * {@code USE_BIG_DECIMAL_FOR_FLOATS}.
 */
public final class PovertyJacksonModule extends JacksonModule {
    private final HouseholdReader households;

    private PovertyJacksonModule(HouseholdReader households) {
        this.households = households;
    }

    /** With the reader given, which knows the additional facts. */
    public static PovertyJacksonModule of(HouseholdReader households) {
        return new PovertyJacksonModule(households);
    }

    /** For households with the facts of the form and no others. */
    public static PovertyJacksonModule withoutAdditionalFacts() {
        return of(HouseholdReader.withoutAdditionalFacts());
    }

    @Override
    public String getModuleName() {
        return PovertyJacksonModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        var readers = new SimpleDeserializers();
        readers.addDeserializer(Household.class, new EmbeddedReader<>(Household.class, households::read));
        readers.addDeserializer(
                Determination.class, new EmbeddedReader<>(Determination.class, DeterminationReader::read));
        readers.addDeserializer(
                PovertyStandard.class, new EmbeddedReader<>(PovertyStandard.class, PovertyJacksonModule::standard));
        readers.addDeserializer(Answer.class, new EmbeddedReader<>(Answer.class, AnswerReader::read));
        readers.addDeserializer(ReviewRecord.class, new EmbeddedReader<>(ReviewRecord.class, ReviewRecordReader::read));
        context.addDeserializers(readers);

        var writers = new SimpleSerializers();
        writers.addSerializer(Household.class, new EmbeddedWriter<>(HouseholdWriter::write));
        writers.addSerializer(Determination.class, new EmbeddedWriter<>(DeterminationWriter::write));
        writers.addSerializer(PovertyStandard.class, new EmbeddedWriter<>(StandardWriter::write));
        writers.addSerializer(Answer.class, new EmbeddedWriter<>(AnswerWriter::write));
        writers.addSerializer(ReviewRecord.class, new EmbeddedWriter<>(ReviewRecordWriter::write));
        context.addSerializers(writers);
    }

    private static Outcome<PovertyStandard> standard(String source, String json) {
        Outcome<LoadedStandard> outcome =
                StandardReader.read(new StandardDocument(source, json.getBytes(StandardCharsets.UTF_8)));
        return new Outcome<>(outcome.value().map(LoadedStandard::standard), outcome.problems());
    }
}
