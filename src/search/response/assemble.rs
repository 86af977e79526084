//! The Bundle: every fact that was kept, in the resources of the flow.

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset};

use crate::{
    UseCase,
    identifier::{Finess, PlaceId},
    profile::compose,
    r4::{
        Bundle, BundleEntry, BundleLink, BundleType, CodeableConcept, ContactPoint, FhirString,
        HumanName, Id, Instant, Meta, Organization, Reference, Resource, SearchEntryMode, Shared,
        UnsignedInt,
    },
    search::response::{
        answering::Answering,
        facts::{Free, Named, Owner, Set, Site},
        omission::{Names, OmissionCode, Omissions, OwnerId, Position},
    },
    terminology::{Booking, Consultation, Specialty, Visibility},
};

pub(super) fn bundle(answering: Answering) -> (Bundle, Omissions) {
    let Answering { flow, base, self_link, owners, cpts, mut omissions, now, .. } = answering;
    omissions.name(|owner, place, slot| {
        let site = owners.get(owner)?.sites.get(place)?;
        let slot = slot.and_then(|slot| site.free.get(slot)?.id.as_deref());
        Some([site.id.as_deref(), slot])
    });
    let slots: usize =
        owners.iter().flat_map(|owner| &owner.sites).map(|site| site.free.len()).sum();
    let mut assembly = Assembly {
        flow,
        now,
        base,
        main: Vec::with_capacity(slots + 8),
        others: Vec::new(),
        used_cpts: vec![false; cpts.list.len()],
        cpts: cpts.list,
        taken: Taken::default(),
        omissions,
        slots: 0,
        cache: SlotCache::default(),
    };
    for (at, owner) in owners.into_iter().enumerate() {
        assembly.owner(at, owner);
    }
    assembly.communities();
    let Assembly { mut main, others, mut omissions, slots, .. } = assembly;
    omissions.fold();
    main.extend(others);
    let bundle = Bundle {
        id: Some(Id::from(stable(&[&self_link])).into()),
        meta: Some(compose::meta(compose::profile("Bundle", flow))),
        total: UnsignedInt::try_from(slots).ok().map(Into::into),
        link: vec![BundleLink::new("self", self_link)],
        entry: main,
        ..Bundle::new(BundleType::SEARCHSET)
    };
    (bundle, omissions)
}

/// Number of entries that are matches, not includes.
pub(super) fn matches(bundle: &Bundle) -> usize {
    let is_match = |entry: &&BundleEntry| {
        let mode = entry.search.as_ref().and_then(|search| search.mode.as_ref()?.value());
        mode == Some(&SearchEntryMode::MATCH)
    };
    bundle.entry.iter().filter(is_match).count()
}

struct Assembly {
    flow: UseCase,
    now: Option<DateTime<FixedOffset>>,
    base: Box<str>,
    /// Slots; for SOS Médecins schedules, and then slots.
    main: Vec<BundleEntry>,
    others: Vec<BundleEntry>,
    cpts: Vec<(Finess, Named)>,
    used_cpts: Vec<bool>,
    taken: Taken,
    omissions: Omissions,
    slots: i64,
    cache: SlotCache,
}

/// Cache of values that many slots of an answer share, each built once.
#[derive(Default)]
struct SlotCache {
    metas: Lately<Set<Visibility>, Shared<Meta>>,
    bookings: Lately<Booking, Shared<CodeableConcept>>,
    consultations: Lately<Consultation, Shared<CodeableConcept>>,
    reasons: Lately<FhirString, Shared<CodeableConcept>>,
    specialties: Lately<Specialty, Shared<CodeableConcept>>,
}

/// The latest values, by their input.
struct Lately<K, V> {
    known: Vec<(K, V)>,
    oldest: usize,
}

impl<K, V> Default for Lately<K, V> {
    fn default() -> Self {
        Self { known: Vec::new(), oldest: 0 }
    }
}

impl<K: PartialEq, V: Clone> Lately<K, V> {
    /// Few enough for a linear search.
    const MOST: usize = 16;

    /// The cached value, or else a new one.
    fn get(&mut self, key: K, make: impl FnOnce(&K) -> V) -> V {
        if let Some((_, value)) = self.known.iter().find(|(known, _)| *known == key) {
            return value.clone();
        }
        let value = make(&key);
        let entry = (key, value.clone());
        if self.known.len() < Self::MOST {
            self.known.push(entry);
        } else {
            self.known[self.oldest] = entry;
            self.oldest = (self.oldest + 1) % Self::MOST;
        }
        value
    }
}

