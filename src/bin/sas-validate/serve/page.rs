//! `GET /`: what there is, for people who come with a browser.

use axum::{
    http::{HeaderValue, header},
    response::{Html, IntoResponse, Response},
};

const PAGE: &str = r#"<!DOCTYPE html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>sas-validate</title>
<style>
body { font-family: sans-serif; line-height: 1.5; max-width: 45rem; margin: 2rem auto; padding: 0 1rem }
pre { overflow-x: auto; padding: .5rem; border: 1px solid }
</style>
<main>
<h1>sas-validate</h1>
<p>Ce serveur vérifie des ressources FHIR selon le guide du Service d'Accès aux Soins. Il ne garde rien de ce qu'il vérifie.</p>
<p>Envoyez une ressource, ou un <code>Parameters</code> avec <code>resource</code>, <code>profile</code> et <code>mode</code>, par
<code>POST</code> à <code>/$validate</code> ; la réponse est un <code>OperationOutcome</code>.</p>
<pre>curl -H 'Content-Type: application/fhir+json' --data-binary @reponse.json \
  'http://ADRESSE/$validate?use-case=ps&amp;lang=fr'</pre>
<p>Paramètres de l'adresse, tous facultatifs : <code>use-case</code> (ps, cpts, sos), <code>edition</code>,
<code>layer</code> (r4, frcore, profile, guide), <code>lang</code> (fr, en), <code>request</code> (la requête à laquelle la réponse
répond), <code>profile</code>.</p>
<p>Description pour les outils : <a href="/openapi.json">OpenAPI</a>, <a href="/metadata">CapabilityStatement</a>.</p>
<section lang="en">
<h2>English</h2>
<p>This server checks FHIR resources against the guide of the French <i>Service d'Accès aux Soins</i>. It keeps nothing of what it
checks. Send a resource, or <code>Parameters</code> with <code>resource</code>, <code>profile</code> and <code>mode</code>, by
<code>POST</code> to <code>/$validate</code>; the answer is an <code>OperationOutcome</code>.</p>
</section>
</main>
"#;

pub(super) async fn page() -> Response {
    let policy =
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";
    let policy = (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    ([policy], Html(PAGE)).into_response()
}
