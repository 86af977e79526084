//! TLS 1.3, and 1.2 for those who have nothing better. The platform must show a certificate of the authority that is not revoked and
//! has the right CN and OU.
//!
//! The files are read again regularly. What is wrong then is logged, and what was read before stays: a list that is just being
//! replaced lets nobody in and locks nobody out. Lists that have expired let nobody in.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use base64::{Engine, prelude::BASE64_STANDARD};
use rustls::{
    RootCertStore, ServerConfig,
    pki_types::{CertificateDer, CertificateRevocationListDer, PrivateKeyDer, pem::PemObject},
    server::{NoServerSessionStorage, WebPkiClientVerifier},
};
use tokio::{sync::watch, time::sleep};
use tokio_rustls::TlsAcceptor;
use x509_parser::time::ASN1Time;

use crate::{Failure, named_clients::NamedClients, outgoing, revocation};

/// Names in the certificate of a client that `make-test-ca` makes.
pub const TEST_CN: &str = "sas-platform.test";
pub const TEST_OU: &str = "318751275100020";

/// After this the files are read again when they could not be read.
const READ_SOON: Duration = Duration::from_secs(60);

/// Where the certificates are, and who may come.
#[derive(Debug, Clone)]
pub struct Tls {
    pub directory: PathBuf,
    pub cn: String,
    pub ou: String,
}

/// What the files make, each as it was read last.
pub struct Current {
    /// For the platform, which must show its certificate.
    pub platform: watch::Receiver<TlsAcceptor>,
    /// For browsers, which have none.
    pub browsers: watch::Receiver<TlsAcceptor>,
    /// For bookings: shows this server's certificate, and trusts the same authorities.
    pub client: watch::Receiver<reqwest::Client>,
}

/// What the files make when they are read.
struct Loaded {
    platform: TlsAcceptor,
    browsers: TlsAcceptor,
    client: reqwest::Client,
}

impl Tls {
    /// Reads the files, and from then on again and again.
    pub fn start(self, every: Duration) -> Result<Current, Failure> {
        let Loaded { platform, browsers, client } = self.load()?;
        let (platform, to_platform) = watch::channel(platform);
        let (browsers, to_browsers) = watch::channel(browsers);
        let (client, to_client) = watch::channel(client);
        tokio::spawn(async move {
            let mut pause = every;
            loop {
                sleep(pause).await;
                let tls = self.clone();
                let loaded = tokio::task::spawn_blocking(move || {
                    tls.load().map_err(|error| error.to_string())
                });
                match loaded.await.unwrap_or_else(|error| Err(error.to_string())) {
                    Ok(loaded) => {
                        platform.send_replace(loaded.platform);
                        browsers.send_replace(loaded.browsers);
                        client.send_replace(loaded.client);
                        pause = every;
                        tracing::info!("certificates and revocation lists were read again");
                    }
                    Err(error) => {
                        tracing::error!(
                            "certificates and revocation lists stay as they were read before: {error}"
                        );
                        pause = every.min(READ_SOON);
                    }
                }
            }
        });
        Ok(Current { platform: to_platform, browsers: to_browsers, client: to_client })
    }

    fn load(&self) -> Result<Loaded, Failure> {
        let path = |name| self.directory.join(name);
        let (ca, crl) = (read(&path("ca.pem"))?, read(&path("crl.pem"))?);
        let (pem, key) = (read(&path("server.pem"))?, read(&path("server.key"))?);
        let authorities = certificates(&ca, &path("ca.pem"))?;
        let lists = revocation::lists(&crl, &authorities, ASN1Time::now())
            .map_err(|error| format!("{}: {error}", path("crl.pem").display()))?;

        let certificates = certificates(&pem, &path("server.pem"))?;
        let private = PrivateKeyDer::from_pem_slice(&key)
            .map_err(|error| format!("{}: {error}", path("server.key").display()))?;

        let verifier = self.verifier(&authorities, &lists)?;
        let platform = ServerConfig::builder().with_client_cert_verifier(verifier);
        let mut platform = platform.with_single_cert(certificates.clone(), private.clone_key())?;
        // a session that is resumed would not have its certificate verified again
        platform.session_storage = Arc::new(NoServerSessionStorage {});
        platform.send_tls13_tickets = 0;
        let browsers = ServerConfig::builder().with_no_client_auth();
        let browsers = browsers.with_single_cert(certificates, private)?;

        let client = reqwest::Client::builder()
            .tls_certs_only(reqwest::Certificate::from_pem_bundle(&ca)?)
            .tls_crls_only(reqwest::tls::CertificateRevocationList::from_pem_bundle(&pem_of(
                &lists,
            ))?)
            .identity(reqwest::Identity::from_pem(&[pem, key].concat())?);
        Ok(Loaded {
            platform: TlsAcceptor::from(Arc::new(platform)),
            browsers: TlsAcceptor::from(Arc::new(browsers)),
            client: outgoing::client(client)?,
        })
    }

    fn verifier(
        &self,
        authorities: &[CertificateDer<'static>],
        lists: &[CertificateRevocationListDer<'static>],
    ) -> Result<Arc<NamedClients>, Failure> {
        let mut roots = RootCertStore::empty();
        for authority in authorities {
            roots.add(authority.clone())?;
        }
        let issued_by_authority = WebPkiClientVerifier::builder(Arc::new(roots))
            .with_crls(lists.iter().cloned())
            .enforce_revocation_expiration()
            .build()?;
        let (cn, ou) = (self.cn.clone(), self.ou.clone());
        Ok(Arc::new(NamedClients { issued_by_authority, cn, ou }))
    }
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(file).map_err(|error| {
        format!("{}: {error}; `vendor make-test-ca` makes one to try", file.display()).into()
    })
}

fn certificates(pem: &[u8], file: &Path) -> Result<Vec<CertificateDer<'static>>, Failure> {
    let certificates = CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, _>>();
    let certificates = certificates.map_err(|error| format!("{}: {error}", file.display()))?;
    if certificates.is_empty() {
        return Err(format!("{}: expected certificates in PEM, found none", file.display()).into());
    }
    Ok(certificates)
}

/// Lists in PEM, which the client's library takes.
fn pem_of(lists: &[CertificateRevocationListDer<'_>]) -> Vec<u8> {
    let mut pem = String::new();
    for list in lists {
        let text = BASE64_STANDARD.encode(list);
        pem.extend(["-----BEGIN X509 CRL-----\n", &text, "\n-----END X509 CRL-----\n"]);
    }
    pem.into_bytes()
}
