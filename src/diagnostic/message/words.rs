//! What the places of texts are filled with.

use std::borrow::Cow;

use crate::{
    diagnostic::{Facts, Rule},
    lang::{Lang, Text, Words, push_seen},
};

/// All that is known of a broken rule.
pub(super) struct Arguments<'i> {
    pub(super) facts: &'i Facts,
    rule: Option<&'i Rule>,
    path: &'i str,
    /// What may be shown of what was found.
    shown: Option<&'i str>,
}

/// An address as `Slot.comment` has it.
const AGENDA: &str = "https://agenda.example.fr/rdv?lieu=12";

const NO_CODING: Text = ["a coding without system and code", "un codage sans système ni code"];

impl Words for Arguments<'_> {
    fn word(&self, name: &str, lang: Lang) -> Option<Cow<'_, str>> {
        let facts = self.facts;
        let expected = &facts.expected[..];
        let slice = self.slice().unwrap_or_default();
        let word = match name {
            // a choice goes by the member that was written
            "element" if facts.subject.ends_with("[x]") => self.member().into(),
            "profile" | "value_set" if facts.subject.is_empty() => return None,
            "subject" | "element" | "profile" => facts.subject.into(),
            "value_set" => {
                lang.render([" (value set {subject})", " (jeu de valeurs {subject})"], self).into()
            }
            "member" => self.member().into(),
            "ruled_member" => self.ruled_member().into(),
            "sliced" => slice.0.into(),
            "slice" => slice.1.into(),
            "definition" => self.rule.map(Rule::canonical).unwrap_or_default().into(),
            "agenda" => AGENDA.into(),

            "bound" => facts.bound.to_string().into(),
            "characters" => characters(facts.bound, lang).into(),

            "expected" => self.expected().into(),
            "expected_code" => expected.get(1).copied().unwrap_or_default().into(),
            "names" => names(expected, ["", ""]).into(),
            "either" => either(&names(expected, ["", ""]), lang).into(),
            "either_quoted" => either(&names(expected, quotes(lang)), lang).into(),
            "either_kind" => either(&names(expected, ["`", "`"]), lang).into(),
            "either_member" => either(&value_members(expected), lang).into(),
            "either_place" => places(expected, lang).into(),
            "one_of" => match expected {
                [one] => (*one).into(),
                _ => lang.render(["one of {names}", "l'un de {names}"], self).into(),
            },

            "found" => lang.render(self.quoted()?, self).into(),
            "coding" if facts.found.is_none() => return None,
            // of an id, that it is the same is all there is to report, unless it may be shown
            "this_id" | "of_the_type" | "value_of_type" | "one_of_type" if self.shown.is_none() => {
                return None;
            }
            "coding" => lang.render(self.quoted().unwrap_or(NO_CODING), self).into(),
            "this_id" => lang.render([", {found|nothing}", ", {found|rien}"], self).into(),
            "length" => characters(self.length(), lang).into(),
            "value" => shown(self.shown?).into(),
            "value_of_type" => {
                lang.render(["a value of type {value}", "une valeur de type {value}"], self).into()
            }
            "of_the_type" => lang.render(["of the type {value}", "du type {value}"], self).into(),
            "one_of_type" => {
                lang.render(["one of type {value}", "une valeur de type {value}"], self).into()
            }
            "system" | "code" => {
                let hidden = || self.coding().map(|_| ("…", "…"));
                let (system, code) = self.shown.and_then(coding).or_else(hidden)?;
                shown(if name == "system" { system } else { code }).into()
            }
            "oid" => shown(self.bare_oid()?).into(),
            "place" => lang.of(place(self.found()?)?).into(),
            _ => return None,
        };
        Some(word)
    }
}

impl<'i> Arguments<'i> {
    pub(super) fn of(
        facts: &'i Facts,
        rule: Option<&'i Rule>,
        path: &'i str,
        reveal: bool,
    ) -> Self {
        let shown = if reveal { facts.found.as_deref() } else { facts.shown.as_deref() };
        let shown = shown.filter(|shown| !shown.is_empty());
        Self { facts, rule, path, shown }
    }

