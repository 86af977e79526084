//! Revocation lists, and files that are read again: nothing that happens to a file lets a revoked certificate in.

use std::{
    fs,
    sync::{Arc, Mutex},
    time::Duration,
};

use rcgen::{KeyPair, PKCS_ED25519, date_time_ymd};
use reqwest::{Client, Response, StatusCode};
use rustls::{
    ClientConfig, HandshakeKind, RootCertStore, ServerConfig,
    crypto::ring::default_provider,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    server::WebPkiClientVerifier,
    version::{TLS12, TLS13},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    time::{Instant, sleep},
};
use tokio_rustls::{TlsAcceptor, TlsConnector};
use x509_parser::prelude::{FromDer, X509Certificate};

use crate::{
    accounts::{account, create_with},
    authority::{Authority, CLIENT, REVOKED, list},
    harness::{Server, run, tomorrow},
    regulator::{TECHNICAL, UUID},
};

/// Whether a certificate is let in, in a new connection.
async fn lets_in(server: &Server, authority: &Authority, name: &str) -> bool {
    let sent = authority.client(name).get(format!("{}/metadata", server.base)).send().await;
    sent.is_ok_and(|answer| answer.status() == StatusCode::OK)
}

/// Contents of `crl.pem` with which nobody may be let in, each with what the message has.
fn bad_lists(authority: &Authority) -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let list = authority.list(&[REVOKED], 2100);
    let (pem, der) = (list.pem().expect("a text"), list.der().to_vec());
    let other = Authority::new("another authority");
    // of the same name, with a key of its own
    let false_one = Authority::new("the authority");
    let expired = authority.list(&[REVOKED], 2026);
    let later = authority.list_from(&[REVOKED], [2099, 2100], 1);
    vec![
        ("empty", Vec::new(), "an empty file"),
        ("blank", b"\n\n".to_vec(), "PEM or DER"),
        ("garbage", b"no list of anything".to_vec(), "PEM or DER"),
        ("a page", b"<html>404</html>".to_vec(), "PEM or DER"),
        ("cut PEM", pem.as_bytes()[..pem.len() / 2].to_vec(), "section end"),
        ("cut in the first line", pem.as_bytes()[..15].to_vec(), "illegal section start"),
        ("spoilt PEM", pem.replace("\n-----END", "A\n-----END").into_bytes(), ""),
        ("cut DER", der[..der.len() - 1].to_vec(), "a part of one"),
        ("DER and more", [&der[..], b"x"].concat(), "list 2"),
        ("PEM of something else", authority.pem().into_bytes(), "0 begin as lists"),
        ("PEM of something else too", (pem.clone() + &authority.pem()).into_bytes(), "2 parts"),
        ("a misspelt list", (pem.clone() + &pem.replace("X509 ", "")).into_bytes(), "2 parts"),
        ("PEM, then DER", [pem.as_bytes(), &der].concat(), "found both"),
        (
            "PEM, then PEM in UTF-16",
            [pem.as_bytes(), &pem.bytes().flat_map(|byte| [byte, 0]).collect::<Vec<_>>()].concat(),
            "found both",
        ),
        ("DER of something else", b"\x30\x03\x02\x01\x01".to_vec(), "PEM or DER"),
        (
            "a list of another",
            other.list(&[], 2100).der().to_vec(),
            "none that CN=the authority has signed",
        ),
        (
            "a forged list",
            false_one.list(&[], 2100).der().to_vec(),
            "none that CN=the authority has signed",
        ),
        ("an expired list", expired.der().to_vec(), "one that expired"),
        ("a list of a later day", later.der().to_vec(), "one that is valid from"),
        // the newest one counts, and not the one that is good for longer
        (
            "a newer list that has expired",
            [&der[..], authority.list_from(&[], [2025, 2026], 2).der()].concat(),
            "one that expired",
        ),
    ]
}

#[tokio::test]
async fn without_a_list_that_counts_the_server_does_not_start() {
    let authority = Authority::new("the authority");
    let [option, directory] = authority.option();
    for (name, list, why) in bad_lists(&authority) {
        authority.write("crl.pem", list);
        let started =
            run(&["--listen", "127.0.0.1:0", "--pages", "127.0.0.1:0", option, directory]);
        assert!(
            !started.0 && started.1.contains("crl.pem") && started.1.contains(why),
            "{name}: {started:?}"
        );
    }
}

