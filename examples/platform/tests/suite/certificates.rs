//! `receive` with certificates: who is let in, and for whose bookings.

use std::{
    fs::{self, File},
    path::PathBuf,
    sync::Arc,
    time::{Duration, SystemTime},
};

use rcgen::{
    BasicConstraints, CertificateParams, CertificateRevocationList,
    CertificateRevocationListParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyIdMethod, KeyPair, KeyUsagePurpose, RevocationReason, RevokedCertParams, SerialNumber,
    date_time_ymd,
};
use reqwest::{Certificate, Client, Identity};
use rustls::{
    ClientConfig, HandshakeKind, RootCertStore,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    version::{TLS12, TLS13},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::{Instant, sleep},
};
use tokio_rustls::TlsConnector;

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
        let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&directory).expect("a directory");
        let made = Self { directory, issuer: issuer("Authority of the tests") };
        made.write("ca.pem", made.issuer.pem());
        made.write("crl.pem", pem(&made.list(&[REVOKED], YEARS)));
        let (certificate, key) = made.issue(&["127.0.0.1"], &[("reception.test", "0")], None);
        made.write("server.pem", certificate);
        made.write("server.key", key);
        made
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        // as a new list should be put there, but none of these tests needs a file that is half written
        let new = self.directory.join("new");
        fs::write(&new, content).expect("a file");
        fs::rename(new, self.directory.join(name)).expect("a file");
    }

    /// A revocation list that is in force for so long.
    fn list(&self, revoked: &[u64], valid: Duration) -> CertificateRevocationList {
        list_of(&self.issuer, revoked, 2026, 1, SystemTime::now() + valid)
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
        self.reception_with(&[], None)
    }

    fn reception_with(&self, more: &[&str], log: Option<File>) -> Reception {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let options = [&self.options()[..], more].concat();
        Reception::start_with(&options, self.client("one.test", "111", None), log)
    }

    fn options(&self) -> Vec<&str> {
        let one = ["one.test", "111"];
        let options = [
            &["--tls", self.directory.to_str().expect("a path")][..],
            &["--let-in", one[0], one[1], ONE],
            &["--let-in", "other.test", "222", OTHER],
            &["--let-in", one[0], one[1], ONE_OF_OLD],
        ];
        options.concat()
    }

    /// The error of a server that does not start with these files.
    async fn refused(&self) -> String {
        let listen = ["receive", "--listen", "127.0.0.1:0"];
        let result = run(&[&listen[..], &self.options()].concat()).await;
        assert_eq!((result.code, result.out.as_str()), (Some(2), ""), "{result:?}");
        result.err
    }

    /// Whether a client of the first vendor is let in that has a certificate with this serial number.
    async fn lets_in(&self, reception: &Reception, serial: u64) -> bool {
        let url = reception.platform.base().replace("/fhir/v1", "/bookings");
        self.client("one.test", "111", Some(serial)).get(url).send().await.is_ok()
    }
}

const YEARS: Duration = Duration::from_secs(10 * 365 * 24 * 3600);
const YESTERDAY: Duration = Duration::from_secs(24 * 3600);

fn issuer(name: &str) -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.distinguished_name.push(DnType::CommonName, name);
    let key = KeyPair::generate().expect("a key");
    CertifiedIssuer::self_signed(params, key).expect("an authority")
}

/// A list of that year and number.
fn list_of(
    issuer: &CertifiedIssuer<'static, KeyPair>,
    revoked: &[u64],
    year: i32,
    number: u64,
    end: SystemTime,
) -> CertificateRevocationList {
    let revoked = revoked.iter().map(|serial| RevokedCertParams {
        serial_number: SerialNumber::from(*serial),
        revocation_time: date_time_ymd(2026, 1, 1),
        reason_code: Some(RevocationReason::KeyCompromise),
        invalidity_date: None,
    });
    let list = CertificateRevocationListParams {
        this_update: date_time_ymd(year, 1, 1),
        next_update: end.into(),
        crl_number: SerialNumber::from(number),
        issuing_distribution_point: None,
        revoked_certs: revoked.collect(),
        key_identifier_method: KeyIdMethod::Sha256,
    };
    list.signed_by(issuer).expect("a list")
}

