//! `keyward diff`

mod accounts;

use anstyle::{AnsiColor, Style};
use clap::{Args, ValueEnum};
use keyward_evaluation::{
    Context, Decision, Layer, Outcome, Principal, ResourcePolicyKind, StatementReference,
};
use keyward_policy::Effect;
use keyward_simulation::{
    Caller, Change, Comparison, OutcomeWords, Policy, PolicyLayers, Unusable, key_in_words,
    mentioned_callers, named_callers, statement_words,
};
use serde_json::{Value, json};

use super::Answered;
use super::files;
use super::inputs::{DEFAULT_PRINCIPAL, Situation};
use super::simulate::Output;
use crate::screen::Page;

/// Show the calls that two policies answer differently.
///
/// OLD and NEW are two versions of a policy, or of an account as `aws iam get-account-authorization-details` prints it: then
/// every user and role is asked, and whoever the trust policies of its roles name. The calls come from what the two mention: every action of AWS's, the resources and the values of
/// conditions that they name, and others beside them. No difference found is no proof that there is none. The exit code is 0
/// if the answers are the same, 1 if they differ, 2 if an input cannot be used.
#[derive(Debug, Args)]
pub(crate) struct Diff {
    /// The old policy or account: a file, `-` for standard input, or the ARN of a managed policy of AWS's
    old: String,

    /// The new one
    new: String,

    /// What the policies are; identity-based policies that allow everything stand beside any other kind
    #[arg(long, value_enum, default_value_t = Kind::Identity)]
    kind: Kind,

    /// Who makes the calls: the ARN of a user, role, role session, federated user, root user or identity provider, a service or
    /// `anonymous`; of accounts also a name [default: whoever the policies speak of, beside a user of account 111122223333 if they
    /// are neither a resource's nor a role's; for accounts everybody]
    #[arg(long)]
    principal: Option<String>,

    #[command(flatten)]
    situation: Situation,

    /// How the answer is written
    #[arg(long, value_enum, default_value_t = Output::Text)]
    output: Output,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// Of a user, group or role
    Identity,
    /// A permissions boundary
    Boundary,
    /// A session policy
    Session,
    /// On a resource, as a bucket's
    Resource,
    /// The trust policy of a role
    Trust,
    /// A service control policy
    Scp,
    /// A resource control policy
    Rcp,
    /// Of a VPC endpoint
    Endpoint,
}

/// The account of resources where the policies say nothing of it: nobody's, so that a resource's policy alone lets others in.
const RESOURCE_OWNER: &str = "000000000000";

const DEFAULT_SESSION: &str = "arn:aws:sts::111122223333:assumed-role/simulated/simulated";

/// The changes of one caller.
pub(super) struct Changed {
    pub(super) caller: String,
    pub(super) changes: Vec<Change>,
}

impl Changed {
    fn of(caller: &Caller, changes: Vec<Change>) -> Self {
        Self {
            caller: caller.principal.arn_text().into_owned(),
            changes,
        }
    }
}

impl Diff {
    pub(crate) fn run(&self) -> Answered {
        let known = self.situation.told()?;
        if self.old == files::STANDARD_INPUT && self.new == files::STANDARD_INPUT {
            return Err(Unusable::new(
                "both are `-`, and standard input can only be read once: name a file for one of the two",
            ));
        }
        let all = if self.old.starts_with("arn:") || self.new.starts_with("arn:") {
            self.of_policies(&known)?
        } else {
            let (old, new) = (files::source(&self.old)?, files::source(&self.new)?);
            match (accounts::is_account(&old), accounts::is_account(&new)) {
                (true, true) => {
                    let owner = self.situation.resource_account();
                    let comparison = Comparison::new(&known, owner);
                    accounts::changed(&old, &new, self.principal.as_deref(), comparison)?
                }
                (false, false) => {
                    let layer = self.kind.layer();
                    let old = Policy::of_source(&old, layer)?;
                    self.of_two(old, Policy::of_source(&new, layer)?, &known)?
                }
                _ => {
                    return Err(Unusable::new(
                        "one of the two is an account and the other a policy",
                    ));
                }
            }
        };
        let changed: Vec<Changed> = all
            .into_iter()
            .filter(|changed| !changed.changes.is_empty())
            .collect();
        match self.output {
            Output::Json => {
                let report: Vec<Value> = changed.iter().flat_map(report).collect();
                let report = json!({ "changes": report });
                anstream::println!("{report:#}");
            }
            Output::Text => {
                let mut page = Page::of_output();
                draw(&mut page, &changed);
                page.print();
            }
        }
        Ok(changed.is_empty())
    }

