//! The calls of builders, and which of them a fault comes from.

use std::fmt;

use crate::diagnostic::{Issue, Lang, Rule};

/// A call of a builder: a method (`.phone(…)`), or an argument of the function that starts it (`FrLocation::builder(post_code: …)`).
///
/// See [`NonConformant::calls`](super::NonConformant::calls).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Call {
    name: &'static str,
    argument: Option<&'static str>,
    takes: bool,
    words: &'static [&'static str],
}

impl Call {
    pub(super) const fn method(
        name: &'static str,
        takes: bool,
        words: &'static [&'static str],
    ) -> Self {
        Self { name, argument: None, takes, words }
    }

    pub(super) const fn argument_of(
        name: &'static str,
        argument: &'static str,
        words: &'static [&'static str],
    ) -> Self {
        Self { name, argument: Some(argument), takes: true, words }
    }

    /// The name of the method, as in `phone`, or of the function with its type, as in `FrLocation::builder`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The name of the argument, of a function that starts a builder.
    #[must_use]
    pub const fn argument(&self) -> Option<&'static str> {
        self.argument
    }

    /// Length in letters of the element name or rule that it matches.
    fn reach(&self, target: &str, present: bool) -> Option<usize> {
        let words = self.words.iter().map(|word| word.trim_start_matches(TOGETHER));
        let words = words.filter_map(|word| match word.strip_suffix(PRESENT) {
            Some(element) => present.then_some(element),
            None => Some(word),
        });
        let reached = words.filter(|word| {
            let rest = target.strip_prefix(word);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', ':']))
        });
        reached.map(str::len).max()
    }
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.argument, self.takes) {
            (Some(argument), _) => write!(f, "{}({argument}: …)", self.name),
            (None, true) => write!(f, ".{}(…)", self.name),
            (None, false) => write!(f, ".{}()", self.name),
        }
    }
}

/// Prefix of a rule that several calls meet together, not one of them.
const TOGETHER: char = '&';

/// Suffix of an element that the call can make wrong, but whose absence it does not cause.
const PRESENT: &str = "[]";

