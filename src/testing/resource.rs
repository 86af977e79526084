//! Resources that conform.

use std::fmt;

use chrono::NaiveDate;
use proptest::{
    collection::vec,
    option::{self, weighted},
    prelude::*,
    sample::{select, subsequence},
};

use super::value::{booking_url, id, instant, local_time, text, times};
use crate::{
    FrAppointment, FrHealthcareService, FrLocation, FrOrganization, FrPractitioner,
    FrPractitionerRoleExercice, FrRegulator, FrSchedule, FrSlot, NonConformant, UseCase,
    identifier::{
        Adeli, AppointmentId, Phone, PlaceId, PostCode, PractitionerId, RegulatorId, Siret,
        StructureId,
    },
    profile::{
        LocationBuilder, OrganizationBuilder, PractitionerBuilder, PractitionerRoleBuilder,
        SlotBuilder,
    },
    r4::{
        Address, AdministrativeGender, AppointmentStatus, Code, CodeableConcept, Coding,
        ContactPoint, ContactPointSystem, ContactPointUse, DateTime, DaysOfWeek, Decimal,
        Extension, ExtensionValue, FhirString, HumanName, Id, Identifier, Instant, IntoTime,
        LocationHoursOfOperation, LocationMode, LocationPosition, LocationStatus, Meta, NameUse,
        Narrative, NarrativeStatus, ParticipationStatus, Period, PositiveInt,
        PractitionerRoleAvailableTime, Primitive, Reference, Shared, Time, UnsignedInt, Xhtml,
    },
    terminology::{Consultation, OrientationCategory, Specialty, Visibility},
};

/// The resource that a builder made of valid facts.
///
/// # Panics
/// When the builder refuses them: the strategy is wrong, or the check.
fn built<T, R>(built: Result<T, NonConformant<R>>) -> T {
    match built {
        Ok(conformant) => conformant,
        Err(refused) => panic!("what is right is refused:\n{refused}"),
    }
}

/// Present in 80 % of the cases.
fn often<S: Strategy>(strategy: S) -> impl Strategy<Value = Option<S::Value>> {
    weighted(0.8, strategy)
}

/// Present in 20 % of the cases.
fn rarely<S: Strategy>(strategy: S) -> impl Strategy<Value = Option<S::Value>> {
    weighted(0.2, strategy)
}

fn some<T: Clone + fmt::Debug + 'static>(from: &'static [T]) -> impl Strategy<Value = Vec<T>> {
    subsequence(from, 0..=from.len())
}

fn words(text: &str) -> Primitive<FhirString> {
    FhirString::from(text).into()
}

/// What any resource may have besides its facts: an id, a narrative, metadata ...
#[derive(Debug, Clone)]
struct Frame {
    id: Option<String>,
    language: Option<&'static str>,
    narrative: Option<String>,
    version: Option<u16>,
    updated: Option<DateTime>,
    tag: Option<String>,
    extension: Option<String>,
}

impl Frame {
    fn any() -> impl Strategy<Value = Self> {
        let parts = (
            option::of(id()),
            rarely(select(&["fr", "fr-FR", "en"][..])),
            rarely(text()),
            rarely(any::<u16>()),
            rarely(instant().prop_map(IntoTime::into_time)),
            rarely(text()),
            rarely(text()),
        );
        parts.prop_map(|(id, language, narrative, version, updated, tag, extension)| Self {
            id,
            language,
            narrative,
            version,
            updated,
            tag,
            extension,
        })
    }

    fn meta(&self, meta: &mut Option<Shared<Meta>>) {
        let meta = meta.get_or_insert_default();
        meta.version_id = self.version.map(|version| Id::from(version.to_string()).into());
        meta.last_updated = self
            .updated
            .as_ref()
            .and_then(|at| at.to_chrono().map(|at| IntoTime::<Instant>::into_time(at).into()));
        meta.tag.extend(self.tag.iter().map(|tag| Coding {
            display: Some(words(tag)),
            ..Coding::new("https://agenda.example.fr/tags", "a")
        }));
    }

    fn language(&self) -> Option<Box<Primitive<Code>>> {
        self.language.map(|language| Box::new(Code::from(language).into()))
    }

    fn narrative(&self) -> Option<Narrative> {
        let text = self.narrative.as_ref()?;
        let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let div = format!("<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>{escaped}</p></div>");
        Some(Narrative::new(NarrativeStatus::GENERATED, Xhtml::from(div)))
    }

