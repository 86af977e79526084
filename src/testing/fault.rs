//! Resources and whole answers with one known fault.

use proptest::{
    prelude::*,
    sample::{Index, select},
    strategy::{BoxedStrategy, Union},
};

use super::{agenda, request, resource};
use crate::{
    UseCase,
    diagnostic::{IssueCode, IssueCode as Is},
    identifier::{RegulatorId, StructureId},
    r4::{
        Appointment, AppointmentStatus, Bundle, BundleEntry, CodeableConcept, Coding, ContactPoint,
        ContactPointSystem, ExtensionValue, FhirString, HealthcareService, Id, Identifier, Instant,
        List, Location, Organization, ParticipationStatus, Practitioner, PractitionerRole,
        Primitive, Reference, Resource, Schedule, SearchEntryMode, Slot, SlotStatus, UnsignedInt,
        Uri,
    },
    search::Search,
    terminology::{
        Booking, Visibility,
        system::{ACT_CODE, TRE_R66, V2_0276},
    },
};

/// A resource with exactly one fault.
///
/// It stands alone: the targets of its references are absent, which is not a fault.
#[derive(Debug, Clone)]
pub struct Faulty {
    /// The resource.
    pub resource: Resource,
    /// The flow; the fault may be against one of its rules.
    pub use_case: UseCase,
    /// What is wrong.
    pub code: IssueCode,
    /// Where, as a `FHIRPath` expression: `Slot.start`. A missing member is reported at the element that lacks it.
    pub path: &'static str,
}

/// A whole answer with exactly one fault: in one of its resources, or in the references and entries between them.
///
/// Consequences are reported at other places: when a resource does not conform, validators report `reference-profile` where another
/// one refers to it, and `missing-slice` on the bundle when it is the only one of its kind.
#[derive(Debug, Clone)]
pub struct FaultyAnswer {
    /// The request that it answers; the fault is against the rules of its flow.
    pub search: Search,
    /// The answer.
    pub bundle: Bundle,
    /// What is wrong.
    pub code: IssueCode,
    /// Where, as a `FHIRPath` expression: `Bundle.entry[2].resource.start`. A missing member is reported at the element that lacks it.
    pub path: String,
}

/// How to break a resource that conforms.
struct Fault<R> {
    flows: &'static [UseCase],
    /// The flows in whose answers it would be two faults, since other entries depend on what it breaks.
    alone: &'static [UseCase],
    code: IssueCode,
    path: &'static str,
    make: fn(&mut R),
}

impl<R> Fault<R> {
    const fn alone(self, flows: &'static [UseCase]) -> Self {
        Self { alone: flows, ..self }
    }
}

const EVERY: &[UseCase] = UseCase::ALL;
const ALL: &[UseCase] = UseCase::WITH_SLOTS;
const PEOPLE: &[UseCase] = &[UseCase::IndividualPractitioner, UseCase::Cpts];
const PS: &[UseCase] = &[UseCase::IndividualPractitioner];
const CPTS: &[UseCase] = &[UseCase::Cpts];
const PDM: &[UseCase] = &[UseCase::Pdm];
const SOS: &[UseCase] = &[UseCase::Sos];

const fn fault<R>(
    flows: &'static [UseCase],
    code: IssueCode,
    path: &'static str,
    make: fn(&mut R),
) -> Fault<R> {
    Fault { flows, alone: &[], code, path, make }
}

#[allow(clippy::unnecessary_wraps, reason = "as members of resources are")]
fn instant(text: &str) -> Option<crate::r4::Primitive<Instant>> {
    Some(Instant::from_text(text).into())
}

#[allow(clippy::unnecessary_wraps, reason = "as members of resources are")]
fn words(text: &str) -> Option<crate::r4::Primitive<FhirString>> {
    Some(FhirString::from(text).into())
}

#[allow(clippy::unnecessary_wraps, reason = "as members of resources are")]
fn uri(text: &str) -> Option<crate::r4::Primitive<Uri>> {
    Some(Uri::from(text).into())
}

/// Bytes of an instant as the guide has it, and of the offset at its end.
const INSTANT: usize = "2026-03-02T09:00:00.000+01:00".len();
const OFFSET: usize = "+01:00".len();

const ELSEWHERE: &str = "https://agenda.example.fr/numeros";

/// A telephone number as people write it, not in the form in which it is sent.
fn as_dialled() -> ContactPoint {
    ContactPoint {
        system: Some(ContactPointSystem::PHONE.into()),
        value: words("02 40 11 22 33"),
        ..ContactPoint::default()
    }
}

