//! A vendor answers searches for slots from its agenda: practitioners on their own and through a CPTS, with one handler.
//!
//! ```text
//! cargo run -p start --bin answering              two requests, and what the check says of the answers
//! cargo run -p start --bin answering -- 'QUERY'   the answer to a query, as JSON
//! ```

use std::{env, process::ExitCode};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use fhir_sas::{
    http::Reply,
    identifier::PractitionerId,
    search::{Cpts, Place, Search, SlotSearch, Window},
    terminology::{Booking, Consultation, Specialty, VendorSlotKind},
    time::Zone,
    validate::{Layer, Validator},
};

const BASE: &str = "https://agenda.example.fr/fhir";

fn main() -> ExitCode {
    let agenda = Agenda::demo();
    if let Some(query) = env::args().nth(1) {
        let reply = slots(&query, &agenda);
        println!("{}", reply.body());
        return if reply.status() == 200 { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    let asked = "start=ge2026-03-02T08:00:00&start=le2026-03-04T23:59:59&status=free\
        &schedule.actor:Practitioner.identifier=urn:oid:1.2.250.1.71.4.2.1%7C810002909371";
    let mut all_well = true;
    for query in [asked.to_owned(), format!("_include=Slot:service-type-reference&{asked}")] {
        let reply = slots(&query, &agenda);
        println!("GET [base]/Slot?{query}\n{}, {} bytes", reply.status(), reply.body().len());
        let Ok(request) = SlotSearch::parse(&query).map(Search::Slots) else {
            return ExitCode::FAILURE;
        };
        let flow = request.use_case();
        let report = Validator::new(Layer::Guide)
            .use_case(flow)
            .request(request)
            .check(reply.body().as_bytes());
        println!("{report}\n");
        all_well &= report.is_conformant();
    }
    if all_well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The handler of `GET [base]/Slot`: the raw query in; status, headers and body out.
fn slots(query: &str, agenda: &Agenda) -> Reply {
    let search = match SlotSearch::parse(query) {
        Ok(search) => search,
        Err(refusal) => return refusal.reply(),
    };
    let mut answer = search.answer(BASE);
    for id in search.practitioners() {
        let Some(doctor) = agenda.doctor(id) else { continue };
        let mut who = answer.practitioner(id);
        who.family(&doctor.family).given(&doctor.given);
        for cabinet in &doctor.cabinets {
            let mut place = who.place(
                Place::new(&cabinet.street, &cabinet.postcode, &cabinet.city)
                    .structure(&cabinet.finess)
                    .phone(&cabinet.phone),
            );
            for free in cabinet.free(search.window()) {
                let mut slot = place.slot(free.start, free.start + TimeDelta::minutes(15));
                slot.kinds([free.kind])
                    .consultation([Consultation::Office])
                    .reason("Visite de contrôle")
                    .specialty(Specialty::MEDECINE_GENERALE);
                let booking = if free.walk_in { Booking::WalkIn } else { Booking::Routine };
                slot.booking(booking, &free.url);
                // CPTS are only in answers to requests for CPTS
                slot.visible_to_cpts(
                    free.cpts
                        .iter()
                        .map(|cpts| Cpts::new(&cpts.finess).name(&cpts.name).phone(&cpts.phone)),
                );
            }
        }
    }
    let answered = answer.finish();
    for omissions in answered.omissions() {
        eprintln!("{omissions}");
    }
    answered.reply()
}

/// What a vendor's tables hold: not FHIR.
struct Agenda {
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
    postcode: String,
    city: String,
    finess: Option<String>,
    phone: String,
    slots: Vec<Free>,
}

struct Free {
    /// Local time of the place.
    start: NaiveDateTime,
    kind: VendorSlotKind,
    url: String,
    walk_in: bool,
    cpts: Vec<Community>,
}

#[derive(Clone)]
struct Community {
    finess: String,
    name: String,
    phone: String,
}

impl Agenda {
    fn doctor(&self, id: &PractitionerId) -> Option<&Doctor> {
        self.doctors.iter().find(|doctor| doctor.rpps == id.number())
    }

    fn demo() -> Self {
        let day = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap_or_default();
        let at = |minute| day.and_time(NaiveTime::MIN) + TimeDelta::minutes(minute);
        let url = |slot: i64| format!("https://agenda.example.fr/rdv?slot={slot}");
        let community = Community {
            finess: "950047225".into(),
            name: "CPTS Nantes".into(),
            phone: "02 40 00 00 01".into(),
        };
        let slot = |minute, kind| Free {
            start: at(minute),
            kind,
            url: url(minute),
            walk_in: false,
            cpts: Vec::new(),
        };
        let cabinet = Cabinet {
            street: "3 rue de la Paix".into(),
            postcode: "44000".into(),
            city: "NANTES".into(),
            finess: Some("440012345".into()),
            // a short number cannot be dialled from everywhere: it is left out, and reported
            phone: "3624".into(),
            slots: vec![
                slot(540, VendorSlotKind::GeneralPublic),
                slot(555, VendorSlotKind::OwnPatients),
                slot(570, VendorSlotKind::SasReserved),
                Free { cpts: vec![community], ..slot(585, VendorSlotKind::Community) },
                Free { walk_in: true, ..slot(600, VendorSlotKind::Colleagues) },
                slot(8 * 24 * 60, VendorSlotKind::GeneralPublic),
            ],
        };
        let doctor = Doctor {
            rpps: "10002909371".into(),
            family: "MARTIN".into(),
            given: "Claire".into(),
            cabinets: vec![cabinet],
        };
        Self { doctors: vec![doctor] }
    }
}

impl Cabinet {
    fn free(&self, window: Window) -> impl Iterator<Item = &Free> {
        // as a database would: the agenda holds the local times of the place
        let (first, last) = window.local(Zone::PARIS);
        self.slots.iter().filter(move |slot| (first..=last).contains(&slot.start))
    }
}
