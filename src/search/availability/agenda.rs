//! Owner and place of the slots of an agenda.

use super::{
    index::{At, Index, Known, text_of},
    skipped::SkipCode,
};
use crate::{
    identifier::{Phone, PostCode, PractitionerId, StructureId},
    r4::{Bundle, Primitive, Reference, Resource, Schedule, Uri},
    search::{
        Search,
        availability::shared_text::{Showing, first_phone, seen, text},
    },
    time::Zone,
};

/// Owner and place of an agenda, shared by all of its slots.
#[derive(Clone, Copy)]
pub(super) struct Agenda {
    pub(super) id: Option<PractitionerId>,
    pub(super) practitioner: Option<At>,
    /// Number of the name that is shown.
    pub(super) name: u32,
    pub(super) place: Option<At>,
    pub(super) post_code: Option<PostCode>,
    pub(super) organization: Option<At>,
    pub(super) structure: Option<StructureId>,
    pub(super) phone: Option<Phone>,
    /// Time zone of the place; `None` if unknown.
    pub(super) zone: Option<Zone>,
    /// Why none of its slots is an availability.
    pub(super) fault: Option<SkipCode>,
}

/// An owner that an agenda names.
#[derive(Clone, Copy)]
struct Person {
    at: Option<At>,
    id: Option<PractitionerId>,
    /// Which actor of the schedule names them.
    actor: Option<u32>,
    role: Option<At>,
}

const ACTORS: [&str; 3] = ["Practitioner", "PractitionerRole", "Location"];

/// A structure, by the organization in the answer and by its id.
type Structure = (Option<At>, Option<StructureId>);

/// The facts of a role.
#[derive(Clone, Copy, Default)]
struct Role {
    person: Option<Person>,
    place: Option<At>,
    structure: Structure,
    phone: Option<Phone>,
}

/// The facts of a place.
#[derive(Clone, Copy)]
struct Place {
    structure: Structure,
    phone: Option<Phone>,
    post_code: Option<PostCode>,
    zone: Option<Zone>,
}

impl Place {
    /// What is known where there is no place.
    const NOWHERE: Self =
        Self { structure: (None, None), phone: None, post_code: None, zone: Some(Zone::PARIS) };
}

/// The facts of a practitioner's resource.
#[derive(Clone, Copy, Default)]
struct Own {
    id: Option<PractitionerId>,
    phone: Option<Phone>,
}

/// The facts of an organization's resource.
#[derive(Clone, Copy, Default)]
struct House {
    id: Option<StructureId>,
    phone: Option<Phone>,
}

/// The agendas of an answer, and the resources that they refer to: each is read once and cached.
pub(super) struct Agendas<'b> {
    bundle: &'b Bundle,
    request: &'b Search,
    sos: bool,
    pub(super) all: Vec<Agenda>,
    numbers: Known<u32>,
    practitioners: Known<Own>,
    roles: Known<Role>,
    places: Known<Place>,
    houses: Known<House>,
    pub(super) showing: Showing,
    /// The only role of each practitioner in the answer: built on first use.
    only_roles: Option<Known<Option<At>>>,
}

impl<'b> Agendas<'b> {
    pub(super) fn new(bundle: &'b Bundle, request: &'b Search) -> Self {
        Self {
            bundle,
            request,
            sos: matches!(request, Search::Places(_)),
            all: Vec::new(),
            numbers: Known::default(),
            practitioners: Known::default(),
            roles: Known::default(),
            places: Known::default(),
            houses: Known::default(),
            showing: Showing::default(),
            only_roles: None,
        }
    }

    /// The agenda of a schedule, by its place in the list.
    pub(super) fn of(&mut self, schedule: At, index: &mut Index<'b>) -> Option<u32> {
        if let Some(known) = self.numbers.get(schedule) {
            return Some(known);
        }
        let Some(Resource::Schedule(read)) = schedule.resource(self.bundle) else { return None };
        let agenda = self.survey(schedule, read, index);
        let number = u32::try_from(self.all.len()).ok()?;
        self.all.push(agenda);
        Some(self.numbers.keep(schedule, number))
    }

