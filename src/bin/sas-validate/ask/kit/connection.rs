//! TLS, who is let in, how fast an answer comes, and what the server declares of itself.

use std::{path::PathBuf, time::Duration};

use serde_json::Value;
use url::Url;

use super::{
    answer::{Question, ids, request, warn_of_media_type},
    findings::{Findings, Part, Texts, texts},
    session::Session,
};
use crate::ask::{
    client::{Client, NoResponse, Tls},
    tls::{Version, takes},
};

/// How long a search may take.
const FAST: Duration = Duration::from_secs(1);

/// The search of the kit's certificate tests, as it is written there: a window of the past, and somebody whom a server need not know.
const WITH_ANY_CERTIFICATE: &str = "Slot?_include=Slot:schedule&_include:iterate=Schedule:actor\
    &schedule.actor:Practitioner.identifier=urn:oid:1.2.250.1.71.4.2.1%7C810101215225\
    &start=ge2024-01-01T00:00:00.000%2B00:00&start=le2024-01-03T23:59:59.999%2B00:00&status=free";

/// `tls_version_test`
pub(super) fn versions(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    let suite = session.suite;
    let url = Url::parse(&suite.base).ok().filter(|url| url.scheme() == "https");
    let host = url.as_ref().and_then(|url| Some((url.host_str()?, url.port_or_known_default()?)));
    let Some((host, port)) = host else {
        findings.skip(no_tls());
        return;
    };
    // an address of version 6 stands in brackets
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let mut taken = Vec::new();
    for version in [Version::Tls10, Version::Tls11, Version::Tls12, Version::Tls13] {
        match takes(host, port, version, suite.limit) {
            Ok(true) => taken.push(version),
            Ok(false) => {}
            Err(why) => return findings.no_response(&NoResponse::Unreachable(why.to_string())),
        }
    }
    for old in [Version::Tls10, Version::Tls11] {
        let name = old.as_str();
        findings.expect(!taken.contains(&old), || {
            texts!(
                "expected TLS 1.2 at least, found a server that takes {name}; switch {name} off",
                "attendu : TLS 1.2 au moins ; trouvé : un serveur qui accepte {name} ; désactivez {name}"
            )
        });
    }
    findings.expect(taken.contains(&Version::Tls12) || taken.contains(&Version::Tls13), || {
        texts!(
            "expected TLS 1.2 or 1.3, found a server that takes neither",
            "attendu : TLS 1.2 ou 1.3 ; trouvé : un serveur qui n'accepte ni l'un ni l'autre"
        )
    });
    if !taken.contains(&Version::Tls13) {
        findings.warn(texts!(
            "expected TLS 1.3 too, found a server that does not take it; the kit's text demands it",
            "attendu : aussi TLS 1.3 ; trouvé : un serveur qui ne l'accepte pas ; le texte du kit le demande"
        ));
    }
}

fn no_tls() -> Texts {
    texts!(
        "the base address has no TLS (https); name the address that the platform uses to run this test",
        "l'adresse de base est sans TLS (https) ; nommez l'adresse que la plateforme utilise pour faire ce test"
    )
}

/// The first of the certificate tests: whoever has the platform's is let in.
pub(super) fn valid_certificate(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    if session.suite.tls.identity.is_none() {
        findings.skip(no_file("certificate"));
        return;
    }
    let url = format!("{}/{WITH_ANY_CERTIFICATE}", session.suite.base);
    match session.client.get(&url) {
        Ok(exchange) => {
            let status = exchange.status;
            findings.expect(status == 200, || {
                texts!(
                    "expected status 200, found {status}",
                    "attendu : le statut 200 ; trouvé : {status}"
                )
            });
        }
        Err(why) => findings.no_response(&why),
    }
}

fn no_file(key: &str) -> Texts {
    texts!(
        "[tls] names no `{key}`; name the files to run this test",
        "[tls] ne nomme pas « {key} » ; nommez les fichiers pour faire ce test"
    )
}

