//! `GET /metadata`: what the server can do.

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use fhir_sas::{
    http::CONTENT_TYPE,
    search::{Software, capability_statement},
};

use crate::Vendor;

/// The capability statement, as the guide describes those of agendas, of all three flows at once.
pub async fn capabilities(State(vendor): State<Vendor>) -> Response {
    let software = Software::new(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"));
    match capability_statement(&vendor.addresses.fhir, &software) {
        Ok(statement) => {
            ([(header::CONTENT_TYPE, CONTENT_TYPE)], statement.to_string()).into_response()
        }
        Err(why) => {
            tracing::error!(%why, "no capability statement");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
