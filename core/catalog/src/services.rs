//! What each AWS service knows: its actions, the types of its resources, its condition keys.

mod actions;
mod condition_keys;
mod resource_types;
mod table;

use std::sync::{LazyLock, OnceLock};

use crate::data::inflate_for_good;
use crate::names::Names;
use actions::ActionResource;
use table::Table;

pub use actions::{AccessLevel, Action};
pub use condition_keys::{ConditionKey, ValueType};
pub use resource_types::ResourceType;

/// Written by `cargo run -p xtask -- import-actions`; `data/README.md` describes the form.
const INDEX: &[u8] = include_bytes!("../data/services-index.deflate");
const BLOCKS: &[u8] = include_bytes!("../data/services.deflate");

/// A service under one prefix, as `s3`.
#[derive(Debug)]
pub struct Service {
    prefix: &'static str,
    name: &'static str,
    obeys_rcps: bool,
    compressed: &'static [u8],
    table: OnceLock<Table>,
}

impl Service {
    /// What stands before the colon in its actions, in lower case.
    #[must_use]
    pub fn prefix(&self) -> &'static str {
        self.prefix
    }

    /// What AWS calls it: `Amazon S3`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Whether resource control policies bind requests to it.
    #[must_use]
    pub fn obeys_rcps(&self) -> bool {
        self.obeys_rcps
    }

    /// Its actions, in the order of their names in lower case.
    #[must_use]
    pub fn actions(&self) -> &[Action] {
        &self.table().actions
    }

    /// The action of a name; case does not matter.
    #[must_use]
    pub fn action(&self, name: &str) -> Option<&Action> {
        let table = self.table();
        table.actions.get(table.action_numbers.number(name)?)
    }

    /// The types of its resources, in the order of their names in lower case.
    #[must_use]
    pub fn resource_types(&self) -> &[ResourceType] {
        &self.table().types
    }

    /// The condition keys that it defines or takes, global ones about tags among them, in the order of their names in
    /// lower case.
    #[must_use]
    pub fn condition_keys(&self) -> &[ConditionKey] {
        &self.table().keys
    }

    /// The types of the resources that an action of this service works on; none if it only works on `*`.
    pub fn resources(&self, action: &Action) -> impl Iterator<Item = &ResourceType> + use<'_> {
        let numbers = action.resources().map(|resource| resource.type_number);
        numbers.filter_map(|number| self.resource_types().get(number))
    }

    /// The types without which an action of this service is never asked for.
    pub fn required_resources(
        &self,
        action: &Action,
    ) -> impl Iterator<Item = &ResourceType> + use<'_> {
        let required = action.resources().filter(|resource| resource.required);
        required.filter_map(|resource| self.resource_types().get(resource.type_number))
    }

    /// The condition keys that a request for an action of this service may carry, beside the global ones.
    pub fn keys_of(&self, action: &Action) -> impl Iterator<Item = &ConditionKey> + use<'_> {
        let with_resource = action.resources().flat_map(ActionResource::keys);
        let of_resource = self.resources(action).flat_map(ResourceType::keys);
        let numbers = action.keys().chain(with_resource).chain(of_resource);
        numbers.filter_map(|number| self.condition_keys().get(number))
    }

    fn table(&self) -> &Table {
        self.table.get_or_init(|| Table::read(self.compressed))
    }
}

/// All services, ordered by prefix.
pub fn services() -> impl Iterator<Item = &'static Service> {
    INDEX_OF_SERVICES.services.iter()
}

/// The service of a prefix, as `s3`; case does not matter.
#[must_use]
pub fn service(prefix: &str) -> Option<&'static Service> {
    let Index { services, numbers } = &*INDEX_OF_SERVICES;
    services.get(numbers.number(prefix)?)
}

struct Index {
    services: Box<[Service]>,
    numbers: Names,
}

static INDEX_OF_SERVICES: LazyLock<Index> = LazyLock::new(Index::read);

impl Index {
    fn read() -> Self {
        let mut rest = BLOCKS;
        let services = inflate_for_good(INDEX).lines().filter_map(|line| {
            let mut fields = line.split('\t');
            let (prefix, name, rcp) = (fields.next()?, fields.next()?, fields.next()?);
            let (compressed, after) = rest.split_at_checked(fields.next()?.parse().ok()?)?;
            rest = after;
            Some(Service {
                prefix,
                name,
                obeys_rcps: rcp == "1",
                compressed,
                table: OnceLock::new(),
            })
        });
        let services: Box<[Service]> = services.collect();
        Self {
            numbers: Names::new(services.iter().map(Service::prefix)),
            services,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_service_can_be_read() {
        let services: Vec<_> = services().collect();
        assert_eq!(services.len(), 456);
        assert!(services.is_sorted_by_key(|service| service.prefix()));
        let (mut actions, mut keys, mut types) = (0, 0, 0);
        for service in services {
            let lower = |name: &str| name.to_ascii_lowercase();
            assert!(
                service
                    .actions()
                    .is_sorted_by_key(|action| lower(action.name()))
            );
            actions += service.actions().len();
            keys += service.condition_keys().len();
            types += service.resource_types().len();
        }
        assert_eq!((actions, keys, types), (22_091, 2_578, 2_334));
    }

    #[test]
    fn actions_know_their_resources_and_keys() {
        let s3 = service("S3").unwrap();
        assert_eq!((s3.prefix(), s3.name()), ("s3", "Amazon S3"));
        assert!(s3.obeys_rcps());
        let get = s3.action("getobject").unwrap();
        assert_eq!(
            (get.name(), get.access_level()),
            ("GetObject", AccessLevel::Read)
        );
        let types: Vec<_> = s3.resources(get).map(ResourceType::name).collect();
        assert_eq!(types, ["accesspointobject", "object"]);
        let arns: Vec<_> = s3.resources(get).map(ResourceType::arn).collect();
        let parts = s3.resources(get).map(ResourceType::arn_parts).last();
        let expected = [
            "arn",
            "${Partition}",
            "s3",
            "",
            "",
            "${BucketName}/${ObjectName}",
        ];
        assert_eq!(parts, Some(expected));
        assert_eq!(
            arns.last(),
            Some(&"arn:${Partition}:s3:::${BucketName}/${ObjectName}")
        );
        assert!(
            s3.keys_of(get)
                .any(|key| key.is_named("s3:ExistingObjectTag/team"))
        );
        assert!(!s3.keys_of(get).any(|key| key.is_named("s3:prefix")));
        let list = s3.action("ListAllMyBuckets").unwrap();
        assert_eq!(s3.resources(list).count(), 0);
        assert!(s3.action("GetObjekt").is_none());
        assert!(service("s33").is_none());
    }

    #[test]
    fn actions_know_what_they_need_beside_them() {
        let lambda = service("lambda").unwrap();
        let create = lambda.action("CreateFunction").unwrap();
        assert!(create.dependents().any(|action| action == "iam:PassRole"));
        let required: Vec<_> = lambda
            .required_resources(create)
            .map(ResourceType::name)
            .collect();
        assert_eq!(required, ["function"]);
    }
}
