//! Policies with where they come from, and the layers that they make.

use keyward_evaluation::{
    CompiledDocument, CompiledLayers, Layer, Mismatch, Policies, PolicyNames, ResourcePolicyKind,
    StatementPlace,
};
use keyward_policy::{
    ActionClause, ActionPattern, Document, PrincipalClause, ResourceClause, Span, Version,
};

use crate::source::{Place, Source, Unusable};
use crate::touched::Slot;

/// A policy that takes part.
#[derive(Clone, Debug)]
pub struct Policy {
    document: CompiledDocument,
    name: String,
    arn: Option<String>,
    source: Source,
    /// Where the document begins in its source, in bytes.
    base: usize,
}

impl Policy {
    /// The policy that a whole source is.
    ///
    /// # Errors
    /// If the text is no policy, or its statements say Principal and its layer knows none, or the other way round.
    pub fn of_source(source: &Source, layer: Layer) -> Result<Self, Unusable> {
        Self::of_slice(source, source.text(), source.name().to_owned(), layer)
    }

    /// The policy that a part of a source is.
    pub(crate) fn of_slice(
        source: &Source,
        text: &str,
        name: String,
        layer: Layer,
    ) -> Result<Self, Unusable> {
        let base = source.offset_of(text);
        let document = Document::parse(text).map_err(|error| {
            let at = base + error.position().offset as usize;
            source.place(at..at).unusable(error.reason())
        })?;
        let policy = Self {
            document: CompiledDocument::new(document),
            name,
            arn: None,
            source: source.clone(),
            base,
        };
        policy.check_principals(layer)?;
        policy.check_statements(layer)?;
        Ok(policy)
    }

