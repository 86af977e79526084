//! `POST /$validate` and `POST /check`.

use std::{
    borrow::Cow, collections::HashSet, future::poll_fn, pin::Pin, sync::Arc, time::Duration,
};

use axum::{
    body::{Body, Bytes, HttpBody},
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use fhir_sas::{
    diagnostic::Lang,
    findings::{OptionError, Options},
    http::{CONTENT_TYPE, Reply, is_json},
    r4::{self, Reader, Resource},
    validate::Report,
};
use hyper::body::Frame;
use serde::Deserialize;
use serde_json::value::RawValue;
use tokio::{task::spawn_blocking, time::timeout};
use url::form_urlencoded;

use super::{
    connections::Progress,
    refusal::{Refusal, encoded, malformed},
    shared::Shared,
};
use crate::{excerpt::quoted, isolate::isolated, output::to_stderr};

/// How long what is sent after a refusal is read and dropped. When a connection is closed before, a client that still sends does
/// not get the answer.
const LINGER: Duration = Duration::from_secs(1);

/// `POST /$validate`.
pub(super) async fn validate(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    answer(&shared, request, Form::Operation).await
}

/// `POST /check`.
pub(super) async fn check(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    answer(&shared, request, Form::Plain).await
}

/// Takes the body within the limits, and checks it on a thread of its own.
async fn answer(shared: &Arc<Shared>, request: Request, form: Form) -> Response {
    let (parts, mut body) = request.into_parts();
    let result = checked(shared, &parts, &mut body, form).await;
    finished(result, &parts, &mut body).await
}

/// The response, or the refusal: then what is still sent is read and dropped for a while.
pub(super) async fn finished(
    result: Result<Response, Response>,
    parts: &Parts,
    body: &mut Body,
) -> Response {
    match result {
        Ok(response) => response,
        Err(response) => {
            // who is slow has had its time, and who waits for a word to begin sends nothing
            let is_slow = response.status() == StatusCode::REQUEST_TIMEOUT;
            if !is_slow && !parts.headers.contains_key(header::EXPECT) {
                let _ =
                    timeout(LINGER, async { while let Some(Ok(_)) = next(body).await {} }).await;
            }
            response
        }
    }
}

async fn checked(
    shared: &Arc<Shared>,
    parts: &Parts,
    body: &mut Body,
    form: Form,
) -> Result<Response, Response> {
    if let Some(refusal) = Reply::unless_acceptable(&parts.headers, &parts.uri) {
        return Err(refusal.into());
    }
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if !kind.is_some_and(is_json) {
        return Err(Refusal::MediaType.into_response());
    }
    let query = parts.uri.query().unwrap_or_default();
    let wanted =
        Wanted::of(form, query, &parts.headers, &shared.defaults).map_err(Response::from)?;
    let body = received(shared, parts, body, shared.defaults.max_bytes).await?;
    worked(shared, move || {
        let (status, kind, body) = wanted.answer(&body);
        let response = Response::builder().status(status).header(header::CONTENT_TYPE, kind);
        let response = response.body(Body::from(body));
        response.unwrap_or_else(|_| Refusal::Broken.into_response())
    })
    .await
}

/// Takes a body within the limits.
pub(super) async fn received(
    shared: &Shared,
    parts: &Parts,
    body: &mut Body,
    most: usize,
) -> Result<Vec<u8>, Response> {
    if let Some(coding) = coding(&parts.headers) {
        return Err(encoded(&coding));
    }
    let body = timeout(shared.patience, whole(body, most)).await;
    let body = body.unwrap_or(Err(Refusal::LateBody)).map_err(Refusal::into_response)?;
    if let Some(progress) = parts.extensions.get::<Arc<Progress>>() {
        progress.request_is_whole();
    }
    Ok(body)
}

/// The first content coding that changes a body.
fn coding(headers: &HeaderMap) -> Option<String> {
    let lines = headers.get_all(header::CONTENT_ENCODING).iter();
    lines.map(|line| String::from_utf8_lossy(line.as_bytes())).find_map(|line| {
        let changes =
            |coding: &&str| !coding.is_empty() && !coding.eq_ignore_ascii_case("identity");
        line.split(',').map(str::trim).find(changes).map(str::to_owned)
    })
}

/// Works on a thread for checks, if there is a place.
pub(super) async fn worked(
    shared: &Shared,
    work: impl FnOnce() -> Response + Send + 'static,
) -> Result<Response, Response> {
    let place = Arc::clone(&shared.checks).try_acquire_owned();
    let place = place.map_err(|_| Refusal::Busy.into_response())?;
    let words = shared.words;
    let work = spawn_blocking(move || {
        // the place is kept until the answer is there
        let _place = place;
        isolated(work).unwrap_or_else(|panicked| {
            to_stderr(&words.internal_fault(None, &panicked));
            Reply::refused(500, &Report::internal_fault().outcome(words.0)).into()
        })
    });
    work.await.map_err(|_| Refusal::Busy.into_response())
}

/// The next piece of a body; what breaks off ends with an error.
pub(super) async fn next(body: &mut Body) -> Option<Result<Bytes, axum::Error>> {
    loop {
        let frame = poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await?;
        // trailers are no part of it
        match frame.map(Frame::into_data) {
            Ok(Ok(data)) => return Some(Ok(data)),
            Ok(Err(_)) => {}
            Err(why) => return Some(Err(why)),
        }
    }
}

/// Copies a body into one block, as far as it is not too long.
async fn whole(body: &mut Body, most: usize) -> Result<Vec<u8>, Refusal> {
    if body.size_hint().lower() > most as u64 {
        return Err(Refusal::TooLong);
    }
    let mut whole = Vec::new();
    while let Some(data) = next(body).await {
        let data = data.map_err(|_| Refusal::Broken)?;
        if whole.len() + data.len() > most {
            return Err(Refusal::TooLong);
        }
        whole.extend_from_slice(&data);
    }
    Ok(whole)
}

/// How a resource is to be checked.
#[derive(Debug)]
struct Wanted {
    options: Options,
    form: Form,
}

/// What the answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// `$validate`: an `OperationOutcome`, of a resource or of `Parameters`.
    Operation,
    /// `/check`: plain JSON.
    Plain,
    Outcome,
    Sarif,
}

