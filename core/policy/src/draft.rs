//! From JSON to statements: the grammar, and nothing that depends on the kind of policy.

use std::sync::Arc;

use crate::action::{ActionClause, ActionList};
use crate::document::{Document, Effect, List, Statement, Text, Version};
use crate::json::row::{Entry, Kind, MemberEntry};
use crate::json::{Parsed, Position, SyntaxError};
use crate::principal::{PrincipalClause, PrincipalEntry, PrincipalKind};
use crate::resource::{ResourceClause, ResourceList};
use crate::source::{Listed, Source};
use members::{Pair, Place, StatementMembers};

mod conditions;
mod members;

/// A document in which an effect may be misspelt and actions may be missing: AWS has words of its own for
/// these faults, at later stages.
pub(crate) struct Draft {
    source: Source,
    pub(crate) version: Option<Version>,
    id: Option<Text>,
    /// They mean what they say if nothing is unfinished.
    pub(crate) statements: Vec<Statement>,
    pub(crate) unfinished: Unfinished,
}

/// Why statements that were read are none yet.
#[derive(Default)]
pub(crate) struct Unfinished {
    /// Whether the case of some effect is another than AWS's.
    pub(crate) has_miscased_effect: bool,
    /// Whether some statement has no actions.
    pub(crate) lacks_actions: bool,
    /// The first of these faults.
    first: Option<SyntaxError>,
}

impl Unfinished {
    #[cold]
    fn add(&mut self, reason: &str, position: Position) {
        self.first
            .get_or_insert_with(|| SyntaxError::new(reason, position));
    }

    fn into_result(self) -> Result<(), SyntaxError> {
        self.first.map_or(Ok(()), Err)
    }
}

impl Draft {
    pub(crate) fn parse(source: &Source) -> Result<Self, SyntaxError> {
        let document = source.root();
        let members = document
            .members()
            .ok_or_else(|| document.error("a policy is an object"))?;
        let [mut version, mut id, mut statement] = [None; 3];
        for member in members {
            *match member.name() {
                "Version" => &mut version,
                "Id" => &mut id,
                "Statement" => &mut statement,
                _ => return Err(unknown(member)),
            } = Some(member.value);
        }
        let version = version.map(read_version).transpose()?;
        let id = id.map(|id| text(source, id)).transpose()?;
        let list = statement.ok_or_else(|| document.error("`Statement` is missing"))?;
        let mut reader = Reader::new(source, version);
        let mut statements = Vec::with_capacity(list.one_or_many().count());
        for statement in list.one_or_many() {
            statements.push(reader.statement(statement)?);
        }
        let unfinished = reader.unfinished;
        if statements.is_empty() {
            return Err(list.error("`Statement` is empty"));
        }
        Ok(Self {
            source: Arc::clone(source),
            version,
            id,
            statements,
            unfinished,
        })
    }

    pub(crate) fn finish(self) -> Result<Document, SyntaxError> {
        self.unfinished.into_result()?;
        let statements = self.statements.into();
        Ok(Document::new(
            self.source,
            self.version,
            self.id,
            statements,
        ))
    }
}

/// Reads statements of a text.
struct Reader<'s> {
    source: &'s Source,
    /// Whether `${…}` is substituted.
    variables: bool,
    unfinished: Unfinished,
}

impl<'s> Reader<'s> {
    fn new(source: &'s Source, version: Option<Version>) -> Self {
        Self {
            source,
            variables: version == Some(Version::V2012),
            unfinished: Unfinished::default(),
        }
    }

    fn statement(&mut self, node: Entry<'_>) -> Result<Statement, SyntaxError> {
        let members = StatementMembers::new(node)?;
        let effect = self.effect(node, members.effect)?;
        let sid = members.sid.map(|sid| text(self.source, self.at(sid)));
        Ok(Statement {
            sid: sid.transpose()?,
            effect,
            principal: self.principal_clause(members.principal)?,
            action: self.action_clause(node, members.action)?,
            resource: self.resource_clause(members.resource)?,
            conditions: self.conditions(members.condition)?,
            span: node.span(),
        })
    }

