//! Resolves the references of an answer, however vendors write them.

use std::collections::HashMap;

use crate::{
    identifier::{PractitionerId, StructureId},
    r4::{
        Bundle, FhirString, Identifier, Location, Organization, Practitioner, PractitionerRole,
        Primitive, Reference, Resource, Uri, types::text::is_absolute,
    },
};

/// A resource of an answer: that of an entry, or one that it contains.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct At {
    entry: u32,
    inner: u32,
}

impl At {
    /// Stands for the resource of the entry itself.
    const WHOLE: u32 = u32::MAX;

    pub(super) fn entry(entry: u32) -> Self {
        Self { entry, inner: Self::WHOLE }
    }

    /// The entry that it is in: `#id` is looked for there.
    pub(super) fn home(self) -> u32 {
        self.entry
    }

    pub(super) fn resource(self, bundle: &Bundle) -> Option<&Resource> {
        let whole = bundle.entry.get(self.entry as usize)?.resource.as_ref()?;
        if self.inner == Self::WHOLE {
            return Some(whole);
        }
        contained(whole).get(self.inner as usize)
    }

    pub(super) fn practitioner(self, bundle: &Bundle) -> Option<&Practitioner> {
        match self.resource(bundle)? {
            Resource::Practitioner(practitioner) => Some(practitioner),
            _ => None,
        }
    }

    pub(super) fn role(self, bundle: &Bundle) -> Option<&PractitionerRole> {
        match self.resource(bundle)? {
            Resource::PractitionerRole(role) => Some(role),
            _ => None,
        }
    }

    pub(super) fn location(self, bundle: &Bundle) -> Option<&Location> {
        match self.resource(bundle)? {
            Resource::Location(location) => Some(location),
            _ => None,
        }
    }

    pub(super) fn organization(self, bundle: &Bundle) -> Option<&Organization> {
        match self.resource(bundle)? {
            Resource::Organization(organization) => Some(organization),
            _ => None,
        }
    }
}

/// Cache of facts by resource.
#[derive(Debug)]
pub(super) struct Known<T> {
    places: HashMap<At, usize>,
    all: Vec<T>,
}

impl<T> Default for Known<T> {
    fn default() -> Self {
        Self { places: HashMap::new(), all: Vec::new() }
    }
}

impl<T: Copy> Known<T> {
    pub(super) fn get(&self, at: At) -> Option<T> {
        self.all.get(*self.places.get(&at)?).copied()
    }

    /// Stores a fact, replacing the earlier one.
    pub(super) fn keep(&mut self, at: At, found: T) -> T {
        self.places.insert(at, self.all.len());
        self.all.push(found);
        found
    }
}

fn contained(resource: &Resource) -> &[Resource] {
    match resource {
        Resource::Slot(slot) => &slot.contained,
        Resource::Schedule(schedule) => &schedule.contained,
        Resource::Practitioner(practitioner) => &practitioner.contained,
        Resource::PractitionerRole(role) => &role.contained,
        Resource::Location(location) => &location.contained,
        Resource::HealthcareService(service) => &service.contained,
        Resource::Organization(organization) => &organization.contained,
        _ => &[],
    }
}

/// The type of a resource that slots refer to, directly or not, and its identifiers.
fn target(resource: &Resource) -> Option<(&'static str, &[Identifier])> {
    Some(match resource {
        Resource::Schedule(schedule) => ("Schedule", &schedule.identifier),
        Resource::Practitioner(practitioner) => ("Practitioner", &practitioner.identifier),
        Resource::PractitionerRole(role) => ("PractitionerRole", &role.identifier),
        Resource::Location(location) => ("Location", &location.identifier),
        Resource::HealthcareService(service) => ("HealthcareService", &service.identifier),
        Resource::Organization(organization) => ("Organization", &organization.identifier),
        _ => return None,
    })
}

