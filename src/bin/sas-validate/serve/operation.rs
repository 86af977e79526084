//! `POST /$validate`.

use std::{borrow::Cow, future::poll_fn, pin::Pin, sync::Arc, time::Duration};

use axum::{
    body::{Body, Bytes, HttpBody},
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use fhir_sas::{
    UseCase,
    diagnostic::Lang,
    http::{Reply, is_json},
    r4::{self, Reader},
    search::{RequestError, Search},
    validate::{Edition, Layer, Report, Validator},
};
use hyper::body::Frame;
use serde::Deserialize;
use serde_json::value::RawValue;
use tokio::{task::spawn_blocking, time::timeout};
use url::form_urlencoded;

use super::{
    Defaults, Shared,
    connections::Progress,
    refusal::{Refusal, malformed},
};
use crate::{
    args::Guide, config::Rules, excerpt::plain, found::Found, isolate::isolated,
    settings::Settings, to_stderr,
};

/// How long what is sent after a refusal is read and dropped. When a connection is closed before, a client that still sends does
/// not get the answer.
const LINGER: Duration = Duration::from_secs(1);

/// The operation: takes the body within the limits, and checks it on a thread of its own.
pub(super) async fn validate(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (parts, mut body) = request.into_parts();
    match checked(&shared, &parts, &mut body).await {
        Ok(response) => response,
        Err(response) => {
            // who is slow has had its time, and who waits for a word to begin sends nothing
            let is_slow = response.status() == StatusCode::REQUEST_TIMEOUT;
            if !is_slow && !parts.headers.contains_key(header::EXPECT) {
                let _ = timeout(LINGER, async { while let Some(Ok(_)) = next(&mut body).await {} })
                    .await;
            }
            response
        }
    }
}

async fn checked(
    shared: &Arc<Shared>,
    parts: &Parts,
    body: &mut Body,
) -> Result<Response, Response> {
    if let Some(refusal) = Reply::unless_acceptable(&parts.headers, &parts.uri) {
        return Err(refusal.into());
    }
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if !kind.is_some_and(is_json) {
        return Err(Refusal::MediaType.into_response());
    }
    let query = parts.uri.query().unwrap_or_default();
    let wanted = Wanted::of(query, &parts.headers, &shared.defaults).map_err(Response::from)?;
    let body = timeout(shared.patience, whole(body, shared.max_bytes)).await;
    let body = body.unwrap_or(Err(Refusal::LateBody)).map_err(Refusal::into_response)?;
    if let Some(progress) = parts.extensions.get::<Arc<Progress>>() {
        progress.request_is_whole();
    }
    let place = Arc::clone(&shared.checks).try_acquire_owned();
    let place = place.map_err(|_| Refusal::Busy.into_response())?;
    let words = shared.words;
    let (max_bytes, max_issues) = (shared.max_bytes, shared.defaults.max_issues);
    let work = spawn_blocking(move || {
        // the place is kept until the answer is there
        let _place = place;
        isolated(|| wanted.answer(&body, max_bytes, max_issues)).unwrap_or_else(|panicked| {
            to_stderr(&words.internal_fault(None, &panicked));
            let outcome = Report::internal_fault().outcome(words.0);
            (500, r4::to_string(&outcome))
        })
    });
    let answered = work.await;
    let (status, body) = answered.map_err(|_| Refusal::Busy.into_response())?;
    let kind = fhir_sas::http::CONTENT_TYPE;
    let response = Response::builder().status(status).header(header::CONTENT_TYPE, kind);
    let response = response.body(Body::from(body));
    Ok(response.unwrap_or_else(|_| Refusal::Broken.into_response()))
}

/// The next piece of a body; what breaks off ends with an error.
async fn next(body: &mut Body) -> Option<Result<Bytes, axum::Error>> {
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
    layer: Layer,
    guide: Option<Guide>,
    lang: Lang,
    flow: Option<UseCase>,
    request: Option<Search>,
    profile: Option<String>,
}

/// The parameters of the address, for messages.
const PARAMETERS: &str = "use-case, edition, layer, lang, request, profile, mode, _format";

impl Wanted {
    /// What the query of the address states; a parameter that is unknown is refused, because a check that was requested must
    /// not be left out silently.
    fn of(query: &str, headers: &HeaderMap, defaults: &Defaults) -> Result<Self, Reply> {
        let mut wanted = Self {
            layer: defaults.layer,
            guide: defaults.guide,
            lang: preferred(headers).unwrap_or(defaults.lang),
            flow: None,
            request: None,
            profile: None,
        };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "use-case" => wanted.flow = Some(flow(&value)?),
                "edition" => wanted.guide = Some(guide(&value)?),
                "layer" => wanted.layer = layer(&value)?,
                "lang" => wanted.lang = lang(&value)?,
                "request" => wanted.request = Some(search(&value)?),
                "profile" => wanted.profile = Some(value.into_owned()),
                "mode" => mode(&value)?,
                "_format" | "_pretty" => {}
                other => return Err(unknown(other)),
            }
        }
        wanted.known_profile()?;
        Ok(wanted)
    }

    /// Refuses a profile that nobody has.
    fn known_profile(&self) -> Result<(), Reply> {
        let Some(profile) = &self.profile else { return Ok(()) };
        self.validator().profile(profile).map(|_| ()).map_err(|unknown| {
            let french = format!("`profile` : {}", unknown.message(Lang::Fr));
            malformed(&french, &format!("`profile`: {}", unknown.message(Lang::En)))
        })
    }

    fn validator(&self) -> Validator {
        let validator = Validator::new(self.layer);
        match self.guide {
            None => validator,
            Some(Guide::One(edition)) => validator.edition(edition),
            Some(Guide::All) => validator.all_editions(),
        }
    }

    /// Status and body of the answer to what was sent.
    fn answer(mut self, body: &[u8], max_bytes: usize, max_issues: usize) -> (u16, String) {
        match Sent::of(body).and_then(|sent| self.take(sent)) {
            Ok(resource) => self.check(&resource, max_bytes, max_issues),
            Err(refused) => (refused.status(), refused.into_body()),
        }
    }

    /// Takes what `Parameters` state, and gives the resource.
    fn take<'b>(&mut self, sent: Sent<'b>) -> Result<Cow<'b, [u8]>, Reply> {
        if let Some(profile) = sent.profile {
            self.profile = Some(profile);
            self.known_profile()?;
        }
        if let Some(sent) = sent.mode {
            mode(&sent)?;
        }
        Ok(sent.resource)
    }

    fn check(self, resource: &[u8], max_bytes: usize, max_issues: usize) -> (u16, String) {
        let reader = Reader::new().max_bytes(max_bytes);
        let mut validator = self.validator().max_issues(max_issues).reader(reader);
        if let Some(profile) = &self.profile {
            validator = validator.clone().profile(profile).unwrap_or(validator);
        }
        if let Some(flow) = self.flow {
            validator = validator.use_case(flow);
        }
        if let Some(request) = self.request {
            validator = validator.request(request);
        }
        let settings = Settings {
            validator,
            layer: self.layer,
            max_issues,
            deny_warnings: false,
            rules: Rules::default(),
        };
        let found: Found = settings.find(resource);
        // what cannot be read is the sender's fault
        let status = if found.is_unread() { 400 } else { 200 };
        (status, r4::to_string(&found.outcome(self.lang)))
    }
}