#[tokio::test]
async fn lists_in_der_count() {
    let authority = Authority::new("the authority");
    // and one of an authority that is not trusted
    let other = Authority::new("another authority");
    let lists = [authority.list(&[REVOKED], 2100), other.list(&[CLIENT], 2100)];
    authority.write("crl.pem", lists.map(|list| list.der().to_vec()).concat());
    let server = Server::start(&authority.option());
    assert!(lets_in(&server, &authority, "client").await);
    assert!(!lets_in(&server, &authority, "revoked").await);
}

/// Copies a client's certificate and key to another authority's directory, under another name.
fn copy_client(from: &Authority, to: &Authority, name: &str) {
    for kind in ["pem", "key"] {
        let content = fs::read(from.directory.join(format!("{name}.{kind}"))).expect("a file");
        to.write(&format!("other-{name}.{kind}"), content);
    }
}

/// In whatever order they stand, and in PEM or DER.
#[tokio::test]
async fn the_newest_list_of_an_authority_counts() {
    let authority = Authority::new("the authority");
    let (years, revoked) = ([2025, 2100], &[CLIENT, REVOKED]);
    let old = authority.list_from(&[REVOKED], years, 7);
    let newer = authority.list_from(revoked, [2026, 2100], 3);
    let of_higher_number = authority.list_from(revoked, years, 8);
    // one whose time has not come
    let future = authority.list_from(&[], [2099, 2100], 9);
    for newest in [newer, of_higher_number] {
        for lists in [[&old, &newest, &future], [&future, &newest, &old]] {
            let pem = lists.map(|list| list.pem().expect("a text")).concat().into_bytes();
            let der = lists.map(|list| list.der().to_vec()).concat();
            for lists in [pem, der] {
                authority.write("crl.pem", lists);
                let server = Server::start(&authority.option());
                assert!(!lets_in(&server, &authority, "client").await);
                assert!(!lets_in(&server, &authority, "revoked").await);
            }
        }
    }
    // of two that differ in nothing else, the later one in the file
    let same = authority.list_from(&[CLIENT], years, 7);
    for (lists, let_in) in [([&old, &same], "revoked"), ([&same, &old], "client")] {
        authority.write("crl.pem", lists.map(|list| list.der().to_vec()).concat());
        let server = Server::start(&authority.option());
        for name in ["client", "revoked"] {
            assert_eq!(lets_in(&server, &authority, name).await, name == let_in, "{name}");
        }
    }
}

/// An older list for all certificates does not count for those that the newest one is not for.
#[tokio::test]
async fn an_older_list_counts_only_for_its_own_part() {
    let authority = Authority::new("the authority");
    let [one, other] = ["https://ca.example/1", "https://ca.example/2"];
    authority.issue_at(one, "of-one", 7);
    authority.issue_at(other, "of-other", 8);
    let newest = authority.list_at(one, &[REVOKED], [2026, 2100]);
    let of_all = authority.list_from(&[], [2025, 2100], 1);
    let of_other = authority.list_at(other, &[8], [2025, 2100]);
    let of_other_without = authority.list_at(other, &[], [2025, 2100]);
    for (older, lets_in_other) in [(of_all, false), (of_other, false), (of_other_without, true)] {
        authority.write("crl.pem", [older.der().as_ref(), newest.der().as_ref()].concat());
        let server = Server::start(&authority.option());
        assert!(lets_in(&server, &authority, "of-one").await);
        assert_eq!(lets_in(&server, &authority, "of-other").await, lets_in_other);
    }
}

/// As after the renewal of its key, with one of another kind too.
#[tokio::test]
async fn authorities_of_one_name_have_a_list_each() {
    let renewed = Authority::new("the authority");
    one_name(Authority::new("the authority"), &renewed).await;
    let ed25519 = KeyPair::generate_for(&PKCS_ED25519).expect("a key");
    one_name(Authority::with_key("the authority", ed25519), &renewed).await;
}

