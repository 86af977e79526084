//! `receive` with certificates: who is let in, and for whose bookings.

use std::{fs, path::PathBuf};

use rcgen::{
    BasicConstraints, CertificateParams, CertificateRevocationListParams, CertifiedIssuer, DnType,
    ExtendedKeyUsagePurpose, IsCa, KeyIdMethod, KeyPair, KeyUsagePurpose, RevocationReason,
    RevokedCertParams, SerialNumber, date_time_ymd,
};
use reqwest::{Certificate, Client, Identity};

use super::{
    receive::{Reception, appointment_of},
    run::run,
};

const ONE: &str = "https://one.example.fr/rdv";
const ONE_OF_OLD: &str = "https://old.one.example.fr/rdv";
const OTHER: &str = "https://other.example.fr/rdv";

/// Serial number of the certificate that is revoked.
const REVOKED: u64 = 666;

/// An authority, the server's certificate in its directory, and certificates of clients.
struct Authority {
    directory: PathBuf,
    issuer: CertifiedIssuer<'static, KeyPair>,
}

impl Authority {
    fn new(name: &str) -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        params.distinguished_name.push(DnType::CommonName, "Authority of the tests");
        let key = KeyPair::generate().expect("a key");
        let issuer = CertifiedIssuer::self_signed(params, key).expect("an authority");
        let list = CertificateRevocationListParams {
            this_update: date_time_ymd(2026, 1, 1),
            next_update: date_time_ymd(2100, 1, 1),
            crl_number: SerialNumber::from(1),
            issuing_distribution_point: None,
            revoked_certs: vec![RevokedCertParams {
                serial_number: SerialNumber::from(REVOKED),
                revocation_time: date_time_ymd(2026, 1, 1),
                reason_code: Some(RevocationReason::KeyCompromise),
                invalidity_date: None,
            }],
            key_identifier_method: KeyIdMethod::Sha256,
        };
        let list = list.signed_by(&issuer).expect("a list").pem().expect("PEM");

        let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&directory).expect("a directory");
        let made = Self { directory, issuer };
        made.write("ca.pem", &made.issuer.pem());
        made.write("crl.pem", &list);
        let (certificate, key) = made.issue(&["127.0.0.1"], &[("reception.test", "0")], None);
        made.write("server.pem", &certificate);
        made.write("server.key", &key);
        made
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.directory.join(name), text).expect("a file");
    }

    /// A certificate and its key, with pairs of CN and OU.
    fn issue(
        &self,
        hosts: &[&str],
        names: &[(&str, &str)],
        serial: Option<u64>,
    ) -> (String, String) {
        let hosts: Vec<_> = hosts.iter().map(|&host| host.to_owned()).collect();
        let mut params = CertificateParams::new(hosts).expect("hosts");
        for (cn, ou) in names {
            params.distinguished_name.push(DnType::CommonName, *cn);
            params.distinguished_name.push(DnType::OrganizationalUnitName, *ou);
        }
        params.serial_number = serial.map(SerialNumber::from);
        params.extended_key_usages =
            vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
        let key = KeyPair::generate().expect("a key");
        let certificate = params.signed_by(&key, &self.issuer).expect("a certificate");
        (certificate.pem(), key.serialize_pem())
    }

    /// A client that trusts the authority, with a certificate of these names.
    fn client(&self, cn: &str, ou: &str, serial: Option<u64>) -> Client {
        let (certificate, key) = self.issue(&[], &[(cn, ou)], serial);
        let identity = Identity::from_pem([certificate, key].concat().as_bytes());
        let authority = Certificate::from_pem(self.issuer.pem().as_bytes());
        let builder = Client::builder().no_proxy();
        builder
            .tls_certs_only([authority.expect("a certificate")])
            .identity(identity.expect("an identity"))
            .build()
            .expect("a client")
    }

    /// A reception that lets two vendors in, the first with two systems, and the first's client.
    fn reception(&self) -> Reception {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let one = ["one.test", "111"];
        let options = [
            &["--tls", self.directory.to_str().expect("a path")][..],
            &["--let-in", one[0], one[1], ONE],
            &["--let-in", "other.test", "222", OTHER],
            &["--let-in", one[0], one[1], ONE_OF_OLD],
        ];
        Reception::start_with(&options.concat(), self.client(one[0], one[1], None))
    }
}

