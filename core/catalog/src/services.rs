//! What each AWS service knows: its actions, the types of its resources, its condition keys.

use std::sync::OnceLock;

use crate::data::inflate;

/// Written by `cargo run -p xtask -- import-actions`; `data/README.md` describes the form.
const INDEX: &[u8] = include_bytes!("../data/services-index.deflate");
const BLOCKS: &[u8] = include_bytes!("../data/services.deflate");

/// A service under one prefix, as `s3`.
#[derive(Debug)]
pub struct Service {
    prefix: Box<str>,
    name: Box<str>,
    obeys_rcps: bool,
    compressed: &'static [u8],
    table: OnceLock<Table>,
}

#[derive(Debug, Default)]
struct Table {
    keys: Box<[ConditionKey]>,
    types: Box<[ResourceType]>,
    actions: Box<[Action]>,
}

/// An action, as GetObject.
#[derive(Debug)]
pub struct Action {
    name: Box<str>,
    /// In lower case, for look-ups.
    folded: Box<str>,
    access_level: AccessLevel,
    keys: Box<[u16]>,
    resources: Box<[ActionResource]>,
    dependents: Box<[Box<str>]>,
}

/// What kind of access an action is; AWS's classification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are AWS's")]
pub enum AccessLevel {
    List,
    Read,
    Write,
    Tagging,
    PermissionsManagement,
}

/// That an action works on resources of a type.
#[derive(Debug)]
struct ActionResource {
    type_number: u16,
    required: bool,
    keys: Box<[u16]>,
}

/// A type of resource, as `bucket`.
#[derive(Debug)]
pub struct ResourceType {
    name: Box<str>,
    arn: Box<str>,
    /// Where the first five colons of the ARN stand.
    colons: [usize; 5],
    keys: Box<[u16]>,
}

/// A condition key.
#[derive(Debug)]
pub struct ConditionKey {
    name: Box<str>,
    value_type: ValueType,
    is_list: bool,
    /// Where what the author chooses begins in the name.
    open_at: Option<usize>,
}

/// What the values of a condition key are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are AWS's")]
pub enum ValueType {
    String,
    Arn,
    Bool,
    Numeric,
    Date,
    IpAddress,
    Binary,
}

impl Service {
    /// What stands before the colon in its actions, in lower case.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// What AWS calls it: `Amazon S3`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
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
        find(self.actions(), name, |action| &action.folded)
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
    pub fn resources<'a>(
        &'a self,
        action: &'a Action,
    ) -> impl Iterator<Item = &'a ResourceType> + 'a {
        let numbers = action.resources.iter().map(|resource| resource.type_number);
        numbers.filter_map(|number| self.resource_types().get(usize::from(number)))
    }

    /// The types without which an action of this service is never asked for.
    pub fn required_resources<'a>(
        &'a self,
        action: &'a Action,
    ) -> impl Iterator<Item = &'a ResourceType> + 'a {
        let required = action.resources.iter().filter(|resource| resource.required);
        required.filter_map(|resource| self.resource_types().get(usize::from(resource.type_number)))
    }

    /// The condition keys that a request for an action of this service may carry, beside the global ones.
    pub fn keys_of<'a>(
        &'a self,
        action: &'a Action,
    ) -> impl Iterator<Item = &'a ConditionKey> + 'a {
        let own = action.keys.iter();
        let with_resource = action.resources.iter().flat_map(|resource| &*resource.keys);
        let of_resource = self.resources(action).flat_map(|resource| &*resource.keys);
        let numbers = own.chain(with_resource).chain(of_resource);
        numbers.filter_map(|number| self.condition_keys().get(usize::from(*number)))
    }

    fn table(&self) -> &Table {
        self.table
            .get_or_init(|| Table::parse(&inflate(self.compressed)))
    }
}

impl Action {
    /// `GetObject`
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What kind of access it is.
    #[must_use]
    pub fn access_level(&self) -> AccessLevel {
        self.access_level
    }

    /// Actions that AWS says a caller needs beside it, as `iam:PassRole`.
    pub fn dependents(&self) -> impl Iterator<Item = &str> {
        self.dependents.iter().map(|action| &**action)
    }
}

impl ResourceType {
    /// `bucket`
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its ARN with what varies in braces: `arn:${Partition}:s3:::${BucketName}`
    #[must_use]
    pub fn arn(&self) -> &str {
        &self.arn
    }

