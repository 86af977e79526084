//! The page of each code: what it means, why it is asked for, examples, how to fix it.
//!
//! The texts are the files of `pages/`. A page has a front part (`- name: value`), the sections `## English` and
//! `## Français`, and one or two examples that both share.

use std::{fmt, str::FromStr};

use super::{IssueCode, Lang};
use crate::diagnostic::nearest;

macro_rules! pages {
    ($($code:literal)*) => {
        /// The pages of the guide's rules, by code.
        const PAGES: &[(&str, &str)] =
            &[$(($code, include_str!(concat!("pages/", $code, ".md"))),)*];

        #[doc = include_str!("pages/intro.md")]
        ///
        /// # The rules of the guide
        ///
        $(#[doc = include_str!(concat!("pages/", $code, ".md"))])*
        ///
        #[doc = include_str!("pages/generic.md")]
        ///
        /// # The answers that fragments are of
        ///
        /// `answer-ps`:
        ///
        /// ```json
        #[doc = include_str!("pages/answer-ps.json")]
        /// ```
        ///
        /// `answer-cpts`:
        ///
        /// ```json
        #[doc = include_str!("pages/answer-cpts.json")]
        /// ```
        ///
        /// `answer-sos`:
        ///
        /// ```json
        #[doc = include_str!("pages/answer-sos.json")]
        /// ```
        pub mod rules {}
    };
}

pages! {
    "slot-instant-format" "slot-order" "slot-booking-url" "slot-walk-in-url" "slot-booking-url-query"
    "slot-visibility" "slot-consultation-type" "slot-consultation-missing" "slot-appointment-type"
    "specialty-as-text" "slot-outside-window" "slot-day-after" "slot-cpts-label" "schedule-actors" "schedule-place"
    "practitioner-national-id" "practitioner-name" "phone-format" "postal-code" "structure-id"
    "structure-id-adeli" "structure-id-missing" "structure-id-incomplete" "role-place" "role-practitioner" "cpts-details"
    "claimed-profile" "relative-reference" "answer-reference" "answer-total" "answer-self-link"
    "self-link-plus" "answer-mode" "answer-duplicate" "answer-unused" "answer-foreign" "answer-full-url"
    "answer-not-asked" "cpts-organizations" "empty-answer" "regulator-name" "regulator-email"
    "regulator-id" "regulator-two-ids" "regulator-source" "appointment-status" "appointment-id" "appointment-order"
    "appointment-practitioner" "appointment-operator" "appointment-participation" "appointment-created" "flow-unknown"
    "sos-home-visit" "sos-details" "role-phone" "practitioner-adeli" "appointment-first-participant"
    "appointment-operator-first" "slot-begun" "capability-missing" "regulator-technical-id"
}

/// The codes of R4 and of the profiles, one after the other.
const GENERIC: &str = include_str!("pages/generic.md");

/// Where the parts of a page start.
const ENGLISH: &str = "\n## English\n";
const FRENCH: &str = "\n## Français\n";
const FENCE: &str = "\n```";

impl IssueCode {
    /// All that is to be known of a code, as Markdown: what it means, why it is asked for and where, how to fix it, and an
    /// example that has it beside one that has not. The pages of all codes stand in [`rules`].
    ///
    /// ```
    /// use fhir_sas::diagnostic::{IssueCode, Lang};
    ///
    /// let code: IssueCode = "slot-order".parse()?;
    /// assert!(code.page(Lang::Fr).starts_with("# slot-order\n"));
    /// # Ok::<(), fhir_sas::diagnostic::UnknownIssueCode>(())
    /// ```
    #[must_use]
    pub fn page(self, lang: Lang) -> String {
        let page = source(self);
        let Some((front, rest)) = page.split_once(ENGLISH) else { return page.to_owned() };
        let Some((english, rest)) = rest.split_once(FRENCH) else { return page.to_owned() };
        let (french, examples) = rest.split_once(FENCE).unwrap_or((rest, ""));
        let (own, wrong, right) = match lang {
            Lang::En => (english, "Wrong", "Right"),
            Lang::Fr => (french, "Faux", "Juste"),
        };
        let mut text = String::with_capacity(page.len());
        for line in front.lines() {
            text.extend([label(line, lang).as_str(), "\n"]);
        }
        text.extend(["\n", own.trim(), "\n"]);
        // what stands between two fences, every other one is a block
        for block in examples.split(FENCE).step_by(2) {
            let Some((head, body)) = block.split_once('\n') else { continue };
            let word = if head.ends_with("right") { right } else { wrong };
            let kind = head.split(' ').next().unwrap_or_default();
            text.extend(["\n## ", word, "\n\n```", kind, "\n", body, FENCE, "\n"]);
        }
        text
    }
}

/// The page as it stands in its file.
fn source(code: IssueCode) -> &'static str {
    let code = code.as_str();
    if let Some((_, page)) = PAGES.iter().find(|(name, _)| *name == code) {
        return page;
    }
    let heads = GENERIC.match_indices("# ").map(|(at, _)| at);
    let parts = heads.filter_map(|at| GENERIC.split_at_checked(at));
    let mut starts = parts.filter(|(before, _)| before.is_empty() || before.ends_with('\n'));
    let own = starts.find(|(_, page)| {
        page.lines().next().and_then(|head| head.strip_prefix("# ")) == Some(code)
    });
    own.map_or("", |(_, page)| {
        let more = starts.next().map_or("", |(_, more)| more);
        page.strip_suffix(more).unwrap_or(page)
    })
}

/// A line of the front part in a language. What an example is part of stands in the documentation alone.
fn label(line: &str, lang: Lang) -> String {
    const NAMES: [[&str; 4]; 4] = [
        ["- Use case: ", "- Cas d'usage : ", "", ""],
        ["- Request: ", "- Requête : ", "", ""],
        ["- Now: ", "- Heure : ", "", ""],
        [
            "- Part of: ",
            "- Partie de : ",
            ", in the documentation of `fhir_sas::diagnostic::rules`",
            ", dans la documentation de `fhir_sas::diagnostic::rules`",
        ],
    ];
    let told = NAMES.iter().find_map(|[en, fr, where_en, where_fr]| {
        let value = line.strip_prefix(en)?;
        let (name, place) = match lang {
            Lang::En => (en, where_en),
            Lang::Fr => (fr, where_fr),
        };
        Some([name, value, place].concat())
    });
    told.unwrap_or_else(|| line.to_owned())
}

/// A text that is no code of an issue.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct UnknownIssueCode {
    nearest: Option<IssueCode>,
}

impl UnknownIssueCode {
    /// The code that was meant, as far as its spelling tells.
    #[must_use]
    pub const fn nearest(&self) -> Option<IssueCode> {
        self.nearest
    }
}

impl fmt::Display for UnknownIssueCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no code of an issue: expected one as in `slot-order`")?;
        self.nearest.map_or(Ok(()), |code| write!(f, "; did you mean `{code}`?"))
    }
}

impl FromStr for IssueCode {
    type Err = UnknownIssueCode;

    /// Reads a code as [`IssueCode::as_str`] gives it.
    fn from_str(text: &str) -> Result<Self, UnknownIssueCode> {
        if let Some(code) = Self::ALL.iter().find(|code| code.as_str() == text) {
            return Ok(*code);
        }
        Err(UnknownIssueCode { nearest: nearest(text, Self::ALL.iter().copied(), Self::as_str) })
    }
}