/// Ids in use, by type of resource.
#[derive(Default)]
struct Taken {
    owners: Ids,
    places: Ids,
    /// Of roles and schedules.
    sites: Ids,
    slots: Ids,
}

/// Ids in use, each with the number of ids derived from it.
type Ids = HashMap<String, usize>;

/// The id, or one derived from it when it is in use.
fn free_id(taken: &mut Ids, wanted: String) -> String {
    let wanted = fitting(wanted);
    let Some(count) = taken.get_mut(&wanted) else {
        taken.insert(wanted.clone(), 1);
        return wanted;
    };
    let mut made = *count;
    let id = loop {
        made += 1;
        let id = fitting(format!("{wanted}-{made}"));
        if !taken.contains_key(&id) {
            break id;
        }
    };
    taken.insert(wanted, made);
    taken.insert(id.clone(), 1);
    id
}

/// Shortens an id that is too long.
fn fitting(id: String) -> String {
    if id.len() <= 64 { id } else { stable(&[&id]) }
}

/// Hash in sixteen letters and digits, stable across versions: FNV-1a.
fn stable(texts: &[&str]) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for text in texts {
        for byte in text.bytes().chain([0xff]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}

fn text(text: &str) -> FhirString {
    FhirString::from(text)
}

/// The agenda that a slot is in.
struct InSite<'s> {
    schedule: &'s Reference,
    /// The id of the schedule, of which those of slots are made.
    id: &'s str,
    /// The agenda's own id of the place.
    place: Option<&'s str>,
}

impl Assembly {
    fn owner(&mut self, at: usize, owner: Owner) {
        let Some(id) = owner.id else { return };
        let national = match &id {
            OwnerId::Practitioner(id) => id.as_str(),
            OwnerId::Association(id) => id.as_str(),
        };
        let mut own_id = None;
        let mut sites = owner.sites;
        for (index, site) in sites.iter_mut().enumerate() {
            let position = Position::place(at, Some(id), index);
            let free = self.keep(site);
            if free.is_empty() {
                continue;
            }
            let own_id = &*own_id.get_or_insert_with(|| match &owner.resource_id {
                Some(given) => {
                    let position = Position::owner(at, owner.id);
                    self.own_id(|taken| &mut taken.owners, given, position, None, None)
                }
                None => free_id(&mut self.taken.owners, national.to_owned()),
            });
            self.site(id, own_id, site, free, position);
        }
        let Some(own_id) = own_id else { return };
        let named = |part: &Option<Box<str>>| part.as_deref().map(|part| text(part).into());
        match id {
            OwnerId::Practitioner(id) => {
                let mut practitioner = compose::practitioner(self.flow, id);
                if owner.name.is_some() || owner.given.is_some() {
                    practitioner.name = vec![HumanName {
                        family: named(&owner.name),
                        given: named(&owner.given).into_iter().collect(),
                        ..HumanName::default()
                    }];
                }
                practitioner.id = Some(Id::from(&*own_id).into());
                self.include(&own_id, Resource::from(practitioner));
            }
            OwnerId::Association(siret) => {
                let identifier = siret.sos_identifier();
                let mut organization = compose::organization(self.flow, identifier);
                organization.name = named(&owner.name);
                organization.id = Some(Id::from(&*own_id).into());
                self.include(&own_id, Resource::from(organization));
            }
        }
    }

    /// The slots of a place that go into the answer. The others are reported.
    fn keep(&mut self, site: &mut Site) -> Vec<Free> {
        let all = std::mem::take(&mut site.free);
        if site.refused {
            return Vec::new();
        }
        let mut kept = Vec::with_capacity(all.len());
        for mut free in all {
            if free.refused {
                continue;
            }
            match self.judge(site, &mut free) {
                Some((code, fact)) => self.leave_out(code, fact, site, &free),
                None => kept.push(free),
            }
        }
        kept
    }

    fn leave_out(&mut self, code: OmissionCode, fact: &'static str, site: &Site, free: &Free) {
        let names = || Names::of(site.id.as_deref(), free.id.as_deref());
        self.omissions.add_named(code, free.position, fact, names);
    }