fn pem(list: &CertificateRevocationList) -> String {
    list.pem().expect("PEM")
}

#[tokio::test]
async fn a_vendor_sends_its_own_bookings_only() {
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
        let result = run(options).await;
        assert_eq!((result.code, result.out.as_str()), (Some(2), ""), "{options:?}");
        assert!(result.err.contains("--let-in"), "{}", result.err);
    }
}

/// Without a list rustls checks no revocation at all.
#[tokio::test]
async fn without_a_list_of_each_authority_nobody_is_let_in() {
    let authority = Authority::new("bad-lists");
    let list = authority.list(&[REVOKED], YEARS);
    let (whole, der) = (pem(&list), list.der().to_vec());
    let stranger = issuer("Another authority");
    let end = SystemTime::now() + YEARS;
    let of_stranger = |revoked: &[u64]| list_of(&stranger, revoked, 2026, 1, end);
    // the same name, and another key
    let impostor = list_of(&issuer("Authority of the tests"), &[], 2026, 1, end);
    let second_is_cut = [&whole[..], &pem(&of_stranger(&[]))[..100]].concat();
    let second_has_no_end = [&der[..], &of_stranger(&[]).der()[..100]].concat();
    let yesterday = SystemTime::now() - YESTERDAY;
    let expired = list_of(&authority.issuer, &[REVOKED], 2026, 1, yesterday);
    let later = list_of(&authority.issuer, &[REVOKED], 2099, 1, SystemTime::now() + 10 * YEARS);
    // the newest one counts, and not the one that is good for longer
    let newer = list_of(&authority.issuer, &[REVOKED], 2026, 2, yesterday);
    let newer = [&der[..], newer.der()].concat();
    for (what, content, wanted) in [
        ("empty", &b""[..], "PEM or DER"),
        ("blank", b"\n\n", "PEM or DER"),
        ("garbage", b"<html>no such file</html>", "PEM or DER"),
        ("a certificate", authority.issuer.pem().as_bytes(), "PEM or DER"),
        ("no end", &whole.as_bytes()[..whole.len() / 2], "PEM or DER"),
        ("no beginning", &whole.as_bytes()[5..], "PEM or DER"),
        ("a list and half a one", second_is_cut.as_bytes(), "PEM or DER"),
        ("half a list in DER", &der[..der.len() / 2], "PEM or DER"),
        ("a list in DER and half a one", &second_has_no_end, "list 2"),
        ("a list in DER and a rest", &[&der[..], b"0"].concat(), "PEM or DER"),
        ("another authority's", pem(&of_stranger(&[])).as_bytes(), "of each authority"),
        ("another authority's in DER", of_stranger(&[]).der(), "of each authority"),
        ("signed with another key", pem(&impostor).as_bytes(), "of each authority"),
        ("expired", pem(&expired).as_bytes(), "expired"),
        ("expired in DER", expired.der(), "expired"),
        ("of a later year", later.der(), "valid from"),
        ("a newer one that has expired", &newer, "expired"),
    ] {
        authority.write("crl.pem", content);
        let result = authority.refused().await;
        assert!(
            result.contains("crl.pem: expected") && result.contains(wanted),
            "{what}: {result}"
        );
    }
    // two authorities, and a list of one of them
    authority.write("ca.pem", authority.issuer.pem() + &stranger.pem());
    authority.write("crl.pem", &whole);
    let result = authority.refused().await;
    assert!(result.contains("CN=Another authority"), "{result}");
    for content in [
        (whole + &pem(&of_stranger(&[]))).into_bytes(),
        [&der[..], of_stranger(&[]).der()].concat(),
    ] {
        authority.write("crl.pem", content);
        let reception = authority.reception();
        assert!(authority.lets_in(&reception, 7).await);
        assert!(!authority.lets_in(&reception, REVOKED).await);
    }
}

