//! JSON Schemas (feature `schemars`), for pages of `OpenAPI`, forms, and validators in other languages.
//!
//! [`schemars::JsonSchema`](https://docs.rs/schemars) is implemented by the conformant types ([`FrSlot`] and so on), by
//! the types of [`identifier`](crate::identifier) and by the codes of [`terminology`](crate::terminology). The schemas are made
//! from the declarations of [`r4`](crate::r4) and the profiles, the same tables that [`Validator`](crate::validate::Validator)
//! uses.
//!
//! ```
//! use fhir_sas::{FrSlot, terminology::Visibility};
//!
//! let schema = schemars::schema_for!(FrSlot);
//! println!("{}", serde_json::to_string_pretty(&schema)?);
//! # assert!(schema.as_value()["$defs"]["profile.FrSlotAgregateur"].is_object());
//!
//! let codes = schemars::schema_for!(Visibility);
//! assert_eq!(codes.as_value()["oneOf"][0]["const"], "PUBLIC");
//! assert_eq!(
//!     codes.as_value()["oneOf"][0]["description"],
//!     "Créneau accessible par le grand public"
//! );
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # What they contain
//! - Of R4: the members of each type and no others, their JSON types and formats, what is mandatory, lists and single values, the
//!   codes of members that take one of a list (`$defs` has them by value set, as `codes.slotstatus`).
//! - Of the profiles: what is mandatory, how often at most, fixed systems and codes, required codes, lengths, the forms of FINESS
//!   and SIRET numbers, the one profile that a resource claims. A type that has a profile for each flow has a schema each, of
//!   which one must hold: `$defs` has them as `profile.FrSlotAgregateur` and so on.
//! - As the guide wants it: a speciality may be a text, and an answer without slots has no entries.
//!
//! # What they cannot express
//! Slices, references and most rules between elements: these are in descriptions. A conformant resource is valid by its schema; one
//! that is valid by its schema may still not conform: use [`Validator`](crate::validate::Validator).

mod base;
mod profile;

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Value, json};

use crate::{
    FrAppointment, FrBundle, FrHealthcareService, FrLocation, FrOrganization, FrPractitioner,
    FrPractitionerRoleExercice, FrRegulator, FrSchedule, FrSlot, UseCase,
    identifier::{
        Adeli, AdeliRang, AppointmentId, Finess, Phone, PlaceId, PostCode, PractitionerId,
        RegulatorId, Rpps, RppsRang, Siret, StructureId,
    },
    profile::LOCATION,
    terminology::{Booking, Consultation, OrientationCategory, Profession, Specialty, Visibility},
    validate::{REGULATOR, definitions, profile_of},
};

/// A value that conforms to one of the profiles.
fn of_profiles(urls: &[&str], generator: &mut SchemaGenerator) -> Schema {
    let types = base::Types::new();
    let profiles = urls.iter().filter_map(|url| definitions::profile(url));
    let mut any: Vec<_> =
        profiles.map(|profile| profile::schema(profile, &types, generator)).collect();
    let schema = if any.len() == 1 { any.remove(0) } else { json!({"anyOf": any}) };
    schema.try_into().unwrap_or_default()
}

/// The profiles that the flows have for a type.
fn of_flows(of_type: &str) -> Vec<&'static str> {
    let mut urls: Vec<_> =
        UseCase::ALL.iter().filter_map(|flow| profile_of(*flow, of_type)).collect();
    urls.dedup();
    urls
}

macro_rules! schemas {
    ($($name:ident = $schema:expr;)*) => {$(
        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }
            fn schema_id() -> Cow<'static, str> {
                concat!("fhir_sas::", stringify!($name)).into()
            }
            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                let schema: fn(&mut SchemaGenerator) -> Schema = $schema;
                schema(generator)
            }
        }
    )*};
}

