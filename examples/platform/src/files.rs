//! Answers from files.

use std::{
    fs::File,
    io::{Read, stdin},
    path::Path,
};

use fhir_sas::{
    r4::{self, Bundle, BundleLink},
    search::{ReceivedResponse, Search},
};

use crate::{
    ask::{Body, Bounds},
    missing::Missing,
};

/// How much is read of a file at once.
const CHUNK: u64 = 64 * 1024;

/// Reads the answer that a file holds; `-` is the standard input.
pub fn read(
    file: &Path,
    request: Option<&Search>,
    bounds: &Bounds,
) -> Result<ReceivedResponse, Missing> {
    let body = content(file, bounds)?;
    let search = request.cloned().map_or_else(|| request_of(body.bytes()), Ok)?;
    Ok(search.read(200, &body.keep())?)
}

fn content(file: &Path, bounds: &Bounds) -> Result<Body, Missing> {
    let mut source: Box<dyn Read> = if file.as_os_str() == "-" {
        Box::new(stdin())
    } else {
        Box::new(File::open(file).map_err(Missing::File)?)
    };
    let (mut body, mut chunk) = (Body::default(), Vec::new());
    while source.by_ref().take(CHUNK).read_to_end(&mut chunk).map_err(Missing::File)? > 0 {
        body.push(&chunk, bounds)?;
        chunk.clear();
    }
    Ok(body)
}

/// The search in the self link of an answer.
fn request_of(body: &[u8]) -> Result<Search, Missing> {
    let bundle = r4::read::<Bundle>(body).map_err(Missing::Unread)?.value;
    let of_self = |link: &&BundleLink| {
        link.relation
            .as_ref()
            .and_then(|relation| relation.value())
            .is_some_and(|relation| relation.as_str() == "self")
    };
    let link = bundle.link.iter().find(of_self).and_then(|link| link.url.as_ref()?.value());
    link.and_then(|url| url.as_str().parse().ok()).ok_or(Missing::NoRequest)
}
