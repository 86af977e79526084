//! What must hold for one item of an element: each kind of demand that a profile makes.

use crate::{
    diagnostic::{IssueCode, Rule},
    r4::{FhirString, Item, Primitive, Value, View},
    validate::{
        coding,
        collector::Facts,
        engine::{Engine, Scope},
        path::Path,
        profile::Said,
        reference::To,
        table::{Invariant, Pattern, Profile, Rule as Demand, Strength},
    },
};

impl<'v> Engine<'v> {
    pub(super) fn demand(
        &mut self,
        said: Said,
        demand: &'static Demand,
        item: Item<'v>,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        match demand {
            Demand::Fixed(text) => {
                self.text_is(said, text, item, path);
                self.bare(said, text, item, path);
            }
            Demand::Pattern(Pattern::Text(text)) => self.text_is(said, text, item, path),
            Demand::Pattern(
                Pattern::Coding { system, code } | Pattern::Concept { system, code },
            ) => {
                self.coded_as(said, system, code, item, path);
            }
            Demand::Binding(Strength::Required, set) => {
                self.bound(set, said.node.layer, said.rule(), item, path);
            }
            // the other strengths only advise; places go with the targets
            Demand::Binding(..) | Demand::Aggregation(_) => {}
            Demand::Types(types) => self.of_types(said, types, path),
            Demand::Profiles(profiles) => self.of_profiles(said, profiles, item, path, scope),
            Demand::Targets(targets) => {
                if let Item::Element(element) = item
                    && let View::Reference(reference) = element.view()
                {
                    self.targets(said, reference, targets, path, scope);
                }
            }
            Demand::MaxLength(most) => self.at_most_long(said, *most as usize, item, path),
            Demand::Invariant(invariant) => self.holds(said, *invariant, item, path),
        }
    }

    /// A value that is there is this text.
    fn text_is(&mut self, said: Said, text: &'static str, item: Item<'v>, path: &Path<'_>) {
        let Item::Primitive(primitive) = item else { return };
        // where there is none, an extension may say why
        let Some(Value::Text(found)) = primitive.any_value() else { return };
        if found != text {
            self.unmet(
                IssueCode::WrongValue,
                path,
                said,
                Facts::default().expected(&[text]).found(found),
            );
        }
    }

    /// A fixed value has no extension, since the one that is fixed has none.
    fn bare(&mut self, said: Said, text: &'static str, item: Item<'v>, path: &Path<'_>) {
        if let Item::Primitive(primitive) = item
            && !primitive.any_base().extension().is_empty()
        {
            self.unmet(
                IssueCode::WrongValue,
                path,
                said,
                Facts::about("extension").expected(&[text]),
            );
        }
    }

    fn coded_as(
        &mut self,
        said: Said,
        system: &'static str,
        code: &'static str,
        item: Item<'v>,
        path: &Path<'_>,
    ) {
        let Item::Element(element) = item else { return };
        let found = match element.view() {
            View::Coding(coding) => coding::is(coding, system, code),
            View::CodeableConcept(concept) => {
                concept.coding.iter().any(|coding| coding::is(coding, system, code))
            }
            _ => true,
        };
        if !found {
            self.unmet(
                IssueCode::WrongValue,
                path,
                said,
                Facts::about("coding")
                    .expected(&[system, code])
                    .found(coding::shown(item, |_| true).as_deref()),
            );
        }
    }

    /// The types that are left of a choice.
    fn of_types(&mut self, said: Said, types: &'static [&'static str], path: &Path<'_>) {
        let of_type = path.chosen();
        if let Some(of_type) = of_type.filter(|of_type| !types.contains(of_type)) {
            let facts = Facts::default().expected(types).found(of_type);
            self.unmet(IssueCode::WrongType, path, said, facts);
        }
    }

    /// The profile of a datatype, or of an entry's resource.
    fn of_profiles(
        &mut self,
        said: Said,
        profiles: &'static [&'static Profile],
        item: Item<'v>,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        // the definitions of extensions are found by their address
        let [profile] = profiles else { return };
        let Some(profile) = self.at_layer(profile).filter(|profile| profile.of != "Extension")
        else {
            return;
        };
        let Item::Element(element) = item else { return };
        if element.resource_type().is_none() {
            return self.apply(profile, &profile.root, element, path, scope);
        }
        if scope.bundle.is_none() || element.resource_type() != Some(profile.of) {
            return;
        }
        if self.nested == 0 {
            self.tell_target(To::Entry(scope.entry), profile, scope);
        } else if !self.is_good(To::Entry(scope.entry), profile, scope) {
            self.unmet(IssueCode::MissingSlice, path, said, Facts::default());
        }
    }

    /// Lengths count as Java counts them, in UTF-16.
    fn at_most_long(&mut self, said: Said, most: usize, item: Item<'v>, path: &Path<'_>) {
        if let Item::Primitive(primitive) = item
            && let Some(Value::Text(text)) = primitive.any_value()
            && text.encode_utf16().count() > most
        {
            self.unmet(IssueCode::TooLong, path, said, Facts::default().bound(most));
        }
    }

    /// A rule that the profile states in a formula.
    fn holds(&mut self, said: Said, invariant: Invariant, item: Item<'v>, path: &Path<'_>) {
        let Item::Element(element) = item else { return };
        let View::Identifier(identifier) = element.view() else { return };
        let value = identifier.value.as_ref().and_then(Primitive::value).map(FhirString::as_str);
        let (holds, key) = match invariant {
            Invariant::Finess => (is_number(value, b'1', 10), "FINESS-invariant"),
            Invariant::Siret => (is_number(value, b'3', 15), "SIRET-invariant"),
        };
        if !holds {
            let rule = Rule::profile(said.profile.url, key);
            let facts = Facts::about(key).found(value);
            self.tell(IssueCode::BrokenInvariant, path, said.node.layer, rule, facts);
        }
    }
}

/// Digits, as many as that, of which the first says what the number is.
fn is_number(value: Option<&str>, first: u8, length: usize) -> bool {
    value.is_some_and(|text| {
        text.len() == length
            && text.as_bytes().first() == Some(&first)
            && text.bytes().all(|byte| byte.is_ascii_digit())
    })
}