#[tokio::test]
async fn a_vendor_tells_of_its_own_bookings_only() {
    let authority = Authority::new("own-bookings");
    let mut reception = authority.reception();
    let to = reception.platform.clone();
    assert_eq!(reception.send(&appointment_of(ONE, 1).create(&to)).await.0, 201);
    assert_eq!(reception.send(&appointment_of(ONE_OF_OLD, 2).create(&to)).await.0, 201);
    // one that is to be there, and one that another vendor is to have
    for request in [appointment_of(OTHER, 3).create(&to), appointment_of(OTHER, 3).update(&to)] {
        assert_eq!(reception.send(&request).await, (403, None, vec![]));
    }
    let systems = |bookings: &str| {
        let systems =
            bookings.lines().map(|line| line.rsplit(' ').next().expect("an id").to_owned());
        let mut systems: Vec<_> = systems.collect();
        systems.sort();
        systems
    };
    let own = [format!("{ONE_OF_OLD}|2"), format!("{ONE}|1")];
    assert_eq!(systems(&reception.bookings().await), own);

    reception.client = authority.client("other.test", "222", None);
    assert_eq!(reception.bookings().await, "");
    let cancelled = appointment_of(ONE, 1).cancelled().expect("an appointment");
    assert_eq!(reception.send(&cancelled.update(&to)).await, (403, None, vec![]));
    assert_eq!(reception.send(&appointment_of(OTHER, 3).create(&to)).await.0, 201);
    assert_eq!(systems(&reception.bookings().await), [format!("{OTHER}|3")]);

    // nothing was changed meanwhile
    reception.client = authority.client("one.test", "111", None);
    assert!(!reception.bookings().await.contains("cancelled"));
    assert_eq!(systems(&reception.bookings().await), own);
}

#[tokio::test]
async fn who_is_not_known_by_both_names_is_not_let_in() {
    let authority = Authority::new("both-names");
    let reception = authority.reception();
    let url = reception.platform.base().replace("/fhir/v1", "/bookings");
    let ask = async |client: Client| client.get(&url).send().await;
    assert_eq!(
        ask(authority.client("one.test", "111", None)).await.expect("an answer").status(),
        200
    );
    for (cn, ou, serial) in [
        ("somebody-else.test", "111", None),
        ("one.test", "333", None),
        // each is known, but not together
        ("one.test", "222", None),
        ("111", "one.test", None),
        ("one.test", "111", Some(REVOKED)),
    ] {
        let refused = ask(authority.client(cn, ou, serial)).await;
        assert!(refused.is_err(), "{cn}, {ou}, {serial:?}: {refused:?}");
    }
    // the same names of another authority
    let stranger = Authority::new("strangers");
    let (certificate, key) = stranger.issue(&[], &[("one.test", "111")], None);
    let trusted = Certificate::from_pem(authority.issuer.pem().as_bytes()).expect("a certificate");
    let identity = Identity::from_pem([certificate, key].concat().as_bytes()).expect("an identity");
    let client = Client::builder().no_proxy().tls_certs_only([trusted]).identity(identity);
    assert!(ask(client.build().expect("a client")).await.is_err());
    assert!(ask(Client::builder().no_proxy().build().expect("a client")).await.is_err());
}

#[tokio::test]
async fn certificates_and_vendors_go_together() {
    for options in [
        &["receive", "--tls", "/nowhere"][..],
        &["receive", "--let-in", "one.test", "111", ONE],
        &["receive", "--tls", "/nowhere", "--let-in", "one.test", "111"],
    ] {
        let told = run(options).await;
        assert_eq!((told.code, told.out.as_str()), (Some(2), ""), "{options:?}");
        assert!(told.err.contains("--let-in"), "{}", told.err);
    }
}
