//! What the server can do: for tools of HTTP, and for clients of FHIR.

use std::sync::Arc;

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use fhir_sas::{
    UseCase,
    http::CONTENT_TYPE,
    validate::{Edition, Layer},
};
use serde_json::{Value, json};

use super::Shared;

/// An answer with this description.
fn outcome(description: &str) -> Value {
    let schema = json!({ "$ref": "#/components/schemas/OperationOutcome" });
    json!({ "description": description, "content": { CONTENT_TYPE: { "schema": schema } } })
}

fn parameter(name: &str, description: &str, values: Option<Vec<&str>>) -> Value {
    let mut schema = json!({ "type": "string" });
    if let Some(values) = values {
        schema["enum"] = json!(values);
    }
    json!({ "name": name, "in": "query", "required": false, "description": description, "schema": schema })
}

/// The parameters of both operations.
fn parameters() -> Vec<Value> {
    let flows = UseCase::ALL.iter().map(|flow| flow.as_str()).collect();
    let editions = Edition::ALL.iter().map(|edition| edition.as_str()).chain(["all"]).collect();
    let layers = Layer::ALL.iter().map(|layer| layer.as_str()).collect();
    vec![
        parameter(
            "use-case",
            "The flow whose rules count, whatever the resource claims",
            Some(flows),
        ),
        parameter("edition", "The edition of the guide", Some(editions)),
        parameter("layer", "How far to check; each layer has those before it", Some(layers)),
        parameter(
            "lang",
            "Language of the messages, instead of Accept-Language",
            Some(vec!["en", "fr"]),
        ),
        parameter("request", "The request that was answered, with all of its address", None),
        parameter("profile", "The address or the name of a profile to check against too", None),
    ]
}

/// The document, in `OpenAPI` 3.1.
fn described() -> Value {
    let parameters = parameters();
    let body = json!({ "schema": { "type": "object", "required": ["resourceType"],
        "properties": { "resourceType": { "type": "string" } } } });
    let busy = json!({ "Retry-After": { "description": "Seconds until another attempt", "schema": { "type": "integer" } } });
    let mut unavailable = outcome("As many resources are being checked as the server can check");
    unavailable["headers"] = busy;
    let modes = Some(vec!["create", "update", "profile"]);
    let mode = parameter("mode", "Makes no difference to the check", modes);
    let of_operation = [&parameters[..], &[mode]].concat();
    let forms = Some(vec!["plain", "outcome", "sarif"]);
    let form = parameter("format", "The form of the answer", forms);
    let of_check = [&parameters[..], &[form]].concat();
    let refused = json!({
        "400": outcome("The body or a parameter cannot be read"),
        "406": outcome("The client accepts no form of JSON"),
        "408": outcome("The request did not arrive in time"),
        "413": outcome("The body is too long"),
        "415": outcome("The body is of another media type, or has a content coding"),
        "500": outcome("The server has a fault"),
        "503": unavailable
    });
    let answered = |with: Value| {
        let mut responses = refused.clone();
        responses["200"] = with;
        responses
    };
    let object = json!({ "schema": { "type": "object" } });
    let plain = json!({
        "description": "What was found: verdict, counts, issues with their places, codes with what to do, slots; or an OperationOutcome, or SARIF",
        "content": { "application/json": object, CONTENT_TYPE: object, "application/sarif+json": object }
    });
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "sas-validate",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Checks FHIR resources against the guide of the French Service d'Accès aux Soins. Nothing of what is checked is kept.",
            "license": { "name": env!("CARGO_PKG_LICENSE") }
        },
        "paths": {
            "/$validate": { "post": {
                "operationId": "validate",
                "summary": "Check a resource",
                "parameters": of_operation,
                "requestBody": {
                    "required": true,
                    "description": "A resource, or Parameters with `resource`, and perhaps `profile` (valueCanonical) and `mode` (valueCode)",
                    "content": { CONTENT_TYPE: body, "application/json": body }
                },
                "responses": answered(outcome("What was found; one informational issue when it is nothing"))
            } },
            "/check": { "post": {
                "operationId": "check",
                "summary": "Check a text, for programs that are no clients of FHIR",
                "parameters": of_check,
                "requestBody": {
                    "required": true,
                    "description": "The text, whatever it is: what is no JSON is a verdict",
                    "content": { CONTENT_TYPE: body, "application/json": body }
                },
                "responses": answered(plain)
            } },
            "/metadata": { "get": {
                "operationId": "metadata",
                "summary": "The CapabilityStatement",
                "responses": { "200": { "description": "A CapabilityStatement", "content": { CONTENT_TYPE: { "schema": { "type": "object" } } } } }
            } }
        },
        "components": { "schemas": { "OperationOutcome": {
            "type": "object",
            "required": ["resourceType", "issue"],
            "properties": {
                "resourceType": { "const": "OperationOutcome" },
                "issue": { "type": "array", "minItems": 1, "items": {
                    "type": "object",
                    "required": ["severity", "code"],
                    "properties": {
                        "severity": { "enum": ["fatal", "error", "warning", "information"] },
                        "code": { "type": "string" },
                        "details": { "type": "object" },
                        "diagnostics": { "type": "string" },
                        "expression": { "type": "array", "items": { "type": "string" } }
                    }
                } }
            }
        } } }
    })
}

/// What `--bookings` adds.
fn bookings() -> [(&'static str, Value); 2] {
    let body = json!({ "schema": { "type": "object", "required": ["resourceType"] } });
    let of_vendor = |id: &str, summary: &str| {
        json!({
            "operationId": id,
            "summary": summary,
            "requestBody": { "required": true, "content": { CONTENT_TYPE: body, "application/json": body } },
            "responses": {
                "200": { "description": "The booking was there: it was replaced, or nothing was to be done" },
                "201": { "description": "The booking is kept; Location has its id" },
                "default": outcome("What is wrong with the request")
            }
        })
    };
    let list = json!({
        "operationId": "bookings",
        "summary": "The last requests, the latest first: what came, what was found, the answer, and what became of it",
        "responses": { "200": { "description": "A list", "content": { "application/json": { "schema": { "type": "array" } } } } }
    });
    [
        (
            "/fhir/v1/Appointment",
            json!({ "post": of_vendor("book", "Report a booking, as to the platform"), "put": of_vendor("change", "Report a change of a booking") }),
        ),
        ("/bookings", json!({ "get": list })),
    ]
}

pub(super) async fn document(State(shared): State<Arc<Shared>>) -> Response {
    let mut described = described();
    if shared.bookings.is_some() {
        for (path, operations) in bookings() {
            described["paths"][path] = operations;
        }
    }
    ([(header::CONTENT_TYPE, "application/json")], described.to_string()).into_response()
}

/// The statement of a server that has this operation alone.
fn statement() -> Value {
    json!({
        "resourceType": "CapabilityStatement",
        "status": "active",
        "date": "2026-06-29",
        "kind": "instance",
        "software": { "name": "sas-validate", "version": env!("CARGO_PKG_VERSION") },
        "implementation": { "description": "Checks resources against the guide of the Service d'Accès aux Soins" },
        "fhirVersion": "4.0.1",
        "format": ["json"],
        "rest": [{
            "mode": "server",
            "operation": [{
                "name": "validate",
                "definition": "http://hl7.org/fhir/OperationDefinition/Resource-validate"
            }]
        }]
    })
}

pub(super) async fn capabilities() -> Response {
    ([(header::CONTENT_TYPE, CONTENT_TYPE)], statement().to_string()).into_response()
}
