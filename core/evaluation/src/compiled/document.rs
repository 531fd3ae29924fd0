//! Documents compiled once, and sets of them.

use std::fmt;
use std::sync::{Arc, OnceLock};

use keyward_policy::{ActionClause, ActionPattern, Condition, Document, Effect, Statement};

use super::action::ActionSet;
use super::caller::Principals;
use super::condition::CompiledCondition;
use super::index::Index;
use super::request::ReadyRequest;
use super::resource::Resources;
use crate::decision::Layer;
use crate::matching::Grant;

/// A document that becomes ready for deciding when it is first decided by. Cloning shares all of it.
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

    /// Makes its statements ready for deciding now, which otherwise the first decision does.
    pub fn compile(&self) {
        self.statements();
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
            .get_or_init(|| CompiledStatement::all(self.0.document.statements()))
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

/// A statement with everything that does not change read beforehand.
#[derive(Debug)]
pub(crate) struct CompiledStatement {
    pub(crate) effect: Effect,
    principals: Option<Box<Principals>>,
    /// The actions of a `NotAction`; those of an `Action` stand in the index.
    pub(crate) not_actions: Option<Box<ActionSet>>,
    resources: Resources,
    conditions: Conditions,
}

/// The conditions of a statement; shared with statements after it that have the same.
pub(crate) type Conditions = Arc<[CompiledCondition]>;

impl CompiledStatement {
    /// The statements of one document.
    fn all(statements: &[Statement]) -> Box<[Arc<Self>]> {
        let mut compiled: Vec<Arc<Self>> = Vec::with_capacity(statements.len());
        let mut before: Option<&Statement> = None;
        for statement in statements {
            let shared = before
                .filter(|_| !statement.conditions.is_empty())
                .filter(|before| have_same_conditions(before, statement))
                .and_then(|_| Some(Arc::clone(&compiled.last()?.conditions)));
            let conditions = shared.unwrap_or_else(|| conditions(statement));
            compiled.push(Arc::new(Self::new(statement, conditions)));
            before = Some(statement);
        }
        compiled.into()
    }

    fn new(statement: &Statement, conditions: Conditions) -> Self {
        Self {
            effect: statement.effect,
            principals: statement
                .principal
                .as_ref()
                .map(|clause| Box::new(Principals::new(clause))),
            not_actions: match &statement.action {
                ActionClause::Action(_) => None,
                ActionClause::NotAction(list) => {
                    let values = list.entries().map(ActionPattern::value);
                    Some(Box::new(ActionSet::new(values)))
                }
            },
            resources: Resources::new(statement),
            conditions,
        }
    }

    /// Whether it is about every resource.
    pub(crate) fn matches_every_resource(&self) -> bool {
        matches!(self.resources, Resources::All)
    }

    /// Whether it matches whatever is done to whatever resource, if it is about the action.
    pub(crate) fn matches_everything(&self) -> bool {
        self.matches_every_resource() && self.conditions.is_empty()
    }

    #[inline]
    pub(crate) fn resource_matches(&self, request: &ReadyRequest<'_>, layer: Layer) -> bool {
        self.resources
            .match_resource(request.resource, layer, &request.context)
    }

    pub(crate) fn conditions(&self) -> &Conditions {
        &self.conditions
    }

    /// Whether it can count at all in a layer whose statements name no principals.
    pub(crate) fn is_sound(&self) -> bool {
        self.principals.is_none() || self.effect == Effect::Deny
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
        match &self.principals {
            // Without a principal it denies everyone and allows nobody.
            None => (self.effect == Effect::Deny).then_some(Grant::Direct),
            Some(principals) => principals.name(&request.caller, self.effect, grants, bounded),
        }
    }
}

fn conditions(statement: &Statement) -> Conditions {
    if statement.conditions.is_empty() {
        // Those without share one.
        return Conditions::default();
    }
    let conditions = statement.conditions.iter();
    conditions.map(CompiledCondition::new).collect()
}

/// Whether the conditions of two statements of one document read alike.
fn have_same_conditions(left: &Statement, right: &Statement) -> bool {
    let alike = |left: &Condition, right: &Condition| {
        let values = |condition: &Condition| condition.values.len();
        left.operator == right.operator
            && left.key.value == right.key.value
            && values(left) == values(right)
            && left
                .values
                .iter()
                .zip(&right.values)
                .all(|(left, right)| left.value() == right.value())
    };
    left.conditions.len() == right.conditions.len()
        && left
            .conditions
            .iter()
            .zip(&right.conditions)
            .all(|(left, right)| alike(left, right))
}
