//! Searches as the kit sends them, and what its tests look at in the answers.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use fhir_sas::{UseCase, search::Search, time::Zone, validate::Edition};
use serde_json::Value;

use super::findings::{Findings, Part, Texts, no_search, texts};
use crate::ask::{
    client::{Client, Exchange, is_media_type},
    suite::Suite,
};

pub(super) const SLOT_PS: &str = "http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur";
pub(super) const SLOT_CPTS: &str =
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-slot-aggregator";
pub(super) const SLOT_SOS: &str =
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-slot-aggregator";

const PERSON: &str = "urn:oid:1.2.250.1.71.4.2.1";
const STRUCTURE: &str = "urn:oid:1.2.250.1.71.4.2.2";

/// Whose slots a group searches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Question {
    /// A practitioner or an association with one place.
    One,
    /// One with two places.
    TwoPlaces,
    /// Two of them.
    Both,
}

impl Question {
    /// The keys of the suite's file that name them.
    pub(super) fn keys(self, part: Part) -> &'static [&'static str] {
        match (self, part) {
            (Self::One, Part::Sos) => &["siret"],
            (Self::TwoPlaces, Part::Sos) => &["siret2"],
            (Self::Both, Part::Sos) => &["siret", "siret2"],
            (Self::One, _) => &["practitioner_id"],
            (Self::TwoPlaces, _) => &["practitioner_id2"],
            (Self::Both, _) => &["practitioner_id3", "practitioner_id4"],
        }
    }
}

/// A search as it is sent.
pub(super) struct Asked {
    pub(super) url: String,
    pub(super) ids: Vec<String>,
    /// The day of Paris with which the window ends.
    pub(super) last_day: NaiveDate,
    pub(super) at: DateTime<Utc>,
}

/// An answer with a Bundle in it, and what was searched.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) flow: UseCase,
    pub(super) url: String,
    pub(super) ids: Vec<String>,
    pub(super) last_day: NaiveDate,
    pub(super) at: DateTime<Utc>,
    pub(super) search: Search,
    pub(super) edition: Edition,
    pub(super) bundle: Value,
    pub(super) body: Vec<u8>,
    /// What the kit compares with the answer.
    pub(super) slot_types: Option<Vec<String>>,
    pub(super) consultation_types: Option<Vec<String>>,
}

pub(in crate::ask) fn now() -> DateTime<Utc> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let millis = i64::try_from(since.as_millis()).unwrap_or(i64::MAX);
    DateTime::from_timestamp_millis(millis).unwrap_or_default()
}

/// A request for slots from now to the end of the day after tomorrow: names in order, with `:` and `,` as they are, in the local
/// time of Paris. That of practitioners is marked `+00:00`, and the others have no offset.
pub(super) fn request(base: &str, part: Part, ids: Vec<String>) -> Asked {
    let at = now();
    let local = Zone::PARIS.to_local(at).naive_local();
    let last_day = local.date().checked_add_days(Days::new(2)).unwrap_or(local.date());
    let last = last_day.and_time(NaiveTime::from_hms_opt(23, 59, 59).unwrap_or_default());
    let mark = match part {
        Part::Sos => "",
        Part::Cpts => ".000",
        _ => ".000%2B00:00",
    };
    let [from, to] = [("ge", local), ("le", last)].map(|(comparator, time)| {
        format!("{comparator}{}{mark}", time.format("%Y-%m-%dT%H:%M:%S"))
    });
    let system = if part == Part::Sos { STRUCTURE } else { PERSON };
    let listed: Vec<_> = ids.iter().map(|id| format!("{system}%7C{id}")).collect();
    let listed = listed.join(",");
    let query = match part {
        Part::Sos => format!(
            "Schedule?_has:Slot:schedule:start={from}&_has:Slot:schedule:start={to}&_has:Slot:schedule:status=free\
             &_include=Schedule:actor:Location&_include:iterate=Location:organization&_revinclude=Slot:schedule\
             &actor:Location.organization.identifier={listed}"
        ),
        Part::Cpts => format!(
            "Slot?_include=Slot:schedule&_include=Slot:service-type-reference&_include:iterate=Schedule:actor\
             &_include:iterate=HealthcareService:organization&schedule.actor:Practitioner.identifier={listed}\
             &start={from}&start={to}&status=free"
        ),
        _ => format!(
            "Slot?_include=Slot:schedule&_include:iterate=Schedule:actor&schedule.actor:Practitioner.identifier={listed}\
             &start={from}&start={to}&status=free"
        ),
    };
    Asked { url: format!("{base}/{query}"), ids, last_day, at }
}

