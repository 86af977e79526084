//! What was left out of an answer, and why.

use std::{borrow::Cow, collections::HashMap, fmt, iter};

use chrono::{DateTime, FixedOffset};

use crate::{
    diagnostic::{Capped, Diagnostic, Lang, Severity, explained_codes},
    identifier::{IdentifierError, PractitionerId, Siret},
    lang::{Text, Words},
    r4::{Id, Instant},
};

explained_codes! {
    /// Why something was left out of an answer, as a code that never changes its meaning.
    ///
    /// Its severity states what is lost: nothing that was to be sent ([`Information`](Severity::Information), see
    /// [`is_expected`](Self::is_expected)), a detail (`Warning`), or a slot, a place or an owner with all slots (`Error`).
    OmissionCode {
        /// The address of the server is no absolute `http` or `https` address, or none that those of resources can start with:
        /// these have addresses of nobody.
        Base = "base", Error,
            "L'adresse du serveur n'est pas une adresse `http` ou `https` absolue, ou celles des ressources ne peuvent pas \
             commencer par elle : elles sont alors de personne.",
            [
                "Open answers with an address without `?`, `#` and `/_history`, its `https` in small letters, as in `https://agenda.example.fr/fhir`.",
                "Ouvrez les réponses avec une adresse sans `?`, `#` ni `/_history`, son `https` en minuscules, comme `https://agenda.example.fr/fhir`.",
            ];
        /// The id of a practitioner is no RPPS or ADELI number: the practitioner was left out.
        PractitionerId = "practitioner-id", Error,
            "L'identifiant d'un praticien n'est pas un numéro RPPS ou ADELI : le praticien a été laissé de côté.",
            [
                "Add the practitioner by the id in the request.",
                "Parlez du praticien par l'identifiant que la requête demande.",
            ];
        /// The id of an association is no SIRET number: the association was left out.
        AssociationId = "association-id", Error,
            "L'identifiant d'une association n'est pas un numéro SIRET : l'association a été laissée de côté.",
            [
                "Add the association by the id in the request.",
                "Parlez de l'association par l'identifiant que la requête demande.",
            ];
        /// The request names somebody else: the practitioner or the association was left out.
        NotAsked = "not-asked", Information,
            "La requête demande quelqu'un d'autre : le praticien ou l'association a été laissé de côté.",
            ["Add only those that the request names.", "Ne parlez que de ceux que la requête demande."];
        /// The fact was stated before with another value: the first counts.
        SecondValue = "second-value", Warning,
            "La même chose a déjà été dite, et autrement : la première compte.",
            ["State it once.", "Dites-la une seule fois."];
        /// The text holds control characters: it was left out.
        Text = "text", Warning,
            "Le texte contient des caractères de contrôle : il a été laissé de côté.",
            ["Send text alone.", "N'envoyez que du texte."];
        /// FHIR does not allow the id: another one was made.
        ResourceId = "resource-id", Warning,
            "L'identifiant n'est pas de ceux que FHIR permet : il en a été fait un autre.",
            [
                "Give 1 to 64 letters, digits, `-` and `.`, and nothing else.",
                "Donnez de 1 à 64 lettres, chiffres, `-` et `.`, et rien d'autre.",
            ];
        /// Another resource has the id already: another one was made.
        IdTaken = "id-taken", Warning,
            "Une autre ressource a déjà cet identifiant : il en a été fait un autre.",
            ["Give each resource of a type its own.", "Donnez à chaque ressource d'un type le sien."];
        /// The telephone number has no international form: it was left out.
        Phone = "phone", Warning,
            "Le numéro de téléphone n'a pas de forme internationale : il a été laissé de côté.",
            [
                "Give a number of ten digits or its international form; a short number (15, 3624) has none.",
                "Donnez un numéro à dix chiffres ou sa forme internationale ; un numéro court (15, 3624) n'en a pas.",
            ];
        /// The street or the city is missing: the place was left out.
        Address = "address", Error,
            "La rue ou la ville manque : le lieu a été laissé de côté.",
            ["Give each place a street, a post code and a city; for home visits call `Place::home_visits`.", "Donnez à chaque lieu une rue, un code postal et une ville ; pour des visites à domicile, dites `Place::home_visits`."];
        /// The post code is missing or invalid: the place was left out.
        PostCode = "post-code", Error,
            "Le code postal manque ou n'en est pas un : le lieu a été laissé de côté.",
            ["Give the five digits of the place.", "Donnez les cinq chiffres du lieu."];
        /// A place of SOS Médecins has no name: it was left out.
        PlaceName = "place-name", Error,
            "Un lieu de SOS Médecins n'a pas de nom : il a été laissé de côté.",
            ["Give the place a name, or call `named_by_address`.", "Donnez un nom au lieu, ou dites `named_by_address`."];
        /// The id of the structure has no known form: it was left out.
        StructureId = "structure-id", Warning,
            "L'identifiant de la structure n'est d'aucune forme connue : il a été laissé de côté.",
            [
                "Give a FINESS or SIRET number, or an RPPS or ADELI rang, with its prefix.",
                "Donnez un numéro FINESS ou SIRET, ou un rang RPPS ou ADELI, avec son préfixe.",
            ];
        /// The id of a CPTS is no FINESS number: the CPTS was left out of the slot.
        CptsId = "cpts-id", Warning,
            "L'identifiant d'une CPTS n'est pas un numéro FINESS : la CPTS a été laissée de côté pour le créneau.",
            ["Give the FINESS number of the CPTS.", "Donnez le numéro FINESS de la CPTS."];
        /// The slot is visible to a CPTS that is not named: it is not shown to one.
        CptsUnnamed = "cpts-unnamed", Warning,
            "Le créneau est visible d'une CPTS qui n'est pas nommée : il n'est montré à aucune.",
            ["Name it with `visible_to_cpts`.", "Nommez-la par `visible_to_cpts`."];
        /// The flow does not have the label: it was left out.
        Visibility = "visibility", Warning,
            "Le flux n'a pas ce type de visibilité : il a été laissé de côté.",
            ["For SOS Médecins, use `PUBLIC` or `SNP`.", "Pour SOS Médecins, dites `PUBLIC` ou `SNP`."];
        /// The slot is visible to nobody: it was left out.
        VisibilityMissing = "visibility-missing", Error,
            "Le créneau n'est visible de personne : il a été laissé de côté.",
            [
                "Call `visible_to` with `PUBLIC`, `PRO` or `SNP`, or `visible_to_cpts`.",
                "Dites `visible_to` avec `PUBLIC`, `PRO` ou `SNP`, ou `visible_to_cpts`.",
            ];
        /// The slot is one of those that are never sent.
        NeverSent = "never-sent", Information,
            "Le créneau est de ceux qui ne sont jamais envoyés.",
            [
                "Nothing to fix: slots for own patients, and private ones, stay in the agenda.",
                "Rien à corriger : les créneaux réservés à la patientèle et les créneaux privés restent dans l'agenda.",
            ];
        /// The slot is open to CPTS only, and the request does not ask for those: it was left out.
        CptsOnly = "cpts-only", Information,
            "Le créneau n'est ouvert qu'à des CPTS, et la requête ne les demande pas : il a été laissé de côté.",
            [
                "Nothing to fix: it is in the answers to requests with `_include=Slot:service-type-reference`.",
                "Rien à corriger : il est dans les réponses aux requêtes avec `_include=Slot:service-type-reference`.",
            ];
        /// The slot is not free: it was left out.
        NotFree = "not-free", Information,
            "Le créneau n'est pas libre : il a été laissé de côté.",
            ["Add free slots only.", "Ne parlez que des créneaux libres."];
        /// The slot starts outside the requested window: it was left out.
        OutsideWindow = "outside-window", Information,
            "Le créneau commence hors de la période demandée : il a été laissé de côté.",
            [
                "Ask the agenda for slots that start in the window of the request. Where its end is marked `+00:00`, those \
                 of the day after are left out too.",
                "Demandez à l'agenda les créneaux qui commencent dans la période de la requête. Quand sa fin est marquée \
                 `+00:00`, ceux du lendemain sont aussi laissés de côté.",
            ];
        /// The slot has begun by the time that the answer was opened with: it was left out.
        Begun = "begun", Information,
            "Le créneau a commencé à l'heure avec laquelle la réponse a été ouverte : il a été laissé de côté.",
            [
                "Nothing to fix: nobody can take it any more.",
                "Rien à corriger : personne ne peut plus le prendre.",
            ];
        /// The slot does not end after it starts: it was left out.
        SlotOrder = "slot-order", Error,
            "Le créneau ne finit pas après son début : il a été laissé de côté.",
            ["Give the end of the slot.", "Donnez la fin du créneau."];
        /// FHIR cannot write the time: the slot was left out.
        Unwritable = "unwritable-time", Error,
            "L'heure n'est pas de celles que FHIR sait écrire : le créneau a été laissé de côté.",
            [
                "Give instants of the years 1 to 9999 with offsets of at most 14 hours.",
                "Donnez des instants des années 1 à 9999 avec un décalage d'au plus 14 heures.",
            ];
        /// The local time is in a DST gap: the slot was left out.
        LocalTimeSkipped = "local-time-skipped", Error,
            "Les horloges sautent cette heure locale, au passage à l'heure d'été : le créneau a été laissé de côté.",
            ["Give an instant with its offset.", "Donnez un instant avec son décalage."];
        /// The local time is in a DST overlap: the slot was left out.
        LocalTimeTwice = "local-time-twice", Error,
            "Les horloges montrent deux fois cette heure locale : le créneau a été laissé de côté.",
            ["Give an instant with its offset.", "Donnez un instant avec son décalage."];
        /// The time zone of the place is unknown: the slot was left out.
        ZoneUnknown = "zone-unknown", Error,
            "Rien ne dit quelle heure montrent les horloges du lieu : le créneau a été laissé de côté.",
            [
                "Set it with `Place::zone`, or give instants with their offset.",
                "Dites-le par `Place::zone`, ou donnez des instants avec leur décalage.",
            ];
        /// The kind of booking is missing: the slot was left out.
        BookingMissing = "booking-missing", Error,
            "Rien ne dit si le créneau se réserve ou si l'on vient sans rendez-vous : il a été laissé de côté.",
            ["Call `bookable_at` or `walk_in`.", "Dites `bookable_at` ou `walk_in`."];
        /// The address is no absolute `http` or `https` address: it was left out.
        BookingUrl = "booking-url", Warning,
            "L'adresse n'est pas une adresse `http` ou `https` absolue : elle a été laissée de côté.",
            [
                "Give an absolute address, and escape blanks, `\"`, `<`, `>` and `\\` in it: `%20` for a blank.",
                "Donnez une adresse absolue, et échappez-y blancs, `\"`, `<`, `>` et `\\` : `%20` pour un blanc.",
            ];
        /// A slot that can be booked has no address to book it at: it was left out.
        BookingUrlMissing = "booking-url-missing", Error,
            "Un créneau qui se réserve n'a pas d'adresse où le réserver : il a été laissé de côté.",
            [
                "Give `bookable_at` an absolute `http` or `https` address.",
                "Donnez à `bookable_at` une adresse `http` ou `https` absolue.",
            ];
    }
}

