//! Many vendors' answers as one list.

use std::{
    collections::{HashMap, HashSet},
    hash::Hash,
};

use chrono::{DateTime, FixedOffset, Utc};

use super::{
    index::{At, Known},
    slot::{Availability, CptsView, PlaceView, PractitionerView, SpecialtyView},
};
use crate::{
    identifier::{Finess, Phone, PractitionerId, StructureId},
    r4::{List, Location, Primitive, Uri},
    search::availability::{received::ReceivedResponse, shared_text::text},
    terminology::{Booking, Consultation, Visibility},
};

/// Puts many vendors' answers together: each availability once, by its start, at most so many.
///
/// The same practitioner, start, end, and structure or address is one availability:
///
/// - Structures count before addresses. Ids of one kind that differ (two FINESS numbers) are two structures, even at one
///   address; ids of two kinds (a FINESS number and an RPPS rang) may be of one, and then the address decides.
/// - Addresses are compared by their lines and post code (or city, if it is missing), without regard to capitals, accents,
///   punctuation and blanks.
/// - A slot with neither is taken for the one of that practitioner at that time, if all others are at one place.
/// - At SOS Médecins, where an association has many places, the place counts and nothing else: two doctors who receive there at
///   the same time are one availability with two addresses to book at.
///
/// No fact of the merged ones is lost: see [`MergedAvailability`]. The answers may be to different searches, of any flow.
///
/// ```
/// use fhir_sas::search::{ReceivedResponse, merge};
///
/// fn show(answers: &[ReceivedResponse]) {
///     let merged = merge(answers, 200);
///     for slot in merged.availabilities() {
///         println!(
///             "{} {} {:?}",
///             slot.start(),
///             slot.practitioner().display_name(),
///             slot.booking_urls()
///         );
///     }
///     if merged.cut() > 0 {
///         println!("and {} later", merged.cut());
///     }
/// }
/// # show(&[]);
/// ```
#[must_use]
pub fn merge<'a>(
    answers: impl IntoIterator<Item = &'a ReceivedResponse>,
    limit: usize,
) -> Merged<'a> {
    let mut spots = Spots::default();
    let mut items = Vec::new();
    for answer in answers {
        let of_agendas = spots.of(answer);
        items.extend(answer.availabilities().map(|slot| {
            let spot = of_agendas.get(slot.agenda_number()).copied().unwrap_or_default();
            Item { moment: Moment::of(&slot), spot, slot }
        }));
    }
    // stable sort: of equally complete sources, the first answer's comes first
    items.sort_by(|one, other| {
        one.moment.cmp(&other.moment).then(one.spot.rank().cmp(&other.spot.rank()))
    });
    let mut clusters: Vec<Cluster<'_>> = Vec::new();
    for group in items.chunk_by(|one, other| one.moment == other.moment) {
        join(group, &mut clusters);
    }
    let cut = clusters.len().saturating_sub(limit);
    clusters.truncate(limit);
    let kept = clusters.into_iter().map(|cluster| MergedAvailability { sources: cluster.slots });
    Merged { kept: kept.collect(), cut }
}

/// When, and with whom: what merged ones have in common besides the place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Moment {
    start: DateTime<Utc>,
    end: DateTime<Utc>,
    who: Option<PractitionerId>,
}

impl Moment {
    fn of(slot: &Availability<'_>) -> Self {
        let who = slot.practitioner().id();
        Self { start: slot.start().to_utc(), end: slot.end().to_utc(), who }
    }
}

struct Item<'a> {
    moment: Moment,
    spot: Spot,
    slot: Availability<'a>,
}

/// Comparable facts of a place.
#[derive(Clone, Copy, Default)]
struct Spot {
    structure: Option<StructureId>,
    address: Option<usize>,
}

impl Spot {
    /// The most complete come first: they join sources that have one of the facts each.
    fn rank(&self) -> u8 {
        2 - u8::from(self.structure.is_some()) - u8::from(self.address.is_some())
    }
}

struct Cluster<'a> {
    slots: List<Availability<'a>>,
    /// One of each kind.
    structures: [Option<StructureId>; 4],
}

fn kind(structure: &StructureId) -> usize {
    match structure {
        StructureId::Finess(_) => 0,
        StructureId::Siret(_) => 1,
        StructureId::RppsRang(_) => 2,
        StructureId::AdeliRang(_) => 3,
    }
}

