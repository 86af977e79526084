//! A slot that can be shown, with all facts that the answer has for it.

use std::fmt;

use chrono::{DateTime, FixedOffset, NaiveTime, Weekday};

use super::{agenda::Agenda, index::At};
use crate::{
    UseCase,
    identifier::{Finess, Phone, PlaceId, PostCode, PractitionerId, StructureId},
    profile::compose,
    r4::{
        self, Address, CodeableConcept, Coding, FhirString, HumanName, Identifier, Primitive,
        Resource, Shared, Slot, Uri,
    },
    search::availability::{
        found::{Community, Found},
        received::ReceivedResponse,
        shared_text::{self, MOST, Part, seen, text},
    },
    terminology::{Booking, Consultation, OrientationCategory, Specialty, Visibility},
    urls::web_address,
};

/// A free slot in the requested window, of a practitioner (or, for SOS Médecins, of a place) that the answer names.
///
/// Besides [`start`](Self::start) and [`end`](Self::end) everything may be missing. Codes that are not known are left out here;
/// [`as_r4`](Self::as_r4) has them.
///
/// # What slots share
/// Many slots refer to one practitioner, place or structure. What is shown of those (names, lines of an address, a city) is cut
/// after 200 characters, with `…`; of a list (names, given names, lines, telephone numbers, identifiers, opening hours) the first
/// 100 items are looked at; a text that begins with 1,000 blanks counts as blank, and of one with many in it the first 1,200
/// characters are looked at. So a table of all slots stays in proportion to the answer, however long a shared text is.
///
/// Those texts are on one line: blanks, line breaks and control characters in a row are one blank, and marks that turn the
/// direction of a text are left out. As they came, they are in [`family`](PractitionerView::family) and in the resources.
///
/// The texts of one slot ([`reasons`](Self::reasons), [`comment`](Self::comment), labels of [`specialties`](Self::specialties)) are
/// as they came, without the blanks around them: they may have several lines.
#[derive(Clone, Copy)]
pub struct Availability<'a> {
    answer: &'a ReceivedResponse,
    found: &'a Found,
}

impl<'a> Availability<'a> {
    pub(super) fn new(answer: &'a ReceivedResponse, found: &'a Found) -> Self {
        Self { answer, found }
    }

