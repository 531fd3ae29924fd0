//! The caller's own credentials, where `aws` would find them: the environment, or a profile of the shared files.

use std::path::{Path, PathBuf};

use keyward_metadata::CallerCredentials;
use zeroize::Zeroizing;

/// A variable that says something.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The files that profiles are in.
#[derive(Clone, Debug)]
pub(crate) struct SharedFiles {
    credentials: PathBuf,
    config: PathBuf,
}

/// What a profile says; the shared credentials file before the configuration file.
#[derive(Default)]
pub(crate) struct Profile {
    settings: Vec<(String, Zeroizing<String>)>,
}

impl SharedFiles {
    /// Those that the environment names, else those in the home directory.
    pub(crate) fn of_environment() -> Self {
        let home = std::env::home_dir().unwrap_or_default().join(".aws");
        let named = |name, file| variable(name).map_or_else(|| home.join(file), PathBuf::from);
        Self {
            credentials: named("AWS_SHARED_CREDENTIALS_FILE", "credentials"),
            config: named("AWS_CONFIG_FILE", "config"),
        }
    }

    /// A profile; nothing if neither file has it.
    pub(crate) fn profile(&self, name: &str) -> Result<Option<Profile>, String> {
        let in_config = match name {
            "default" => "default".to_owned(),
            _ => format!("profile {name}"),
        };
        let mut profile = None;
        for (path, section) in [
            (&self.credentials, name),
            (&self.config, in_config.as_str()),
        ] {
            for (held, key, value) in read(path)? {
                if held == section {
                    let found = profile.get_or_insert_with(Profile::default);
                    found.settings.push((key, value));
                }
            }
        }
        Ok(profile)
    }
}

impl Profile {
    pub(crate) fn get(&self, key: &str) -> Option<&str> {
        let mut settings = self.settings.iter();
        let (_, value) = settings.find(|(held, _)| held == key)?;
        Some(value.as_str())
    }

    fn credentials(&self) -> Option<CallerCredentials> {
        let secret = |key| self.get(key).map(|value| Zeroizing::new(value.to_owned()));
        Some(CallerCredentials {
            access_key_id: self.get("aws_access_key_id")?.to_owned(),
            secret_access_key: secret("aws_secret_access_key")?,
            session_token: secret("aws_session_token"),
        })
    }
}

/// Section, key and value of every setting; a file that is not there has none.
fn read(path: &Path) -> Result<Vec<(String, String, Zeroizing<String>)>, String> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => Zeroizing::new(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(format!("cannot read `{}`: {error}", path.display())),
    };
    let mut section = String::new();
    let mut settings = Vec::new();
    for line in text.lines() {
        let trimmed = line.trim();
        // What is indented belongs to the setting above it, as `s3 =` has.
        if trimmed.starts_with(['#', ';']) || line.starts_with([' ', '\t']) {
            continue;
        }
        let heading = trimmed
            .strip_prefix('[')
            .and_then(|rest| rest.split_once(']'));
        if let Some((heading, _)) = heading {
            let words: Vec<&str> = heading.split_whitespace().collect();
            section = words.join(" ").replace('"', "");
        } else if let Some((key, value)) = trimmed.split_once('=') {
            let value = Zeroizing::new(value.trim().to_owned());
            settings.push((section.clone(), key.trim().to_ascii_lowercase(), value));
        }
    }
    Ok(settings)
}

/// Finds the caller's credentials: those of a profile that was asked for by flag, else the environment's, else those
/// of `AWS_PROFILE` or the profile `default`.
pub(crate) fn find(files: &SharedFiles, asked: Option<&str>) -> Result<CallerCredentials, String> {
    if asked.is_none()
        && let Some(id) = variable("AWS_ACCESS_KEY_ID")
        && let Some(secret) = variable("AWS_SECRET_ACCESS_KEY")
    {
        return Ok(CallerCredentials {
            access_key_id: id,
            secret_access_key: Zeroizing::new(secret),
            session_token: variable("AWS_SESSION_TOKEN").map(Zeroizing::new),
        });
    }
    let name = profile_name(asked);
    let Some(profile) = files.profile(&name)? else {
        let places = format!(
            "`{}` or `{}`",
            files.credentials.display(),
            files.config.display()
        );
        return Err(match asked.is_some() || variable("AWS_PROFILE").is_some() {
            true => format!("there is no profile `{name}` in {places}"),
            false => format!(
                "no credentials to ask with: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a profile of \
                 {places} with --profile"
            ),
        });
    };
    profile.credentials().ok_or_else(|| {
        format!(
            "the profile `{name}` has no aws_access_key_id and aws_secret_access_key; `keyward run` reads no others"
        )
    })
}

/// The profile that is meant.
pub(crate) fn profile_name(asked: Option<&str>) -> String {
    let named = asked.map(str::to_owned).or_else(|| variable("AWS_PROFILE"));
    named.unwrap_or_else(|| "default".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(credentials: &str, config: &str) -> (tempfile::TempDir, SharedFiles) {
        let directory = tempfile::tempdir().unwrap();
        let files = SharedFiles {
            credentials: directory.path().join("credentials"),
            config: directory.path().join("config"),
        };
        std::fs::write(&files.credentials, credentials).unwrap();
        std::fs::write(&files.config, config).unwrap();
        (directory, files)
    }

    #[test]
    fn profiles_are_read_as_aws_reads_them() {
        let (_kept, files) = files(
            "# mine\n[default]\naws_access_key_id=AKIA1\naws_secret_access_key = a/b=c+d \n\n[dave]\nAWS_Access_Key_Id = AKIA2\naws_secret_access_key = two\naws_session_token = three\n",
            "[default]\nregion = eu-west-1\ns3 =\n  aws_access_key_id = nested\n[profile  dave]\nendpoint_url = http://127.0.0.1:1\naws_access_key_id = later\n[dave]\nregion = not-this\n[profile empty]\nregion = us-east-1\n",
        );
        let found = find(&files, Some("dave")).unwrap();
        assert_eq!(found.access_key_id, "AKIA2");
        assert_eq!(found.session_token.unwrap().as_str(), "three");
        let default = find(&files, Some("default")).unwrap();
        assert_eq!(default.access_key_id, "AKIA1");
        assert_eq!(default.secret_access_key.as_str(), "a/b=c+d");
        let dave = files.profile("dave").unwrap().unwrap();
        assert_eq!(dave.get("endpoint_url"), Some("http://127.0.0.1:1"));
        assert_eq!(dave.get("region"), None);
        assert!(
            find(&files, Some("empty"))
                .unwrap_err()
                .contains("aws_access_key_id")
        );
        assert!(
            find(&files, Some("nobody"))
                .unwrap_err()
                .contains("no profile `nobody`")
        );
    }
}