/// The parameters of the address beside [`Options::NAMES`], for messages.
const OF_OPERATION: &[&str] = &["mode", "_format"];
const OF_CHECK: &[&str] = &["format"];

impl Wanted {
    /// What the query of the address states; a parameter that is unknown is refused, because a check that was requested must
    /// not be left out silently.
    fn of(
        mut form: Form,
        query: &str,
        headers: &HeaderMap,
        defaults: &Options,
    ) -> Result<Self, Reply> {
        let mut options = defaults.clone();
        options.lang = preferred(headers).unwrap_or(options.lang);
        let is_operation = form == Form::Operation;
        let mut given = HashSet::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "mode" if is_operation => mode(&value)?,
                "_format" | "_pretty" if is_operation => continue,
                "format" if !is_operation => form = format(&value)?,
                name => options.set(name, &value).map_err(|why| refused(&why, is_operation))?,
            }
            // only names that there are come here
            if !given.insert(name.clone()) {
                return Err(refused(&OptionError::Repeated(name.into_owned()), is_operation));
            }
        }
        let wanted = Self { options, form };
        wanted.known_profile()?;
        Ok(wanted)
    }

    /// Refuses a profile that nobody has.
    fn known_profile(&self) -> Result<(), Reply> {
        self.options.validator().map(|_| ()).map_err(|why| refused(&why, true))
    }

    /// Status and body of the answer to what was sent.
    fn answer(mut self, body: &[u8]) -> (u16, &'static str, String) {
        let options = &self.options;
        match self.form {
            Form::Operation => {
                match Sent::of(body, options.max_bytes).and_then(|sent| self.take(sent)) {
                    Ok(resource) => self.check(&resource),
                    Err(refused) => (refused.status(), CONTENT_TYPE, refused.into_body()),
                }
            }
            // what cannot be read is a verdict here
            Form::Plain => (200, JSON, serde_json::json!(options.check(body)).to_string()),
            Form::Outcome => (200, CONTENT_TYPE, options.outcome(body)),
            Form::Sarif => (200, "application/sarif+json", options.sarif(NAME_OF_TEXT, body)),
        }
    }

    /// Takes what `Parameters` state, and gives the resource.
    fn take<'b>(&mut self, sent: Sent<'b>) -> Result<Cow<'b, [u8]>, Reply> {
        if let Some(profile) = sent.profile {
            if self.options.profile.as_ref().is_some_and(|stated| *stated != profile) {
                return Err(malformed(
                    "`profile` : attendu une fois, dans l'adresse ou dans le Parameters ; trouvé : deux valeurs différentes.",
                    "`profile`: expected once, in the address or in the Parameters; found two different values.",
                ));
            }
            self.options.profile = Some(profile);
            self.known_profile()?;
        }
        if let Some(sent) = sent.mode {
            mode(&sent)?;
        }
        Ok(sent.resource)
    }

    fn check(self, resource: &[u8]) -> (u16, &'static str, String) {
        let found = self.options.find(resource);
        // what cannot be read is the sender's fault
        let status = if found.is_unread() { 400 } else { 200 };
        (status, CONTENT_TYPE, r4::to_string(&found.outcome(self.options.lang)))
    }
}

