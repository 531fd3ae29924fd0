//! Statements read by themselves, and what may stand in their lists.

use keyward_policy::json::Parsed;
use keyward_policy::{Document, Statement};

#[test]
fn null_is_passed_over_and_escapes_are_undone() {
    let text = r#"{"Statement":{"Effect":"Allow","Action":[null,"s3\u003aGet*",null,"ec2:Run*"],"Resource":["*",null]}}"#;
    let document = Document::parse(text).unwrap();
    let statement = &document.statements()[0];
    let actions = statement.action.entries();
    assert_eq!(actions.len(), 2);
    assert!(
        actions
            .clone()
            .map(|it| it.value())
            .eq(["s3:Get*", "ec2:Run*"])
    );
    assert!(
        actions
            .rev()
            .map(|it| it.value())
            .eq(["ec2:Run*", "s3:Get*"])
    );
    assert!(statement.action.covers("s3", "GetObject"));
    assert!(statement.action.covers("ec2", "RunInstances"));
    assert!(!statement.action.covers("null", ""));
    assert_eq!(statement.resource.as_ref().unwrap().entries().len(), 1);
}

#[test]
fn a_fault_in_one_statement_hides_nothing_of_the_others() {
    let text = r#"{"Version":"2012-10-17","Other":1,"Statement":[
        {"Effect":"Allow","Action":"s3:*","Resource":"${aws:username}"},
        {"Effect":"Allow"},
        {"Effect":"allow","Action":"s3:*"},
        {"Effect":"Deny","Action":"ec2:*"}]}"#;
    let read = Statement::read_each(&Parsed::new(text).unwrap());
    let said: Vec<_> = read
        .iter()
        .map(|read| read.as_ref().map_err(ToString::to_string))
        .map(|read| read.map(|statement| statement.span.start.line))
        .collect();
    let expected = [
        Ok(2),
        Err("the statement has no actions at line 3, column 9".to_owned()),
        Err("`Effect` is `Allow` or `Deny`, in this case at line 4, column 19".to_owned()),
        Ok(5),
    ];
    assert_eq!(said, expected);
    let first = read[0].as_ref().unwrap().resource.as_ref().unwrap();
    assert!(first.entries().all(|resource| resource.has_variables()));
}

#[test]
fn a_bare_statement_is_one() {
    let bare = r#"{"Effect":"Allow","Action":"s3:*"}"#;
    assert_eq!(Statement::read_each(&Parsed::new(bare).unwrap()).len(), 1);
    assert_eq!(Statement::read_each(&Parsed::new("{}").unwrap()).len(), 0);
}
