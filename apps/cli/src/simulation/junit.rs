//! Results in the form that CI systems read.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

/// How one case came out.
pub(crate) struct Outcome {
    /// The file that it stands in.
    pub(crate) file: String,
    pub(crate) name: String,
    /// `file:line:column`
    pub(crate) place: String,
    /// Why it failed, if it did.
    pub(crate) failure: Option<String>,
}

/// A JUnit report: one suite, a case for each outcome.
pub(crate) fn report(outcomes: &[Outcome]) -> Vec<u8> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    // Writing to memory does not fail.
    let _ = write(&mut writer, outcomes);
    let mut report = writer.into_inner();
    report.push(b'\n');
    report
}

fn write(writer: &mut Writer<Vec<u8>>, outcomes: &[Outcome]) -> std::io::Result<()> {
    let failures = outcomes
        .iter()
        .filter(|case| case.failure.is_some())
        .count();
    let (tests, failures) = (outcomes.len().to_string(), failures.to_string());
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let suite = writer.create_element("testsuite").with_attributes([
        ("name", "keyward test"),
        ("tests", tests.as_str()),
        ("failures", failures.as_str()),
    ]);
    suite.write_inner_content(|writer| {
        outcomes
            .iter()
            .try_for_each(|case| write_case(writer, case))
    })?;
    Ok(())
}

fn write_case(writer: &mut Writer<Vec<u8>>, case: &Outcome) -> std::io::Result<()> {
    let (name, file) = (printable(&case.name), printable(&case.file));
    let element = writer
        .create_element("testcase")
        .with_attributes([("name", name.as_str()), ("classname", file.as_str())]);
    match &case.failure {
        None => element.write_empty()?,
        Some(failure) => element.write_inner_content(|writer| {
            let text = printable(failure);
            let failure = writer
                .create_element("failure")
                .with_attribute(("message", text.as_str()));
            failure.write_text_content(BytesText::new(&text))?;
            Ok(())
        })?,
    };
    Ok(())
}

/// Without the characters that no XML may hold, however they are escaped.
fn printable(text: &str) -> String {
    let keep =
        |character: &char| !character.is_control() || matches!(character, '\t' | '\n' | '\r');
    text.chars().filter(keep).collect()
}
