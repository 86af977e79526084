//! JSON that no type holds: only the form that FHIR gives all JSON is looked at, and references to contained resources.

use super::{
    compiled,
    engine::{Engine, Scope},
    path::Path,
};
use crate::{
    issue::{Facts, IssueCode, Layer, Rule},
    json::{RawJson, Scan, Scanner, Token},
    r4::resource_type_named,
};

impl<'v> Engine<'v> {
    /// A resource of a type that is not modelled: what it is, and whether its profiles can be its.
    pub(super) fn raw_resource(&mut self, raw: &'v RawJson, path: &Path<'_>, scope: Scope<'v>) {
        let of_type = raw.resource_type();
        if let Some(name) = of_type.as_deref().and_then(resource_type_named) {
            self.report(IssueCode::NotChecked, path, Rule::r4("Resource", ""), || Facts {
                found: Some(name.into()),
                ..Facts::default()
            });
            for url in claimed(raw) {
                let base = url.split_once('|').map_or(url.as_str(), |(base, _)| base);
                let profile = compiled::profile(base).and_then(|profile| self.at_layer(profile));
                let r4 = base.strip_prefix("http://hl7.org/fhir/StructureDefinition/");
                let other = profile.map(|profile| (profile.url, profile.of));
                let other = other.or(r4.and_then(resource_type_named).map(|r4| (r4, r4)));
                if let Some((subject, wanted)) = other.filter(|(_, wanted)| *wanted != name) {
                    let rule = Rule::profile(subject, wanted);
                    let layer = profile.map_or(Layer::R4, |profile| profile.layer);
                    self.tell(IssueCode::ProfileType, path, layer, rule, || Facts {
                        subject,
                        expected: vec![wanted],
                        found: Some(name.into()),
                        ..Facts::default()
                    });
                }
            }
        }
        self.raw_json(raw, path, scope);
    }

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
                    } else if text.bytes().any(|b| b < b' ' && !matches!(b, b'\t' | b'\n' | b'\r'))
                    {
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

/// The profiles that a resource claims.
fn claimed(raw: &RawJson) -> Vec<String> {
    let Ok(value) = raw.to_value() else { return Vec::new() };
    let profiles = value["meta"]["profile"].as_array().map_or(&[][..], Vec::as_slice);
    profiles.iter().filter_map(|profile| profile.as_str().map(str::to_owned)).collect()
}
