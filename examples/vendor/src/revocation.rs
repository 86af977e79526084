//! Revocation lists: without one for each authority nobody is let in.

use rustls::pki_types::{CertificateDer, CertificateRevocationListDer, pem::PemObject};
use x509_parser::{
    certificate::X509Certificate, error::X509Error, prelude::FromDer,
    revocation_list::CertificateRevocationList, time::ASN1Time,
};

type Der = CertificateRevocationListDer<'static>;

/// The lists of a file in PEM, or in DER one after the other, newest first. There is at least one for each of the authorities, signed by it
/// and not expired.
///
/// # Errors
/// With what is wrong, when the file is not such a file. An empty result would let everybody in whose certificate was revoked, so
/// it is an error.
pub fn lists(
    file: &[u8],
    authorities: &[CertificateDer<'_>],
    now: ASN1Time,
) -> Result<Vec<Der>, String> {
    let mut lists = split(file)?;
    if lists.is_empty() {
        return Err("expected a certificate revocation list in PEM or DER, found none".into());
    }
    for (index, list) in lists.iter().enumerate() {
        parsed(list)
            .ok_or_else(|| format!("list {} is no certificate revocation list", index + 1))?;
    }
    // of several lists of one authority the first one counts
    lists.sort_by_key(|list| {
        let published = parsed(list).map(|list| list.last_update().timestamp());
        std::cmp::Reverse(published)
    });
    if authorities.is_empty() {
        return Err("expected the certificate of an authority, found none".into());
    }
    for authority in authorities {
        let (_, authority) = X509Certificate::from_der(authority)
            .map_err(|_| "the certificate of an authority cannot be read".to_owned())?;
        let newest = lists.iter().filter_map(parsed).find(|list| is_of(list, &authority));
        let name = authority.subject();
        let Some(newest) = newest else {
            return Err(format!(
                "expected a list of the authority {name}, found none signed by it"
            ));
        };
        // RFC 5280 demands it
        let Some(next) = newest.next_update() else {
            return Err(format!("the list of {name} has no nextUpdate: when the next one is due"));
        };
        if next <= now {
            return Err(format!("the list of {name} has expired: the next one was due at {next}"));
        }
    }
    Ok(lists)
}

/// Whether an authority has signed a list. A signature of a kind that cannot be verified here is verified in the handshake, which fails.
fn is_of(list: &CertificateRevocationList<'_>, authority: &X509Certificate<'_>) -> bool {
    list.issuer().as_raw() == authority.subject().as_raw()
        && matches!(
            list.verify_signature(authority.public_key()),
            Ok(()) | Err(X509Error::SignatureUnsupportedAlgorithm)
        )
}

fn parsed(list: &Der) -> Option<CertificateRevocationList<'_>> {
    let (rest, list) = CertificateRevocationList::from_der(list).ok()?;
    rest.is_empty().then_some(list)
}

fn split(file: &[u8]) -> Result<Vec<Der>, String> {
    const PEM: &[u8] = b"-----BEGIN";
    if file.windows(PEM.len()).any(|part| part == PEM) {
        let lists = Der::pem_slice_iter(file).collect::<Result<Vec<_>, _>>();
        return lists.map_err(|error| format!("no PEM: {error}"));
    }
    let (mut lists, mut rest) = (Vec::new(), file);
    while !rest.is_empty() {
        let Ok((after, _)) = CertificateRevocationList::from_der(rest) else {
            let number = lists.len() + 1;
            return Err(format!(
                "expected certificate revocation lists in PEM or DER, found something else or a part of one as list {number}"
            ));
        };
        let (list, after) = rest.split_at(rest.len() - after.len());
        lists.push(Der::from(list.to_vec()));
        rest = after;
    }
    Ok(lists)
}