    /// Why a slot is left out of the answer.
    fn judge(&mut self, site: &Site, free: &mut Free) -> Option<(OmissionCode, &'static str)> {
        let of_cpts = free.visible.iter().any(|label| label == Visibility::Cpts);
        let others = free.visible.iter().any(|label| label != Visibility::Cpts);
        let unnamed = of_cpts && self.flow == UseCase::Cpts && free.cpts.is_empty();
        if unnamed && !free.private {
            free.visible.remove(Visibility::Cpts);
            // a slot that nobody else may see is left out, which is reported once
            if others {
                self.leave_out(OmissionCode::CptsUnnamed, "CPTS", site, free);
            }
        }
        match free.booking {
            _ if free.private => Some((OmissionCode::NeverSent, "slot")),
            _ if self.now.is_some_and(|now| free.starts_before(&now)) => {
                Some((OmissionCode::Begun, "slot"))
            }
            _ if free.visible.is_empty() => {
                let fact = match self.flow {
                    UseCase::Sos => "SOS",
                    _ if unnamed => "CPTS",
                    _ => "slot",
                };
                Some((OmissionCode::VisibilityMissing, fact))
            }
            _ if !others && self.flow != UseCase::Cpts => Some((OmissionCode::CptsOnly, "slot")),
            None => Some((OmissionCode::BookingMissing, "slot")),
            Some(Booking::Routine) if free.url.is_none() => {
                Some((OmissionCode::BookingUrlMissing, "slot"))
            }
            Some(_) => None,
        }
    }

    fn site(
        &mut self,
        owner: OwnerId,
        owner_id: &str,
        site: &Site,
        free: Vec<Free>,
        position: Position,
    ) {
        let own = site.id.as_deref().map_or_else(|| stable(&[&site.address_key]), str::to_owned);
        let identifier =
            site.identifier.clone().or_else(|| PlaceId::of_server(&self.base, &own).ok());
        let Some((identifier, post_code)) = identifier.zip(site.post_code) else { return };
        let mut place = compose::location(self.flow, identifier);
        place.address = Some(compose::address(&site.street, &post_code, &site.city));
        place.hours_of_operation.clone_from(&site.hours);
        place.name = site.name.as_deref().map(|name| text(name).into());
        let phones = site.phone.map(ContactPoint::from).into_iter().collect();
        let (schedule_id, actors) = match owner {
            OwnerId::Practitioner(_) => {
                let wanted = [owner_id, "-", &own].concat();
                let id = free_id(&mut self.taken.sites, wanted);
                place.id = Some(Id::from(fitting(own)).into());
                let practitioner = Reference::to(["Practitioner/", owner_id].concat());
                let mut role = compose::role(self.flow, practitioner.clone(), place);
                role.organization = site.structure.map(compose::of_structure);
                role.telecom = phones;
                role.id = Some(Id::from(&*id).into());
                self.include(&id, Resource::from(role));
                let role = Reference::to(["PractitionerRole/", &id].concat());
                (id, vec![practitioner, role])
            }
            OwnerId::Association(_) => {
                let id = match &site.id {
                    Some(given) => {
                        self.own_id(|taken| &mut taken.places, given, position, Some(given), None)
                    }
                    None => free_id(&mut self.taken.places, own),
                };
                let organization = Reference::to(["Organization/", owner_id].concat());
                place.managing_organization = Some(organization);
                place.telecom = phones;
                place.id = Some(Id::from(&*id).into());
                self.include(&id, Resource::from(place));
                let location = Reference::to(["Location/", &id].concat());
                (id, vec![location])
            }
        };
        let reference = Reference::to(["Schedule/", &schedule_id].concat());
        let mut schedule = compose::schedule(self.flow, actors);
        schedule.id = Some(Id::from(&*schedule_id).into());
        if self.flow == UseCase::Sos {
            let entry = self.entry(&schedule_id, Resource::from(schedule), SearchEntryMode::MATCH);
            self.main.push(entry);
        } else {
            self.include(&schedule_id, Resource::from(schedule));
        }
        let place = site.id.as_deref();
        let site = InSite { schedule: &reference, id: &schedule_id, place };
        for free in free {
            self.slot(free, &site);
        }
    }

