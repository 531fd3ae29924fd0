use std::sync::Arc;

use keyward_arn::{AccountId, ServerCertificateId, iam_arn};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::change::{Key, Secret, Stored};
use crate::commands::{Commands, within_quota};
use crate::entity::Tag;
use crate::holdings::Account;
use crate::refusal::{Refusal, RefusalCode};
use crate::table::Entity;

/// Bytes of a chain that fit into one change; AWS's model lets twice as many through.
const MAX_CHAIN_BYTES: usize = 900_000;

/// A certificate for a server. Its private key stands outside the state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServerCertificate {
    /// Never reused; renaming keeps it.
    pub id: ServerCertificateId,
    /// As created; unique in its account ignoring case.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// PEM, as it was sent.
    pub body: String,
    /// The certificates that lead from it to a root, PEM, as they were sent.
    pub chain: Option<String>,
    /// Milliseconds since 1970.
    pub uploaded_ms: i64,
    /// Milliseconds since 1970.
    pub expires_ms: i64,
    /// Ordered by key.
    pub tags: Vec<Tag>,
}

impl Entity for ServerCertificate {
    type Id = ServerCertificateId;

    fn id(&self) -> ServerCertificateId {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn path(&self) -> &str {
        &self.path
    }
}

impl ServerCertificate {
    /// `arn:aws:iam::123456789012:server-certificate/path/name`.
    #[must_use]
    pub fn arn(&self, account: AccountId) -> String {
        iam_arn(account, "server-certificate", &self.path, &self.name)
    }
}

/// What a new server certificate is made of, checked.
#[derive(Debug)]
pub struct NewServerCertificate<'a> {
    /// Unique in its account ignoring case.
    pub name: &'a str,
    /// Begins and ends with `/`.
    pub path: &'a str,
    /// PEM.
    pub body: &'a str,
    /// PEM.
    pub private_key: &'a str,
    /// PEM.
    pub chain: Option<&'a str>,
    /// Milliseconds since 1970.
    pub expires_ms: i64,
    /// Its tags.
    pub tags: Vec<Tag>,
}

fn secret_id(id: ServerCertificateId) -> String {
    format!("server-certificate/{id}")
}

fn exists(name: &str) -> Refusal {
    let text = format!("The Server Certificate with name {name} already exists.");
    Refusal::new(RefusalCode::EntityAlreadyExists, text)
}

impl Account {
    /// The server certificate of exactly this name.
    ///
    /// # Errors
    /// `NoSuchEntity`.
    pub fn server_certificate(&self, name: &str) -> Result<&Arc<ServerCertificate>, Refusal> {
        self.server_certificates
            .get(name)
            .ok_or_else(|| Refusal::no_such("Server Certificate", name))
    }
}

impl ServerCertificate {
    /// Whether a chain fits into one change: to be asked before the chain is read.
    ///
    /// # Errors
    /// `LimitExceeded` when it does not.
    pub fn check_chain_size(chain: Option<&str>) -> Result<(), Refusal> {
        if chain.is_some_and(|chain| chain.len() > MAX_CHAIN_BYTES) {
            return Err(Refusal::quota("CertificateChainSize", MAX_CHAIN_BYTES));
        }
        Ok(())
    }
}

impl Commands<'_> {
    /// Keeps a certificate and its key.
    ///
    /// # Errors
    /// A taken name, bad tags, the quota of server certificates.
    pub fn upload_server_certificate(
        &mut self,
        new: NewServerCertificate<'_>,
    ) -> Result<Arc<ServerCertificate>, Refusal> {
        let tags = self.new_tags::<ServerCertificate>(new.tags)?;
        ServerCertificate::check_chain_size(new.chain)?;
        if self.account.server_certificates.taken(new.name).is_some() {
            return Err(exists(new.name));
        }
        within_quota(
            self.account.server_certificates.len(),
            "ServerCertificatesPerAccount",
            self.quotas.server_certificates,
        )?;
        let certificate = Arc::new(ServerCertificate {
            id: ServerCertificateId::from_random((self.random)()),
            name: new.name.to_owned(),
            path: new.path.to_owned(),
            body: new.body.to_owned(),
            chain: new.chain.map(str::to_owned),
            uploaded_ms: self.now_ms,
            expires_ms: new.expires_ms,
            tags,
        });
        let key = Secret(Zeroizing::new(new.private_key.as_bytes().to_vec()));
        self.set_secret(secret_id(certificate.id), Some(key));
        self.put(Stored::ServerCertificate(certificate.clone()));
        Ok(certificate)
    }

    /// Renames or moves a certificate; its id stays.
    ///
    /// # Errors
    /// No such certificate, or the new name is another's.
    pub fn update_server_certificate(
        &mut self,
        name: &str,
        new_name: Option<&str>,
        new_path: Option<&str>,
    ) -> Result<(), Refusal> {
        let certificate = self.account.server_certificate(name)?;
        let mut changed = certificate.as_ref().clone();
        if let Some(new_name) = new_name {
            let holder = self.account.server_certificates.taken(new_name);
            if holder.is_some_and(|holder| holder.id != certificate.id) {
                return Err(exists(new_name));
            }
            new_name.clone_into(&mut changed.name);
        }
        if let Some(new_path) = new_path {
            new_path.clone_into(&mut changed.path);
        }
        self.put(Stored::ServerCertificate(Arc::new(changed)));
        Ok(())
    }

    /// Deletes a certificate and its key.
    ///
    /// # Errors
    /// No such certificate.
    pub fn delete_server_certificate(&mut self, name: &str) -> Result<(), Refusal> {
        let certificate = self.account.server_certificate(name)?;
        self.set_secret(secret_id(certificate.id), None);
        self.delete(Key::ServerCertificate(certificate.id));
        Ok(())
    }
}
