//! What a vendor's tables hold: not FHIR.

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset, TimeDelta};
use fhir_sas::terminology::{Consultation, Specialty, Visibility};

pub const BASE: &str = "https://agenda.exemple.fr/fhir";
pub const PRACTITIONERS: u32 = 25;
/// Local time of the places at the start of the three requested days.
pub const FIRST_DAY: &str = "2026-03-02T00:00:00+01:00";

/// By RPPS number, without prefix.
pub struct Agenda(HashMap<String, Doctor>);

pub struct Doctor {
    pub id: u32,
    pub family: &'static str,
    pub given: &'static str,
    pub specialty: Specialty,
    pub cabinets: Vec<Cabinet>,
}

pub struct Cabinet {
    pub id: u32,
    pub street: String,
    pub post_code: &'static str,
    pub city: &'static str,
    /// Without prefix.
    pub finess: String,
    /// As people write it.
    pub phone: String,
    pub slots: Vec<Free>,
}

pub struct Free {
    pub id: u32,
    pub start: DateTime<FixedOffset>,
    pub end: DateTime<FixedOffset>,
    pub visible: &'static [Visibility],
    pub consultation: Consultation,
    pub reason: Option<&'static str>,
    pub walk_in: bool,
}

impl Free {
    pub fn url(&self) -> String {
        format!("https://agenda.exemple.fr/rdv?slot={}", self.id)
    }
}

/// The RPPS number of a practitioner, without prefix.
pub fn rpps(practitioner: u32) -> String {
    format!("{}", 10_100_050_075 + u64::from(practitioner) * 7_919)
}

impl Agenda {
    /// An agenda with this many slots, shared among all the practitioners, of whom each fourth has two cabinets.
    pub fn of(slots: u32, midnight: DateTime<FixedOffset>) -> Self {
        let mut doctors: Vec<Doctor> = (0..PRACTITIONERS).map(doctor).collect();
        for id in 0..slots {
            let doctor = &mut doctors[(id % PRACTITIONERS) as usize];
            let nth = id / PRACTITIONERS;
            let cabinet = nth as usize % doctor.cabinets.len();
            doctor.cabinets[cabinet].slots.push(free(id, nth, midnight));
        }
        Self(doctors.into_iter().map(|doctor| (rpps(doctor.id), doctor)).collect())
    }

    pub fn doctor(&self, rpps: &str) -> Option<&Doctor> {
        self.0.get(rpps)
    }
}

fn doctor(id: u32) -> Doctor {
    const FAMILIES: [&str; 5] = ["MARTIN", "LEFÈVRE", "NGUYEN", "D'ALMEIDA", "MOREAU"];
    const GIVENS: [&str; 4] = ["Claire", "Sébastien", "Marie-Hélène", "Karim"];
    const SPECIALTIES: [Specialty; 2] = [Specialty::MEDECINE_GENERALE, Specialty::PNEUMOLOGIE];
    let count = if id.is_multiple_of(4) { 2 } else { 1 };
    Doctor {
        id,
        family: of(&FAMILIES, id),
        given: of(&GIVENS, id),
        specialty: of(&SPECIALTIES, id / 3),
        cabinets: (0..count).map(|nth| cabinet(id * 2 + nth)).collect(),
    }
}

fn cabinet(id: u32) -> Cabinet {
    const CITIES: [(&str, &str); 3] =
        [("NANTES", "44000"), ("SAINT-ÉTIENNE", "42000"), ("NÎMES", "30000")];
    let (city, post_code) = of(&CITIES, id);
    Cabinet {
        id,
        street: format!("{} place de l'Église", id + 1),
        post_code,
        city,
        finess: format!("44001{id:04}"),
        phone: format!("02 40 11 22 {id:02}"),
        slots: Vec::new(),
    }
}

/// The slots of a practitioner follow each other in two days, of 10 hours each.
fn free(id: u32, nth: u32, midnight: DateTime<FixedOffset>) -> Free {
    const VISIBLE: [&[Visibility]; 3] =
        [&[Visibility::Public, Visibility::Pro], &[Visibility::Pro], &[Visibility::Snp]];
    const CONSULTATIONS: [Consultation; 3] =
        [Consultation::Office, Consultation::Remote, Consultation::Home];
    const REASONS: [Option<&str>; 3] = [Some("Visite de contrôle"), Some("Vaccination"), None];
    let minutes = (nth / 40 * 24 + 9) * 60 + nth % 40 * 15;
    let start = midnight + TimeDelta::minutes(minutes.into());
    Free {
        id,
        start,
        end: start + TimeDelta::minutes(15),
        visible: of(&VISIBLE, id),
        consultation: of(&CONSULTATIONS, id / 2),
        reason: of(&REASONS, id / 5),
        walk_in: id % 4 == 3,
    }
}

fn of<T: Copy>(choices: &[T], nth: u32) -> T {
    choices[nth as usize % choices.len()]
}