    fn of_policies(&self, known: &Context) -> Result<Vec<Changed>, Unusable> {
        let here = std::path::Path::new("");
        let layer = self.kind.layer();
        let old = files::policy(&self.old, here, layer)?;
        self.of_two(old, files::policy(&self.new, here, layer)?, known)
    }

    fn of_two(&self, old: Policy, new: Policy, known: &Context) -> Result<Vec<Changed>, Unusable> {
        let callers = match &self.principal {
            Some(name) => vec![Caller::parse(name)?],
            None if self.kind == Kind::Trust => trusted_callers([&old, &new]),
            None if self.kind.names_principals() => mentioned_callers([&old, &new]),
            // No session policy binds a user.
            None if self.kind == Kind::Session => vec![Caller::parse(DEFAULT_SESSION)?],
            None => {
                let mut callers = vec![Caller::parse(DEFAULT_PRINCIPAL)?];
                callers.extend(named_callers([&old, &new]));
                callers
            }
        };
        let (old, new) = (self.kind.layers(old)?, self.kind.layers(new)?);
        let usual = self.kind.names_principals().then_some(RESOURCE_OWNER);
        let owner = self.situation.resource_account().or(usual);
        let everything = [Policy::everything()?];
        let mut comparison = Comparison::new(known, owner);
        let changed = callers.iter().map(|caller| {
            let [old, new] = [&old, &new].map(|layers| with_session(layers, caller, &everything));
            Changed::of(caller, comparison.differences(&old, &new, caller))
        });
        Ok(changed.collect())
    }
}

/// Whom trust policies speak of. Nobody is anonymous who becomes a role: the call is signed, or a provider vouches for the caller.
fn trusted_callers<'p>(policies: impl IntoIterator<Item = &'p Policy>) -> Vec<Caller> {
    let mut callers = mentioned_callers(policies);
    callers.retain(|caller| caller.principal != Principal::Anonymous);
    callers
}

impl Kind {
    fn layer(self) -> Layer {
        match self {
            Self::Identity => Layer::Identity,
            Self::Boundary => Layer::Boundary,
            Self::Session => Layer::Session,
            Self::Resource => Layer::Resource,
            Self::Trust => Layer::Trust,
            Self::Scp => Layer::Scp,
            Self::Rcp => Layer::Rcp,
            Self::Endpoint => Layer::Endpoint,
        }
    }

    fn names_principals(self) -> bool {
        matches!(self, Self::Resource | Self::Trust)
    }

    /// The layers of a call in which a policy is all that can refuse.
    fn layers(self, policy: Policy) -> Result<PolicyLayers, Unusable> {
        let mut layers = PolicyLayers::default();
        if self != Self::Identity {
            layers.identity = vec![Policy::everything()?];
        }
        match self {
            Self::Identity => layers.identity = vec![policy],
            Self::Boundary => layers.boundary = Some(policy),
            Self::Session => layers.session = Some(vec![policy]),
            Self::Resource => layers.resource = Some((policy, ResourcePolicyKind::Generic)),
            Self::Trust => layers.resource = Some((policy, ResourcePolicyKind::Trust)),
            // Beside policies that only deny stands the one that allows everything.
            Self::Scp if allows_nothing(&policy) => {
                layers.scp = Some(vec![vec![policy, Policy::full_aws_access()?]]);
            }
            Self::Scp => layers.scp = Some(vec![vec![policy]]),
            Self::Rcp => layers.rcp = Some(vec![vec![policy, Policy::rcp_full_aws_access()?]]),
            Self::Endpoint => layers.endpoint = Some(policy),
        }
        Ok(layers)
    }
}