/// Merges the slots of one moment and practitioner.
fn join<'a>(group: &[Item<'a>], clusters: &mut Vec<Cluster<'a>>) {
    let before = clusters.len();
    let (mut structures, mut addresses) = (HashMap::new(), HashMap::new());
    let mut nowhere = None;
    for Item { moment, spot, slot } in group {
        let by_structure = spot.structure.and_then(|id| structures.get(&id).copied());
        let by_address = || {
            let found: usize = *addresses.get(&spot.address?)?;
            let fits = spot.structure.is_none_or(|id| {
                clusters[found].structures[kind(&id)].is_none_or(|other| other == id)
            });
            fits.then_some(found)
        };
        let known = match spot {
            Spot { structure: None, address: None } if moment.who.is_none() => None,
            Spot { structure: None, address: None } if clusters.len() == before + 1 => Some(before),
            Spot { structure: None, address: None } => nowhere,
            _ => by_structure.or_else(by_address),
        };
        let place = known.unwrap_or_else(|| {
            clusters.push(Cluster { slots: List::new(), structures: [None; 4] });
            clusters.len() - 1
        });
        clusters[place].slots.push(*slot);
        if let Some(id) = spot.structure {
            clusters[place].structures[kind(&id)].get_or_insert(id);
            structures.entry(id).or_insert(place);
        }
        match spot.address {
            Some(address) => drop(addresses.entry(address).or_insert(place)),
            None if spot.structure.is_none() => nowhere = Some(place),
            None => {}
        }
    }
}

/// The addresses met, each with a number.
#[derive(Default)]
struct Spots {
    addresses: HashMap<String, usize>,
}

impl Spots {
    /// Where the agendas of an answer are, each place read once.
    fn of(&mut self, answer: &ReceivedResponse) -> Vec<Spot> {
        let bundle = &answer.bundle;
        let (mut of_people, mut of_associations) = (Known::default(), Known::default());
        let mut number = |place: At, sos: bool| {
            let location = place.location(bundle)?;
            // an association has one id and many places
            let name = || if sos { name_of(location) } else { None };
            let address = address_of(location).or_else(name)?;
            let next = self.addresses.len();
            Some(*self.addresses.entry(address).or_insert(next))
        };
        let spots = answer.agendas.iter().map(|agenda| {
            let sos = agenda.id.is_none();
            let known = if sos { &mut of_associations } else { &mut of_people };
            let address = agenda.place.and_then(|place| {
                known.get(place).unwrap_or_else(|| known.keep(place, number(place, sos)))
            });
            Spot { structure: agenda.structure.filter(|_| !sos), address }
        });
        spots.collect()
    }
}

/// Lines and post code (or city), in one spelling.
fn address_of(place: &Location) -> Option<String> {
    let address = place.address.as_ref()?;
    let mut key = String::new();
    for line in address.line.iter().filter_map(|line| text(Some(line))) {
        push_plain(line, &mut key);
    }
    if key.is_empty() {
        push_plain(text(address.text.as_ref())?, &mut key);
    }
    key.push('|');
    let code = text(address.postal_code.as_ref());
    match code {
        Some(code) => key.extend(code.chars().filter(char::is_ascii_alphanumeric)),
        None => push_plain(text(address.city.as_ref())?, &mut key),
    }
    Some(key)
}

/// The vendor's own id of a place, or its name.
fn name_of(place: &Location) -> Option<String> {
    let id = place.identifier.iter().find_map(|one| {
        let value = text(one.value.as_ref())?;
        let system = one.system.as_ref().and_then(Primitive::value).map_or("", Uri::as_str);
        Some(["id|", system, "|", value].concat())
    });
    id.or_else(|| {
        let mut key = "name|".to_owned();
        push_plain(text(place.name.as_ref())?, &mut key);
        Some(key)
    })
}