    fn agenda(&self) -> Option<&'a Agenda> {
        self.answer.agendas.get(self.found.agenda as usize)
    }

    /// When it starts, with the offset that the vendor wrote.
    #[must_use]
    pub fn start(&self) -> DateTime<FixedOffset> {
        self.found.start
    }

    /// When it ends: after the start.
    #[must_use]
    pub fn end(&self) -> DateTime<FixedOffset> {
        self.found.end
    }

    /// When it starts, as the clocks of the place show it: those of its post code, of Paris without one, and with the
    /// offset that the vendor wrote where an overseas code does not determine the time zone.
    #[must_use]
    pub fn local_start(&self) -> DateTime<FixedOffset> {
        self.local(self.found.start)
    }

    /// When it ends, as the clocks of the place show it.
    #[must_use]
    pub fn local_end(&self) -> DateTime<FixedOffset> {
        self.local(self.found.end)
    }

    fn local(&self, instant: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
        let zone = self.agenda().and_then(|agenda| agenda.zone);
        zone.map_or(instant, |zone| zone.to_local(instant))
    }

    /// Whose it is. In answers of SOS Médecins, where it is of a [place](Self::place), nobody: neither id nor name.
    #[must_use]
    pub fn practitioner(&self) -> PractitionerView<'a> {
        PractitionerView { answer: self.answer, agenda: self.agenda() }
    }

    /// Where it is: the location of the practitioner's role, or of the agenda itself.
    #[must_use]
    pub fn place(&self) -> Option<PlaceView<'a>> {
        let Agenda { place, post_code, .. } = *self.agenda()?;
        let location = place?.location(&self.answer.bundle)?;
        Some(PlaceView { answer: self.answer, at: place?, location, post_code })
    }

    /// The id of the structure where it is: that of the role's organization, or of the one that manages the place. Of several
    /// the requested one, or else the first in the order FINESS, SIRET, RPPS rang, ADELI rang.
    #[must_use]
    pub fn structure(&self) -> Option<StructureId> {
        self.agenda()?.structure
    }

    /// The name of that structure, when the answer holds its organization; [cut](Self#what-slots-share) when it is long.
    #[must_use]
    pub fn structure_name(&self) -> Option<&'a str> {
        let at = self.agenda()?.organization?;
        let whole = seen(at.organization(&self.answer.bundle)?.name.as_ref())?;
        Some(self.answer.shown.text(at, Part::Name, whole))
    }

    /// The number to call, in the international form: of the practitioner's role, or else of the place, the structure, or the
    /// practitioner. The first one there that is a number.
    #[must_use]
    pub fn phone(&self) -> Option<Phone> {
        self.agenda()?.phone
    }

    /// The communities (CPTS) that it is open to, in the order of the slot.
    pub fn cpts(&self) -> impl Iterator<Item = CptsView<'a>> + use<'a> {
        let (first, end) = self.found.communities;
        let answer = self.answer;
        let own = answer.communities.get(first as usize..end as usize).unwrap_or_default();
        own.iter().map(move |community| CptsView { answer, community })
    }

    /// Whether it is open to the members of a CPTS, because it names its FINESS number. The platform finds slots for
    /// a CPTS by this or by [`is_of_member`](Self::is_of_member).
    #[must_use]
    pub fn is_open_to(&self, cpts: Finess) -> bool {
        self.cpts().any(|one| one.finess() == Some(cpts))
    }

    /// Whether it is a slot for CPTS of a practitioner who declared that CPTS to the platform, even if the slot names another CPTS.
    /// `declared` returns the FINESS numbers that a practitioner declared: an `Option`, a `Vec` or the like.
    ///
    /// ```
    /// # use fhir_sas::{identifier::{Finess, PractitionerId}, search::Availability};
    /// # use std::collections::HashMap;
    /// fn shown(
    ///     slot: &Availability,
    ///     cpts: Finess,
    ///     declared: &HashMap<PractitionerId, Finess>,
    /// ) -> bool {
    ///     slot.is_open_to(cpts) || slot.is_of_member(cpts, |id| declared.get(&id).copied())
    /// }
    /// ```
    #[must_use]
    pub fn is_of_member<I: IntoIterator<Item = Finess>>(
        &self,
        cpts: Finess,
        declared: impl FnOnce(PractitionerId) -> I,
    ) -> bool {
        self.is_visible_to(Visibility::Cpts)
            && self
                .practitioner()
                .id()
                .is_some_and(|id| declared(id).into_iter().any(|one| one == cpts))
    }

    /// Who may see it, in the order of the slot.
    pub fn visibilities(&self) -> impl Iterator<Item = Visibility> + use<'a> {
        let meta = self.slot().and_then(|slot| slot.meta.as_ref());
        let codings = meta.map_or(&[][..], |meta| &meta.security);
        codings.iter().filter_map(|coding| Visibility::try_from(coding).ok())
    }

    /// Whether it is marked with that type.
    #[must_use]
    pub fn is_visible_to(&self, visibility: Visibility) -> bool {
        self.visibilities().any(|one| one == visibility)
    }

    /// Where the consultation may take place.
    pub fn consultations(&self) -> impl Iterator<Item = Consultation> + use<'a> {
        let codings = self.services().iter().flat_map(|service| service.coding.iter());
        codings.filter_map(|coding| Consultation::try_from(coding).ok())
    }

    /// The reasons for which one may come, in the vendor's words: texts on their own, and those beside a code.
    pub fn reasons(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        // text next to the code of a CPTS is its label
        let is_cpts =
            |coding| OrientationCategory::try_from(coding) == Ok(OrientationCategory::Cpts);
        let own = self.services().iter().filter(move |service| !service.coding.iter().any(is_cpts));
        own.filter_map(|service| text(service.text.as_ref()))
    }

    fn services(&self) -> &'a [Shared<CodeableConcept>] {
        self.slot().map_or(&[], |slot| &slot.service_type)
    }

    /// The specialities, as the vendor sent them.
    pub fn specialties(&self) -> impl Iterator<Item = SpecialtyView<'a>> + use<'a> {
        let own = self.slot().map_or(&[][..], |slot| &slot.specialty);
        own.iter().filter_map(|concept| SpecialtyView::of(concept))
    }

    /// Whether it is booked, or for walk-ins.
    #[must_use]
    pub fn booking(&self) -> Option<Booking> {
        let mut codings = self.slot()?.appointment_type.as_ref()?.coding.iter();
        codings.find_map(|coding| Booking::try_from(coding).ok())
    }

    /// The vendor's comment: mostly the address where it is booked.
    #[must_use]
    pub fn comment(&self) -> Option<&'a str> {
        text(self.slot()?.comment.as_ref())
    }

    /// The address where it is booked, as it came: the comment, when that is an address of the web (`http` or `https`), or the
    /// first word of it when that is one and others follow.
    #[must_use]
    pub fn booking_url(&self) -> Option<&'a str> {
        web_address::in_comment(self.comment()?)
    }

    /// The address where it is booked, with the parameter that states where the user comes from: `sas` in production.
    /// It comes last in the query and before a fragment, and takes the place of an `origin` that is there.
    #[must_use]
    pub fn booking_url_with_origin(&self, origin: &str) -> Option<String> {
        self.booking_url().map(|address| web_address::with_origin(address, origin))
    }

    /// The address where it is booked, as a [`url::Url`].
    #[must_use]
    pub fn booking_link(&self) -> Option<url::Url> {
        web_address::parse(self.booking_url()?)
    }

    /// The flow of the request.
    #[must_use]
    pub fn use_case(&self) -> UseCase {
        self.answer.use_case()
    }

    /// Place of its entry in the bundle, from 0.
    #[must_use]
    pub fn entry(&self) -> usize {
        self.found.entry as usize
    }

    fn slot(&self) -> Option<&'a Slot> {
        match self.answer.bundle.entry.get(self.entry())?.resource.as_ref()? {
            Resource::Slot(slot) => Some(slot),
            _ => None,
        }
    }

    /// The whole resource of the slot.
    ///
    /// # Panics
    /// Never: the entry of an availability holds a slot.
    #[must_use]
    pub fn as_r4(&self) -> &'a Slot {
        self.slot().expect("made from a slot of this answer, which cannot be changed")
    }

    /// The answer that it is of.
    #[must_use]
    pub fn answer(&self) -> &'a ReceivedResponse {
        self.answer
    }

    /// Which agenda it is of.
    pub(super) fn agenda_number(&self) -> usize {
        self.found.agenda as usize
    }
}

