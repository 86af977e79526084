//! The JSON Schemas, as a validator for them sees them.

use std::collections::{BTreeMap, BTreeSet};

use fhir_sas::{
    FrAppointment, FrBundle, FrHealthcareService, FrLocation, FrOrganization, FrPractitioner,
    FrPractitionerRoleExercice, FrRegulator, FrSchedule, FrSlot, UseCase,
    diagnostic::IssueCode,
    identifier::{
        Adeli, AdeliRang, AppointmentId, Finess, Phone, PlaceId, PostCode, PractitionerId,
        RegulatorId, Rpps, RppsRang, Siret, StructureId,
    },
    terminology::{Booking, Consultation, OrientationCategory, Profession, Specialty, Visibility},
    testing::{self, Faulty},
};
use jsonschema::Validator;
use proptest::prelude::*;
use schemars::JsonSchema;
use serde_json::{Value, json};

use super::{
    effort::{self, for_all},
    shared,
};

fn schema<T: JsonSchema>() -> Validator {
    let schema = schemars::schema_for!(T);
    assert_eq!(
        jsonschema::meta::validate(schema.as_value()).err().map(|error| error.to_string()),
        None
    );
    jsonschema::validator_for(schema.as_value()).expect("a schema")
}

fn judge(schema: &Validator, value: &Value) -> Result<(), TestCaseError> {
    let errors =
        schema.iter_errors(value).map(|error| format!("{}: {error:.500}", error.instance_path()));
    let errors: Vec<_> = errors.collect();
    prop_assert!(errors.is_empty(), "{}\n{}", errors.join("\n"), value);
    Ok(())
}

fn json_of(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).expect("JSON")
}

/// What strategies make of one type meets its schema.
macro_rules! meet_their_schema {
    ($($name:ident: $type:ty = $strategy:expr;)*) => {$(
        #[test]
        fn $name() {
            let schema = schema::<$type>();
            for flow in UseCase::ALL {
                let strategy: fn(UseCase) -> _ = $strategy;
                for_all(150, &strategy(*flow), |value| judge(&schema, &json_of(&value)));
            }
        }
    )*};
}

meet_their_schema! {
    slots: FrSlot = testing::slot;
    schedules: FrSchedule = testing::schedule;
    practitioners: FrPractitioner = testing::practitioner;
    roles: FrPractitionerRoleExercice = testing::practitioner_role;
    places: FrLocation = testing::location;
    services: FrHealthcareService = |_| testing::healthcare_service();
    organizations: FrOrganization = testing::organization;
    appointments: FrAppointment = testing::appointment;
    accounts: FrRegulator = |_| testing::regulator();
    answers: FrBundle = |flow| testing::agenda(flow).prop_map(|(search, agenda)| {
        agenda.answer(&search, "https://agenda.example.fr/fhir").into_bundle()
    });
}

#[test]
fn values_meet_their_schema() {
    fn meets<T: Arbitrary + JsonSchema + serde::Serialize>() {
        let schema = schema::<T>();
        for_all(200, &any::<T>(), |value| judge(&schema, &json_of(&value)));
    }
    meets::<Rpps>();
    meets::<Adeli>();
    meets::<PractitionerId>();
    meets::<Finess>();
    meets::<Siret>();
    meets::<RppsRang>();
    meets::<AdeliRang>();
    meets::<StructureId>();
    meets::<RegulatorId>();
    meets::<AppointmentId>();
    meets::<PlaceId>();
    meets::<Phone>();
    meets::<PostCode>();
    meets::<Visibility>();
    meets::<Consultation>();
    meets::<Booking>();
    meets::<OrientationCategory>();
    meets::<Specialty>();
    let professions = schema::<Profession>();
    for known in Profession::KNOWN {
        judge(&professions, &json_of(known)).expect("a profession");
    }
}

#[test]
fn other_values_do_not() {
    let refused = |schema: &Validator, texts: &[&str]| {
        for text in texts {
            assert!(!schema.is_valid(&json!(text)), "{text}");
        }
        assert!(!schema.is_valid(&json!(7)));
    };
    refused(&schema::<Rpps>(), &["10002909371", "8100029093712", "0751234567", ""]);
    refused(&schema::<PractitionerId>(), &["10002909371", "334173748400020"]);
    refused(&schema::<StructureId>(), &["950047225", "810002909371"]);
    refused(&schema::<RegulatorId>(), &["810002909371", "urn:oid:1.2.250.1.71.4.2.1|9456780581/1"]);
    refused(&schema::<AppointmentId>(), &["12", "agenda|12", "https://agenda.example.fr|"]);
    refused(&schema::<Phone>(), &["0240112233", "+33 240112233", "15"]);
    refused(&schema::<PostCode>(), &["7501", "2A004"]);
    refused(&schema::<Visibility>(), &["PRIVATE"]);
    refused(&schema::<Specialty>(), &["SM00", "Médecine générale"]);
}

/// Faults that a schema can detect.
const REPORTED: &[IssueCode] = &[
    IssueCode::MissingElement,
    IssueCode::TooMany,
    IssueCode::WrongValue,
    IssueCode::CodeNotAllowed,
    IssueCode::BadPrimitive,
];

