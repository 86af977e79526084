//! Revocation lists, and files that are read again: nothing that happens to a file lets a revoked certificate in.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use reqwest::StatusCode;
use rustls::{
    RootCertStore, ServerConfig,
    crypto::ring::default_provider,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    server::WebPkiClientVerifier,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    time::sleep,
};
use tokio_rustls::TlsAcceptor;
use x509_parser::prelude::{FromDer, X509Certificate};

use crate::{
    accounts::{account, create_with},
    authority::{Authority, CLIENT, REVOKED},
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
    vec![
        ("empty", Vec::new(), "found none"),
        ("blank", b"\n\n".to_vec(), "PEM or DER"),
        ("garbage", b"no list of anything".to_vec(), "PEM or DER"),
        ("a page", b"<html>404</html>".to_vec(), "PEM or DER"),
        ("cut PEM", pem.as_bytes()[..pem.len() / 2].to_vec(), "section end"),
        ("cut in the first line", pem.as_bytes()[..15].to_vec(), "illegal section start"),
        ("spoilt PEM", pem.replace("\n-----END", "A\n-----END").into_bytes(), ""),
        ("cut DER", der[..der.len() - 1].to_vec(), "a part of one"),
        ("DER and more", [&der[..], b"x"].concat(), "list 2"),
        ("PEM of something else", authority.pem().into_bytes(), "found none"),
        ("DER of something else", b"\x30\x03\x02\x01\x01".to_vec(), "PEM or DER"),
        (
            "a list of another",
            other.list(&[], 2100).der().to_vec(),
            "expected a list of the authority",
        ),
        ("a forged list", false_one.list(&[], 2100).der().to_vec(), "none signed by it"),
        ("an expired list", expired.der().to_vec(), "has expired"),
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
    // an older one before it, and one of an authority that is not trusted
    let other = Authority::new("another authority");
    let lists = [authority.list(&[REVOKED], 2100), other.list(&[CLIENT], 2100)];
    authority.write("crl.pem", lists.map(|list| list.der().to_vec()).concat());
    let server = Server::start(&authority.option());
    assert!(lets_in(&server, &authority, "client").await);
    assert!(!lets_in(&server, &authority, "revoked").await);
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
    let of_other = |name: &str| {
        let files = ["pem", "key"].map(|kind| format!("{name}.{kind}"));
        for file in files {
            let content = std::fs::read(other.directory.join(&file)).expect("a file");
            authority.write(&format!("other-{file}"), content);
        }
    };
    of_other("client");
    of_other("revoked");
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
    let (platform, seen) = platform(&authority).await;
    let options = ["--read-again", "1", "--settle", "1", "--platform", &platform];
    let server = Server::start(&[&authority.option()[..], &options].concat());
    let https = authority.client("client");
    let created = create_with(&https, &server, &account(TECHNICAL, UUID)).await;
    assert_eq!(created.0, 201);
    let page = |path: &str| format!("{}{path}", server.site());
    let post = async |path: &str, cookie: &str, body: &str| {
        let sent = https.post(page(path)).header("Cookie", cookie).body(body.to_owned());
        sent.header("Content-Type", "application/x-www-form-urlencoded")
            .send()
            .await
            .expect("an answer")
    };
    let signed_in = post("/login", "", "email=s.loridon%40example.fr&slot=1").await;
    let cookie = signed_in.headers()["set-cookie"].to_str().expect("a cookie").to_owned();
    assert!(cookie.starts_with("__Host-session=") && cookie.ends_with("; Secure"), "{cookie}");
    let cookie = cookie.split(';').next().expect("a pair");
    post("/booking", cookie, &format!("slot={}", tomorrow(1))).await;
    let shown = async |serial: u64| {
        for _ in 0..200 {
            if seen.lock().expect("the serials").last() == Some(&serial) {
                return;
            }
            sleep(Duration::from_millis(50)).await;
        }
        panic!("{serial} expected, found {seen:?}");
    };
    shown(1).await;
    authority.issue("server", 4242);
    server.logs("were read again").await;
    sleep(Duration::from_millis(1500)).await;
    post("/booking", cookie, &format!("slot={}", tomorrow(2))).await;
    shown(4242).await;
}

/// A platform that demands a certificate and creates every booking. Gives its address, and the serial numbers that it saw.
async fn platform(authority: &Authority) -> (String, Arc<Mutex<Vec<u64>>>) {
    let read = |name: &str| authority.directory.join(name);
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(read("ca.pem")).expect("one")).expect("an authority");
    let provider = Arc::new(default_provider());
    let clients = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_client_cert_verifier(clients.build().expect("a verifier"))
        .with_single_cert(
            vec![CertificateDer::from_pem_file(read("server.pem")).expect("a certificate")],
            PrivateKeyDer::from_pem_file(read("server.key")).expect("a key"),
        )
        .expect("a certificate with its key");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
    let address = format!("https://{}/fhir", listener.local_addr().expect("an address"));
    let (acceptor, seen) = (TlsAcceptor::from(Arc::new(config)), Arc::<Mutex<Vec<u64>>>::default());
    let kept = Arc::clone(&seen);
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.expect("a connection");
            let mut stream = acceptor.accept(stream).await.expect("a handshake");
            let chain = stream.get_ref().1.peer_certificates().expect("a certificate");
            let (_, certificate) = X509Certificate::from_der(&chain[0]).expect("one");
            let serial =
                certificate.raw_serial().iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte));
            kept.lock().expect("the serials").push(serial);
            let _ = stream.read(&mut vec![0; 8192]).await;
            let answer = "HTTP/1.1 201 Created\r\nLocation: https://sas/fhir/Appointment/1\r\n\
                Content-Length: 0\r\nConnection: close\r\n\r\n";
            let _ = stream.write_all(answer.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
    });
    (address, seen)
}
