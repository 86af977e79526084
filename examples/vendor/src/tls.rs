//! TLS 1.3, and 1.2 for those who have nothing better. The platform must show a certificate of the authority that is not revoked and
//! has the right CN and OU.
//!
//! The files are read again regularly. What is wrong then is logged, and what was read before stays: a list that is just being
//! replaced lets nobody in and locks nobody out. Lists that have expired let nobody in.

use std::{
    error::Error,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use rustls::{
    CertificateError, ClientConfig, Error as TlsError, ServerConfig,
    client::Resumption,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    server::NoServerSessionStorage,
};
use tokio::{sync::watch, time::sleep};
use tokio_rustls::TlsAcceptor;
use x509_parser::time::ASN1Time;

use crate::{Failure, issued_servers, named_clients::NamedClients, outgoing, revocation};

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
        let authorities = revocation::authorities(&crl, &authorities, ASN1Time::now())
            .map_err(|error| format!("{}: {error}", path("crl.pem").display()))?;

        let certificates = certificates(&pem, &path("server.pem"))?;
        let private = PrivateKeyDer::from_pem_slice(&key)
            .map_err(|error| format!("{}: {error}", path("server.key").display()))?;

        let issued_by_authority = revocation::clients(&authorities)?;
        let (cn, ou) = (self.cn.clone(), self.ou.clone());
        let verifier = Arc::new(NamedClients { issued_by_authority, cn, ou });
        let platform = ServerConfig::builder().with_client_cert_verifier(verifier);
        let mut platform = platform.with_single_cert(certificates.clone(), private.clone_key())?;
        // a session that is resumed would not have its certificate verified again
        platform.session_storage = Arc::new(NoServerSessionStorage {});
        platform.send_tls13_tickets = 0;
        let browsers = ServerConfig::builder().with_no_client_auth();
        let browsers = browsers.with_single_cert(certificates.clone(), private.clone_key())?;

        let mut outgoing_tls = ClientConfig::builder()
            .dangerous()
            .with_custom_certificate_verifier(issued_servers::verifier(&authorities)?)
            .with_client_auth_cert(certificates, private)?;
        // neither a session nor a connection that is kept has the platform's certificate verified again
        outgoing_tls.resumption = Resumption::disabled();
        outgoing_tls.alpn_protocols = vec![b"http/1.1".to_vec()];
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(outgoing_tls)
            .pool_max_idle_per_host(0);
        Ok(Loaded {
            platform: TlsAcceptor::from(Arc::new(platform)),
            browsers: TlsAcceptor::from(Arc::new(browsers)),
            client: outgoing::client(client)?,
        })
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

/// Why there is no connection, in words of this server: those of the library quote what stands in certificates.
pub fn reason(error: &(dyn Error + 'static)) -> String {
    known_reason(error).unwrap_or_else(|| "no connection".to_owned())
}

fn known_reason(error: &(dyn Error + 'static)) -> Option<String> {
    if let Some(error) = error.downcast_ref() {
        return Some(reason_of_tls(error));
    }
    let Some(failed) = error.downcast_ref::<io::Error>() else {
        return known_reason(error.source()?);
    };
    let within = failed.get_ref().and_then(|within| known_reason(within));
    within.or_else(|| Some(failed.kind().to_string()))
}

fn reason_of_tls(error: &TlsError) -> String {
    use CertificateError as Wrong;
    let TlsError::InvalidCertificate(wrong) = error else {
        return match error {
            TlsError::General(_) | TlsError::Other(_) => "the handshake failed".to_owned(),
            // texts of the library alone
            _ => error.to_string(),
        };
    };
    let why = match wrong {
        Wrong::Revoked => "is revoked",
        Wrong::ExpiredRevocationList | Wrong::ExpiredRevocationListContext { .. } => {
            "is of an authority whose revocation list has expired"
        }
        Wrong::UnknownRevocationStatus => "is of an authority that has no revocation list here",
        Wrong::Expired | Wrong::ExpiredContext { .. } => "has expired",
        Wrong::NotValidYet | Wrong::NotValidYetContext { .. } => "is not valid yet",
        Wrong::UnknownIssuer | Wrong::BadSignature => "is of an authority that is not in ca.pem",
        Wrong::NotValidForName | Wrong::NotValidForNameContext { .. } => "is for another name",
        Wrong::ApplicationVerificationFailure => "has another CN or OU",
        _ => "is not accepted",
    };
    format!("the certificate {why}")
}

#[cfg(test)]
mod tests {
    use rustls::pki_types::ServerName;

    use super::*;

    #[test]
    fn nothing_of_a_certificate_is_in_a_reason() {
        let expected = ServerName::try_from("agenda.test").expect("a name");
        let presented = vec!["LORIDON".to_owned()];
        let wrong = CertificateError::NotValidForNameContext { expected, presented };
        let error = io::Error::other(TlsError::InvalidCertificate(wrong));
        assert!(error.to_string().contains("LORIDON"));
        assert_eq!(reason(&error), "the certificate is for another name");
        let nested = io::Error::other(error);
        assert_eq!(reason(&nested), "the certificate is for another name");
        let general = io::Error::other(TlsError::General("LORIDON".to_owned()));
        assert_eq!(reason(&general), "the handshake failed");
    }
}