const JSON: &str = "application/json";

/// How a text without a name is named in SARIF.
const NAME_OF_TEXT: &str = "answer.json";

/// The language that a client prefers, of those that there are: by weight, then by order (RFC 9110).
fn preferred(headers: &HeaderMap) -> Option<Lang> {
    let lines = headers.get_all(header::ACCEPT_LANGUAGE).iter();
    let ranges = lines.filter_map(|line| line.to_str().ok()).flat_map(|line| line.split(','));
    let known = ranges.filter_map(|range| {
        let (tag, weight) = range.split_once(';').unwrap_or((range, ""));
        let first = tag.trim().split('-').next().unwrap_or_default();
        let lang = match first {
            _ if first.eq_ignore_ascii_case("fr") => Lang::Fr,
            _ if first.eq_ignore_ascii_case("en") => Lang::En,
            _ => return None,
        };
        let weight = weight.trim().split_once('=').map_or("", |(_, weight)| weight.trim());
        // one that is no number counts as missing
        let weight = weight.parse::<f32>().ok().filter(|weight| (0.0..=1.0).contains(weight));
        Some((lang, weight.unwrap_or(1.0))).filter(|(_, weight)| *weight > 0.0)
    });
    let best = known.reduce(|best, one| if one.1 > best.1 { one } else { best });
    best.map(|(lang, _)| lang)
}

fn format(value: &str) -> Result<Form, Reply> {
    match value {
        "plain" => Ok(Form::Plain),
        "outcome" => Ok(Form::Outcome),
        "sarif" => Ok(Form::Sarif),
        _ => Err(bad_value("format", ["plain", "outcome", "sarif"].into_iter())),
    }
}

/// 400: there is no such option, or not with that value.
fn refused(why: &OptionError, is_operation: bool) -> Reply {
    match why {
        OptionError::Request(why) => Reply::refused(400, &why.outcome()),
        OptionError::Unknown(name) => {
            let more = if is_operation { OF_OPERATION } else { OF_CHECK };
            let (name, known) = (quoted(name), [Options::NAMES, more].concat().join(", "));
            malformed(
                &format!("Paramètre inconnu : « {name} ». Attendu : {known}."),
                &format!("Unknown parameter \"{name}\". Expected one of {known}."),
            )
        }
        why => malformed(&why.message(Lang::Fr), &why.message(Lang::En)),
    }
}

fn bad_value(name: &'static str, known: impl Iterator<Item = &'static str>) -> Reply {
    refused(&OptionError::Value(name, known.collect()), true)
}