    fn extension(&self) -> Vec<Extension> {
        let extension = self.extension.iter().map(|value| {
            Extension::new(
                "https://agenda.example.fr/note",
                ExtensionValue::from(FhirString::from(value.as_str())),
            )
        });
        extension.collect()
    }
}

/// What every resource but a contained one may have.
macro_rules! framed {
    ($builder:expr, $frame:expr, |$r4:ident| $change:block) => {{
        let frame: Frame = $frame;
        built(
            $builder
                .id(&frame.id)
                .change(|$r4| {
                    frame.meta(&mut $r4.meta);
                    $r4.language = frame.language();
                    $r4.text = frame.narrative().map(Box::new);
                    $r4.extension.extend(frame.extension());
                    $change
                })
                .build(),
        )
    }};
}

fn phones() -> impl Strategy<Value = Vec<Phone>> {
    vec(any::<Phone>(), 0..3)
}

/// A contact that is no telephone, or is more than a number.
fn contact() -> impl Strategy<Value = ContactPoint> {
    let number = (any::<Phone>(), 1..9_i64).prop_map(|(phone, rank)| ContactPoint {
        use_: Some(ContactPointUse::WORK.into()),
        rank: PositiveInt::try_from(rank).ok().map(Into::into),
        ..ContactPoint::from(phone)
    });
    let mail = (0..9_u8).prop_map(|n| ContactPoint {
        system: Some(ContactPointSystem::EMAIL.into()),
        value: Some(words(&format!("secretariat.{n}@exemple.fr"))),
        ..ContactPoint::default()
    });
    prop_oneof![number, mail]
}

fn address() -> impl Strategy<Value = Address> {
    (text(), text(), any::<PostCode>()).prop_map(|(line, city, code)| Address {
        line: vec![words(&line)],
        city: Some(words(&city)),
        postal_code: Some(words(code.as_str())),
        country: Some(words("FR")),
        ..Address::default()
    })
}

fn period() -> impl Strategy<Value = Period> {
    times().prop_map(|(start, end)| Period {
        start: Some(IntoTime::<DateTime>::into_time(start).into()),
        end: Some(IntoTime::<DateTime>::into_time(end).into()),
        ..Period::default()
    })
}

fn vendor_identifier() -> impl Strategy<Value = Identifier> {
    any::<AppointmentId>().prop_map(Identifier::from)
}

fn concept() -> impl Strategy<Value = CodeableConcept> {
    text().prop_map(CodeableConcept::text)
}

fn specialty() -> impl Strategy<Value = CodeableConcept> {
    (any::<Specialty>(), option::of(text())).prop_map(|(specialty, wording)| CodeableConcept {
        text: wording.as_deref().map(words),
        ..CodeableConcept::from(specialty.to_coding())
    })
}

fn day() -> impl Strategy<Value = NaiveDate> {
    local_time().prop_map(|local| local.date())
}

fn relative(of_type: &'static str) -> impl Strategy<Value = Reference> {
    (id(), rarely(text())).prop_map(move |(id, display)| Reference {
        display: display.as_deref().map(words),
        ..Reference::to([of_type, "/", &id].concat())
    })
}

/// Slots of a flow.
pub fn slot(flow: UseCase) -> impl Strategy<Value = FrSlot> {
    let labels: &'static [Visibility] = match flow {
        UseCase::Sos => &[Visibility::Public, Visibility::Snp],
        // the flow of CPTS adds its own with the CPTS
        UseCase::Cpts => &[Visibility::Public, Visibility::Pro, Visibility::Snp],
        UseCase::IndividualPractitioner | UseCase::Pdm => Visibility::ALL,
    };
    let communities = if flow == UseCase::Cpts { 0..3_usize } else { 0..1 };
    let facts = (
        relative("Schedule"),
        times(),
        subsequence(labels, 1..=labels.len()).prop_shuffle(),
        vec(relative("HealthcareService"), communities),
        some(Consultation::ALL),
        vec(text(), 0..3),
        vec(specialty(), 0..3),
        any::<bool>(),
        booking_url(),
    );
    let rest = (
        Frame::any(),
        rarely(vendor_identifier()),
        rarely(concept()),
        rarely(any::<bool>()),
        any::<bool>(),
        any::<bool>(),
    );
    (facts, rest).prop_map(move |(facts, rest)| {
        let (schedule, (start, end), labels, communities, kinds, reasons, specialties, booked, url) =
            facts;
        let (frame, identifier, category, overbooked, bare, only_cpts) = rest;
        let mut builder = FrSlot::builder(flow, schedule, start, end).consultation(kinds);
        if !only_cpts || communities.is_empty() {
            builder = builder.visible_to(labels);
        }
        builder = communities.into_iter().fold(builder, SlotBuilder::visible_to_cpts);
        builder = reasons.iter().fold(builder, SlotBuilder::reason);
        if booked {
            builder = builder.bookable_at(&url);
        } else {
            builder = builder.walk_in().bookable_at((!bare).then_some(&url));
        }
        framed!(builder, frame, |slot| {
            slot.identifier.extend(identifier);
            slot.service_category.extend(category);
            slot.specialty.extend(specialties);
            slot.overbooked = overbooked.map(|overbooked| Box::new(overbooked.into()));
        })
    })
}

