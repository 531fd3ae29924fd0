//! The metadata service as a client on the machine meets it, and the renewal behind it.

#[cfg(test)]
mod endpoint;
#[cfg(test)]
mod workload;
