//! The check, as JavaScript calls it: texts in, texts out.

use fhir_sas::{diagnostic::Lang, findings::Options};
use wasm_bindgen::prelude::wasm_bindgen;

/// Checks a text by options that are written as the query of an address (`use-case=ps&lang=fr`): what was found, as JSON.
///
/// # Errors
/// When an option is not one of those that there are: the message.
#[wasm_bindgen]
pub fn check(text: &[u8], options: &str) -> Result<String, String> {
    let checked = read(options)?.check(text);
    serde_json::to_string(&checked).map_err(|why| why.to_string())
}

/// The same as an `OperationOutcome`.
///
/// # Errors
/// As those of [`check`].
#[wasm_bindgen]
pub fn outcome(text: &[u8], options: &str) -> Result<String, String> {
    Ok(read(options)?.outcome(text))
}

/// The same as a SARIF log of a file.
///
/// # Errors
/// As those of [`check`].
#[wasm_bindgen]
pub fn sarif(text: &[u8], options: &str, name: &str) -> Result<String, String> {
    Ok(read(options)?.sarif(name, text))
}

/// Refusals are in the language of the texts.
fn read(options: &str) -> Result<Options, String> {
    let lang = if options.split('&').any(|one| one == "lang=fr") { Lang::Fr } else { Lang::En };
    Options::parse(options).map_err(|why| why.message(lang))
}
