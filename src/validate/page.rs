//! The page of each code: what it means, why it is demanded, examples, how to fix it.
//!
//! The pages of the guide's rules stand beside them in `guide/rules`, those of all other codes in `pages/generic.md`. A page has
//! a front part (`- name: value`), the sections `## English` and `## Français`, and one or two examples that both share.

use super::guide::rules::RULES;
use crate::{
    UseCase,
    diagnostic::{IssueCode, Lang},
};

/// The codes of R4 and of the profiles, one after the other.
const GENERIC: &str = include_str!("pages/generic.md");

/// Where the parts of a page start.
const ENGLISH: &str = "\n## English\n";
const FRENCH: &str = "\n## Français\n";
const FENCE: &str = "\n```";

impl IssueCode {
    /// The use cases that a rule of the guide is for; none for a code of R4 or of a profile.
    ///
    /// ```
    /// use fhir_sas::{UseCase, diagnostic::IssueCode};
    ///
    /// assert_eq!(IssueCode::SosDetails.use_cases(), [UseCase::Sos]);
    /// ```
    #[must_use]
    pub fn use_cases(self) -> &'static [UseCase] {
        RULES.iter().find(|(rule, _)| rule.code == self).map_or(&[], |(rule, _)| rule.flows)
    }

    /// Where the guide or its acceptance tests demand it; empty for a code of R4 or of a profile.
    ///
    /// These are topics of the guide's pages, rows of the table of its contradictions (`I24`, see
    /// [`decisions`](crate::validate::decisions)), requirements of the acceptance kit, and names of its tests.
    #[must_use]
    pub fn source(self) -> &'static str {
        RULES.iter().find(|(rule, _)| rule.code == self).map_or("", |(rule, _)| rule.source)
    }

    /// All that is to be known of a code, as Markdown: what it means, why it is demanded and where, how to fix it, and an
    /// example that has it beside one that has not. The pages of all codes stand in [`pages`](crate::validate::pages).
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
        let page = page_of(self);
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
fn page_of(code: IssueCode) -> &'static str {
    if let Some((_, page)) = RULES.iter().find(|(rule, _)| rule.code == code) {
        return page;
    }
    let code = code.as_str();
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
            ", in the documentation of `fhir_sas::validate::pages`",
            ", dans la documentation de `fhir_sas::validate::pages`",
        ],
    ];
    let translated = NAMES.iter().find_map(|[en, fr, where_en, where_fr]| {
        let value = line.strip_prefix(en)?;
        let (name, place) = match lang {
            Lang::En => (en, where_en),
            Lang::Fr => (fr, where_fr),
        };
        Some([name, value, place].concat())
    });
    translated.unwrap_or_else(|| line.to_owned())
}
