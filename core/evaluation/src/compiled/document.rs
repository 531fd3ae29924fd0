//! Documents compiled once, and sets of them.

use std::fmt;
use std::sync::{Arc, OnceLock};

use keyward_policy::{ActionClause, Document, Effect, Statement};

use super::action::{ActionSet, AskedAction};
use super::caller::Principals;
use super::condition::CompiledCondition;
use super::index::Index;
use super::request::ReadyRequest;
use super::resource::Resources;
use super::to_u32;
use crate::decision::Layer;
use crate::matching::Grant;

/// A document that becomes ready for deciding when it is first decided by, and its statements when they are first asked.
/// Cloning shares all of it.
#[derive(Clone)]
pub struct CompiledDocument(Arc<Parts>);

struct Parts {
    document: Document,
    statements: OnceLock<Box<[Arc<CompiledStatement>]>>,
    /// For layers of identities and of organizations, which name no principals.
    own: OnceLock<Box<Index>>,
    /// For layers whose statements name principals.
    attached: OnceLock<Box<Index>>,
}

impl CompiledDocument {
    /// A document that is compiled, and indexed, on first use.
    #[must_use]
    pub fn new(document: Document) -> Self {
        Self(Arc::new(Parts {
            document,
            statements: OnceLock::new(),
            own: OnceLock::new(),
            attached: OnceLock::new(),
        }))
    }

    /// Makes all of its statements ready for deciding now. Otherwise each is made ready by the first decision that it may be
    /// about, and most never are.
    pub fn compile(&self) {
        for statement in self.statements() {
            statement.read();
        }
    }

    /// The document that it was made from.
    #[must_use]
    pub fn document(&self) -> &Document {
        &self.0.document
    }

    /// Whether two are one and the same, in one place of the memory.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    pub(crate) fn address(&self) -> usize {
        Arc::as_ptr(&self.0).addr()
    }

    pub(crate) fn statements(&self) -> &[Arc<CompiledStatement>] {
        self.0
            .statements
            .get_or_init(|| CompiledStatement::all(&self.0.document))
    }

    pub(crate) fn index(&self, names_principals: bool) -> &Index {
        let index = if names_principals {
            &self.0.attached
        } else {
            &self.0.own
        };
        index.get_or_init(|| Box::new(Index::new(std::slice::from_ref(self), names_principals)))
    }
}

impl From<Document> for CompiledDocument {
    fn from(document: Document) -> Self {
        Self::new(document)
    }
}

impl fmt::Debug for CompiledDocument {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = "CompiledDocument";
        formatter
            .debug_tuple(name)
            .field(&self.0.document.text())
            .finish()
    }
}

/// Documents that apply together, with one index over all of them, so that what a decision costs does not grow
/// with how many there are. It serves layers whose statements name no principals.
#[derive(Debug)]
pub struct PolicySet {
    documents: Box<[CompiledDocument]>,
    index: OnceLock<Box<Index>>,
}

impl PolicySet {
    /// Documents in the order in which a decision looks for the statement that it names. The index is built on
    /// first use.
    #[must_use]
    pub fn new(documents: impl IntoIterator<Item = CompiledDocument>) -> Self {
        Self {
            documents: documents.into_iter().collect(),
            index: OnceLock::new(),
        }
    }

    /// The documents, in their order.
    #[must_use]
    pub fn documents(&self) -> &[CompiledDocument] {
        &self.documents
    }

    pub(crate) fn index(&self) -> &Index {
        match &*self.documents {
            [only] => only.index(false),
            documents => self
                .index
                .get_or_init(|| Box::new(Index::new(documents, false))),
        }
    }
}

/// A statement with everything that does not change read when it is first asked for.
#[derive(Debug)]
pub(crate) struct CompiledStatement {
    pub(crate) effect: Effect,
    document: Document,
    /// Its place in the document.
    place: u32,
    read: OnceLock<ReadStatement>,
}

