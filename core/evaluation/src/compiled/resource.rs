//! Resources of a statement, told apart by how little work they need.

use keyward_policy::pattern::{Matched, Pattern, Variables};
use keyward_policy::{Effect, ResourceClause, ResourceList, ResourcePattern, Statement};

use super::boxed;
use super::text::{PatternSet, TextPattern, head, head_says_all};
use crate::choices::{self, IncompleteArn};
use crate::decision::Layer;

/// From so many resources on, they are searched and not tried one by one.
const SEARCHED_RESOURCES: usize = 8;

/// `Resource` or `NotResource`.
#[derive(Debug)]
pub(crate) enum Resources {
    /// `*`, or neither of the two: the resource that the policy is attached to.
    All,
    /// A short `Resource`.
    Some(Box<[WrittenResource]>),
    /// A long `Resource`.
    Many(Box<Many>),
    /// `NotResource`
    AllBut {
        listed: Box<[WrittenResource]>,
        /// What an entry with a variable without a value says: whether it excludes nothing.
        unresolved: bool,
    },
}

#[derive(Debug)]
pub(crate) struct Many {
    /// Whole ARNs.
    whole: PatternSet,
    /// Those of fewer than six parts.
    incomplete: Box<[WrittenResource]>,
}

/// Whether a statement is about every resource.
pub(crate) fn are_all(statement: &Statement) -> bool {
    match &statement.resource {
        None => true,
        Some(ResourceClause::NotResource(_)) => false,
        Some(ResourceClause::Resource(list)) => list.entries().any(|entry| entry.value() == "*"),
    }
}

impl Resources {
    pub(crate) fn new(statement: &Statement) -> Self {
        let written = |list: &ResourceList| boxed(list.entries().map(WrittenResource::new));
        match &statement.resource {
            None => Self::All,
            Some(ResourceClause::NotResource(list)) => Self::AllBut {
                listed: written(list),
                unresolved: statement.effect == Effect::Deny
                    || !choices::UNRESOLVED_NOT_RESOURCE_STOPS_ALLOW,
            },
            Some(ResourceClause::Resource(list)) => {
                let entries = list.entries();
                if are_all(statement) {
                    Self::All
                } else if entries.len() < SEARCHED_RESOURCES {
                    Self::Some(written(list))
                } else {
                    let (incomplete, whole) = entries
                        .map(WrittenResource::new)
                        .partition::<Vec<_>, _>(|entry| entry.completed.is_some());
                    Self::Many(Box::new(Many {
                        whole: PatternSet::new(whole.into_iter().map(|entry| entry.pattern)),
                        incomplete: incomplete.into(),
                    }))
                }
            }
        }
    }

    /// Of a statement that is about none.
    pub(crate) fn none() -> Self {
        Self::Some(Box::default())
    }

    #[inline]
    pub(crate) fn match_resource(
        &self,
        asked: &str,
        layer: Layer,
        variables: &impl Variables,
    ) -> bool {
        matches!(self, Self::All) || self.match_listed(asked, layer, variables)
    }

    /// Apart, so that `*` stays cheap.
    #[inline(never)]
    fn match_listed(&self, asked: &str, layer: Layer, variables: &impl Variables) -> bool {
        let entries = match self {
            Self::All => return true,
            Self::Some(entries) => entries,
            Self::Many(many) if many.whole.covers(asked, variables) => return true,
            Self::Many(many) => &many.incomplete,
            Self::AllBut { listed, unresolved } => {
                let mut listed = listed.iter();
                return listed.all(|entry| match entry.matches(asked, layer, variables) {
                    Matched::Yes => false,
                    Matched::No => true,
                    Matched::Unresolved => *unresolved,
                });
            }
        };
        let mut entries = entries.iter();
        entries.any(|entry| entry.covers(asked, layer, variables))
    }
}

/// One value of `Resource` or `NotResource`.
#[derive(Debug)]
pub(crate) struct WrittenResource {
    pattern: TextPattern,
    completed: Option<Box<Completed>>,
}

/// A value of fewer than six parts, with `*` for the missing ones.
#[derive(Debug)]
struct Completed {
    pattern: TextPattern,
    is_wild: bool,
}

impl WrittenResource {
    fn new(resource: ResourcePattern<'_>) -> Self {
        Self {
            pattern: if resource.has_variables() {
                TextPattern::new(resource.pattern())
            } else {
                TextPattern::of_wild(resource.value())
            },
            completed: resource.completed().map(|completed| {
                Box::new(Completed {
                    pattern: TextPattern::new(completed),
                    is_wild: resource.value().contains('*'),
                })
            }),
        }
    }

    #[inline]
    fn covers(&self, asked: &str, layer: Layer, variables: &impl Variables) -> bool {
        self.pattern.covers(asked, variables)
            || self
                .completed_in(layer)
                .is_some_and(|completed| completed.covers(asked, variables))
    }

    fn matches(&self, asked: &str, layer: Layer, variables: &impl Variables) -> Matched {
        match (
            self.pattern.matches(asked, variables),
            self.completed_in(layer),
        ) {
            (Matched::No, Some(completed)) => completed.matches(asked, variables),
            (matched, _) => matched,
        }
    }

    fn completed_in(&self, layer: Layer) -> Option<&TextPattern> {
        let completed = self.completed.as_ref()?;
        let is_read = match choices::incomplete_arn(layer) {
            IncompleteArn::Completed => true,
            IncompleteArn::CompletedIfWild => completed.is_wild,
            IncompleteArn::Literal => false,
        };
        is_read.then_some(&completed.pattern)
    }
}

/// Where a statement stands in an index of resources.
#[derive(Debug)]
pub(crate) struct Head {
    /// What resources that it may match begin with.
    pub(crate) text: Box<str>,
    /// Whether that is the whole of them.
    pub(crate) is_exact: bool,
    /// Whether it matches every resource that begins so, or is so.
    pub(crate) says_all: bool,
}

impl Head {
    /// Of a statement that may match any resource, but need not.
    pub(crate) fn of_anything() -> Self {
        Self {
            text: "".into(),
            is_exact: false,
            says_all: false,
        }
    }
}

/// Where a statement stands in an index of resources: any that it matches has one of these heads. None if it may match
/// anything.
pub(crate) fn heads(statement: &Statement) -> Option<Vec<Head>> {
    let Some(ResourceClause::Resource(list)) = &statement.resource else {
        return None;
    };
    let head = |pattern: &Pattern<&str>, counts_in_every_layer: bool| {
        let (text, is_exact) = head(pattern);
        Head {
            text: text.into(),
            is_exact,
            says_all: counts_in_every_layer && head_says_all(pattern),
        }
    };
    let heads = list.entries().flat_map(|entry| {
        let completed = entry.completed().map(|pattern| head(&pattern, false));
        [Some(head(&entry.pattern(), true)), completed]
    });
    Some(heads.flatten().collect())
}