/// Where a fact belongs: indexes in the order of the calls, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Position {
    owner: Option<(usize, Option<OwnerId>)>,
    place: Option<usize>,
    slot: Option<usize>,
    start: Option<DateTime<FixedOffset>>,
}

impl Position {
    pub(super) fn owner(at: usize, id: Option<OwnerId>) -> Self {
        Self { owner: Some((at, id)), ..Self::default() }
    }

    pub(super) fn place(at: usize, id: Option<OwnerId>, place: usize) -> Self {
        Self { place: Some(place), ..Self::owner(at, id) }
    }

    pub(super) fn slot(self, slot: usize) -> Self {
        Self { slot: Some(slot), ..self }
    }

    /// What it is about: the owner, the place, the slot.
    fn target(&self) -> (Option<usize>, Option<usize>, Option<usize>) {
        (self.owner.map(|(at, _)| at), self.place, self.slot)
    }

    pub(super) fn starting(self, start: Option<DateTime<FixedOffset>>) -> Self {
        Self { start, ..self }
    }
}

/// Something that was left out of an answer.
///
/// Its texts state the fact, what is wrong with it, and the consequence. They count practitioners, places and slots in the order
/// of the calls, from 1, and quote nothing of persons. A place and a slot that have an id are named by it too, as in
/// `slot 10 (s-42)`, unless FHIR does not allow the id.
///
/// ```
/// use fhir_sas::{
///     diagnostic::Lang,
///     search::{OmissionCode, Place, SlotSearch},
///     terminology::Visibility,
/// };
///
/// let search = SlotSearch::parse(
///     "start=ge2026-03-02&start=le2026-03-04&status=free\
///     &schedule.actor:Practitioner.identifier=810002909371",
/// )?;
/// let mut answer = search.answer("https://agenda.example.fr/fhir");
/// let mut who = answer.practitioner("10002909371");
/// let mut place =
///     who.place(Place::new("3 rue de la Paix", "44000", "NANTES").phone("3624"));
/// let (start, end): (fhir_sas::r4::Instant, fhir_sas::r4::Instant) =
///     ("2026-03-09T09:00:00+01:00".parse()?, "2026-03-09T09:15:00+01:00".parse()?);
/// place.slot(start, end).visible_to([Visibility::Public]).walk_in();
///
/// let answered = answer.finish();
/// let [phone, slot] = answered.omissions() else { panic!("two things") };
/// assert_eq!(
///     (phone.code(), slot.code()),
///     (OmissionCode::Phone, OmissionCode::OutsideWindow)
/// );
/// assert!(phone.message(Lang::En).starts_with("The telephone number was left out"));
/// assert_eq!(
///     slot.to_string(),
///     "practitioner 1, place 1, slot 1 (2026-03-09T09:00:00.000+01:00): \
///     It starts after the end of the requested window: the slot was left out. [outside-window]"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Omission {
    cause: Cause,
    position: Position,
    names: Names,
    /// What else is wrong with what was left out.
    also: Vec<Cause>,
}