async fn one_name(authority: Authority, renewed: &Authority) {
    for name in ["client", "revoked"] {
        copy_client(renewed, &authority, name);
    }
    for authorities in [[&authority, renewed], [renewed, &authority]] {
        authority.write("ca.pem", authorities.map(Authority::pem).concat());
        for first_is_older in [true, false] {
            let [one, other] = if first_is_older { [2025, 2026] } else { [2026, 2025] };
            let lists = [
                authority.list_from(&[REVOKED], [one, 2100], 1),
                renewed.list_from(&[CLIENT], [other, 2100], 2),
            ];
            authority.write("crl.pem", lists.map(|list| list.der().to_vec()).concat());
            let server = Server::start(&authority.option());
            assert!(lets_in(&server, &authority, "client").await);
            assert!(!lets_in(&server, &authority, "revoked").await);
            assert!(lets_in(&server, &authority, "other-revoked").await);
            assert!(!lets_in(&server, &authority, "other-client").await);
            // and not that another authority has issued it
            sleep(Duration::from_millis(200)).await;
            let log = server.log();
            assert_eq!(log.matches("the certificate is revoked").count(), 2, "{log}");
        }
    }
    // each needs its own
    for only in [&authority, renewed] {
        authority.write("crl.pem", only.list(&[REVOKED], 2100).der());
        let [option, directory] = authority.option();
        let started =
            run(&["--listen", "127.0.0.1:0", "--pages", "127.0.0.1:0", option, directory]);
        assert!(!started.0 && started.1.contains("none that CN=the authority"), "{started:?}");
    }
}

/// The newest list of an authority between, which is not in `ca.pem`, counts too.
#[tokio::test]
async fn an_authority_below_needs_its_list() {
    let authority = Authority::new("the authority");
    let below = authority.issue_below("below", CLIENT);
    let own = authority.list(&[REVOKED], 2100);
    let of_below = |revoked: &[u64], from: i32| {
        list(&below, revoked, [from, 2100].map(|year| date_time_ymd(year, 1, 1)), 1)
    };
    let (good, revoked) = (of_below(&[], 2025), of_below(&[CLIENT], 2026));
    for (lists, is_let_in) in [
        (vec![&own], false),
        (vec![&good, &own], true),
        (vec![&good, &own, &revoked], false),
        (vec![&revoked, &good, &own], false),
        (vec![&own, &of_below(&[CLIENT], 2099), &good], true),
    ] {
        let lists: Vec<_> = lists.into_iter().map(|list| list.der().to_vec()).collect();
        authority.write("crl.pem", lists.concat());
        let server = Server::start(&authority.option());
        assert_eq!(lets_in(&server, &authority, "below").await, is_let_in, "{}", server.log());
        assert!(lets_in(&server, &authority, "client").await);
    }
}

