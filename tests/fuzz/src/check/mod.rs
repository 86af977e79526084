//! What holds of every input.

mod hub;
mod link;
mod request;
mod resource;
mod response;
mod sso;
mod values;
mod xhtml;

use fhir_sas::{
    diagnostic::Lang,
    r4::{self, OperationOutcome},
    validate::{Layer, Validator},
};

pub(crate) use hub::hub;
pub(crate) use link::link;
pub(crate) use request::request;
pub(crate) use resource::resource;
pub(crate) use response::response;
pub(crate) use sso::sso;
pub(crate) use values::values;
pub(crate) use xhtml::xhtml;

use crate::{exercise::LANGS, tree::Tree};

/// Every `OperationOutcome` that is sent conforms to R4, as a value and as a text.
fn assert_conformant(outcome: &OperationOutcome) {
    let validator = Validator::new(Layer::Guide);
    let report = validator.check_value(outcome);
    assert!(report.is_conformant(), "our OperationOutcome: {report}");
    let text = r4::to_vec(outcome);
    let report = validator.check(&text);
    assert!(report.is_conformant(), "our OperationOutcome as a text: {report}");
}

/// A message is one line in both languages.
fn assert_messages(message: impl Fn(Lang) -> String) {
    for lang in LANGS {
        let message = message(lang);
        assert!(!message.is_empty());
        assert_one_line(&message);
    }
}

/// A message for logs is one line, without characters that terminals and logs act on.
fn assert_one_line(message: &str) {
    let bad = message.chars().find(|char| {
        char.is_control()
            || matches!(char, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    });
    assert!(bad.is_none(), "a message has {bad:?}: {message:?}");
}

/// Where values of a resource are of persons: names, addresses, numbers, whatever their order of members.
fn is_personal(path: &[&str]) -> bool {
    let Some((last, above)) = path.split_last() else { return false };
    let has = |name: &str| above.contains(&name);
    match *last {
        "family" | "given" | "text" | "prefix" | "suffix" if has("name") => true,
        "line" | "city" | "district" if has("address") => true,
        "value" => has("identifier") || has("telecom"),
        _ => false,
    }
}

/// Whether the canary is in the tree, and only where values are of persons.
fn has_personal_canary(tree: &Tree, is_personal: impl Fn(&[&str]) -> bool) -> bool {
    let (mut personal, mut elsewhere) = (false, false);
    tree.walk(&mut |path, value| {
        if path.last().is_some_and(|name| name.contains(crate::CANARY)) {
            elsewhere = true;
        }
        if value.as_text().is_some_and(|text| text.contains(crate::CANARY)) {
            if is_personal(path) { personal = true } else { elsewhere = true }
        }
    });
    personal && !elsewhere
}
