//! A request's head, read once.

use std::borrow::Cow;

use crate::claim::Found;
use crate::{AuthError, Payload, Presented, Query, percent};

/// The head of a request as it came from the wire.
#[derive(Clone, Copy, Debug)]
pub struct RequestHead<'a> {
    /// As `GET`.
    pub method: &'a str,
    /// The raw path as on the request line, still encoded; with HTTP/2 the `:path` up to the question mark.
    pub path: &'a str,
    /// The raw query string after the question mark; empty if there is none.
    pub query: &'a str,
    /// Lower-cased names and raw values in the order they were sent. With HTTP/2 the `:authority` stands here as `host`.
    pub headers: &'a [(&'a str, &'a [u8])],
}

impl<'a> RequestHead<'a> {
    pub(crate) fn header_values_of(&self, name: &[u8]) -> impl Iterator<Item = &'a [u8]> {
        let headers = self.headers;
        headers
            .iter()
            .filter(move |(candidate, _)| candidate.as_bytes() == name)
            .map(|(_, value)| *value)
    }

    /// The values of the header `name` (lower case), in the order they were sent.
    pub fn header_values(&self, name: &str) -> impl Iterator<Item = &'a [u8]> {
        let headers = self.headers;
        headers
            .iter()
            .filter(move |(candidate, _)| *candidate == name)
            .map(|(_, value)| *value)
    }
}

/// A request whose head has been read: nothing is verified yet.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    pub(crate) head: RequestHead<'a>,
    pub(crate) query: Query<'a>,
    pub(crate) path: Cow<'a, str>,
    pub(crate) presented: Presented<'a>,
    pub(crate) payload: Payload,
    pub(crate) found: Found<'a>,
}

impl<'a> Request<'a> {
    /// Reads the head: its path, its query, and the credentials it presents.
    ///
    /// # Errors
    /// When path, query or credentials are malformed, or credentials stand in more than one place.
    pub fn parse(head: RequestHead<'a>) -> Result<Self, AuthError> {
        let path = match head.path {
            "" => Cow::Borrowed("/"),
            raw => percent::decode(raw, false)
                .filter(|path| path.starts_with('/'))
                .ok_or(AuthError::MalformedPath)?,
        };
        let query = Query::parse(head.query)?;
        let found = Found::in_head(&head)?;
        let presented = found.present(&query)?;
        let payload = found.payload(&query)?;
        Ok(Self {
            head,
            query,
            path,
            presented,
            payload,
            found,
        })
    }

    /// The head as it came.
    pub fn head(&self) -> &RequestHead<'a> {
        &self.head
    }

    /// The decoded query: the copy that is signed is the copy that is read.
    pub fn query(&self) -> &Query<'a> {
        &self.query
    }

    /// The decoded path, starting with a slash; not normalised.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The credentials that the request presents.
    pub fn presented(&self) -> &Presented<'a> {
        &self.presented
    }

    /// What the request says of its body.
    pub fn payload(&self) -> Payload {
        self.payload
    }
}