/// One thing that is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cause {
    code: OmissionCode,
    fact: &'static str,
    because: Option<IdentifierError>,
}

/// The agenda's own ids of a place and of a slot in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Names {
    place: Option<Box<str>>,
    slot: Option<Box<str>>,
}

impl Names {
    pub(super) fn of(place: Option<&str>, slot: Option<&str>) -> Self {
        // an id that FHIR does not allow may be any text
        let shown = |id: Option<&str>| id.filter(|id| Id::from(*id).is_valid()).map(Into::into);
        Self { place: shown(place), slot: shown(slot) }
    }
}

impl Omission {
    pub(super) fn because(code: OmissionCode, position: Position, why: IdentifierError) -> Self {
        Self::of(Cause { code, fact: "", because: Some(why) }, position, Names::default())
    }

    fn of(cause: Cause, position: Position, names: Names) -> Self {
        Self { cause, position, names, also: Vec::new() }
    }

    /// Why.
    #[must_use]
    pub fn code(&self) -> OmissionCode {
        self.cause.code
    }

    /// What else is wrong with a slot, a place or an owner that was left out: each of these is one omission, whatever the number of
    /// its faults. Empty when nothing was [lost](Self::is_expected).
    pub fn also(&self) -> impl Iterator<Item = OmissionCode> {
        self.also.iter().map(|cause| cause.code)
    }

