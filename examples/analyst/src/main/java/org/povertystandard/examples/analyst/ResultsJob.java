package org.povertystandard.examples.analyst;

import java.util.List;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.output.ResultFile;
import org.povertystandard.examples.analyst.output.Results;
import org.povertystandard.rules.document.Problem;

/** A job that writes what it finds out into the files of {@link Results}, and maybe into more. */
interface ResultsJob extends Job {

    /** The files of every such job; what is refused stands there. */
    Results results();

    /** The files beside them. */
    default List<ResultFile> more() {
        return List.of();
    }

    @Override
    default void refuse(String household, Problem problem) {
        results().refuse(household, problem);
    }

    @Override
    default void finish() {
        files().forEach(ResultFile::finish);
    }

    @Override
    default void close() {
        files().forEach(ResultFile::close);
    }

    private Stream<ResultFile> files() {
        return Stream.concat(Stream.of(results()), more().stream());
    }
}