    fn survey(&mut self, at: At, schedule: &'b Schedule, index: &mut Index<'b>) -> Agenda {
        let (mut people, mut roles, mut places) = (Vec::new(), Vec::new(), Vec::new());
        for (actor, reference) in (0..).zip(&schedule.actor) {
            let found = index.resolve(reference, at.home(), &ACTORS);
            match found.and_then(|found| Some((found, found.resource(self.bundle)?))) {
                Some((found, Resource::Practitioner(_))) => {
                    people.push(self.person(Some(found), reference, Some(actor), None));
                }
                Some((found, Resource::PractitionerRole(_))) => {
                    roles.push((found, self.role(found, index)));
                }
                Some((found, Resource::Location(_))) => places.push(found),
                None if may_be_practitioner(reference) => {
                    people.push(self.person(None, reference, Some(actor), None));
                }
                _ => {}
            }
        }
        // practitioners that the schedule names itself take precedence
        let of_roles = roles.iter().filter_map(|(_, role)| role.person);
        let person = self.pick(people.into_iter()).or_else(|| self.pick(of_roles));
        let role = match person {
            Some(Person { role: Some(role), .. }) => Some(role),
            Some(person) if roles.is_empty() => person.at.and_then(|at| self.only_role(at, index)),
            Some(person) => {
                let fits = |role: &Role| role.person.is_none_or(|one| one.is_like(&person));
                roles.iter().find(|(_, role)| fits(role)).map(|(at, _)| *at)
            }
            None => roles.first().map(|(at, _)| *at),
        };
        self.located(schedule, person, role, places.first().copied(), index)
    }

    /// With place and structure: those of the role, or else of the schedule.
    fn located(
        &mut self,
        schedule: &'b Schedule,
        person: Option<Person>,
        role: Option<At>,
        place: Option<At>,
        index: &mut Index<'b>,
    ) -> Agenda {
        let of_role = role.map(|role| self.role(role, index)).unwrap_or_default();
        let place = of_role.place.or(place);
        let of_place = place.map_or(Place::NOWHERE, |place| self.place(place, index));
        let (organization, structure) = match (of_role.structure, of_place.structure) {
            (first @ (_, Some(_)), _) | (first @ (Some(_), None), (_, None)) => first,
            (_, second) => second,
        };
        let id = person.and_then(|person| person.id);
        let practitioner = person.and_then(|person| person.at);
        let phone = of_role.phone.or(of_place.phone);
        let phone = phone.or_else(|| self.house(organization?).phone);
        let phone = phone.or_else(|| self.practitioner(practitioner?).phone);
        let name = self.name(schedule, person, role);
        let fault = match (self.sos, place, id, &structure) {
            (true, None, ..) => Some(SkipCode::NoPlace),
            (true, _, _, Some(id)) if !self.is_requested(id.as_str()) => Some(SkipCode::NotAsked),
            (false, _, None, _) => Some(SkipCode::Nobody),
            (false, _, Some(id), _) if !self.is_requested(id.as_str()) => Some(SkipCode::NotAsked),
            _ => None,
        };
        Agenda {
            id,
            practitioner,
            name,
            place,
            post_code: of_place.post_code,
            organization,
            structure,
            phone,
            zone: of_place.zone,
            fault,
        }
    }

    /// The name that is shown for somebody.
    fn name(&mut self, schedule: &'b Schedule, person: Option<Person>, role: Option<At>) -> u32 {
        let bundle = self.bundle;
        let actor = person.and_then(|person| schedule.actor.get(person.actor? as usize));
        let of_role = role.and_then(|at| at.role(bundle)?.practitioner.as_ref());
        let references = [actor, of_role].into_iter().flatten();
        let labels = references.filter_map(|reference| seen(reference.display.as_ref()));
        let practitioner = person.and_then(|person| person.at);
        let read = practitioner.and_then(|at| Some((at, at.practitioner(bundle)?)));
        self.showing.name(read, labels, person.and_then(|person| person.id).as_ref())
    }

    fn is_requested(&self, id: &str) -> bool {
        self.request.requested().any(|asked| asked == id)
    }

    /// Of several ids the requested one, or else the first in the order that the guide wants.
    fn best<I: Ord + Copy>(&self, ids: impl Iterator<Item = I>, text: fn(&I) -> &str) -> Option<I> {
        ids.min_by_key(|id| (!self.is_requested(text(id)), *id))
    }

    /// The best candidate: a requested one, else one with an id, else any.
    fn pick(&self, people: impl Iterator<Item = Person>) -> Option<Person> {
        people.min_by_key(|person| match &person.id {
            Some(id) if self.is_requested(id.as_str()) => 0,
            Some(_) => 1,
            None => 2,
        })
    }

    /// The practitioner that a reference names: from the resource, or else from the reference itself.
    fn person(
        &mut self,
        at: Option<At>,
        reference: &Reference,
        actor: Option<u32>,
        role: Option<At>,
    ) -> Person {
        let own = at.and_then(|at| self.practitioner(at).id);
        let named = reference.identifier.as_deref();
        let named = named.and_then(|one| PractitionerId::try_from(one).ok());
        let id = self.best(own.into_iter().chain(named), PractitionerId::as_str);
        Person { at, id, actor, role }
    }