fn of_cpts(concept: &CodeableConcept) -> bool {
    concept.coding.iter().any(|coding| {
        coding
            .system
            .as_ref()
            .and_then(|system| system.value())
            .is_some_and(|system| *system == TRE_R66)
    })
}

fn label_only(slot: &mut Slot, labels: Vec<Coding>) {
    slot.service_type.retain(|concept| !of_cpts(concept));
    slot.meta.get_or_insert_default().security = labels;
}

const SLOT: &[Fault<Slot>] = &[
    fault(ALL, Is::WrongValue, "Slot.status", |slot| slot.status = Some(SlotStatus::BUSY.into())),
    fault(ALL, Is::MissingElement, "Slot", |slot| slot.start = None),
    fault(ALL, Is::MissingElement, "Slot", |slot| slot.schedule = None),
    fault(ALL, Is::BadPrimitive, "Slot.start", |slot| slot.start = instant("02/03/2026 09:00")),
    // the same instant, to a ten-thousandth of a second
    fault(ALL, Is::SlotInstantFormat, "Slot.start", |slot| {
        let start = slot.start.as_ref().and_then(|start| start.value()).map(ToString::to_string);
        let parts = start.as_deref().and_then(|start| start.split_at_checked(INSTANT - OFFSET));
        slot.start = parts.and_then(|(time, offset)| instant(&[time, "0", offset].concat()));
    }),
    fault(ALL, Is::SlotOrder, "Slot.end", |slot| slot.end.clone_from(&slot.start)),
    fault(ALL, Is::SlotBookingUrl, "Slot", |slot| {
        slot.comment = None;
        slot.appointment_type = Some(Booking::Routine.to_coding().into());
    }),
    fault(ALL, Is::SlotBookingUrl, "Slot.comment", |slot| slot.comment = words("sur rendez-vous")),
    fault(ALL, Is::SlotVisibility, "Slot", |slot| label_only(slot, Vec::new())),
    fault(ALL, Is::SlotAppointmentType, "Slot", |slot| {
        slot.comment = words("https://agenda.example.fr/rdv?creneau=1");
        slot.appointment_type = None;
    }),
    fault(PS, Is::SlotAppointmentType, "Slot.appointmentType", |slot| {
        slot.comment = words("https://agenda.example.fr/rdv?creneau=1");
        slot.appointment_type = Some(Coding::new(V2_0276, "CHECKUP").into());
    }),
    fault(PEOPLE, Is::SlotConsultationType, "Slot.serviceType[0].coding[0]", |slot| {
        slot.service_type.insert(0, Coding::new(ACT_CODE, "IMP").into());
    }),
    fault(SOS, Is::CodeNotAllowed, "Slot.meta.security[0]", |slot| {
        label_only(slot, vec![Visibility::Pro.to_coding()]);
    }),
    fault(ALL, Is::CodeNotAllowed, "Slot.specialty[0]", |slot| {
        slot.specialty = List::one(Coding::new(V2_0276, "ROUTINE").into());
    }),
    fault(CPTS, Is::SlotCptsLabel, "Slot", |slot| {
        label_only(slot, vec![Visibility::Cpts.to_coding()]);
    }),
];

const SCHEDULE: &[Fault<Schedule>] = &[
    fault(PEOPLE, Is::ScheduleActors, "Schedule", |schedule| schedule.actor.truncate(1)),
    fault(SOS, Is::ScheduleActors, "Schedule", |schedule: &mut Schedule| {
        schedule.actor.push(Reference::to("Location/other"));
    })
    .alone(SOS),
    fault(ALL, Is::TooMany, "Schedule.serviceType[0]", |schedule| {
        schedule.service_type = [CodeableConcept::text("Visite")].into();
    }),
];

const PRACTITIONER: &[Fault<Practitioner>] = &[
    fault(PEOPLE, Is::MissingElement, "Practitioner", |one: &mut Practitioner| {
        one.identifier.clear();
    })
    .alone(PEOPLE),
    fault(
        PEOPLE,
        Is::PractitionerNationalId,
        "Practitioner.identifier[0].value",
        |one: &mut Practitioner| {
            first(&mut one.identifier).value = words("10002909371");
        },
    )
    .alone(PEOPLE),
    fault(PEOPLE, Is::WrongValue, "Practitioner.identifier[0].system", |one: &mut Practitioner| {
        first(&mut one.identifier).system = uri(ELSEWHERE);
    })
    .alone(PEOPLE),
    fault(PEOPLE, Is::MissingElement, "Practitioner.identifier[0]", |one| {
        first(&mut one.identifier).type_ = None;
    }),
    fault(PEOPLE, Is::PhoneFormat, "Practitioner.telecom[0].value", |one| {
        one.telecom.insert(0, as_dialled());
    }),
    fault(PEOPLE, Is::MissingElement, "Practitioner.telecom[0]", |one| {
        one.telecom.insert(0, ContactPoint { value: None, ..as_dialled() });
    }),
];

