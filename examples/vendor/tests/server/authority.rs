//! A certificate authority of the tests' own: with lists and certificates that `make-test-ca` does not make.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use rcgen::{
    BasicConstraints, CertificateParams, CertificateRevocationListParams, CertifiedIssuer, DnType,
    ExtendedKeyUsagePurpose, IsCa, KeyIdMethod, KeyPair, KeyUsagePurpose, RevokedCertParams,
    SerialNumber, date_time_ymd,
};
use reqwest::{Certificate, Client, ClientBuilder, Identity, redirect::Policy};
use rustls::crypto::ring::default_provider;

use crate::harness::scratch;

/// Serial numbers of the certificates.
pub const CLIENT: u64 = 100;
pub const REVOKED: u64 = 666;

pub struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    pub directory: PathBuf,
}

impl Authority {
    /// With a directory as the server reads it, in which `revoked` is revoked.
    pub fn new(name: &str) -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().expect("a key");
        let issuer = CertifiedIssuer::self_signed(params, key).expect("an authority");
        let authority = Self { issuer, directory: scratch("authority") };
        authority.write("ca.pem", authority.pem());
        authority.write("crl.pem", authority.list(&[REVOKED], 2100).pem().expect("a text"));
        authority.issue("server", 1);
        authority.issue("client", CLIENT);
        authority.issue("revoked", REVOKED);
        authority
    }

    pub fn pem(&self) -> String {
        self.issuer.pem()
    }

    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        // as it is replaced with care: never seen in part
        let (new, file) = (self.directory.join("new"), self.directory.join(name));
        fs::write(&new, content).and_then(|()| fs::rename(new, file)).expect("a file");
    }

    pub fn option(&self) -> [&str; 2] {
        ["--tls", self.directory.to_str().expect("a path")]
    }

    /// A list that is good until the new year.
    pub fn list(&self, revoked: &[u64], until: i32) -> rcgen::CertificateRevocationList {
        self.list_until(revoked, date_time_ymd(until, 1, 1))
    }

    /// A list that is good for so long.
    pub fn list_for(&self, revoked: &[u64], good: Duration) -> rcgen::CertificateRevocationList {
        self.list_until(revoked, time::OffsetDateTime::now_utc() + good)
    }

    fn list_until(
        &self,
        revoked: &[u64],
        until: time::OffsetDateTime,
    ) -> rcgen::CertificateRevocationList {
        let revoked_certs = revoked.iter().map(|serial| RevokedCertParams {
            serial_number: SerialNumber::from(*serial),
            revocation_time: date_time_ymd(2025, 1, 1),
            reason_code: None,
            invalidity_date: None,
        });
        let list = CertificateRevocationListParams {
            this_update: date_time_ymd(2025, 1, 1),
            next_update: until,
            crl_number: SerialNumber::from(1),
            issuing_distribution_point: None,
            revoked_certs: revoked_certs.collect(),
            key_identifier_method: KeyIdMethod::Sha256,
        };
        list.signed_by(&self.issuer).expect("a list")
    }

    /// Writes a certificate with the names of the platform, and its key.
    pub fn issue(&self, name: &str, serial: u64) {
        let names = ["localhost".to_owned(), "127.0.0.1".to_owned()];
        let mut params = CertificateParams::new(names).expect("names");
        params.serial_number = Some(SerialNumber::from(serial));
        params.distinguished_name.push(DnType::CommonName, "sas-platform.test");
        params.distinguished_name.push(DnType::OrganizationalUnitName, "318751275100020");
        params.extended_key_usages =
            vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
        let key = KeyPair::generate().expect("a key");
        let certificate = params.signed_by(&key, &self.issuer).expect("a certificate");
        self.write(&format!("{name}.pem"), certificate.pem());
        self.write(&format!("{name}.key"), key.serialize_pem());
    }

    /// A client with one of the certificates.
    pub fn client(&self, name: &str) -> Client {
        client_of(&self.directory, Some(name)).build().expect("a client")
    }
}

/// A client that knows the authority of a directory, with one of its certificates, or none.
pub fn client_of(directory: &Path, name: Option<&str>) -> ClientBuilder {
    let _ = default_provider().install_default();
    let read = |name: &str| fs::read(directory.join(name)).expect("a file");
    let authority = Certificate::from_pem(&read("ca.pem")).expect("a certificate");
    let builder = Client::builder().timeout(Duration::from_secs(10)).tls_certs_only([authority]);
    let builder = builder.redirect(Policy::none());
    let Some(name) = name else { return builder };
    let identity = [read(&format!("{name}.pem")), read(&format!("{name}.key"))].concat();
    builder.identity(Identity::from_pem(&identity).expect("an identity"))
}
