//! Mutual TLS with the broker.

use std::{fs, process::Stdio, thread::sleep, time::Duration};

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair, KeyUsagePurpose,
};

use super::run::{Hub, Scratch, lrm};

/// An authority with certificates for both sides.
fn make_authority(scratch: &Scratch, name: &str) -> String {
    let directory = scratch.0.join(name);
    fs::create_dir(&directory).expect("a directory");
    // a certificate whose subject is that of its issuer counts as self-signed: each has a name of its own
    let named = |common: &str, names: &[&str]| {
        let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
        let mut params = CertificateParams::new(names).expect("names");
        params.distinguished_name.push(DnType::CommonName, common);
        params
    };
    let mut params = named(&format!("authority {name}"), &[]);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::DigitalSignature];
    let key = KeyPair::generate().expect("a key");
    let authority = CertifiedIssuer::self_signed(params, key).expect("an authority");
    fs::write(directory.join("ca.pem"), authority.pem()).expect("a file");
    let purposes = [
        ("server", ExtendedKeyUsagePurpose::ServerAuth),
        ("client", ExtendedKeyUsagePurpose::ClientAuth),
    ];
    for (name, purpose) in purposes {
        let key = KeyPair::generate().expect("a key");
        let mut params = named(name, &["127.0.0.1"]);
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![purpose];
        let certificate = params.signed_by(&key, &authority).expect("a certificate");
        fs::write(directory.join(name).with_extension("pem"), certificate.pem()).expect("a file");
        fs::write(directory.join(name).with_extension("key"), key.serialize_pem()).expect("a file");
    }
    scratch.path(name)
}

#[test]
fn both_sides_show_theirs() {
    let scratch = Scratch::new();
    let (own, others) = (make_authority(&scratch, "own"), make_authority(&scratch, "others"));
    let database = scratch.path("lrm.db");
    let clients = ["fr.health.test.ptfsas", "fr.health.test.samu330"];
    let hub = Hub::start("127.0.0.1:0", &scratch.path("hub"), &clients, &["--tls", &own]);
    let Some(hub) = hub else { return };
    assert!(hub.url.starts_with("amqps://"));
    let receives = |hub: &str, options: &[&str]| {
        let mut software = lrm(&["receive", "--hub", hub, "--database", &database]);
        let software = software.args(options).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut software = software.expect("it runs");
        sleep(Duration::from_secs(3));
        software.kill().expect("it runs");
        let output = software.wait_with_output().expect("an end");
        [output.stdout, output.stderr].map(|text| String::from_utf8(text).expect("a text"))
    };
    let [out, err] = receives(&hub.url, &["--tls", &own]);
    assert_eq!(
        out, "appointments are received from the queue fr.health.test.samu330.message\n",
        "{err}"
    );
    // who shows a certificate of another authority does not trust the broker's, either
    let [out, err] = receives(&hub.url, &["--tls", &others]);
    assert!(out.is_empty() && err.contains("UnknownIssuer"), "{out}{err}");
    // which the broker does not let in
    fs::copy(scratch.0.join("own/ca.pem"), scratch.0.join("others/ca.pem")).expect("a file");
    let [out, err] = receives(&hub.url, &["--tls", &others]);
    assert!(out.is_empty() && !err.contains("UnknownIssuer"), "{out}{err}");
    // without encryption, or without a certificate
    let plain = hub.url.replace("amqps://", "amqp://");
    for (hub, options) in [(&plain, &["--tls", &own][..]), (&hub.url, &[])] {
        let [out, err] = receives(hub, options);
        assert!(
            out.is_empty() && err.contains("expected an amqps address with --tls"),
            "{out}{err}"
        );
    }
    let [out, err] = receives(&plain, &[]);
    assert!(out.is_empty() && !err.is_empty(), "{out}{err}");
}
