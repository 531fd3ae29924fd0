//! The journal on disk: one line per record, the chain, crashes, full disks, segments and their indexes.

#[cfg(test)]
mod chain;
#[cfg(test)]
mod crash;
#[cfg(test)]
mod digests;
#[cfg(test)]
mod failing;
#[cfg(test)]
mod lines;
#[cfg(test)]
mod segments;
#[cfg(test)]
mod sharing;
#[cfg(test)]
mod world;