    /// `RCPFullAWSAccess`, which stands at every level of an organization and cannot be taken away.
    /// Source: <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html>
    ///
    /// # Errors
    /// None: it can be read.
    pub fn rcp_full_aws_access() -> Result<Self, Unusable> {
        let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}"#;
        Self::of_source(&Source::new("RCPFullAWSAccess", text), Layer::Rcp)
    }

    /// `FullAWSAccess`, which stands at every level of an organization until somebody takes it away.
    ///
    /// # Errors
    /// None: it can be read.
    pub fn full_aws_access() -> Result<Self, Unusable> {
        Self::allowing_all("FullAWSAccess", Layer::Scp)
    }

    /// An identity-based policy called `everything`, which allows it.
    ///
    /// # Errors
    /// None: it can be read.
    pub fn everything() -> Result<Self, Unusable> {
        Self::allowing_all("everything", Layer::Identity)
    }

    /// The trust policy of a role that is not there, called `no role`: nobody may assume it.
    ///
    /// # Errors
    /// None: it can be read.
    pub fn of_no_role() -> Result<Self, Unusable> {
        let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"000000000000"},"Action":"none:None"}}"#;
        Self::of_source(&Source::new("no role", text), Layer::Trust)
    }

    fn allowing_all(name: &str, layer: Layer) -> Result<Self, Unusable> {
        let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
        Self::of_source(&Source::new(name, text), layer)
    }

    /// A managed policy of AWS's.
    #[must_use]
    pub fn of_aws(arn: &str) -> Option<Self> {
        let policy = keyward_catalog::managed_policy(arn)?;
        Some(Self {
            document: policy.compiled().clone(),
            name: policy.name().to_owned(),
            arn: Some(arn.to_owned()),
            source: Source::new(arn, policy.document_text()),
            base: 0,
        })
    }

    pub(crate) fn with_arn(self, arn: impl Into<String>) -> Self {
        Self {
            arn: Some(arn.into()),
            ..self
        }
    }

    /// A principal in a policy of an identity would allow nothing and deny everything.
    fn check_principals(&self, layer: Layer) -> Result<(), Unusable> {
        if matches!(
            layer,
            Layer::Resource | Layer::Trust | Layer::Rcp | Layer::Endpoint
        ) {
            return Ok(());
        }
        let Some(principal) = self.document.document().principals().next() else {
            return Ok(());
        };
        let place = self.place(principal.span());
        Err(place.unusable("statements of this kind of policy must not have a principal"))
    }

    /// What AWS stores for nobody: statements about no resource in a policy that stands on none, and actions of no service.
    fn check_statements(&self, layer: Layer) -> Result<(), Unusable> {
        let stands_on_one = matches!(layer, Layer::Resource | Layer::Trust | Layer::Endpoint);
        for statement in self.document().statements() {
            if statement.resource.is_none() && !stands_on_one {
                let place = self.place(statement.span);
                return Err(place.unusable("the statement must have a resource"));
            }
            let mut actions = statement.action.entries();
            let of_no_service = |action: &ActionPattern<'_>| {
                let written = action.value();
                written != "*" && !written.contains(':')
            };
            if let Some(action) = actions.find(of_no_service) {
                let place = self.place(action.span());
                return Err(place.unusable("an action is `*` or begins with a service and a colon"));
            }
        }
        Ok(())
    }

    /// What it is called: the name of its file, or that of an inline or managed policy.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its ARN, if it is a managed policy.
    #[must_use]
    pub fn arn(&self) -> Option<&str> {
        self.arn.as_deref()
    }

    /// What it says.
    #[must_use]
    pub fn document(&self) -> &Document {
        self.document.document()
    }

    pub(crate) fn compiled(&self) -> &CompiledDocument {
        &self.document
    }

    /// The same policy with other statements, each as JSON; `None` if they make no policy.
    fn with_statements(&self, statements: &[String]) -> Option<Self> {
        let version = match self.document().version() {
            Some(Version::V2012) => r#""Version":"2012-10-17","#,
            Some(Version::V2008) | None => "",
        };
        let text = format!(r#"{{{version}"Statement":[{}]}}"#, statements.join(","));
        Some(Self {
            document: CompiledDocument::new(Document::parse(&text).ok()?),
            source: Source::new(self.source.name(), text),
            base: 0,
            ..self.clone()
        })
    }

    /// Where a statement stands in the text that the policy comes from.
    #[must_use]
    pub fn statement_place(&self, statement_index: usize) -> Option<Place> {
        let statement = self.document().statements().get(statement_index)?;
        Some(self.place(statement.span))
    }

    /// Where the element stands of which a statement does not match; the statement, if it lacks it.
    #[must_use]
    pub fn mismatch_place(&self, statement_index: usize, mismatch: Mismatch) -> Option<Place> {
        let statement = self.document().statements().get(statement_index)?;
        let span = match mismatch {
            Mismatch::Principal => statement.principal.as_ref().map(|clause| match clause {
                PrincipalClause::Principal(list) | PrincipalClause::NotPrincipal(list) => {
                    list.span()
                }
            }),
            Mismatch::Action => Some(match &statement.action {
                ActionClause::Action(list) | ActionClause::NotAction(list) => list.span(),
            }),
            Mismatch::Resource => statement.resource.as_ref().map(|clause| match clause {
                ResourceClause::Resource(list) | ResourceClause::NotResource(list) => list.span(),
            }),
            Mismatch::Condition(failed) => {
                let condition = statement.conditions.get(failed.index);
                condition.map(|condition| condition.key.span)
            }
        };
        Some(self.place(span.unwrap_or(statement.span)))
    }

    fn place(&self, span: Span) -> Place {
        let range = span.range();
        self.source
            .place(self.base + range.start..self.base + range.end)
    }
}

/// All policies that may bear on a call; which of them bind its caller is the evaluator's to say.
#[derive(Clone, Debug, Default)]
pub struct PolicyLayers {
    /// Inline and managed policies of the user and its groups, or of the role.
    pub identity: Vec<Policy>,
    /// The permissions boundary.
    pub boundary: Option<Policy>,
    /// The session policies; `None` if none were passed.
    pub session: Option<Vec<Policy>>,
    /// The policy on the resource, and what its silence means.
    pub resource: Option<(Policy, ResourcePolicyKind)>,
    /// Service control policies by level: root, each organizational unit, account.
    pub scp: Option<Vec<Vec<Policy>>>,
    /// Resource control policies, likewise.
    pub rcp: Option<Vec<Vec<Policy>>>,
    /// The policy of the VPC endpoint.
    pub endpoint: Option<Policy>,
}

fn resource_slot(kind: ResourcePolicyKind) -> &'static str {
    match kind {
        ResourcePolicyKind::Trust => "trust",
        ResourcePolicyKind::Key => "key",
        ResourcePolicyKind::Generic => "resource",
    }
}

type Documents<'a> = Vec<&'a CompiledDocument>;

fn documents(policies: &[Policy]) -> Documents<'_> {
    policies.iter().map(Policy::compiled).collect()
}

fn levels(levels: Option<&Vec<Vec<Policy>>>) -> Option<Vec<Documents<'_>>> {
    Some(levels?.iter().map(|level| documents(level)).collect())
}

fn together<'d>(levels: Option<&'d Vec<Documents<'d>>>) -> Option<Vec<Policies<'d>>> {
    let each = |level: &'d Documents<'d>| Policies::Each(level);
    Some(levels?.iter().map(each).collect())
}

