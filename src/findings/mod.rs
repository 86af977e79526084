//! What the check of a text found, of whatever kind the text is, for programs in any language.
//!
//! The command `sas-validate`, its HTTP service, the page for browsers and the package for JavaScript share this module: a text in,
//! with [`Options`]; plain data, an `OperationOutcome` or a SARIF log out.
//!
//! ```
//! use fhir_sas::findings::Options;
//!
//! let text = br#"{"resourceType": "Slot", "status": "libre"}"#;
//! let options = Options::parse("use-case=ps&lang=fr").expect("they are known");
//! let checked = options.check(text);
//! assert_eq!(checked.verdict.as_str(), "not-conformant");
//! let issue = checked.issues.iter().find(|issue| issue.place == "Slot.status").expect("an issue");
//! assert_eq!((issue.code, issue.line, issue.severity), ("code-not-allowed", Some(1), "error"));
//! // codes that were met, each with its meaning and what to do
//! assert!(checked.codes.iter().any(|code| code.code == issue.code && !code.fix.is_empty()));
//! let sarif = options.sarif("answer.json", text);
//! assert!(sarif.contains(r#""ruleId":"code-not-allowed""#));
//! ```

mod found;
mod options;
mod page;
mod plain;
// for the command `sas-validate` alone
#[doc(hidden)]
pub mod sarif;
mod slots;

#[doc(hidden)]
pub use found::{CodeOf, Found, IssueOf, fingerprint, without_indexes};
pub use options::{Guide, OptionError, Options};
#[doc(hidden)]
pub use page::{fix, meaning, without_marks};
pub use plain::{Checked, CheckedCode, CheckedIssue, Verdict};
#[doc(hidden)]
pub use slots::slot_instant;
pub use slots::{Basis, ShownSlot, Skipped, Slots};
