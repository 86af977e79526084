//! The texts of issues, in English and French.
//!
//! A text states what was expected, what was found and what to do. It stands once, in both languages side by side; the code of
//! the issue chooses it, and within a code the facts. `form` has the faults of the JSON text, `r4` the rules of R4 and of profiles,
//! `invariant` those that have a key, `narrative` what XHTML must be; a rule of the guide brings its template with its facts.
//! `words` fills the placeholders of all but the first.

mod form;
mod invariant;
mod narrative;
mod r4;
mod words;

pub(crate) use form::format_of;

use self::words::Arguments;
use super::{Detail, Form, IssueCode, Rule};
use crate::lang::{Lang, Text};

/// The text; with `reveal`, values of persons are shown like others.
pub(super) fn text(
    (code, detail): (IssueCode, &Detail),
    rule: Option<&Rule>,
    path: &str,
    lang: Lang,
    reveal: bool,
) -> String {
    let form = match detail {
        Detail::Form(form) => *form,
        Detail::Facts(facts) => {
            let arguments = Arguments::of(facts, rule, path, reveal);
            match (of_rule(code, &arguments), code) {
                (Some(text), _) => return lang.render(text, &arguments),
                // codes of readers that values have too
                (None, IssueCode::BadPrimitive) => Form::Format(facts.subject),
                (None, _) => Form::None,
            }
        }
        Detail::Unread(why) => return sentence(&why[lang as usize]),
    };
    lang.render(form::text(code, form), &form)
}

/// Of a broken rule; `None`: it is a fault of form.
fn of_rule(code: IssueCode, arguments: &Arguments<'_>) -> Option<Text> {
    let facts = arguments.facts;
    facts.text.or_else(|| match code {
        IssueCode::BrokenInvariant => Some(invariant::text(facts)),
        IssueCode::BadNarrative => Some(narrative::text(facts.subject)),
        code => r4::text(code, arguments),
    })
}