/// That somebody with this certificate, or without one, is refused: in the handshake, or with a status from 400 to 499.
fn is_refused(
    session: &Session<'_>,
    identity: Option<(PathBuf, PathBuf)>,
    findings: &mut Findings,
) {
    if !session.suite.base.starts_with("https:") {
        findings.skip(no_tls());
        return;
    }
    let tls = Tls { ca: session.suite.tls.ca.clone(), identity };
    let client = match Client::new(&tls, session.suite.limit, session.words) {
        Ok(client) => client,
        Err(why) => {
            findings.failures.push(why);
            findings.is_broken = true;
            return;
        }
    };
    match client.get(&format!("{}/{WITH_ANY_CERTIFICATE}", session.suite.base)) {
        Ok(exchange) => {
            let status = exchange.status;
            findings.expect((400..500).contains(&status), || {
                texts!(
                    "expected a refusal in the handshake or a status from 400 to 499, found {status}",
                    "attendu : un refus à la connexion ou un statut de 400 à 499 ; trouvé : {status}"
                )
            });
        }
        Err(NoResponse::Refused(_)) => {}
        Err(why) => findings.no_response(&why),
    }
}

pub(super) fn wrong_cn(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    match session.suite.refused.wrong_cn.clone() {
        Some(identity) => is_refused(session, Some(identity), findings),
        None => findings.skip(no_file("wrong_cn")),
    }
}

pub(super) fn wrong_ou(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    match session.suite.refused.wrong_ou.clone() {
        Some(identity) => is_refused(session, Some(identity), findings),
        None => findings.skip(no_file("wrong_ou")),
    }
}

pub(super) fn revoked(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    match session.suite.refused.revoked.clone() {
        Some(identity) => is_refused(session, Some(identity), findings),
        None => findings.skip(no_file("revoked")),
    }
}

pub(super) fn no_certificate(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    is_refused(session, None, findings);
}

/// `capability_statement_read`
pub(super) fn capabilities(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    match session.client.get(&format!("{}/metadata", session.suite.base)) {
        Ok(exchange) => {
            let status = exchange.status;
            findings.expect(status == 200, || {
                texts!(
                    "expected status 200, found {status}",
                    "attendu : le statut 200 ; trouvé : {status}"
                )
            });
            let statement: Option<Value> = serde_json::from_slice(&exchange.body).ok();
            let is_one = statement.is_some_and(|one| one["resourceType"] == "CapabilityStatement");
            findings.expect(is_one, || {
                texts!(
                    "expected a CapabilityStatement, found something else",
                    "attendu : un CapabilityStatement ; trouvé : autre chose"
                )
            });
            warn_of_media_type(&exchange, findings);
        }
        Err(why) => findings.no_response(&why),
    }
}

/// `performance_group`
pub(super) fn performance(session: &mut Session<'_>, part: Part, findings: &mut Findings) {
    let ids = match ids(session.suite, part, Question::One) {
        Ok(ids) => ids,
        Err(why) => return findings.skip(why),
    };
    // the kit sends this form in both suites
    match session.client.get(&request(&session.suite.base, Part::Ps, ids).url) {
        Ok(exchange) => {
            let status = exchange.status;
            findings.expect(status == 200, || {
                texts!(
                    "expected status 200, found {status}",
                    "attendu : le statut 200 ; trouvé : {status}"
                )
            });
            let bundle: Option<Value> = serde_json::from_slice(&exchange.body).ok();
            let is_bundle = bundle.is_some_and(|bundle| bundle["resourceType"] == "Bundle");
            findings.expect(is_bundle, || {
                texts!(
                    "expected a Bundle, found something else",
                    "attendu : un Bundle ; trouvé : autre chose"
                )
            });
            let (most, took) = (FAST.as_millis(), exchange.took.as_millis());
            findings.expect(exchange.took < FAST, || {
                texts!("expected an answer within {most} ms, found one after {took} ms", "attendu : une réponse en moins de {most} ms ; trouvé : une réponse après {took} ms")
            });
        }
        Err(why) => findings.no_response(&why),
    }
}
