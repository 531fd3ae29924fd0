//! The crate cedar-policy: one policy set, limits as `forbid … unless`.

use std::str::FromStr;

use cedar_policy::{
    Authorizer, Context, Decision, Entities, EntityUid, PolicySet, Request, RestrictedExpression,
};

use crate::scenario::{Asked, Engine, Texts, USER};
use crate::term::{Field, Term, translate};

pub struct Cedar {
    authorizer: Authorizer,
    policies: PolicySet,
    entities: Entities,
}

impl Cedar {
    pub fn new(texts: &Texts) -> Result<Self, String> {
        let mut source = String::new();
        for text in &texts.identity {
            push_statements(&mut source, text, "true")?;
        }
        let bucket = format!("context.resource like {:?}", format!("{}*", Texts::BUCKET));
        if let Some(text) = &texts.bucket {
            push_statements(&mut source, text, &bucket)?;
        }
        for text in texts
            .boundary
            .iter()
            .chain(&texts.session)
            .chain(&texts.scp)
        {
            let (allows, denies): (Vec<_>, Vec<_>) =
                translate(text)?.into_iter().partition(|held| held.allows);
            for deny in denies {
                source.push_str(&format!(
                    "forbid(principal, action, resource) when {{ {} }};\n",
                    print(&deny.term)
                ));
            }
            let allows = Term::Any(allows.into_iter().map(|allow| allow.term).collect());
            source.push_str(&format!(
                "forbid(principal, action, resource) unless {{ {} }};\n",
                print(&allows)
            ));
        }
        Ok(Self {
            authorizer: Authorizer::new(),
            policies: PolicySet::from_str(&source).map_err(|error| error.to_string())?,
            entities: Entities::empty(),
        })
    }
}

fn push_statements(source: &mut String, text: &str, guard: &str) -> Result<(), String> {
    for held in translate(text)? {
        let effect = if held.allows { "permit" } else { "forbid" };
        source.push_str(&format!(
            "{effect}(principal, action, resource) when {{ {guard} && {} }};\n",
            print(&held.term)
        ));
    }
    Ok(())
}

fn print(term: &Term) -> String {
    let join = |terms: &[Term], word: &str, empty: &str| match terms {
        [] => empty.to_owned(),
        terms => format!(
            "({})",
            terms.iter().map(print).collect::<Vec<_>>().join(word)
        ),
    };
    match term {
        Term::All(terms) => join(terms, " && ", "true"),
        Term::Any(terms) => join(terms, " || ", "false"),
        Term::Not(term) => format!("!({})", print(term)),
        Term::Has(key) => format!("context has {key:?}"),
        Term::Like(_, pattern) if pattern == "*" => "true".into(),
        Term::Like(field, pattern) => {
            let field = match field {
                Field::Action => "context.action".to_owned(),
                Field::Resource => "context.resource".to_owned(),
                Field::Key(key) => format!("context[{key:?}]"),
            };
            let operator = if pattern.contains('*') { "like" } else { "==" };
            format!("{field} {operator} {pattern:?}")
        }
        Term::IsTrue(key, wanted) => format!("context[{key:?}] == {wanted}"),
        Term::InRange(key, range) => format!("context[{key:?}].isInRange(ip({range:?}))"),
        Term::Before(key, date) => format!("context[{key:?}] < datetime({date:?})"),
        Term::After(key, date) => format!("context[{key:?}] > datetime({date:?})"),
        Term::AtMost(key, number) => format!("context[{key:?}] <= {number}"),
    }
}

impl Engine for Cedar {
    type Ready<'a> = Option<Request>;

    fn ready<'a>(&'a self, asked: &'a Asked) -> Option<Request> {
        let text = |text: &String| RestrictedExpression::new_string(text.clone());
        let mut pairs = vec![
            (
                "action".to_owned(),
                RestrictedExpression::new_string(asked.action.to_lowercase()),
            ),
            ("resource".to_owned(), text(&asked.resource)),
        ];
        for (key, value) in &asked.pairs {
            let expression = match (key.as_str(), value.as_str()) {
                (_, "true") => RestrictedExpression::new_bool(true),
                (_, "false") => RestrictedExpression::new_bool(false),
                ("aws:SourceIp", _) => RestrictedExpression::new_ip(value),
                ("aws:CurrentTime", _) => RestrictedExpression::new_datetime(value),
                ("logs:RetentionInDays", _) => RestrictedExpression::new_long(value.parse().ok()?),
                _ => text(value),
            };
            pairs.push((key.clone(), expression));
        }
        let entity = |kind: &str, id: &str| {
            let id = cedar_policy::EntityId::new(id);
            Some(EntityUid::from_type_name_and_id(kind.parse().ok()?, id))
        };
        let context = Context::from_pairs(pairs).ok()?;
        let (principal, action) = (entity("User", USER)?, entity("Action", &asked.action)?);
        Request::new(
            principal,
            action,
            entity("Resource", &asked.resource)?,
            context,
            None,
        )
        .ok()
    }

    fn allows(&self, _: &Asked, ready: &Option<Request>) -> Option<bool> {
        let response =
            self.authorizer
                .is_authorized(ready.as_ref()?, &self.policies, &self.entities);
        Some(response.decision() == Decision::Allow)
    }
}