const REGULATOR: &[Fault<Practitioner>] = &[
    fault(PS, Is::MissingElement, "Practitioner", |one| one.active = None),
    fault(PS, Is::RegulatorId, "Practitioner", |one| {
        one.identifier =
            vec![Identifier { type_: Some(CodeableConcept::text("carte").into()), ..elsewhere() }];
    }),
    fault(PS, Is::RegulatorId, "Practitioner.identifier[0].value", |one| {
        if let Ok(id) = RegulatorId::national("3456780581/11242343") {
            one.identifier =
                vec![Identifier { value: words("9456780581/1"), ..Identifier::from(id) }];
        }
    }),
    fault(PS, Is::RegulatorName, "Practitioner", |one| one.name.clear()),
    fault(PS, Is::RegulatorEmail, "Practitioner", |one| one.telecom.clear()),
    fault(PS, Is::RegulatorEmail, "Practitioner.telecom[0].value", |one| {
        one.telecom.iter_mut().for_each(|mail| mail.value = words("s.loridon"));
    }),
    fault(PS, Is::WrongValue, "Practitioner.meta.source", |one| {
        one.meta.get_or_insert_default().source = uri("urn:oid:1.2.250.1.213.3");
    }),
    fault(PS, Is::TooMany, "Practitioner.name[0].given[1]", |one| {
        one.name.iter_mut().for_each(|name| name.given.push(FhirString::from("Deux").into()));
    }),
];

const ROLE: &[Fault<PractitionerRole>] = &[
    fault(PEOPLE, Is::RolePractitioner, "PractitionerRole", |role| role.practitioner = None),
    fault(PEOPLE, Is::TooMany, "PractitionerRole.location[1]", |role| {
        let twice = role.location.clone();
        role.location.extend(twice);
    }),
    fault(PEOPLE, Is::StructureId, "PractitionerRole.organization.identifier.value", |role| {
        let mut identifier = of_structure();
        identifier.value = words("950047225");
        role.organization = Some(by(identifier));
    }),
    fault(PEOPLE, Is::WrongValue, "PractitionerRole.organization.identifier.system", |role| {
        let mut identifier = of_structure();
        identifier.system = uri(ELSEWHERE);
        role.organization = Some(by(identifier));
    }),
    fault(PEOPLE, Is::PhoneFormat, "PractitionerRole.telecom[0].value", |role| {
        role.telecom.insert(0, as_dialled());
    }),
    fault(PEOPLE, Is::CodeNotAllowed, "PractitionerRole.specialty[0]", |role| {
        role.specialty = List::one(Coding::new(V2_0276, "ROUTINE").into());
    }),
    fault(PEOPLE, Is::PostalCode, "PractitionerRole.contained[0].address.postalCode", |role| {
        for contained in &mut role.contained {
            if let Resource::Location(place) = contained {
                place.address.get_or_insert_default().postal_code = words("7501");
            }
        }
    }),
];

const LOCATION: &[Fault<Location>] = &[
    fault(SOS, Is::MissingElement, "Location", |place| place.name = None),
    fault(ALL, Is::MissingElement, "Location", |place| place.address = None),
    fault(ALL, Is::MissingElement, "Location", |place| place.identifier.clear()),
    fault(SOS, Is::MissingElement, "Location", |place| place.managing_organization = None),
    fault(ALL, Is::PostalCode, "Location.address.postalCode", |place| {
        place.address.get_or_insert_default().postal_code = words("2A004");
    }),
    fault(ALL, Is::TooMany, "Location.address.line[1]", |place| {
        place.address.get_or_insert_default().line.push(FhirString::from("Bâtiment B").into());
    }),
    fault(ALL, Is::PhoneFormat, "Location.telecom[0].value", |place| {
        place.telecom.insert(0, as_dialled());
    }),
];