/// The first of the languages that a client accepts, of those that there are.
fn preferred(headers: &HeaderMap) -> Option<Lang> {
    let accepted = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    accepted.split(',').find_map(|one| match one.trim().get(..2)? {
        "fr" => Some(Lang::Fr),
        "en" => Some(Lang::En),
        _ => None,
    })
}

fn flow(value: &str) -> Result<UseCase, Reply> {
    let known = || UseCase::ALL.iter().map(|flow| flow.as_str());
    value.parse().map_err(|_| bad_value("use-case", known()))
}

fn guide(value: &str) -> Result<Guide, Reply> {
    if value == "all" {
        return Ok(Guide::All);
    }
    let known = || Edition::ALL.iter().map(|edition| edition.as_str()).chain(["all"]);
    value.parse().map(Guide::One).map_err(|_| bad_value("edition", known()))
}

fn layer(value: &str) -> Result<Layer, Reply> {
    let found = Layer::ALL.iter().find(|layer| layer.as_str() == value);
    found.copied().ok_or_else(|| bad_value("layer", Layer::ALL.iter().map(|layer| layer.as_str())))
}

fn lang(value: &str) -> Result<Lang, Reply> {
    match value {
        "fr" => Ok(Lang::Fr),
        "en" => Ok(Lang::En),
        _ => Err(bad_value("lang", ["en", "fr"].into_iter())),
    }
}

fn search(value: &str) -> Result<Search, Reply> {
    value.parse().map_err(|why: RequestError| Reply::refused(400, &why.outcome()))
}

fn unknown(name: &str) -> Reply {
    let name = plain(name);
    malformed(
        &format!("Paramètre inconnu : « {name} ». Attendu : {PARAMETERS}."),
        &format!("Unknown parameter \"{name}\". Expected one of {PARAMETERS}."),
    )
}

fn bad_value<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Reply {
    let known = known.collect::<Vec<_>>().join(", ");
    malformed(
        &format!("Attendu dans `{name}` : l'un de {known} ; trouvé : autre chose."),
        &format!("Expected one of {known} in `{name}`; found something else."),
    )
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
#[serde(rename_all = "camelCase")]
struct TypeOf<'b> {
    #[serde(borrow)]
    resource_type: Cow<'b, str>,
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
    fn of(body: &'b [u8]) -> Result<Self, Reply> {
        let alone = Self { resource: Cow::Borrowed(body), profile: None, mode: None };
        // a glance spares most bodies a second reading
        if !body.windows(NAME.len()).any(|bytes| bytes == NAME) {
            return Ok(alone);
        }
        let named = serde_json::from_slice::<TypeOf<'_>>(body);
        let is_parameters = match &named {
            Ok(of) => of.resource_type == "Parameters",
            // one that is cut is not a resource of another type
            Err(_) => is_begun(body),
        };
        if is_parameters { Self::of_parameters(body) } else { Ok(alone) }
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

const NAME: &[u8] = b"\"Parameters\"";

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
