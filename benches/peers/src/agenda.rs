//! Answers put together from what an agenda knows.

use chrono::{DateTime, FixedOffset};
use fhir_sas::FrBundle;
use fhir_sas::r4;
use fhir_sas::r4::{Bundle, Resource};
use fhir_sas::search::{Place, SlotSearch};
use fhir_sas::terminology::{Booking, Consultation, Specialty, Visibility};
use fhir_sas::{FrPractitioner, FrPractitionerRoleExercice, FrSlot, UseCase};

const BASE: &str = "https://agenda.exemple.fr/fhir";

/// What a vendor's tables hold.
pub struct Agenda {
    search: SlotSearch,
    doctors: Vec<Doctor>,
}

struct Doctor {
    rpps: String,
    family: String,
    given: String,
    cabinets: Vec<Cabinet>,
}

struct Cabinet {
    street: String,
    post_code: String,
    city: String,
    structure: Option<String>,
    phone: Option<String>,
    free: Vec<Free>,
}

struct Free {
    start: DateTime<FixedOffset>,
    end: DateTime<FixedOffset>,
    visible: Vec<Visibility>,
    consultations: Vec<Consultation>,
    reasons: Vec<String>,
    specialties: Vec<Specialty>,
    booking: Booking,
    url: Option<String>,
}

impl Agenda {
    /// The facts of an answer.
    pub fn of(text: &[u8]) -> Self {
        let bundle = r4::read::<Bundle>(text).expect("a bundle").value;
        let flow = UseCase::IndividualPractitioner;
        let link = bundle.link[0].url.clone().and_then(|url| url.into_value()).expect("a link");
        let query = link.as_str().split_once('?').expect("a query").1.to_owned();
        let (mut people, mut roles, mut slots) = (Vec::new(), Vec::new(), Vec::new());
        for entry in bundle.entry {
            match entry.resource {
                Some(Resource::Slot(slot)) => {
                    slots.push(FrSlot::validate(*slot, flow).expect("a slot"))
                }
                Some(Resource::Practitioner(one)) => {
                    people.push(FrPractitioner::validate(*one, flow).expect("a practitioner"));
                }
                Some(Resource::PractitionerRole(role)) => {
                    roles.push(FrPractitionerRoleExercice::validate(*role, flow).expect("a role"));
                }
                _ => {}
            }
        }
        // the generator has as many slots in each place, and each place once
        let share = slots.len().div_ceil(roles.len());
        let mut slots = slots.iter().map(free);
        let cabinet = |role: &FrPractitionerRoleExercice, free: Vec<Free>| {
            let address = role.place().and_then(|place| place.address.clone()).expect("an address");
            let line = address.line[0].value().expect("a street").to_string();
            Cabinet {
                street: line,
                post_code: role.post_code().to_string(),
                city: role.city().to_owned(),
                structure: role.structure().map(|id| id.to_string()),
                phone: role.phone().map(|phone| phone.to_string()),
                free,
            }
        };
        let mut doctors: Vec<Doctor> = people
            .iter()
            .map(|one| Doctor {
                rpps: one.national_id().to_string(),
                family: one.family().unwrap_or_default().to_owned(),
                given: one.given().unwrap_or_default().to_owned(),
                cabinets: Vec::new(),
            })
            .collect();
        for role in &roles {
            let free = slots.by_ref().take(share).collect();
            let of = role.practitioner().cloned();
            let at = people.iter().position(|one| one.reference() == of).expect("a practitioner");
            doctors[at].cabinets.push(cabinet(role, free));
        }
        Self { search: SlotSearch::parse(&query).expect("a search"), doctors }
    }

    /// From facts to a bundle.
    pub fn answer(&self) -> FrBundle {
        let mut answer = self.search.answer(BASE);
        for doctor in &self.doctors {
            let mut who = answer.practitioner(&doctor.rpps);
            who.family(&doctor.family).given(&doctor.given);
            for cabinet in &doctor.cabinets {
                let place = Place::new(&cabinet.street, &cabinet.post_code, &cabinet.city);
                let place = place.structure(&cabinet.structure).phone(&cabinet.phone);
                let mut place = who.place(place);
                for free in &cabinet.free {
                    let mut slot = place.slot(free.start, free.end);
                    slot.visible_to(free.visible.iter().copied())
                        .consultation(free.consultations.iter().copied());
                    for reason in &free.reasons {
                        slot.reason(reason);
                    }
                    for specialty in &free.specialties {
                        slot.specialty(*specialty);
                    }
                    slot.booking(free.booking, &free.url);
                }
            }
        }
        let answered = answer.finish();
        assert_eq!(answered.omission_count(), 0, "{}", answered.omissions()[0]);
        answered.into_bundle()
    }
}

fn free(slot: &FrSlot) -> Free {
    Free {
        start: slot.start(),
        end: slot.end(),
        visible: slot.visibilities().collect(),
        consultations: slot.consultations().collect(),
        reasons: slot.reasons().map(str::to_owned).collect(),
        specialties: slot.specialties().collect(),
        booking: slot.booking(),
        url: slot.booking_url().map(str::to_owned),
    }
}
