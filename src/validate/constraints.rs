//! Constraints of a profile on one item of an element: a function for each kind.

use crate::{
    diagnostic::{IssueCode, Rule},
    r4::{FhirString, Item, Primitive, Value, View},
    validate::{
        coding,
        collector::Facts,
        engine::{Engine, Scope},
        path::Path,
        profile::Constraint,
        reference::To,
        table::{Invariant, Pattern, Profile, Rule as Demand, Strength},
    },
};

impl<'v> Engine<'v> {
    pub(super) fn demand(
        &mut self,
        constraint: Constraint,
        demand: &'static Demand,
        item: Item<'v>,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        match demand {
            Demand::Fixed(text) => {
                self.text_is(constraint, text, item, path);
                self.bare(constraint, text, item, path);
            }
            Demand::Pattern(Pattern::Text(text)) => self.text_is(constraint, text, item, path),
            Demand::Pattern(
                Pattern::Coding { system, code } | Pattern::Concept { system, code },
            ) => {
                self.coded_as(constraint, system, code, item, path);
            }
            Demand::Binding(Strength::Required, set) => {
                self.bound(set, constraint.node.layer, constraint.rule(), item, path);
            }
            // the other strengths only advise; places go with the targets
            Demand::Binding(..) | Demand::Aggregation(_) => {}
            Demand::Types(types) => self.of_types(constraint, types, path),
            Demand::Profiles(profiles) => self.of_profiles(constraint, profiles, item, path, scope),
            Demand::Targets(targets) => {
                if let Item::Element(element) = item
                    && let View::Reference(reference) = element.view()
                {
                    self.targets(constraint, reference, targets, path, scope);
                }
            }
            Demand::MaxLength(most) => self.at_most_long(constraint, *most as usize, item, path),
            Demand::Invariant(invariant) => self.holds(constraint, *invariant, item, path),
        }
    }

    /// A value, if present, is this text.
    fn text_is(
        &mut self,
        constraint: Constraint,
        text: &'static str,
        item: Item<'v>,
        path: &Path<'_>,
    ) {
        let Item::Primitive(primitive) = item else { return };
        // without a value, an extension may give the reason
        let Some(Value::Text(found)) = primitive.any_value() else { return };
        if found != text {
            self.unmet(
                IssueCode::WrongValue,
                path,
                constraint,
                Facts::default().expected(&[text]).found(found),
            );
        }
    }

    /// A fixed value has no extension: the value in the profile has none.
    fn bare(
        &mut self,
        constraint: Constraint,
        text: &'static str,
        item: Item<'v>,
        path: &Path<'_>,
    ) {
        if let Item::Primitive(primitive) = item
            && !primitive.any_base().extension().is_empty()
        {
            self.unmet(
                IssueCode::WrongValue,
                path,
                constraint,
                Facts::about("extension").expected(&[text]),
            );
        }
    }

    fn coded_as(
        &mut self,
        constraint: Constraint,
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
                constraint,
                Facts::about("coding")
                    .expected(&[system, code])
                    .found(coding::shown(item, |_| true).as_deref()),
            );
        }
    }

    /// The types that are left of a choice.
    fn of_types(
        &mut self,
        constraint: Constraint,
        types: &'static [&'static str],
        path: &Path<'_>,
    ) {
        let of_type = path.chosen();
        if let Some(of_type) = of_type.filter(|of_type| !types.contains(of_type)) {
            let facts = Facts::default().expected(types).found(of_type);
            self.unmet(IssueCode::WrongType, path, constraint, facts);
        }
    }

    /// The profile of a datatype, or of an entry's resource.
    fn of_profiles(
        &mut self,
        constraint: Constraint,
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
            self.report_target(To::Entry(scope.entry), profile, scope);
            return;
        }
        // the report has warnings too
        self.assumed += 1;
        if !self.is_good(To::Entry(scope.entry), profile, scope) {
            self.unmet(IssueCode::MissingSlice, path, constraint, Facts::default());
        }
    }

    /// Lengths count as Java counts them, in UTF-16.
    fn at_most_long(
        &mut self,
        constraint: Constraint,
        most: usize,
        item: Item<'v>,
        path: &Path<'_>,
    ) {
        if let Item::Primitive(primitive) = item
            && let Some(Value::Text(text)) = primitive.any_value()
            && text.encode_utf16().count() > most
        {
            self.unmet(IssueCode::TooLong, path, constraint, Facts::default().bound(most));
        }
    }

    /// A rule that the profile states in a formula.
    fn holds(
        &mut self,
        constraint: Constraint,
        invariant: Invariant,
        item: Item<'v>,
        path: &Path<'_>,
    ) {
        let Item::Element(element) = item else { return };
        let View::Identifier(identifier) = element.view() else { return };
        let value = identifier.value.as_ref().and_then(Primitive::value).map(FhirString::as_str);
        let (holds, key) = match invariant {
            Invariant::Finess => (is_number(value, b'1', 10), "FINESS-invariant"),
            Invariant::Siret => (is_number(value, b'3', 15), "SIRET-invariant"),
        };
        if !holds {
            let rule = Rule::profile(constraint.profile.url, key);
            let facts = Facts::about(key).found(value);
            self.report_at(IssueCode::BrokenInvariant, path, constraint.node.layer, rule, facts);
        }
    }
}

/// That many digits; the first one is the kind of number.
fn is_number(value: Option<&str>, first: u8, length: usize) -> bool {
    value.is_some_and(|text| {
        text.len() == length
            && text.as_bytes().first() == Some(&first)
            && text.bytes().all(|byte| byte.is_ascii_digit())
    })
}
