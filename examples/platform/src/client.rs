//! The HTTP client, with the certificate that vendors know the platform by.

use std::{fs, path::Path};

use reqwest::{Certificate, Client, Identity, redirect::Policy};

use crate::Failure;

/// A client that goes nowhere else than it was sent.
pub fn client(tls: Option<&Path>) -> Result<Client, Failure> {
    // the libraries for TLS leave the choice of cryptography to the program; an error: it was made before
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder = Client::builder().redirect(Policy::none());
    let Some(directory) = tls else { return Ok(builder.build()?) };
    let read = |name| {
        let file = directory.join(name);
        fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))
    };
    let authority = Certificate::from_pem_bundle(&read("ca.pem")?)?;
    let identity = Identity::from_pem(&[read("client.pem")?, read("client.key")?].concat())?;
    Ok(builder.tls_certs_only(authority).identity(identity).build()?)
}