/// What a resource is checked for makes no difference, but there must be one.
fn mode(mode: &str) -> Result<(), Reply> {
    match mode {
        "create" | "update" | "profile" => Ok(()),
        "delete" => Err(malformed(
            "Le mode « delete » n'est pas pris : ce serveur ne garde aucune ressource. Attendu : create, update ou profile.",
            "The mode `delete` is not taken: this server keeps no resources. Expected create, update or profile.",
        )),
        _ => Err(bad_value("mode", ["create", "update", "profile"].into_iter())),
    }
}

/// A resource, and what its `Parameters` state of it.
#[derive(Debug)]
struct Sent<'b> {
    resource: Cow<'b, [u8]>,
    profile: Option<String>,
    mode: Option<String>,
}

#[derive(Deserialize)]
struct Parameters<'b> {
    #[serde(borrow, default)]
    parameter: Vec<Parameter<'b>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Parameter<'b> {
    #[serde(borrow)]
    name: Cow<'b, str>,
    #[serde(borrow)]
    resource: Option<&'b RawValue>,
    value_uri: Option<String>,
    value_canonical: Option<String>,
    value_code: Option<String>,
    value_string: Option<String>,
}

impl<'b> Sent<'b> {
    fn of(body: &'b [u8], max_bytes: usize) -> Result<Self, Reply> {
        let alone = Self { resource: Cow::Borrowed(body), profile: None, mode: None };
        // a glance spares most bodies a second reading
        if !may_name_parameters(body) {
            return Ok(alone);
        }
        let reader = Reader::new().max_bytes(max_bytes).max_issues(0);
        let text = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
        let is_parameters = match reader.read::<Resource>(text) {
            Ok(read) => read.value.resource_type().as_deref() == Some("Parameters"),
            // one that is cut is not a resource of another type
            Err(_) => is_begun(text),
        };
        if is_parameters { Self::of_parameters(text) } else { Ok(alone) }
    }

    fn of_parameters(body: &'b [u8]) -> Result<Self, Reply> {
        let parameters: Parameters<'b> =
            serde_json::from_slice(body).map_err(|_| no_parameters())?;
        let (mut resources, mut profile, mut mode) = (Vec::new(), None, None);
        for parameter in parameters.parameter {
            let value =
                parameter.value_canonical.or(parameter.value_uri).or(parameter.value_string);
            match &*parameter.name {
                "resource" => resources.push(parameter.resource.ok_or_else(no_parameters)?),
                "profile" if profile.is_none() => profile = Some(value.ok_or_else(no_parameters)?),
                "mode" if mode.is_none() => {
                    mode = Some(parameter.value_code.or(value).ok_or_else(no_parameters)?);
                }
                _ => return Err(no_parameters()),
            }
        }
        let [resource] = resources[..] else { return Err(no_parameters()) };
        Ok(Self { resource: Cow::Borrowed(resource.get().as_bytes()), profile, mode })
    }
}

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Whether the name of the type is in a text: as it is, or with a letter of it escaped.
fn may_name_parameters(body: &[u8]) -> bool {
    let is_name =
        |at: usize| body.get(at..).is_some_and(|rest| rest.starts_with(b"\"Parameters\""));
    let is_letter = |at: usize| {
        let rest = body.get(at..).unwrap_or_default();
        matches!(rest, [b'\\', b'u', b'0', b'0', b'5'..=b'7', ..])
    };
    body.iter().enumerate().any(|(at, byte)| match byte {
        b'"' => is_name(at),
        b'\\' => is_letter(at),
        _ => false,
    })
}

/// Whether a text that is not JSON begins as `Parameters` do.
fn is_begun(body: &[u8]) -> bool {
    let start: Vec<u8> =
        body.iter().filter(|byte| !byte.is_ascii_whitespace()).take(64).copied().collect();
    start.starts_with(b"{\"resourceType\":\"Parameters\"")
}

fn no_parameters() -> Reply {
    malformed(
        "Attendu : un Parameters avec un seul `resource` (une ressource), et au plus un `profile` (valueCanonical) et un `mode` (valueCode) ; trouvé : autre chose.",
        "Expected Parameters with exactly one `resource` (a resource), and at most one `profile` (valueCanonical) and one `mode` (valueCode); found something else.",
    )
}
