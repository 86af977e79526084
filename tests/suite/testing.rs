//! The strategies that the crate has for its users, and what holds of all that they make.

use std::{
    cell::{Cell, RefCell},
    collections::HashSet,
};

use fhir_sas::{
    FrAppointment, FrHealthcareService, FrLocation, FrOrganization, FrPractitioner,
    FrPractitionerRoleExercice, FrRegulator, FrSchedule, FrSlot, NonConformant, UseCase,
    diagnostic::{IssueCode, Severity},
    identifier::{Finess, PostCode, PractitionerId, Siret},
    r4::{self, Practitioner, Resource},
    search::{OmissionCode, PlaceSearch, Search, SearchResponse, SlotSearch, SpecialtyView},
    terminology::{Booking, Visibility},
    testing::{self, Agenda, ExpectedSlot, Faulty, FaultyAnswer},
    validate::{Edition, Layer, Validator},
};
use proptest::prelude::*;
use serde_json::Value;

use super::effort::{self, for_all};

const BASE: &str = "https://agenda.example.fr/fhir";

/// What an answer may be remarked on for: what the agenda did not know, or what the guide leaves open.
const REMARKS: &[IssueCode] = &[
    IssueCode::SlotWalkInUrl,
    IssueCode::SlotBookingUrlQuery,
    IssueCode::SlotConsultationMissing,
    IssueCode::PractitionerName,
    IssueCode::StructureIdAdeli,
    IssueCode::StructureIdMissing,
    IssueCode::CptsDetails,
    // what the acceptance tests refuse and the guide allows
    IssueCode::SosHomeVisit,
    IssueCode::SosDetails,
    IssueCode::RolePhone,
    IssueCode::PractitionerAdeli,
];

fn conforms(search: &Search, answered: &SearchResponse) -> Result<(), TestCaseError> {
    let flow = search.use_case();
    // whichever edition the receiver follows
    let validator = Validator::new(Layer::Guide).use_case(flow).request(search.clone());
    let validator = validator.all_editions();
    let report = validator.check(&answered.to_json());
    let empty = answered.bundle().as_r4().entry.is_empty();
    for issue in report.issues() {
        let known = match issue.severity() {
            Severity::Information => true,
            Severity::Warning if empty => issue.code == IssueCode::EmptyAnswer,
            Severity::Warning => REMARKS.contains(&issue.code),
            _ => false,
        };
        prop_assert!(known, "{}", report.explain(fhir_sas::diagnostic::Lang::En));
    }
    Ok(())
}

/// A slot of an answer, in plain words: whose, where, when, and all its facts.
fn slots_of(answer: &Value) -> Vec<String> {
    let entries = answer["entry"].as_array().map(Vec::as_slice).unwrap_or_default();
    let find = |reference: &Value| {
        let reference = reference.as_str().expect("a reference");
        let (of_type, id) = reference.split_once('/').expect("a relative reference");
        let resources = entries.iter().map(|entry| &entry["resource"]);
        let mut found = resources
            .filter(|resource| resource["resourceType"] == of_type && resource["id"] == id);
        let one = found.next().expect("what is referred to");
        assert!(found.next().is_none(), "{reference} stands twice");
        one
    };
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let slots = entries.iter().map(|entry| &entry["resource"]);
    let slots = slots.filter(|resource| resource["resourceType"] == "Slot");
    let plain = slots.map(|slot| {
        let schedule = find(&slot["schedule"]["reference"]);
        let actors = list(&schedule["actor"]);
        let actor = |of_type: &str| {
            let mut actors = actors.iter().map(|actor| &actor["reference"]);
            actors.find(|actor| actor.as_str().expect("a text").starts_with(of_type)).map(find)
        };
        let (owner, place) = if let Some(role) = actor("PractitionerRole/") {
            let owner = actor("Practitioner/").expect("a practitioner");
            assert_eq!(find(&role["practitioner"]["reference"]), owner);
            (owner, &role["contained"][0])
        } else {
            let place = actor("Location/").expect("a place");
            (find(&place["managingOrganization"]["reference"]), place)
        };
        let codes = |concepts: &Value, system: &str| {
            let codings = list(concepts).into_iter().flat_map(|concept| list(&concept["coding"]));
            let of_system = codings.filter(|coding| {
                coding["system"].as_str().is_some_and(|found| found.contains(system))
            });
            sorted(of_system.map(|coding| coding["code"].to_string()))
        };
        let labels = list(&slot["meta"]["security"]);
        let services = list(&slot["serviceType"]).into_iter().filter_map(|concept| {
            let leads = &concept["extension"][0]["valueReference"]["reference"];
            let service = if leads.is_null() { None } else { Some(find(leads)) };
            let cpts = service.map(|service| find(&service["providedBy"]["reference"]));
            cpts.map(|cpts| cpts["identifier"][0]["value"].to_string())
        });
        let reasons = list(&slot["serviceType"]).into_iter().map(|concept| concept["text"].clone());
        let instant = |name: &str| {
            let text = slot[name].as_str().expect("an instant");
            chrono::DateTime::parse_from_rfc3339(text).expect("an instant").timestamp_millis()
        };
        plain_words(&[
            owner["identifier"][0]["value"].to_string(),
            on_one_line(&place["address"]["line"][0]),
            place["address"]["postalCode"].to_string(),
            on_one_line(&place["address"]["city"]),
            instant("start").to_string(),
            instant("end").to_string(),
            slot["status"].to_string(),
            sorted(labels.iter().map(|label| label["code"].to_string())),
            codes(&slot["serviceType"], "v3-ActCode"),
            sorted(services),
            sorted(reasons.filter(|reason| !reason.is_null()).map(|reason| reason.to_string())),
            codes(&slot["specialty"], "TRE_R38"),
            slot["appointmentType"]["coding"][0]["code"].to_string(),
            slot["comment"].to_string(),
        ])
    });
    let mut plain: Vec<_> = plain.collect();
    plain.sort();
    plain
}