/// A text with a capital at its start and a full stop at its end.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().collect::<String>());
    let end = if text.ends_with('.') { "" } else { "." };
    [first.as_deref().unwrap_or_default(), letters.as_str(), end].concat()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeSet, HashSet};

    use super::{
        super::{Detail, EditionSet, Facts, Form, Found, Issue, IssueCode, Layer, Rule},
        Lang,
    };

    /// The codes whose texts the kernel has.
    fn codes() -> impl Iterator<Item = IssueCode> {
        IssueCode::ALL.iter().copied().filter(|code| !code.is_of_the_guide())
    }

    fn texts(code: IssueCode, facts: Facts) -> [String; 2] {
        texts_of(code, "Slot.comment", Rule::key("Slot", "new-1"), Detail::Facts(Box::new(facts)))
    }

    fn texts_of(code: IssueCode, path: &str, rule: Rule, detail: Detail) -> [String; 2] {
        let path = path.to_owned();
        let issue = Issue {
            code,
            path,
            position: None,
            layer: Layer::R4,
            rule: Some(rule),
            detail,
            editions: EditionSet::EVERY,
        };
        [issue.message(Lang::En), issue.message(Lang::Fr)]
    }

    #[test]
    fn a_key_without_a_text_is_named() {
        let facts = Facts { subject: "new-1", ..Facts::default() };
        assert_eq!(
            texts(IssueCode::BrokenInvariant, facts),
            [
                "The rule new-1 of http://hl7.org/fhir/StructureDefinition/Slot is broken. See there what it \
                 demands, and correct the element.",
                "La règle new-1 de http://hl7.org/fhir/StructureDefinition/Slot n'est pas respectée. Voyez ce \
                 qu'elle demande, et corrigez l'élément.",
            ]
        );
    }

    /// Of datatypes that the guide does not use: that there are texts, which are read by people.
    #[test]
    fn rare_rules_have_texts() {
        let keys =
            "tim-1 tim-2 tim-4 tim-5 tim-6 tim-7 tim-8 tim-9 tim-10 exp-1 drq-1 trd-1 trd-2 trd-3";
        let mut seen = HashSet::new();
        for subject in keys.split(' ') {
            let texts = texts(IssueCode::BrokenInvariant, Facts { subject, ..Facts::default() });
            assert!(!texts.iter().any(|text| text.contains(subject)), "{subject}: {texts:?}");
            assert!(texts.into_iter().all(|text| seen.insert(text)), "{subject}");
        }
    }

    /// No profile of the guide leads to it.
    #[test]
    fn slices_are_named() {
        let facts = Facts { expected: vec!["one", "two"], ..Facts::default() };
        assert_eq!(
            texts(IssueCode::NotInSlices, facts),
            [
                "The item is not one of those that the profile allows here: `one` or `two`. Leave it out, or write \
                 what distinguishes one of them.",
                "L'élément n'est aucun de ceux que le profil permet ici : `one` ou `two`. Omettez-le, ou donnez-lui \
                 ce qui distingue l'un d'eux.",
            ]
        );
    }

    #[test]
    fn every_code_has_texts_whatever_the_facts() {
        let found = [None, Some(""), Some("a"), Some("#a"), Some("a#b"), Some("a b")];
        for code in codes() {
            for found in found {
                for (expected, bound) in [(vec![], 0), (vec!["a"], 1), (vec!["a", "b"], 2)] {
                    let may_lack = matches!(
                        code,
                        IssueCode::CodeNotAllowed
                            | IssueCode::CodeRequired
                            | IssueCode::ReferenceType
                            | IssueCode::ProfileType
                            | IssueCode::ExtensionValue
                    );
                    if expected.is_empty() && !may_lack {
                        continue;
                    }
                    let found = found.map(Box::<str>::from);
                    let shown = found.clone();
                    let facts =
                        Facts { subject: "date", found, shown, expected, bound, text: None };
                    let [english, french] = texts(code, facts);
                    assert_ne!(english, french, "{code}");
                    // which is for those without a text of their own
                    let unnamed =
                        code != IssueCode::NotJson && english == "The value has the wrong form.";
                    assert!(!unnamed, "{code}");
                    for text in [english, french] {
                        assert!(text.ends_with('.') && !text.contains("  "), "{code}: {text}");
                    }
                }
            }
        }
    }

    /// A place whose name is misspelt would stay as it is.
    #[test]
    fn every_place_is_filled() {
        let check = |code, path, rule, detail| {
            for text in texts_of(code, path, rule, detail) {
                assert!(!text.contains(['{', '}']), "{code}: {text}");
            }
        };
        let key = Rule::key("Slot", "new-1");
        let rules = [
            key,
            Rule::r4("Coding", "system"),
            Rule::r4("Reference", "type"),
            Rule::r4("Resource", "language"),
            Rule::profile("urn:a", "Slot.extension:a"),
            Rule::profile("urn:a", "Bundle.entry:a"),
            Rule::profile("urn:a", "Slot.value[x]:a"),
        ];
        let subjects = subjects();
        for code in codes() {
            for subject in &subjects {
                for found in [None, Some("a"), Some("a|1")] {
                    let (found, expected) = (found.map(Box::<str>::from), vec!["a", "b"]);
                    for shown in [None, found.clone(), Some("…#…".into())] {
                        let (found, expected) = (found.clone(), expected.clone());
                        let facts = Facts { subject, expected, found, shown, ..Facts::default() };
                        check(code, "Slot.contained[0]", key, Detail::Facts(Box::new(facts)));
                    }
                }
                check(code, "Slot", key, Detail::Form(Form::Format(subject)));
            }
            for list in [false, true] {
                let form = Form::Shape { expected: "Slot", list, found: Found::Null };
                check(code, "Slot", key, Detail::Form(form));
            }
            for rule in rules {
                let found = ["", "a", "a b", "#", "#a", "1.2", "urn:a#", "urn:a#a"];
                for found in found.into_iter().map(Some).chain([None]) {
                    for expected in [&[][..], &["a"], &["match", "a"], &["outcome", "contained"]] {
                        for bound in 0..3 {
                            let found = found.map(Box::<str>::from);
                            let hidden = found.as_ref().filter(|found| found.contains('#'));
                            for shown in [found.clone(), hidden.map(|_| "…#…".into())] {
                                let (found, expected) = (found.clone(), expected.to_vec());
                                let subject = "";
                                let facts =
                                    Facts { subject, expected, bound, found, shown, text: None };
                                check(code, "Slot.comment", rule, Detail::Facts(Box::new(facts)));
                            }
                        }
                    }
                }
            }
        }
    }

    /// Each word that stands in the sources: among them is each subject that has a text of its own.
    fn subjects() -> BTreeSet<&'static str> {
        let sources = [
            include_str!("form.rs"),
            include_str!("invariant.rs"),
            include_str!("narrative.rs"),
            include_str!("r4.rs"),
        ];
        let words = sources.into_iter().flat_map(|source| source.split('"'));
        let subjects: BTreeSet<_> =
            words.filter(|word| !word.contains([' ', '{', '\n', '\\'])).collect();
        assert!(["", "bdl-12", "not-a-div"].iter().all(|word| subjects.contains(word)));
        subjects
    }

    #[test]
    fn of_a_person_only_the_length_is_shown() {
        let secret = "Jeanne-Maryvonne";
        for code in codes() {
            for found in [secret.to_owned(), format!("{secret}#{secret}"), format!("#{secret}")] {
                let found = Some(found.into());
                let facts = Facts { found, subject: "FINESS-invariant", ..Facts::default() };
                for text in texts(code, facts) {
                    assert!(!text.contains("Jeanne") && !text.contains('{'), "{code}: {text}");
                }
            }
        }
    }
}
