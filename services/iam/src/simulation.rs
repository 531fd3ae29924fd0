//! What policies would decide: the evaluator of live calls, asked about calls that nobody makes.

use keyward_api::iam;
use keyward_arn::{AccountId, Arn};
use keyward_authorization::RequestFacts;
use keyward_evaluation::{
    CompiledDocument, CompiledLayers, Context, Policies, Principal, ReadyRequest, Request,
    ResourcePolicyKind, decide_traced,
};
use keyward_gate::Work;
use keyward_identity::Account;
use keyward_policy::Document;
use keyward_wire::ApiError;

use crate::checks::{on_everything, on_policy_source, plan};
use crate::holders::{Holder, managed};
use crate::pages::page_after;
use crate::simulation_results::{Asked, Source, evaluation_result};

fn invalid(text: impl Into<String>) -> ApiError {
    iam::error::INVALID_INPUT.message(text.into())
}

/// A policy that takes part, and what results call it.
pub(crate) struct Named {
    pub(crate) document: CompiledDocument,
    pub(crate) source: Source,
}

/// What is simulated: whose call, under which policies, of what is known.
struct Simulation {
    principal: Principal,
    identity: Vec<Named>,
    boundary: Option<CompiledDocument>,
    resource: Option<Named>,
    resource_account: String,
    context: Context,
}

/// The members that both operations have.
struct Inputs<'a> {
    policies: &'a [String],
    boundaries: &'a [String],
    resource_policy: Option<&'a str>,
    resource_owner: Option<&'a str>,
    caller_arn: Option<&'a str>,
    context_entries: &'a [iam::ContextEntry],
    resource_handling_option: Option<&'a str>,
}

/// A page of the asked actions.
struct Asking<'a> {
    actions: &'a [String],
    resources: &'a [String],
    max_items: Option<i64>,
    marker: Option<&'a str>,
}

macro_rules! inputs {
    ($input:ident) => {
        (
            Inputs {
                policies: &$input.policy_input_list,
                boundaries: &$input.permissions_boundary_policy_input_list,
                resource_policy: $input.resource_policy.as_deref(),
                resource_owner: $input.resource_owner.as_deref(),
                caller_arn: $input.caller_arn.as_deref(),
                context_entries: &$input.context_entries,
                resource_handling_option: $input.resource_handling_option.as_deref(),
            },
            Asking {
                actions: &$input.action_names,
                resources: &$input.resource_arns,
                max_items: $input.max_items,
                marker: $input.marker.as_deref(),
            },
        )
    };
}

operation! {
    Long Read SimulateCustomPolicy(input, scope, work)
    plan { plan(on_everything(scope, "iam:SimulateCustomPolicy")) }
    execute {
        let (inputs, asking) = inputs!(input);
        simulate(&Simulation::of(work, None, &inputs)?, &asking)
    }
}

operation! {
    Long Read SimulatePrincipalPolicy(input, scope, work)
    plan { plan(on_policy_source(scope, "iam:SimulatePrincipalPolicy", &input.policy_source_arn)) }
    execute {
        let (inputs, asking) = inputs!(input);
        let account = work.account()?.clone();
        if input.policy_source_arn == account.id().root_arn() {
            return Err(invalid("The policy source must be a user, a group or a role."));
        }
        let Some(holder) = Holder::by_arn(&account, &input.policy_source_arn) else {
            let text = format!("ARN {} does not exist or is not of a user, group or role.", input.policy_source_arn);
            return Err(iam::error::NO_SUCH_ENTITY.message(text));
        };
        simulate(&Simulation::of(work, Some(holder), &inputs)?, &asking)
    }
}

fn parsed(text: &str, what: &str) -> Result<CompiledDocument, ApiError> {
    let document = Document::parse(text)
        .map_err(|_| invalid(format!("Invalid policy: {what} could not be parsed.")))?;
    Ok(CompiledDocument::new(document))
}

/// Documents that were handed in, called `LIST.1`, `LIST.2` and so on.
fn handed_in(texts: &[String], list: &str) -> Result<Vec<Named>, ApiError> {
    let named = |(place, text): (usize, &String)| {
        let name = format!("{list}.{}", place + 1);
        let document = parsed(text, &name)?;
        // A principal in a policy of an identity would allow nothing and deny everything.
        if document.document().principals().next().is_some() {
            return Err(invalid(format!(
                "Invalid policy: {name} must not have a Principal."
            )));
        }
        Ok(Named {
            document,
            source: Source::Identity(name),
        })
    };
    texts.iter().enumerate().map(named).collect()
}

