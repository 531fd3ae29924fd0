//! When services and actions were last asked for, by whom: jobs, made at once and read afterwards.

use std::collections::{BTreeMap, BTreeSet};

use keyward_api::iam;
use keyward_gate::{Handler, Kind, Permit, Plan, Scope, Work};
use keyward_identity::{Account, name_key};
use keyward_policy::Document;
use keyward_wire::{ApiError, Timestamp};

use crate::Iam;
use crate::access_job::{AccessJob, Entity, Seen};
use crate::checks::{on_everything, on_policy_source, plan};
use crate::granting::allowed_services;
use crate::holders::{Holder, managed};
use crate::jobs::Job;
use crate::pages::Paging;

/// The status of a job until its accesses can be told.
const IN_PROGRESS: &str = "IN_PROGRESS";

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

fn entity(account: &Account, holder: Holder<'_>) -> Entity {
    let (id, path) = match holder {
        Holder::User(user) => (user.id.to_string(), &user.path),
        Holder::Group(group) => (group.id.to_string(), &group.path),
        Holder::Role(role) => (role.id.to_string(), &role.path),
    };
    Entity {
        arn: holder.arn(account),
        name: holder.name().to_owned(),
        kind: holder.kind().to_owned(),
        id,
        path: path.clone(),
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
        let by_action = input.granularity.as_deref() == Some("ACTION_LEVEL");
        let allowed = allowed_services(&documents).map(|service| service.prefix().to_owned());
        let job = AccessJob::new(work, by_action, allowed.collect(), entities.collect());
        let job_id = self.jobs.add(work, Job::Access(job))?;
        Ok(iam::GenerateServiceLastAccessedDetailsResponse {
            job_id: Some(job_id),
        })
    }
}

fn newest<'a>(seen: impl Iterator<Item = Seen<'a>>) -> Option<Seen<'a>> {
    seen.max_by_key(|seen| seen.access.time_ms)
}

/// As the Service Authorization Reference calls it, but for IAM, which AWS's own example of a report calls otherwise.
/// Source: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLastAccessedDetails.html>
fn service_name(namespace: &str) -> &str {
    match namespace {
        "iam" => "AWS Identity and Access Management",
        other => keyward_catalog::service(other).map_or(other, |service| service.name()),
    }
}

fn service(by_action: bool, namespace: &str, seen: &[Seen<'_>]) -> iam::ServiceLastAccessed {
    let last = newest(seen.iter().copied());
    let entities: BTreeSet<&str> = seen.iter().map(|seen| seen.who.id.as_str()).collect();
    iam::ServiceLastAccessed {
        service_name: service_name(namespace).to_owned(),
        service_namespace: namespace.to_owned(),
        last_authenticated: last.map(|last| Timestamp(last.access.time_ms)),
        last_authenticated_entity: last.map(|last| last.who.arn.clone()),
        last_authenticated_region: last.map(|last| last.access.region.clone()),
        total_authenticated_entities: i64::try_from(entities.len()).ok(),
        tracked_actions_last_accessed: if by_action { actions(seen) } else { Vec::new() },
    }
}

fn actions(seen: &[Seen<'_>]) -> Vec<iam::TrackedActionLastAccessed> {
    let mut by_name: BTreeMap<&str, Vec<Seen<'_>>> = BTreeMap::new();
    for seen in seen {
        let name = seen
            .access
            .action
            .split_once(':')
            .map_or("", |(_, name)| name);
        by_name.entry(name).or_default().push(*seen);
    }
    let last = |(name, seen): (&str, Vec<Seen<'_>>)| {
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
    const IS_LONG: bool = true;

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
        let job = self.jobs.find(work, &input.job_id)?;
        let job = job.access(&input.job_id)?;
        let job_type = if job.by_action {
            "ACTION_LEVEL"
        } else {
            "SERVICE_LEVEL"
        };
        let Some(found) = job.found() else {
            return Ok(iam::GetServiceLastAccessedDetailsResponse {
                job_status: IN_PROGRESS.to_owned(),
                job_type: Some(job_type.to_owned()),
                job_creation_date: Timestamp(job.created_ms),
                // The model requires a date, which AWS documents as null until the job is completed.
                job_completion_date: Timestamp(job.created_ms),
                ..iam::GetServiceLastAccessedDetailsResponse::default()
            });
        };
        let page = Paging::of(work, input.marker.as_deref(), input.max_items)?
            .page_after(found.services(), |name| (*name).to_owned());
        Ok(iam::GetServiceLastAccessedDetailsResponse {
            job_status: "COMPLETED".to_owned(),
            job_type: Some(job_type.to_owned()),
            job_creation_date: Timestamp(job.created_ms),
            job_completion_date: Timestamp(found.completed_ms),
            services_last_accessed: page
                .items
                .into_iter()
                .filter_map(|name| Some(service(job.by_action, name, &job.seen(found, name)?)))
                .collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
            error: None,
        })
    }
}

impl Handler<iam::GetServiceLastAccessedDetailsWithEntities> for Iam {
    const KIND: Kind = Kind::Read;
    const IS_LONG: bool = true;

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
        let job = self.jobs.find(work, &input.job_id)?;
        let job = job.access(&input.job_id)?;
        let Some(found) = job.found() else {
            return Ok(iam::GetServiceLastAccessedDetailsWithEntitiesResponse {
                job_status: IN_PROGRESS.to_owned(),
                job_creation_date: Timestamp(job.created_ms),
                job_completion_date: Timestamp(job.created_ms),
                ..iam::GetServiceLastAccessedDetailsWithEntitiesResponse::default()
            });
        };
        let Some(seen) = job.seen(found, &input.service_namespace) else {
            let text = format!("The job has no service {}.", input.service_namespace);
            return Err(iam::error::INVALID_INPUT.message(text));
        };
        let mut entities: BTreeMap<String, iam::EntityDetails> = BTreeMap::new();
        for seen in seen {
            let time = Timestamp(seen.access.time_ms);
            let key = format!("{} {}", name_key(&seen.who.name), seen.who.id);
            let details = entities.entry(key).or_insert_with(|| iam::EntityDetails {
                entity_info: seen.who.info(),
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