    /// Whether nothing is lost, see [`OmissionCode::is_expected`].
    #[must_use]
    pub fn is_expected(&self) -> bool {
        self.code().is_expected()
    }

    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code().severity()
    }

    /// Of which practitioner.
    #[must_use]
    pub fn practitioner(&self) -> Option<PractitionerId> {
        match self.position.owner?.1? {
            OwnerId::Practitioner(id) => Some(id),
            OwnerId::Association(_) => None,
        }
    }

    /// Of which association.
    #[must_use]
    pub fn association(&self) -> Option<Siret> {
        match self.position.owner?.1? {
            OwnerId::Association(id) => Some(id),
            OwnerId::Practitioner(_) => None,
        }
    }

    /// Index of the place among those of its practitioner or association, in the order of the calls, from 0.
    #[must_use]
    pub fn place(&self) -> Option<usize> {
        self.position.place
    }

    /// Index of the slot among those of its place, in the order of the calls, from 0.
    #[must_use]
    pub fn slot(&self) -> Option<usize> {
        self.position.slot
    }

    /// When the slot starts.
    #[must_use]
    pub fn start(&self) -> Option<DateTime<FixedOffset>> {
        self.position.start
    }

    /// What is wrong, and the consequence.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let causes = iter::once(&self.cause).chain(&self.also);
        causes.map(|cause| lang.render(cause.text(), cause)).collect::<Vec<_>>().join(" ")
    }

    /// Where it belongs, what is wrong, and the code.
    #[must_use]
    pub fn explain(&self, lang: Lang) -> String {
        let place = self.place_in(lang);
        let colon = if place.is_empty() { "" } else { lang.of([": ", " : "]) };
        [&place, colon, &self.message(lang), " [", self.code().as_str(), "]"].concat()
    }

    fn place_in(&self, lang: Lang) -> String {
        let Position { owner, place, slot, start } = self.position;
        let of_places = matches!(owner, Some((_, Some(OwnerId::Association(_)))))
            || self.code() == OmissionCode::AssociationId;
        let who =
            if of_places { ["association", "association"] } else { ["practitioner", "praticien"] };
        let owner = owner.map(|(at, _)| at);
        let mut text = String::new();
        for (at, what, id, start) in [
            (owner, who, None, None),
            (place, ["place", "lieu"], self.names.place.as_deref(), None),
            (slot, ["slot", "créneau"], self.names.slot.as_deref(), start),
        ] {
            let Some(at) = at else { continue };
            let comma = if text.is_empty() { "" } else { ", " };
            text.extend([comma, lang.of(what), " ", &(at + 1).to_string()]);
            let start = start.map(|start| Instant::of_writable(&start).to_string());
            let known: Vec<&str> = id.into_iter().chain(start.as_deref()).collect();
            if !known.is_empty() {
                text.extend([" (", &known.join(", "), ")"]);
            }
        }
        text
    }
}

