//! Identifiers of AWS: account ids, ARNs, unique ids, partitions; a type per kind.