/// Adds the words of a text: small letters without accents, and digits.
fn push_plain(text: &str, key: &mut String) {
    let mut between = true;
    for char in text.chars().flat_map(char::to_lowercase) {
        let plain: &str = match char {
            'à' | 'â' | 'ä' | 'á' | 'ã' => "a",
            'ç' => "c",
            'é' | 'è' | 'ê' | 'ë' => "e",
            'î' | 'ï' | 'í' | 'ì' => "i",
            'ñ' => "n",
            'ô' | 'ö' | 'ó' | 'ò' => "o",
            'ù' | 'û' | 'ü' | 'ú' => "u",
            'ÿ' => "y",
            'œ' => "oe",
            'æ' => "ae",
            // accents that stand on their own
            '\u{300}'..='\u{36f}' => continue,
            _ => "",
        };
        if plain.is_empty() && !char.is_alphanumeric() {
            between = true;
            continue;
        }
        if between {
            key.push(' ');
            between = false;
        }
        if plain.is_empty() { key.push(char) } else { key.push_str(plain) }
    }
}

/// Availabilities of many answers, by start.
#[derive(Debug, Clone)]
pub struct Merged<'a> {
    kept: Vec<MergedAvailability<'a>>,
    cut: usize,
}

impl<'a> Merged<'a> {
    /// The availabilities: by start, then by end, then by the id of the practitioner.
    #[must_use]
    pub fn availabilities(&self) -> &[MergedAvailability<'a>] {
        &self.kept
    }

    /// How many later ones were cut off.
    #[must_use]
    pub fn cut(&self) -> usize {
        self.cut
    }
}

impl<'a> IntoIterator for Merged<'a> {
    type Item = MergedAvailability<'a>;
    type IntoIter = std::vec::IntoIter<MergedAvailability<'a>>;

    fn into_iter(self) -> Self::IntoIter {
        self.kept.into_iter()
    }
}

/// One availability, from one slot or from several that are equal.
///
/// A fact with at most one value is that of the first of its [sources](Self::sources) that has it; lists are united, without
/// duplicates. What a user may see is therefore decided by the labels of each source, and only the links of those that the user may see
/// are shown: the slot may be public at one vendor and for a CPTS alone at another. What a source has of its own (its comment, entry,
/// resource, answer, flow) is read from the source.
#[derive(Debug, Clone)]
pub struct MergedAvailability<'a> {
    sources: List<Availability<'a>>,
}

impl<'a> MergedAvailability<'a> {
    /// The slots that it is from: those with the most complete place first, then in the order of the answers. Which answer each is
    /// of: [`Availability::answer`], compared with [`std::ptr::eq`].
    #[must_use]
    pub fn sources(&self) -> &[Availability<'a>] {
        &self.sources
    }

    fn first<T>(&self, of: impl Fn(&Availability<'a>) -> Option<T>) -> Option<T> {
        self.sources.iter().find_map(of)
    }

    /// Each once, in the order in which they are met.
    fn all<T: Clone + Eq + Hash, I: IntoIterator<Item = T>>(
        &self,
        of: impl Fn(&Availability<'a>) -> I,
    ) -> Vec<T> {
        let (mut all, mut seen) = (Vec::new(), HashSet::new());
        for slot in &self.sources {
            all.extend(of(slot).into_iter().filter(|one| seen.insert(one.clone())));
        }
        all
    }

    /// The same of what there are few kinds of.
    fn kinds<T: PartialEq, I: Iterator<Item = T>>(&self, of: fn(&Availability<'a>) -> I) -> Vec<T> {
        let mut all = Vec::new();
        for slot in &self.sources {
            for one in of(slot) {
                if !all.contains(&one) {
                    all.push(one);
                }
            }
        }
        all
    }

    fn any(&self) -> &Availability<'a> {
        self.sources.first().expect("made from a slot at least")
    }

    /// When it starts.
    #[must_use]
    pub fn start(&self) -> DateTime<FixedOffset> {
        self.any().start()
    }

    /// When it ends.
    #[must_use]
    pub fn end(&self) -> DateTime<FixedOffset> {
        self.any().end()
    }

    /// When it starts, as the clocks of the place show it.
    #[must_use]
    pub fn local_start(&self) -> DateTime<FixedOffset> {
        self.any().local_start()
    }

    /// When it ends, as the clocks of the place show it.
    #[must_use]
    pub fn local_end(&self) -> DateTime<FixedOffset> {
        self.any().local_end()
    }

    /// The practitioner, from the first source with a family name.
    #[must_use]
    pub fn practitioner(&self) -> PractitionerView<'a> {
        let named = |slot: &Availability<'a>| {
            Some(slot.practitioner()).filter(|practitioner| practitioner.family().is_some())
        };
        self.first(named).unwrap_or_else(|| self.any().practitioner())
    }