/// Schedules of a flow.
pub fn schedule(flow: UseCase) -> impl Strategy<Value = FrSchedule> {
    let facts = (relative("Practitioner"), relative("PractitionerRole"), relative("Location"));
    let rest = (
        rarely(vendor_identifier()),
        rarely(any::<bool>()),
        rarely(concept()),
        vec(specialty(), 0..2),
        rarely(period()),
        rarely(text()),
    );
    (facts, rest, Frame::any()).prop_map(move |((practitioner, role, place), rest, frame)| {
        let (identifier, active, category, specialties, horizon, comment) = rest;
        let builder = match flow {
            UseCase::Sos => FrSchedule::sos(place),
            _ => FrSchedule::builder(flow, practitioner, role),
        };
        framed!(builder, frame, |schedule| {
            schedule.identifier.extend(identifier);
            schedule.active = active.map(Into::into);
            schedule.service_category.extend(category);
            schedule.specialty.extend(specialties);
            schedule.planning_horizon = horizon.map(Box::new);
            schedule.comment = comment.as_deref().map(words);
        })
    })
}

/// Practitioners who offer slots.
pub fn practitioner(flow: UseCase) -> impl Strategy<Value = FrPractitioner> {
    let facts = (any::<PractitionerId>(), often(text()), vec(text(), 0..3), phones());
    let rest = (
        // somebody who is still in the older list too
        rarely(any::<Adeli>()),
        rarely(contact()),
        rarely(any::<bool>()),
        rarely(select(vec![AdministrativeGender::FEMALE, AdministrativeGender::MALE])),
        rarely(day()),
        rarely(address()),
        rarely(text()),
    );
    (facts, rest, Frame::any()).prop_map(move |((id, family, given, phones), rest, frame)| {
        let (adeli, contact, active, gender, birth, address, usual_name) = rest;
        let builder = FrPractitioner::builder(flow, id).family(&family);
        let builder = given.iter().fold(builder, PractitionerBuilder::given);
        let builder = phones.into_iter().fold(builder, PractitionerBuilder::phone);
        framed!(builder, frame, |practitioner| {
            practitioner.identifier.extend(adeli.map(Identifier::from));
            practitioner.telecom.extend(contact);
            practitioner.active = active.map(Into::into);
            practitioner.gender = gender.map(Into::into);
            practitioner.birth_date =
                birth.and_then(|day| crate::r4::Date::try_from(day).ok()).map(Into::into);
            practitioner.address.extend(address);
            practitioner.name.extend(usual_name.map(|name| HumanName {
                use_: Some(NameUse::USUAL.into()),
                text: Some(words(&name)),
                ..HumanName::default()
            }));
        })
    })
}

/// Accounts of regulators.
pub fn regulator() -> impl Strategy<Value = FrRegulator> {
    let user = select(&["prenom.nom", "p+sas", "secrétariat"][..]);
    let mail = (user, 0..100_u8).prop_map(|(user, n)| format!("{user}{n}@ch-été.exemple.fr"));
    let facts = (any::<RegulatorId>(), text(), text(), mail, any::<bool>());
    (facts, Frame::any()).prop_map(|((id, family, given, mail, active), frame)| {
        let builder = FrRegulator::builder(id, &family, &given, &mail).active(active);
        framed!(builder, frame, |_account| {})
    })
}