const SERVICE: &[Fault<HealthcareService>] = &[
    fault(CPTS, Is::MissingElement, "HealthcareService", |service| service.provided_by = None),
    fault(CPTS, Is::MissingElement, "HealthcareService", |service: &mut HealthcareService| {
        service.id = None;
    })
    .alone(CPTS),
    fault(CPTS, Is::CodeNotAllowed, "HealthcareService.specialty[0]", |service| {
        service.specialty = List::one(Coding::new(V2_0276, "ROUTINE").into());
    }),
    fault(CPTS, Is::TooMany, "HealthcareService.category[1]", |service| {
        service.category = [CodeableConcept::text("a"), CodeableConcept::text("b")].into();
    }),
];

const OF_STRUCTURES: &[UseCase] = &[UseCase::Cpts, UseCase::Sos];

const ORGANIZATION: &[Fault<Organization>] = &[
    fault(
        OF_STRUCTURES,
        Is::WrongValue,
        "Organization.identifier[0].system",
        |one: &mut Organization| {
            first(&mut one.identifier).system = uri(ELSEWHERE);
        },
    )
    .alone(SOS),
    fault(OF_STRUCTURES, Is::TooMany, "Organization.identifier[1]", |one| {
        let twice = one.identifier.clone();
        one.identifier.extend(twice);
    }),
    fault(OF_STRUCTURES, Is::PhoneFormat, "Organization.telecom[0].value", |one| {
        one.telecom.insert(0, as_dialled());
    }),
];

const APPOINTMENT: &[Fault<Appointment>] = &[
    fault(ALL, Is::AppointmentStatus, "Appointment.status", has_arrived),
    fault(PDM, Is::CodeNotAllowed, "Appointment.status", has_arrived),
    fault(EVERY, Is::AppointmentOrder, "Appointment.end", |one| one.end.clone_from(&one.start)),
    fault(EVERY, Is::MissingElement, "Appointment", |one| one.identifier.clear()),
    fault(EVERY, Is::TooMany, "Appointment.identifier[1]", |one| {
        let twice = one.identifier.clone();
        one.identifier.extend(twice);
    }),
    fault(EVERY, Is::CodeNotAllowed, "Appointment.participant[0].status", |one| {
        if let Some(participant) = one.participant.first_mut() {
            participant.status = Some(ParticipationStatus::DECLINED.into());
        }
    }),
    fault(
        PEOPLE,
        Is::AppointmentPractitioner,
        "Appointment.participant[0].actor.identifier.value",
        |one| {
            let actor = one.participant.first_mut().and_then(|one| one.actor.as_mut());
            if let Some(identifier) = actor.and_then(|actor| actor.identifier.as_deref_mut()) {
                identifier.value = words("10002909371");
            }
        },
    ),
    fault(
        EVERY,
        Is::AppointmentOperator,
        "Appointment.extension[0].value.ofType(Reference).identifier",
        |one| {
            for extension in &mut one.extension {
                if let Some(ExtensionValue::Reference(operator)) = &mut extension.value
                    && let Some(identifier) = operator.identifier.as_deref_mut()
                {
                    identifier.system = uri(ELSEWHERE);
                }
            }
        },
    ),
];

const BUNDLE: &[Fault<Bundle>] = &[
    fault(PS, Is::AnswerTotal, "Bundle", |answer| answer.total = None),
    fault(ALL, Is::AnswerTotal, "Bundle.total", |answer| answer.total = count(answer, 1)),
    fault(PEOPLE, Is::AnswerSelfLink, "Bundle.link[0].url", |answer| {
        lead_to(answer, "https://agenda.example.fr/fhir/Slot?status=free");
    }),
    fault(SOS, Is::AnswerSelfLink, "Bundle.link[0].url", |answer| {
        lead_to(answer, "https://agenda.example.fr/fhir/Schedule?_has:Slot:schedule:status=free");
    }),
    fault(ALL, Is::AnswerMode, "Bundle.entry[0]", |answer| {
        answer.entry.iter_mut().take(1).for_each(|entry| entry.search = None);
    }),
    fault(ALL, Is::AnswerMode, "Bundle.entry[0].search", |answer| {
        for search in answer.entry.iter_mut().take(1).filter_map(|entry| entry.search.as_mut()) {
            search.mode = Some(SearchEntryMode::INCLUDE.into());
        }
    }),
    fault(PEOPLE, Is::BundleFullUrl, "Bundle.entry[0]", |answer| {
        for entry in answer.entry.iter_mut().take(1) {
            entry.full_url = uri("https://agenda.example.fr/fhir/Slot/ailleurs");
        }
    }),
    fault(PEOPLE, Is::AnswerReference, "Bundle.entry[0].resource.schedule", |answer| {
        // the targets of the existing slots still have a reference
        let first = answer.entry.first().and_then(|entry| entry.resource.clone());
        if let Some(Resource::Slot(mut slot)) = first {
            slot.id = Some(Id::from("perdu").into());
            slot.schedule = Some(Reference::to("Schedule/inconnu"));
            let url = Uri::from(["https://agenda.example.fr/fhir", "/Slot/perdu"].concat());
            answer.entry.insert(0, BundleEntry::found(url, *slot, SearchEntryMode::MATCH));
            answer.total = count(answer, 0);
        }
    }),
];

