//! When services and actions were last asked for, by whom: jobs, made at once and read afterwards.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::sync::{Arc, Mutex, OnceLock};

use keyward_api::iam;
use keyward_arn::AccountId;
use keyward_catalog::Service;
use keyward_gate::{Access, Handler, Kind, Permit, Plan, Scope, Uses, Work};
use keyward_identity::{Account, name_key};
use keyward_policy::Document;
use keyward_wire::{ApiError, Timestamp};

use crate::Iam;
use crate::checks::{on_everything, on_policy_source, plan};
use crate::granting::allowed_services;
use crate::holders::{Holder, managed};
use crate::pages::Paging;

/// Jobs that are kept of each account; the oldest goes first.
const KEPT_JOBS: usize = 100;

/// The status of a job until its accesses can be told.
const IN_PROGRESS: &str = "IN_PROGRESS";

/// The newest jobs. Not state: a restart forgets them, and each can be made again.
#[derive(Debug, Default)]
pub(crate) struct Jobs(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    by_id: HashMap<String, Arc<Job>>,
    oldest_first: HashMap<AccountId, VecDeque<String>>,
}

impl Jobs {
    fn keep(&self, id: &str, job: Job) {
        let Ok(mut kept) = self.0.lock() else { return };
        let of_account = kept.oldest_first.entry(job.account).or_default();
        of_account.push_back(id.to_owned());
        let excess = of_account.len() > KEPT_JOBS;
        let oldest = excess.then(|| of_account.pop_front()).flatten();
        if let Some(oldest) = oldest {
            kept.by_id.remove(&oldest);
        }
        kept.by_id.insert(id.to_owned(), Arc::new(job));
    }

    /// A job of this account.
    fn find(&self, account: AccountId, id: &str) -> Result<Arc<Job>, ApiError> {
        let kept = self.0.lock().ok();
        let job = kept.and_then(|kept| kept.by_id.get(id).cloned());
        job.filter(|job| job.account == account).ok_or_else(|| {
            iam::error::NO_SUCH_ENTITY.message(format!("Job with id {id} cannot be found."))
        })
    }
}

/// What was asked, and what was found. Accesses are looked up at once, unless those from before a start are still being
/// read: then when somebody asks again once that is done.
#[derive(Debug)]
struct Job {
    account: AccountId,
    created_ms: i64,
    by_action: bool,
    /// Services that the entity may use, or of a policy those that it lets into.
    allowed: BTreeSet<&'static str>,
    /// Whose accesses count.
    entities: Vec<iam::EntityInfo>,
    found: OnceLock<Found>,
}

#[derive(Debug)]
struct Found {
    completed_ms: i64,
    /// Services that the entity may use, with who has asked for what.
    services: BTreeMap<&'static str, Vec<Seen>>,
}

impl Job {
    /// What was found; nothing while it is in progress.
    fn found(&self, work: &Work<'_>) -> Option<&Found> {
        if !work.uses.are_complete() {
            return self.found.get();
        }
        Some(self.found.get_or_init(|| Found {
            completed_ms: work.facts.time_ms,
            services: self.services(work.uses),
        }))
    }

    fn services(&self, uses: &Uses) -> BTreeMap<&'static str, Vec<Seen>> {
        let allowed = self.allowed.iter();
        let mut services: BTreeMap<&str, Vec<Seen>> =
            allowed.map(|service| (*service, Vec::new())).collect();
        for who in &self.entities {
            for access in uses.accesses(&who.id) {
                let service = access.action.split(':').next().unwrap_or_default();
                // What it may not use, it may have used by a policy that is not asked about, or when it still could.
                if let Some(seen) = services.get_mut(service) {
                    let who = who.clone();
                    seen.push(Seen { who, access });
                }
            }
        }
        services
    }
}

/// Somebody's last access to an action.
#[derive(Clone, Debug)]
struct Seen {
    who: iam::EntityInfo,
    access: Access,
}

/// Users and roles whose accesses count for a user, group, role or policy, and the documents that say what may be used.
fn subjects<'a>(
    account: &'a Account,
    arn: &str,
) -> Option<(Vec<Holder<'a>>, Vec<Option<&'a Document>>)> {
    if let Some(holder) = Holder::by_arn(account, arn) {
        let held = holder.held_policies(account);
        let documents = held.iter().map(|policy| policy.document).collect();
        return Some((members(account, holder), documents));
    }
    let (_, document) = managed(account, arn)?;
    let used = account.policy_use(arn);
    let users = used
        .users
        .iter()
        .filter_map(|name| account.users.taken(name));
    let roles = used
        .roles
        .iter()
        .filter_map(|name| account.roles.taken(name));
    let groups = used
        .groups
        .iter()
        .filter_map(|name| account.groups.taken(name));
    let of_groups = groups.flat_map(|group| members(account, Holder::Group(group)));
    let all = users
        .map(|user| Holder::User(user))
        .chain(roles.map(|role| Holder::Role(role)))
        .chain(of_groups);
    Some((all.collect(), vec![document]))
}

