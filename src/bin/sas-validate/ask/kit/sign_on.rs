//! Single sign-on (V2): what a user without a session sees at the address of a slot.

use super::{
    findings::{Findings, Part, texts},
    session::Session,
};
use crate::ask::client::Exchange;

/// Words of a page that asks to sign in, and of one that shows an error; without capitals.
const SIGN_IN: [&str; 8] = [
    "connexion",
    "connecter",
    "connectez",
    "identifi",
    "authentifi",
    "mot de passe",
    "se connecter",
    "login",
];

const FAULT: [&str; 8] = [
    "erreur",
    "refusé",
    "non autorisé",
    "interdit",
    "introuvable",
    "expiré",
    "invalide",
    "inconnu",
];

/// The origin that the kit names.
const ORIGIN: &str = "origin=sas-preprod";

/// A page with less text than this, and a script, is made by the script.
const VISIBLE: usize = 40;

/// The pages to look at, or none, with the reason.
fn pages(session: &Session<'_>, findings: &mut Findings) -> Vec<(Part, String)> {
    if session.suite.v2.is_none() {
        findings.skip(texts!(
            "the suite's file has no [v2]; add it to run this test",
            "le fichier de la suite n'a pas de [v2] ; ajoutez-le pour faire ce test"
        ));
        return Vec::new();
    }
    if session.pages.is_empty() {
        findings.skip(texts!(
            "no slot with an address in its comment was found before; run it with the searches of a flow",
            "aucun créneau avec une adresse dans son comment n'a été trouvé avant ; faites ce test avec les recherches d'un flux"
        ));
    }
    session.pages.clone()
}

/// `sso_without_origin`
pub(super) fn without_origin(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    let mut scripted = 0;
    let pages = pages(session, findings);
    for (part, page) in &pages {
        match session.browser.get(page) {
            Ok(exchange) => match seen(&exchange) {
                Seen::Expected => {}
                Seen::Script => scripted += 1,
                Seen::Other => findings.fail(texts!(
                    "{part}: expected a page that asks to sign in or shows an error, or a status from 400, found another page",
                    "{part} : attendu : une page qui demande de se connecter ou montre une erreur, ou un statut à partir de 400 ; trouvé : une autre page"
                )),
            },
            Err(why) => findings.no_page(*part, &why),
        }
    }
    if scripted > 0 && scripted == pages.len() {
        findings.skip(texts!(
            "the page is made by its scripts: there is no text to look at",
            "la page est faite par ses scripts : il n'y a pas de texte à regarder"
        ));
    }
}

/// What a page without session shows.
#[derive(Debug, PartialEq, Eq)]
enum Seen {
    Expected,
    Script,
    Other,
}

fn seen(exchange: &Exchange) -> Seen {
    let kind = exchange.content_type.as_deref().unwrap_or_default().to_ascii_lowercase();
    if !kind.contains("text/html") {
        return if exchange.status >= 400 { Seen::Expected } else { Seen::Other };
    }
    let html = String::from_utf8_lossy(&exchange.body).to_lowercase();
    let shown = visible(&html);
    if SIGN_IN.iter().chain(&FAULT).any(|word| shown.contains(word)) {
        Seen::Expected
    } else if html.contains("<script") && shown.trim().len() < VISIBLE {
        Seen::Script
    } else {
        Seen::Other
    }
}

/// The text of a page, without tags, scripts and styles.
fn visible(html: &str) -> String {
    let mut shown = String::new();
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        shown.push_str(before);
        let hidden = ["script", "style"].into_iter().find(|name| tag.starts_with(name));
        let end = hidden.map_or_else(|| ">".to_owned(), |name| format!("</{name}>"));
        rest = tag.split_once(&*end).map_or("", |(_, rest)| rest);
    }
    shown.push_str(rest);
    shown
}

/// `sso_while_unidentified`
pub(super) fn while_unidentified(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    let Some(sign_on) = session.suite.v2.as_ref() else {
        pages(session, findings);
        return;
    };
    let expected = &sign_on.lands_on;
    for (part, page) in pages(session, findings) {
        // the kit adds it so, whether the address has a query or not
        match session.browser.get(&format!("{page}&{ORIGIN}")) {
            Ok(exchange) => {
                // the query is the user's
                let found = exchange.address.split(['?', '#']).next().unwrap_or_default();
                let found = crate::excerpt::plain(found);
                findings.expect(exchange.address.contains(expected), || {
                    texts!(
                        "{part}: expected to land on {expected}, found {found}",
                        "{part} : attendu : une arrivée sur {expected} ; trouvé : {found}"
                    )
                });
            }
            Err(why) => findings.no_page(part, &why),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use fhir_sas::diagnostic::Lang;

    use super::*;
    use crate::ask::client::NoResponse;

    fn page(status: u16, kind: &str, body: &str) -> Exchange {
        Exchange {
            status,
            content_type: Some(kind.to_owned()),
            address: String::new(),
            body: body.into(),
            took: Duration::ZERO,
        }
    }

    /// A server that demands a certificate of browsers, too.
    #[test]
    fn a_page_that_demands_a_certificate_is_explained() {
        let refused = || NoResponse::Refused("received fatal alert: CertificateRequired".into());
        for (lang, why, holds, is_explained) in [
            (Lang::En, refused(), "opened without the client certificate", true),
            (Lang::Fr, refused(), "ouvertes sans le certificat client", true),
            (Lang::En, NoResponse::Unreachable(String::new()), "the client certificate", false),
        ] {
            let mut findings = Findings::new(lang);
            findings.no_page(Part::Cpts, &why);
            let [message] = &findings.failures[..] else { panic!("{findings:?}") };
            assert!(message.starts_with("cpts") && findings.is_broken, "{message}");
            assert_eq!(message.contains(holds), is_explained, "{message}");
        }
    }

    #[test]
    fn the_text_of_a_page_decides() {
        for (expected, exchange) in [
            (Seen::Expected, page(200, "text/html; charset=utf-8", "<h1>Connexion</h1>")),
            (Seen::Expected, page(403, "text/html", "<p>Accès refusé</p>")),
            (Seen::Expected, page(404, "application/json", "{}")),
            (Seen::Other, page(200, "application/json", "{}")),
            (
                Seen::Other,
                page(
                    200,
                    "text/html",
                    "<p>Voici les créneaux de tous les praticiens de la ville</p>",
                ),
            ),
            // a script that mentions it is no page that shows it
            (
                Seen::Script,
                page(200, "text/html", "<div id=root></div><script>connexion()</script>"),
            ),
        ] {
            assert_eq!(seen(&exchange), expected, "{exchange:?}");
        }
    }
}
