//! Revocation lists of authorities, and who is let in by them. Without lists rustls checks no revocation at all, so that each authority
//! must have one: a file that is empty, cut or of another format is an error, and never the same as "nobody is revoked".
//!
//! rustls takes the first list of an issuer's name, whoever has signed it. Authorities can share a name, as after the renewal of a key;
//! so each has a verifier of its own, with its own lists before the others.

use std::{collections::HashSet, sync::Arc};

use rustls::{
    CertificateError, DigitallySignedStruct, DistinguishedName, Error, RootCertStore,
    SignatureScheme,
    client::danger::HandshakeSignatureValid,
    pki_types::{CertificateDer, CertificateRevocationListDer, UnixTime, pem::PemObject},
    server::{
        WebPkiClientVerifier,
        danger::{ClientCertVerified, ClientCertVerifier},
    },
};
use x509_parser::{
    certificate::X509Certificate,
    extensions::{ParsedExtension, X509Extension},
    prelude::FromDer,
    revocation_list::CertificateRevocationList,
    time::ASN1Time,
};

use crate::Failure;

type Der = CertificateRevocationListDer<'static>;

/// An authority, and what its verifier needs.
pub struct Authority {
    /// It alone.
    pub roots: Arc<RootCertStore>,
    /// Its own list, the newest one, then older ones of parts of its certificates, and after them those of authorities that are not in
    /// the file, which may be below this one.
    pub lists: Vec<Der>,
}

/// The authorities with the lists of a file, which is in PEM, or in DER one list after the other. Of several lists of an authority the
/// newest one counts, and none whose time has not come. It must be in force. An older one counts only for certificates that the newest
/// one leaves out, and only if it states which ones it is for.
///
/// # Errors
/// With what was expected and what is there instead.
pub fn authorities(
    file: &[u8],
    certificates: &[CertificateDer<'static>],
    now: ASN1Time,
) -> Result<Vec<Authority>, Failure> {
    if certificates.is_empty() {
        return Err("expected the certificate of an authority; found none".into());
    }
    let ders = split(file)?;
    let mut lists = Vec::new();
    for (number, der) in (1..).zip(&ders) {
        lists.push(List { number, der, parsed: parsed(number, der)? });
    }
    // the newest first
    lists.sort_by(|one, other| other.age().cmp(&one.age()));
    let mut parsed = Vec::new();
    for certificate in certificates {
        let (_, authority) = X509Certificate::from_der(certificate)
            .map_err(|_| "expected certificates of authorities; found one that cannot be read")?;
        parsed.push(authority);
    }
    let is_of_none = |list: &&List| !parsed.iter().any(|authority| list.is_of(authority));
    let counts = |list: &&List| list.parsed.last_update() <= now;
    let others = still_counting(lists.iter().filter(is_of_none).filter(counts));
    let mut authorities = Vec::new();
    for (certificate, parsed) in certificates.iter().zip(&parsed) {
        let own: Vec<_> = lists.iter().filter(|list| list.is_of(parsed)).collect();
        check(&own, &parsed.subject().to_string(), now)?;
        let mut roots = RootCertStore::empty();
        roots.add(certificate.clone())?;
        let own = still_counting(own.into_iter().filter(counts));
        let lists = own.iter().chain(&others).map(|list| list.der.clone()).collect();
        authorities.push(Authority { roots: Arc::new(roots), lists });
    }
    Ok(authorities)
}

/// The newest list of each issuer, and older ones of parts: an older one for all certificates would also be one for those that the
/// newest one leaves out.
fn still_counting<'l, 'f>(newest_first: impl Iterator<Item = &'l List<'f>>) -> Vec<&'l List<'f>> {
    let mut met = HashSet::new();
    newest_first
        .filter(|list| met.insert(list.parsed.issuer().as_raw()) || list.is_of_part())
        .collect()
}

/// Whether an authority has a list that counts, and the newest of them is in force.
fn check(own: &[&List<'_>], name: &str, now: ASN1Time) -> Result<(), String> {
    let published = |list: &&&List| list.parsed.last_update() <= now;
    let Some(oldest) = own.last() else {
        return Err(format!(
            "expected a revocation list of each authority; found none that {name} has signed. Add its list."
        ));
    };
    let Some(newest) = own.iter().find(published) else {
        return Err(format!(
            "expected a revocation list of {name} that is in force; found one that is valid from {}. Put the present list \
             there, or correct the clock.",
            oldest.parsed.last_update()
        ));
    };
    // RFC 5280 demands it
    let Some(end) = newest.parsed.next_update() else {
        return Err(format!(
            "expected a revocation list of {name} with nextUpdate, when the next one is due; found one without. Download \
             the list again."
        ));
    };
    if end <= now {
        return Err(format!(
            "expected a revocation list of {name} that is in force; found one that expired {end}. Put the present list there."
        ));
    }
    Ok(())
}

/// A list of the file.
struct List<'f> {
    /// Its place there.
    number: usize,
    der: &'f Der,
    parsed: CertificateRevocationList<'f>,
}

impl List<'_> {
    /// The greater, the newer.
    fn age(&self) -> (i64, Option<impl Ord>, usize) {
        (self.parsed.last_update().timestamp(), self.parsed.crl_number(), self.number)
    }

    /// Whether an authority has signed it. One with a signature that cannot be verified here is of nobody: keys of two kinds may have
    /// one name.
    fn is_of(&self, authority: &X509Certificate<'_>) -> bool {
        self.parsed.issuer().as_raw() == authority.subject().as_raw()
            && self.parsed.verify_signature(authority.public_key()).is_ok()
    }

    /// Whether it is for a part of the certificates, as it states.
    fn is_of_part(&self) -> bool {
        let mut extensions = self.parsed.extensions().iter().map(X509Extension::parsed_extension);
        extensions.any(|one| matches!(one, ParsedExtension::IssuingDistributionPoint(_)))
    }
}

