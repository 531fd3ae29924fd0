//! Policies in Terraform plans and CloudFormation templates.

use keyward_lint::Kind;
use serde_json::{Map, Value};

use super::intrinsics;

/// A policy and where it was found.
pub(super) struct Embedded {
    /// `aws_iam_role.app.assume_role_policy`
    pub(super) part: String,
    pub(super) document: Value,
    pub(super) kind: Option<Kind>,
}

/// The policies of a plan or template.
#[derive(Default)]
pub(super) struct Found {
    pub(super) policies: Vec<Embedded>,
    pub(super) unknown_until_apply: usize,
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
    let values = plan.get("planned_values").or_else(|| plan.get("values"))?;
    let mut found = Found::default();
    of_module(values.get("root_module")?, &mut found);
    let changes = plan.get("resource_changes").and_then(Value::as_array);
    for change in changes.into_iter().flatten() {
        let unknown = change
            .pointer("/change/after_unknown")
            .and_then(Value::as_object);
        let is_policy = |name: &str| name == "policy" || name.ends_with("_policy");
        let unknown = unknown.into_iter().flatten();
        let policies =
            unknown.filter(|(name, unknown)| is_policy(name) && unknown.as_bool() == Some(true));
        found.unknown_until_apply += policies.count();
    }
    Some(found)
}

fn of_module(module: &Value, found: &mut Found) {
    let list = |name| {
        module
            .get(name)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
    };
    for resource in list("resources") {
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
            held.collect(values, text("address"), "", found);
        }
    }
    for child in list("child_modules") {
        of_module(child, found);
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
        held.collect(&properties, name, "", &mut found);
    }
    Some(found)
}

impl Resource<'_> {
    /// Looks for policies in a value: objects with statements, and texts that are such objects.
    fn collect(&self, value: &Value, part: &str, attribute: &str, found: &mut Found) {
        match value {
            Value::Object(members) if members.contains_key("Statement") => {
                self.take(intrinsics::as_policy(value.clone()), part, attribute, found);
            }
            Value::Object(members) => {
                for (name, value) in members {
                    self.collect(value, &format!("{part}.{name}"), name, found);
                }
            }
            Value::Array(values) => {
                for (index, value) in values.iter().enumerate() {
                    self.collect(value, &format!("{part}[{index}]"), attribute, found);
                }
            }
            Value::String(text) if text.contains("\"Statement\"") => {
                if let Ok(policy @ Value::Object(_)) = serde_json::from_str(text) {
                    self.take(policy, part, attribute, found);
                }
            }
            _ => {}
        }
    }

    fn take(&self, document: Value, part: &str, attribute: &str, found: &mut Found) {
        found.policies.push(Embedded {
            part: part.to_owned(),
            document,
            kind: self.kind(attribute),
        });
    }

    /// What the policy in an attribute is for, where the type says so.
    fn kind(&self, attribute: &str) -> Option<Kind> {
        let of_type = self.resource_type;
        match (of_type, attribute) {
            (_, "assume_role_policy" | "AssumeRolePolicyDocument") => Some(Kind::Trust),
            ("aws_organizations_policy" | "AWS::Organizations::Policy", _) => {
                self.of_organization()
            }
            ("aws_s3_bucket_policy" | "aws_s3_bucket" | "AWS::S3::BucketPolicy", _) => {
                Some(Kind::Bucket)
            }
            ("aws_vpc_endpoint" | "aws_vpc_endpoint_policy" | "AWS::EC2::VPCEndpoint", _) => {
                Some(Kind::Endpoint)
            }
            _ if of_type.starts_with("aws_iam_") || of_type.starts_with("AWS::IAM::") => {
                Some(Kind::Identity)
            }
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