    fn slot(&mut self, free: Free, site: &InSite<'_>) {
        let (Ok(start), Ok(end), Some(booking)) = (free.start, free.end, free.booking) else {
            return;
        };
        let time = (start.timestamp_millis(), end.timestamp_millis());
        let id = self.slot_id(&free, site, time);
        let meta = self.cache.metas.get(free.visible, |visible| {
            let mut meta = compose::meta(compose::profile("Slot", self.flow));
            visible.iter().for_each(|label| compose::show_to(&mut meta, label));
            meta
        });
        let booking = self.cache.bookings.get(booking, |booking| booking.to_coding().into());
        let mut slot = compose::slot(
            meta,
            booking,
            site.schedule.clone(),
            Instant::of_writable(&start),
            Instant::of_writable(&end),
        );
        for kind in free.consultations.iter() {
            let concept = self.cache.consultations.get(kind, |kind| kind.to_coding().into());
            compose::consult(&mut slot, concept);
        }
        for reason in free.reasons {
            let reason = self.cache.reasons.get(reason, |reason| compose::reason(reason.clone()));
            slot.service_type.push(reason);
        }
        let named = if self.flow == UseCase::Cpts { free.cpts } else { Vec::new() };
        for index in named {
            self.used_cpts[index] = true;
            let service = ["HealthcareService/", &community_id(self.cpts[index].0)].concat();
            slot.service_type.push(compose::service_of_cpts(Reference::to(service)));
        }
        for specialty in free.specialties {
            let concept = self.cache.specialties.get(specialty, |one| one.to_coding().into());
            compose::specialise(&mut slot, concept);
        }
        slot.comment = free.url.map(|url| text(&url).into());
        let mode = match self.flow {
            UseCase::Sos => SearchEntryMode::INCLUDE,
            _ => SearchEntryMode::MATCH,
        };
        slot.id = Some(Id::from(&*id).into());
        let entry = self.entry(&id, Resource::from(slot), mode);
        let list = if self.flow == UseCase::Sos { &mut self.others } else { &mut self.main };
        list.push(entry);
        self.slots += 1;
    }

    /// The agenda's own id, or one made of the schedule's id and the times.
    fn slot_id(&mut self, free: &Free, site: &InSite<'_>, (start, end): (i64, i64)) -> String {
        if let Some(given) = &free.id {
            let (position, place) = (free.position, site.place);
            return self.own_id(|taken| &mut taken.slots, given, position, place, Some(given));
        }
        let wanted = format!("{}-{}-{}", site.id, start / 1000, (end - start) / 1000);
        free_id(&mut self.taken.slots, wanted)
    }

    /// The agenda's own id, if no other has it.
    fn own_id(
        &mut self,
        ids: fn(&mut Taken) -> &mut Ids,
        given: &str,
        position: Position,
        place: Option<&str>,
        slot: Option<&str>,
    ) -> String {
        let id = free_id(ids(&mut self.taken), given.to_owned());
        if id != given {
            let names = || Names::of(place, slot);
            self.omissions.add_named(OmissionCode::IdTaken, position, "id", names);
        }
        id
    }

    /// The CPTS of the slots in the answer.
    fn communities(&mut self) {
        for (index, (finess, known)) in std::mem::take(&mut self.cpts).into_iter().enumerate() {
            if !self.used_cpts[index] {
                continue;
            }
            let id = community_id(finess);
            let organization = Reference::to(["Organization/", &id].concat());
            let mut service = compose::service(self.flow, organization);
            service.id = Some(Id::from(&*id).into());
            self.include(&id, Resource::from(service));
            let identifier = finess.cpts_identifier();
            let organization = Organization {
                id: Some(Id::from(&*id).into()),
                name: known.name.as_deref().map(|name| text(name).into()),
                telecom: known.phone.map(ContactPoint::from).into_iter().collect(),
                ..compose::organization(self.flow, identifier)
            };
            self.include(&id, Resource::from(organization));
        }
    }

    fn include(&mut self, id: &str, resource: Resource) {
        let entry = self.entry(id, resource, SearchEntryMode::INCLUDE);
        self.others.push(entry);
    }

    fn entry(&self, id: &str, resource: Resource, mode: SearchEntryMode) -> BundleEntry {
        let of_type = resource.as_item_type().unwrap_or_default();
        let url = [&*self.base, "/", of_type, "/", id].concat();
        BundleEntry::found(url, resource, mode)
    }
}

fn community_id(finess: Finess) -> String {
    ["cpts-", finess.as_str()].concat()
}
