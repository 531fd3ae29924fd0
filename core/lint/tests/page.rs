//! `docs/lint.md` lists every check. `KEYWARD_UPDATE_SNAPSHOTS=1` writes its tables anew.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]
#![expect(clippy::disallowed_methods, reason = "a test reads and writes a page")]

use std::fmt::Write as _;
use std::path::Path;

use keyward_lint::{Check, Origin, checks};

/// What stands before the tables.
const MARK: &str = "<!-- From here on written by `KEYWARD_UPDATE_SNAPSHOTS=1 cargo test -p keyward-lint --test page` -->\n";

fn tables() -> String {
    let mut text = String::new();
    for (title, origin) in [
        ("Keyward's checks", Origin::Keyward),
        ("AWS's checks", Origin::Aws),
    ] {
        let mut own: Vec<&Check> = checks().filter(|check| check.origin() == origin).collect();
        own.sort_by_key(|check| (std::cmp::Reverse(check.finding_type()), check.code()));
        let count = own.len();
        write!(text, "\n## {title}\n\n{count} checks.\n\n| check | why it matters | what to do |\n| --- | --- | --- |\n").unwrap();
        for check in own {
            let code = match origin {
                Origin::Keyward => {
                    let anchor = check.code().to_ascii_lowercase();
                    format!("<a id=\"{anchor}\"></a>`{}`", check.code())
                }
                Origin::Aws => format!("[`{}`]({})", check.code(), check.learn_more_link()),
            };
            let finding_type = check.finding_type();
            writeln!(
                text,
                "| {code} {finding_type} | {} | {} |",
                check.reason(),
                check.way_out()
            )
            .unwrap();
        }
    }
    text
}

#[test]
fn the_page_lists_every_check() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/lint.md");
    let page = std::fs::read_to_string(&path).unwrap();
    let (prose, written) = page.split_once(MARK).unwrap();
    if std::env::var_os("KEYWARD_UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&path, format!("{prose}{MARK}{}", tables())).unwrap();
    } else {
        assert_eq!(written, tables());
    }
}