impl Cause {
    /// The name of the fact.
    fn fact(&self) -> Text {
        match self.fact {
            "family" => ["family name", "le nom de famille"],
            "given" => ["given name", "le prénom"],
            "street" => ["street", "la rue"],
            "city" => ["city", "la ville"],
            "name" => ["name", "le nom"],
            "phone" => ["telephone number", "le numéro de téléphone"],
            "structure" => ["id of the structure", "l'identifiant de la structure"],
            "reason" => ["reason to come", "le motif"],
            "hours" => ["set of opening hours", "les horaires d'ouverture"],
            "id" => ["id", "l'identifiant"],
            "start" => ["start", "le début"],
            "end" => ["end", "la fin"],
            other => [other, other],
        }
    }

    #[allow(clippy::too_many_lines, reason = "as many texts as codes")]
    fn text(&self) -> Text {
        match self.code {
            OmissionCode::Base => [
                "The base of the server must be an absolute address that starts with https:// or http:// in small letters, without \
                 ?, # and /_history, as in https://agenda.example.fr/fhir. Addresses of resources start with {no_base} until it is.",
                "La base du serveur doit être une adresse absolue qui commence par https:// ou http:// en minuscules, sans ?, # ni \
                 /_history, comme https://agenda.example.fr/fhir. D'ici là, les adresses des ressources commencent par {no_base}.",
            ],
            OmissionCode::PractitionerId => [
                "The practitioner was left out: {why|}.",
                "Le praticien est laissé de côté. {why|}",
            ],
            OmissionCode::AssociationId => [
                "The association was left out: {why|}.",
                "L'association est laissée de côté. {why|}",
            ],
            OmissionCode::NotAsked => [
                "The request does not name them: they were left out. Add only those that it names.",
                "La requête ne le demande pas : il est laissé de côté. Ne parlez que de ceux qu'elle demande.",
            ],
            OmissionCode::SecondValue => [
                "Another {fact} was stated before: the first one counts. State one.",
                "Une autre valeur a déjà été donnée pour {fact} : la première compte. N'en donnez qu'une.",
            ],
            OmissionCode::Text => [
                "The {fact} holds control characters: it was left out. Send text alone.",
                "Des caractères de contrôle se trouvent dans {fact} : la valeur est laissée de côté. N'envoyez que du texte.",
            ],
            OmissionCode::ResourceId => [
                "The id of the resource must have 1 to 64 letters, digits, - and . and nothing else: another one was made.",
                "L'identifiant de la ressource doit avoir de 1 à 64 lettres, chiffres, - et . et rien d'autre : il en a été \
                 fait un autre.",
            ],
            OmissionCode::IdTaken => [
                "Another resource of that type has the id already: another one was made. Give each its own.",
                "Une autre ressource de ce type a déjà cet identifiant : il en a été fait un autre. Donnez à chacune le \
                 sien.",
            ],
            OmissionCode::Phone => [
                "The telephone number was left out: {why|}.",
                "Le numéro de téléphone est laissé de côté. {why|}",
            ],
            OmissionCode::Address => [
                "The {fact} is missing, or holds control characters: the place was left out, with its slots. A place has \
                 street, post code and city.",
                "Il manque {fact}, ou des caractères de contrôle s'y trouvent : le lieu est laissé de côté, avec ses \
                 créneaux. Un lieu a une rue, un code postal et une ville.",
            ],
            OmissionCode::PostCode => [
                "The place was left out, with its slots: {why|}.",
                "Le lieu est laissé de côté, avec ses créneaux. {why|}",
            ],
            OmissionCode::PlaceName => [
                "A place of SOS Médecins must have a name: it was left out, with its slots.",
                "Un lieu de SOS Médecins doit avoir un nom : il est laissé de côté, avec ses créneaux.",
            ],
            OmissionCode::StructureId => [
                "The id of the structure was left out: {why|}.",
                "L'identifiant de la structure est laissé de côté. {why|}",
            ],
            OmissionCode::CptsId => [
                "The CPTS was left out of the slot: {why|}.",
                "La CPTS est laissée de côté pour ce créneau. {why|}",
            ],
            OmissionCode::CptsUnnamed => [
                "The slot is visible to members of a CPTS, but none is named: the label CPTS was left out. Name it \
                 with visible_to_cpts.",
                "Le créneau est visible des membres d'une CPTS, et rien ne dit laquelle : le type CPTS est laissé de côté. \
                 Nommez-la par visible_to_cpts.",
            ],
            OmissionCode::Visibility => [
                "The label {fact} is not one that SOS Médecins has (PUBLIC, SNP): it was left out.",
                "Le type {fact} n'est pas de ceux de SOS Médecins (PUBLIC, SNP) : il est laissé de côté.",
            ],
            OmissionCode::VisibilityMissing if self.fact == "CPTS" => [
                "The slot is visible to members of a CPTS alone, but none is named: it was left out. Name it with \
                 visible_to_cpts.",
                "Le créneau n'est visible que des membres d'une CPTS, et rien ne dit laquelle : il est laissé de côté. \
                 Nommez-la par visible_to_cpts.",
            ],
            OmissionCode::VisibilityMissing if self.fact == "SOS" => [
                "The visibility of the slot is missing: it was left out. Call visible_to with PUBLIC or SNP.",
                "Rien ne dit qui peut voir le créneau : il est laissé de côté. Dites visible_to, avec PUBLIC ou SNP.",
            ],
            OmissionCode::VisibilityMissing => [
                "The visibility of the slot is missing: it was left out. Call visible_to with PUBLIC, PRO or SNP, or \
                 visible_to_cpts.",
                "Rien ne dit qui peut voir le créneau : il est laissé de côté. Dites visible_to, avec PUBLIC, PRO ou SNP, ou \
                 visible_to_cpts.",
            ],
            OmissionCode::NeverSent => [
                "Slots for the practitioner's own patients, and private ones, are never sent: it was left out.",
                "Les créneaux réservés à la patientèle et les créneaux privés ne sont jamais envoyés : il est laissé de \
                 côté.",
            ],
            OmissionCode::CptsOnly => [
                "Only members of a CPTS may see the slot, and the request does not ask for those: it was left out.",
                "Seuls les membres d'une CPTS peuvent voir le créneau, et la requête ne les demande pas : il est laissé de \
                 côté.",
            ],
            OmissionCode::NotFree => [
                "Only free slots are sent: it was left out.",
                "Seuls les créneaux libres sont envoyés : il est laissé de côté.",
            ],
            OmissionCode::OutsideWindow if self.fact == "before" => [
                "It starts before the requested window: the slot was left out.",
                "Il commence avant la période demandée : le créneau est laissé de côté.",
            ],
            OmissionCode::OutsideWindow => [
                "It starts after the end of the requested window: the slot was left out.",
                "Il commence après la fin de la période demandée : le créneau est laissé de côté.",
            ],
            OmissionCode::Begun => [
                "It has begun: the slot was left out, as nobody can take it any more.",
                "Il a commencé : le créneau est laissé de côté, car personne ne peut plus le prendre.",
            ],
            OmissionCode::SlotOrder => [
                "It must end after it starts: the slot was left out.",
                "Il doit finir après son début : le créneau est laissé de côté.",
            ],
            OmissionCode::Unwritable => [
                "The {fact} is no instant that FHIR can write (years 1 to 9999, offsets to 14 hours): the slot was left out.",
                "Pour {fact}, ce n'est pas un instant que FHIR sait écrire (années 1 à 9999, décalages jusqu'à 14 heures) : \
                 le créneau est laissé de côté.",
            ],
            OmissionCode::LocalTimeSkipped => [
                "The clocks of the place skip the local time of its {fact}, as they are put forward: the slot was left out. \
                 Give an instant with its offset.",
                "Pour {fact}, les horloges du lieu sautent cette heure locale, au passage à l'heure d'été : le créneau est \
                 laissé de côté. Donnez un instant avec son décalage.",
            ],
            OmissionCode::LocalTimeTwice => [
                "The clocks of the place show the local time of its {fact} twice, as they are put back: the slot was left \
                 out. Give an instant with its offset.",
                "Pour {fact}, les horloges du lieu montrent deux fois cette heure locale, au passage à l'heure d'hiver : le \
                 créneau est laissé de côté. Donnez un instant avec son décalage.",
            ],
            OmissionCode::ZoneUnknown => [
                "The post code does not determine the time zone of the place: the slot was left out. Set it with \
                 Place::zone, or give instants with their offset.",
                "Le code postal ne dit pas quelle heure montrent les horloges du lieu : le créneau est laissé de côté. \
                 Dites-le par Place::zone, ou donnez des instants avec leur décalage.",
            ],
            OmissionCode::BookingMissing => [
                "The kind of booking is missing: the slot was left out. Call bookable_at or walk_in.",
                "Rien ne dit s'il se réserve ou si l'on vient sans rendez-vous : le créneau est laissé de côté. Dites \
                 bookable_at ou walk_in.",
            ],
            OmissionCode::BookingUrl => [
                "The address must be an absolute http or https address without blanks, \", <, > and \\: it was left out. Escape \
                 them, as in %20 for a blank.",
                "L'adresse doit être une adresse http ou https absolue sans blanc, \", <, > ni \\ : elle est laissée de côté. \
                 Échappez-les, comme %20 pour un blanc.",
            ],
            OmissionCode::BookingUrlMissing => [
                "It can be booked, and has no address to book it at: the slot was left out. Give bookable_at an absolute \
                 http or https address.",
                "Il se réserve, et n'a pas d'adresse où le réserver : le créneau est laissé de côté. Donnez à bookable_at \
                 une adresse http ou https absolue.",
            ],
        }
    }
}

