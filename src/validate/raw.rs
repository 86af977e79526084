//! JSON that no type holds: only the form that FHIR gives all JSON is looked at, and references to contained resources.

use super::{
    engine::{Engine, Scope},
    path::Path,
};
use crate::{
    issue::{Facts, IssueCode, Rule},
    json::{RawJson, Scan, Scanner, Token},
};

impl<'v> Engine<'v> {
    pub(super) fn raw_json(&mut self, raw: &'v RawJson, path: &Path<'_>, scope: Scope<'v>) {
        let mut scanner = Scanner::new(raw.as_str());
        // it was read as JSON once
        let _ = self.raw_value(&mut scanner, false, path, scope);
    }

    fn raw_value(
        &mut self,
        scanner: &mut Scanner<'v>,
        nullable: bool,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) -> Scan<()> {
        let rule = Rule::r4("Element", "");
        match scanner.peek()? {
            Token::Object => {
                let mut first = true;
                while let Some(key) = scanner.key(first)? {
                    first = false;
                    let name = key.name.strip_prefix('_').unwrap_or(&key.name);
                    let at = path.member("", name);
                    self.raw_value(scanner, false, &at, scope)?;
                }
                if first {
                    self.report(IssueCode::EmptyObject, path, rule, Facts::default);
                }
            }
            Token::Array => {
                let mut index = 0;
                let up = path.up();
                while scanner.item(index == 0)? {
                    let at = match up {
                        Some(up) => up.item(path.owner(), path.name(), index),
                        None => path.item("", path.name(), index),
                    };
                    self.raw_value(scanner, true, &at, scope)?;
                    index += 1;
                }
                if index == 0 {
                    self.report(IssueCode::EmptyArray, path, rule, Facts::default);
                }
            }
            Token::String => {
                let contained = scope.contained.filter(|_| path.name() == "reference");
                let fault = scanner.string(|text, _| {
                    if let (Some(id), Some(contained)) = (text.strip_prefix('#'), contained) {
                        self.indexes[contained].refer(scope.inner, id.to_owned());
                    }
                    if text.trim().is_empty() {
                        Some(IssueCode::EmptyString)
                    } else if text.bytes().any(|b| b < b' ' && !matches!(b, b'\t' | b'\n' | b'\r')) {
                        Some(IssueCode::ControlCharacter)
                    } else {
                        None
                    }
                })?;
                if let Some(code) = fault {
                    self.report(code, path, rule, Facts::default);
                }
            }
            Token::Null => {
                if !nullable {
                    self.report(IssueCode::Null, path, rule, Facts::default);
                }
                scanner.skip()?;
            }
            Token::Number | Token::True | Token::False => {
                scanner.skip()?;
            }
        }
        Ok(())
    }
}