/// The policies of somebody, by the names that results call them.
fn held(account: &Account, holder: Holder<'_>) -> Result<Vec<Named>, ApiError> {
    let named = |policy: &crate::holders::HeldPolicy<'_>| {
        let damaged = || iam::error::POLICY_EVALUATION.message("A stored policy cannot be read.");
        let source = match policy.arn {
            Some(_) => policy.name.to_owned(),
            None => {
                let kind = policy.holder.kind().to_ascii_lowercase();
                format!("{kind}_{}_{}", policy.holder.name(), policy.name)
            }
        };
        Ok(Named {
            document: CompiledDocument::new(policy.document.ok_or_else(damaged)?.clone()),
            source: Source::Identity(source),
        })
    };
    holder.held_policies(account).iter().map(named).collect()
}

impl Simulation {
    fn of(
        work: &Work<'_>,
        holder: Option<Holder<'_>>,
        inputs: &Inputs<'_>,
    ) -> Result<Self, ApiError> {
        if inputs.resource_handling_option.is_some() {
            return Err(invalid("ResourceHandlingOption is not supported."));
        }
        let account = work.account()?;
        let (principal, name) = caller(work, account, holder, inputs)?;
        let mut identity = holder.map_or_else(|| Ok(Vec::new()), |holder| held(account, holder))?;
        identity.extend(handed_in(inputs.policies, "PolicyInputList")?);
        let owner = match inputs.resource_owner {
            Some(owner) => root_account(owner)?.to_string(),
            None => account_of(&principal, account),
        };
        Ok(Self {
            context: context(
                work.facts,
                &principal,
                name.as_deref(),
                inputs.context_entries,
            )?,
            boundary: boundary(account, holder, inputs.boundaries)?,
            resource: resource_policy(holder, inputs)?,
            resource_account: owner,
            principal,
            identity,
        })
    }
}

fn account_of(principal: &Principal, account: &Account) -> String {
    match principal {
        Principal::User { account, .. } | Principal::RoleSession { account, .. } => account.clone(),
        _ => account.id().to_string(),
    }
}

/// `arn:aws:iam::123456789012:root`
fn root_account(arn: &str) -> Result<AccountId, ApiError> {
    let parsed = Arn::parse(arn).ok().and_then(|arn| arn.account_id());
    let account = parsed.filter(|account| account.root_arn() == arn);
    account.ok_or_else(|| invalid(format!("Invalid Entity Arn: {arn} is not of an account.")))
}

/// Who calls: the caller that the request names, else the source itself; a group's or no one's policies are tried on a
/// user that does not exist. The name is that of a user.
fn caller(
    work: &Work<'_>,
    account: &Account,
    holder: Option<Holder<'_>>,
    inputs: &Inputs<'_>,
) -> Result<(Principal, Option<String>), ApiError> {
    let id = account.id().to_string();
    if let Some(arn) = inputs.caller_arn {
        return named_caller(work, arn);
    }
    Ok(match holder {
        Some(Holder::User(user)) => {
            let principal = Principal::User {
                account: id,
                arn: user.arn(account.id()),
                id: user.id.to_string(),
            };
            (principal, Some(user.name.clone()))
        }
        Some(Holder::Role(role)) => {
            let principal = Principal::RoleSession {
                session_arn: format!("arn:aws:sts::{id}:assumed-role/{}/simulated", role.name),
                account: id,
                role_arn: role.arn(account.id()),
                role_id: role.id.to_string(),
                session_user_id: format!("{}:simulated", role.id),
                service_linked: role.is_service_linked(),
            };
            (principal, None)
        }
        Some(Holder::Group(_)) | None => {
            let principal = Principal::User {
                arn: format!("arn:aws:iam::{id}:user/simulated"),
                account: id,
                id: "AIDASIMULATEDUSER2345".to_owned(),
            };
            (principal, None)
        }
    })
}

/// The IAM user of an ARN, of whatever account.
fn named_caller(work: &Work<'_>, arn: &str) -> Result<(Principal, Option<String>), ApiError> {
    let unusable = || invalid(format!("Invalid Entity Arn: {arn} is not of a user."));
    let parsed = Arn::parse(arn).map_err(|_| unusable())?;
    let Some(("user", _, name)) = parsed.type_path_name() else {
        return Err(unusable());
    };
    let account = parsed.account_id().ok_or_else(unusable)?;
    let user = work
        .state
        .account(account)
        .and_then(|account| account.users.get(name));
    let id = user.map_or_else(
        || "AIDASIMULATEDUSER2345".to_owned(),
        |user| user.id.to_string(),
    );
    let principal = Principal::User {
        account: account.to_string(),
        arn: arn.to_owned(),
        id,
    };
    Ok((principal, Some(name.to_owned())))
}

