//! What a misspelt member, code, system or profile was probably meant to be.

use std::cell::OnceCell;

use fhir_sas::{
    diagnostic::nearest_text,
    findings::IssueOf,
    r4::{
        self, Resource,
        reflect::{Element, Item, Items},
    },
    validate,
};

/// What misspelt names and codes of a text were meant to be.
pub(crate) struct Suggestions<'t> {
    text: &'t [u8],
    /// Read when the first one is wanted.
    members: OnceCell<Members>,
}

impl<'t> Suggestions<'t> {
    pub(crate) fn new(text: &'t [u8]) -> Self {
        Self { text, members: OnceCell::new() }
    }

    /// What the name or the code of an issue was meant to be.
    pub(crate) fn of(&self, issue: IssueOf<'_>) -> Option<String> {
        let IssueOf::Fhir(fhir) = issue else { return None };
        if fhir.code.as_str() == "unknown-member" {
            let read = || Members::of(str::from_utf8(self.text).unwrap_or_default());
            return self.members.get_or_init(read).nearest(&fhir.path);
        }
        validate::suggestion(fhir).map(str::to_owned)
    }
}

/// The members that R4 has for each element of a text.
pub(crate) struct Members(Option<Resource>);

impl Members {
    pub(crate) fn of(text: &str) -> Self {
        Self(r4::read::<Resource>(text.as_bytes()).ok().map(|read| read.value))
    }

    /// The member that the last name of a path was meant for, of those of the element that has it.
    pub(crate) fn nearest(&self, path: &str) -> Option<String> {
        let (object, name) = path.rsplit_once('.')?;
        let mut names = Vec::new();
        let mut steps: Vec<&str> = object.split('.').skip(1).collect();
        steps.retain(|step| !step.starts_with("ofType("));
        collect(element(self.0.as_ref()?)?, &steps, &mut names);
        let names = names.iter().map(String::as_str);
        nearest_text(name.trim_matches('`'), names).map(str::to_owned)
    }
}

fn element(resource: &Resource) -> Option<&dyn Element> {
    Some(match resource {
        Resource::Slot(it) => &**it,
        Resource::Schedule(it) => &**it,
        Resource::Practitioner(it) => &**it,
        Resource::PractitionerRole(it) => &**it,
        Resource::Location(it) => &**it,
        Resource::HealthcareService(it) => &**it,
        Resource::Organization(it) => &**it,
        Resource::Appointment(it) => &**it,
        Resource::Bundle(it) => &**it,
        Resource::OperationOutcome(it) => &**it,
        _ => return None,
    })
}

/// The names of members, as JSON has them, of the element at the end of some steps.
fn collect(element: &dyn Element, steps: &[&str], names: &mut Vec<String>) {
    let Some((step, rest)) = steps.split_first() else {
        element.for_each_member(&mut |member, _| match member.name().strip_suffix("[x]") {
            Some(stem) => names.extend(member.types().iter().map(|of_type| {
                let (first, rest) = of_type.split_at_checked(1).unwrap_or((of_type, ""));
                [stem, &first.to_ascii_uppercase(), rest].concat()
            })),
            None => names.push(member.name().to_owned()),
        });
        return;
    };
    let (name, index) = step.split_once('[').unwrap_or((step, "0]"));
    let index = index.trim_end_matches(']').parse().unwrap_or(0);
    element.for_each_member(&mut |member, items| {
        if member.name().trim_end_matches("[x]") != name {
            return;
        }
        let item = match items {
            Items::One(item) | Items::Choice(_, item) => Some(item),
            Items::Many(list) => list.get(index),
            Items::None => None,
        };
        if let Some(Item::Element(inner)) = item {
            collect(inner, rest, names);
        }
    });
}
