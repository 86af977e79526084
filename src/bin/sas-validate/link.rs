//! What the platform does with a link into its search.

use std::fmt::Write as _;

use clap::builder::styling::AnsiColor;
use fhir_sas::{
    contextual_search::{ContextualSearch, Effect, LandingPage, Parameter},
    diagnostic::{Lang, Severity},
    r4,
};

use crate::{
    excerpt::plain,
    format::Format,
    text::{STRONG, style_of},
    verdict::Verdict,
    words::Words,
};

/// Reads a link: what to write of it, and the verdict.
pub(crate) fn read(
    link: &str,
    format: Format,
    deny_warnings: bool,
    words: Words,
) -> (Vec<u8>, Verdict) {
    let reading = ContextualSearch::parse(link);
    let warned = reading.faults().iter().any(|fault| fault.code().severity() == Severity::Warning);
    let verdict = if !reading.is_accepted() || deny_warnings && warned {
        Verdict::Faulty
    } else {
        Verdict::Conformant
    };
    let lang = words.0;
    let out = match format {
        Format::Json => r4::to_vec_pretty(&reading.outcome()),
        Format::Ndjson => r4::to_vec(&reading.outcome()),
        _ => {
            let mut out = String::new();
            for fault in reading.faults() {
                let style = style_of(fault.code().severity());
                let severity = words.severity(fault.code().severity());
                // a String takes all that is written
                let _ = write!(out, "{style}{severity}[{}]{style:#}", fault.code());
                if !fault.parameter().is_empty() {
                    let _ = write!(out, "{STRONG}: {}{STRONG:#}", plain(fault.parameter()));
                }
                let _ = writeln!(out, "\n  {}\n", plain(&fault.message(lang)));
            }
            for parameter in Parameter::ALL {
                let effect = reading.effect(*parameter);
                if reading.has(*parameter) || effect != Effect::Ignored {
                    let effect = effect.describe(lang);
                    let _ = writeln!(out, "{STRONG}{parameter}{STRONG:#}{}{effect}", colon(lang));
                }
            }
            let style = match reading.page() {
                LandingPage::Search => AnsiColor::Green.on_default().bold(),
                _ => style_of(Severity::Error),
            };
            let _ = writeln!(out, "{style}{}{style:#}", reading.page().describe(lang));
            out.pop();
            out.into_bytes()
        }
    };
    ([&out[..], b"\n"].concat(), verdict)
}

fn colon(lang: Lang) -> &'static str {
    if lang == Lang::Fr { " : " } else { ": " }
}
