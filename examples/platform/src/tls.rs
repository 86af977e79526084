//! Mutual TLS for those who send bookings: a certificate of an authority, not revoked, whose CN and OU are those of a vendor that is
//! known, and which systems are that vendor's.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use rustls::{
    ServerConfig,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    server::NoServerSessionStorage,
};
use tokio::{net::TcpStream, task::spawn_blocking, time::sleep};
use tokio_rustls::{TlsAcceptor, server::TlsStream};
use x509_parser::{certificate::X509Certificate, prelude::FromDer, time::ASN1Time};

use crate::{Failure, revocation, text::plain};

/// A vendor who may come.
struct Vendor {
    cn: String,
    ou: String,
    /// Of the ids of its bookings.
    systems: Arc<[String]>,
}

/// Who may come, and the certificates as they were read last.
pub struct Tls {
    directory: PathBuf,
    vendors: Vec<Vendor>,
    acceptor: RwLock<TlsAcceptor>,
}

impl Tls {
    /// With vendors, each time CN, OU and a system.
    pub fn new(directory: PathBuf, let_in: &[String]) -> Result<Self, Failure> {
        let mut vendors: Vec<Vendor> = Vec::new();
        for [cn, ou, system] in let_in.as_chunks().0 {
            let same = vendors.iter_mut().find(|known| (&known.cn, &known.ou) == (cn, ou));
            if let Some(known) = same {
                known.systems = known.systems.iter().chain([system]).cloned().collect();
            } else {
                let systems = Arc::from([system.clone()]);
                vendors.push(Vendor { cn: cn.clone(), ou: ou.clone(), systems });
            }
        }
        let acceptor = RwLock::new(acceptor(&directory)?);
        Ok(Self { directory, vendors, acceptor })
    }

    /// Shakes hands; the systems of a vendor that is known.
    pub async fn accept(&self, stream: TcpStream) -> Option<(TlsStream<TcpStream>, Arc<[String]>)> {
        let acceptor = self.acceptor.read().unwrap_or_else(PoisonError::into_inner).clone();
        let stream = acceptor.accept(stream).await.ok()?;
        let systems = Arc::clone(&self.vendor(&stream)?.systems);
        Some((stream, systems))
    }

    /// Reads the files again and again. When they cannot be used, those that were read before stay: a revocation list that is
    /// being replaced must neither let anybody in nor shut everybody out.
    pub async fn keep_read(self: Arc<Self>, every: Duration) {
        loop {
            sleep(every).await;
            let directory = self.directory.clone();
            let read = spawn_blocking(move || acceptor(&directory)).await;
            match read.unwrap_or_else(|panic| Err(panic.into())) {
                Ok(read) => *self.acceptor.write().unwrap_or_else(PoisonError::into_inner) = read,
                Err(error) => {
                    let error = plain(&error.to_string());
                    eprintln!("platform: the certificates stay as they were read before: {error}");
                }
            }
        }
    }

    /// The vendor whose CN and OU the certificate at the other end has.
    fn vendor(&self, stream: &TlsStream<TcpStream>) -> Option<&Vendor> {
        let (_, connection) = stream.get_ref();
        let own = connection.peer_certificates().and_then(<[_]>::first)?;
        let (_, own) = X509Certificate::from_der(own).ok()?;
        self.vendors.iter().find(|vendor| {
            let mut names = own.subject().iter_common_name();
            let mut units = own.subject().iter_organizational_unit();
            names.any(|name| name.as_str().is_ok_and(|name| name == vendor.cn))
                && units.any(|unit| unit.as_str().is_ok_and(|unit| unit == vendor.ou))
        })
    }
}

fn acceptor(directory: &Path) -> Result<TlsAcceptor, Failure> {
    let in_list = |error| format!("{}: {error}", directory.join("crl.pem").display());
    let lists = readable(directory, "crl.pem")?;
    let authorities = certificates(directory, "ca.pem")?;
    let authorities =
        revocation::authorities(&lists, &authorities, ASN1Time::now()).map_err(in_list)?;
    let of_authority = revocation::clients(&authorities)?;
    let mut config =
        ServerConfig::builder().with_client_cert_verifier(of_authority).with_single_cert(
            certificates(directory, "server.pem")?,
            PrivateKeyDer::from_pem_slice(&readable(directory, "server.key")?)?,
        )?;
    // a session that is resumed would not have its certificate verified again
    config.session_storage = Arc::new(NoServerSessionStorage {});
    config.send_tls13_tickets = 0;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// The certificates of a file: one at least.
fn certificates(directory: &Path, name: &str) -> Result<Vec<CertificateDer<'static>>, Failure> {
    let file = readable(directory, name)?;
    let read = CertificateDer::pem_slice_iter(&file).collect::<Result<Vec<_>, _>>();
    match read {
        Ok(read) if !read.is_empty() => Ok(read),
        _ => Err(no_certificate(directory, name)),
    }
}

/// A file of a directory, with an error that names it when it is missing.
pub fn readable(directory: &Path, name: &str) -> Result<Vec<u8>, Failure> {
    let file = directory.join(name);
    fs::read(&file).map_err(|error| format!("{}: {error}", file.display()).into())
}

/// The reason when a file has no certificates.
pub fn no_certificate(directory: &Path, name: &str) -> Failure {
    let file = directory.join(name);
    format!("{}: expected certificates in PEM; found none, or one that is cut", file.display())
        .into()
}
