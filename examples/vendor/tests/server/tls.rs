//! Mutual TLS: who is let in, and who is not. The end of the process, too.

use std::{fs, path::PathBuf, process::Command, sync::Arc, time::Duration};

use reqwest::{Client, Identity, tls};
use rustls::{
    ClientConfig, ProtocolVersion, RootCertStore, ServerConfig,
    crypto::ring::default_provider,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    server::WebPkiClientVerifier,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    time::sleep,
};

use tokio_rustls::{TlsAcceptor, TlsConnector};

use crate::accounts::account;
use crate::authority::client_of;
use crate::harness::{ONE_PLACE, Server, client, practitioners, scratch, tomorrow};

fn authority() -> PathBuf {
    let directory = scratch("ca");
    let made =
        Command::new(env!("CARGO_BIN_EXE_vendor")).arg("make-test-ca").arg(&directory).output();
    assert!(made.expect("it runs").status.success());
    directory
}

#[tokio::test]
async fn only_the_platform_is_let_in() {
    let directory = authority();
    let server = Server::start(&["--tls", directory.to_str().expect("a path")]);
    assert!(server.base.starts_with("https://127.0.0.1:"));
    let url = format!("{}/Slot?{}", server.base, practitioners(&[ONE_PLACE]));
    for version in [tls::Version::TLS_1_2, tls::Version::TLS_1_3] {
        let only = |name| {
            client_of(&directory, name)
                .min_tls_version(version)
                .max_tls_version(version)
                .build()
                .expect("a client")
        };
        let answer = only(Some("client")).get(&url).send().await.expect("an answer");
        assert_eq!(answer.status().as_u16(), 200);
        for name in [None, Some("wrong-cn"), Some("wrong-ou"), Some("revoked")] {
            let refused = only(name).get(&url).send().await.expect_err("no answer");
            assert!(refused.is_connect() || refused.is_request(), "{name:?}: {refused:?}");
        }
    }
    // a certificate of another authority with the right names
    let other = authority();
    let stranger = client_of(&directory, None);
    let identity = [fs::read(other.join("client.pem")), fs::read(other.join("client.key"))];
    let identity = identity.map(|file| file.expect("a file")).concat();
    let stranger = stranger
        .identity(Identity::from_pem(&identity).expect("an identity"))
        .build()
        .expect("a client");
    assert!(stranger.get(&url).send().await.is_err());
    // without TLS nothing is answered
    assert!(client().get(url.replace("https", "http")).send().await.is_err());
    // one who never shakes hands holds up nobody
    let address = server.base.trim_start_matches("https://").trim_end_matches("/fhir");
    let mut idle = TcpStream::connect(address).await.expect("a connection");
    idle.write_all(&[22, 3, 1]).await.expect("the start of a handshake");
    let good = client_of(&directory, Some("client")).build().expect("a client");
    assert_eq!(good.get(&url).send().await.expect("an answer").status().as_u16(), 200);
}

/// The newest version that both know is spoken.
#[tokio::test]
async fn tls_1_3_is_preferred() {
    let directory = authority();
    let server = Server::start(&["--tls", directory.to_str().expect("a path")]);
    let mut roots = RootCertStore::empty();
    let authority = CertificateDer::from_pem_file(directory.join("ca.pem")).expect("a certificate");
    roots.add(authority).expect("an authority");
    let config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let connector = TlsConnector::from(Arc::new(config));
    for url in [&server.base, server.site()] {
        let stream = TcpStream::connect(url.split('/').nth(2).expect("a host")).await;
        let name = "127.0.0.1".try_into().expect("a name");
        let stream = connector.connect(name, stream.expect("a connection")).await;
        let version = stream.expect("a handshake").get_ref().1.protocol_version();
        assert_eq!(version, Some(ProtocolVersion::TLSv1_3), "{url}");
    }
}

#[tokio::test]
async fn browsers_need_no_certificate() {
    let directory = authority();
    let server = Server::start(&["--tls", directory.to_str().expect("a path")]);
    let slots = format!("{}/Slot?{}", server.base, practitioners(&[ONE_PLACE]));
    let platform = client_of(&directory, Some("client")).build().expect("a client");
    let browser = client_of(&directory, None).build().expect("a client");
    let status = async |client: &Client, url: &str| {
        client.get(url).send().await.expect("an answer").status().as_u16()
    };
    let page = format!("{}/booking?slot={}&origin=sas", server.site(), tomorrow(1));
    assert_eq!(status(&browser, &page).await, 200);
    // nothing but the pages is there, and the pages are nowhere else
    assert_eq!(
        status(&browser, &slots.replace(server.base.trim_end_matches("/fhir"), server.site()))
            .await,
        404
    );
    assert_eq!(
        status(&platform, &page.replace(server.site(), server.base.trim_end_matches("/fhir")))
            .await,
        404
    );
    // slots lead to the pages
    let body = platform.get(&slots).send().await.expect("an answer").text().await.expect("a text");
    assert!(body.contains(&format!("\"comment\":\"{}/booking?slot=", server.site())));
}