/// A builder with the functions that start it and its methods. Each lists what it sets: elements of the resource
/// (`meta.security`; `status[]` when other calls are to be named where it is missing), and rules by their key
/// (`slot-booking-url`; `&` stands before those that several calls meet together). `keeping` is what it keeps beside the resource,
/// `unless` what it refuses although it conforms.
macro_rules! builder {
    (
        $builder:ident makes $name:ident of $r4:ident $(with $phones:ident)?
        $(, keeping $state:ident: $state_type:ty, unless $refused:ident)?;
        $(
            $(#[$start_doc:meta])*
            pub fn $start:ident(
                $($([$($start_word:literal),+])? $start_arg:ident: $start_type:ty),* $(,)?
            ) -> $made:ident $start_body:block
        )+
        methods:
        $(
            $(#[$doc:meta])*
            [$($word:literal),+]
            pub fn $method:ident($($receiver:ident)+ $(, $arg:ident: $type:ty)* $(,)?) -> Self $body:block
        )*
    ) => {
        impl $name {
            $(
                $(#[$start_doc])*
                #[must_use]
                pub fn $start($($start_arg: $start_type),*) -> $made $start_body
            )+
        }

        #[doc = concat!("Makes an [`", stringify!($name), "`].")]
        #[derive(Debug, Clone)]
        pub struct $builder {
            r4: $r4,
            use_case: UseCase,
            $($state: $state_type,)?
        }

        impl $builder {
            $(
                $(#[$doc])*
                #[must_use]
                pub fn $method($($receiver)+ $(, $arg: $type)*) -> Self $body
            )*

            /// The id on its server: 1 to 64 letters, digits, `-` and `.`.
            #[must_use]
            pub fn id(mut self, id: impl IntoOptionalText) -> Self {
                self.r4.id = id.optional_text().map(|id| crate::r4::Id::from(&*id).into());
                self
            }

            /// Changes the resource directly, for what no other method sets; `build` validates all of it.
            #[must_use]
            pub fn change(mut self, change: impl FnOnce(&mut $r4)) -> Self {
                change(&mut self.r4);
                self
            }

            /// The resource, if it conforms.
            ///
            /// # Errors
            /// When it does not: with the resource as it is, everything that is wrong, and the [calls](NonConformant::calls) that it
            /// comes from.
            pub fn build(self) -> Result<$name, NonConformant<$r4>> {
                let built = $name::judged(self.r4, self.use_case);
                $(let built = built.and_then($refused);)?
                built.map_err(|refused| refused.built_by(Self::CALLS))
            }

            pub(super) const CALLS: &'static [&'static [$crate::profile::Call]] = &[
                &[$($($($crate::profile::Call::argument_of(
                    concat!(stringify!($name), "::", stringify!($start)),
                    stringify!($start_arg),
                    &[$($start_word),+],
                ),)?)*)+],
                &[$($crate::profile::Call::method(
                    stringify!($method),
                    !(&[$(stringify!($arg)),*] as &[&str]).is_empty(),
                    &[$($word),+],
                ),)*],
                &[$crate::profile::Call::method("id", true, &["id"])],
                $($crate::profile::people::$phones!(calls),)?
            ];
        }

        $($crate::profile::people::$phones!($name, $builder);)?
    };
}
pub(super) use builder;

/// The calls that an issue comes from.
pub(super) struct Culprits {
    pub(super) calls: Vec<Call>,
    /// The element is present and wrong.
    present: bool,
    together: bool,
}

impl Culprits {
    pub(super) fn of(issue: &Issue, builder: &[&[Call]]) -> Self {
        let root = issue.path.split('.').next().unwrap_or_default();
        let named = issue.rule().map(Rule::element).unwrap_or_default();
        let element = named.strip_prefix(root).and_then(|below| below.strip_prefix('.'));
        let path = below(&issue.path);
        let by_path = farthest(builder, &path, true);
        let by_name = farthest(builder, element.unwrap_or(&named), false);
        let present = !by_path.is_empty();
        let mut together = !by_name.is_empty()
            && by_name.iter().all(|call| {
                call.words.iter().any(|word| word.strip_prefix(TOGETHER) == Some(&named))
            });
        let of_both: Vec<_> =
            by_path.iter().filter(|call| by_name.contains(call)).copied().collect();
        let mut calls = if !present {
            by_name
        } else if element.is_none() && !of_both.is_empty() {
            // of the calls that may meet a rule, those that set what is present
            of_both
        } else {
            by_path
        };
        if calls.is_empty() && !path.is_empty() {
            // what is to hold them is empty
            let below = [&path, "."].concat();
            let parts = |call: &&Call| call.words.iter().any(|word| word.starts_with(&below));
            calls = builder.concat().iter().filter(parts).copied().collect();
            together = true;
        }
        Self { calls, present, together }
    }

    /// What to do.
    pub(super) fn advice(&self, lang: Lang) -> Option<String> {
        if self.calls.is_empty() {
            return None;
        }
        let (or, and) = (lang.of([" or ", " ou "]), lang.of([" and ", " et "]));
        let mut functions: Vec<(&str, Vec<String>)> = Vec::new();
        let mut methods = Vec::new();
        for call in &self.calls {
            let Some(argument) = call.argument else {
                methods.push(format!("`{call}`"));
                continue;
            };
            let argument = format!("`{argument}`");
            match functions.iter_mut().find(|(name, _)| *name == call.name) {
                Some((_, arguments)) => arguments.push(argument),
                None => functions.push((call.name, vec![argument])),
            }
        }
        let methods = joined(&methods, if self.together { and } else { or });
        let functions: Vec<_> = functions
            .iter()
            .map(|(name, arguments)| {
                let word = match arguments.len() {
                    1 => ["the argument ", "l'argument "],
                    _ => ["the arguments ", "les arguments "],
                };
                let of = lang.of([" of `", " de `"]);
                [lang.of(word), &joined(arguments, and), of, name, "`"].concat()
            })
            .collect();
        let functions = joined(&functions, &[",", or].concat());
        let [fix, call] = match (functions.is_empty(), methods.is_empty()) {
            (false, true) => [["Fix ", "Corrigez "], ["", ""]],
            (false, false) => [["Fix ", "Corrigez "], [", or call ", ", ou appelez "]],
            (true, _) if self.present => [["", ""], ["Fix the call ", "Corrigez l'appel "]],
            (true, _) => [["", ""], ["Call ", "Appelez "]],
        };
        Some([lang.of(fix), &functions, lang.of(call), &methods, "."].concat())
    }
}

/// The element at a path, below the resource.
fn below(path: &str) -> String {
    let names = path.split('.').skip(1).map(|part| part.split('[').next().unwrap_or(part));
    names.collect::<Vec<_>>().join(".")
}

/// The calls with the longest match.
fn farthest(builder: &[&[Call]], target: &str, present: bool) -> Vec<Call> {
    let (mut most, mut farthest) = (0, Vec::new());
    for call in builder.iter().copied().flatten() {
        match call.reach(target, present) {
            Some(reach) if reach > most || farthest.is_empty() => {
                (most, farthest) = (reach, vec![*call]);
            }
            Some(reach) if reach == most => farthest.push(*call),
            _ => {}
        }
    }
    farthest
}

/// `a, b or c`.
fn joined(parts: &[String], last: &str) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [firsts @ .., end] => [&*firsts.join(", "), last, end].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        diagnostic::IssueCode,
        profile::{
            AppointmentBuilder, HealthcareServiceBuilder, LocationBuilder, OrganizationBuilder,
            PractitionerBuilder, PractitionerRoleBuilder, RegulatorBuilder, ScheduleBuilder,
            SlotBuilder,
        },
        r4,
        r4::{
            Appointment, Element, HealthcareService, Location, Node, Organization, Practitioner,
            PractitionerRole, Schedule, Slot,
        },
    };

    fn names<T: Element + Node>() -> Vec<&'static str> {
        let text = format!(r#"{{"resourceType": "{}"}}"#, T::ROOT);
        let nothing = r4::read::<T>(text.as_bytes()).expect("JSON").value;
        let mut names = Vec::new();
        nothing.for_each_member(&mut |member, _| names.push(member.name));
        names
    }

    #[test]
    fn words_are_elements_and_rules_that_there_are() {
        let builders = [
            (AppointmentBuilder::CALLS, names::<Appointment>()),
            (HealthcareServiceBuilder::CALLS, names::<HealthcareService>()),
            (LocationBuilder::CALLS, names::<Location>()),
            (OrganizationBuilder::CALLS, names::<Organization>()),
            (PractitionerBuilder::CALLS, names::<Practitioner>()),
            (PractitionerRoleBuilder::CALLS, names::<PractitionerRole>()),
            (RegulatorBuilder::CALLS, names::<Practitioner>()),
            (ScheduleBuilder::CALLS, names::<Schedule>()),
            (SlotBuilder::CALLS, names::<Slot>()),
        ];
        let mut count = 0;
        for (calls, elements) in builders {
            for word in calls.concat().iter().flat_map(|call| call.words) {
                let word = word.trim_start_matches(TOGETHER).trim_end_matches(PRESENT);
                let first = word.split('.').next().unwrap_or_default();
                let known = elements.contains(&first)
                    || word.parse::<IssueCode>().is_ok()
                    || ["app-3"].contains(&word);
                assert!(known, "{word}");
                count += 1;
            }
        }
        assert!(count >= 60, "{count}");
    }

    #[test]
    fn paths_lead_to_elements() {
        assert_eq!(below("Slot"), "");
        assert_eq!(below("Slot.serviceType[12].coding[0]"), "serviceType.coding");
        assert_eq!(below("Location.address"), "address");
    }
}
