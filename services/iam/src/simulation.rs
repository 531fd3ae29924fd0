//! What policies would decide: the evaluator of live calls, asked about calls that nobody makes.

mod caller;
mod policies;
mod resources;
mod results;

use keyward_api::iam;
use keyward_evaluation::{
    CompiledDocument, CompiledLayers, Context, Policies, ReadyRequest, Request, decide_traced,
};
use keyward_gate::Work;
use keyward_wire::ApiError;

use self::caller::{Caller, root_account, told};
use self::policies::{Named, OnResource, boundary, handed_in, held, resource_policy, trust_policy};
use self::resources::{check_arns, check_scenario, insert_tags};
use self::results::{Asked, evaluation_result};
use crate::checks::{on_everything, on_policy_source, plan};
use crate::holders::Holder;
use crate::pages::Paging;

fn invalid(text: impl Into<String>) -> ApiError {
    iam::error::INVALID_INPUT.message(text.into())
}

/// What is simulated: whose call, under which policies, of what is known.
struct Simulation {
    caller: Caller,
    identity: Vec<Named>,
    boundary: Option<CompiledDocument>,
    resource: Option<OnResource>,
    resource_account: String,
    /// What is known of every call.
    known: Context,
    /// What the request says, which goes before what is known.
    told: Context,
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
        simulate(work, &Simulation::of(work, None, &inputs, &asking)?, &asking)
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
        simulate(work, &Simulation::of(work, Some(holder), &inputs, &asking)?, &asking)
    }
}

impl Simulation {
    fn of(
        work: &Work<'_>,
        holder: Option<Holder<'_>>,
        inputs: &Inputs<'_>,
        asking: &Asking<'_>,
    ) -> Result<Self, ApiError> {
        check_arns(asking.resources)?;
        check_scenario(inputs.resource_handling_option, asking.resources)?;
        let account = work.account()?;
        let caller = Caller::of(work, account, holder, inputs)?;
        let mut identity = holder.map_or_else(|| Ok(Vec::new()), |holder| held(account, holder))?;
        identity.extend(handed_in(inputs.policies, "PolicyInputList")?);
        let resource_account = match inputs.resource_owner {
            Some(owner) => root_account(owner)?.to_string(),
            None => caller.account().to_owned(),
        };
        Ok(Self {
            known: caller.context(work.facts, &resource_account),
            told: told(inputs.context_entries)?,
            boundary: boundary(account, holder, inputs.boundaries)?,
            resource: resource_policy(holder, inputs)?,
            resource_account,
            caller,
            identity,
        })
    }

    /// Decides one action on one resource. A role that is assumed has its trust policy, if no other was handed in.
    fn decide<'a>(
        &'a self,
        work: &Work<'_>,
        action: &str,
        resource: &'a str,
    ) -> Result<Asked<'a>, ApiError> {
        let trust = match &self.resource {
            Some(_) => None,
            None => trust_policy(work.account()?, action, resource)?,
        };
        let identity: Vec<&CompiledDocument> =
            self.identity.iter().map(|named| &named.document).collect();
        let on_resource = self.resource.as_ref().or(trust.as_ref());
        let layers = CompiledLayers {
            identity: Policies::Each(&identity),
            boundary: self.boundary.as_ref(),
            resource: on_resource.map(|(named, kind)| (&named.document, *kind)),
            ..CompiledLayers::default()
        };
        let mut context = self.known.clone();
        insert_tags(&mut context, work.account()?, resource);
        context.insert_all(&self.told);
        let request = Request {
            principal: &self.caller.principal,
            action,
            resource,
            resource_account: Some(&self.resource_account),
            context: &context,
            principal_account_is_management: false,
            resource_account_is_management: false,
        };
        let ready = ReadyRequest::new(&request);
        let trace = decide_traced(&layers, &ready);
        let missing = trace.missing_keys(&layers, &ready).into_iter();
        Ok(Asked {
            resource,
            missing: missing.map(str::to_owned).collect(),
            trace,
            trust: trust.map(|(named, _)| named),
        })
    }
}

/// Decides every asked action of a page on every asked resource.
fn simulate(
    work: &Work<'_>,
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
    let actions = asking.actions.iter().enumerate();
    let paging = Paging::of(work, asking.marker, asking.max_items)?;
    let page = paging.page_after(actions, |(place, _)| format!("{place:05}"));
    let crosses = simulation.resource_account != simulation.caller.account();
    let result = |(_, action): (usize, &String)| {
        let asked = resources
            .iter()
            .map(|resource| simulation.decide(work, action, resource));
        let asked: Vec<Asked<'_>> = asked.collect::<Result<_, _>>()?;
        Ok(evaluation_result(
            action, &asked, simulation, named, crosses,
        ))
    };
    Ok(iam::SimulatePolicyResponse {
        evaluation_results: page
            .items
            .into_iter()
            .map(result)
            .collect::<Result<_, ApiError>>()?,
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}
