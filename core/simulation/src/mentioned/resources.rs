use keyward_evaluation::Context;
use keyward_policy::ResourcePattern;

use super::{ANY, fill};

/// A resource that policies name, and one that the name is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Example {
    /// As the policies write it; `*` for any.
    pub(crate) written: String,
    /// What is asked about.
    pub(crate) arn: String,
}

impl Example {
    /// A resource by its own ARN.
    pub(crate) fn of(arn: &str) -> Self {
        Self {
            written: arn.to_owned(),
            arn: arn.to_owned(),
        }
    }
}

/// What stands for a region that may be any.
const ANY_REGION: &str = "us-east-1";

/// Examples of named resources, each once; `*` first.
pub(super) fn examples(
    action: &str,
    named: &[ResourcePattern<'_>],
    context: &Context,
    account: &str,
) -> Vec<Example> {
    let any = Example {
        written: "*".to_owned(),
        arn: any_of(action, account),
    };
    let mut examples = vec![any];
    for pattern in named.iter().filter(|pattern| pattern.value() != "*") {
        let whole = pattern.completed().unwrap_or_else(|| pattern.pattern());
        let arn = fill(&whole, context, |before| any_part(before, account));
        if !examples.iter().any(|example| example.arn == arn) {
            let written = pattern.value().to_owned();
            examples.push(Example { written, arn });
        }
    }
    examples
}

/// A resource of the type that an action works on; `*` for one that works on none in particular.
fn any_of(action: &str, account: &str) -> String {
    let parts = action.split_once(':');
    let found = parts.and_then(|(service, name)| {
        let service = keyward_catalog::service(service)?;
        let action = service.action(name)?;
        Some(service.resources(action).next()?.arn())
    });
    let Some(template) = found else {
        return "*".to_owned();
    };
    let mut arn = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("${") {
        arn.push_str(before);
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        arn.push_str(match name {
            "Partition" => "aws",
            "Region" => ANY_REGION,
            "Account" => account,
            _ => ANY,
        });
        rest = after;
    }
    arn.push_str(rest);
    arn
}

/// What stands for `*` where an ARN has got so far.
pub(super) fn any_part<'a>(before: &str, account: &'a str) -> &'a str {
    match before.matches(':').count() {
        0 => "arn",
        1 => "aws",
        2 => "service",
        3 => ANY_REGION,
        4 => account,
        _ => ANY,
    }
}
