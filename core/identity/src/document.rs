use std::fmt;
use std::sync::Arc;

use keyward_evaluation::CompiledDocument;
use keyward_policy::Document;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use xxhash_rust::xxh3::xxh3_128;

/// A stored policy: the text as it was sent, parsed once, and compiled when it is first decided by.
///
/// A text that no longer parses denies its owner and nobody else: [`PolicyDocument::parsed`] is then `None`, and
/// whoever gathers policies must treat that as a denial.
#[derive(Clone)]
pub struct PolicyDocument {
    text: Arc<str>,
    compiled: Option<CompiledDocument>,
    hash: u128,
}

impl PolicyDocument {
    /// A document that was validated.
    #[must_use]
    pub fn new(text: &str, parsed: Document) -> Self {
        Self {
            text: text.into(),
            compiled: Some(parsed.into()),
            hash: xxh3_128(text.as_bytes()),
        }
    }

    /// A document that was stored.
    #[must_use]
    pub fn stored(text: &str) -> Self {
        Self {
            text: text.into(),
            compiled: Document::parse(text).ok().map(CompiledDocument::new),
            hash: xxh3_128(text.as_bytes()),
        }
    }

    /// The text as it was sent.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The parsed document, unless the stored text is damaged.
    #[must_use]
    pub fn parsed(&self) -> Option<&Document> {
        self.compiled.as_ref().map(CompiledDocument::document)
    }

    /// The same, as decisions are made by it.
    #[must_use]
    pub fn compiled(&self) -> Option<&CompiledDocument> {
        self.compiled.as_ref()
    }

    /// Names the text in records of decisions (XXH3, 128 bits). The log's chain, not this, proves anything.
    #[must_use]
    pub fn hash(&self) -> u128 {
        self.hash
    }
}

impl fmt::Debug for PolicyDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl PartialEq for PolicyDocument {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for PolicyDocument {}

impl Serialize for PolicyDocument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for PolicyDocument {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Ok(Self::stored(&text))
    }
}
