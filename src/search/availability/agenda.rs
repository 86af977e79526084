//! What an agenda says of its slots: whose they are, and where.

use std::collections::{HashMap, HashSet};

use super::{
    dropped::DropCode,
    index::{At, Index, text_of},
};
use crate::{
    identifier::{PractitionerId, StructureId},
    r4::{Bundle, Reference, Resource, Schedule, Text, Uri},
    search::Search,
};

/// Whose the slots of an agenda are, and where: the same for all of them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Agenda {
    pub(super) schedule: At,
    pub(super) id: Option<PractitionerId>,
    pub(super) practitioner: Option<At>,
    /// Which actor of the schedule names the practitioner.
    pub(super) actor: Option<u32>,
    pub(super) role: Option<At>,
    pub(super) place: Option<At>,
    pub(super) organization: Option<At>,
    pub(super) structure: Option<StructureId>,
    /// Overseas clocks are not those of Paris.
    pub(super) overseas: bool,
    /// Why no slot of it is an availability.
    pub(super) fault: Option<DropCode>,
}

/// Somebody whom an agenda names.
#[derive(Debug, Clone, Copy)]
struct Person {
    at: Option<At>,
    id: Option<PractitionerId>,
    actor: Option<u32>,
    role: Option<At>,
}

const ACTORS: [&str; 3] = ["Practitioner", "PractitionerRole", "Location"];

/// The agendas of an answer, looked at once each.
pub(super) struct Agendas<'b> {
    bundle: &'b Bundle,
    request: &'b Search,
    sos: bool,
    places: HashMap<At, u32>,
    /// The only role of each practitioner in the answer: made when first asked for.
    roles: Option<HashMap<At, Option<At>>>,
    pub(super) all: Vec<Agenda>,
}

impl<'b> Agendas<'b> {
    pub(super) fn new(bundle: &'b Bundle, request: &'b Search) -> Self {
        let sos = matches!(request, Search::Places(_));
        Self { bundle, request, sos, places: HashMap::new(), roles: None, all: Vec::new() }
    }

    /// The agenda of a schedule, by its place in the list.
    pub(super) fn of(&mut self, schedule: At, index: &mut Index<'b>) -> Option<u32> {
        if let Some(known) = self.places.get(&schedule) {
            return Some(*known);
        }
        let Some(Resource::Schedule(read)) = schedule.resource(self.bundle) else { return None };
        let agenda = self.survey(schedule, read, index);
        let place = u32::try_from(self.all.len()).ok()?;
        self.all.push(agenda);
        self.places.insert(schedule, place);
        Some(place)
    }

    fn survey(&mut self, at: At, schedule: &'b Schedule, index: &mut Index<'b>) -> Agenda {
        let (mut people, mut roles, mut places) = (Vec::new(), Vec::new(), Vec::new());
        for (actor, reference) in (0..).zip(&schedule.actor) {
            let found = index.resolve(reference, at.home(), &ACTORS);
            match found.and_then(|found| Some((found, found.resource(self.bundle)?))) {
                Some((found, Resource::Practitioner(_))) => {
                    people.push(self.person(Some(found), reference, Some(actor), None));
                }
                Some((found, Resource::PractitionerRole(_))) => roles.push(found),
                Some((found, Resource::Location(_))) => places.push(found),
                None if may_be_practitioner(reference) => {
                    people.push(self.person(None, reference, Some(actor), None));
                }
                _ => {}
            }
        }
        let of_roles: Vec<_> =
            roles.iter().filter_map(|role| self.person_of(*role, index)).collect();
        // those that the schedule names itself come first
        let person = self.pick(&people).or_else(|| self.pick(&of_roles));
        let role = match person {
            Some(Person { role: Some(role), .. }) => Some(role),
            Some(person) if roles.is_empty() => person.at.and_then(|at| self.only_role(at, index)),
            Some(person) => {
                let others = of_roles.iter().filter(|one| !one.is_like(&person));
                let others: HashSet<_> = others.filter_map(|one| one.role).collect();
                roles.iter().find(|role| !others.contains(role)).copied()
            }
            None => roles.first().copied(),
        };
        self.located(at, person, role, places.first().copied(), index)
    }

