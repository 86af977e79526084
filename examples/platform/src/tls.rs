//! Mutual TLS for those who send bookings: a certificate of the authority, not revoked, with a name that is known.

use std::{
    fs, io,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use rustls::{
    RootCertStore, ServerConfig,
    pki_types::{CertificateDer, CertificateRevocationListDer, PrivateKeyDer, pem::PemObject},
    server::WebPkiClientVerifier,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::mpsc,
    time::{sleep, timeout},
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};
use x509_parser::{certificate::X509Certificate, prelude::FromDer};

use crate::Failure;

/// Revocation lists are published anew all the time: the files are read again after this.
const READ_AGAIN: Duration = Duration::from_secs(3600);
const HANDSHAKE: Duration = Duration::from_secs(10);

/// Where the certificates are, and who may come.
pub struct Tls {
    pub directory: PathBuf,
    /// CN of certificates.
    pub names: Vec<String>,
}

impl Tls {
    fn acceptor(&self) -> Result<TlsAcceptor, Failure> {
        let read = |name| readable(&self.directory, name);
        let mut roots = RootCertStore::empty();
        for certificate in CertificateDer::pem_slice_iter(&read("ca.pem")?) {
            roots.add(certificate?)?;
        }
        let revoked = read("crl.pem")?;
        let revoked = CertificateRevocationListDer::pem_slice_iter(&revoked)
            .collect::<Result<Vec<_>, _>>()?;
        let of_authority =
            WebPkiClientVerifier::builder(Arc::new(roots)).with_crls(revoked).build()?;
        let chain = read("server.pem")?;
        let config =
            ServerConfig::builder().with_client_cert_verifier(of_authority).with_single_cert(
                CertificateDer::pem_slice_iter(&chain).collect::<Result<_, _>>()?,
                PrivateKeyDer::from_pem_slice(&read("server.key")?)?,
            )?;
        Ok(TlsAcceptor::from(Arc::new(config)))
    }

    /// Whether the certificate at the other end has a name that is known.
    fn knows(&self, stream: &TlsStream<TcpStream>) -> bool {
        let (_, connection) = stream.get_ref();
        let own = connection.peer_certificates().and_then(<[_]>::first);
        let own = own.and_then(|own| X509Certificate::from_der(own).ok());
        own.is_some_and(|(_, own)| {
            let mut names = own.subject().iter_common_name().filter_map(|name| name.as_str().ok());
            names.any(|name| self.names.iter().any(|known| known == name))
        })
    }
}

/// A file of a directory, with a reason that names it when there is none.
pub fn readable(directory: &Path, name: &str) -> Result<Vec<u8>, Failure> {
    let file = directory.join(name);
    fs::read(&file).map_err(|error| format!("{}: {error}", file.display()).into())
}

/// Connections whose handshake is done: a slow one holds up nobody else.
pub struct TlsListener {
    address: SocketAddr,
    ready: mpsc::Receiver<(TlsStream<TcpStream>, SocketAddr)>,
}

impl TlsListener {
    pub fn new(listener: TcpListener, tls: Tls) -> Result<Self, Failure> {
        let (address, acceptor) = (listener.local_addr()?, tls.acceptor()?);
        let (done, ready) = mpsc::channel(64);
        tokio::spawn(accept(listener, acceptor, Arc::new(tls), done));
        Ok(Self { address, ready })
    }
}

async fn accept(
    listener: TcpListener,
    mut acceptor: TlsAcceptor,
    tls: Arc<Tls>,
    done: mpsc::Sender<(TlsStream<TcpStream>, SocketAddr)>,
) {
    let mut read = Instant::now();
    loop {
        let Ok((stream, address)) = listener.accept().await else {
            // too many open files, mostly: it passes
            sleep(Duration::from_millis(100)).await;
            continue;
        };
        if read.elapsed() > READ_AGAIN {
            read = Instant::now();
            match tls.acceptor() {
                Ok(again) => acceptor = again,
                Err(error) => {
                    eprintln!("platform: the certificates stay as they were read before: {error}");
                }
            }
        }
        let (acceptor, tls, done) = (acceptor.clone(), Arc::clone(&tls), done.clone());
        tokio::spawn(async move {
            // who does not get through is told by the handshake, or by the end of the connection
            if let Ok(Ok(stream)) = timeout(HANDSHAKE, acceptor.accept(stream)).await
                && tls.knows(&stream)
            {
                // an error: the server stops
                let _ = done.send((stream, address)).await;
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
