//! The HTTP client: HTTP/1.1, as the platform sends its requests, with its client certificate.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use fhir_sas::http::ACCEPT;
use ureq::{
    Agent, Error, ResponseExt,
    http::{Request, header},
    tls::{Certificate, ClientCert, PemItem, PrivateKey, RootCerts, TlsConfig, parse_pem},
};

use crate::{excerpt::plain, words::Words};

/// How much of an answer is read, in bytes: as the platform's client of the examples does.
const LONGEST: u64 = 2 * 1024 * 1024;

/// How many redirections a browser's request may follow.
const REDIRECTIONS: u32 = 10;

/// The files of mutual TLS.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tls {
    /// Authorities to trust, instead of those that browsers trust.
    pub(crate) ca: Option<PathBuf>,
    /// The client's certificate, with its chain, and its key.
    pub(crate) identity: Option<(PathBuf, PathBuf)>,
}

/// Sends requests, each within a time limit.
#[derive(Debug)]
pub(crate) struct Client {
    agent: Agent,
    limit: Duration,
}

/// A response, whatever its status is.
#[derive(Debug)]
pub(crate) struct Exchange {
    pub(crate) status: u16,
    pub(crate) content_type: Option<String>,
    /// The address of the last request, after redirections.
    pub(crate) address: String,
    pub(crate) body: Vec<u8>,
    pub(crate) took: Duration,
}

/// Why there is no response.
#[derive(Debug)]
pub(crate) enum NoResponse {
    /// Not within the time limit.
    Late(Duration),
    TooLong,
    /// The TLS handshake failed, or the connection broke off: how servers refuse a certificate.
    Refused(String),
    Unreachable(String),
}

impl NoResponse {
    pub(crate) fn message(&self, words: Words) -> String {
        match self {
            Self::Late(limit) => {
                let limit = limit.as_secs_f64();
                words.either(
                    format!("expected a response within {limit} s, found none; the platform waits no longer"),
                    format!("attendu : une réponse en {limit} s ; trouvé : aucune ; la plateforme n'attend pas plus longtemps"),
                )
            }
            Self::TooLong => words.either(
                format!("expected at most {LONGEST} bytes, found more"),
                format!("attendu : {LONGEST} octets au plus ; trouvé : davantage"),
            ),
            Self::Refused(why) => {
                let why = plain(why);
                words.either(
                    format!("expected a connection, found one that was refused or broke off ({why}); check certificates and address"),
                    format!("attendu : une connexion ; trouvé : une connexion refusée ou interrompue ({why}) ; vérifiez les certificats et l'adresse"),
                )
            }
            Self::Unreachable(why) => {
                let why = plain(why);
                words.either(
                    format!("expected a server at this address, found none ({why}); check the address and that the server runs"),
                    format!("attendu : un serveur à cette adresse ; trouvé : aucun ({why}) ; vérifiez l'adresse et que le serveur fonctionne"),
                )
            }
        }
    }

    fn of(error: &Error, limit: Duration) -> Self {
        match error {
            Error::Timeout(_) => Self::Late(limit),
            Error::BodyExceedsLimit(_) => Self::TooLong,
            Error::Io(why) => match why.kind() {
                io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => Self::Late(limit),
                // rustls reports alerts as invalid data
                io::ErrorKind::InvalidData
                | io::ErrorKind::UnexpectedEof
                | io::ErrorKind::ConnectionReset
                | io::ErrorKind::ConnectionAborted
                | io::ErrorKind::BrokenPipe => Self::Refused(why.to_string()),
                _ => Self::Unreachable(why.to_string()),
            },
            // with `Protocol`, the connection was closed before a response
            Error::Tls(_) | Error::Rustls(_) | Error::Protocol(_) => {
                Self::Refused(error.to_string())
            }
            _ => Self::Unreachable(error.to_string()),
        }
    }
}

impl Client {
    /// A client without the proxies that the environment names: nobody else sees the ids of a search. Redirections are not
    /// followed: the guide has none.
    pub(crate) fn new(tls: &Tls, limit: Duration, words: Words) -> Result<Self, String> {
        Self::with_redirections(tls, limit, 0, words)
    }