fn members<'a>(account: &'a Account, holder: Holder<'a>) -> Vec<Holder<'a>> {
    match holder {
        Holder::Group(group) => account
            .members(group.id, None)
            .map(|user| Holder::User(user))
            .collect(),
        Holder::User(_) | Holder::Role(_) => vec![holder],
    }
}

fn entity(account: &Account, holder: Holder<'_>) -> iam::EntityInfo {
    let (id, path) = match holder {
        Holder::User(user) => (user.id.to_string(), &user.path),
        Holder::Group(group) => (group.id.to_string(), &group.path),
        Holder::Role(role) => (role.id.to_string(), &role.path),
    };
    iam::EntityInfo {
        arn: holder.arn(account),
        name: holder.name().to_owned(),
        r#type: holder.kind().to_owned(),
        id,
        path: Some(path.clone()),
    }
}

impl Handler<iam::GenerateServiceLastAccessedDetails> for Iam {
    const KIND: Kind = Kind::Read;
    const IS_LONG: bool = true;

    fn plan(
        &self,
        input: &iam::GenerateServiceLastAccessedDetailsRequest,
        scope: Scope<'_>,
    ) -> Result<Plan, ApiError> {
        let action = "iam:GenerateServiceLastAccessedDetails";
        plan(on_policy_source(scope, action, &input.arn))
    }

    fn execute(
        &self,
        _permit: Permit<iam::GenerateServiceLastAccessedDetails>,
        input: &iam::GenerateServiceLastAccessedDetailsRequest,
        work: &mut Work<'_>,
    ) -> Result<iam::GenerateServiceLastAccessedDetailsResponse, ApiError> {
        let account = work.account()?;
        let Some((holders, documents)) = subjects(account, &input.arn) else {
            let text = format!("ARN {} does not exist.", input.arn);
            return Err(iam::error::NO_SUCH_ENTITY.message(text));
        };
        let mut counted = BTreeSet::new();
        let entities = holders.into_iter().map(|holder| entity(account, holder));
        let entities = entities.filter(|who| counted.insert(who.id.clone()));
        let job = Job {
            account: account.id(),
            created_ms: work.facts.time_ms,
            by_action: input.granularity.as_deref() == Some("ACTION_LEVEL"),
            allowed: allowed_services(&documents).map(Service::prefix).collect(),
            entities: entities.collect(),
            found: OnceLock::new(),
        };
        // Now, so that it tells of what was, not of what comes later.
        let _ = job.found(work);
        let job_id = keyward_identity::uuid((work.random)());
        self.jobs.keep(&job_id, job);
        Ok(iam::GenerateServiceLastAccessedDetailsResponse {
            job_id: Some(job_id),
        })
    }
}

fn newest<'a>(seen: impl Iterator<Item = &'a Seen>) -> Option<&'a Seen> {
    seen.max_by_key(|seen| seen.access.time_ms)
}

/// As the Service Authorization Reference calls it, but for IAM, which AWS's own example of a report calls otherwise.
/// Source: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLastAccessedDetails.html>
fn service_name(namespace: &str) -> &str {
    match namespace {
        "iam" => "AWS Identity and Access Management",
        other => keyward_catalog::service(other).map_or(other, Service::name),
    }
}

fn service(job: &Job, namespace: &str, seen: &[Seen]) -> iam::ServiceLastAccessed {
    let last = newest(seen.iter());
    let entities: BTreeSet<&str> = seen.iter().map(|seen| seen.who.id.as_str()).collect();
    iam::ServiceLastAccessed {
        service_name: service_name(namespace).to_owned(),
        service_namespace: namespace.to_owned(),
        last_authenticated: last.map(|last| Timestamp(last.access.time_ms)),
        last_authenticated_entity: last.map(|last| last.who.arn.clone()),
        last_authenticated_region: last.map(|last| last.access.region.clone()),
        total_authenticated_entities: i64::try_from(entities.len()).ok(),
        tracked_actions_last_accessed: if job.by_action {
            actions(seen)
        } else {
            Vec::new()
        },
    }
}

fn actions(seen: &[Seen]) -> Vec<iam::TrackedActionLastAccessed> {
    let mut by_name: BTreeMap<&str, Vec<&Seen>> = BTreeMap::new();
    for seen in seen {
        let name = seen
            .access
            .action
            .split_once(':')
            .map_or("", |(_, name)| name);
        by_name.entry(name).or_default().push(seen);
    }
    let last = |(name, seen): (&str, Vec<&Seen>)| {
        let last = newest(seen.into_iter())?;
        Some(iam::TrackedActionLastAccessed {
            action_name: Some(name.to_owned()),
            last_accessed_entity: Some(last.who.arn.clone()),
            last_accessed_time: Some(Timestamp(last.access.time_ms)),
            last_accessed_region: Some(last.access.region.clone()),
        })
    };
    by_name.into_iter().filter_map(last).collect()
}

