//! All policies of one caller, kept between decisions.

use std::sync::Arc;

use keyward_policy::Effect;
use smallvec::SmallVec;

use super::decide::verdict;
use super::document::{CompiledDocument, PolicySet};
use super::index::{Candidate, Found, Index};
use super::known::{KnownActions, Statements};
use super::layers::{AttachedPolicies, CompiledLayers, Policies};
use super::own::{OwnPolicies, Slot};
use super::request::ReadyRequest;
use super::verdict::Verdict;
use crate::decision::Layer;

/// The policies of one caller and of its organization, in all layers that are not attached to something else.
///
/// They remember which statements of which layer are about an action, so that a decision looks it up once and not in each
/// layer. Whoever decides often for a caller keeps them; what is decided once is put together as [`CompiledLayers`]. Callers
/// that have the same policies in a layer share its set, and with it its index.
///
/// ```
/// use keyward_evaluation::{
///     AttachedPolicies, CallerPolicies, CompiledDocument, PolicySet, Principal, ReadyRequest,
/// };
/// use keyward_policy::Document;
///
/// let policy = |action: &str| -> Result<_, keyward_policy::SyntaxError> {
///     let text = format!(r#"{{"Statement":{{"Effect":"Allow","Action":"{action}","Resource":"*"}}}}"#);
///     Ok(CompiledDocument::new(Document::parse(&text)?))
/// };
/// let policies = CallerPolicies::new(PolicySet::new([policy("s3:*")?]))
///     .with_boundary(policy("s3:Get*")?);
/// let principal = Principal::User {
///     account: "111122223333".into(),
///     arn: "arn:aws:iam::111122223333:user/alice".into(),
///     id: "AIDAEXAMPLEALICE00001".into(),
/// };
/// let may = |action| {
///     let keys: [(&str, &str); 0] = [];
///     let photo = "arn:aws:s3:::photos/cat.jpg";
///     let request = ReadyRequest::from_parts(&principal, action, photo, None, keys);
///     policies.decide(&AttachedPolicies::default(), &request).is_allowed()
/// };
/// assert!(may("s3:GetObject"));
/// assert!(!may("s3:PutObject"));
/// # Ok::<(), keyward_policy::SyntaxError>(())
/// ```
#[derive(Debug)]
pub struct CallerPolicies {
    identity: Arc<PolicySet>,
    boundary: Option<PolicySet>,
    session: Option<Arc<PolicySet>>,
    scp: Box<[Arc<PolicySet>]>,
    known: KnownActions,
}

impl CallerPolicies {
    /// Of a caller without a boundary, session policies and an organization.
    #[must_use]
    pub fn new(identity: impl Into<Arc<PolicySet>>) -> Self {
        let identity = identity.into();
        let documents = identity.documents().iter();
        let statements = documents.map(|document| document.document().statements().len());
        Self {
            known: KnownActions::of_indexes(statements.sum()),
            identity,
            boundary: None,
            session: None,
            scp: Box::default(),
        }
    }

    /// With a permissions boundary.
    #[must_use]
    pub fn with_boundary(self, boundary: CompiledDocument) -> Self {
        let boundary = Some(PolicySet::new([boundary]));
        Self { boundary, ..self }
    }

    /// With session policies.
    #[must_use]
    pub fn with_session(self, session: impl Into<Arc<PolicySet>>) -> Self {
        let session = Some(session.into());
        Self { session, ..self }
    }

    /// With service control policies, a set per level: root, each organizational unit, account. No level means no
    /// organization.
    #[must_use]
    pub fn with_scp(self, levels: impl IntoIterator<Item: Into<Arc<PolicySet>>>) -> Self {
        let scp = levels.into_iter().map(Into::into).collect();
        Self { scp, ..self }
    }

    /// The inline and managed policies.
    #[must_use]
    pub fn identity(&self) -> &PolicySet {
        &self.identity
    }

    /// Decides as [`decide_compiled`](crate::decide_compiled) does.
    #[must_use]
    pub fn decide(&self, attached: &AttachedPolicies<'_>, request: &ReadyRequest<'_>) -> Verdict {
        let learn = || Statements::about(&request.action, self.indexes());
        let known = self.known.find(&request.action, learn);
        match known.and_then(|statements| Known::new(self, statements)) {
            Some(known) => verdict(&known, attached, request),
            None => self.with_layers(attached, |layers| verdict(layers, attached, request)),
        }
    }