/// A text as it is shown: blanks in a row are one, and marks that turn its direction are left out.
fn on_one_line(text: &Value) -> String {
    let turns = |c: char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let line =
        |text: &str| text.replace(turns, "").split_whitespace().collect::<Vec<_>>().join(" ");
    text.as_str().map_or(Value::Null, |text| line(text).into()).to_string()
}

/// The slots that the platform reads of an answer, in the same words.
fn read_back(search: &Search, answered: &SearchResponse) -> Vec<String> {
    let answer = search.read(200, &answered.to_json()).expect("an answer");
    assert_eq!(answer.skipped_count(), 0, "{:?}", answer.skipped());
    let report = answer.report();
    assert!(report.is_conformant(), "{report}");
    let json = |text: Option<&str>| text.map_or(Value::Null, Value::from).to_string();
    let plain = answer.availabilities().map(|slot| {
        let owner = match search {
            Search::Slots(_) => slot.practitioner().id().map(|id| id.as_str().to_owned()),
            Search::Places(_) => slot.structure().map(|id| id.as_str().to_owned()),
        };
        let place = slot.place().expect("a place");
        let cpts = slot.cpts().map(|cpts| cpts.finess().expect("a FINESS number"));
        let specialties = slot.specialties().map(|specialty| match specialty {
            SpecialtyView::Coded(specialty) => json(Some(specialty.code())),
            other => panic!("{other:?}"),
        });
        plain_words(&[
            json(owner.as_deref()),
            json(place.lines().next()),
            json(place.post_code().as_ref().map(PostCode::as_str)),
            json(place.city()),
            slot.start().timestamp_millis().to_string(),
            slot.end().timestamp_millis().to_string(),
            json(Some("free")),
            sorted(slot.visibilities().map(|label| json(Some(label.code())))),
            sorted(slot.consultations().map(|kind| json(Some(kind.code())))),
            sorted(cpts.map(|finess| json(Some(finess.as_str())))),
            sorted(slot.reasons().map(|reason| json(Some(reason)))),
            sorted(specialties),
            json(slot.booking().map(Booking::code)),
            json(slot.booking_url()),
        ])
    });
    let mut plain: Vec<_> = plain.collect();
    plain.sort();
    plain
}

fn plain_words(parts: &[String]) -> String {
    parts.join(" | ")
}

fn sorted(texts: impl Iterator<Item = String>) -> String {
    let mut texts: Vec<_> = texts.collect();
    texts.sort();
    texts.dedup();
    texts.join(",")
}

fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// What resources hold of a column.
fn words(text: &str) -> Option<Value> {
    let text = text.trim_matches(is_blank);
    (!text.is_empty() && !text.chars().any(|c| c < ' ')).then(|| text.into())
}

fn or_null(text: Option<&str>) -> String {
    text.and_then(words).unwrap_or_default().to_string()
}