impl Words for Cause {
    fn word(&self, name: &str, lang: Lang) -> Option<Cow<'_, str>> {
        Some(match name {
            "fact" => lang.of(self.fact()).into(),
            "why" => self.because?.message(lang).into(),
            "no_base" => NO_BASE.into(),
            _ => return None,
        })
    }
}

/// Where it belongs, what is wrong, and the code, in English.
impl fmt::Display for Omission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.explain(Lang::En))
    }
}

impl OmissionCode {
    /// Whether nothing is lost: what was left out is not for this request, such as a private slot or one outside the window.
    #[must_use]
    pub fn is_expected(self) -> bool {
        self.severity() == Severity::Information
    }

    /// Whether a slot, a place or an owner was left out, and not a detail of it.
    fn leaves_out_all(self) -> bool {
        self != Self::Base && self.severity() != Severity::Warning
    }
}

impl Diagnostic for Omission {
    fn code_text(&self) -> &'static str {
        self.code().as_str()
    }

    fn severity(&self) -> Severity {
        self.code().severity()
    }

    fn place(&self) -> Cow<'_, str> {
        self.place_in(Lang::En).into()
    }

    fn message(&self, lang: Lang) -> String {
        self.message(lang)
    }

    fn explain(&self, lang: Lang) -> String {
        self.explain(lang)
    }
}

