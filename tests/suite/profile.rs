//! What all conformant types have in common.

use std::{error::Error, fmt::Display};

use fhir_sas::{
    FrAppointment, FrBundle, FrHealthcareService, FrLocation, FrOrganization, FrPractitioner,
    FrPractitionerRoleExercice, FrRegulator, FrSchedule, FrSlot, NonConformant, UseCase,
    diagnostic::IssueCode,
    identifier::PlaceId,
    r4::{self, Instant, Reference, Resource, SlotStatus},
    terminology::{Consultation, Visibility},
};

fn is_common<P, R>()
where
    P: AsRef<R> + Into<R> + Into<Resource> + Display + serde::Serialize + Clone + PartialEq,
    P: Send + Sync + 'static,
    NonConformant<R>: Error + Send + Sync + 'static,
{
}

#[test]
fn they_go_anywhere() {
    is_common::<FrSlot, r4::Slot>();
    is_common::<FrSchedule, r4::Schedule>();
    is_common::<FrPractitioner, r4::Practitioner>();
    is_common::<FrRegulator, r4::Practitioner>();
    is_common::<FrPractitionerRoleExercice, r4::PractitionerRole>();
    is_common::<FrLocation, r4::Location>();
    is_common::<FrHealthcareService, r4::HealthcareService>();
    is_common::<FrOrganization, r4::Organization>();
    is_common::<FrAppointment, r4::Appointment>();
    is_common::<FrBundle, r4::Bundle>();
}

fn instant(text: &str) -> Instant {
    Instant::from_text(text)
}

fn slot(flow: UseCase) -> FrSlot {
    let (start, end) =
        (instant("2026-03-02T09:00:00.000+01:00"), instant("2026-03-02T09:15:00.000+01:00"));
    FrSlot::builder(flow, Reference::to("Schedule/7"), start, end)
        .id("12")
        .visible_to([Visibility::Public])
        .consultation([Consultation::Office])
        .bookable_at("https://agenda.example.fr/rdv?creneau=12")
        .build()
        .expect("a slot")
}

fn codes<R>(refused: &NonConformant<R>) -> Vec<IssueCode> {
    refused.report().issues().iter().map(|issue| issue.code).collect()
}

#[test]
fn nothing_of_a_person_is_displayed() {
    assert_eq!(slot(UseCase::Cpts).to_string(), "FrSlot 12");
    let practitioner = FrPractitioner::builder(UseCase::Cpts, "10002909371".parse().unwrap())
        .family("MARTIN")
        .build()
        .unwrap();
    assert_eq!(practitioner.to_string(), "FrPractitioner");
}

#[test]
fn what_conforms_conforms_again_after_writing_and_reading() {
    for flow in UseCase::WITH_SLOTS {
        let slot = slot(*flow);
        let text = serde_json::to_string(&slot).unwrap();
        assert_eq!(text.as_bytes(), r4::to_vec(slot.as_r4()));
        let read: r4::Slot = serde_json::from_str(&text).unwrap();
        assert_eq!(FrSlot::validate(read, *flow).unwrap(), slot);
        assert_eq!(slot.use_case(), *flow);
    }
}

#[test]
fn building_reports_all_faults() {
    let (start, end) = (instant("2026-03-02T09:15:00.000+01:00"), instant("2026-03-02T09:00:00Z"));
    let refused = FrSlot::builder(UseCase::Sos, Reference::to("Schedule/7"), end.clone(), start)
        .id("n° 12")
        .visible_to([Visibility::Pro])
        .bookable_at("www.example.fr")
        .change(|slot| slot.status = Some(SlotStatus::BUSY.into()))
        .build()
        .unwrap_err();
    for code in [
        IssueCode::BadPrimitive,
        IssueCode::SlotInstantFormat,
        IssueCode::CodeNotAllowed,
        IssueCode::WrongValue,
        IssueCode::SlotOrder,
        IssueCode::SlotBookingUrl,
    ] {
        assert!(codes(&refused).contains(&code), "{code}: {refused}");
    }
    assert_eq!(refused.as_r4().start.as_ref().and_then(|start| start.value()), Some(&end));
    assert_eq!(refused.into_r4().id.unwrap().value().unwrap().as_str(), "n° 12");
}

#[test]
fn the_profile_of_the_flow_and_no_other_is_claimed() {
    let other = slot(UseCase::Cpts).into_r4();
    assert_eq!(
        codes(&FrSlot::validate(other.clone(), UseCase::IndividualPractitioner).unwrap_err()),
        [IssueCode::ClaimedProfile]
    );
    let mut unclaimed = other.clone();
    unclaimed.meta.as_mut().unwrap().profile = [].into();
    assert_eq!(
        codes(&FrSlot::validate(unclaimed, UseCase::Cpts).unwrap_err()),
        [IssueCode::ClaimedProfile]
    );
    let mut twice = other;
    twice.meta.as_mut().unwrap().profile.push(r4::Canonical::from("http://example.org/p").into());
    let refused = FrSlot::validate(twice, UseCase::Cpts).unwrap_err();
    assert!(codes(&refused).contains(&IssueCode::ClaimedProfile), "{refused}");
}

#[test]
fn places_need_their_address() {
    let id = || PlaceId::new("https://agenda.example.fr/lieu", 7).unwrap();
    let refused =
        FrLocation::builder(UseCase::Sos, id(), "3 rue de la Paix", "2A004", None::<&str>)
            .phone("15")
            .build()
            .unwrap_err();
    let codes = codes(&refused);
    assert!(codes.contains(&IssueCode::PhoneFormat) && codes.contains(&IssueCode::PostalCode));
    let missing = codes.iter().filter(|code| **code == IssueCode::MissingElement).count();
    assert_eq!(missing, 3, "city, name, association: {refused}");
}
