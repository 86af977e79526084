//! The HTTP client, with the certificate that vendors know the platform by.

use std::path::Path;

use reqwest::{Certificate, Client, Identity, redirect::Policy};

use crate::{
    Failure,
    tls::{no_certificate, readable},
};

/// A client without redirections, and without the proxies that the environment names: nobody else sees the ids of a search.
pub fn client(tls: Option<&Path>) -> Result<Client, Failure> {
    let builder = Client::builder().redirect(Policy::none()).no_proxy();
    let Some(directory) = tls else { return Ok(builder.build()?) };
    let read = |name| readable(directory, name);
    let authority = Certificate::from_pem_bundle(&read("ca.pem")?)?;
    if authority.is_empty() {
        return Err(no_certificate(directory, "ca.pem"));
    }
    let identity = Identity::from_pem(&[read("client.pem")?, read("client.key")?].concat())?;
    Ok(builder.tls_certs_only(authority).identity(identity).build()?)
}