    /// The third part of the ARN, which names a service, mostly that of the type.
    #[must_use]
    pub fn arn_service(&self) -> &str {
        let [_, second, third, ..] = self.colons;
        self.arn.get(second + 1..third).unwrap_or_default()
    }

    /// The six parts of the ARN: `arn`, partition, service, region, account, resource.
    #[must_use]
    pub fn arn_parts(&self) -> [&str; 6] {
        let [first, second, third, fourth, fifth] = self.colons;
        let part = |start: usize, end: usize| self.arn.get(start..end).unwrap_or_default();
        [
            part(0, first),
            part(first + 1, second),
            part(second + 1, third),
            part(third + 1, fourth),
            part(fourth + 1, fifth),
            part(fifth + 1, self.arn.len()),
        ]
    }
}

impl ConditionKey {
    pub(crate) fn new(name: &str, value_type: ValueType, is_list: bool) -> Self {
        let tag_key = name.strip_suffix("tag-key").map(str::len);
        Self {
            open_at: name.find(['$', '<']).or(tag_key),
            name: name.into(),
            value_type,
            is_list,
        }
    }

    /// The name, with what the policy's author chooses in braces: `aws:ResourceTag/${TagKey}`
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What its values are.
    #[must_use]
    pub fn value_type(&self) -> ValueType {
        self.value_type
    }

    /// Whether a request may carry several values of it.
    #[must_use]
    pub fn is_list(&self) -> bool {
        self.is_list
    }

    /// Whether a policy that writes `key` means this one; case does not matter.
    #[must_use]
    pub fn is_named(&self, key: &str) -> bool {
        let Some(start) = self.open_at else {
            return self.name.eq_ignore_ascii_case(key);
        };
        // Most keys are told apart by how they begin.
        let begins = match (self.name.get(..start), key.get(..start)) {
            (Some(own), Some(other)) => own.eq_ignore_ascii_case(other),
            _ => false,
        };
        begins && names_key(&self.name, key)
    }
}

/// Whether `key` is the name `name`, in which `${…}`, `<…>` and a last `tag-key` stand for one or more characters of the
/// author's.
fn names_key(name: &str, key: &str) -> bool {
    if let Some(before) = name.strip_suffix("/tag-key") {
        return names_key(&format!("{before}/<key>"), key);
    }
    let Some(start) = name.find(['$', '<']) else {
        return name.eq_ignore_ascii_case(key);
    };
    let (Some((before, rest)), Some((head, tail))) =
        (name.split_at_checked(start), key.split_at_checked(start))
    else {
        return false;
    };
    let after = rest.find(['}', '>']).and_then(|end| rest.get(end + 1..));
    let after = after.unwrap_or_default();
    let mut ends = tail.char_indices().map(|(at, found)| at + found.len_utf8());
    before.eq_ignore_ascii_case(head)
        && ends.any(|end| tail.get(end..).is_some_and(|tail| names_key(after, tail)))
}

/// The entry of a name, among entries in the order of their names in lower case.
fn find<'a, T>(sorted: &'a [T], name: &str, folded: impl Fn(&T) -> &str) -> Option<&'a T> {
    let search = |name: &[u8]| {
        let at = sorted.binary_search_by(|entry| folded(entry).as_bytes().cmp(name));
        sorted.get(at.ok()?)
    };
    // Names are asked for thousands of times, and few are longer.
    let mut folded_name = [0; 64];
    match folded_name.get_mut(..name.len()) {
        Some(folded_name) => {
            folded_name.copy_from_slice(name.as_bytes());
            folded_name.make_ascii_lowercase();
            search(folded_name)
        }
        None => search(name.to_ascii_lowercase().as_bytes()),
    }
}

/// All services, ordered by prefix.
pub fn services() -> impl Iterator<Item = &'static Service> {
    index().iter()
}

/// The service of a prefix, as `s3`; case does not matter.
#[must_use]
pub fn service(prefix: &str) -> Option<&'static Service> {
    find(index(), prefix, Service::prefix)
}

fn index() -> &'static [Service] {
    static SERVICES: OnceLock<Box<[Service]>> = OnceLock::new();
    SERVICES.get_or_init(|| {
        let text = inflate(INDEX);
        let mut rest = BLOCKS;
        let services = text.lines().filter_map(|line| {
            let mut fields = line.split('\t');
            let (prefix, name, rcp) = (fields.next()?, fields.next()?, fields.next()?);
            let (compressed, after) = rest.split_at_checked(fields.next()?.parse().ok()?)?;
            rest = after;
            Some(Service {
                prefix: prefix.into(),
                name: name.into(),
                obeys_rcps: rcp == "1",
                compressed,
                table: OnceLock::new(),
            })
        });
        services.collect()
    })
}