#[tokio::test]
async fn a_list_in_der_revokes() {
    let authority = Authority::new("der-list");
    authority.write("crl.pem", authority.list(&[REVOKED], YEARS).der());
    let reception = authority.reception();
    assert!(authority.lets_in(&reception, 7).await);
    assert!(!authority.lets_in(&reception, REVOKED).await);
}

/// In whatever order they stand.
#[tokio::test]
async fn the_newest_list_of_an_authority_counts() {
    let authority = Authority::new("two-lists");
    let end = SystemTime::now() + 10 * YEARS;
    let list = |revoked: &[u64], year, number| {
        list_of(&authority.issuer, revoked, year, number, end).der().to_vec()
    };
    let (old, future) = (list(&[REVOKED], 2025, 7), list(&[], 2099, 9));
    for newest in [list(&[7, REVOKED], 2026, 3), list(&[7, REVOKED], 2025, 8)] {
        for lists in [[&old, &newest, &future], [&future, &newest, &old]] {
            authority.write("crl.pem", lists.map(Vec::as_slice).concat());
            let reception = authority.reception();
            assert!(!authority.lets_in(&reception, 7).await);
            assert!(!authority.lets_in(&reception, REVOKED).await);
            assert!(authority.lets_in(&reception, 8).await);
        }
    }
}

/// As after the renewal of its key.
#[tokio::test]
async fn authorities_of_one_name_have_a_list_each() {
    let (authority, renewed) = (Authority::new("old-key"), Authority::new("new-key"));
    authority.write("ca.pem", authority.issuer.pem() + &renewed.issuer.pem());
    let lists = [authority.list(&[7], YEARS), renewed.list(&[8], YEARS)];
    authority.write("crl.pem", lists.map(|list| pem(&list)).concat());
    let reception = authority.reception();
    let url = reception.platform.base().replace("/fhir/v1", "/bookings");
    let trusted = Certificate::from_pem(authority.issuer.pem().as_bytes()).expect("a certificate");
    for (of, is_in) in [(&authority, [false, true]), (&renewed, [true, false])] {
        for (serial, is_in) in [7, 8].into_iter().zip(is_in) {
            let (certificate, key) = of.issue(&[], &[("one.test", "111")], Some(serial));
            let identity = Identity::from_pem([certificate, key].concat().as_bytes());
            let client = Client::builder()
                .no_proxy()
                .tls_certs_only([trusted.clone()])
                .identity(identity.expect("an identity"));
            let answer = client.build().expect("a client").get(&url).send().await;
            assert_eq!(answer.is_ok(), is_in, "{serial}: {answer:?}");
        }
    }
}

/// A session that is resumed would not have its certificate verified again.
#[tokio::test]
async fn no_session_is_resumed() {
    let authority = Authority::new("sessions");
    let reception = authority.reception();
    let mut roots = RootCertStore::empty();
    let ca = CertificateDer::from_pem_slice(authority.issuer.pem().as_bytes());
    roots.add(ca.expect("a certificate")).expect("an authority");
    let (certificate, key) = authority.issue(&[], &[("one.test", "111")], None);
    let certificate = CertificateDer::from_pem_slice(certificate.as_bytes());
    let certificate = certificate.expect("a certificate");
    let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).expect("a key");
    let address = reception.platform.base().split('/').nth(2).expect("a host").to_owned();
    for version in [&TLS12, &TLS13] {
        let config = ClientConfig::builder_with_protocol_versions(&[version])
            .with_root_certificates(roots.clone())
            .with_client_auth_cert(vec![certificate.clone()], key.clone_key())
            .expect("a certificate with its key");
        // it keeps sessions, and tickets
        let connector = TlsConnector::from(Arc::new(config));
        for _ in 0..3 {
            let stream = TcpStream::connect(&address).await.expect("a connection");
            let name = "127.0.0.1".try_into().expect("a name");
            let mut stream = connector.connect(name, stream).await.expect("a handshake");
            let request = b"GET /bookings HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
            stream.write_all(request).await.expect("a request");
            let mut answer = Vec::new();
            stream.read_to_end(&mut answer).await.expect("an answer");
            assert!(answer.starts_with(b"HTTP/1.1 200"));
            let kind = stream.get_ref().1.handshake_kind();
            assert_eq!(kind, Some(HandshakeKind::Full), "{version:?}");
        }
    }
}