    /// Place and structure, from the role or else the schedule.
    fn located(
        &self,
        schedule: At,
        person: Option<Person>,
        role: Option<At>,
        place: Option<At>,
        index: &mut Index<'b>,
    ) -> Agenda {
        let read = role.and_then(|role| Some((role.home(), role.role(self.bundle)?)));
        let of_role = read.and_then(|(home, role)| {
            role.location.iter().find_map(|location| {
                let found = index.resolve(location, home, &["Location"])?;
                found.location(self.bundle).is_some().then_some(found)
            })
        });
        let place = of_role.or(place);
        let managed = place.and_then(|place| {
            let location = place.location(self.bundle)?;
            Some((place.home(), location.managing_organization.as_ref()?))
        });
        let employed = read.and_then(|(home, role)| Some((home, role.organization.as_ref()?)));
        let mut found = [employed, managed].into_iter().flatten().map(|(home, reference)| {
            let at = index.resolve(reference, home, &["Organization"]);
            let at = at.filter(|at| at.organization(self.bundle).is_some());
            (at, self.structure(at, reference))
        });
        let first = found.next().unwrap_or_default();
        let (organization, structure) = match first {
            (_, None) => found.next().filter(|other| other.1.is_some()).unwrap_or(first),
            _ => first,
        };
        let id = person.and_then(|person| person.id);
        let is_asked = |id: &str| self.request.asked().any(|asked| asked == id);
        let fault = match (self.sos, place, id, &structure) {
            (true, None, ..) => Some(DropCode::NoPlace),
            (true, _, _, Some(id)) if !is_asked(id.as_str()) => Some(DropCode::NotAsked),
            (false, _, None, _) => Some(DropCode::Nobody),
            (false, _, Some(id), _) if !is_asked(id.as_str()) => Some(DropCode::NotAsked),
            _ => None,
        };
        Agenda {
            schedule,
            id,
            practitioner: person.and_then(|person| person.at),
            actor: person.and_then(|person| person.actor),
            role,
            place,
            organization,
            structure,
            overseas: place.is_some_and(|place| self.is_overseas(place)),
            fault,
        }
    }

    fn person(
        &self,
        at: Option<At>,
        reference: &Reference,
        actor: Option<u32>,
        role: Option<At>,
    ) -> Person {
        let read = at.and_then(|at| at.practitioner(self.bundle));
        let own = read.map_or(&[][..], |read| &read.identifier);
        let all = own.iter().chain(reference.identifier.as_deref());
        let ids = all.filter_map(|one| PractitionerId::try_from(one).ok());
        Person { at, id: self.best(ids, PractitionerId::as_str), actor, role }
    }

    fn person_of(&self, role: At, index: &mut Index<'b>) -> Option<Person> {
        let reference = role.role(self.bundle)?.practitioner.as_ref()?;
        let at = index.resolve(reference, role.home(), &["Practitioner"]);
        let at = at.filter(|at| at.practitioner(self.bundle).is_some());
        let person = self.person(at, reference, None, Some(role));
        (person.at.is_some() || person.id.is_some()).then_some(person)
    }

    /// Somebody who was asked for, or else who can be told by an id, or else anybody.
    fn pick(&self, people: &[Person]) -> Option<Person> {
        let asked = |id: &PractitionerId| self.request.asked().any(|asked| asked == id.as_str());
        let rank = |person: &&Person| match &person.id {
            Some(id) if asked(id) => 0,
            Some(_) => 1,
            None => 2,
        };
        people.iter().min_by_key(rank).copied()
    }

    /// The id of a structure: what the organization says, or the reference to it.
    fn structure(&self, at: Option<At>, reference: &Reference) -> Option<StructureId> {
        let read = at.and_then(|at| at.organization(self.bundle));
        let own = read.map_or(&[][..], |read| &read.identifier);
        let all = own.iter().chain(reference.identifier.as_deref());
        self.best(all.filter_map(|one| StructureId::try_from(one).ok()), StructureId::as_str)
    }

    /// Of several ids the one that was asked for, or else the first in the order that the guide wants.
    fn best<I: Ord + Copy>(&self, ids: impl Iterator<Item = I>, text: fn(&I) -> &str) -> Option<I> {
        let asked = |id: &I| self.request.asked().any(|asked| asked == text(id));
        ids.min_by_key(|id| (!asked(id), *id))
    }

    /// The role of a practitioner of whom the answer has just one: an agenda that does not name it can have no other.
    fn only_role(&mut self, practitioner: At, index: &mut Index<'b>) -> Option<At> {
        if self.roles.is_none() {
            let mut roles = HashMap::new();
            for (entry, resource) in index.targets() {
                let Resource::PractitionerRole(role) = resource else { continue };
                let Some(reference) = &role.practitioner else { continue };
                let Some(at) = index.resolve(reference, entry, &["Practitioner"]) else { continue };
                let own = Some(At::entry(entry));
                roles.entry(at).and_modify(|other| *other = None).or_insert(own);
            }
            self.roles = Some(roles);
        }
        self.roles.as_ref()?.get(&practitioner).copied().flatten()
    }

    fn is_overseas(&self, place: At) -> bool {
        let address = place.location(self.bundle).and_then(|place| place.address.as_ref());
        let code = address.and_then(|address| address.postal_code.as_ref()?.value());
        let mut digits = code.map_or("", Text::as_str).chars().filter(char::is_ascii_digit);
        digits.next() == Some('9') && matches!(digits.next(), Some('7' | '8'))
    }
}

impl Person {
    fn is_like(&self, other: &Self) -> bool {
        (self.at.is_some() && self.at == other.at) || (self.id.is_some() && self.id == other.id)
    }
}

/// Whether a reference that leads nowhere in the answer may name a practitioner by identifier.
fn may_be_practitioner(reference: &Reference) -> bool {
    let said = reference.type_.as_ref().and_then(|said| said.value()).map(Uri::as_str);
    let text = text_of(reference).unwrap_or_default();
    let other = ["Location", "HealthcareService", "Device", "Patient", "RelatedPerson"];
    reference.identifier.is_some()
        && !other.iter().any(|name| {
            said.is_some_and(|said| said.rsplit('/').next() == Some(name))
                || text.rsplit('/').nth(1) == Some(name)
        })
}
