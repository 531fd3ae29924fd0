//! The server: configuration, first start, and HTTP in front of the gate.
//!
//! [`Options`] says what was asked for; [`System`] is the opened store, journal and gate; [`Server`] answers HTTP on
//! a listener until it is told to stop.

mod configuration;
mod credentials;
mod first_start;
mod heads;
mod http_server;
mod owner;
mod root_user;
mod system;
mod unread;
mod verify;

pub use configuration::{
    AccountConfiguration, ConfigurationError, FileConfiguration, Options, RootKey, Storage,
    root_key,
};
pub use credentials::{Profile, write_private};
pub use first_start::{prepare_accounts, reset_administrator};
pub use http_server::Server;
pub use keyward_gate::Environment;
pub use owner::LocalOwner;
pub use root_user::{RootDevice, register_hardware_device, remove_root_devices, set_root_password};
pub use system::{StartError, System, serve_all};
pub use verify::{Verified, verify};