/// Times and place in the answer only: the whole of it is in [`Availability::as_r4`].
impl fmt::Debug for Availability<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Availability")
            .field("start", &self.start())
            .field("end", &self.end())
            .field("entry", &self.entry())
            .finish_non_exhaustive()
    }
}

/// Who receives at a slot.
#[derive(Clone, Copy)]
pub struct PractitionerView<'a> {
    answer: &'a ReceivedResponse,
    agenda: Option<&'a Agenda>,
}

impl<'a> PractitionerView<'a> {
    /// The national id; always there in answers about practitioners.
    #[must_use]
    pub fn id(&self) -> Option<PractitionerId> {
        self.agenda?.id
    }

    /// What to show: given names and family name, this one in capitals (`Pierre FORET`); or else the name as one text, the text
    /// of the reference, the national id. Empty when there is nobody. [Cut](Availability#what-slots-share) when it is long.
    #[must_use]
    pub fn display_name(&self) -> &'a str {
        self.agenda.map_or("", |agenda| self.answer.shown.name(agenda.name))
    }

    /// The family name, as it came: all of it.
    #[must_use]
    pub fn family(&self) -> Option<&'a str> {
        text(self.name()?.family.as_ref())
    }

    /// The given names, as they came; the first 100.
    pub fn given(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.name().into_iter().flat_map(shared_text::given)
    }

    fn name(&self) -> Option<&'a HumanName> {
        shared_text::name_of(self.as_r4()?)
    }

    /// The whole resource; `None` when the answer names the practitioner by an identifier only.
    #[must_use]
    pub fn as_r4(&self) -> Option<&'a r4::Practitioner> {
        self.agenda?.practitioner?.practitioner(&self.answer.bundle)
    }
}

impl fmt::Debug for PractitionerView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PractitionerView").finish_non_exhaustive()
    }
}

/// A place of consultation.
#[derive(Clone, Copy)]
pub struct PlaceView<'a> {
    answer: &'a ReceivedResponse,
    at: At,
    location: &'a r4::Location,
    post_code: Option<PostCode>,
}

