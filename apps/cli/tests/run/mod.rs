//! Running `keyward` and comparing what comes. `KEYWARD_UPDATE_SNAPSHOTS=1` writes the snapshots anew.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub(crate) fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// Runs `keyward` in a folder of inputs and compares all that comes with `snapshots/NAME.txt`.
pub(crate) fn check(folder: &str, name: &str, arguments: &[&str], input: &str) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_keyward"))
        .args(arguments)
        .current_dir(tests().join(folder))
        .env_remove("CLICOLOR_FORCE")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    let came = format!(
        "$ keyward {}\nexit code {}\n--- standard output\n{}--- standard error\n{}",
        arguments.join(" "),
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    );
    let path = tests().join(format!("snapshots/{name}.txt"));
    if std::env::var_os("KEYWARD_UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&path, &came).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(came, expected, "{}", path.display());
}
