//! The store trait: ordered transactions over domains, snapshot, watch, history; the in-memory engine.
