//! Mutual TLS for those who send bookings: a certificate of the authority, not revoked, whose CN and OU are those of a vendor that is
//! known, and which systems are that vendor's.

use std::{
    fs, io,
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

/// A vendor who may come.
struct Vendor {
    cn: String,
    ou: String,
    /// Of the ids of its bookings.
    systems: Arc<[String]>,
}

/// Where the certificates are, and who may come.
pub struct Tls {
    directory: PathBuf,
    vendors: Vec<Vendor>,
}

impl Tls {
    /// With vendors, each time CN, OU and a system.
    pub fn new(directory: PathBuf, let_in: &[String]) -> Self {
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
        Self { directory, vendors }
    }

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

/// Who is at an end of a connection.
#[derive(Debug, Clone, Default)]
pub struct Peer {
    /// The systems of the ids of its bookings.
    pub systems: Arc<[String]>,
}

/// A file of a directory, with a reason that names it when there is none.
pub fn readable(directory: &Path, name: &str) -> Result<Vec<u8>, Failure> {
    let file = directory.join(name);
    fs::read(&file).map_err(|error| format!("{}: {error}", file.display()).into())
}

/// Connections whose handshake is done: a slow one holds up nobody else.
pub struct TlsListener {
    ready: mpsc::Receiver<(TlsStream<TcpStream>, Peer)>,
}

impl TlsListener {
    pub fn new(listener: TcpListener, tls: Tls) -> Result<Self, Failure> {
        let acceptor = tls.acceptor()?;
        let (done, ready) = mpsc::channel(64);
        tokio::spawn(accept(listener, acceptor, Arc::new(tls), done));
        Ok(Self { ready })
    }
}

async fn accept(
    listener: TcpListener,
    mut acceptor: TlsAcceptor,
    tls: Arc<Tls>,
    done: mpsc::Sender<(TlsStream<TcpStream>, Peer)>,
) {
    let mut read = Instant::now();
    loop {
        let Ok((stream, _)) = listener.accept().await else {
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
                && let Some(vendor) = tls.vendor(&stream)
            {
                let peer = Peer { systems: Arc::clone(&vendor.systems) };
                // an error: the server stops
                let _ = done.send((stream, peer)).await;
            }
        });
    }
}

impl axum::serve::Listener for TlsListener {
    type Io = TlsStream<TcpStream>;
    type Addr = Peer;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        match self.ready.recv().await {
            Some(connection) => connection,
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<Peer> {
        Ok(Peer::default())
    }
}