    /// Lends the policies as layers, for a trace.
    pub fn with_layers<T>(
        &self,
        attached: &AttachedPolicies<'_>,
        ask: impl FnOnce(&CompiledLayers<'_>) -> T,
    ) -> T {
        let scp: SmallVec<[Policies<'_>; 6]> =
            self.scp.iter().map(|set| Policies::Set(set)).collect();
        let boundary = self
            .boundary
            .as_ref()
            .and_then(|set| set.documents().first());
        ask(&CompiledLayers {
            identity: Policies::Set(&self.identity),
            boundary,
            session: self.session.as_deref().map(Policies::Set),
            resource: attached.resource,
            scp: (!scp.is_empty()).then_some(&scp),
            rcp: attached.rcp,
            endpoint: attached.endpoint,
        })
    }

    /// The indexes of all slots there are, in the order in which [`Known::new`] takes their statements.
    fn indexes(&self) -> impl Iterator<Item = &Index> {
        let optional = self.boundary.iter().chain(self.session.as_deref());
        let sets = [&*self.identity].into_iter().chain(optional);
        let scp = self.scp.iter().map(|set| &**set);
        sets.chain(scp).map(PolicySet::index)
    }
}

/// The statements of a caller's policies that are about the action of a request.
struct Known<'k> {
    identity: Slotted<'k>,
    boundary: Option<Slotted<'k>>,
    session: Option<Slotted<'k>>,
    scp: (&'k [Arc<PolicySet>], &'k [Statements]),
}

/// The policies of a slot, and those of their statements that are about the action.
type Slotted<'k> = (&'k PolicySet, &'k Statements);

impl<'k> Known<'k> {
    #[inline]
    fn new(policies: &'k CallerPolicies, statements: &'k [Statements]) -> Option<Self> {
        let mut rest = statements.iter();
        Some(Self {
            identity: (&policies.identity, rest.next()?),
            boundary: match &policies.boundary {
                Some(set) => Some((set, rest.next()?)),
                None => None,
            },
            session: match &policies.session {
                Some(set) => Some((set, rest.next()?)),
                None => None,
            },
            scp: (&policies.scp, rest.as_slice()),
        })
    }

    #[inline]
    fn of(&self, slot: Slot) -> Option<Slotted<'k>> {
        match slot {
            Slot::Identity => Some(self.identity),
            Slot::Boundary => self.boundary,
            Slot::Session => self.session,
            Slot::Scp(level) => Some((self.scp.0.get(level)?, self.scp.1.get(level)?)),
        }
    }
}

/// Inlined where the slot is known, so that nothing asks for it: a decision looks at all of them.
impl OwnPolicies for Known<'_> {
    #[inline(always)]
    fn scp_levels(&self) -> usize {
        self.scp.0.len()
    }

    #[inline(always)]
    fn has(&self, slot: Slot) -> bool {
        self.of(slot).is_some()
    }

    #[inline(always)]
    fn first(&self, slot: Slot, effect: Effect, request: &ReadyRequest<'_>) -> Option<Found> {
        let (set, statements) = self.of(slot)?;
        let Some(known) = statements.of(effect) else {
            return first_of_many(set, slot.layer(), effect, request);
        };
        let matches = |candidate: &&Candidate| candidate.matches(request, slot.layer());
        Some(known.iter().find(matches)?.place())
    }

    #[inline(always)]
    fn allow(&self, slot: Slot, request: &ReadyRequest<'_>) -> bool {
        let Some((set, statements)) = self.of(slot) else {
            return false;
        };
        let matches = |candidate: &Candidate| candidate.matches(request, slot.layer());
        statements.allows_everything
            || match statements.of(Effect::Allow) {
                Some(known) => known.iter().any(matches),
                None => many_allow(set, slot.layer(), request),
            }
    }
}

/// The first of many statements that matches. Apart, so that few stay cheap.
#[inline(never)]
fn first_of_many(
    set: &PolicySet,
    layer: Layer,
    effect: Effect,
    request: &ReadyRequest<'_>,
) -> Option<Found> {
    let matches = |candidate: &Candidate| candidate.matches(request, layer);
    set.index().first_walked(effect, request, matches)
}

/// Whether one of many statements allows. Apart, so that few stay cheap.
#[inline(never)]
fn many_allow(set: &PolicySet, layer: Layer, request: &ReadyRequest<'_>) -> bool {
    let matches = |candidate: &Candidate| candidate.matches(request, layer);
    set.index().any_walked(Effect::Allow, request, matches)
}
