//! The AWS policy evaluation logic: decide a request against every policy layer, and say why.
