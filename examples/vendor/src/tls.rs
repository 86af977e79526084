//! TLS 1.2 and 1.3. The platform must show a certificate of the authority that is not revoked and has the right CN and OU.

use std::{
    io,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use rustls::{
    CertificateError, DigitallySignedStruct, DistinguishedName, Error, RootCertStore, ServerConfig,
    SignatureScheme,
    client::danger::HandshakeSignatureValid,
    pki_types::{
        CertificateDer, CertificateRevocationListDer, PrivateKeyDer, UnixTime, pem::PemObject,
    },
    server::{
        WebPkiClientVerifier,
        danger::{ClientCertVerified, ClientCertVerifier},
    },
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::mpsc,
    time::timeout,
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};
use x509_parser::{certificate::X509Certificate, prelude::FromDer};

use crate::Failure;

/// Names in the certificate of a client that `make-test-ca` makes.
pub const TEST_CN: &str = "sas-platform.test";
pub const TEST_OU: &str = "318751275100020";

/// Revocation lists are published anew all the time: the files are read again after this.
const READ_AGAIN: Duration = Duration::from_secs(3600);
const HANDSHAKE: Duration = Duration::from_secs(10);

/// Where the certificates are, and who may come.
#[derive(Debug, Clone)]
pub struct Tls {
    pub directory: PathBuf,
    pub cn: String,
    pub ou: String,
}

/// Who may connect.
#[derive(Debug, Clone, Copy)]
pub enum Clients {
    /// Who has the platform's certificate.
    Platform,
    /// Browsers.
    Anybody,
}

impl Tls {
    fn acceptor(&self, clients: Clients) -> Result<TlsAcceptor, Failure> {
        let file = |name| readable(&self.directory, name);
        let config = ServerConfig::builder();
        let config = match clients {
            Clients::Platform => config.with_client_cert_verifier(self.platform()?),
            Clients::Anybody => config.with_no_client_auth(),
        };
        let chain =
            CertificateDer::pem_file_iter(file("server.pem")?)?.collect::<Result<_, _>>()?;
        let key = PrivateKeyDer::from_pem_file(file("server.key")?)?;
        Ok(TlsAcceptor::from(Arc::new(config.with_single_cert(chain, key)?)))
    }

    fn platform(&self) -> Result<Arc<NamedClients>, Failure> {
        let file = |name| readable(&self.directory, name);
        let mut roots = RootCertStore::empty();
        for certificate in CertificateDer::pem_file_iter(file("ca.pem")?)? {
            roots.add(certificate?)?;
        }
        let revoked = CertificateRevocationListDer::pem_file_iter(file("crl.pem")?)?;
        let issued_by_authority = WebPkiClientVerifier::builder(Arc::new(roots))
            .with_crls(revoked.collect::<Result<Vec<_>, _>>()?)
            .build()?;
        let (cn, ou) = (self.cn.clone(), self.ou.clone());
        Ok(Arc::new(NamedClients { issued_by_authority, cn, ou }))
    }

    /// A client that shows this server's certificate and trusts the same authority: for bookings.
    pub fn client(&self) -> Result<reqwest::ClientBuilder, Failure> {
        let read = |name| readable(&self.directory, name).and_then(|file| Ok(std::fs::read(file)?));
        let identity = [read("server.pem")?, read("server.key")?].concat();
        Ok(reqwest::Client::builder()
            .tls_certs_only(reqwest::Certificate::from_pem_bundle(&read("ca.pem")?)?)
            .identity(reqwest::Identity::from_pem(&identity)?))
    }
}

fn readable(directory: &Path, name: &str) -> Result<PathBuf, Failure> {
    let file = directory.join(name);
    match std::fs::metadata(&file) {
        Ok(_) => Ok(file),
        Err(error) => {
            Err(format!("{}: {error}; `vendor make-test-ca` makes one to try", file.display())
                .into())
        }
    }
}

/// Takes clients of the authority that have the right names.
#[derive(Debug)]
struct NamedClients {
    issued_by_authority: Arc<dyn ClientCertVerifier>,
    cn: String,
    ou: String,
}

impl NamedClients {
    fn names(&self, certificate: &CertificateDer<'_>) -> bool {
        let Ok((_, certificate)) = X509Certificate::from_der(certificate) else { return false };
        let subject = certificate.subject();
        let mut names = subject.iter_common_name().filter_map(|name| name.as_str().ok());
        let mut units = subject.iter_organizational_unit().filter_map(|unit| unit.as_str().ok());
        names.any(|name| name == self.cn) && units.any(|unit| unit == self.ou)
    }
}

impl ClientCertVerifier for NamedClients {
    fn verify_client_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        now: UnixTime,
    ) -> Result<ClientCertVerified, Error> {
        let verified =
            self.issued_by_authority.verify_client_cert(certificate, intermediates, now)?;
        if self.names(certificate) {
            Ok(verified)
        } else {
            Err(CertificateError::ApplicationVerificationFailure.into())
        }
    }

    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        self.issued_by_authority.root_hint_subjects()
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.issued_by_authority.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.issued_by_authority.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.issued_by_authority.supported_verify_schemes()
    }
}

/// Connections whose handshake is done: a slow one holds up nobody else.
pub struct TlsListener {
    address: SocketAddr,
    ready: mpsc::Receiver<(TlsStream<TcpStream>, SocketAddr)>,
}

impl TlsListener {
    pub fn new(listener: TcpListener, tls: Tls, clients: Clients) -> Result<Self, Failure> {
        let (address, acceptor) = (listener.local_addr()?, tls.acceptor(clients)?);
        let (done, ready) = mpsc::channel(64);
        tokio::spawn(accept(listener, acceptor, (tls, clients), done));
        Ok(Self { address, ready })
    }
}

async fn accept(
    listener: TcpListener,
    mut acceptor: TlsAcceptor,
    (tls, clients): (Tls, Clients),
    done: mpsc::Sender<(TlsStream<TcpStream>, SocketAddr)>,
) {
    let mut read = Instant::now();
    loop {
        let Ok((stream, address)) = listener.accept().await else {
            // too many open files, mostly: it passes
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        if read.elapsed() > READ_AGAIN {
            read = Instant::now();
            match tls.acceptor(clients) {
                Ok(again) => acceptor = again,
                Err(error) => {
                    tracing::error!("the certificates stay as they were read before: {error}");
                }
            }
        }
        let (acceptor, done) = (acceptor.clone(), done.clone());
        tokio::spawn(async move {
            match timeout(HANDSHAKE, acceptor.accept(stream)).await {
                // an error: the server stops
                Ok(Ok(stream)) => drop(done.send((stream, address)).await),
                Ok(Err(error)) => tracing::warn!("no handshake: {error}"),
                Err(_) => tracing::warn!("no handshake within {} s", HANDSHAKE.as_secs()),
            }
        });
    }
}

impl axum::serve::Listener for TlsListener {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        match self.ready.recv().await {
            Some(connection) => connection,
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.address)
    }
}
