/** Small programs, one idea each. The law is found as a service, so that only the engine is required here. */
module org.povertystandard.examples.embedding {
    requires org.povertystandard.engine;
}