#[tokio::test]
async fn other_names_can_be_requested() {
    let directory = authority();
    let server = Server::start(&[
        "--tls",
        directory.to_str().expect("a path"),
        "--client-cn",
        "somebody-else.test",
    ]);
    let url = format!("{}/metadata", server.base);
    let ask = async |name| {
        client_of(&directory, Some(name)).build().expect("a client").get(&url).send().await
    };
    assert_eq!(ask("wrong-cn").await.expect("an answer").status().as_u16(), 200);
    assert!(ask("client").await.is_err());
}

#[test]
fn what_is_missing_is_reported() {
    let missing = scratch("no-ca");
    let run = |options: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_vendor")).args(options).output().expect("it runs")
    };
    let result = run(&["--listen", "127.0.0.1:0", "--tls", missing.to_str().expect("a path")]);
    let message = String::from_utf8(result.stderr).expect("a text");
    assert!(
        !result.status.success() && message.contains("ca.pem") && message.contains("make-test-ca"),
        "{message}"
    );
    let result = run(&["--listen", "127.0.0.1:0", "--platform", "ftp://sas"]);
    let message = String::from_utf8(result.stderr).expect("a text");
    assert!(
        !result.status.success() && message.contains("not the address of a platform"),
        "{message}"
    );
    assert!(!run(&["--issuer", "https://sso.example.fr"]).status.success());
}

#[cfg(unix)]
#[tokio::test]
async fn what_is_running_is_ended_before_the_server_stops() {
    let mut server = Server::start(&[]);
    let address = server.site().trim_start_matches("http://").to_owned();
    // half a request
    let mut slow = TcpStream::connect(&address).await.expect("a connection");
    let head = "POST /fhir/Practitioner HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n\
        Content-Length: 2\r\nConnection: close\r\n\r\n{";
    slow.write_all(head.as_bytes()).await.expect("half of it");
    sleep(Duration::from_millis(200)).await;
    let id = server.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().expect("it runs").success());
    sleep(Duration::from_millis(200)).await;
    assert!(TcpStream::connect(&address).await.is_err(), "nobody new is let in");
    slow.write_all(b"}").await.expect("the rest");
    let mut answer = String::new();
    slow.read_to_string(&mut answer).await.expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 400") && answer.contains("OperationOutcome"), "{answer}");
    assert_eq!(server.wait(), Some(0));
}

/// Bookings go to a platform that asks for a certificate: the server shows its own.
#[tokio::test]
async fn bookings_are_sent_over_mutual_tls() {
    let directory = authority();
    let read = |name: &str| directory.join(name);
    let mut roots = RootCertStore::empty();
    roots
        .add(CertificateDer::from_pem_file(read("ca.pem")).expect("a certificate"))
        .expect("an authority");
    let clients =
        WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::new(default_provider()));
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_client_cert_verifier(clients.build().expect("a verifier"))
        .with_single_cert(
            vec![CertificateDer::from_pem_file(read("server.pem")).expect("a certificate")],
            PrivateKeyDer::from_pem_file(read("server.key")).expect("a key"),
        )
        .expect("a certificate with its key");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
    let platform = format!("https://{}/fhir", listener.local_addr().expect("an address"));

    let server =
        Server::start(&["--tls", directory.to_str().expect("a path"), "--platform", &platform]);
    let https = client_of(&directory, Some("client")).build().expect("a client");
    let post = async |url: String, cookie: &str, content_type: &str, body: String| {
        let sent = https.post(url).header("Cookie", cookie);
        sent.header("Content-Type", content_type).body(body).send().await.expect("an answer")
    };
    let account = account("urn:oid:1.2.250.1.213.3.6", "1ef1c748-01a3-6180-b098-73283ce4e5b1");
    let accounts = format!("{}/Practitioner", server.base);
    assert_eq!(post(accounts, "", "application/json", account.to_string()).await.status(), 201);
    let page = |path: &str| format!("{}{path}", server.site());
    let form = "application/x-www-form-urlencoded";
    let signed_in =
        post(page("/login"), "", form, "email=s.loridon%40example.fr&slot=1".into()).await;
    let cookie = signed_in.headers()["set-cookie"].to_str().expect("a cookie").to_owned();
    assert!(cookie.ends_with("; Secure"));
    let cookie = cookie.split(';').next().expect("a pair");
    assert_eq!(
        post(page("/booking"), cookie, form, format!("slot={}", tomorrow(1))).await.status(),
        303
    );

    let (stream, _) = listener.accept().await.expect("a connection");
    let mut stream = TlsAcceptor::from(Arc::new(config)).accept(stream).await.expect("a handshake");
    assert_eq!(stream.get_ref().1.peer_certificates().map(<[_]>::len), Some(1));
    let mut request = vec![0; 4096];
    let read = stream.read(&mut request).await.expect("a request");
    assert!(request[..read].starts_with(b"POST /fhir/Appointment HTTP/1.1"));
}