/// Type, system, value.
type Name = (&'static str, String, String);

/// Index of the resources of an answer, by every name that references may use.
pub(super) struct Index<'b> {
    bundle: &'b Bundle,
    /// By type and id; whether there is but one of that name.
    named: HashMap<(&'b str, &'b str), (u32, bool)>,
    /// By `fullUrl`.
    addressed: HashMap<&'b str, u32>,
    /// Of each entry, the number of the server in its `fullUrl`: the part before type and id.
    servers: Vec<Option<u32>>,
    /// By the number of the server, type and id.
    served: HashMap<(u32, &'b str, &'b str), u32>,
    /// By the id in each entry, without a `#` that some write there, once it was looked into.
    contained: Vec<Option<HashMap<&'b str, u32>>>,
    /// Some name is ambiguous: the target of a reference depends on its own entry.
    doubled: bool,
    /// By business identifier: built on first use.
    identified: Option<HashMap<Name, u32>>,
}

impl<'b> Index<'b> {
    pub(super) fn new(bundle: &'b Bundle) -> Self {
        let mut index = Self {
            bundle,
            named: HashMap::new(),
            addressed: HashMap::new(),
            servers: Vec::new(),
            served: HashMap::new(),
            contained: Vec::new(),
            doubled: false,
            identified: None,
        };
        let mut numbers = HashMap::new();
        for (at, entry) in (0..).zip(&bundle.entry) {
            let url = full_url(bundle, at);
            let steps = url.and_then(tail);
            let server = steps.map(|(server, ..)| {
                let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
                *numbers.entry(server).or_insert(next)
            });
            index.servers.push(server);
            let Some(resource) = &entry.resource else { continue };
            let Some((of_type, _)) = target(resource) else { continue };
            let mut name = |id| {
                let place = index.named.entry((of_type, id)).or_insert((at, true));
                place.1 &= place.0 == at;
                index.doubled |= !place.1;
            };
            if let Some(id) = resource.id() {
                name(id);
            }
            let Some(url) = url else { continue };
            match (url.strip_prefix("urn:uuid:"), steps) {
                (Some(id), _) => name(id),
                (None, Some((_, named, id))) if named == of_type => name(id),
                _ => {}
            }
            index.addressed.entry(url).or_insert(at);
            if let Some((server, (_, named, id))) = server.zip(steps) {
                index.served.entry((server, named, id)).or_insert(at);
            }
        }
        index
    }