/// A federated user may do nothing without a session policy; one that allows everything leaves it to the others.
fn with_session(layers: &PolicyLayers, caller: &Caller, everything: &[Policy]) -> PolicyLayers {
    let mut layers = layers.clone();
    if matches!(caller.principal, Principal::FederatedUser { .. }) && layers.session.is_none() {
        layers.session = Some(everything.to_vec());
    }
    layers
}

fn allows_nothing(policy: &Policy) -> bool {
    let mut statements = policy.document().statements().iter();
    statements.all(|statement| statement.effect == Effect::Deny)
}

fn report(changed: &Changed) -> Vec<Value> {
    let entry = |change: &Change| {
        json!({
            "principal": changed.caller,
            "actions": change.actions,
            "resource": change.resource,
            "context": change.situation,
            "example": {"action": change.asked.action, "resource": change.asked.resource},
            "old": decision_report(&change.old),
            "new": decision_report(&change.new),
        })
    };
    changed.changes.iter().map(entry).collect()
}

fn decision_report(decision: &Decision) -> Value {
    let words = OutcomeWords::from(&decision.outcome);
    json!({
        "decision": words.decision.as_str(),
        "layer": words.layer,
        "statement": statement(decision).map(|statement| {
            json!({
                "policy": statement.policy_name,
                "policyArn": statement.policy_arn,
                "statementIndex": statement.statement_index,
                "sid": statement.sid,
            })
        }),
    })
}

fn statement(decision: &Decision) -> Option<&StatementReference> {
    match &decision.outcome {
        Outcome::Allowed { statement, .. } => statement.as_ref(),
        Outcome::ExplicitDeny { statement, .. } => Some(statement),
        Outcome::ImplicitDeny { .. } => None,
    }
}

pub(super) fn draw(page: &mut Page, changed: &[Changed]) {
    if changed.is_empty() {
        page.line(0, "no call found that is answered differently");
        return;
    }
    let bold = Style::new().bold();
    let (mut gained, mut lost) = (0, 0);
    for one in changed {
        page.pieces(0, &[(bold, one.caller.as_str())]);
        for change in &one.changes {
            if change.is_allowed_now() {
                gained += 1;
            } else {
                lost += 1;
            }
            draw_change(page, change);
        }
    }
    page.blank();
    page.line(
        0,
        &format!("{gained} newly allowed, {lost} no longer allowed"),
    );
}

fn draw_change(page: &mut Page, change: &Change) {
    let (sign, colour) = if change.is_allowed_now() {
        ("+", AnsiColor::Green)
    } else {
        ("-", AnsiColor::Red)
    };
    let style = Style::new().fg_color(Some(colour.into()));
    let (first, others) = change
        .actions
        .split_first()
        .map_or(("", &[][..]), |(first, rest)| (first, rest));
    page.pieces(2, &[(style, &format!("{sign} {first}"))]);
    for other in others {
        page.pieces(4, &[(style, other.as_str())]);
    }
    page.line(6, &format!("on {}", change.resource));
    for (key, value) in change.situation.iter() {
        page.line(6, &format!("with {}", key_in_words(key, value)));
    }
    page.line(6, &format!("was {}", words(&change.old)));
    page.line(6, &format!("now {}", words(&change.new)));
}

/// `allowed by identity: statement 1 of old.json`
fn words(decision: &Decision) -> String {
    let outcome = OutcomeWords::from(&decision.outcome);
    match statement(decision) {
        Some(statement) => format!("{outcome}: {}", statement_words(statement)),
        None => outcome.to_string(),
    }
}