/// A session that is resumed would not have its certificate verified again.
#[tokio::test]
async fn no_session_is_resumed() {
    let authority = Authority::new("the authority");
    let server = Server::start(&authority.option());
    let read = |name: &str| authority.directory.join(name);
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(read("ca.pem")).expect("one")).expect("an authority");
    for version in [&TLS12, &TLS13] {
        let config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
            .with_protocol_versions(&[version])
            .expect("a version")
            .with_root_certificates(roots.clone())
            .with_client_auth_cert(
                vec![CertificateDer::from_pem_file(read("client.pem")).expect("a certificate")],
                PrivateKeyDer::from_pem_file(read("client.key")).expect("a key"),
            )
            .expect("a certificate with its key");
        // it keeps sessions, and tickets
        let connector = TlsConnector::from(Arc::new(config));
        for _ in 0..3 {
            let host = server.base.split('/').nth(2).expect("a host");
            let stream = TcpStream::connect(host).await.expect("a connection");
            let name = "127.0.0.1".try_into().expect("a name");
            let mut stream = connector.connect(name, stream).await.expect("a handshake");
            let request = b"GET /fhir/metadata HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
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
async fn each_authority_needs_its_list() {
    let (authority, other) = (Authority::new("the authority"), Authority::new("another authority"));
    authority.write("ca.pem", authority.pem() + &other.pem());
    let [option, directory] = authority.option();
    let started = run(&["--listen", "127.0.0.1:0", "--pages", "127.0.0.1:0", option, directory]);
    assert!(!started.0 && started.1.contains("another authority"), "{started:?}");
    let lists = [authority.list(&[REVOKED], 2100), other.list(&[CLIENT], 2100)];
    let lists = lists.map(|list| list.pem().expect("a text")).concat();
    authority.write("crl.pem", lists);
    let server = Server::start(&authority.option());
    assert!(lets_in(&server, &authority, "client").await);
    assert!(!lets_in(&server, &authority, "revoked").await);
    // each list counts for its own authority only
    for name in ["client", "revoked"] {
        copy_client(&other, &authority, name);
    }
    assert!(!lets_in(&server, &authority, "other-client").await);
    assert!(lets_in(&server, &authority, "other-revoked").await);
}

#[tokio::test]
async fn a_bad_list_changes_nothing_and_a_new_one_counts() {
    let authority = Authority::new("the authority");
    let server = Server::start(&[&authority.option()[..], &["--read-again", "1"]].concat());
    let mut failures = 0;
    for (name, list, why) in bad_lists(&authority) {
        authority.write("crl.pem", list);
        for _ in 0..100 {
            sleep(Duration::from_millis(50)).await;
            if server.log().matches("stay as they were read before").count() > failures {
                break;
            }
        }
        let log = server.log();
        failures = log.matches("stay as they were read before").count();
        assert!(failures > 0 && log.contains(why), "{name}: {log}");
        assert!(!lets_in(&server, &authority, "revoked").await, "{name}");
        assert!(lets_in(&server, &authority, "client").await, "{name}");
    }
    // a new list revokes the platform's certificate
    authority.write("crl.pem", authority.list(&[CLIENT, REVOKED], 2100).der());
    server.logs("were read again").await;
    assert!(!lets_in(&server, &authority, "client").await);
}

#[tokio::test]
async fn a_list_that_expires_lets_nobody_in_any_more() {
    let authority = Authority::new("the authority");
    let good = Duration::from_secs(4);
    authority.write("crl.pem", authority.list_for(&[REVOKED], good).der());
    let server = Server::start(&authority.option());
    assert!(lets_in(&server, &authority, "client").await);
    sleep(good + Duration::from_secs(1)).await;
    assert!(!lets_in(&server, &authority, "client").await);
}

/// A certificate that was renewed is shown with the next booking, too.
#[tokio::test]
async fn bookings_go_out_with_the_certificate_that_was_read_last() {
    let authority = Authority::new("the authority");
    let platform = Platform::start(&authority, "server").await;
    let (server, regulator) = with_regulator(&authority, &platform, &["--read-again", "1"]).await;
    regulator.book(&server, tomorrow(1)).await;
    platform.sees(&[1]).await;
    authority.issue("server", 4242);
    server.logs("were read again").await;
    sleep(Duration::from_millis(1500)).await;
    regulator.book(&server, tomorrow(2)).await;
    platform.sees(&[1, 4242]).await;
}

#[tokio::test]
async fn a_platform_whose_certificate_is_revoked_gets_no_booking() {
    let authority = Authority::new("the authority");
    let platform = Platform::start(&authority, "revoked").await;
    let (server, regulator) = with_regulator(&authority, &platform, &["--read-again", "1"]).await;
    regulator.book(&server, tomorrow(1)).await;
    server.logs("not sent: the certificate is revoked; it is sent later").await;
    sleep(Duration::from_secs(3)).await;
    platform.sees(&[]).await;
    // it waits, and is sent once the certificate counts
    authority.write("crl.pem", authority.list(&[], 2100).der());
    platform.sees(&[1]).await;
}

/// Neither in a connection of its own, nor in one that was kept, nor by a session of the one before.
#[tokio::test]
async fn no_booking_leaves_by_a_list_that_has_expired() {
    let authority = Authority::new("the authority");
    let good = Duration::from_secs(6);
    let began = Instant::now();
    authority.write("crl.pem", authority.list_for(&[REVOKED], good).der());
    let platform = Platform::start(&authority, "server").await;
    let (server, regulator) = with_regulator(&authority, &platform, &[]).await;
    regulator.book(&server, tomorrow(1)).await;
    platform.sees(&[1]).await;
    sleep((good + Duration::from_secs(1)).saturating_sub(began.elapsed())).await;
    regulator.book(&server, tomorrow(2)).await;
    let why = "the certificate is of an authority whose revocation list has expired";
    server.logs(&format!("not sent: {why}; it is sent later")).await;
    platform.sees(&[1]).await;
}

/// A regulator who is signed in on a server that sends bookings to a platform.
struct Regulator {
    https: Client,
    cookie: String,
}

async fn with_regulator(
    authority: &Authority,
    platform: &Platform,
    more: &[&str],
) -> (Server, Regulator) {
    let options = ["--settle", "1", "--platform", &platform.address];
    let server = Server::start(&[&authority.option()[..], &options, more].concat());
    let https = authority.client("client");
    let created = create_with(&https, &server, &account(TECHNICAL, UUID)).await;
    assert_eq!(created.0, 201);
    let mut regulator = Regulator { https, cookie: String::new() };
    let login = "email=s.loridon%40example.fr&slot=1";
    let signed_in = regulator.post(&server, "/login", login).await;
    let cookie = signed_in.headers()["set-cookie"].to_str().expect("a cookie");
    assert!(cookie.starts_with("__Host-session=") && cookie.ends_with("; Secure"), "{cookie}");
    cookie.split(';').next().expect("a pair").clone_into(&mut regulator.cookie);
    (server, regulator)
}

impl Regulator {
    async fn post(&self, server: &Server, path: &str, form: &str) -> Response {
        let url = format!("{}{path}", server.site());
        let sent = self.https.post(url).header("Cookie", &self.cookie).body(form.to_owned());
        let sent = sent.header("Content-Type", "application/x-www-form-urlencoded").send();
        sent.await.expect("an answer")
    }

    async fn book(&self, server: &Server, slot: u32) {
        let booked = self.post(server, "/booking", &format!("slot={slot}")).await;
        assert_eq!(booked.status().as_u16(), 303);
    }
}

/// A platform that demands a certificate and creates every booking.
struct Platform {
    address: String,
    /// The serial numbers of the certificates that came with bookings.
    seen: Arc<Mutex<Vec<u64>>>,
}

impl Platform {
    /// One that shows this certificate.
    async fn start(authority: &Authority, name: &str) -> Self {
        let read = |name: &str| authority.directory.join(name);
        let mut roots = RootCertStore::empty();
        let ca = CertificateDer::from_pem_file(read("ca.pem")).expect("one");
        roots.add(ca).expect("an authority");
        let provider = Arc::new(default_provider());
        let clients =
            WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone());
        let (pem, key) = (read(&format!("{name}.pem")), read(&format!("{name}.key")));
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_client_cert_verifier(clients.build().expect("a verifier"))
            .with_single_cert(
                vec![CertificateDer::from_pem_file(pem).expect("a certificate")],
                PrivateKeyDer::from_pem_file(key).expect("a key"),
            )
            .expect("a certificate with its key");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
        let address = format!("https://{}/fhir", listener.local_addr().expect("an address"));
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let seen = Arc::<Mutex<Vec<u64>>>::default();
        let kept = Arc::clone(&seen);
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.expect("a connection");
                // an error: the server does not take the certificate
                let Ok(mut stream) = acceptor.accept(stream).await else { continue };
                let chain = stream.get_ref().1.peer_certificates().expect("a certificate");
                let (_, certificate) = X509Certificate::from_der(&chain[0]).expect("one");
                let digits = certificate.raw_serial().iter();
                let serial = digits.fold(0, |sum, byte| sum << 8 | u64::from(*byte));
                let kept = Arc::clone(&kept);
                // it keeps the connection as long as the server does
                tokio::spawn(async move {
                    let mut part = vec![0; 8192];
                    while let Ok(read @ 1..) = stream.read(&mut part).await {
                        // the rest is a body
                        if !part[..read].starts_with(b"P") {
                            continue;
                        }
                        kept.lock().expect("the serials").push(serial);
                        let answer = "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\
                            Location: https://sas/fhir/Appointment/1\r\n\r\n";
                        let _ = stream.write_all(answer.as_bytes()).await;
                    }
                });
            }
        });
        Self { address, seen }
    }

    /// Waits until bookings came with these certificates, and no others.
    async fn sees(&self, serials: &[u64]) {
        for _ in 0..300 {
            if *self.seen.lock().expect("the serials") == serials {
                return;
            }
            sleep(Duration::from_millis(50)).await;
        }
        panic!("{serials:?} expected, found {:?}", self.seen);
    }
}
