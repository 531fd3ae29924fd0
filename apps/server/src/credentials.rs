use std::io::Write as _;
use std::path::Path;

use zeroize::Zeroizing;

/// A profile that `aws` and the SDKs read: keys, region, endpoint.
#[derive(Clone)]
pub struct Profile {
    /// As `AKIA…`.
    pub access_key_id: String,
    /// 40 characters.
    pub secret_access_key: Zeroizing<String>,
    /// As `http://127.0.0.1:4488`.
    pub endpoint_url: String,
}

impl std::fmt::Debug for Profile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Profile")
            .field("access_key_id", &self.access_key_id)
            .finish_non_exhaustive()
    }
}

impl Profile {
    /// The profile `[keyward]`, good as AWS_SHARED_CREDENTIALS_FILE and, since it has no other form of section, as
    /// AWS_CONFIG_FILE through the second heading.
    #[must_use]
    pub fn text(&self) -> Zeroizing<String> {
        let Self {
            access_key_id,
            secret_access_key,
            endpoint_url,
        } = self;
        let body = Zeroizing::new(format!(
            "aws_access_key_id = {access_key_id}\naws_secret_access_key = {}\nregion = us-east-1\nendpoint_url = {endpoint_url}\n",
            secret_access_key.as_str()
        ));
        Zeroizing::new(format!(
            "[keyward]\n{}\n[profile keyward]\n{}",
            body.as_str(),
            body.as_str()
        ))
    }

    /// Writes the profile to a file that only its owner can read.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, path: &Path) -> std::io::Result<()> {
        write_private(path, self.text().as_bytes())
    }
}

/// Writes a file that only its owner can read, replacing what was there as a whole.
///
/// # Errors
/// When it cannot be written.
pub fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let temporary = path.with_extension("new");
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(&temporary)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&temporary, path)
}