/// Places: those that a role contains, or those of SOS Médecins.
pub fn location(flow: UseCase) -> impl Strategy<Value = FrLocation> {
    let facts = (
        (any::<PlaceId>(), text(), any::<PostCode>(), text()),
        often(text()),
        phones(),
        relative("Organization"),
    );
    let clock = (0..24_u8, 0..60_u8).prop_map(|(hour, minute)| format!("{hour:02}:{minute:02}:00"));
    let rest = (
        id(),
        rarely(any::<Siret>()),
        rarely(text()),
        rarely(text()),
        rarely((-90_000..90_000_i32, -180_000..180_000_i32)),
        rarely(clock),
        rarely(select(vec![LocationStatus::ACTIVE, LocationStatus::SUSPENDED])),
        rarely(Just(LocationMode::INSTANCE)),
    );
    (facts, rest, Frame::any()).prop_map(move |(facts, rest, frame)| {
        let ((id, street, post_code, city), name, phones, organization) = facts;
        let (own, siret, alias, description, position, opening, status, mode) = rest;
        let mut builder = FrLocation::builder(flow, id, &street, post_code, &city).id(&own);
        if flow == UseCase::Sos {
            builder = builder.name(name.as_deref().unwrap_or("Nord")).managed_by(organization);
        } else {
            builder = builder.name(&name);
        }
        let builder = phones.into_iter().fold(builder, LocationBuilder::phone);
        let built_of = builder.change(|place| {
            if flow != UseCase::Sos {
                place.identifier.extend(siret.map(|siret| siret.sos_identifier()));
            }
            place.alias.extend(alias.as_deref().map(words));
            place.description = description.as_deref().map(words);
            place.position = position.map(|(latitude, longitude)| {
                let degrees = |thousandths: i32| {
                    let text = format!(
                        "{}{}.{:03}",
                        if thousandths < 0 { "-" } else { "" },
                        thousandths.abs() / 1000,
                        thousandths.abs() % 1000
                    );
                    text.parse::<Decimal>().unwrap_or_else(|_| Decimal::from(0))
                };
                LocationPosition::new(degrees(longitude), degrees(latitude))
            });
            place.hours_of_operation.extend(opening.map(|opening| LocationHoursOfOperation {
                days_of_week: vec![DaysOfWeek::MON.into(), DaysOfWeek::SAT.into()],
                opening_time: Some(Time::from(opening.as_str()).into()),
                ..LocationHoursOfOperation::default()
            }));
            place.status = status.map(Into::into);
            place.mode = mode.map(Into::into);
            place.extension.extend(frame.extension());
            // what a contained resource may not have
            if flow == UseCase::Sos {
                frame.meta(&mut place.meta);
                place.text = frame.narrative().map(Box::new);
            }
        });
        built(built_of.build())
    })
}

/// Roles: a practitioner in a place.
pub fn practitioner_role(flow: UseCase) -> impl Strategy<Value = FrPractitionerRoleExercice> {
    let facts = (
        relative("Practitioner"),
        // the places of SOS Médecins stand on their own
        location(UseCase::IndividualPractitioner),
        often(any::<StructureId>()),
        phones(),
        vec(specialty(), 0..2),
    );
    let rest = (
        rarely(contact()),
        rarely(any::<bool>()),
        rarely(period()),
        rarely(subsequence(vec![DaysOfWeek::MON, DaysOfWeek::SUN], 1..=2)),
        rarely(text()),
    );
    (facts, rest, Frame::any()).prop_map(move |(facts, rest, frame)| {
        let (practitioner, place, structure, phones, specialties) = facts;
        let (contact, active, period, days, exceptions) = rest;
        let builder =
            FrPractitionerRoleExercice::builder(flow, practitioner, place).structure(structure);
        let builder = phones.into_iter().fold(builder, PractitionerRoleBuilder::phone);
        framed!(builder, frame, |role| {
            role.specialty.extend(specialties);
            role.telecom.extend(contact);
            role.active = active.map(Into::into);
            role.period = period.map(Box::new);
            role.available_time.extend(days.map(|days| PractitionerRoleAvailableTime {
                days_of_week: days.into_iter().map(Into::into).collect(),
                all_day: Some(true.into()),
                ..PractitionerRoleAvailableTime::default()
            }));
            role.availability_exceptions = exceptions.as_deref().map(words);
        })
    })
}

/// Services of CPTS.
pub fn healthcare_service() -> impl Strategy<Value = FrHealthcareService> {
    let rest = (
        rarely(vendor_identifier()),
        rarely(any::<bool>()),
        often(text()),
        rarely(text()),
        vec(specialty(), 0..2),
        rarely(contact()),
    );
    (id(), relative("Organization"), rest, Frame::any()).prop_map(|(own, cpts, rest, mut frame)| {
        let (identifier, active, name, comment, specialties, contact) = rest;
        frame.id = Some(own);
        let builder = FrHealthcareService::builder(&frame.id, cpts);
        framed!(builder, frame, |service| {
            service.identifier.extend(identifier);
            service.active = active.map(Into::into);
            service.name = name.as_deref().map(words);
            service.comment = comment.as_deref().map(words);
            service.specialty.extend(specialties);
            service.telecom.extend(contact);
        })
    })
}

