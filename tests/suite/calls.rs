//! Which call of a builder a fault comes from.

use std::fmt::Write as _;

use crate::suite::expected;
use fhir_sas::{
    FrAppointment, FrHealthcareService, FrLocation, FrOrganization, FrPractitioner,
    FrPractitionerRoleExercice, FrRegulator, FrSchedule, FrSlot, NonConformant, UseCase,
    diagnostic::{IssueCode, Lang},
    identifier::{AppointmentId, PlaceId},
    profile::{AppointmentBuilder, Call, SlotBuilder},
    r4::{AppointmentStatus, DateTime, Instant, ParticipationStatus, Reference},
    terminology::{Consultation, OrientationCategory, Visibility},
};

const START: &str = "2026-03-02T09:00:00.000+01:00";
const END: &str = "2026-03-02T09:15:00.000+01:00";

/// No text may have one.
const CONTROL: &str = "\u{1}";

fn instant(text: &str) -> Instant {
    Instant::from_text(text)
}

fn slot(flow: UseCase, schedule: &str, start: &str, end: &str) -> SlotBuilder {
    FrSlot::builder(flow, Reference::to(schedule), instant(start), instant(end))
}

fn place(flow: UseCase, street: &str, post_code: &str, city: &str) -> Reported {
    let id = PlaceId::new("https://agenda.example.fr/lieu", 7).expect("an id");
    reported(FrLocation::builder(flow, id, street, post_code, city).build())
}

fn appointment(flow: UseCase) -> AppointmentBuilder {
    let id = AppointmentId::new("https://agenda.example.fr/rdv", 1).expect("an id");
    FrAppointment::builder(flow, id)
}

/// The calls of each issue, and the advice on them in English and French that follows the message of the issue.
type Reported = Vec<(IssueCode, String, Vec<Call>, [String; 2])>;

fn reported<P: std::fmt::Debug, R>(built: Result<P, NonConformant<R>>) -> Reported {
    let Err(refused) = built else { return Vec::new() };
    let texts = [Lang::En, Lang::Fr].map(|lang| refused.explain(lang));
    assert_eq!(refused.to_string(), texts[0]);
    let mut lines = texts.each_ref().map(|text| text.lines());
    let reported = refused.report().issues().iter().map(|issue| {
        let mut advice = [Lang::En, Lang::Fr].iter().zip(&mut lines).map(|(lang, lines)| {
            let line = lines.next().expect("a line of an issue");
            let advice =
                line.strip_prefix(&issue.explain(*lang)).expect("the message of the issue");
            advice.trim().to_owned()
        });
        let advice = [advice.next().expect("English"), advice.next().expect("French")];
        (issue.code, issue.path.clone(), refused.calls(issue), advice)
    });
    reported.collect()
}

/// What builders report when facts are missing or wrong.
fn faults() -> Vec<(&'static str, UseCase, Reported)> {
    let mut faults = Vec::new();
    for flow in UseCase::WITH_SLOTS.iter().copied() {
        let mut add = |name, reported| faults.push((name, flow, reported));
        add("slot of nothing", reported(slot(flow, "Schedule/7", START, END).build()));
        let wrong = slot(flow, "", "x", END)
            .id("n° 12")
            .visible_to([Visibility::Pro])
            .visible_to_cpts(Reference::to(""))
            .consultation([Consultation::Home])
            .reason(CONTROL)
            .bookable_at("www.example.fr");
        add("slot of wrong things", reported(wrong.build()));
        let walk_in = slot(flow, "Schedule/7", END, START)
            .visible_to([Visibility::Public])
            .consultation([Consultation::Office])
            .walk_in();
        add("slot that ends before it starts", reported(walk_in.build()));

        let schedule =
            FrSchedule::builder(flow, Reference::to(""), Reference::to("PractitionerRole/1"));
        add("schedule", reported(schedule.build()));

        let practitioner = || FrPractitioner::builder(flow, "10002909371".parse().expect("an id"));
        add("practitioner of nothing", reported(practitioner().build()));
        let wrong = practitioner().family(CONTROL).phone("15");
        add("practitioner of wrong things", reported(wrong.build()));

        add("place of nothing", place(flow, "", " ", ""));
        add("place of wrong things", place(flow, CONTROL, "7501", "PARIS"));
    }
    for flow in UseCase::ALL.iter().copied() {
        let mut add = |name, reported| faults.push((name, flow, reported));
        add("appointment of nothing", reported(appointment(flow).build()));
        let wrong = appointment(flow)
            .booked(instant(START), instant("x"))
            .unassigned()
            .participation(ParticipationStatus::DECLINED)
            .orientation(OrientationCategory::ALL[0])
            .status(AppointmentStatus::ARRIVED);
        add("appointment of wrong things", reported(wrong.build()));
        let pending = appointment(flow)
            .pending(instant(END), instant(START))
            .place(PlaceId::new("https://agenda.example.fr/lieu", 7).expect("an id"))
            .regulator("3456780581/11242343".parse().expect("an id"))
            .orientation(OrientationCategory::ALL[0]);
        add("appointment in a place", reported(pending.build()));
    }

    let mut add = |name, flow, reported| faults.push((name, flow, reported));
    let id = PlaceId::new("https://agenda.example.fr/lieu", 7).expect("an id");
    let ps = UseCase::IndividualPractitioner;
    let place = FrLocation::builder(ps, id, "3 rue de la Paix", "75001", "PARIS").build();
    let role = FrPractitionerRoleExercice::builder(ps, Reference::to(""), place.expect("a place"));
    add("role", ps, reported(role.phone("3624").structure(None).build()));
    let service = FrHealthcareService::builder(" ", Reference::to(""));
    add("service", UseCase::Cpts, reported(service.build()));
    let cpts = FrOrganization::cpts("1950047225".parse().expect("an id"));
    add("CPTS", UseCase::Cpts, reported(cpts.name(CONTROL).phone("15").build()));
    let regulator = |family, given, email| {
        let id = "3456780581/11242343".parse().expect("an id");
        reported(FrRegulator::builder(id, family, given, email).build())
    };
    add("regulator of nothing", ps, regulator("", "", ""));
    add("regulator of wrong things", ps, regulator("LORIDON", CONTROL, "s.loridon"));
    faults
}