    /// Where it is.
    #[must_use]
    pub fn place(&self) -> Option<PlaceView<'a>> {
        self.first(Availability::place)
    }

    /// The id of the structure where it is.
    #[must_use]
    pub fn structure(&self) -> Option<StructureId> {
        self.first(Availability::structure)
    }

    /// The name of that structure: from the first source with this very structure that has one, or else from the first that names
    /// one.
    #[must_use]
    pub fn structure_name(&self) -> Option<&'a str> {
        let structure = self.structure();
        let of_it = |slot: &Availability<'a>| {
            if slot.structure() == structure { slot.structure_name() } else { None }
        };
        self.first(of_it).or_else(|| self.first(Availability::structure_name))
    }

    /// The number to call.
    #[must_use]
    pub fn phone(&self) -> Option<Phone> {
        self.first(Availability::phone)
    }

    /// Whether one books it or comes without an appointment.
    #[must_use]
    pub fn booking(&self) -> Option<Booking> {
        self.first(Availability::booking)
    }

    /// The addresses where it is booked: one a vendor, mostly.
    #[must_use]
    pub fn booking_urls(&self) -> Vec<&'a str> {
        self.all(Availability::booking_url)
    }

    /// The same addresses, with the parameter that states where the user comes from (`sas` in production), as by
    /// [`Availability::booking_url_with_origin`]: each once. Show a user those of the [sources](Self::sources) that the user may see.
    #[must_use]
    pub fn booking_urls_with_origin(&self, origin: &str) -> Vec<String> {
        self.all(|slot| slot.booking_url_with_origin(origin))
    }

    /// The same addresses, each as a [`url::Url`].
    #[must_use]
    pub fn booking_links(&self) -> Vec<url::Url> {
        self.all(Availability::booking_link)
    }

    /// Who may see it.
    #[must_use]
    pub fn visibilities(&self) -> Vec<Visibility> {
        self.kinds(Availability::visibilities)
    }

    /// Where the consultation may take place.
    #[must_use]
    pub fn consultations(&self) -> Vec<Consultation> {
        self.kinds(Availability::consultations)
    }

    /// The reasons for which one may come.
    #[must_use]
    pub fn reasons(&self) -> Vec<&'a str> {
        self.all(Availability::reasons)
    }

    /// The specialities.
    #[must_use]
    pub fn specialties(&self) -> Vec<SpecialtyView<'a>> {
        self.all(Availability::specialties)
    }

    /// The communities (CPTS) that it is open to, each once by its FINESS number; those without one as often as they are named.
    #[must_use]
    pub fn cpts(&self) -> Vec<CptsView<'a>> {
        let (mut all, mut seen) = (Vec::new(), HashSet::new());
        for slot in &self.sources {
            let new = |cpts: &CptsView<'_>| cpts.finess().is_none_or(|id| seen.insert(id));
            all.extend(slot.cpts().filter(new));
        }
        all
    }

    /// Whether one of its sources is open to the members of a CPTS, as by [`Availability::is_open_to`].
    #[must_use]
    pub fn is_open_to(&self, cpts: Finess) -> bool {
        self.sources.iter().any(|slot| slot.is_open_to(cpts))
    }

    /// Whether one of its sources is a slot for CPTS of a practitioner who declared that CPTS, as by [`Availability::is_of_member`].
    #[must_use]
    pub fn is_of_member<I: IntoIterator<Item = Finess>>(
        &self,
        cpts: Finess,
        declared: impl FnOnce(PractitionerId) -> I,
    ) -> bool {
        // sources that were merged have one practitioner
        let for_cpts = self.first(|slot| slot.is_visible_to(Visibility::Cpts).then_some(*slot));
        for_cpts.is_some_and(|slot| slot.is_of_member(cpts, declared))
    }

    /// Whether one of its sources is marked with that type.
    #[must_use]
    pub fn is_visible_to(&self, visibility: Visibility) -> bool {
        self.sources.iter().any(|slot| slot.is_visible_to(visibility))
    }
}
