//! Every type of the R4 layer, by its name in FHIR.

use fhir_sas::r4::{
    self, Node,
    reflect::{Element, Item, Items, MemberInfo},
};
use serde::{Serialize, de::DeserializeOwned};

use super::round::{assert_loss_free, assert_serde, assert_stable};

/// A type that can be read on its own.
#[derive(Clone, Copy)]
pub(super) struct Kind {
    pub(super) name: &'static str,
    /// Reads one from a text that is known to be one: the value, and how many issues there are.
    pub(super) read: fn(&str) -> (Box<dyn Element>, usize),
    /// The codes of the issues of a text.
    pub(super) codes: fn(&str) -> Vec<&'static str>,
    /// Takes a valid text through every form of writing and reading.
    pub(super) round: fn(&str),
    /// Writes what is read from a text.
    pub(super) rewrite: fn(&str) -> String,
}

fn read<T: Node + Element + 'static>(text: &str) -> (Box<dyn Element>, usize) {
    let read = r4::read::<T>(text.as_bytes()).unwrap_or_else(|error| panic!("{error}: {text}"));
    let count = read.issue_count();
    (Box::new(read.value), count)
}

fn codes<T: Node>(text: &str) -> Vec<&'static str> {
    let read = r4::read::<T>(text.as_bytes()).unwrap_or_else(|error| panic!("{error}: {text}"));
    read.issues().iter().map(|issue| issue.code.as_str()).collect()
}

fn round<T>(text: &str)
where
    T: Node + Element + Clone + Serialize + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let value = r4::read::<T>(text.as_bytes()).expect("JSON").value;
    assert_loss_free(&value, text.as_bytes());
    assert_stable(&value);
    assert_serde(&value, text.as_bytes());
}

fn rewrite<T: Node>(text: &str) -> String {
    r4::to_string(
        &r4::read::<T>(text.as_bytes()).unwrap_or_else(|error| panic!("{error}: {text}")).value,
    )
}

macro_rules! kinds {
    ($list:ident: $($name:ident)*) => {
        pub(super) const $list: &[Kind] =
            &[$(Kind { name: r4::$name::ROOT, read: read::<r4::$name>, codes: codes::<r4::$name>, round: round::<r4::$name>, rewrite: rewrite::<r4::$name> },)*];
    };
}

kinds! { RESOURCES:
    Slot Schedule Practitioner PractitionerRole Location HealthcareService Organization Appointment Bundle OperationOutcome
}

kinds! { DATATYPES:
    Address Attachment CodeableConcept Coding ContactPoint HumanName Identifier Money Narrative Period Quantity Range
    Ratio Reference Signature Meta Extension
}

kinds! { PARTS:
    AppointmentParticipant BundleEntry BundleEntryRequest BundleEntryResponse BundleEntrySearch BundleLink
    HealthcareServiceAvailableTime HealthcareServiceEligibility HealthcareServiceNotAvailable LocationHoursOfOperation
    LocationPosition OperationOutcomeIssue OrganizationContact PractitionerQualification PractitionerRoleAvailableTime
    PractitionerRoleNotAvailable
}

/// The type of that name, if there is one.
pub(super) fn kind(name: &str) -> Option<&'static Kind> {
    [RESOURCES, DATATYPES, PARTS].into_iter().flatten().find(|kind| kind.name == name)
}

/// The members of an element, set or not.
pub(super) fn members(element: &dyn Element) -> Vec<(&'static MemberInfo, Items<'_>)> {
    let mut members = Vec::new();
    element.for_each_member(&mut |member, items| members.push((member, items)));
    members
}

/// The things that a member holds.
pub(super) fn items(items: Items<'_>) -> Vec<Item<'_>> {
    match items {
        Items::None => Vec::new(),
        Items::One(item) | Items::Choice(_, item) => vec![item],
        Items::Many(list) => (0..list.len()).filter_map(|index| list.get(index)).collect(),
    }
}

/// Whether an R4 type is primitive.
pub(super) fn is_primitive(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
}

/// The name in JSON of a choice element that has a type.
pub(super) fn choice_name(member: &str, of_type: &str) -> String {
    let (first, rest) = of_type.split_at(1);
    member.replace("[x]", &format!("{}{rest}", first.to_uppercase()))
}

/// Whether something may stand beside a value of a primitive type, in `_name`.
pub(super) fn has_sibling(path: &str, member: &str, of_type: &str) -> bool {
    // the id of an element and the url of an extension are bare strings, and XHTML has neither id nor extensions
    is_primitive(of_type)
        && of_type != "xhtml"
        && (member, of_type) != ("id", "string")
        && (path, member) != ("Extension", "url")
}