/// Whom a group searches; or why it cannot.
pub(super) fn ids(suite: &Suite, part: Part, question: Question) -> Result<Vec<String>, Texts> {
    let no_section = || {
        texts!(
            "the suite's file has no [{part}]; add it to run this test",
            "le fichier de la suite n'a pas de [{part}] ; ajoutez-le pour faire ce test"
        )
    };
    let no_key = |key: &str| {
        texts!(
            "[{part}] has no `{key}`; add it to run this test",
            "[{part}] n'a pas de « {key} » ; ajoutez-le pour faire ce test"
        )
    };
    let (sos, people) = match part {
        Part::Sos => (Some(suite.sos.as_ref().ok_or_else(no_section)?), None),
        Part::Cpts => (None, Some(suite.cpts.as_ref().ok_or_else(no_section)?)),
        _ => (None, Some(suite.ps.as_ref().ok_or_else(no_section)?)),
    };
    let id = |key: &str| match key {
        "siret" => sos.map(|sos| sos.siret.clone()),
        "siret2" => sos.and_then(|sos| sos.siret2.clone()),
        "practitioner_id" => people.map(|people| people.practitioner_id.clone()),
        "practitioner_id2" => people.and_then(|people| people.practitioner_id2.clone()),
        "practitioner_id3" => people.and_then(|people| people.practitioner_id3.clone()),
        _ => people.and_then(|people| people.practitioner_id4.clone()),
    };
    question.keys(part).iter().map(|key| id(key).ok_or_else(|| no_key(key))).collect()
}

impl Answer {
    /// `slot_search_setup`: searches, and reports what is no answer.
    pub(super) fn ask(
        (suite, client): (&Suite, &Client),
        part: Part,
        question: Question,
        findings: &mut Findings,
    ) -> Result<Self, Texts> {
        let ids = ids(suite, part, question).inspect_err(|why| findings.skip(why.clone()))?;
        let asked = request(&suite.base, part, ids);
        let exchange = client.get(&asked.url);
        let exchange = exchange.map_err(|why| {
            findings.no_response(&why);
            no_search()
        })?;
        let bundle = bundle(&exchange, findings).ok_or_else(no_search)?;
        let search: Search = asked.url.parse().map_err(|why| {
            texts!("the request is refused: {why}", "la requête est refusée : {why}")
        })?;
        let people = match part {
            Part::Ps => suite.ps.as_ref(),
            Part::Cpts => suite.cpts.as_ref(),
            _ => None,
        };
        Ok(Self {
            flow: match part {
                Part::Sos => UseCase::Sos,
                Part::Cpts => UseCase::Cpts,
                _ => UseCase::IndividualPractitioner,
            },
            url: asked.url,
            ids: asked.ids,
            last_day: asked.last_day,
            at: asked.at,
            search,
            edition: suite.edition,
            bundle,
            body: exchange.body,
            slot_types: people.and_then(|people| people.slot_types.clone()),
            consultation_types: people.and_then(|people| people.consultation_types.clone()),
        })
    }