fn parsed(number: usize, der: &Der) -> Result<CertificateRevocationList<'_>, String> {
    match CertificateRevocationList::from_der(der) {
        Ok(([], list)) => Ok(list),
        _ => Err(format!(
            "expected revocation lists; found something else as list {number}. Download the file again."
        )),
    }
}

/// What a text in PEM has somewhere, and DER has by chance only.
const PEM: &[u8] = b"-----BEGIN";
/// What each list in PEM begins with. A file with anything else in PEM is refused: a misspelt list would not count.
const BEGIN: &[u8] = b"-----BEGIN X509 CRL-----";
/// What the DER of a list begins with: the tag of a sequence.
const SEQUENCE: u8 = 0x30;

fn split(file: &[u8]) -> Result<Vec<Der>, String> {
    let count = |what: &[u8]| file.windows(what.len()).filter(|part| *part == what).count();
    if file.first() != Some(&SEQUENCE) && count(PEM) > 0 {
        let lists: Result<Vec<_>, _> = Der::pem_slice_iter(file).collect();
        let lists = lists.map_err(|error| {
            format!("expected revocation lists in PEM or DER; found PEM that is cut or spoilt: {error}. Download the file again.")
        })?;
        let begun = count(BEGIN);
        if lists.is_empty() || lists.len() != begun || begun != count(PEM) {
            return Err(format!(
                "expected revocation lists in PEM or DER, and nothing else; found {} parts in PEM, of which {begun} begin as lists, and {} are \
                 whole. Download the file again.",
                count(PEM),
                lists.len()
            ));
        }
        // a list in another format would not count
        if file.iter().any(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace())
            || std::str::from_utf8(file).is_err()
        {
            return Err(
                "expected revocation lists in PEM or DER; found both, or PEM and bytes that are no text. Write all of them in one format."
                    .into(),
            );
        }
        return Ok(lists);
    }
    if file.trim_ascii().is_empty() {
        return Err(
            "expected revocation lists in PEM or DER; found an empty file. Download it again."
                .into(),
        );
    }
    let (mut lists, mut rest) = (Vec::new(), file);
    while !rest.is_empty() {
        let Ok((after, _)) = CertificateRevocationList::from_der(rest) else {
            return Err(format!(
                "expected revocation lists in PEM or DER; found something else or a part of one as list {}. Download the \
                 file again.",
                lists.len() + 1
            ));
        };
        let (list, after) = rest.split_at(rest.len() - after.len());
        lists.push(Der::from(list.to_vec()));
        rest = after;
    }
    Ok(lists)
}

/// Takes clients whose certificate one of the authorities has issued, and not revoked.
#[derive(Debug)]
struct Clients {
    /// One for each authority.
    verifiers: Vec<Arc<dyn ClientCertVerifier>>,
    subjects: Vec<DistinguishedName>,
    /// How signatures are verified, whichever authority it is.
    any: Arc<dyn ClientCertVerifier>,
}

/// What verifies clients.
pub fn clients(authorities: &[Authority]) -> Result<Arc<dyn ClientCertVerifier>, Failure> {
    let mut verifiers = Vec::new();
    for authority in authorities {
        let verifier = WebPkiClientVerifier::builder(Arc::clone(&authority.roots))
            .with_crls(authority.lists.iter().cloned())
            .enforce_revocation_expiration();
        verifiers.push(verifier.build()?);
    }
    let any = verifiers.first().cloned().ok_or("expected an authority; found none")?;
    let subjects = verifiers.iter().flat_map(|one| one.root_hint_subjects()).cloned().collect();
    Ok(Arc::new(Clients { verifiers, subjects, any }))
}

/// What one of the verifiers takes is taken. The error is that of the authority which has issued the certificate, when one has.
pub fn by_one_of<V: ?Sized, T>(
    verifiers: &[Arc<V>],
    verify: impl Fn(&V) -> Result<T, Error>,
) -> Result<T, Error> {
    let mut why = Error::from(CertificateError::UnknownIssuer);
    for verifier in verifiers {
        match verify(verifier) {
            Ok(verified) => return Ok(verified),
            Err(error) if is_of_another(&why) => why = error,
            Err(_) => {}
        }
    }
    Err(why)
}

/// Whether the certificate was not issued with the key of the authority, as far as its verifier knows.
fn is_of_another(error: &Error) -> bool {
    // one with another kind of key, for the last two
    matches!(
        error,
        Error::InvalidCertificate(
            CertificateError::UnknownIssuer
                | CertificateError::BadSignature
                | CertificateError::UnsupportedSignatureAlgorithmContext { .. }
                | CertificateError::UnsupportedSignatureAlgorithmForPublicKeyContext { .. }
        )
    )
}

impl ClientCertVerifier for Clients {
    fn verify_client_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        now: UnixTime,
    ) -> Result<ClientCertVerified, Error> {
        by_one_of(&self.verifiers, |one| one.verify_client_cert(certificate, intermediates, now))
    }

    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &self.subjects
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.any.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.any.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.any.supported_verify_schemes()
    }
}
