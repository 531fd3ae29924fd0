//! The flags by which a question is put together.

use std::path::Path;

use clap::{Args, ValueEnum};
use keyward_evaluation::{Context, ContextValue, Layer, Principal, ResourcePolicyKind};
use keyward_simulation::{
    AccountDetails, Asked, Caller, Policy, PolicyLayers, Question, Unusable, read_context,
};

use super::files;

/// The caller where none is named.
pub(crate) const DEFAULT_PRINCIPAL: &str = "arn:aws:iam::111122223333:user/simulated";

/// A call and the policies that it is put to.
#[derive(Debug, Args)]
pub(crate) struct Inputs {
    /// What is done, as `s3:GetObject`
    #[arg(value_parser = parse_action)]
    action: String,

    /// The ARN of what it is done to, or `*`
    #[arg(default_value = "*")]
    resource: String,

    /// Who does it: the ARN of a user, role, role session, federated user, root user or identity provider, a service, or
    /// `anonymous`; with --account-details a name will do [default: a user of account 111122223333]
    #[arg(long)]
    principal: Option<String>,

    #[command(flatten)]
    policies: PolicyFlags,

    #[command(flatten)]
    situation: Situation,
}

/// The policies. Each is a file, `-` for standard input, or the ARN of a managed policy of AWS's.
#[derive(Debug, Args)]
#[command(next_help_heading = "Policies")]
pub(crate) struct PolicyFlags {
    /// Output of `aws iam get-account-authorization-details`: the principal's policies and boundary, and the trust
    /// policies of roles
    #[arg(long, value_name = "FILE")]
    account_details: Option<String>,

    /// An identity-based policy; may be repeated
    #[arg(long = "policy", value_name = "POLICY")]
    identity: Vec<String>,

    /// The permissions boundary
    #[arg(long, value_name = "POLICY")]
    boundary: Option<String>,

    /// A session policy; may be repeated
    #[arg(long = "session-policy", value_name = "POLICY")]
    session: Vec<String>,

    /// The policy on the resource
    #[arg(long, value_name = "POLICY")]
    resource_policy: Option<String>,

    /// What the resource policy is
    #[arg(long, value_enum, default_value_t = ResourceKind::Generic, requires = "resource_policy")]
    resource_kind: ResourceKind,

    /// The service control policies of a level, with commas between; once for each level, from the root to the account. A level
    /// without any that allows allows nothing: `FullAWSAccess` is not assumed
    #[arg(long, value_name = "POLICY,…")]
    scp: Vec<String>,

    /// The resource control policies of a level, likewise; RCPFullAWSAccess is always among them
    #[arg(long, value_name = "POLICY,…")]
    rcp: Vec<String>,

    /// The policy of the VPC endpoint
    #[arg(long, value_name = "POLICY")]
    endpoint_policy: Option<String>,
}

/// What is known of a call beside caller, action and resource.
#[derive(Debug, Args)]
#[command(next_help_heading = "Context")]
pub(crate) struct Situation {
    /// The account that the resource belongs to [default: that of its ARN, else the principal's]
    #[arg(long, value_name = "ID")]
    resource_account: Option<String>,

    /// A condition key; repeated with the same key it has several values
    #[arg(long = "context", value_name = "KEY=VALUE", value_parser = parse_pair)]
    keys: Vec<(String, String)>,

    /// Condition keys, as a JSON object of strings and lists of strings
    #[arg(long, value_name = "FILE")]
    context_file: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ResourceKind {
    /// One of those that may allow by themselves, as a bucket's
    Generic,
    /// The trust policy of a role
    Trust,
    /// The policy of a KMS key
    Kms,
}

/// Refuses what is no single action, for which no decision would be meant.
pub(crate) fn parse_action(text: &str) -> Result<String, String> {
    let whole = text.split_once(':').is_some_and(|(service, name)| {
        !service.is_empty() && !name.is_empty() && !text.contains(['*', '?'])
    });
    let fault = || "an action is `service:Name`, without wildcards".to_owned();
    whole.then(|| text.to_owned()).ok_or_else(fault)
}

fn parse_pair(text: &str) -> Result<(String, String), String> {
    let pair = text.split_once('=').filter(|(key, _)| !key.is_empty());
    let (key, value) = pair.ok_or("a condition key is written KEY=VALUE")?;
    Ok((key.to_owned(), value.to_owned()))
}

impl Inputs {
    /// Reads the files and puts the question.
    pub(crate) fn question(&self) -> Result<Question, Unusable> {
        let layers = self.policies.layers()?;
        let known = self.situation.known()?;
        let asked = |caller| known.asked(caller, &self.action, &self.resource);
        let Some(details) = self.policies.details()? else {
            let name = self.principal.as_deref().unwrap_or(DEFAULT_PRINCIPAL);
            return Ok(Question::new(layers, asked(Caller::parse(name)?)));
        };
        let name = self.principal.as_deref();
        let name = name.ok_or_else(|| Unusable::new("--account-details needs a --principal"))?;
        let (caller, own) = details.caller(name)?;
        Ok(details.question(own, &layers, asked(caller)))
    }
}

impl PolicyFlags {
    /// The account, if one was given.
    pub(crate) fn details(&self) -> Result<Option<AccountDetails>, Unusable> {
        let read = |path: &String| AccountDetails::read(&files::source(path)?);
        self.account_details.as_ref().map(read).transpose()
    }

