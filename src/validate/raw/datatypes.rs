//! Datatypes that are kept as JSON, in extensions and in other resources. What R4 says of their elements stands in
//! `profiles/r4-datatypes.toml`, and most of their rules; those that compare values are here.

use std::mem;

use super::{Object, Part, known};
use crate::{
    json::{RawJson, Scan, Scanner, Token},
    validate::{
        compiled,
        engine::{Engine, Scope},
        path::Path,
    },
};

impl<'v> Engine<'v> {
    /// A value of a datatype that is kept as JSON.
    pub(in crate::validate) fn raw_datatype(
        &mut self,
        raw: &'v RawJson,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        if let Some(part) = path.chosen().and_then(|name| known(compiled::DATATYPES, name)) {
            // what is in it is read only now, and told by its reader
            let formats = mem::replace(&mut self.formats, false);
            self.within(raw, |engine| {
                let mut scanner = engine.scan(raw.as_str());
                // it was read as JSON once
                let _ = engine.part(&mut scanner, part, path, scope);
            });
            self.formats = formats;
        }
    }

    /// Rules of datatypes that ask for values.
    pub(super) fn compared(
        &mut self,
        part: &'static Part,
        object: &Object<'v>,
        path: &Path<'_>,
    ) -> Scan<()> {
        let negative = |name: &str| {
            let number = object.get(name).and_then(|held| held.value);
            number.and_then(|number| number.parse::<f64>().ok()).is_some_and(|number| number < 0.0)
        };
        match part.name {
            "Timing.repeat" => {
                for (key, name) in [("tim-4", "duration"), ("tim-5", "period")] {
                    if negative(name) {
                        self.broken(path, part.of, key);
                    }
                }
                // an offset needs an event of the day that it is an offset from; meals are none
                if object.get("offset").is_some() {
                    let when = object.get("when");
                    let codes = when.and_then(|held| held.value).map(strings).transpose()?;
                    let meal = |code: &String| matches!(code.as_str(), "C" | "CM" | "CD" | "CV");
                    if when.is_none() || codes.is_some_and(|codes| codes.iter().any(meal)) {
                        self.broken(path, part.of, "tim-9");
                    }
                }
            }
            "TriggerDefinition" => {
                let of_type = object.get("type").cloned().and_then(|held| self.text_of(&held));
                let needed = match of_type.unwrap_or_default() {
                    "named-event" => Some("name"),
                    "periodic" => Some("timing[x]"),
                    of_type if of_type.starts_with("data-") => Some("data"),
                    _ => None,
                };
                if needed.is_some_and(|name| object.get(name).is_none()) {
                    self.broken(path, part.of, "trd-3");
                }
            }
            _ => {}
        }
        Ok(())
    }
}

/// The strings of an array.
fn strings(text: &str) -> Scan<Vec<String>> {
    let (mut scanner, mut strings) = (Scanner::new(text), Vec::new());
    if scanner.peek()? == Token::Array {
        let mut first = true;
        while scanner.item(first)? {
            first = false;
            if scanner.peek()? == Token::String {
                strings.push(scanner.string()?.0.to_owned());
            } else {
                scanner.skip()?;
            }
        }
    }
    Ok(strings)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{super::Member, Part, compiled, known};
    use crate::r4::{choice_of, owner_at};

    /// Whether a choice stands in a part, or further down.
    fn leads_to_choice(part: &'static Part) -> bool {
        part.members.iter().any(|member| {
            member.info.name.ends_with("[x]") || inner(member).is_some_and(leads_to_choice)
        })
    }

    fn inner(member: &Member) -> Option<&'static Part> {
        let of_type = || known(compiled::DATATYPES, member.info.types.first()?);
        member.part.or_else(of_type)
    }

    /// The names of choices are told by `r4`, which has no tables of these types.
    #[test]
    fn choices_of_datatypes_have_names() {
        let (mut parts, mut choices) = (compiled::DATATYPES.to_vec(), BTreeSet::new());
        let mut at = 0;
        while let Some(part) = parts.get(at).copied() {
            at += 1;
            for member in part.members {
                parts.extend(member.part);
                let name = member.info.name;
                let Some(stem) = name.strip_suffix("[x]") else {
                    let expected = inner(member).filter(|inner| leads_to_choice(inner));
                    let expected = expected.map(|inner| inner.name);
                    assert_eq!(owner_at(part.name, name), expected, "{}.{name}", part.name);
                    assert_eq!(choice_of(part.name, name), None);
                    continue;
                };
                choices.insert((part.name, stem));
                assert_eq!(choice_of(part.name, stem), None);
                for of_type in member.info.types {
                    let (first, rest) = of_type.split_at(1);
                    let name = [stem, &first.to_uppercase(), rest].concat();
                    assert_eq!(choice_of(part.name, &name), Some((stem, *of_type)));
                    assert_eq!(owner_at(part.name, &name), Some(*of_type));
                }
            }
        }
        assert_eq!(choices.len(), 9);
        assert_eq!(choice_of("Timing", "boundsPeriod"), None);
        assert_eq!(choice_of("Timing.repeat", "boundsTiming"), None);
        assert_eq!(choice_of("Extension", "valueTiming"), Some(("value", "Timing")));
    }
}