fn has_arrived(appointment: &mut Appointment) {
    appointment.cancelation_reason = None;
    appointment.status = Some(AppointmentStatus::ARRIVED.into());
}

/// How many slots an answer has, and some more.
fn count(answer: &Bundle, more: usize) -> Option<Primitive<UnsignedInt>> {
    let slots =
        answer.entry.iter().filter(|entry| matches!(entry.resource, Some(Resource::Slot(_))));
    let count = u32::try_from(slots.count() + more).ok()?;
    Some(UnsignedInt::new(count)?.into())
}

fn lead_to(answer: &mut Bundle, url: &str) {
    answer.link.iter_mut().for_each(|link| link.url = uri(url));
}

fn of_structure() -> Identifier {
    let finess = "1950047225".parse::<StructureId>();
    finess.map(|finess| finess.role_identifier()).unwrap_or_default()
}

fn elsewhere() -> Identifier {
    Identifier { system: uri(ELSEWHERE), value: words("7"), ..Identifier::default() }
}

fn by(identifier: Identifier) -> Reference {
    Reference { identifier: Some(Box::new(identifier)), ..Reference::default() }
}

/// What is right has one.
fn first(identifiers: &mut Vec<Identifier>) -> &mut Identifier {
    if identifiers.is_empty() {
        identifiers.push(Identifier::default());
    }
    &mut identifiers[0]
}

/// Resources of one type with one of the faults that the flow has.
fn broken<R, P>(
    flow: UseCase,
    right: impl Strategy<Value = P> + 'static,
    faults: &'static [Fault<R>],
) -> Option<BoxedStrategy<Faulty>>
where
    R: Clone + Into<Resource> + 'static,
    P: Into<R> + std::fmt::Debug + 'static,
{
    let of_flow: Vec<_> =
        (0..faults.len()).filter(|at| faults[*at].flows.contains(&flow)).collect();
    let any = (!of_flow.is_empty()).then(|| (right, select(of_flow)))?;
    let broken = any.prop_map(move |(right, at)| {
        let Fault { code, path, make, .. } = &faults[at];
        let mut resource: R = right.into();
        make(&mut resource);
        Faulty { resource: resource.into(), use_case: flow, code: *code, path }
    });
    Some(broken.boxed())
}

/// Resources of a flow, each with one known fault: of R4, of a profile, of the guide. Accounts of regulators are among
/// those of individual practitioners. Of the place de marché there are appointments only; a validator knows them with
/// [`Edition::Next`](crate::validate::Edition::Next).
///
/// ```
/// use fhir_sas::{
///     UseCase, testing,
///     validate::{Layer, Validator},
/// };
/// use proptest::{prelude::*, test_runner::TestRunner};
///
/// TestRunner::default().run(&testing::faulty(UseCase::Sos), |faulty| {
///     // or the vendor's own validator
///     let report = Validator::new(Layer::Guide)
///         .use_case(faulty.use_case)
///         .check_value(&faulty.resource);
///     prop_assert!(
///         report
///             .issues()
///             .iter()
///             .any(|issue| issue.code == faulty.code && issue.path == faulty.path)
///     );
///     Ok(())
/// })?;
/// # Ok::<(), proptest::test_runner::TestError<testing::Faulty>>(())
/// ```
pub fn faulty(flow: UseCase) -> impl Strategy<Value = Faulty> {
    let types = [
        broken(flow, resource::slot(flow), SLOT),
        broken(flow, resource::schedule(flow), SCHEDULE),
        broken(flow, resource::practitioner(flow), PRACTITIONER),
        broken(flow, resource::regulator(), REGULATOR),
        broken(flow, resource::practitioner_role(flow), ROLE),
        broken(flow, resource::location(flow), LOCATION),
        broken(flow, resource::healthcare_service(), SERVICE),
        broken(flow, resource::organization(flow), ORGANIZATION),
        broken(flow, resource::appointment(flow), APPOINTMENT),
    ];
    Union::new(types.into_iter().flatten())
}