/// Replaces an invalid base of a server: a domain that RFC 2606 reserves.
pub(super) const NO_BASE: &str = "https://base.invalid/fhir";

/// The owner of slots that a request names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum OwnerId {
    Practitioner(PractitionerId),
    Association(Siret),
}

/// The omissions of one answer.
pub(super) type Omissions = Capped<Omission>;

/// How many of them are kept.
pub(super) const KEPT: usize = 1000;

impl Omissions {
    pub(super) fn add(&mut self, code: OmissionCode, position: Position, fact: &'static str) {
        self.add_named(code, position, fact, Names::default);
    }

    /// Of what was left out as a whole, one omission stays: what is wrong with its parts becomes another cause of it, or counts no more
    /// when nothing is lost.
    pub(super) fn fold(&mut self) {
        let mut whole: HashMap<_, usize> = HashMap::new();
        for (at, omission) in self.kept().iter().enumerate() {
            if omission.code().leaves_out_all() {
                whole.entry(omission.position.target()).or_insert(at);
            }
        }
        let mut also: HashMap<usize, Vec<Cause>> = HashMap::new();
        let mut at = 0;
        self.retain(|omission| {
            let of = whole.get(&omission.position.target()).copied();
            let stays = of.is_none_or(|of| of == at);
            if let Some(of) = of.filter(|_| !stays) {
                also.entry(of).or_default().push(omission.cause);
            }
            at += 1;
            stays
        });
        // positions before anything was dropped: the order is the same
        let mut wholes: Vec<_> = whole.into_iter().collect();
        wholes.sort_unstable_by_key(|(_, at)| *at);
        let mut wholes = wholes.into_iter();
        for omission in self.kept_mut().iter_mut().filter(|one| one.code().leaves_out_all()) {
            let causes = wholes.next().and_then(|(_, at)| also.remove(&at));
            if !omission.is_expected() {
                omission.also = causes.unwrap_or_default();
            }
        }
    }

