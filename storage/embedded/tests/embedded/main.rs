//! The embedded engine: the acceptance suite, damage, kills, failing disks, and files of every format.

#[cfg(test)]
mod acceptance;
#[cfg(test)]
mod damage;
#[cfg(test)]
mod disk;
#[cfg(test)]
mod failing;
#[cfg(test)]
mod file;
#[cfg(test)]
mod kills;
#[cfg(test)]
mod world;