/// The boundary that was handed in, else the source's own.
fn boundary(
    account: &Account,
    holder: Option<Holder<'_>>,
    texts: &[String],
) -> Result<Option<CompiledDocument>, ApiError> {
    match texts {
        [] => {}
        [text] => return parsed(text, "PermissionsBoundaryPolicyInputList.1").map(Some),
        _ => return Err(invalid("At most one permissions boundary may be given.")),
    }
    let own = match holder {
        Some(Holder::User(user)) => user.boundary.as_ref(),
        Some(Holder::Role(role)) => role.boundary.as_ref(),
        Some(Holder::Group(_)) | None => None,
    };
    let Some(arn) = own else { return Ok(None) };
    let document = managed(account, arn).and_then(|(_, document)| document);
    let missing = || iam::error::POLICY_EVALUATION.message("A boundary cannot be read.");
    Ok(Some(CompiledDocument::new(
        document.ok_or_else(missing)?.clone(),
    )))
}

fn resource_policy(
    holder: Option<Holder<'_>>,
    inputs: &Inputs<'_>,
) -> Result<Option<Named>, ApiError> {
    let Some(text) = inputs.resource_policy else {
        return Ok(None);
    };
    match holder {
        Some(Holder::Role(_)) => {
            return Err(invalid("A resource policy cannot be simulated for a role."));
        }
        Some(Holder::User(_)) => {}
        Some(Holder::Group(_)) | None if inputs.caller_arn.is_some() => {}
        Some(Holder::Group(_)) | None => {
            return Err(invalid("CallerArn is required with a resource policy."));
        }
    }
    Ok(Some(Named {
        document: parsed(text, "ResourcePolicy")?,
        source: Source::Resource,
    }))
}

/// What the request says is known, over what is known of any call and of its caller.
fn context(
    facts: &RequestFacts,
    principal: &Principal,
    user_name: Option<&str>,
    entries: &[iam::ContextEntry],
) -> Result<Context, ApiError> {
    let mut context = Context::new();
    context.insert("aws:CurrentTime", facts.time_text.as_str());
    context.insert("aws:EpochTime", facts.time_ms.div_euclid(1000).to_string());
    if let (Principal::User { account, arn, id }, Some(name)) = (principal, user_name) {
        context.insert("aws:username", name);
        context.insert("aws:userid", id.as_str());
        context.insert("aws:PrincipalArn", arn.as_str());
        context.insert("aws:PrincipalAccount", account.as_str());
        context.insert("aws:PrincipalType", "User");
    }
    for entry in entries {
        let key = entry.context_key_name.as_deref().unwrap_or_default();
        let is_list = entry
            .context_key_type
            .as_deref()
            .is_some_and(|kind| kind.ends_with("List"));
        match entry.context_key_values.as_slice() {
            values if is_list => context.insert(key, values.to_vec()),
            [value] => context.insert(key, value.as_str()),
            _ => {
                return Err(invalid(format!(
                    "Context key {key} must have exactly one value."
                )));
            }
        }
    }
    Ok(context)
}

/// Decides every asked action of a page on every asked resource.
fn simulate(
    simulation: &Simulation,
    asking: &Asking<'_>,
) -> Result<iam::SimulatePolicyResponse, ApiError> {
    let bad = |action: &&String| !action.contains(':') || action.contains(['*', '?']);
    if let Some(action) = asking.actions.iter().find(bad) {
        return Err(invalid(format!("Invalid Action: {action}")));
    }
    let everything = ["*".to_owned()];
    let (resources, named) = match asking.resources {
        [] => (everything.as_slice(), false),
        resources => (resources, true),
    };
    let identity: Vec<&CompiledDocument> = simulation
        .identity
        .iter()
        .map(|named| &named.document)
        .collect();
    let layers = CompiledLayers {
        identity: Policies::Each(&identity),
        boundary: simulation.boundary.as_ref(),
        resource: simulation
            .resource
            .as_ref()
            .map(|named| (&named.document, ResourcePolicyKind::Generic)),
        ..CompiledLayers::default()
    };
    let actions = asking.actions.iter().enumerate();
    let page = page_after(actions, asking.marker, asking.max_items, |(place, _)| {
        format!("{place:05}")
    })?;
    let result = |(_, action): (usize, &String)| {
        let asked = resources.iter().map(|resource| {
            let request = Request {
                principal: &simulation.principal,
                action,
                resource,
                resource_account: Some(&simulation.resource_account),
                context: &simulation.context,
                principal_account_is_management: false,
                resource_account_is_management: false,
            };
            Asked {
                resource,
                trace: decide_traced(&layers, &ReadyRequest::new(&request)),
            }
        });
        let asked: Vec<Asked<'_>> = asked.collect();
        let crosses = simulation.resource_account
            != match &simulation.principal {
                Principal::User { account, .. } | Principal::RoleSession { account, .. } => {
                    account.as_str()
                }
                _ => "",
            };
        evaluation_result(
            action,
            &asked,
            &layers,
            simulation.sources(),
            named,
            crosses,
        )
    };
    Ok(iam::SimulatePolicyResponse {
        evaluation_results: page.items.into_iter().map(result).collect(),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

impl Simulation {
    fn sources(&self) -> (&[Named], Option<&Named>) {
        (&self.identity, self.resource.as_ref())
    }
}