    /// What was found, for choosing a text; a coding that has nothing is nothing.
    pub(super) fn found(&self) -> Option<&'i str> {
        self.facts.found.as_deref().filter(|found| !found.is_empty())
    }

    /// What may be shown of it.
    pub(super) fn shown(&self) -> Option<&'i str> {
        self.shown
    }

    /// What may be shown of it, in quotes; of the rest only how long it is.
    fn quoted(&self) -> Option<Text> {
        match (self.shown, self.found()) {
            // each cut for itself: addresses of systems are long, and it is the code that counts
            (Some(shown), _) if coding(shown).is_some() => {
                Some(["\"{system}#{code}\"", "« {system}#{code} »"])
            }
            (Some(_), _) => Some(["\"{value}\"", "« {value} »"]),
            (None, Some(_)) => Some(["a text of {length}", "un texte de {length}"]),
            (None, None) => None,
        }
    }

    /// How many characters were found, be they shown or not.
    fn length(&self) -> usize {
        self.facts.found.as_deref().unwrap_or_default().chars().count()
    }

    /// System and code that were found.
    pub(super) fn coding(&self) -> Option<(&'i str, &'i str)> {
        coding(self.found()?)
    }

    /// An OID that was found without `urn:oid:`.
    pub(super) fn bare_oid(&self) -> Option<&'i str> {
        let found = self.shown?;
        let bare = found.strip_prefix("oid:").unwrap_or(found);
        let is_arc = |arc: &str| !arc.is_empty() && arc.bytes().all(|b| b.is_ascii_digit());
        Some(bare).filter(|bare| bare.contains('.') && bare.split('.').all(is_arc))
    }

    /// The first that was expected.
    pub(super) fn expected(&self) -> &'static str {
        self.facts.expected.first().copied().unwrap_or_default()
    }

    /// Name of the member that the issue stands at: `postalCode`, `valueString`.
    pub(super) fn member(&self) -> String {
        let last = self.path.rsplit('.').next().unwrap_or_default();
        let last = last.split('[').next().unwrap_or_default();
        match last.strip_prefix("ofType(").and_then(|of_type| of_type.strip_suffix(')')) {
            Some(of_type) => value_member(of_type),
            None => last.to_owned(),
        }
    }

    /// Name of the member that the rule is about, which may stand below the place.
    fn ruled_member(&self) -> String {
        let named = self.rule.map(|rule| rule.member).filter(|name| !name.is_empty());
        named.map_or_else(|| self.member(), str::to_owned)
    }

    /// Member and name of the slice that the rule is about: `extension`, `appointmentOperator`.
    pub(super) fn slice(&self) -> Option<(&'static str, &'static str)> {
        self.rule?.element.rsplit('.').next()?.split_once(':')
    }

    /// Whether the rule is about that member of that type.
    pub(super) fn is_about(&self, of: &str, member: &str) -> bool {
        self.rule.is_some_and(|rule| rule.element == of && rule.member == member)
    }

    /// Whether a language tag was due.
    pub(super) fn is_language(&self) -> bool {
        self.is_about("Resource", "language") || self.is_about("Attachment", "language")
    }
}

/// System and code, of a text that has both.
fn coding(text: &str) -> Option<(&str, &str)> {
    text.rsplit_once('#').filter(|(system, _)| !system.is_empty())
}

fn characters(count: usize, lang: Lang) -> String {
    let unit = match (lang, count) {
        (Lang::En, 1) => " character",
        (Lang::En, _) => " characters",
        (Lang::Fr, 0 | 1) => " caractère",
        (Lang::Fr, _) => " caractères",
    };
    [&count.to_string(), unit].concat()
}

fn quotes(lang: Lang) -> [&'static str; 2] {
    match lang {
        Lang::En => ["\"", "\""],
        Lang::Fr => ["« ", " »"],
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
        if list.len() > MOST_NAMES {
            break;
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

const OR: Text = [" or ", " ou "];

/// `a, b, c` as `a, b or c`.
fn either(all: &str, lang: Lang) -> String {
    match all.rsplit_once(", ") {
        Some((_, "…")) | None => all.to_owned(),
        Some((before, last)) => [before, lang.of(OR), last].concat(),
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

/// Where a reference may lead.
fn places(names: &[&str], lang: Lang) -> String {
    let outside = ["on a server", "sur un serveur"];
    let all: Vec<_> = names.iter().map(|name| lang.of(place(name).unwrap_or(outside))).collect();
    all.join(lang.of(OR))
}

fn place(name: &str) -> Option<Text> {
    match name {
        "contained" => {
            Some(["in `contained` of this resource", "dans `contained` de cette ressource"])
        }
        "bundled" => Some(["in an entry of the same bundle", "dans une entrée du même bundle"]),
        _ => None,
    }
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
            _ => push_seen(&mut out, letter),
        }
        blank_before = letter == ' ';
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_shown_whole_or_cut() {
        assert_eq!(shown("Slot/12"), "Slot/12");
        assert_eq!(shown(" a b  c\n\u{200b}\t "), "␣a b␣␣c\\n\\u{200b}\\t␣");
        assert_eq!(shown(&"é".repeat(80)), "é".repeat(80));
        assert_eq!(shown(&"é".repeat(81)), "é".repeat(80) + "…");
    }

    #[test]
    fn of_a_long_coding_the_code_stays() {
        let (long, cut) = ("a".repeat(81), "a".repeat(80) + "…");
        for (coding, expected) in [
            ("urn:a#b".to_owned(), "urn:a#b".to_owned()),
            (format!("{long}#PUB"), format!("{cut}#PUB")),
            (format!("urn:a#{long}"), format!("urn:a#{cut}")),
        ] {
            let facts = Facts { found: Some(coding.clone().into()), ..Facts::default() };
            let arguments = Arguments { facts: &facts, rule: None, path: "", shown: Some(&coding) };
            assert_eq!(arguments.word("found", Lang::En).unwrap(), format!("\"{expected}\""));
            assert_eq!(arguments.word("found", Lang::Fr).unwrap(), format!("« {expected} »"));
        }
    }

    #[test]
    fn lists_have_eight_names() {
        let all = ["a", "b", "a", "c", "d", "e", "f", "g", "h", "i"];
        assert_eq!(names(&all[..9], ["", ""]), "a, b, c, d, e, f, g, h");
        assert_eq!(names(&all, ["`", "`"]), "`a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, …");
        assert_eq!(either("a", Lang::En), "a");
        assert_eq!(either("a, b", Lang::En), "a or b");
        assert_eq!(either("a, b, c", Lang::Fr), "a, b ou c");
        assert_eq!(either("a, b, …", Lang::En), "a, b, …");
    }
}
