//! The one path of every request, whatever its service:
//!
//! bytes → limits → route → verify the signature → decode → plan → authorize → execute → commit → encode → record.
//!
//! The gate owns two types that nothing else can construct: [`Authenticated`], made by the verifier alone, and
//! [`Permit`], made by authorization alone and consumed by [`Handler::execute`]. A path around either does not compile.
//! A permit is good for one revision: a change that meets a newer state is planned and authorized again, so a caller
//! whose right was revoked in between commits nothing.

mod answer;
mod authenticate;
mod authorize;
mod body;
mod body_room;
mod environment;
mod gate;
mod handler;
mod intake;
mod known;
mod opening;
mod password;
mod path;
mod published;
mod record;
mod refusals;
mod routing;
mod stream;
mod unreadable;
mod unstoppable;
mod uses;
mod vault;
mod writer;
mod wrong_codes;

pub use answer::{Answer, AnswerBody};
pub use authenticate::Authenticated;
pub use authorize::Permit;
pub use body::{BodyReader, BodyStream, ReadBody};
pub use environment::{Clock, Environment, Randomness, SystemClock, SystemRandomness};
pub use gate::{Gate, GateOptions, OpenError, Peer, Submitted};
pub use handler::{Handler, Item, Kind, Plan, Scope, Work, refused};
pub use password::{HashedPasswords, PasswordWork};
pub use record::{CallRecord, RecordedCaller};
pub use refusals::{refusal, slow_down};
pub use routing::{DocumentCheck, Routes, ServiceBuilder};
pub use stream::{Authority, StreamHandler, StreamReply, StreamWork};
pub use unreadable::UnreadableHead;
pub use uses::{Access, LastUsed, Uses};
pub use vault::{MasterKey, Vault, VaultError};
pub use wrong_codes::WrongCodes;
