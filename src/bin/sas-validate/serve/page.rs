//! `GET /`: the page, with `POST /check` behind it. `examples/page` puts the same files and WebAssembly into one.

use std::sync::Arc;

use axum::{
    Router,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
    routing::get,
};

use super::shared::Shared;

/// Where a file of the page is, its media type and its text.
macro_rules! files {
    ($($at:literal = $kind:literal $file:literal;)*) => {
        const FILES: &[(&str, &str, &str)] = &[
            $(($at, $kind, include_str!(concat!("page/", $file))),)*
        ];
    };
}

files! {
    "/" = "text/html; charset=utf-8" "index.html";
    "/page.css" = "text/css; charset=utf-8" "page.css";
    "/page.js" = "text/javascript; charset=utf-8" "page.js";
    "/back-end.js" = "text/javascript; charset=utf-8" "back-end-http.js";
}

/// Texts go to this server and nowhere else.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
);

pub(super) fn routes() -> Router<Arc<Shared>> {
    FILES.iter().fold(Router::new(), |routes, (at, kind, text)| {
        routes.route(at, get(async || file(kind, text)))
    })
}

/// What the page shows as an example.
const SAMPLE: &str = include_str!("../../../../examples/answer.json");

fn file(kind: &'static str, text: &'static str) -> Response {
    let text = text.replace("<!-- examples/answer.json -->", SAMPLE);
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_SECURITY_POLICY, POLICY),
    ];
    (headers, text).into_response()
}
