//! Revocation lists of the authorities. Without lists rustls checks no revocation at all, so that each authority must have one:
//! a file that is empty, cut or of another format is an error, and never the same as "nobody is revoked".

use rustls::pki_types::{CertificateDer, CertificateRevocationListDer, pem::PemObject};
use x509_parser::{
    certificate::X509Certificate, prelude::FromDer, revocation_list::CertificateRevocationList,
    time::ASN1Time, x509::X509Name,
};

use crate::Failure;

/// What each list of a file in PEM begins with.
const BEGIN: &[u8] = b"-----BEGIN X509 CRL-----";
/// What the DER of a list begins with: the tag of a sequence.
const SEQUENCE: u8 = 0x30;

/// The lists of a file, one after the other in PEM or in DER, when each authority has signed one of them and none of them has
/// expired.
pub fn lists(
    file: &[u8],
    authorities: &[CertificateDer<'_>],
) -> Result<Vec<CertificateRevocationListDer<'static>>, Failure> {
    let lists = split(file)?;
    let parsed = lists.iter().map(|list| CertificateRevocationList::from_der(list));
    let parsed = parsed.collect::<Result<Vec<_>, _>>().map_err(|_| DAMAGED)?;
    let now = ASN1Time::now();
    for (_, list) in &parsed {
        if let Some(end) = list.next_update().filter(|end| *end <= now) {
            let issuer = list.issuer();
            let reason = "expected a revocation list that is in force; found that of";
            return Err(
                format!("{reason} {issuer}, expired {end}. Put the present list there.").into()
            );
        }
    }
    for authority in authorities {
        let (_, authority) = X509Certificate::from_der(authority)?;
        let is_its_own = |list: &CertificateRevocationList<'_>| {
            is_same(list.issuer(), authority.subject())
                && list.verify_signature(authority.public_key()).is_ok()
        };
        if !parsed.iter().any(|(_, list)| is_its_own(list)) {
            let subject = authority.subject();
            let reason = "expected a revocation list of each authority of ca.pem; found none of";
            return Err(format!(
                "{reason} {subject}, or one that it has not signed. Add its list."
            )
            .into());
        }
    }
    Ok(lists)
}

const DAMAGED: &str = "expected revocation lists in PEM or DER; found something that is neither. Download the file again.";

fn is_same(one: &X509Name<'_>, other: &X509Name<'_>) -> bool {
    one.as_raw() == other.as_raw()
}

fn split(file: &[u8]) -> Result<Vec<CertificateRevocationListDer<'static>>, Failure> {
    if file.first() == Some(&SEQUENCE) {
        return split_der(file);
    }
    let lists = CertificateRevocationListDer::pem_slice_iter(file);
    let lists = lists.collect::<Result<Vec<_>, _>>().map_err(|_| DAMAGED)?;
    let begun = file.windows(BEGIN.len()).filter(|part| part == &BEGIN).count();
    if lists.is_empty() || lists.len() != begun { Err(DAMAGED.into()) } else { Ok(lists) }
}

fn split_der(file: &[u8]) -> Result<Vec<CertificateRevocationListDer<'static>>, Failure> {
    let (mut lists, mut left) = (Vec::new(), file);
    while !left.is_empty() {
        let (rest, _) = CertificateRevocationList::from_der(left).map_err(|_| DAMAGED)?;
        lists.push(left[..left.len() - rest.len()].to_vec().into());
        left = rest;
    }
    Ok(lists)
}