/// Breaks a value by one of the faults that the flow has for its type, and that is one fault in an answer.
fn break_one<R>(
    value: &mut R,
    faults: &'static [Fault<R>],
    flow: UseCase,
    which: Index,
) -> Option<(IssueCode, &'static str)> {
    let in_answers =
        |fault: &&Fault<R>| fault.flows.contains(&flow) && !fault.alone.contains(&flow);
    let faults: Vec<_> = faults.iter().filter(in_answers).collect();
    let Fault { code, path, make, .. } = (!faults.is_empty()).then(|| which.get(&faults))?;
    make(value);
    Some((*code, path))
}

fn break_resource(
    resource: &mut Resource,
    flow: UseCase,
    which: Index,
) -> Option<(IssueCode, &'static str)> {
    match resource {
        Resource::Slot(one) => break_one(&mut **one, SLOT, flow, which),
        Resource::Schedule(one) => break_one(&mut **one, SCHEDULE, flow, which),
        Resource::Practitioner(one) => break_one(&mut **one, PRACTITIONER, flow, which),
        Resource::PractitionerRole(one) => break_one(&mut **one, ROLE, flow, which),
        Resource::Location(one) => break_one(&mut **one, LOCATION, flow, which),
        Resource::HealthcareService(one) => break_one(&mut **one, SERVICE, flow, which),
        Resource::Organization(one) => break_one(&mut **one, ORGANIZATION, flow, which),
        _ => None,
    }
}

/// Breaks one entry: each type of resource that the answer has as often as the others.
fn break_entry(
    answer: &mut Bundle,
    flow: UseCase,
    (of_type, at, which): (Index, Index, Index),
) -> Option<(IssueCode, String)> {
    let mut types: Vec<(&str, Vec<usize>)> = Vec::new();
    for (index, entry) in answer.entry.iter().enumerate() {
        let Some(name) = entry.resource.as_ref().and_then(Resource::as_item_type) else { continue };
        match types.iter_mut().find(|(of_type, _)| *of_type == name) {
            Some((_, entries)) => entries.push(index),
            None => types.push((name, vec![index])),
        }
    }
    let (name, entries) = (!types.is_empty()).then(|| of_type.get(&types))?;
    let (name, index) = (*name, *at.get(entries));
    let resource = answer.entry.get_mut(index)?.resource.as_mut()?;
    let (code, path) = break_resource(resource, flow, which)?;
    let below = path.strip_prefix(name)?;
    Some((code, format!("Bundle.entry[{index}].resource{below}")))
}

/// Answers to requests of a flow, each with one known fault: of R4, of a profile, of the guide. For the place de marché, which has
/// no searches, those of practitioners stand in.
///
/// ```
/// use fhir_sas::{
///     UseCase, testing,
///     validate::{Layer, Validator},
/// };
/// use proptest::{prelude::*, test_runner::TestRunner};
///
/// TestRunner::default().run(&testing::faulty_answer(UseCase::Cpts), |faulty| {
///     // or the platform's own validator
///     let validator =
///         Validator::new(Layer::Guide).use_case(UseCase::Cpts).request(faulty.search);
///     let report = validator.check_value(&faulty.bundle);
///     prop_assert!(
///         report
///             .issues()
///             .iter()
///             .any(|issue| issue.code == faulty.code && issue.path == faulty.path)
///     );
///     Ok(())
/// })?;
/// # Ok::<(), proptest::test_runner::TestError<testing::FaultyAnswer>>(())
/// ```
pub fn faulty_answer(flow: UseCase) -> impl Strategy<Value = FaultyAnswer> {
    let flow = request::searched(flow);
    let which = (any::<Index>(), any::<Index>(), any::<Index>());
    let fault = (proptest::bool::weighted(0.3), which);
    let inputs = (agenda::agenda(flow), fault);
    inputs.prop_filter_map("an answer with slots", move |((search, agenda), (whole, which))| {
        let answered = agenda.answer(&search, "https://agenda.example.fr/fhir");
        let mut bundle = answered.into_bundle().into_r4();
        if bundle.entry.is_empty() {
            return None;
        }
        let (code, path) = if whole {
            let (code, path) = break_one(&mut bundle, BUNDLE, flow, which.0)?;
            (code, path.to_owned())
        } else {
            break_entry(&mut bundle, flow, which)?
        };
        Some(FaultyAnswer { search, bundle, code, path })
    })
}
