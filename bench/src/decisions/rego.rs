//! The crate regorus: one Rego module, a rule for each statement.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::num::{NonZeroU32, NonZeroUsize};

use regorus::Value;
use regorus::utils::limits::PolicyLengthConfig;

use crate::scenario::{Asked, Engine, Texts};
use crate::term::{Field, Term, translate};

pub struct Rego {
    engine: RefCell<regorus::Engine>,
}

#[derive(Default)]
struct Module {
    source: String,
    rules: usize,
}

impl Rego {
    pub fn new(texts: &Texts) -> Result<Self, String> {
        let mut module = Module::default();
        module
            .source
            .push_str("package iam\nimport rego.v1\ndefault allowed := false\n");
        for text in &texts.identity {
            module.layer(text, "granted", "denied", None)?;
        }
        let bucket = format!("startswith(input.resource, {:?})", Texts::BUCKET);
        if let Some(text) = &texts.bucket {
            module.layer(text, "granted", "denied", Some(&bucket))?;
        }
        let mut limits = String::new();
        for (at, text) in texts
            .boundary
            .iter()
            .chain(&texts.session)
            .chain(&texts.scp)
            .enumerate()
        {
            module.layer(text, &format!("limit{at}"), "denied", None)?;
            limits.push_str(&format!("\n  limit{at}"));
        }
        module.source.push_str(&format!(
            "denied if {{ false }}\nallowed if {{\n  not denied\n  granted{limits}\n}}\n"
        ));
        let mut engine = regorus::Engine::new();
        // Its default refuses modules beyond a mebibyte.
        engine.set_policy_length_config(PolicyLengthConfig {
            max_col: NonZeroU32::MAX,
            max_file_bytes: NonZeroUsize::MAX,
            max_lines: NonZeroUsize::MAX,
        });
        engine
            .add_policy("iam.rego".into(), module.source)
            .map_err(|error| error.to_string())?;
        Ok(Self {
            engine: RefCell::new(engine),
        })
    }
}

impl Module {
    fn layer(
        &mut self,
        text: &str,
        allows: &str,
        denies: &str,
        guard: Option<&str>,
    ) -> Result<(), String> {
        for held in translate(text)? {
            let body = self.body(&held.term);
            let rule = if held.allows { allows } else { denies };
            let guard = guard
                .map(|guard| format!("{guard}\n  "))
                .unwrap_or_default();
            self.source
                .push_str(&format!("{rule} if {{\n  {guard}{body}\n}}\n"));
        }
        Ok(())
    }

    /// A rule of its own, for what a body cannot hold.
    fn rule(&mut self, bodies: &[String]) -> String {
        self.rules += 1;
        let name = format!("rule{}", self.rules);
        if bodies.is_empty() {
            self.source.push_str(&format!("{name} if {{ false }}\n"));
        }
        for body in bodies {
            self.source
                .push_str(&format!("{name} if {{\n  {body}\n}}\n"));
        }
        name
    }

    fn body(&mut self, term: &Term) -> String {
        match term {
            Term::All(terms) if terms.is_empty() => "true".into(),
            Term::All(terms) => {
                let bodies: Vec<_> = terms.iter().map(|term| self.body(term)).collect();
                bodies.join("\n  ")
            }
            Term::Any(terms) => match &terms[..] {
                [only] => self.body(only),
                terms => {
                    let bodies: Vec<_> = terms.iter().map(|term| self.body(term)).collect();
                    self.rule(&bodies)
                }
            },
            Term::Not(term) => {
                let body = self.body(term);
                format!("not {}", self.rule(&[body]))
            }
            Term::Has(key) => format!("input.context[{key:?}] != null"),
            Term::Like(field, pattern) => like(field, pattern),
            Term::IsTrue(key, wanted) => format!("input.context[{key:?}] == \"{wanted}\""),
            Term::InRange(key, range) => {
                format!("net.cidr_contains({range:?}, input.context[{key:?}])")
            }
            Term::Before(key, date) => format!("{} < time.parse_rfc3339_ns({date:?})", time(key)),
            Term::After(key, date) => format!("{} > time.parse_rfc3339_ns({date:?})", time(key)),
            Term::AtMost(key, number) => format!("to_number(input.context[{key:?}]) <= {number}"),
        }
    }
}

fn time(key: &str) -> String {
    format!("time.parse_rfc3339_ns(input.context[{key:?}])")
}

fn like(field: &Field, pattern: &str) -> String {
    let field = match field {
        Field::Action => "input.action".to_owned(),
        Field::Resource => "input.resource".to_owned(),
        Field::Key(key) => format!("input.context[{key:?}]"),
    };
    match pattern.strip_suffix('*') {
        Some("") => "true".into(),
        Some(prefix) if !prefix.contains('*') => format!("startswith({field}, {prefix:?})"),
        _ if !pattern.contains('*') => format!("{field} == {pattern:?}"),
        _ => format!("glob.match({pattern:?}, null, {field})"),
    }
}

impl Engine for Rego {
    type Ready<'a> = Value;

    fn ready<'a>(&'a self, asked: &'a Asked) -> Value {
        let text = |text: &str| Value::from(text.to_owned());
        let context = asked
            .pairs
            .iter()
            .map(|(key, value)| (text(key), text(value)));
        let context: BTreeMap<Value, Value> = context.collect();
        let input = [
            (text("action"), Value::from(asked.action.to_lowercase())),
            (text("resource"), text(&asked.resource)),
            (text("context"), Value::from(context)),
        ];
        Value::from(BTreeMap::from(input))
    }

    fn allows(&self, _: &Asked, ready: &Value) -> Option<bool> {
        let mut engine = self.engine.borrow_mut();
        engine.set_input(ready.clone());
        let allowed = engine.eval_rule("data.iam.allowed".into()).ok()?;
        allowed.as_bool().ok().copied()
    }
}
