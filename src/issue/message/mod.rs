//! The texts of issues, in English and French.
//!
//! A text says what was expected, what was found and what to do. The module of each language chooses it by the code, and
//! within a code by the facts; what both need for that stands here.

mod english;
mod french;

pub(crate) use english::format_of;

use super::{Detail, Facts, Form, Issue, IssueCode, Rule};
use crate::lang::Lang;

/// The text; with `reveal`, values of persons are shown like others.
pub(super) fn text(issue: &Issue, lang: Lang, reveal: bool) -> String {
    match (&issue.detail, lang) {
        (Detail::Form(form), Lang::En) => english::of_form(issue.code, *form),
        (Detail::Form(form), Lang::Fr) => french::of_form(issue.code, *form),
        (Detail::Facts(facts), Lang::En) => {
            english::of_facts(issue.code, &Told::of(issue, facts, reveal))
        }
        (Detail::Facts(facts), Lang::Fr) => {
            french::of_facts(issue.code, &Told::of(issue, facts, reveal))
        }
        (Detail::Unread(texts), Lang::En) => sentence(&texts[0]),
        (Detail::Unread(texts), Lang::Fr) => sentence(&texts[1]),
    }
}

/// All that is known of a broken rule.
struct Told<'i> {
    facts: &'i Facts,
    rule: Option<&'i Rule>,
    path: &'i str,
    /// What was found is of a person, and not to be shown.
    masked: bool,
}

impl<'i> Told<'i> {
    fn of(issue: &'i Issue, facts: &'i Facts, reveal: bool) -> Self {
        let masked = facts.personal && !reveal;
        Self { facts, rule: issue.rule.as_ref(), path: &issue.path, masked }
    }

    /// The same in the words of the reader, for codes that are its own too.
    fn form(&self, code: IssueCode) -> Form {
        match code {
            IssueCode::BadPrimitive => Form::Format(self.facts.subject),
            _ => Form::None,
        }
    }

    /// What was found and may be shown; a coding that has nothing shows as nothing.
    fn found(&self) -> Option<&'i str> {
        self.facts.found.as_deref().filter(|found| !found.is_empty() && !self.masked)
    }

    /// How many characters were found that are not to be shown.
    fn hidden(&self) -> Option<usize> {
        let found = self.facts.found.as_deref().filter(|_| self.masked);
        found.map(|found| found.chars().count())
    }

    /// System and code that were found.
    fn coding(&self) -> Option<(&'i str, &'i str)> {
        self.found()?.rsplit_once('#').filter(|(system, _)| !system.is_empty())
    }

    /// The first that was expected.
    fn expected(&self) -> &'static str {
        self.facts.expected.first().copied().unwrap_or_default()
    }

    /// Name of the member that the issue stands at: `postalCode`, `valueString`.
    fn member(&self) -> String {
        let last = self.path.rsplit('.').next().unwrap_or_default();
        let last = last.split('[').next().unwrap_or_default();
        match last.strip_prefix("ofType(").and_then(|of_type| of_type.strip_suffix(')')) {
            Some(of_type) => value_member(of_type),
            None => last.to_owned(),
        }
    }

    /// Name of the member that the rule is about, which may stand below the issue's place.
    fn ruled_member(&self) -> String {
        let named = self.rule.map(|rule| rule.member).filter(|name| !name.is_empty());
        named.map_or_else(|| self.member(), str::to_owned)
    }

    /// Member and name of the slice that the rule is about: `extension`, `appointmentOperator`.
    fn slice(&self) -> Option<(&'static str, &'static str)> {
        self.rule?.element.rsplit('.').next()?.split_once(':')
    }

    /// Whether the rule is about that member of that type.
    fn is_about(&self, of: &str, member: &str) -> bool {
        self.rule.is_some_and(|rule| rule.element == of && rule.member == member)
    }

    /// Whether a language tag was due.
    fn is_language(&self) -> bool {
        self.is_about("Resource", "language") || self.is_about("Attachment", "language")
    }

    /// The address of the definition that is broken.
    fn definition(&self) -> String {
        self.rule.map(Rule::canonical).unwrap_or_default()
    }
}

/// Most names that a message lists.
const MOST_NAMES: usize = 8;

/// Most characters of a value that a message shows.
const LONGEST_VALUE: usize = 80;

/// The names, each once: `a, b, c`; those that are too many as `…`.
fn names(all: &[&str], quote: [&str; 2]) -> String {
    let mut list: Vec<&str> = Vec::new();
    for name in all {
        if !list.contains(name) {
            list.push(name);
        }
    }
    let more = list.len() > MOST_NAMES;
    list.truncate(MOST_NAMES);
    let mut list: Vec<_> = list.iter().map(|name| [quote[0], name, quote[1]].concat()).collect();
    if more {
        list.push("…".to_owned());
    }
    list.join(", ")
}

/// `a, b, c` as `a, b or c`, with the word for it.
fn either(all: &str, or: &str) -> String {
    match all.rsplit_once(", ") {
        Some((_, "…")) | None => all.to_owned(),
        Some((before, last)) => [before, or, last].concat(),
    }
}

/// The names of one type each that a value of these types has: `valueReference`.
fn value_members(types: &[&str]) -> String {
    let members: Vec<_> = types.iter().map(|of_type| value_member(of_type)).collect();
    names(&members.iter().map(String::as_str).collect::<Vec<_>>(), ["`", "`"])
}