    /// Names places and slots by ids that may have been stated after the omission was found. `ids`: of a place of an owner, and of
    /// a slot there.
    pub(super) fn name<'o>(
        &mut self,
        ids: impl Fn(usize, usize, Option<usize>) -> Option<[Option<&'o str>; 2]>,
    ) {
        for omission in self.kept_mut() {
            let Position { owner: Some((owner, _)), place: Some(place), slot, .. } =
                omission.position
            else {
                continue;
            };
            if let Some([place, slot]) = ids(owner, place, slot) {
                omission.names = Names::of(place, slot);
            }
        }
    }

    /// One that is found when the ids are known.
    pub(super) fn add_named(
        &mut self,
        code: OmissionCode,
        position: Position,
        fact: &'static str,
        names: impl FnOnce() -> Names,
    ) {
        let cause = Cause { code, fact, because: None };
        self.push_with(|| Omission::of(cause, position, names()));
    }
}

/// What is wrong with an agenda, a line each, with the number of those that were not kept.
pub(super) fn explain(omissions: &Capped<Omission>, lang: Lang) -> String {
    let mut lines: Vec<String> = omissions.kept().iter().map(|one| one.explain(lang)).collect();
    match omissions.count() - lines.len() {
        0 => {}
        more => lines.push(lang.and_more(more)),
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{identifier::Rpps, lang::assert_filled};

    #[test]
    fn texts_are_filled() {
        let because = "1".parse::<Rpps>().err();
        for code in OmissionCode::ALL {
            for fact in ["before", "after", "CPTS", "SOS"] {
                let cause = Cause { code: *code, fact, because };
                assert_filled(cause.text(), &cause);
            }
        }
    }
}
