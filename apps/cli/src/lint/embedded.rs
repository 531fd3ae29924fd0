//! Policies in Terraform plans and CloudFormation templates.

use keyward_lint::{Kind, OPAQUE};
use serde_json::{Map, Value};

use super::{intrinsics, shape};
use crate::places::Step;

/// A policy and where it was found.
pub(super) struct Embedded {
    /// `aws_iam_role.app.assume_role_policy`
    pub(super) part: String,
    /// The way to it from the outermost value.
    pub(super) at: Vec<Step>,
    pub(super) document: Document,
    pub(super) kind: Option<Kind>,
}

/// What stands where a policy belongs.
pub(super) enum Document {
    Read(Value),
    /// A text, whether it is JSON or not.
    Text(String),
}

/// The policies of a plan or template.
#[derive(Default)]
pub(super) struct Found {
    pub(super) policies: Vec<Embedded>,
    pub(super) unknown_until_apply: usize,
}

/// Where a value stands, in words and step by step.
struct Place {
    /// `App.Policies[0].PolicyDocument`
    part: String,
    at: Vec<Step>,
}

impl Place {
    fn new(part: &str, at: Vec<Step>) -> Self {
        let part = part.to_owned();
        Self { part, at }
    }

    fn member(&self, name: &str) -> Self {
        Self {
            part: format!("{}.{name}", self.part),
            at: beyond(&self.at, [member(name)]),
        }
    }

    fn item(&self, index: usize) -> Self {
        Self {
            part: format!("{}[{index}]", self.part),
            at: beyond(&self.at, [Step::Item(index)]),
        }
    }
}

/// A resource that may hold policies.
struct Resource<'a> {
    /// `aws_iam_role`, `AWS::IAM::Role`
    resource_type: &'a str,
    /// Attributes or properties.
    values: &'a Value,
}

/// The policies of what `terraform show -json` writes of a plan or a state; none if it is something else.
pub(super) fn of_plan(plan: &Value) -> Option<Found> {
    let ways = ["planned_values", "values"];
    let (way, values) = ways.iter().find_map(|way| Some((way, plan.get(way)?)))?;
    let mut found = Found::default();
    let at = [member(way), member("root_module")];
    of_module(values.get("root_module")?, &at, &mut found);
    let changes = plan.get("resource_changes").and_then(Value::as_array);
    for change in changes.into_iter().flatten() {
        let unknown = change
            .pointer("/change/after_unknown")
            .and_then(Value::as_object);
        let unknown = unknown.into_iter().flatten();
        let policies =
            unknown.filter(|(name, unknown)| is_of_policy(name) && unknown.as_bool() == Some(true));
        found.unknown_until_apply += policies.count();
    }
    Some(found)
}

fn member(name: &str) -> Step {
    Step::Member(name.to_owned())
}

/// A way with some steps more.
fn beyond(at: &[Step], steps: impl IntoIterator<Item = Step>) -> Vec<Step> {
    at.iter().cloned().chain(steps).collect()
}