/// What a statement says. Most are never asked, so that a document is ready before its statements are read.
#[derive(Debug)]
struct ReadStatement {
    principals: Option<Box<Principals>>,
    /// The actions of a `NotAction`; those of an `Action` stand in the index.
    not_actions: Option<Box<ActionSet>>,
    resources: Resources,
    conditions: Conditions,
}

/// The conditions of a statement.
pub(crate) type Conditions = Arc<[CompiledCondition]>;

impl CompiledStatement {
    /// The statements of one document.
    fn all(document: &Document) -> Box<[Arc<Self>]> {
        let statements = document.statements().iter().enumerate();
        let statements = statements.map(|(place, statement)| {
            Arc::new(Self {
                effect: statement.effect,
                document: document.clone(),
                place: to_u32(place),
                read: OnceLock::new(),
            })
        });
        statements.collect()
    }

    #[inline]
    fn read(&self) -> &ReadStatement {
        match self.read.get() {
            Some(read) => read,
            None => self.read_now(),
        }
    }

    #[cold]
    fn read_now(&self) -> &ReadStatement {
        self.read.get_or_init(|| {
            let statements = self.document.statements();
            match statements.get(self.place as usize) {
                Some(statement) => ReadStatement::new(statement),
                None => ReadStatement::of_nothing(self.effect),
            }
        })
    }

    /// Whether it leaves an action out, as a `NotAction` does.
    pub(crate) fn leaves_out(&self, action: &AskedAction<'_>) -> bool {
        let left_out = self.read().not_actions.as_ref();
        left_out.is_some_and(|actions| actions.covers(action))
    }

    /// Whether it is about every resource.
    pub(crate) fn matches_every_resource(&self) -> bool {
        matches!(self.read().resources, Resources::All)
    }

    #[inline]
    pub(crate) fn resource_matches(&self, request: &ReadyRequest<'_>, layer: Layer) -> bool {
        self.read()
            .resources
            .match_resource(request.resource, layer, &request.context)
    }

    #[inline]
    pub(crate) fn conditions(&self) -> &Conditions {
        &self.read().conditions
    }

    /// Whether it can count at all in a layer whose statements name no principals.
    pub(crate) fn is_sound(&self) -> bool {
        self.read().principals.is_none() || self.effect == Effect::Deny
    }

    /// How closely it names the caller, in a layer whose statements name principals.
    #[inline]
    pub(crate) fn names(
        &self,
        request: &ReadyRequest<'_>,
        layer: Layer,
        bounded: bool,
    ) -> Option<Grant> {
        let grants =
            matches!(layer, Layer::Resource | Layer::Trust) && self.effect == Effect::Allow;
        match &self.read().principals {
            // Without a principal it denies everyone and allows nobody.
            None => (self.effect == Effect::Deny).then_some(Grant::Direct),
            Some(principals) => principals.name(&request.caller, self.effect, grants, bounded),
        }
    }
}

impl ReadStatement {
    fn new(statement: &Statement) -> Self {
        let principals = statement.principal.as_ref();
        Self {
            principals: principals.map(|clause| Box::new(Principals::new(clause))),
            not_actions: match &statement.action {
                ActionClause::Action(_) => None,
                ActionClause::NotAction(list) => Some(Box::new(ActionSet::new(list.entries()))),
            },
            resources: Resources::new(statement),
            conditions: if statement.conditions.is_empty() {
                // Those without share one.
                Conditions::default()
            } else {
                let conditions = statement.conditions.iter();
                conditions.map(CompiledCondition::new).collect()
            },
        }
    }

    /// No document lacks a statement of its own; if one did, it would deny.
    fn of_nothing(effect: Effect) -> Self {
        Self {
            principals: None,
            not_actions: None,
            resources: match effect {
                Effect::Allow => Resources::none(),
                Effect::Deny => Resources::All,
            },
            conditions: Conditions::default(),
        }
    }
}