#[test]
fn what_is_faulty_does_not() {
    let schemas = Schemas::new();
    let reported = std::cell::Cell::new(0);
    for flow in UseCase::ALL {
        for_all(300, &testing::faulty(*flow), |Faulty { resource, code, path, .. }| {
            if REPORTED.contains(&code) {
                let resource = json_of(&resource);
                let schema = schemas.of(&resource);
                prop_assert!(!schema.is_valid(&resource), "{code} at {path}: {resource}");
                reported.set(reported.get() + 1);
            }
            Ok(())
        });
    }
    assert!(reported.get() > effort::share(300), "{}", reported.get());
}

/// The text at each place of a value whose name is one of those that R4 has codes for, with its place.
fn coded<'v>(value: &'v Value, place: &str, found: &mut Vec<(String, &'v str)>) {
    const NAMES: [&str; 7] = ["status", "use", "mode", "type", "daysOfWeek", "relation", "system"];
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let place = format!("{place}/{name}");
                match member {
                    Value::String(text) if NAMES.contains(&name.as_str()) => {
                        found.push((place, text));
                    }
                    _ => coded(member, &place, found),
                }
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                match item {
                    Value::String(text) if place.ends_with("/daysOfWeek") => {
                        found.push((format!("{place}/{at}"), text));
                    }
                    _ => coded(item, &format!("{place}/{at}"), found),
                }
            }
        }
        _ => {}
    }
}

/// Wherever R4 has a list of codes, another one is refused; the validator of the crate shows where that is.
#[test]
fn codes_of_r4_are_the_only_ones() {
    let schemas = Schemas::new();
    let validator = fhir_sas::validate::Validator::new(fhir_sas::validate::Layer::R4);
    let met = std::cell::RefCell::new(BTreeSet::new());
    for flow in UseCase::ALL {
        let resources = proptest::strategy::Union::new([
            testing::slot(*flow).prop_map(|one| json_of(&one)).boxed(),
            testing::practitioner(*flow).prop_map(|one| json_of(&one)).boxed(),
            testing::practitioner_role(*flow).prop_map(|one| json_of(&one)).boxed(),
            testing::location(*flow).prop_map(|one| json_of(&one)).boxed(),
            testing::organization(*flow).prop_map(|one| json_of(&one)).boxed(),
            testing::appointment(*flow).prop_map(|one| json_of(&one)).boxed(),
            testing::agenda(*flow)
                .prop_map(|(search, agenda)| {
                    json_of(agenda.answer(&search, "https://agenda.example.fr/fhir").bundle())
                })
                .boxed(),
        ]);
        for_all(200, &resources, |resource| {
            let mut found = Vec::new();
            coded(&resource, "", &mut found);
            // one of each kind of place: which kinds are met is then no matter of chance
            let kind = |place: &str| place.chars().filter(|c| !c.is_ascii_digit()).collect();
            let kinds: BTreeMap<String, _> =
                found.into_iter().map(|(place, known)| (kind(&place), (place, known))).collect();
            for (kind, (place, known)) in kinds {
                let mut resource = resource.clone();
                *resource.pointer_mut(&place).expect("a place") = format!("{known}-other").into();
                let report = validator.check(resource.to_string().as_bytes());
                if report.issues().iter().any(|issue| issue.code == IssueCode::CodeNotAllowed) {
                    let schema = schemas.of(&resource);
                    prop_assert!(!schema.is_valid(&resource), "{place}: {resource}");
                    met.borrow_mut().insert(kind);
                }
            }
            Ok(())
        });
    }
    let met = met.into_inner();
    for place in
        ["/status", "/telecom//system", "/participant//status", "/entry//search/mode", "/type"]
    {
        assert!(met.contains(place), "{place}: {met:?}");
    }
    assert!(met.len() >= 10, "{met:?}");
}

/// The schemas of the types of resources.
struct Schemas(Vec<(&'static str, Validator)>);

impl Schemas {
    fn new() -> Self {
        Self(vec![
            ("Slot", schema::<FrSlot>()),
            ("Schedule", schema::<FrSchedule>()),
            ("FrPractitionerRegul", schema::<FrRegulator>()),
            ("Practitioner", schema::<FrPractitioner>()),
            ("PractitionerRole", schema::<FrPractitionerRoleExercice>()),
            ("Location", schema::<FrLocation>()),
            ("HealthcareService", schema::<FrHealthcareService>()),
            ("Organization", schema::<FrOrganization>()),
            ("Appointment", schema::<FrAppointment>()),
            ("Bundle", schema::<FrBundle>()),
        ])
    }

    fn of(&self, resource: &Value) -> &Validator {
        let of_type = resource["resourceType"].as_str().expect("a type");
        let profile = resource["meta"]["profile"][0].as_str().unwrap_or_default();
        let mut known = self.0.iter();
        let found = known.find(|(name, _)| *name == of_type || profile.ends_with(name));
        &found.expect("a schema").1
    }
}

#[test]
fn published_examples_do() {
    let Some(files) = shared::files("ig/examples") else { return };
    let schemas = Schemas::new();
    let mut met = 0;
    for (name, text) in files {
        let resource: Value = serde_json::from_slice(&text).expect("JSON");
        if let Err(error) = judge(schemas.of(&resource), &resource) {
            panic!("{name}: {error}");
        }
        met += 1;
    }
    assert!(met >= 40, "{met} examples");
}