    /// The profile of slots in this flow.
    pub(super) fn slot_profile(&self) -> &'static str {
        match self.flow {
            UseCase::Sos => SLOT_SOS,
            UseCase::Cpts => SLOT_CPTS,
            _ => SLOT_PS,
        }
    }

    /// The resources that claim a profile, and no other one: the kit compares the whole list.
    pub(super) fn of_profile(&self, profile: &str) -> Vec<&Value> {
        let resources = items(&self.bundle, "/entry").iter().map(|entry| &entry["resource"]);
        let claims = |resource: &&Value| {
            let claimed = items(resource, "/meta/profile");
            matches!(claimed, [one] if one == profile)
        };
        resources.filter(claims).collect()
    }

    pub(super) fn slots(&self) -> Vec<&Value> {
        self.of_profile(self.slot_profile())
    }

    /// The first address of a booking page.
    pub(super) fn booking_page(&self) -> Option<&str> {
        self.slots().into_iter().find_map(|slot| text(slot, "/comment"))
    }
}

/// The Bundle of a response; reports what else it is.
fn bundle(exchange: &Exchange, findings: &mut Findings) -> Option<Value> {
    let status = exchange.status;
    if status != 200 {
        findings.fail(texts!(
            "expected status 200, found {status}",
            "attendu : le statut 200 ; trouvé : {status}"
        ));
        return None;
    }
    let bundle: Option<Value> = serde_json::from_slice(&exchange.body).ok();
    let bundle = bundle.filter(|bundle| bundle["resourceType"] == "Bundle");
    let Some(bundle) = bundle else {
        findings.fail(texts!(
            "expected a Bundle in JSON, found something else",
            "attendu : un Bundle en JSON ; trouvé : autre chose"
        ));
        return None;
    };
    if items(&bundle, "/entry").is_empty() {
        findings.fail(texts!(
            "expected a Bundle with entries, found none; name somebody who has slots within three days",
            "attendu : un Bundle avec des entrées ; trouvé : aucune ; nommez quelqu'un qui a des créneaux sous trois jours"
        ));
        return None;
    }
    warn_of_media_type(exchange, findings);
    Some(bundle)
}

pub(super) fn warn_of_media_type(exchange: &Exchange, findings: &mut Findings) {
    let found = exchange.content_type.as_deref().unwrap_or_default();
    if !is_media_type(found) {
        let kind = crate::excerpt::plain(found);
        findings.warn(texts!(
            "expected the header Content-Type: application/fhir+json, found \"{kind}\"",
            "attendu : l'en-tête Content-Type: application/fhir+json ; trouvé : « {kind} »"
        ));
    }
}

/// The text at a JSON pointer.
pub(super) fn text<'v>(value: &'v Value, pointer: &str) -> Option<&'v str> {
    value.pointer(pointer).and_then(Value::as_str)
}

/// The list at a JSON pointer; without one, an empty list.
pub(super) fn items<'v>(value: &'v Value, pointer: &str) -> &'v [Value] {
    value.pointer(pointer).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

pub(super) fn id(resource: &Value) -> &str {
    text(resource, "/id").unwrap_or_default()
}

/// Whether a text is a digit, and then so many digits.
pub(super) fn is_prefixed(text: &str, prefix: char, digits: usize) -> bool {
    text.strip_prefix(prefix)
        .is_some_and(|rest| rest.len() == digits && rest.bytes().all(|byte| byte.is_ascii_digit()))
}

/// `+33`, or the code of a country overseas, and nine digits.
pub(super) fn is_phone(text: &str) -> bool {
    let codes = ["+33", "+262", "+590", "+596", "+594"];
    codes.iter().any(|code| {
        text.strip_prefix(code)
            .is_some_and(|rest| rest.len() == 9 && rest.bytes().all(|byte| byte.is_ascii_digit()))
    })
}

pub(super) fn is_post_code(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The codes of the codings at a pointer to a list of concepts.
pub(super) fn codes<'v>(resource: &'v Value, concepts: &str) -> impl Iterator<Item = &'v Value> {
    items(resource, concepts).iter().flat_map(|concept| items(concept, "/coding"))
}