impl PolicyLayers {
    /// Lends them to the evaluator.
    pub(crate) fn with_compiled<T>(&self, ask: impl FnOnce(&CompiledLayers<'_>) -> T) -> T {
        let identity = documents(&self.identity);
        let session = self.session.as_deref().map(documents);
        let (scp, rcp) = (levels(self.scp.as_ref()), levels(self.rcp.as_ref()));
        let (scp, rcp) = (together(scp.as_ref()), together(rcp.as_ref()));
        ask(&CompiledLayers {
            identity: Policies::Each(&identity),
            boundary: self.boundary.as_ref().map(Policy::compiled),
            session: session.as_deref().map(Policies::Each),
            resource: self
                .resource
                .as_ref()
                .map(|(policy, kind)| (policy.compiled(), *kind)),
            scp: scp.as_deref(),
            rcp: rcp.as_deref(),
            endpoint: self.endpoint.as_ref().map(Policy::compiled),
        })
    }

    /// Every policy, whatever its layer.
    pub fn policies(&self) -> impl Iterator<Item = &Policy> {
        let session = self.session.iter().flatten();
        let levels = self.scp.iter().chain(&self.rcp).flatten().flatten();
        let resource = self.resource.iter().map(|(policy, _)| policy);
        let single = self.boundary.iter().chain(resource).chain(&self.endpoint);
        self.identity
            .iter()
            .chain(session)
            .chain(levels)
            .chain(single)
    }

    fn policy_mut(&mut self, place: StatementPlace) -> Option<&mut Policy> {
        let at = place.policy_index;
        match place.layer {
            Layer::Identity => self.identity.get_mut(at),
            Layer::Session => self.session.as_mut()?.get_mut(at),
            Layer::Boundary => self.boundary.as_mut(),
            Layer::Resource | Layer::Trust => self.resource.as_mut().map(|(policy, _)| policy),
            Layer::Scp => self.scp.as_mut()?.get_mut(place.level?)?.get_mut(at),
            Layer::Rcp => self.rcp.as_mut()?.get_mut(place.level?)?.get_mut(at),
            Layer::Endpoint => self.endpoint.as_mut(),
        }
    }

    /// Every place in the layers that there is, with its policies.
    pub(crate) fn slots(&self) -> Vec<Slot<'_>> {
        let one = |name, policy| ((name, 0), vec![policy]);
        let mut slots = vec![(("identity", 0), self.identity.iter().collect())];
        slots.extend(self.boundary.iter().map(|policy| one("boundary", policy)));
        if let Some(session) = &self.session {
            slots.push((("session", 0), session.iter().collect()));
        }
        if let Some((policy, kind)) = &self.resource {
            slots.push(one(resource_slot(*kind), policy));
        }
        for (name, levels) in [("scp", &self.scp), ("rcp", &self.rcp)] {
            let levels = levels.iter().flatten().enumerate();
            slots
                .extend(levels.map(|(level, policies)| ((name, level), policies.iter().collect())));
        }
        slots.extend(self.endpoint.iter().map(|policy| one("endpoint", policy)));
        slots
    }

    /// The policy that a statement stands in.
    #[must_use]
    pub fn policy(&self, place: StatementPlace) -> Option<&Policy> {
        match place.layer {
            Layer::Identity => self.identity.get(place.policy_index),
            Layer::Session => self.session.as_ref()?.get(place.policy_index),
            Layer::Boundary => self.boundary.as_ref(),
            Layer::Resource | Layer::Trust => self.resource.as_ref().map(|(policy, _)| policy),
            Layer::Scp => self
                .scp
                .as_ref()?
                .get(place.level?)?
                .get(place.policy_index),
            Layer::Rcp => self
                .rcp
                .as_ref()?
                .get(place.level?)?
                .get(place.policy_index),
            Layer::Endpoint => self.endpoint.as_ref(),
        }
    }

    /// The same layers with other statements in the policy that a place is in; `None` if they make no policy.
    pub(crate) fn with_statements(
        mut self,
        place: StatementPlace,
        statements: &[String],
    ) -> Option<Self> {
        let policy = self.policy_mut(place)?;
        *policy = policy.with_statements(statements)?;
        Some(self)
    }

    pub(crate) fn names(&self, place: StatementPlace) -> PolicyNames<'_> {
        self.policy(place)
            .map_or_else(PolicyNames::default, |policy| PolicyNames {
                arn: policy.arn(),
                name: policy.name(),
            })
    }
}
