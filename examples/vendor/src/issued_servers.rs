//! Servers that show a certificate of an authority, as the platform does when it gets bookings.

use std::sync::Arc;

use rustls::{
    DigitallySignedStruct, Error, SignatureScheme,
    client::{
        WebPkiServerVerifier,
        danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    },
    pki_types::{CertificateDer, ServerName, UnixTime},
};

use crate::{
    Failure,
    revocation::{Authority, by_one_of},
};

/// Takes servers whose certificate one of the authorities has issued for their name, and not revoked.
#[derive(Debug)]
struct IssuedServers {
    /// One for each authority.
    verifiers: Vec<Arc<WebPkiServerVerifier>>,
    /// How signatures are verified, whichever authority it is.
    any: Arc<WebPkiServerVerifier>,
}

/// What verifies servers. The client of `reqwest` would take lists that have expired.
pub fn verifier(authorities: &[Authority]) -> Result<Arc<dyn ServerCertVerifier>, Failure> {
    let mut verifiers = Vec::new();
    for authority in authorities {
        let verifier = WebPkiServerVerifier::builder(Arc::clone(&authority.roots))
            .with_crls(authority.lists.iter().cloned())
            .enforce_revocation_expiration();
        verifiers.push(verifier.build()?);
    }
    let any = verifiers.first().cloned().ok_or("expected an authority; found none")?;
    Ok(Arc::new(IssuedServers { verifiers, any }))
}

impl ServerCertVerifier for IssuedServers {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        by_one_of(&self.verifiers, |one| {
            one.verify_server_cert(certificate, intermediates, name, ocsp, now)
        })
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