    fn practitioner(&mut self, at: At) -> Own {
        if let Some(known) = self.practitioners.get(at) {
            return known;
        }
        let Some(read) = at.practitioner(self.bundle) else { return Own::default() };
        let ids = read.identifier.iter().filter_map(|one| PractitionerId::try_from(one).ok());
        let id = self.best(ids, PractitionerId::as_str);
        self.practitioners.keep(at, Own { id, phone: first_phone(&read.telecom) })
    }

    fn role(&mut self, at: At, index: &mut Index<'b>) -> Role {
        if let Some(known) = self.roles.get(at) {
            return known;
        }
        let bundle = self.bundle;
        let Some(read) = at.role(bundle) else { return Role::default() };
        let person = read.practitioner.as_ref().map(|reference| {
            let found = index.resolve(reference, at.home(), &["Practitioner"]);
            let found = found.filter(|found| found.practitioner(bundle).is_some());
            self.person(found, reference, None, Some(at))
        });
        let place = read.location.iter().find_map(|location| {
            let found = index.resolve(location, at.home(), &["Location"]);
            found.filter(|found| found.location(bundle).is_some())
        });
        let structure = self.structure(read.organization.as_ref(), at.home(), index);
        let person = person.filter(|person| person.at.is_some() || person.id.is_some());
        let phone = first_phone(&read.telecom);
        self.roles.keep(at, Role { person, place, structure, phone })
    }

    fn place(&mut self, at: At, index: &mut Index<'b>) -> Place {
        if let Some(known) = self.places.get(at) {
            return known;
        }
        let Some(read) = at.location(self.bundle) else { return Place::NOWHERE };
        let structure = self.structure(read.managing_organization.as_ref(), at.home(), index);
        let code = read.address.as_ref().and_then(|address| text(address.postal_code.as_ref()));
        self.showing.place(at, read);
        let place = Place {
            structure,
            phone: first_phone(&read.telecom),
            post_code: code.and_then(|code| code.parse().ok()),
            zone: Zone::of_address(code),
        };
        self.places.keep(at, place)
    }

    fn house(&mut self, at: At) -> House {
        if let Some(known) = self.houses.get(at) {
            return known;
        }
        let Some(read) = at.organization(self.bundle) else { return House::default() };
        let ids = read.identifier.iter().filter_map(|one| StructureId::try_from(one).ok());
        let id = self.best(ids, StructureId::as_str);
        self.showing.organization(at, read);
        self.houses.keep(at, House { id, phone: first_phone(&read.telecom) })
    }

    /// The structure that a reference names: from the organization, or else from the reference itself.
    fn structure(
        &mut self,
        reference: Option<&Reference>,
        home: u32,
        index: &mut Index<'b>,
    ) -> Structure {
        let Some(reference) = reference else { return (None, None) };
        let at = index.resolve(reference, home, &["Organization"]);
        let at = at.filter(|at| at.organization(self.bundle).is_some());
        let own = at.and_then(|at| self.house(at).id);
        let named = reference.identifier.as_deref();
        let named = named.and_then(|one| StructureId::try_from(one).ok());
        (at, self.best(own.into_iter().chain(named), StructureId::as_str))
    }

    /// The role of a practitioner of whom the answer has just one: an agenda that does not name it can have no other.
    fn only_role(&mut self, practitioner: At, index: &mut Index<'b>) -> Option<At> {
        if self.only_roles.is_none() {
            let mut roles = Known::default();
            for (entry, resource) in index.targets() {
                let Resource::PractitionerRole(_) = resource else { continue };
                let at = At::entry(entry);
                let Some(of) = self.role(at, index).person.and_then(|person| person.at) else {
                    continue;
                };
                let only = roles.get(of).is_none();
                roles.keep(of, only.then_some(at));
            }
            self.only_roles = Some(roles);
        }
        self.only_roles.as_ref()?.get(practitioner).flatten()
    }
}

impl Person {
    fn is_like(&self, other: &Self) -> bool {
        (self.at.is_some() && self.at == other.at) || (self.id.is_some() && self.id == other.id)
    }
}

/// Whether a reference without a target in the answer may name a practitioner by identifier.
fn may_be_practitioner(reference: &Reference) -> bool {
    let stated = reference.type_.as_ref().and_then(Primitive::value).map(Uri::as_str);
    let text = text_of(reference).unwrap_or_default();
    let other = ["Location", "HealthcareService", "Device", "Patient", "RelatedPerson"];
    reference.identifier.is_some()
        && !other.iter().any(|name| {
            stated.is_some_and(|stated| stated.rsplit('/').next() == Some(name))
                || text.rsplit('/').nth(1) == Some(name)
        })
}
