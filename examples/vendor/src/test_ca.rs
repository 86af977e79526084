//! A certificate authority to try mutual TLS with: `vendor make-test-ca DIR`.

use std::{fs, io::Write, path::Path};

use rcgen::{
    BasicConstraints, CertificateParams, CertificateRevocationListParams, CertifiedIssuer, DnType,
    ExtendedKeyUsagePurpose, IsCa, KeyIdMethod, KeyPair, KeyUsagePurpose, RevocationReason,
    RevokedCertParams, SerialNumber, date_time_ymd,
};

use crate::{
    Failure,
    tls::{TEST_CN, TEST_OU},
};

type Authority = CertifiedIssuer<'static, KeyPair>;

/// Serial number of the certificate that is revoked.
const REVOKED: u64 = 666;

/// Writes the authority, its revocation list, a certificate for the server, and one for each kind of client.
pub fn make(directory: &Path) -> Result<(), Failure> {
    fs::create_dir_all(directory)?;
    let authority = authority()?;
    fs::write(directory.join("ca.pem"), authority.pem())?;
    fs::write(directory.join("crl.pem"), revocations(&authority)?)?;
    let server = CertificateParams::new(["localhost".to_owned(), "127.0.0.1".to_owned()])?;
    issue(directory, "server", server, ("vendor.test", TEST_OU), &authority)?;
    for (name, cn, ou) in [
        ("client", TEST_CN, TEST_OU),
        ("wrong-cn", "somebody-else.test", TEST_OU),
        ("wrong-ou", TEST_CN, "300000000000000"),
        ("revoked", TEST_CN, TEST_OU),
    ] {
        let mut client = CertificateParams::default();
        if name == "revoked" {
            client.serial_number = Some(SerialNumber::from(REVOKED));
        }
        issue(directory, name, client, (cn, ou), &authority)?;
    }
    println!("made {}: ca.pem, crl.pem, and .pem and .key of", directory.display());
    println!("  server     start `vendor --tls {}`", directory.display());
    println!("  client     is let in");
    println!("  wrong-cn, wrong-ou, revoked     are refused");
    Ok(())
}

fn authority() -> Result<Authority, Failure> {
    let mut authority = CertificateParams::default();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    authority.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    authority.distinguished_name.push(DnType::CommonName, "Test authority of fhir-sas");
    Ok(CertifiedIssuer::self_signed(authority, KeyPair::generate()?)?)
}

fn revocations(authority: &Authority) -> Result<String, Failure> {
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
    Ok(list.signed_by(authority)?.pem()?)
}

fn issue(
    directory: &Path,
    name: &str,
    mut certificate: CertificateParams,
    (cn, ou): (&str, &str),
    authority: &Authority,
) -> Result<(), Failure> {
    certificate.distinguished_name.push(DnType::CommonName, cn);
    certificate.distinguished_name.push(DnType::OrganizationalUnitName, ou);
    // the server is a client too, when it sends bookings
    certificate.extended_key_usages =
        vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
    let key = KeyPair::generate()?;
    fs::write(
        directory.join(format!("{name}.pem")),
        certificate.signed_by(&key, authority)?.pem(),
    )?;
    write_private(&directory.join(format!("{name}.key")), &key.serialize_pem())?;
    Ok(())
}

/// Writes a file that its owner alone can read.
fn write_private(path: &Path, text: &str) -> Result<(), Failure> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    // the mode counts for new files only
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    file.write_all(text.as_bytes())?;
    Ok(())
}
