//! A certificate authority of the tests' own: with lists and certificates that `make-test-ca` does not make.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use rcgen::{
    BasicConstraints, CertificateParams, CertificateRevocationListParams, CertifiedIssuer,
    CrlDistributionPoint, CrlIssuingDistributionPoint, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyIdMethod, KeyPair, KeyUsagePurpose, RevokedCertParams, SerialNumber, date_time_ymd,
};
use reqwest::{Certificate, Client, ClientBuilder, Identity, redirect::Policy};
use rustls::crypto::ring::default_provider;
use time::OffsetDateTime;

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
        Self::with_key(name, KeyPair::generate().expect("a key"))
    }

    pub fn with_key(name: &str, key: KeyPair) -> Self {
        let issuer = CertifiedIssuer::self_signed(authority(name), key).expect("an authority");
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
        self.list_from(revoked, [2025, until], 1)
    }

    /// A list with a number, from one new year until another.
    pub fn list_from(
        &self,
        revoked: &[u64],
        years: [i32; 2],
        number: u64,
    ) -> rcgen::CertificateRevocationList {
        let [from, until] = years.map(|year| date_time_ymd(year, 1, 1));
        list(&self.issuer, revoked, [from, until], number)
    }

    /// A list that is good for so long.
    pub fn list_for(&self, revoked: &[u64], good: Duration) -> rcgen::CertificateRevocationList {
        let until = OffsetDateTime::now_utc() + good;
        list(&self.issuer, revoked, [date_time_ymd(2025, 1, 1), until], 1)
    }

    /// Lets an authority below this one issue a certificate, which is shown with that of the authority. Gives its key.
    pub fn issue_below(&self, name: &str, serial: u64) -> CertifiedIssuer<'static, KeyPair> {
        let mut params = authority("the one below");
        params.serial_number = Some(SerialNumber::from(serial + 1));
        let key = KeyPair::generate().expect("a key");
        let below = CertifiedIssuer::signed_by(params, key, &self.issuer).expect("an authority");
        self.issue_by(&below, name, serial, &below.pem());
        below
    }

    /// A list for the certificates that have an address.
    pub fn list_at(
        &self,
        address: &str,
        revoked: &[u64],
        years: [i32; 2],
    ) -> rcgen::CertificateRevocationList {
        let mut list = params_of(revoked, years.map(|year| date_time_ymd(year, 1, 1)), 1);
        list.issuing_distribution_point = Some(CrlIssuingDistributionPoint {
            distribution_point: CrlDistributionPoint { uris: vec![address.to_owned()] },
            scope: None,
        });
        list.signed_by(&self.issuer).expect("a list")
    }

    /// Writes a certificate with the names of the platform, and its key.
    pub fn issue(&self, name: &str, serial: u64) {
        self.issue_by(&self.issuer, name, serial, "");
    }

    /// The same with the address of its list.
    pub fn issue_at(&self, address: &str, name: &str, serial: u64) {
        let point = CrlDistributionPoint { uris: vec![address.to_owned()] };
        self.issue_with(&self.issuer, name, serial, "", vec![point]);
    }

    fn issue_by(
        &self,
        issuer: &CertifiedIssuer<'static, KeyPair>,
        name: &str,
        serial: u64,
        chain: &str,
    ) {
        self.issue_with(issuer, name, serial, chain, Vec::new());
    }

    fn issue_with(
        &self,
        issuer: &CertifiedIssuer<'static, KeyPair>,
        name: &str,
        serial: u64,
        chain: &str,
        points: Vec<CrlDistributionPoint>,
    ) {
        let names = ["localhost".to_owned(), "127.0.0.1".to_owned()];
        let mut params = CertificateParams::new(names).expect("names");
        params.serial_number = Some(SerialNumber::from(serial));
        params.crl_distribution_points = points;
        params.distinguished_name.push(DnType::CommonName, "sas-platform.test");
        params.distinguished_name.push(DnType::OrganizationalUnitName, "318751275100020");
        params.extended_key_usages =
            vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
        let key = KeyPair::generate().expect("a key");
        let certificate = params.signed_by(&key, issuer).expect("a certificate");
        self.write(&format!("{name}.pem"), certificate.pem() + chain);
        self.write(&format!("{name}.key"), key.serialize_pem());
    }

    /// A client with one of the certificates.
    pub fn client(&self, name: &str) -> Client {
        client_of(&self.directory, Some(name)).build().expect("a client")
    }
}

fn authority(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.distinguished_name.push(DnType::CommonName, name);
    params
}

/// A list with a number, from one time until another.
pub fn list(
    issuer: &CertifiedIssuer<'static, KeyPair>,
    revoked: &[u64],
    times: [OffsetDateTime; 2],
    number: u64,
) -> rcgen::CertificateRevocationList {
    params_of(revoked, times, number).signed_by(issuer).expect("a list")
}

fn params_of(
    revoked: &[u64],
    [from, until]: [OffsetDateTime; 2],
    number: u64,
) -> CertificateRevocationListParams {
    let revoked_certs = revoked.iter().map(|serial| RevokedCertParams {
        serial_number: SerialNumber::from(*serial),
        revocation_time: date_time_ymd(2025, 1, 1),
        reason_code: None,
        invalidity_date: None,
    });
    CertificateRevocationListParams {
        this_update: from,
        next_update: until,
        crl_number: SerialNumber::from(number),
        issuing_distribution_point: None,
        revoked_certs: revoked_certs.collect(),
        key_identifier_method: KeyIdMethod::Sha256,
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