    /// The entries that slots may refer to, directly or not.
    pub(super) fn targets(&self) -> impl Iterator<Item = (u32, &'b Resource)> + use<'b> {
        let entries = (0..).zip(&self.bundle.entry);
        let resources = entries.filter_map(|(at, entry)| Some((at, entry.resource.as_ref()?)));
        resources.filter(|(_, resource)| target(resource).is_some())
    }

    /// What a reference in an entry points to: by its text, or else by its identifier. An id alone
    /// and an identifier are looked for among these types, in their order.
    pub(super) fn resolve(
        &mut self,
        reference: &Reference,
        home: u32,
        types: &[&'static str],
    ) -> Option<At> {
        if let Some(text) = text_of(reference)
            && let Some(at) = self.find(text, home, types)
        {
            return Some(at);
        }
        let identifier = reference.identifier.as_deref()?;
        types.iter().find_map(|of_type| self.identified(of_type, identifier))
    }

    /// Whether the target is the same from every entry.
    pub(super) fn is_steady(&self, at: At) -> bool {
        !self.doubled && at.inner == At::WHOLE
    }

    /// What a text points to.
    pub(super) fn find(&mut self, text: &str, home: u32, types: &[&'static str]) -> Option<At> {
        if let Some(id) = text.strip_prefix('#') {
            return self.inside(id, home);
        }
        // in the answer, or else contained: some leave the `#` out, or write it in the id
        self.listed(text, home, types).or_else(|| {
            let (of_type, id) = match tail(text) {
                Some(("", of_type, id)) => (Some(of_type), id),
                Some(_) => return None,
                None => (None, text),
            };
            let fits = |name| of_type.map_or(types.contains(&name), |of_type| of_type == name);
            let at = self.inside(id, home)?;
            at.resource(self.bundle).and_then(target).filter(|(name, _)| fits(*name)).map(|_| at)
        })
    }

    /// The entry that a text names.
    fn listed(&self, text: &str, home: u32, types: &[&'static str]) -> Option<At> {
        let text = text.split_once("/_history/").map_or(text, |(text, _)| text);
        let absolute = is_absolute(text);
        if absolute && let Some(entry) = self.addressed.get(text) {
            return Some(At::entry(*entry));
        }
        let Some((_, of_type, id)) = tail(text) else {
            // an id alone, which some vendors write
            let id = text.strip_prefix("urn:uuid:").unwrap_or(text);
            let entry = types.iter().find_map(|of_type| self.named.get(&(*of_type, id)))?;
            return Some(At::entry(entry.0));
        };
        let (entry, only) = *self.named.get(&(of_type, id))?;
        if !only
            && !absolute
            && let Some(Some(server)) = self.servers.get(home as usize)
            && let Some(entry) = self.served.get(&(*server, of_type, id))
        {
            // several servers have one of that name: the one of the reference's own server counts
            return Some(At::entry(*entry));
        }
        Some(At::entry(entry))
    }

    fn inside(&mut self, id: &str, home: u32) -> Option<At> {
        self.contained.resize_with(self.bundle.entry.len(), || None);
        let whole = self.bundle.entry.get(home as usize)?.resource.as_ref()?;
        let ids = self.contained.get_mut(home as usize)?.get_or_insert_with(|| {
            let mut ids = HashMap::new();
            for (inner, resource) in (0..).zip(contained(whole)) {
                if let Some(id) = resource.id() {
                    ids.entry(id.strip_prefix('#').unwrap_or(id)).or_insert(inner);
                }
            }
            ids
        });
        let inner = *ids.get(id)?;
        Some(At { entry: home, inner })
    }

    fn identified(&mut self, of_type: &'static str, identifier: &Identifier) -> Option<At> {
        let (system, value) = spelt(of_type, identifier)?;
        if self.identified.is_none() {
            let mut all = HashMap::new();
            for (entry, resource) in self.targets() {
                let Some((of_type, identifiers)) = target(resource) else { continue };
                for (system, value) in identifiers.iter().filter_map(|one| spelt(of_type, one)) {
                    all.entry((of_type, system, value)).or_insert(entry);
                }
            }
            self.identified = Some(all);
        }
        let entry = self.identified.as_ref()?.get(&(of_type, system, value))?;
        Some(At::entry(*entry))
    }
}

/// System and value of an identifier, national ones in one spelling.
fn spelt(of_type: &str, identifier: &Identifier) -> Option<(String, String)> {
    let national = match of_type {
        "Practitioner" | "PractitionerRole" => PractitionerId::try_from(identifier)
            .ok()
            .map(|id| (PractitionerId::SYSTEM, id.as_str().to_owned())),
        "Organization" => StructureId::try_from(identifier)
            .ok()
            .map(|id| (StructureId::SYSTEM, id.as_str().to_owned())),
        _ => None,
    };
    if let Some((system, value)) = national {
        return Some((system.to_owned(), value));
    }
    let system = identifier.system.as_ref().and_then(Primitive::value).map(Uri::as_str);
    let value = identifier.value.as_ref()?.value()?.as_str().trim();
    (!value.is_empty()).then(|| (system.unwrap_or_default().trim().to_owned(), value.to_owned()))
}

/// The text of a reference, if it has one.
pub(super) fn text_of(reference: &Reference) -> Option<&str> {
    let text = reference.reference.as_ref()?.value().map(FhirString::as_str)?.trim();
    (!text.is_empty()).then_some(text)
}

fn full_url(bundle: &Bundle, entry: u32) -> Option<&str> {
    let url = bundle.entry.get(entry as usize)?.full_url.as_ref()?.value()?.as_str().trim();
    (!url.is_empty()).then_some(url)
}

/// The last two segments of an address, type and id, and the part before them.
fn tail(text: &str) -> Option<(&str, &str, &str)> {
    let (rest, id) = text.trim_end_matches('/').rsplit_once('/')?;
    let (server, of_type) = rest.rsplit_once('/').unwrap_or(("", rest));
    Some((server, of_type, id))
}