fn of_module(module: &Value, at: &[Step], found: &mut Found) {
    let list = |name| {
        module
            .get(name)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
    };
    for (index, resource) in list("resources").enumerate() {
        let text = |name| {
            resource
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let values = resource.get("values").unwrap_or(&Value::Null);
        let held = Resource {
            resource_type: text("type"),
            values,
        };
        // What a data source computes is used by resources, and is looked at there.
        if text("mode") != "data" {
            let steps = [member("resources"), Step::Item(index), member("values")];
            let place = Place::new(text("address"), beyond(at, steps));
            held.collect(values, &place, "", found);
        }
    }
    for (index, child) in list("child_modules").enumerate() {
        let at = beyond(at, [member("child_modules"), Step::Item(index)]);
        of_module(child, &at, found);
    }
}

/// The policies of a CloudFormation template; none if it is something else.
pub(super) fn of_template(template: &Value) -> Option<Found> {
    let resources = template.get("Resources")?.as_object()?;
    let typed = |resource: &Value| resource.get("Type").is_some_and(Value::is_string);
    if !resources.values().any(typed) {
        return None;
    }
    let mut found = Found::default();
    for (name, resource) in resources {
        let Some(properties) = resource.get("Properties") else {
            continue;
        };
        let properties = intrinsics::resolved(properties);
        let held = Resource {
            resource_type: resource
                .get("Type")
                .and_then(Value::as_str)
                .unwrap_or_default(),
            values: &properties,
        };
        let at = [member("Resources"), member(name), member("Properties")];
        held.collect(&properties, &Place::new(name, at.to_vec()), "", &mut found);
    }
    Some(found)
}

impl Resource<'_> {
    /// Looks for policies in a value: objects with statements, texts that are such objects, and whatever stands where nothing
    /// but a policy may.
    fn collect(&self, value: &Value, place: &Place, attribute: &str, found: &mut Found) {
        match value {
            Value::Object(members) if self.is_object_policy(value, members, attribute) => {
                let policy = intrinsics::as_policy(value.clone());
                self.take(Document::Read(policy), place, attribute, found);
            }
            Value::Object(members) => {
                for (name, value) in members {
                    self.collect(value, &place.member(name), name, found);
                }
            }
            Value::Array(values) => {
                for (index, value) in values.iter().enumerate() {
                    self.collect(value, &place.item(index), attribute, found);
                }
            }
            Value::String(text) => {
                if let Some(document) = self.of_text(text, attribute) {
                    self.take(document, place, attribute, found);
                }
            }
            Value::Bool(_) | Value::Number(_) if self.holds_only(attribute) => {
                self.take(Document::Read(value.clone()), place, attribute, found);
            }
            _ => {}
        }
    }

    fn is_object_policy(
        &self,
        value: &Value,
        members: &Map<String, Value>,
        attribute: &str,
    ) -> bool {
        // Rules of web firewalls have statements as well.
        let has_statements =
            members.contains_key("Statement") && !self.resource_type.contains("::WAF");
        has_statements
            || self.holds_only(attribute)
            || is_of_policy(attribute) && shape::is_policy(value)
    }

    /// The policy that a text is, or was meant to be.
    fn of_text(&self, text: &str, attribute: &str) -> Option<Document> {
        let text = text.trim();
        let is_certain = self.holds_only(attribute);
        // Most attributes are names and numbers.
        if text.is_empty() || !is_certain && !text.starts_with(['{', '[']) {
            return None;
        }
        match serde_json::from_str(text) {
            Ok(value) => {
                let is_meant = is_certain || shape::is_policy(&value);
                is_meant.then(|| Document::Text(text.to_owned()))
            }
            // The JSON may come whole of what is not known.
            Err(_) if text.contains(OPAQUE) => None,
            Err(_) => {
                let is_meant =
                    is_certain || is_of_policy(attribute) || text.contains("\"Statement\"");
                is_meant.then(|| Document::Text(text.to_owned()))
            }
        }
    }

    /// Whether nothing but a policy of IAM's language may stand in an attribute.
    fn holds_only(&self, attribute: &str) -> bool {
        let of_type = self.resource_type;
        match attribute {
            "assume_role_policy" | "AssumeRolePolicyDocument" => true,
            "policy" | "PolicyDocument" => is_of_iam(of_type),
            "content" | "Content" if is_of_organization(of_type) => {
                self.of_organization().is_some()
            }
            _ => false,
        }
    }

    fn take(&self, document: Document, place: &Place, attribute: &str, found: &mut Found) {
        found.policies.push(Embedded {
            part: place.part.clone(),
            at: place.at.clone(),
            document,
            kind: self.kind(attribute),
        });
    }

    /// What the policy in an attribute is for, where the type says so.
    fn kind(&self, attribute: &str) -> Option<Kind> {
        let of_type = self.resource_type;
        match (of_type, attribute) {
            (_, "assume_role_policy" | "AssumeRolePolicyDocument") => Some(Kind::Trust),
            _ if is_of_organization(of_type) => self.of_organization(),
            ("aws_s3_bucket_policy" | "aws_s3_bucket" | "AWS::S3::BucketPolicy", _) => {
                Some(Kind::Bucket)
            }
            ("aws_vpc_endpoint" | "aws_vpc_endpoint_policy" | "AWS::EC2::VPCEndpoint", _) => {
                Some(Kind::Endpoint)
            }
            _ if is_of_iam(of_type) => Some(Kind::Identity),
            _ => None,
        }
    }

    fn of_organization(&self) -> Option<Kind> {
        let members: Option<&Map<String, Value>> = self.values.as_object();
        let written = members.and_then(|it| it.get("type").or_else(|| it.get("Type")));
        match written.and_then(Value::as_str) {
            Some("RESOURCE_CONTROL_POLICY") => Some(Kind::ResourceControl),
            // Terraform's provider takes it for a service control policy if nothing is said.
            Some("SERVICE_CONTROL_POLICY") | None => Some(Kind::ServiceControl),
            Some(_) => None,
        }
    }
}

fn is_of_iam(resource_type: &str) -> bool {
    resource_type.starts_with("aws_iam_") || resource_type.starts_with("AWS::IAM::")
}

fn is_of_organization(resource_type: &str) -> bool {
    matches!(
        resource_type,
        "aws_organizations_policy" | "AWS::Organizations::Policy"
    )
}

/// Whether an attribute is called a policy, of whatever language.
fn is_of_policy(attribute: &str) -> bool {
    let name = attribute.to_ascii_lowercase();
    let endings = ["policy", "policies", "policy_document", "policydocument"];
    endings.iter().any(|ending| name.ends_with(ending))
}
