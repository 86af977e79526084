//! Requests of this server to others: the platform, and the issuer of single sign-on.

use std::time::Duration;

/// How long a request may take, with its answer: the platform waits no longer either.
pub const ATTEMPT: Duration = Duration::from_secs(7);

/// A client without redirections and without the proxies of the environment.
pub fn client(builder: reqwest::ClientBuilder) -> reqwest::Result<reqwest::Client> {
    let nowhere = reqwest::redirect::Policy::none();
    builder.timeout(ATTEMPT).redirect(nowhere).no_proxy().build()
}

/// The body of an answer, as far as `most` bytes, and whether that is all of it.
pub async fn body(
    response: &mut reqwest::Response,
    most: usize,
) -> reqwest::Result<(Vec<u8>, bool)> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        let room = most - body.len();
        if chunk.len() > room {
            body.extend_from_slice(&chunk[..room]);
            return Ok((body, false));
        }
        body.extend_from_slice(&chunk);
    }
    Ok((body, true))
}