#[tokio::test]
async fn certificates_are_none_when_their_files_hold_none() {
    let authority = Authority::new("no-certificates");
    let directory = authority.directory.to_str().expect("a path");
    for name in ["ca.pem", "server.pem"] {
        let whole = fs::read(authority.directory.join(name)).expect("a file");
        for content in [&b""[..], b"garbage", &whole[..whole.len() / 2]] {
            authority.write(name, content);
            let result = authority.refused().await;
            assert!(result.contains(&format!("{name}: expected certificates")), "{result}");
            if name == "ca.pem" && content.len() < 10 {
                let search = ["slots", "--vendor", "https://a.fr/fhir", "--practitioner"];
                let result =
                    run(&[&search[..], &["810002909371", "--tls", directory]].concat()).await;
                assert!(result.err.contains("ca.pem: expected certificates"), "{}", result.err);
            }
        }
        authority.write(name, whole);
    }
}

/// Waits until something is the case.
async fn soon(what: &str, is_so: impl AsyncFn() -> bool) {
    let began = Instant::now();
    while !is_so().await {
        assert!(began.elapsed() < Duration::from_secs(30), "{what}");
        sleep(Duration::from_millis(100)).await;
    }
}

#[tokio::test]
async fn lists_are_read_again_and_a_bad_one_is_not_taken() {
    let authority = Authority::new("read-again");
    let log = authority.directory.join("log");
    let reception = authority
        .reception_with(&["--read-again", "0.2"], Some(File::create(&log).expect("a file")));
    let logged = async |count: usize| {
        let log = fs::read_to_string(&log).expect("a log");
        log.matches("stay as they were read before").count() >= count
    };
    assert!(authority.lets_in(&reception, 7).await);
    assert!(!authority.lets_in(&reception, REVOKED).await);

    let mut errors = 0;
    for bad in ["", "garbage", "-----BEGIN X509 CRL-----\nMII"] {
        authority.write("crl.pem", bad);
        errors += 2;
        soon("an error in the log", async || logged(errors).await).await;
        errors = fs::read_to_string(&log).expect("a log").lines().count();
        assert!(authority.lets_in(&reception, 7).await, "{bad}");
        assert!(!authority.lets_in(&reception, REVOKED).await, "{bad}");
    }

    authority.write("crl.pem", pem(&authority.list(&[7], YEARS)));
    soon("the new list counts", async || !authority.lets_in(&reception, 7).await).await;
    assert!(authority.lets_in(&reception, REVOKED).await, "it is no longer in the list");

    // what was revoked after the end of a list is not known
    soon("a list that ends soon counts", async || {
        authority.write("crl.pem", pem(&authority.list(&[7, 8], Duration::from_secs(5))));
        sleep(Duration::from_millis(500)).await;
        !authority.lets_in(&reception, 8).await
    })
    .await;
    soon("the list ends", async || !authority.lets_in(&reception, REVOKED).await).await;
    soon("it is reported", async || fs::read_to_string(&log).expect("a log").contains("expired"))
        .await;
    authority.write("crl.pem", pem(&authority.list(&[7], YEARS)));
    soon("the next list counts", async || authority.lets_in(&reception, REVOKED).await).await;
}

/// A connection does not outlive the certificate's revocation by more than its age.
#[tokio::test]
async fn a_connection_ends_after_a_while() {
    let authority = Authority::new("connection-age");
    let reception = authority.reception_with(&["--read-again", "0.2", "--max-age", "1"], None);
    let url = reception.platform.base().replace("/fhir/v1", "/bookings");
    let client = authority.client("one.test", "111", Some(7));
    assert!(client.get(&url).send().await.is_ok());
    authority.write("crl.pem", pem(&authority.list(&[7], YEARS)));
    // the client keeps its connection for as long as the server lets it
    soon("the connection ends", async || client.get(&url).send().await.is_err()).await;
}