    /// A client that follows redirections, as browsers do.
    pub(crate) fn browser(tls: &Tls, limit: Duration, words: Words) -> Result<Self, String> {
        let without = Tls { ca: tls.ca.clone(), identity: None };
        Self::with_redirections(&without, limit, REDIRECTIONS, words)
    }

    fn with_redirections(
        tls: &Tls,
        limit: Duration,
        redirections: u32,
        words: Words,
    ) -> Result<Self, String> {
        let roots = match &tls.ca {
            Some(file) => RootCerts::Specific(Arc::new(certificates(file, words)?)),
            None => RootCerts::WebPki,
        };
        let identity = match &tls.identity {
            Some((certificate, key)) => {
                let chain = certificates(certificate, words)?;
                Some(ClientCert::new_with_certs(&chain, private_key(key, words)?))
            }
            None => None,
        };
        let tls = TlsConfig::builder().root_certs(roots).client_cert(identity).build();
        let config = Agent::config_builder()
            .tls_config(tls)
            .proxy(None)
            .http_status_as_error(false)
            .max_redirects(redirections)
            .max_redirects_will_error(false)
            .timeout_global(Some(limit))
            // each request shows its own certificate, and a server may close what is idle
            .max_idle_connections(0)
            .build();
        Ok(Self { agent: config.into(), limit })
    }

    /// `GET`, with the headers of the platform.
    pub(crate) fn get(&self, url: &str) -> Result<Exchange, NoResponse> {
        self.send("GET", url, &[("Content-Type", "application/json")], Vec::new())
    }

    /// A request with headers beside `Accept`.
    pub(crate) fn send(
        &self,
        method: &str,
        url: &str,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Result<Exchange, NoResponse> {
        let bad_address = |why: ureq::http::Error| NoResponse::Unreachable(why.to_string());
        let mut request = Request::builder().method(method).uri(url).header(header::ACCEPT, ACCEPT);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let began = Instant::now();
        let response = if body.is_empty() {
            self.agent.run(request.body(()).map_err(bad_address)?)
        } else {
            self.agent.run(request.body(body).map_err(bad_address)?)
        };
        let failed = |error: Error| NoResponse::of(&error, self.limit);
        let mut response = response.map_err(failed)?;
        let content_type = response.headers().get(header::CONTENT_TYPE);
        let content_type =
            content_type.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        let address = response.get_uri().to_string();
        let status = response.status().as_u16();
        let body = response.body_mut().with_config().limit(LONGEST).read_to_vec();
        let body = body.map_err(failed)?;
        Ok(Exchange { status, content_type, address, body, took: began.elapsed() })
    }
}

fn read(file: &Path, words: Words) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|why| words.bad_file(&file.display().to_string(), &why.to_string()))
}

fn certificates(file: &Path, words: Words) -> Result<Vec<Certificate<'static>>, String> {
    let read = read(file, words)?;
    let items = parse_pem(&read).filter_map(Result::ok);
    let certificates = items.filter_map(|item| match item {
        PemItem::Certificate(certificate) => Some(certificate),
        _ => None,
    });
    let certificates: Vec<_> = certificates.collect();
    if certificates.is_empty() {
        let expected = words.either(
            "expected certificates in PEM, found none",
            "attendu : des certificats en PEM ; trouvé : aucun",
        );
        return Err(words.bad_file(&file.display().to_string(), expected));
    }
    Ok(certificates)
}

fn private_key(file: &Path, words: Words) -> Result<PrivateKey<'static>, String> {
    PrivateKey::from_pem(&read(file, words)?).map_err(|_| {
        let expected = words.either(
            "expected a private key in PEM, found none",
            "attendu : une clé privée en PEM ; trouvé : aucune",
        );
        words.bad_file(&file.display().to_string(), expected)
    })
}

/// Whether a media type is the one that the guide has for answers.
pub(super) fn is_media_type(found: &str) -> bool {
    let kind = found.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case(fhir_sas::http::CONTENT_TYPE)
}