/// A slot of an agenda, in the same words.
fn expected(slot_of: &ExpectedSlot<'_>, flow: UseCase) -> Option<String> {
    let (start, end) = slot_of.sent?;
    let (place, slot) = (slot_of.place.1, slot_of.slot.1);
    let code: PostCode = place.post_code.parse().expect("a post code");
    let numbers = || slot.cpts.iter().filter_map(|(id, ..)| id.parse::<Finess>().ok());
    let kinds = slot.kinds.iter().filter_map(|kind| kind.visibility());
    let mut labels: Vec<_> = slot.visible_to.iter().copied().chain(kinds).collect();
    match flow {
        UseCase::Sos => {
            labels.retain(|label| matches!(label, Visibility::Public | Visibility::Snp));
        }
        UseCase::Cpts if numbers().next().is_none() => {
            labels.retain(|label| *label != Visibility::Cpts);
        }
        _ if numbers().next().is_some() => labels.push(Visibility::Cpts),
        _ => {}
    }
    let json = |code: &str| Value::from(code).to_string();
    let url = slot.url.as_deref().filter(|url| {
        let url = url.to_lowercase();
        url.starts_with("http") && !url.trim_matches(is_blank).contains(' ') && url.len() > 8
    });
    Some(plain_words(&[
        json(slot_of.owner.as_deref().expect("an owner")),
        on_one_line(&words(&place.street).unwrap_or_default()),
        json(code.as_str()),
        on_one_line(&words(&place.city).unwrap_or_default()),
        start.timestamp_millis().to_string(),
        end.timestamp_millis().to_string(),
        json(slot.status.as_str()),
        sorted(labels.iter().map(|label| json(label.code()))),
        sorted(slot.consultations.iter().map(|kind| json(kind.code()))),
        sorted(numbers().filter(|_| flow == UseCase::Cpts).map(|id| json(id.as_str()))),
        sorted(
            slot.reasons.iter().filter_map(|reason| words(reason)).map(|reason| reason.to_string()),
        ),
        sorted(slot.specialties.iter().map(|specialty| json(specialty.code()))),
        json(slot.booking.expect("a booking").code()),
        or_null(url),
    ]))
}

/// Ids are those of one resource each.
fn ids_are_unique(answer: &Value) -> Result<(), TestCaseError> {
    let mut seen = HashSet::new();
    for entry in answer["entry"].as_array().map(Vec::as_slice).unwrap_or_default() {
        let resource = &entry["resource"];
        let name = format!(
            "{}/{}",
            resource["resourceType"].as_str().expect("a type"),
            resource["id"].as_str().expect("an id")
        );
        prop_assert_eq!(entry["fullUrl"].as_str(), Some(&*format!("{BASE}/{name}")));
        prop_assert!(seen.insert(name), "an id twice");
    }
    Ok(())
}

/// Of what costs a whole owner or place its slots.
fn costs_a_place(code: OmissionCode) -> bool {
    matches!(code, OmissionCode::Address | OmissionCode::PostCode | OmissionCode::PlaceName)
}

/// What costs a slot.
fn costs_a_slot(code: OmissionCode) -> bool {
    matches!(
        code,
        OmissionCode::VisibilityMissing
            | OmissionCode::NeverSent
            | OmissionCode::CptsOnly
            | OmissionCode::NotFree
            | OmissionCode::OutsideWindow
            | OmissionCode::SlotOrder
            | OmissionCode::Unwritable
            | OmissionCode::LocalTimeSkipped
            | OmissionCode::LocalTimeTwice
            | OmissionCode::ZoneUnknown
            | OmissionCode::BookingMissing
            | OmissionCode::BookingUrlMissing
    )
}