impl Handler<iam::GetServiceLastAccessedDetails> for Iam {
    const KIND: Kind = Kind::Read;

    fn plan(
        &self,
        _input: &iam::GetServiceLastAccessedDetailsRequest,
        scope: Scope<'_>,
    ) -> Result<Plan, ApiError> {
        plan(on_everything(scope, "iam:GetServiceLastAccessedDetails"))
    }

    fn execute(
        &self,
        _permit: Permit<iam::GetServiceLastAccessedDetails>,
        input: &iam::GetServiceLastAccessedDetailsRequest,
        work: &mut Work<'_>,
    ) -> Result<iam::GetServiceLastAccessedDetailsResponse, ApiError> {
        let job = self.jobs.find(work.account()?.id(), &input.job_id)?;
        let job_type = if job.by_action {
            "ACTION_LEVEL"
        } else {
            "SERVICE_LEVEL"
        };
        let Some(found) = job.found(work) else {
            return Ok(iam::GetServiceLastAccessedDetailsResponse {
                job_status: IN_PROGRESS.to_owned(),
                job_type: Some(job_type.to_owned()),
                job_creation_date: Timestamp(job.created_ms),
                // The model requires a date, which AWS documents as null until the job is completed.
                job_completion_date: Timestamp(job.created_ms),
                ..iam::GetServiceLastAccessedDetailsResponse::default()
            });
        };
        let services = found.services.iter();
        let page = Paging::of(work, input.marker.as_deref(), input.max_items)?
            .page_after(services, |(name, _)| (*name).to_string());
        Ok(iam::GetServiceLastAccessedDetailsResponse {
            job_status: "COMPLETED".to_owned(),
            job_type: Some(job_type.to_owned()),
            job_creation_date: Timestamp(job.created_ms),
            job_completion_date: Timestamp(found.completed_ms),
            services_last_accessed: page
                .items
                .into_iter()
                .map(|(name, seen)| service(&job, name, seen))
                .collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
            error: None,
        })
    }
}

impl Handler<iam::GetServiceLastAccessedDetailsWithEntities> for Iam {
    const KIND: Kind = Kind::Read;

    fn plan(
        &self,
        _input: &iam::GetServiceLastAccessedDetailsWithEntitiesRequest,
        scope: Scope<'_>,
    ) -> Result<Plan, ApiError> {
        let action = "iam:GetServiceLastAccessedDetailsWithEntities";
        plan(on_everything(scope, action))
    }

    fn execute(
        &self,
        _permit: Permit<iam::GetServiceLastAccessedDetailsWithEntities>,
        input: &iam::GetServiceLastAccessedDetailsWithEntitiesRequest,
        work: &mut Work<'_>,
    ) -> Result<iam::GetServiceLastAccessedDetailsWithEntitiesResponse, ApiError> {
        let job = self.jobs.find(work.account()?.id(), &input.job_id)?;
        let Some(found) = job.found(work) else {
            return Ok(iam::GetServiceLastAccessedDetailsWithEntitiesResponse {
                job_status: IN_PROGRESS.to_owned(),
                job_creation_date: Timestamp(job.created_ms),
                job_completion_date: Timestamp(job.created_ms),
                ..iam::GetServiceLastAccessedDetailsWithEntitiesResponse::default()
            });
        };
        let Some(seen) = found.services.get(input.service_namespace.as_str()) else {
            let text = format!("The job has no service {}.", input.service_namespace);
            return Err(iam::error::INVALID_INPUT.message(text));
        };
        let mut entities: BTreeMap<String, iam::EntityDetails> = BTreeMap::new();
        for seen in seen {
            let time = Timestamp(seen.access.time_ms);
            let key = format!("{} {}", name_key(&seen.who.name), seen.who.id);
            let details = entities.entry(key).or_insert_with(|| iam::EntityDetails {
                entity_info: seen.who.clone(),
                last_authenticated: Some(time),
            });
            details.last_authenticated = details.last_authenticated.max(Some(time));
        }
        let entities = entities.into_iter();
        let page = Paging::of(work, input.marker.as_deref(), input.max_items)?
            .page_after(entities, |(key, _)| key.clone());
        Ok(iam::GetServiceLastAccessedDetailsWithEntitiesResponse {
            job_status: "COMPLETED".to_owned(),
            job_creation_date: Timestamp(job.created_ms),
            job_completion_date: Timestamp(found.completed_ms),
            entity_details_list: page.items.into_iter().map(|(_, details)| details).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
            error: None,
        })
    }
}