    /// The policies that were given one by one.
    pub(crate) fn layers(&self) -> Result<PolicyLayers, Unusable> {
        let (layer, kind) = match self.resource_kind {
            ResourceKind::Generic => (Layer::Resource, ResourcePolicyKind::Generic),
            ResourceKind::Trust => (Layer::Trust, ResourcePolicyKind::Trust),
            ResourceKind::Kms => (Layer::Resource, ResourcePolicyKind::Key),
        };
        let resource = one(self.resource_policy.as_deref(), layer)?;
        Ok(PolicyLayers {
            identity: several(self.identity.iter(), Layer::Identity)?,
            boundary: one(self.boundary.as_deref(), Layer::Boundary)?,
            session: match self.session.as_slice() {
                [] => None,
                names => Some(several(names.iter(), Layer::Session)?),
            },
            resource: resource.map(|policy| (policy, kind)),
            scp: levels(&self.scp, Layer::Scp)?,
            rcp: with_full_access(levels(&self.rcp, Layer::Rcp)?)?,
            endpoint: one(self.endpoint_policy.as_deref(), Layer::Endpoint)?,
        })
    }
}

fn policy(name: &str, layer: Layer) -> Result<Policy, Unusable> {
    files::policy(name, Path::new(""), layer)
}

fn one(name: Option<&str>, layer: Layer) -> Result<Option<Policy>, Unusable> {
    name.map(|name| policy(name, layer)).transpose()
}

fn several<N: AsRef<str>>(
    names: impl Iterator<Item = N>,
    layer: Layer,
) -> Result<Vec<Policy>, Unusable> {
    names.map(|name| policy(name.as_ref(), layer)).collect()
}

fn levels(levels: &[String], layer: Layer) -> Result<Option<Vec<Vec<Policy>>>, Unusable> {
    if levels.is_empty() {
        return Ok(None);
    }
    let levels = levels.iter().map(|level| several(level.split(','), layer));
    levels.collect::<Result<_, _>>().map(Some)
}

/// Resource control policies as they stand in an organization: each level has `RCPFullAWSAccess`, which nobody can take away.
fn with_full_access(
    levels: Option<Vec<Vec<Policy>>>,
) -> Result<Option<Vec<Vec<Policy>>>, Unusable> {
    let Some(mut levels) = levels else {
        return Ok(None);
    };
    for level in &mut levels {
        level.push(Policy::rcp_full_aws_access()?);
    }
    Ok(Some(levels))
}

/// What the flags of a situation say, and the time.
pub(crate) struct Known {
    context: Context,
    resource_account: Option<String>,
}

impl Known {
    /// A call of a caller.
    pub(crate) fn asked(&self, caller: Caller, action: &str, resource: &str) -> Asked {
        let asked = Asked::new(caller, action, resource);
        let resource_account = self
            .resource_account
            .clone()
            .or(asked.resource_account.clone());
        let mut context = self.live_keys(&asked.caller, resource_account.as_deref());
        context.insert_all(&self.context);
        Asked {
            context,
            resource_account,
            ..asked
        }
    }

    /// Keys that nearly every live call carries: made over TLS, by nobody's order, in a session without MFA that is new.
    fn live_keys(&self, caller: &Caller, resource_account: Option<&str>) -> Context {
        let mut context = Context::new();
        context.insert("aws:SecureTransport", true);
        context.insert("aws:ViaAWSService", false);
        if let Some(account) = resource_account.or_else(|| caller.principal.account()) {
            context.insert("aws:ResourceAccount", account);
        }
        if let (Principal::RoleSession { .. }, Some(now)) =
            (&caller.principal, self.context.single("aws:CurrentTime"))
        {
            context.insert("aws:MultiFactorAuthPresent", false);
            context.insert("aws:TokenIssueTime", now);
        }
        context
    }
}

impl Situation {
    /// Reads the files.
    pub(crate) fn known(&self) -> Result<Known, Unusable> {
        Ok(Known {
            context: self.context()?,
            resource_account: self.resource_account.clone(),
        })
    }

    fn context(&self) -> Result<Context, Unusable> {
        let now = jiff::Timestamp::now();
        let mut context = Context::new();
        context.insert(
            "aws:CurrentTime",
            now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        );
        context.insert("aws:EpochTime", now.as_second().to_string());
        context.insert_all(&self.told()?);
        Ok(context)
    }

    /// Who owns the resource, if that was told.
    pub(crate) fn resource_account(&self) -> Option<&str> {
        self.resource_account.as_deref()
    }

    /// The condition keys that were told, without the time.
    pub(crate) fn told(&self) -> Result<Context, Unusable> {
        let mut context = Context::new();
        if let Some(path) = &self.context_file {
            let source = files::source(path)?;
            let unusable =
                |error: &dyn std::fmt::Display| Unusable::new(format!("{path}: {error}"));
            let value = serde_json::from_str(source.text()).map_err(|error| unusable(&error))?;
            context.insert_all(&read_context(&value).map_err(|error| unusable(&error))?);
        }
        let mut told = Context::new();
        for (key, value) in &self.keys {
            let value = match told.get(key) {
                None => ContextValue::Single(value.clone()),
                Some(held) => {
                    ContextValue::Multi([held.values(), std::slice::from_ref(value)].concat())
                }
            };
            told.insert(key.as_str(), value);
        }
        context.insert_all(&told);
        Ok(context)
    }
}
