//! What R4 says of the resources and datatypes that are kept as JSON, and of what all of a kind have.

use super::super::table::ValueSet;
use crate::r4::MemberInfo;

/// A resource or a datatype, or a part of one.
pub(in crate::validate) struct Part {
    /// As R4 writes its path: `Patient.contact`.
    pub(in crate::validate) name: &'static str,
    /// The resource or the datatype.
    pub(in crate::validate) of: &'static str,
    pub(in crate::validate) kind: &'static Common,
    pub(in crate::validate) members: &'static [Member],
    pub(in crate::validate) rules: &'static [Presence],
}

pub(in crate::validate) struct Member {
    pub(in crate::validate) info: MemberInfo,
    pub(in crate::validate) bound: Option<&'static ValueSet>,
    pub(in crate::validate) part: Option<&'static Part>,
}

/// A rule of R4 that asks only which members are there.
pub(in crate::validate) struct Presence {
    pub(in crate::validate) key: &'static str,
    pub(in crate::validate) ask: Ask,
    pub(in crate::validate) members: &'static [&'static str],
}

#[derive(Debug, Clone, Copy)]
pub(in crate::validate) enum Ask {
    /// One of them at least.
    Any,
    /// Not all of them together.
    NotBoth,
    /// The first one not without the others.
    Needs,
}

/// What is not written in the tables: most have neither.
pub(in crate::validate) const fn member(
    name: &'static str,
    min: u32,
    max: Option<u32>,
    types: &'static [&'static str],
    targets: &'static [&'static str],
) -> Member {
    // what is kept as JSON is written as it came, never by its members
    let info = MemberInfo::new([name, "", ""], (min, max), types, targets);
    Member { info, bound: None, part: None }
}

pub(in crate::validate) const fn bound(member: Member, set: &'static ValueSet) -> Member {
    Member { bound: Some(set), ..member }
}

pub(in crate::validate) const fn part(
    name: &'static str,
    min: u32,
    max: Option<u32>,
    part: &'static Part,
) -> Member {
    Member { part: Some(part), ..member(name, min, max, &["Element"], &[]) }
}

/// What all of a kind have.
pub(in crate::validate) struct Common {
    /// As R4 calls the kind.
    pub(in crate::validate) name: &'static str,
    pub(in crate::validate) members: &'static [Member],
}

pub(in crate::validate) static RESOURCE: Common = Common {
    name: "Resource",
    members: &[
        member("id", 0, Some(1), &["id"], &[]),
        member("meta", 0, Some(1), &["Meta"], &[]),
        member("implicitRules", 0, Some(1), &["uri"], &[]),
        member("language", 0, Some(1), &["code"], &[]),
    ],
};

/// Every resource but few.
pub(in crate::validate) static DOMAIN_RESOURCE: Common = Common {
    name: "DomainResource",
    members: &[
        member("id", 0, Some(1), &["id"], &[]),
        member("meta", 0, Some(1), &["Meta"], &[]),
        member("implicitRules", 0, Some(1), &["uri"], &[]),
        member("language", 0, Some(1), &["code"], &[]),
        member("text", 0, Some(1), &["Narrative"], &[]),
        member("contained", 0, None, &["Resource"], &[]),
        member("extension", 0, None, &["Extension"], &[]),
        member("modifierExtension", 0, None, &["Extension"], &[]),
    ],
};

/// Every part of a resource, and few datatypes.
pub(in crate::validate) static BACKBONE: Common = Common {
    name: "BackboneElement",
    members: &[
        member("id", 0, Some(1), &["string"], &[]),
        member("extension", 0, None, &["Extension"], &[]),
        member("modifierExtension", 0, None, &["Extension"], &[]),
    ],
};

/// Every other datatype, and every part of one.
pub(in crate::validate) static ELEMENT: Common = Common {
    name: "Element",
    members: &[
        member("id", 0, Some(1), &["string"], &[]),
        member("extension", 0, None, &["Extension"], &[]),
    ],
};