impl<'a> PlaceView<'a> {
    /// Its name; [cut](Availability#what-slots-share) when it is long.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.shown(Part::Name, self.location.name.as_ref())
    }

    /// The lines of the address before post code and city: the first 100, each [cut](Availability#what-slots-share) when
    /// it is long.
    pub fn lines(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let Self { answer, at, .. } = *self;
        let lines = self.address().into_iter().flat_map(shared_text::lines);
        lines.map(move |(index, line)| answer.shown.text(at, Part::Line(index), line))
    }

    /// The post code; `None` too when it is not a French one.
    #[must_use]
    pub fn post_code(&self) -> Option<PostCode> {
        self.post_code
    }

    /// The city; [cut](Availability#what-slots-share) when it is long.
    #[must_use]
    pub fn city(&self) -> Option<&'a str> {
        self.shown(Part::City, self.address()?.city.as_ref())
    }

    /// The address as one text, which some vendors send instead of its parts; [cut](Availability#what-slots-share) when it is long.
    #[must_use]
    pub fn address_text(&self) -> Option<&'a str> {
        self.shown(Part::Address, self.address()?.text.as_ref())
    }

    fn shown(&self, part: Part, whole: Option<&'a Primitive<FhirString>>) -> Option<&'a str> {
        Some(self.answer.shown.text(self.at, part, seen(whole)?))
    }

    /// The vendor's own id of it: the first that is one, of at most 2,048 bytes.
    #[must_use]
    pub fn id(&self) -> Option<PlaceId> {
        let identifiers = self.location.identifier.iter().take(MOST);
        identifiers.filter(|id| is_short(id)).find_map(|id| PlaceId::try_from(id).ok())
    }

    /// When it is open: a day, when it opens, when it closes, in its local time; the first 100. What is not stated to the minute is
    /// left out.
    pub fn opening_hours(&self) -> impl Iterator<Item = (Weekday, NaiveTime, NaiveTime)> + use<'a> {
        // invalid ones count too: they are looked at for each slot that is shown
        let hours = &self.location.hours_of_operation;
        compose::opening_hours(&hours[..hours.len().min(MOST)]).take(MOST)
    }

    fn address(self) -> Option<&'a Address> {
        self.location.address.as_ref()
    }

    /// The whole resource.
    #[must_use]
    pub fn as_r4(&self) -> &'a r4::Location {
        self.location
    }
}

impl fmt::Debug for PlaceView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlaceView").finish_non_exhaustive()
    }
}

/// A CPTS that a slot is open to.
#[derive(Clone, Copy)]
pub struct CptsView<'a> {
    answer: &'a ReceivedResponse,
    community: &'a Community,
}

/// Whether an id is short enough to be copied for every slot.
fn is_short(id: &Identifier) -> bool {
    let system = id.system.as_ref().and_then(Primitive::value).map_or("", Uri::as_str);
    let value = id.value.as_ref().and_then(Primitive::value).map_or("", FhirString::as_str);
    system.len() + value.len() <= 2048
}

impl<'a> CptsView<'a> {
    /// Its FINESS number.
    #[must_use]
    pub fn finess(&self) -> Option<Finess> {
        self.community.finess
    }

    /// Its name; [cut](Availability#what-slots-share) when it is long.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        let whole = seen(self.as_r4()?.name.as_ref())?;
        Some(self.answer.shown.text(self.community.organization?, Part::Name, whole))
    }

    /// The number to call, in the international form.
    #[must_use]
    pub fn phone(&self) -> Option<Phone> {
        self.community.phone
    }

    /// The whole resource; `None` when the answer names the CPTS by its number only.
    #[must_use]
    pub fn as_r4(&self) -> Option<&'a r4::Organization> {
        self.community.organization.and_then(|at: At| at.organization(&self.answer.bundle))
    }
}

impl fmt::Debug for CptsView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CptsView").field("finess", &self.finess()).finish_non_exhaustive()
    }
}

/// A speciality as a vendor sent it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SpecialtyView<'a> {
    /// By a code that is known.
    Coded(Specialty),
    /// By a code that is not known, or of another code system.
    Unknown {
        /// The code.
        code: &'a str,
        /// The vendor's label for it.
        label: Option<&'a str>,
    },
    /// In words only.
    Text(&'a str),
}

impl<'a> SpecialtyView<'a> {
    fn of(concept: &'a CodeableConcept) -> Option<Self> {
        let codings = &concept.coding;
        if let Some(known) = codings.iter().find_map(|coding| Specialty::try_from(coding).ok()) {
            return Some(Self::Coded(known));
        }
        let words = text(concept.text.as_ref());
        let unknown = codings.iter().find_map(|coding: &'a Coding| {
            let code = coding.code.as_ref()?.value()?.as_str().trim();
            let label = text(coding.display.as_ref()).or(words);
            (!code.is_empty()).then_some(Self::Unknown { code, label })
        });
        let labelled = || codings.iter().find_map(|coding| text(coding.display.as_ref()));
        unknown.or_else(|| words.or_else(labelled).map(Self::Text))
    }

    /// What to show: the label of the code, or the vendor's label.
    #[must_use]
    pub fn display(self) -> &'a str {
        match self {
            Self::Coded(specialty) => specialty.display(),
            Self::Unknown { code, label } => label.unwrap_or(code),
            Self::Text(words) => words,
        }
    }
}