    /// The value at a place.
    #[inline]
    fn at(&self, place: Place) -> Entry<'s> {
        self.source.entry(place.get())
    }

    /// Any effect if the one that is written is AWS's but for its case.
    fn effect(
        &mut self,
        statement: Entry<'_>,
        place: Option<Place>,
    ) -> Result<Effect, SyntaxError> {
        let place = place.ok_or_else(|| statement.error("`Effect` is missing"))?;
        let node = self.at(place);
        let written = node.as_str().ok_or_else(|| node.error(NO_STRING))?;
        match written {
            "Allow" => return Ok(Effect::Allow),
            "Deny" => return Ok(Effect::Deny),
            _ => {}
        }
        let words = ["Allow", "Deny"];
        if !words.iter().any(|word| word.eq_ignore_ascii_case(written)) {
            return Err(node.error("`Effect` is `Allow` or `Deny`"));
        }
        let reason = "`Effect` is `Allow` or `Deny`, in this case";
        self.unfinished.has_miscased_effect = true;
        self.unfinished.add(reason, node.span().start);
        Ok(Effect::Deny)
    }

    /// A clause of nothing if there are no actions.
    fn action_clause(
        &mut self,
        statement: Entry<'_>,
        pair: Pair,
    ) -> Result<ActionClause, SyntaxError> {
        let (values, is_plain) = match self.one_of(pair, "Action", "NotAction")? {
            Some((place, is_plain)) => (self.listed(place)?, is_plain),
            None => (None, true),
        };
        let list = ActionList(match values {
            Some(values) => values,
            None => self.no_actions(statement),
        });
        Ok(if is_plain {
            ActionClause::Action(list)
        } else {
            ActionClause::NotAction(list)
        })
    }

    #[cold]
    fn no_actions(&mut self, statement: Entry<'_>) -> Listed {
        let start = statement.span().start;
        self.unfinished.lacks_actions = true;
        self.unfinished.add("the statement has no actions", start);
        Listed::nothing(self.source)
    }

    fn resource_clause(&self, pair: Pair) -> Result<Option<ResourceClause>, SyntaxError> {
        let Some((place, is_plain)) = self.one_of(pair, "Resource", "NotResource")? else {
            return Ok(None);
        };
        let variables = self.variables;
        let list = self.listed(place)?;
        let list = list.map(|values| ResourceList { values, variables });
        Ok(list.map(if is_plain {
            ResourceClause::Resource
        } else {
            ResourceClause::NotResource
        }))
    }

    /// A string or an array of strings. `null` in an array is passed over, as IAM does; an empty list counts as
    /// none.
    #[inline]
    fn listed(&self, place: Place) -> Result<Option<Listed>, SyntaxError> {
        let count = match self.source.plain_strings(place.get()) {
            Some(strings) => strings.len(),
            None => count_strings_and_nulls(self.at(place))?,
        };
        Ok((count > 0).then(|| Listed::new(self.source, place.get(), count)))
    }

    /// The place of a member whose opposite is not there, and whether it is the plain one.
    #[inline]
    fn one_of(
        &self,
        pair: Pair,
        name: &str,
        opposite: &str,
    ) -> Result<Option<(Place, bool)>, SyntaxError> {
        match pair {
            [None, None] => Ok(None),
            [Some(place), None] => Ok(Some((place, true))),
            [None, Some(place)] => Ok(Some((place, false))),
            [Some(_), Some(place)] => Err(self.at(place).error(format!(
                "`{name}` and `{opposite}` do not stand in one statement"
            ))),
        }
    }

    fn principal_clause(&self, pair: Pair) -> Result<Option<PrincipalClause>, SyntaxError> {
        let Some((place, is_plain)) = self.one_of(pair, "Principal", "NotPrincipal")? else {
            return Ok(None);
        };
        let node = self.at(place);
        let mut entries = Vec::new();
        let mut add = |kind, value: Entry<'_>| {
            entries.push(PrincipalEntry::new(kind, text(self.source, value)?));
            Ok(())
        };
        if node.as_str() == Some("*") {
            add(PrincipalKind::Aws, node)?;
        } else {
            let members = node
                .members()
                .ok_or_else(|| node.error("a principal is \"*\" or an object"))?;
            for member in members {
                let kind = principal_kind(member.name()).ok_or_else(|| unknown(member))?;
                for value in member.value.one_or_many() {
                    add(kind, value)?;
                }
            }
        }
        if entries.is_empty() {
            return Err(node.error("no principal is listed"));
        }
        let list = List {
            entries: entries.into(),
            span: node.span(),
        };
        Ok(Some(if is_plain {
            PrincipalClause::Principal(list)
        } else {
            PrincipalClause::NotPrincipal(list)
        }))
    }
}

impl Statement {
    /// Reads each statement of a text by itself, so that others beside it, and what stands around them, may be wrong; a text
    /// that has an `Effect` and no `Statement` is one by itself. Variables are substituted as the text's own `Version` says.
    /// An error is what [`Document::parse`] would say of the statement.
    #[must_use]
    pub fn read_each(parsed: &Parsed) -> Vec<Result<Self, SyntaxError>> {
        let source = &parsed.0;
        let root = source.root();
        let version = root.member("Version");
        let version = version.and_then(|version| read_version(version).ok());
        let read = |statement| {
            let mut reader = Reader::new(source, version);
            let statement = reader.statement(statement)?;
            reader.unfinished.into_result()?;
            Ok(statement)
        };
        let is_bare = root.member("Effect").is_some().then_some(root);
        match (root.member("Statement"), is_bare) {
            (Some(list), _) => list.one_or_many().map(read).collect(),
            (None, Some(statement)) => vec![read(statement)],
            (None, None) => Vec::new(),
        }
    }
}

const NO_STRING: &str = "a string is expected";

fn unknown(member: MemberEntry<'_>) -> SyntaxError {
    let name = member.name();
    member
        .name
        .error(format!("`{name}` is no element of a policy here"))
}

/// How many strings are listed, among which `null` may stand.
#[cold]
fn count_strings_and_nulls(node: Entry<'_>) -> Result<usize, SyntaxError> {
    let is_array = node.is(Kind::Array);
    let mut count = 0;
    for value in node.one_or_many() {
        match value.kind() {
            Kind::String => count += 1,
            Kind::Null if is_array => {}
            _ => return Err(value.error(NO_STRING)),
        }
    }
    Ok(count)
}

fn text(source: &Source, node: Entry<'_>) -> Result<Text, SyntaxError> {
    if node.is(Kind::String) {
        Ok(Text::new(source, node))
    } else {
        Err(node.error(NO_STRING))
    }
}

fn read_version(node: Entry<'_>) -> Result<Version, SyntaxError> {
    match node.as_str() {
        Some("2012-10-17") => Ok(Version::V2012),
        Some("2008-10-17") => Ok(Version::V2008),
        _ => Err(node.error("`Version` is \"2012-10-17\" or \"2008-10-17\"")),
    }
}

pub(crate) fn principal_kind(name: &str) -> Option<PrincipalKind> {
    match name {
        "AWS" => Some(PrincipalKind::Aws),
        "Service" => Some(PrincipalKind::Service),
        "Federated" => Some(PrincipalKind::Federated),
        "CanonicalUser" => Some(PrincipalKind::CanonicalUser),
        _ => None,
    }
}
