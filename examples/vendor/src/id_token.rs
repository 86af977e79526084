//! ID tokens: whether one can be trusted, and the claims that it makes.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::Utc;
use fhir_sas::{diagnostic::Lang, sso::Claims};
use openidconnect::{
    ClaimsVerificationError, Nonce, SignatureVerificationError,
    core::{CoreIdToken, CoreJwsSigningAlgorithm as Algorithm},
};

use crate::issuer::Found;

/// Algorithms with a key pair: the issuer alone can sign. With those of a shared secret, whoever has this server's secret could.
const ALGORITHMS: [Algorithm; 9] = [
    Algorithm::RsaSsaPkcs1V15Sha256,
    Algorithm::RsaSsaPkcs1V15Sha384,
    Algorithm::RsaSsaPkcs1V15Sha512,
    Algorithm::RsaSsaPssSha256,
    Algorithm::RsaSsaPssSha384,
    Algorithm::RsaSsaPssSha512,
    Algorithm::EcdsaP256Sha256,
    Algorithm::EcdsaP384Sha384,
    Algorithm::EdDsa,
];
/// Why a token is not trusted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Untrusted {
    /// It is signed with none of the issuer's keys, as far as they are known.
    Key,
    Other(String),
}

/// The claims of a token: signature, issuer, audience, times and nonce are verified.
pub fn claims(token: &CoreIdToken, issuer: &Found, nonce: &Nonce) -> Result<Claims, Untrusted> {
    let verifier = issuer.id_token_verifier().set_allowed_algs(ALGORITHMS);
    token.claims(&verifier, nonce).map_err(|error| untrusted(&error))?;
    // read again, as the library keeps only the claims that it knows
    let text = token.to_string();
    let unread = || Untrusted::Other("its claims cannot be read".into());
    let payload = text.split('.').nth(1).and_then(|part| BASE64_URL_SAFE_NO_PAD.decode(part).ok());
    let claims: Claims =
        serde_json::from_slice(&payload.ok_or_else(unread)?).map_err(|_| unread())?;
    // what the library leaves to its users: for whom the token was issued, and when
    let checked = claims.check(issuer.client_id(), Utc::now());
    checked.map_err(|fault| Untrusted::Other(fault.message(Lang::En)))?;
    Ok(claims)
}

/// Why the library does not trust it: the kind, as texts of the issuer may quote users.
fn untrusted(error: &ClaimsVerificationError) -> Untrusted {
    use ClaimsVerificationError as Error;
    let why = match error {
        Error::SignatureVerification(
            SignatureVerificationError::NoMatchingKey
            | SignatureVerificationError::CryptoError(_)
            | SignatureVerificationError::AmbiguousKeyId(_),
        ) => return Untrusted::Key,
        Error::SignatureVerification(_) => "its signature is of a kind that is not accepted",
        Error::Expired(_) => "it has expired",
        Error::InvalidAudience(_) => "it is for somebody else (aud)",
        Error::InvalidIssuer(_) => "it is of another issuer (iss)",
        Error::InvalidNonce(_) => "it belongs to another sign-on (nonce)",
        _ => "the library refuses it",
    };
    Untrusted::Other(why.into())
}