schemas! {
    FrSlot = |generator| of_profiles(&of_flows("Slot"), generator);
    FrSchedule = |generator| of_profiles(&of_flows("Schedule"), generator);
    FrPractitioner = |generator| of_profiles(&of_flows("Practitioner"), generator);
    FrRegulator = |generator| of_profiles(&[REGULATOR], generator);
    FrPractitionerRoleExercice = |generator| of_profiles(&of_flows("PractitionerRole"), generator);
    FrLocation = |generator| {
        let mut urls = of_flows("Location");
        urls.insert(0, LOCATION);
        of_profiles(&urls, generator)
    };
    FrHealthcareService = |generator| of_profiles(&of_flows("HealthcareService"), generator);
    FrOrganization = |generator| of_profiles(&of_flows("Organization"), generator);
    FrAppointment = |generator| of_profiles(&of_flows("Appointment"), generator);
    FrBundle = |generator| of_profiles(&of_flows("Bundle"), generator);

    Rpps = |_| text("^8[0-9]{11}$", "An RPPS number: 8 and 11 digits.");
    Adeli = |_| text("^0[0-9][0-9A-F][0-9]{7}$", "An ADELI number: 0, the department and seven digits.");
    PractitionerId = |generator| either(&[
        generator.subschema_for::<Rpps>(),
        generator.subschema_for::<Adeli>(),
    ]);
    Finess = |_| text("^1[0-9]{9}$", "A FINESS number: 1 and 9 digits.");
    Siret = |_| text("^3[0-9]{14}$", "A SIRET number: 3 and 14 digits.");
    RppsRang = |_| text("^4[0-9]{14}$", "An RPPS rang: 4 and 14 digits.");
    AdeliRang = |_| text("^0[0-9][0-9A-F][0-9]{9}$", "An ADELI rang: 0, the ADELI number and two digits.");
    StructureId = |generator| either(&[
        generator.subschema_for::<Finess>(),
        generator.subschema_for::<Siret>(),
        generator.subschema_for::<RppsRang>(),
        generator.subschema_for::<AdeliRang>(),
    ]);
    RegulatorId = |_| text(
        r"^(urn:oid:1\.2\.250\.1\.71\.4\.2\.1\|(8[0-9]{11}|0[0-9][0-9A-F][0-9]{7}|[13456][0-9A-Za-z]+/[\s\S]+)|urn:oid:1\.2\.250\.1\.213\.3\.6\|[\s\S]+)$",
        "The id of a regulator: its system, | and its value.",
    );
    AppointmentId = |_| text(r"^[A-Za-z][A-Za-z0-9+.-]*:[^\s|]+\|[\s\S]+$", "The id of an appointment: the vendor's system, | and its value.");
    PlaceId = |_| text(r"^[A-Za-z][A-Za-z0-9+.-]*:[^\s|]+\|[\s\S]+$", "The id of a place: the vendor's system, | and its value.");
    Phone = |_| text(r"^\+(33|262|590|594|596)[1-9][0-9]{8}$", "A telephone number: +33 and nine digits, or the code of an overseas department.");
    PostCode = |_| text("^[0-9]{5}$", "A French post code: five digits.");

    Visibility = |_| codes(Visibility::ALL.iter().map(|one| (one.code(), one.display())));
    Consultation = |_| codes(Consultation::ALL.iter().map(|one| (one.code(), one.display())));
    Booking = |_| codes(Booking::ALL.iter().map(|one| (one.code(), one.display())));
    OrientationCategory = |_| codes(OrientationCategory::ALL.iter().map(|one| (one.code(), one.display())));
    Specialty = |_| codes(Specialty::ALL.iter().map(|one| (one.code(), one.display())));
    Profession = |_| {
        let known = Profession::KNOWN.iter();
        let known = known.map(|one| format!("{} {}", one.code(), one.display().unwrap_or_default()));
        let known = known.collect::<Vec<_>>().join(", ");
        text("^[0-9A-Z]{2}$", &format!("A profession, a code of TRE_G15. Among them: {known}."))
    };
}

fn text(pattern: &str, description: &str) -> Schema {
    schemars::json_schema!({"type": "string", "pattern": pattern, "description": description})
}

fn either(kinds: &[Schema]) -> Schema {
    schemars::json_schema!({"anyOf": kinds})
}

/// Codes with their French labels.
fn codes<'c>(codes: impl Iterator<Item = (&'c str, &'c str)>) -> Schema {
    let codes: Vec<Value> =
        codes.map(|(code, display)| json!({"const": code, "description": display})).collect();
    schemars::json_schema!({"type": "string", "oneOf": codes})
}