/// Associations of SOS Médecins in their flow, CPTS in the others.
pub fn organization(flow: UseCase) -> impl Strategy<Value = FrOrganization> {
    let facts = (any::<crate::identifier::Finess>(), any::<Siret>(), often(text()), phones());
    let rest = (rarely(contact()), rarely(any::<bool>()), rarely(text()), rarely(address()));
    (facts, rest, Frame::any()).prop_map(move |((finess, siret, name, phones), rest, frame)| {
        let (contact, active, alias, address) = rest;
        let builder = match flow {
            UseCase::Sos => FrOrganization::sos(siret),
            _ => FrOrganization::cpts(finess),
        };
        let builder = phones.into_iter().fold(builder.name(&name), OrganizationBuilder::phone);
        framed!(builder, frame, |organization| {
            organization.telecom.extend(contact);
            organization.active = active.map(Into::into);
            organization.alias.extend(alias.as_deref().map(words));
            organization.address.extend(address);
        })
    })
}

/// Appointments of a flow, with every status that it has.
pub fn appointment(flow: UseCase) -> impl Strategy<Value = FrAppointment> {
    let mut statuses = vec![
        AppointmentStatus::BOOKED,
        AppointmentStatus::FULFILLED,
        AppointmentStatus::NOSHOW,
        AppointmentStatus::CANCELLED,
    ];
    if flow.may_be_unassigned() {
        statuses.push(AppointmentStatus::PENDING);
    }
    let facts = (
        any::<AppointmentId>(),
        times(),
        any::<PractitionerId>(),
        any::<RegulatorId>(),
        often(instant()),
        select(statuses),
    );
    let rest = (
        (0..3_u8, any::<PlaceId>()),
        rarely(any::<OrientationCategory>()),
        rarely(text()),
        rarely(concept()),
        vec(specialty(), 0..2),
        rarely(1..600_i64),
        rarely(relative("Slot")),
        rarely(0..9_i64),
    );
    (facts, rest, Frame::any()).prop_map(move |(facts, rest, mut frame)| {
        let (id, (start, end), practitioner, regulator, created, status) = facts;
        let (with, orientation, words_on_it, reason, specialties, minutes, slot, priority) = rest;
        let builder = FrAppointment::builder(flow, id).booked(start, end).regulator(regulator);
        let is_unassigned = flow.may_be_unassigned() && with.0 == 1;
        let status = match status {
            // nobody has accepted
            made if is_unassigned && made != AppointmentStatus::CANCELLED => {
                AppointmentStatus::PENDING
            }
            status => status,
        };
        let mut builder = match with {
            (0, place) if flow == UseCase::Sos => builder.place(place),
            // nobody has to accept what is cancelled
            (1, _) if is_unassigned && status == AppointmentStatus::CANCELLED => {
                builder.unassigned().participation(ParticipationStatus::ACCEPTED)
            }
            (1, _) if is_unassigned => builder.unassigned(),
            _ => builder.practitioner(practitioner),
        };
        builder = builder.status(status.clone());
        if let Some(created) = created {
            builder = builder.created(created);
        }
        // the profiles of SOS Médecins and of the place de marché have room for one extension
        let has_room = !flow.may_be_unassigned();
        let orientation = orientation.filter(|_| has_room);
        frame.extension = frame.extension.filter(|_| has_room);
        let builder = builder.orientation(orientation);
        framed!(builder, frame, |appointment| {
            if status == AppointmentStatus::CANCELLED {
                appointment.cancelation_reason = reason.clone().map(Into::into);
            }
            appointment.description = words_on_it.as_deref().map(words);
            appointment.comment = words_on_it.as_deref().map(words);
            appointment.reason_code.extend(reason);
            appointment.specialty.extend(specialties);
            appointment.minutes_duration =
                minutes.and_then(|minutes| PositiveInt::try_from(minutes).ok()).map(Into::into);
            appointment.slot.extend(slot);
            appointment.priority =
                priority.and_then(|priority| UnsignedInt::try_from(priority).ok()).map(Into::into);
        })
    })
}