impl Table {
    /// A line that cannot be read is left out, and a test sees to it that none is.
    fn parse(text: &str) -> Self {
        let (mut keys, mut types, mut actions) = (Vec::new(), Vec::new(), Vec::new());
        for line in text.lines() {
            let Some((kind, line)) = line.split_at_checked(1) else {
                continue;
            };
            let mut fields = line.split('\t');
            match kind {
                "k" => keys.extend(ConditionKey::parse(&mut fields)),
                "r" => types.extend(ResourceType::parse(&mut fields)),
                _ => actions.extend(Action::parse(&mut fields)),
            }
        }
        Self {
            keys: keys.into(),
            types: types.into(),
            actions: actions.into(),
        }
    }
}

type Fields<'a> = std::str::Split<'a, char>;

impl ConditionKey {
    fn parse(fields: &mut Fields<'_>) -> Option<Self> {
        let name = fields.next()?;
        let written = fields.next()?;
        let single = written.strip_prefix("ArrayOf");
        let value_type = match single.unwrap_or(written) {
            "String" => ValueType::String,
            "ARN" => ValueType::Arn,
            "Bool" => ValueType::Bool,
            "Numeric" => ValueType::Numeric,
            "Date" => ValueType::Date,
            "IPAddress" => ValueType::IpAddress,
            "Binary" => ValueType::Binary,
            _ => return None,
        };
        Some(Self::new(name, value_type, single.is_some()))
    }
}

impl ResourceType {
    fn parse(fields: &mut Fields<'_>) -> Option<Self> {
        let (name, arn) = (fields.next()?, fields.next()?);
        let mut colons = [0; 5];
        let mut found = arn.match_indices(':');
        for colon in &mut colons {
            (*colon, _) = found.next()?;
        }
        Some(Self {
            name: name.into(),
            arn: arn.into(),
            colons,
            keys: numbers(fields.next()?),
        })
    }
}

impl Action {
    fn parse(fields: &mut Fields<'_>) -> Option<Self> {
        let name = fields.next()?;
        let access_level = match fields.next()? {
            "l" => AccessLevel::List,
            "r" => AccessLevel::Read,
            "w" => AccessLevel::Write,
            "t" => AccessLevel::Tagging,
            "p" => AccessLevel::PermissionsManagement,
            _ => return None,
        };
        let keys = numbers(fields.next()?);
        let resources = parts(fields.next()?, ';').filter_map(ActionResource::parse);
        let resources = resources.collect();
        let dependents = parts(fields.next()?, ',').map(Into::into);
        Some(Self {
            name: name.into(),
            folded: name.to_ascii_lowercase().into(),
            access_level,
            keys,
            resources,
            dependents: dependents.collect(),
        })
    }
}

impl ActionResource {
    /// `7`, `7!`, `7:1,2`, `7!:1,2`
    fn parse(text: &str) -> Option<Self> {
        let (number, keys) = text.split_once(':').unwrap_or((text, ""));
        Some(Self {
            type_number: number.trim_end_matches('!').parse().ok()?,
            required: number.ends_with('!'),
            keys: numbers(keys),
        })
    }
}

fn parts(text: &str, separator: char) -> impl Iterator<Item = &str> {
    text.split(separator).filter(|part| !part.is_empty())
}

fn numbers(text: &str) -> Box<[u16]> {
    parts(text, ',')
        .filter_map(|number| number.parse().ok())
        .collect()
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

    #[test]
    fn names_of_keys_have_parts_of_the_author() {
        for (name, key, named) in [
            ("aws:SourceIp", "AWS:sourceip", true),
            ("aws:ResourceTag/${TagKey}", "aws:resourcetag/team", true),
            ("aws:ResourceTag/${TagKey}", "aws:ResourceTag/", false),
            ("aws:ResourceTag/${TagKey}", "aws:ResourceTag", false),
            (
                "s3:ExistingObjectTag/<key>",
                "s3:ExistingObjectTag/a/b",
                true,
            ),
            ("ssm:resourceTag/tag-key", "ssm:ResourceTag/team", true),
            (
                "codebuild:secondarySources/${id}.location",
                "codebuild:secondarySources/x.location",
                true,
            ),
            (
                "codebuild:secondarySources/${id}.location",
                "codebuild:secondarySources/x.type",
                false,
            ),
        ] {
            assert_eq!(names_key(name, key), named, "{name} {key}");
        }
    }
}
