/**
 * What can be said: facts, households, criteria, standards and determinations, and the interfaces that extenders
 * implement. Depends on annotations only.
 *
 * <p>The annotations are passed on to whoever reads this module, at compile time only: a compiler or Javadoc that meets an
 * annotated type without them warns about class files it cannot find.
 */
@SuppressWarnings("requires-transitive-automatic")
module org.povertystandard.core {
    requires static java.compiler;
    requires static transitive org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.povertystandard.criterion;
    exports org.povertystandard.determination;
    exports org.povertystandard.fact;
    exports org.povertystandard.household;
    exports org.povertystandard.review;
    exports org.povertystandard.spi;
    exports org.povertystandard.standard;
}