/// Every fact that was added and not sent has an omission, and nothing that was sent has one.
fn accounts_for(
    agenda: &Agenda,
    answered: &SearchResponse,
    all: &[ExpectedSlot<'_>],
) -> Result<(), TestCaseError> {
    let omissions = answered.omissions();
    prop_assert_eq!(omissions.len(), answered.omission_count());
    for one in all {
        let of_owner = |left: &&fhir_sas::search::Omission| {
            let id = left.practitioner().map(|id| id.as_str().to_owned());
            id.or(left.association().map(|id| id.as_str().to_owned())) == one.owner
        };
        let mut own = omissions.iter().filter(of_owner);
        let why = own.find(|left| match (left.place(), left.slot()) {
            (None, _) => {
                let whole = [
                    OmissionCode::PractitionerId,
                    OmissionCode::AssociationId,
                    OmissionCode::NotAsked,
                ];
                whole.contains(&left.code())
            }
            (Some(place), None) => place == one.place.0 && costs_a_place(left.code()),
            (Some(place), Some(slot)) => {
                (place, slot) == (one.place.0, one.slot.0) && costs_a_slot(left.code())
            }
        });
        prop_assert_eq!(why.is_none(), one.sent.is_some(), "{:?} {:?}", one, why);
    }
    let nobody = |code: &OmissionCode| {
        matches!(code, OmissionCode::PractitionerId | OmissionCode::AssociationId)
    };
    let nobodys = omissions.iter().filter(|left| nobody(&left.code())).count();
    let no_number = agenda
        .practitioners
        .iter()
        .filter(|one| one.national_id.parse::<PractitionerId>().is_err())
        .count()
        + agenda
            .associations
            .iter()
            .filter(|one| one.national_id.parse::<Siret>().is_err())
            .count();
    prop_assert_eq!(nobodys, no_number);
    Ok(())
}

fn is_answered_rightly(search: &Search, agenda: &Agenda) -> Result<(usize, usize), TestCaseError> {
    let answered = agenda.answer(search, BASE);
    conforms(search, &answered)?;
    let all = agenda.expected_slots(search);
    accounts_for(agenda, &answered, &all)?;
    let answer: Value = serde_json::from_slice(&answered.to_json()).expect("JSON");
    ids_are_unique(&answer)?;
    let mut wanted: Vec<_> =
        all.iter().filter_map(|one| expected(one, search.use_case())).collect();
    wanted.sort();
    prop_assert_eq!(slots_of(&answer), wanted.clone());
    prop_assert_eq!(read_back(search, &answered), wanted.clone());
    prop_assert_eq!(answer["total"].as_u64(), u64::try_from(wanted.len()).ok());
    Ok((all.len(), wanted.len()))
}

/// A floor on what was looked at: a test that meets no slot shows nothing.
#[derive(Default)]
struct Counts {
    answers: Cell<usize>,
    added: Cell<usize>,
    sent: Cell<usize>,
    empty: Cell<usize>,
}

impl Counts {
    fn add(&self, (added, sent): (usize, usize)) {
        self.answers.set(self.answers.get() + 1);
        self.added.set(self.added.get() + added);
        self.sent.set(self.sent.get() + sent);
        self.empty.set(self.empty.get() + usize::from(sent == 0));
    }

    fn are_worth_it(&self) {
        let [answers, added, sent, empty] =
            [&self.answers, &self.added, &self.sent, &self.empty].map(Cell::get);
        println!("{answers} answers, {empty} of them empty; {sent} slots of {added}");
        assert!(sent > answers / 2 && added - sent > answers / 2, "{sent} of {added}");
        assert!(empty > answers / 20 && empty < answers * 19 / 20, "{empty} empty");
    }
}

/// The same agenda answers both flows of practitioners; the platform reads back what the vendor's agenda had free.
#[test]
fn agendas_of_practitioners_are_answered() {
    let counts = Counts::default();
    for_all(3500, &testing::agenda(UseCase::IndividualPractitioner), |(search, agenda)| {
        counts.add(is_answered_rightly(&search, &agenda)?);
        let Search::Slots(slots) = &search else { panic!("slots") };
        let cpts = SlotSearch::cpts(slots.window(), slots.practitioners().iter().copied());
        counts.add(is_answered_rightly(&Search::Slots(cpts.expect("a search")), &agenda)?);
        Ok(())
    });
    counts.are_worth_it();
}

#[test]
fn agendas_of_associations_are_answered() {
    let counts = Counts::default();
    for_all(3200, &testing::agenda(UseCase::Sos), |(search, agenda)| {
        counts.add(is_answered_rightly(&search, &agenda)?);
        Ok(())
    });
    counts.are_worth_it();
}

#[test]
fn searches_are_read_as_they_are_written() {
    for flow in UseCase::WITH_SLOTS {
        for_all(500, &testing::search(*flow), |search| {
            let url = match &search {
                Search::Slots(search) => search.url(BASE),
                Search::Places(search) => search.url(BASE),
            };
            let read: Search =
                url.parse().map_err(|refusal| TestCaseError::fail(format!("{refusal}: {url}")))?;
            prop_assert_eq!(&read, &search);
            prop_assert_eq!(read.use_case(), *flow);
            prop_assert!(read.warnings().is_empty() && read.matches_link(&url), "{}", url);
            Ok(())
        });
    }
}

#[test]
fn searches_are_read_however_they_are_written() {
    for flow in UseCase::WITH_SLOTS {
        for_all(2000, &testing::sloppy_search(*flow), |(search, query)| {
            let read = match &search {
                Search::Slots(_) => SlotSearch::parse(&query).map(Search::Slots),
                Search::Places(_) => PlaceSearch::parse(&query).map(Search::Places),
            };
            let read =
                read.map_err(|refusal| TestCaseError::fail(format!("{refusal}: {query}")))?;
            prop_assert_eq!(read, search, "{}", query);
            Ok(())
        });
    }
}

/// Against the edition of the guide that has the flow.
fn validator(flow: UseCase) -> Validator {
    let edition = if flow == UseCase::Pdm { Edition::Next } else { Edition::Current };
    Validator::new(Layer::Guide).edition(edition).use_case(flow)
}

/// Conforms, and conforms again once it was written and read.
macro_rules! stay_conformant {
    ($($name:ident: $strategy:path => $type:ident, $r4:ident;)*) => {$(
        #[test]
        fn $name() {
            for flow in UseCase::ALL {
                for_all(300, &$strategy(*flow), |conformant| {
                    let text = r4::to_vec(conformant.as_r4());
                    let report = validator(*flow).check(&text);
                    // what it refers to is not there: it stands alone
                    prop_assert!(report.is_conformant(), "{}", report.explain(fhir_sas::diagnostic::Lang::En));
                    let read = r4::read::<fhir_sas::r4::$r4>(&text).expect("JSON");
                    prop_assert!(read.is_clean());
                    prop_assert_eq!(&read.value, conformant.as_r4());
                    let use_case = conformant.use_case();
                    let again = $type::validate(read.value, use_case);
                    prop_assert_eq!(again.map_err(|refused| TestCaseError::fail(refused.to_string()))?, conformant);
                    Ok(())
                });
            }
        }
    )*};
}

stay_conformant! {
    slots_stay_conformant: testing::slot => FrSlot, Slot;
    schedules_stay_conformant: testing::schedule => FrSchedule, Schedule;
    practitioners_stay_conformant: testing::practitioner => FrPractitioner, Practitioner;
    roles_stay_conformant: testing::practitioner_role => FrPractitionerRoleExercice, PractitionerRole;
    places_stay_conformant: testing::location => FrLocation, Location;
    organizations_stay_conformant: testing::organization => FrOrganization, Organization;
    appointments_stay_conformant: testing::appointment => FrAppointment, Appointment;
}

#[test]
fn services_and_accounts_stay_conformant() {
    for_all(300, &testing::healthcare_service(), |conformant| {
        let text = r4::to_vec(conformant.as_r4());
        let read = r4::read::<fhir_sas::r4::HealthcareService>(&text).expect("JSON");
        let again = FrHealthcareService::validate(read.value, UseCase::Cpts);
        prop_assert_eq!(
            again.map_err(|refused| TestCaseError::fail(refused.to_string()))?,
            conformant
        );
        Ok(())
    });
    for_all(300, &testing::regulator(), |conformant| {
        let text = r4::to_vec(conformant.as_r4());
        let read = r4::read::<fhir_sas::r4::Practitioner>(&text).expect("JSON");
        let again = FrRegulator::validate(read.value);
        prop_assert_eq!(
            again.map_err(|refused| TestCaseError::fail(refused.to_string()))?,
            conformant
        );
        Ok(())
    });
}

/// One fault, and that alone, from the text as from the value; and nothing with a fault passes as conformant.
#[test]
fn what_is_faulty_is_refused_with_that_fault() {
    let met = RefCell::new(HashSet::new());
    for flow in UseCase::ALL {
        for_all(1500, &testing::faulty(*flow), |faulty| {
            let Faulty { resource, use_case, code, path } = faulty;
            let validator = validator(use_case);
            let by_text = validator.check(&r4::to_vec(&resource));
            let by_value = validator.check_value(&resource);
            for report in [&by_text, &by_value] {
                let errors =
                    report.issues().iter().filter(|issue| issue.severity() >= Severity::Error);
                let errors: Vec<_> =
                    errors.map(|issue| (issue.code, issue.path.as_str())).collect();
                prop_assert_eq!(errors, [(code, path)], "{}", r4::to_string(&resource));
            }
            let refused = match resource {
                Resource::Slot(one) => reported(FrSlot::validate(*one, use_case)),
                Resource::Schedule(one) => reported(FrSchedule::validate(*one, use_case)),
                Resource::Practitioner(one) if is_account(&one) => {
                    reported(FrRegulator::validate(*one))
                }
                Resource::Practitioner(one) => reported(FrPractitioner::validate(*one, use_case)),
                Resource::PractitionerRole(one) => {
                    reported(FrPractitionerRoleExercice::validate(*one, use_case))
                }
                Resource::Location(one) => reported(FrLocation::validate(*one, use_case)),
                Resource::HealthcareService(one) => {
                    reported(FrHealthcareService::validate(*one, use_case))
                }
                Resource::Organization(one) => reported(FrOrganization::validate(*one, use_case)),
                Resource::Appointment(one) => reported(FrAppointment::validate(*one, use_case)),
                other => panic!("{other:?}"),
            };
            prop_assert_eq!(refused, [(code, path.to_owned())]);
            met.borrow_mut().insert((code, path));
            Ok(())
        });
    }
    assert!(met.borrow().len() >= 45, "{}", met.borrow().len());
}

/// The same of whole answers, with their request. Where an entry is not what its profile wants, it is also reported on those that refer to it,
/// and the bundle misses one of its kind.
#[test]
fn a_faulty_answer_has_that_fault() {
    const FOLLOWING: [IssueCode; 2] = [IssueCode::ReferenceProfile, IssueCode::MissingSlice];
    let met = RefCell::new(HashSet::new());
    let (whole, parts) = (Cell::new(0), Cell::new(0));
    for flow in UseCase::WITH_SLOTS {
        for_all(700, &testing::faulty_answer(*flow), |faulty| {
            let FaultyAnswer { search, bundle, code, path } = faulty;
            prop_assert_eq!(search.use_case(), *flow);
            let validator = Validator::new(Layer::Guide).request(search).use_case(*flow);
            let text = r4::to_vec(&bundle);
            for report in [validator.check(&text), validator.check_value(&bundle)] {
                let errors = report.issues().iter().filter(|issue| {
                    issue.severity() >= Severity::Error && !FOLLOWING.contains(&issue.code)
                });
                let mut errors: Vec<_> =
                    errors.map(|issue| (issue.code, issue.path.as_str())).collect();
                // two profiles may ask for the same
                errors.dedup();
                prop_assert_eq!(errors, [(code, path.as_str())], "{}", r4::to_string(&bundle));
            }
            let count = if path.contains(".resource.") { &parts } else { &whole };
            count.set(count.get() + 1);
            let place: String = path.chars().filter(|c| !c.is_ascii_digit()).collect();
            met.borrow_mut().insert((*flow, code, place));
            Ok(())
        });
    }
    let [some, many] = [400, 1000].map(effort::share);
    assert!(whole.get() >= some && parts.get() >= many, "{} {}", whole.get(), parts.get());
    assert!(
        met.borrow().len() >= if effort::is_full() { 60 } else { 40 },
        "{}",
        met.borrow().len()
    );
}

fn is_account(practitioner: &Practitioner) -> bool {
    practitioner.meta.iter().flat_map(|meta| meta.profile.iter()).any(|profile| {
        profile.value().is_some_and(|profile| profile.as_str().ends_with("FrPractitionerRegul"))
    })
}

fn reported<T, R>(conformant: Result<T, NonConformant<R>>) -> Vec<(IssueCode, String)> {
    let refused = conformant.err().expect("a fault");
    let issues = refused.report().issues().iter();
    let errors = issues.filter(|issue| issue.severity() >= Severity::Error);
    errors.map(|issue| (issue.code, issue.path.clone())).collect()
}

/// Whatever an appointment has besides, it can become what appointments become.
#[test]
fn appointments_take_every_turn() {
    for flow in UseCase::ALL {
        let other = (testing::times(), any::<PractitionerId>());
        for_all(150, &(testing::appointment(*flow), other), |(one, ((start, end), colleague))| {
            // nobody has accepted: it is not made yet
            let made = [one.no_show(), one.fulfilled(), one.confirmed()];
            let made = made.into_iter().filter(|_| !one.is_unassigned());
            let any =
                [one.cancelled(), one.rescheduled(start, end), one.with_practitioner(colleague)];
            for next in any.into_iter().chain(made) {
                let next = next.map_err(|refused| TestCaseError::fail(refused.to_string()))?;
                prop_assert_eq!(next.appointment_id(), one.appointment_id());
                prop_assert_eq!(next.regulator(), one.regulator());
            }
            Ok(())
        });
    }
}