fn value_member(of_type: &str) -> String {
    let mut letters = of_type.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    ["value", first.map(String::from).unwrap_or_default().as_str(), letters.as_str()].concat()
}

/// A value as messages show it: on one line, all of it to be seen, and cut when it is long.
fn shown(value: &str) -> String {
    let mut out = String::new();
    let mut letters = value.chars().enumerate().peekable();
    let mut blank_before = true;
    while let Some((at, letter)) = letters.next() {
        if at == LONGEST_VALUE {
            out.push('…');
            break;
        }
        let blank_after = letters.peek().is_none_or(|(_, next)| *next == ' ');
        match letter {
            // one that would not be seen, or not be counted
            ' ' if blank_before || blank_after => out.push('␣'),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if is_unseen(letter) => out.extend(letter.escape_unicode()),
            _ => out.push(letter),
        }
        blank_before = letter == ' ';
    }
    out
}

/// System, `#` and code, each cut for itself: addresses of systems are long, and it is the code that counts.
fn shown_coding(system: &str, code: &str) -> String {
    format!("{}#{}", shown(system), shown(code))
}

/// Whether a character takes no place of its own, or changes how its neighbours look.
fn is_unseen(letter: char) -> bool {
    let joins_or_turns = matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
    let blank = letter.is_whitespace() && letter != ' ';
    letter.is_control() || blank || joins_or_turns || matches!(letter, '\u{ad}' | '\u{feff}')
}

/// A text with a capital at its start and a full stop at its end.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().collect::<String>());
    let end = if text.ends_with('.') { "" } else { "." };
    [first.as_deref().unwrap_or_default(), letters.as_str(), end].concat()
}

/// An OID that stands without `urn:oid:`.
fn is_bare_oid(text: &str) -> bool {
    let bare = text.strip_prefix("oid:").unwrap_or(text);
    bare.contains('.')
        && bare.split('.').all(|arc| !arc.is_empty() && arc.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{
        super::{Detail, Facts, Issue, IssueCode, Layer, Rule},
        Lang, either, names, shown, shown_coding,
    };

    fn texts(code: IssueCode, facts: Facts) -> [String; 2] {
        let issue = Issue {
            code,
            path: "Slot.comment".to_owned(),
            position: None,
            layer: Layer::R4,
            rule: Some(Rule::key("Slot", "new-1")),
            detail: Detail::Facts(Box::new(facts)),
        };
        [issue.message(Lang::En), issue.message(Lang::Fr)]
    }

    #[test]
    fn values_are_shown_whole_or_cut() {
        assert_eq!(shown("Slot/12"), "Slot/12");
        assert_eq!(shown(" a b  c\n\u{200b}\t "), "␣a b␣␣c\\n\\u{200b}\\t␣");
        assert_eq!(shown(&"é".repeat(80)), "é".repeat(80));
        assert_eq!(shown(&"é".repeat(81)), "é".repeat(80) + "…");
    }

    #[test]
    fn of_a_long_coding_the_code_stays() {
        assert_eq!(shown_coding("urn:a", "b"), "urn:a#b");
        let (long, cut) = ("a".repeat(81), "a".repeat(80) + "…");
        assert_eq!(shown_coding(&long, "PUB"), format!("{cut}#PUB"));
        assert_eq!(shown_coding("urn:a", &long), format!("urn:a#{cut}"));
    }

    #[test]
    fn lists_have_eight_names() {
        let all = ["a", "b", "a", "c", "d", "e", "f", "g", "h", "i"];
        assert_eq!(names(&all[..9], ["", ""]), "a, b, c, d, e, f, g, h");
        assert_eq!(names(&all, ["`", "`"]), "`a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, …");
        assert_eq!(either("a", " or "), "a");
        assert_eq!(either("a, b", " or "), "a or b");
        assert_eq!(either("a, b, c", " ou "), "a, b ou c");
        assert_eq!(either("a, b, …", " or "), "a, b, …");
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
                "The item is none of those that the profile allows here: `one` or `two`. Leave it out, or give it \
                 what tells one of them apart.",
                "L'élément n'est aucun de ceux que le profil permet ici : `one` ou `two`. Omettez-le, ou donnez-lui \
                 ce qui distingue l'un d'eux.",
            ]
        );
    }

    #[test]
    fn every_code_has_texts_whatever_the_facts() {
        let found = [None, Some(""), Some("a"), Some("#a"), Some("a#b"), Some("a b")];
        for code in IssueCode::ALL {
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
                    let found = found.map(Into::into);
                    let facts =
                        Facts { subject: "date", found, expected, bound, ..Facts::default() };
                    let [english, french] = texts(*code, facts);
                    assert_ne!(english, french, "{code}");
                    for text in [english, french] {
                        assert!(text.ends_with('.') && !text.contains("  "), "{code}: {text}");
                    }
                }
            }
        }
    }

    #[test]
    fn of_a_person_only_the_length_is_told() {
        let secret = "Jeanne-Maryvonne";
        for code in IssueCode::ALL {
            for found in [secret.to_owned(), format!("{secret}#{secret}"), format!("#{secret}")] {
                let found = Some(found.into());
                let facts = Facts {
                    found,
                    personal: true,
                    subject: "FINESS-invariant",
                    ..Facts::default()
                };
                for text in texts(*code, facts) {
                    assert!(!text.contains("Jeanne"), "{code}: {text}");
                }
            }
        }
    }
}