#[test]
fn advice_names_the_call() {
    let mut text = String::new();
    for (name, flow, reported) in faults() {
        for (code, path, _, [english, french]) in reported {
            writeln!(text, "{flow}, {name}: {code} at {path}\n  {english}\n  {french}").unwrap();
        }
    }
    expected::assert_is("tests/data/calls.txt", &text);
}

/// A builder cannot make what no call of it is there for.
#[test]
fn every_fault_of_a_builder_has_its_call() {
    for (name, flow, reported) in faults() {
        for (code, path, calls, _) in reported {
            assert!(!calls.is_empty(), "{flow}, {name}: {code} at {path}");
        }
    }
}

#[test]
fn who_follows_the_advice_gets_there() {
    for flow in UseCase::WITH_SLOTS.iter().copied() {
        let mut builder = slot(flow, "Schedule/7", START, END);
        let mut done = Vec::new();
        let slot = loop {
            match builder.clone().build() {
                Ok(slot) => break slot,
                Err(refused) => {
                    let issue = refused.report().issues().first().expect("an issue");
                    let call = *refused.calls(issue).first().expect("a call");
                    assert!(!done.contains(&call), "twice: {call}");
                    done.push(call);
                    builder = match call.name() {
                        "visible_to" => builder.visible_to([Visibility::Public]),
                        "bookable_at" => builder.bookable_at("https://agenda.example.fr/rdv?c=1"),
                        "consultation" => builder.consultation([Consultation::Office]),
                        other => panic!("{other}"),
                    };
                }
            }
        };
        assert_eq!(slot.visibilities().collect::<Vec<_>>(), [Visibility::Public]);

        let mut builder = appointment(flow);
        let mut done = Vec::new();
        let appointment = loop {
            match builder.clone().build() {
                Ok(appointment) => break appointment,
                Err(refused) => {
                    let issue = refused.report().issues().first().expect("an issue");
                    let call = *refused.calls(issue).first().expect("a call");
                    assert!(!done.contains(&call), "twice: {call}");
                    done.push(call);
                    builder = match call.name() {
                        "booked" => builder.booked(instant(START), instant(END)),
                        "practitioner" => {
                            builder.practitioner("810002909371".parse().expect("an id"))
                        }
                        "regulator" => {
                            builder.regulator("3456780581/11242343".parse().expect("an id"))
                        }
                        "created" => builder.created(DateTime::from_text(START)),
                        other => panic!("{other}"),
                    };
                }
            }
        };
        assert_eq!(appointment.status(), &AppointmentStatus::BOOKED);
    }
}

#[test]
fn calls_are_named() {
    let refused = appointment(UseCase::Cpts).build().unwrap_err();
    let calls = refused.report().issues().iter().flat_map(|issue| refused.calls(issue));
    let names: Vec<_> = calls.map(|call| (call.name(), call.argument())).collect();
    assert!(names.contains(&("booked", None)) && names.contains(&("regulator", None)), "{names:?}");

    let [(_, _, calls, _)] = &*place(UseCase::Cpts, "3 rue de la Paix", "7501", "PARIS") else {
        panic!("one issue")
    };
    let [call] = calls[..] else { panic!("one call") };
    assert_eq!((call.name(), call.argument()), ("FrLocation::builder", Some("post_code")));
    assert_eq!(call.to_string(), "FrLocation::builder(post_code: …)");
}

#[test]
fn what_conforms_has_no_calls() {
    let refused = slot(UseCase::Cpts, "Schedule/7", START, END).build().unwrap_err();
    let report = refused.report().explain(Lang::Fr);
    assert_ne!(refused.explain(Lang::Fr), report);
    let refused = FrSlot::validate(refused.into_r4(), UseCase::Cpts).unwrap_err();
    assert!(refused.report().issues().iter().all(|issue| refused.calls(issue).is_empty()));
    assert_eq!(refused.explain(Lang::Fr), report);
}
