//! Index of reference targets: the entries of a bundle by address, contained resources by id.
//!
//! The base of each address (what it has in common with its neighbours) is interned when the index is built. A key is the number
//! of a base and the short rest, so that no lookup copies or compares the address of the referring entry, however long it is.

use std::{
    borrow::Cow,
    cell::OnceCell,
    collections::HashMap,
    hash::{Hash, Hasher},
};

use super::{
    parts::{parts, version_of},
    raw::text_at,
    table::Profile,
};
use crate::{
    diagnostic::IssueCode,
    json::RawJson,
    r4::{Bundle, Element, Item, Primitive, Resource, resource_type_named},
};

/// Place of an index among those that are open.
pub(super) type IndexId = usize;

/// Number of an interned base.
type Base = u32;

/// An address, as the number of its base and the rest; an id has no base.
#[derive(PartialEq, Eq)]
struct Key<'v>(Base, Cow<'v, str>);

impl Hash for Key<'_> {
    /// Two steps of the hash instead of three: hashing is a tenth of a check's time. The length marks the end.
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(u64::from(self.0) << 32 ^ self.1.len() as u64);
        state.write(self.1.as_bytes());
    }
}

/// The base of an entry without address.
const NONE: Base = Base::MAX;

/// The base of ids, which have none.
const NO_BASE: Base = 0;

/// Longest base, in bytes, to which an id with colons in it is appended: such an address has another base than the entry that
/// refers, so that the two are copied together. No UUID or OID has such ids.
const LONGEST_COPIED: usize = 256;

/// The resources of a bundle, or those that a resource contains.
pub(super) struct Index<'v> {
    /// Path of the bundle or of the containing resource.
    pub(super) path: String,
    /// What the bundle is sent for.
    pub(super) exchange: Exchange,
    /// In order; an entry with neither resource nor address is left out, as no reference finds it.
    items: Vec<Indexed<'v>>,
    /// The bases by their numbers, and the numbers by the bases.
    bases: Vec<&'v str>,
    base_numbers: HashMap<&'v str, Base>,
    by_key: HashMap<Key<'v>, u32>,
    /// References between contained resources: from which to which, by position in `items`.
    edges: Vec<(u32, u32)>,
    /// Those with the address or id of an earlier one.
    pub(super) doubled: Vec<usize>,
    /// How many resources have each id; counted lazily, for links in narratives.
    ids: OnceCell<HashMap<Cow<'v, str>, usize>>,
    /// Entries with the same address, by version; the key is the entry found by that address. Filled when a reference names a version.
    versions: HashMap<(u32, Cow<'v, str>), Versioned>,
}

/// What a bundle is sent for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Exchange {
    /// A batch or a transaction: references may be searches, and entries with references have addresses.
    Request,
    /// The answer to one: its entries need no address.
    Response,
    Other,
}

impl Exchange {
    fn of(bundle: &Bundle) -> Self {
        match bundle.type_.as_ref().and_then(Primitive::value).map_or("", |code| code.as_str()) {
            "batch" | "transaction" => Self::Request,
            "batch-response" | "transaction-response" => Self::Response,
            _ => Self::Other,
        }
    }
}

/// An entry with a version, and whether another has the same.
#[derive(Clone, Copy)]
struct Versioned {
    at: u32,
    doubled: bool,
}

/// One resource, and what is known of it so far.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(super) struct Indexed<'v> {
    /// `None`: the entry has none.
    resource: Option<Item<'v>>,
    pub(super) of_type: Option<&'static str>,
    /// Bit sets of profiles: checked, met, faults reported.
    checked: u64,
    good: u64,
    reported: u64,
    /// Those whose check is running.
    running: u64,
    /// Cache of the last reference resolved: the address of its text in memory (0: none) and the entry that it leads to.
    refers: usize,
    leads: u32,
    /// Which entry or contained resource.
    at: u32,
    /// The base of its relative references.
    own: Base,
    /// The verdict of R4 and of the profiles that it claims.
    base: Standing,
    /// A verdict rests on something that was taken for good.
    assumed: bool,
    /// A speculative check found nothing to report.
    settled: bool,
    /// Another entry has the same address.
    doubled: bool,
    /// The one before it with the same address.
    before: Option<u32>,
    /// The versions of all that have its address were noted.
    is_versioned: bool,
    /// The containing resource refers to it, or it refers to that.
    linked: bool,
    /// The missing address of the entry was reported.
    missing_address_reported: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Unknown,
    /// Its check is running: a circle of references leads back to it.
    Open,
    Good,
    Bad,
}

/// Splits an address where its base ends: before the type and the id, or after the last colon of a `urn:`.
fn split(url: &str) -> (&str, &str) {
    let end = if is_urn(url) {
        url.rfind(':')
    } else {
        url.rfind('/').and_then(|last| url.get(..last)).and_then(|before| before.rfind('/'))
    };
    end.and_then(|end| url.split_at_checked(end + 1)).unwrap_or(("", url))
}

/// As the official validator recognises a URN.
fn is_urn(url: &str) -> bool {
    url.starts_with("urn")
}

impl<'v> Index<'v> {
    /// Of contained resources, each with its position; one with neither type nor id is left out, as no reference finds it.
    pub(super) fn of_contained(
        contained: impl ExactSizeIterator<Item = (usize, &'v Resource)>,
        path: String,
    ) -> Self {
        let mut index = Self::new(path, Exchange::Other, contained.len());
        for (at, resource) in contained {
            let id = match resource {
                Resource::Other(raw) => text_at(raw, &["id"]),
                _ => resource.id().map(Cow::Borrowed),
            };
            index.add(at, Some(resource), id.map(|id| Key(NO_BASE, id)), NONE);
        }
        index
    }

    pub(super) fn of_bundle(bundle: &'v Bundle, path: String) -> Self {
        let mut index = Self::new(path, Exchange::of(bundle), bundle.entry.len());
        // neighbours nearly always have the same base
        let mut last = ("", NONE);
        for (at, entry) in bundle.entry.iter().enumerate() {
            let resource = entry.resource.as_ref();
            let Some(url) = entry.full_url.as_ref().and_then(Primitive::value) else {
                if resource.is_some() {
                    index.add(at, resource, None, NONE);
                }
                continue;
            };
            let url = url.as_str();
            let (base, rest) = split(url);
            if last.1 == NONE || last.0 != base {
                last = (base, index.intern(base));
            }
            // a sign at the end separates nothing
            let trimmed = url.trim_end_matches(if is_urn(url) { ':' } else { '/' });
            let own =
                if trimmed.len() == url.len() { last.1 } else { index.intern(split(trimmed).0) };
            index.add(at, resource, Some(Key(last.1, Cow::Borrowed(rest))), own);
        }
        index
    }

    fn new(path: String, exchange: Exchange, count: usize) -> Self {
        // room for as many as a usual bundle has; what is larger grows with what it holds, not with the count of its items
        let room = count.min(2048);
        Self {
            path,
            exchange,
            items: Vec::with_capacity(room),
            bases: Vec::new(),
            base_numbers: HashMap::new(),
            by_key: HashMap::with_capacity(room),
            edges: Vec::new(),
            doubled: Vec::new(),
            ids: OnceCell::new(),
            versions: HashMap::new(),
        }
    }

    fn intern(&mut self, base: &'v str) -> Base {
        let next = u32::try_from(self.bases.len()).unwrap_or(NONE);
        let number = *self.base_numbers.entry(base).or_insert(next);
        if number == next {
            self.bases.push(base);
        }
        number
    }

    fn add(&mut self, at: usize, resource: Option<&'v Resource>, key: Option<Key<'v>>, own: Base) {
        let Ok(place) = u32::try_from(at) else { return };
        let resource = resource.map(Resource::as_item);
        let of_type = match resource {
            Some(Item::Element(element)) => element.resource_type(),
            Some(Item::Raw(raw)) => raw.resource_type().as_deref().and_then(resource_type_named),
            Some(Item::Primitive(_)) | None => None,
        };
        if of_type.is_none() && key.is_none() {
            return;
        }
        let before = key.and_then(|key| self.by_key.insert(key, place));
        if let Some(before) = before {
            self.doubled.push(at);
            if let Some(before) = self.get_mut(before as usize) {
                before.doubled = true;
            }
        }
        self.items.push(Indexed {
            resource,
            of_type,
            checked: 0,
            good: 0,
            reported: 0,
            running: 0,
            refers: 0,
            leads: 0,
            at: place,
            own,
            base: Standing::Unknown,
            assumed: false,
            settled: false,
            doubled: before.is_some(),
            before,
            is_versioned: false,
            linked: false,
            missing_address_reported: false,
        });
    }

    /// Position of an entry in `items`: its number, unless entries before it were left out.
    fn place(&self, at: usize) -> Option<usize> {
        let is_at = |item: &Indexed<'_>| item.at as usize == at;
        if self.items.get(at).is_some_and(is_at) {
            return Some(at);
        }
        self.items.binary_search_by(|item| (item.at as usize).cmp(&at)).ok()
    }

    pub(super) fn get(&self, at: usize) -> Option<&Indexed<'v>> {
        self.items.get(self.place(at)?)
    }

    fn get_mut(&mut self, at: usize) -> Option<&mut Indexed<'v>> {
        let place = self.place(at)?;
        self.items.get_mut(place)
    }

    /// The resource of an entry or a contained one, if it is modelled.
    pub(super) fn element(&self, at: usize) -> Option<&'v dyn Element> {
        match self.get(at)?.resource {
            Some(Item::Element(element)) => Some(element),
            _ => None,
        }
    }

    /// The resource as JSON, when it is of a type that is not modelled.
    pub(super) fn raw(&self, at: usize) -> Option<&'v RawJson> {
        match self.get(at)?.resource {
            Some(Item::Raw(raw)) => Some(raw),
            _ => None,
        }
    }

    /// How many of the resources have that id.
    pub(super) fn with_id(&self, id: &str) -> usize {
        let id_of = |item: &Indexed<'v>| match item.resource? {
            Item::Element(element) => parts(element).id.map(Cow::Borrowed),
            Item::Raw(raw) => text_at(raw, &["id"]),
            Item::Primitive(_) => None,
        };
        let ids = self.ids.get_or_init(|| {
            let mut ids = HashMap::new();
            for id in self.items.iter().filter_map(id_of) {
                *ids.entry(id).or_insert(0) += 1;
            }
            ids
        });
        ids.get(id).copied().unwrap_or(0)
    }

    /// Those of a type of resource.
    pub(super) fn of_type(&self, name: &str) -> Vec<usize> {
        let items = self.items.iter().filter(|item| item.of_type == Some(name));
        items.map(|item| item.at as usize).collect()
    }

    fn keyed(&self, base: Base, rest: &str) -> Option<usize> {
        self.by_key.get(&Key(base, Cow::Borrowed(rest))).map(|at| *at as usize)
    }

    /// The contained resource of an id.
    pub(super) fn contained(&self, id: &str) -> Option<usize> {
        self.keyed(NO_BASE, id)
    }

    /// Whether an entry has an address, to which references can be relative.
    pub(super) fn is_addressed(&self, at: usize) -> bool {
        self.get(at).is_some_and(|item| item.own != NONE)
    }

    fn absolute(&self, url: &str) -> Option<usize> {
        let (base, rest) = split(url);
        self.keyed(*self.base_numbers.get(base)?, rest)
    }

    /// The entry of an absolute address.
    pub(super) fn entry(&self, url: &str) -> Result<Option<usize>, IssueCode> {
        self.once(self.absolute(url))
    }

    /// The entry that a type and an id, `Slot/12`, lead to from another one, which has an address.
    pub(super) fn relative(
        &mut self,
        from: usize,
        path: &str,
        version: Option<&str>,
    ) -> Result<Option<usize>, IssueCode> {
        let Some(own) = self.get(from).map(|item| item.own).filter(|own| *own != NONE) else {
            return Err(IssueCode::BundleFullUrl);
        };
        let (of_type, id) = match path.split_once('/') {
            Some((of_type, id)) if !id.contains('/') && !of_type.contains('?') => (of_type, id),
            _ => return Err(IssueCode::BadReference),
        };
        let base = self.bases.get(own as usize).copied().unwrap_or_default();
        let urn = is_urn(base);
        let found = match id {
            _ if !urn => self.keyed(own, path),
            id if !id.contains(':') => self.keyed(own, id),
            id if base.len() <= LONGEST_COPIED => self.absolute(&[base, id].concat()),
            _ => None,
        };
        if let Some(version) = version {
            return found.map_or(Ok(None), |found| self.version(found, version));
        }
        let found = self.once(found)?;
        let of_another =
            |at| self.get(at).and_then(|item| item.of_type).is_some_and(|found| found != of_type);
        if urn && found.is_some_and(of_another) {
            return Err(IssueCode::ReferenceType);
        }
        Ok(found)
    }

    /// An entry, unless another one has its address too.
    fn once(&self, found: Option<usize>) -> Result<Option<usize>, IssueCode> {
        let doubled = found.and_then(|at| self.get(at)).is_some_and(|item| item.doubled);
        if doubled { Err(IssueCode::UnresolvedReference) } else { Ok(found) }
    }

    /// Of the entries with the address of one of them, that which holds a version.
    fn version(&mut self, found: usize, version: &str) -> Result<Option<usize>, IssueCode> {
        let Some(item) = self.get(found) else { return Ok(None) };
        if !item.doubled {
            return Ok((item.version().as_deref() == Some(version)).then_some(found));
        }
        if !item.is_versioned {
            self.read_versions(found);
        }
        let Ok(found) = u32::try_from(found) else { return Ok(None) };
        match self.versions.get(&(found, Cow::Borrowed(version))) {
            Some(Versioned { doubled: true, .. }) => Err(IssueCode::UnresolvedReference),
            Some(known) => Ok(Some(known.at as usize)),
            None => Ok(None),
        }
    }

    /// Notes the versions of all that have the address of the last one of them.
    fn read_versions(&mut self, last: usize) {
        let Ok(found) = u32::try_from(last) else { return };
        if let Some(item) = self.get_mut(last) {
            item.is_versioned = true;
        }
        let mut next = Some(found);
        while let Some(item) = next.and_then(|at| self.get(at as usize)) {
            let (at, version) = (item.at, item.version());
            next = item.before;
            if let Some(version) = version {
                self.versions
                    .entry((found, version))
                    .and_modify(|known| known.doubled = true)
                    .or_insert(Versioned { at, doubled: false });
            }
        }
    }

    /// The cached target of a reference, if it is the last one that was resolved for that entry: R4, the profiles and the guide
    /// resolve each reference in turn.
    pub(super) fn led(&self, from: usize, text: &str) -> Option<usize> {
        let item = self.get(from)?;
        if item.refers == text.as_ptr().addr() { item.leads.try_into().ok() } else { None }
    }

    pub(super) fn note_lead(&mut self, from: usize, text: &str, to: usize) {
        if let (Some(item), Ok(to)) = (self.get_mut(from), to.try_into()) {
            (item.refers, item.leads) = (text.as_ptr().addr(), to);
        }
    }

    /// Marks the missing address of an entry as reported; whether it was not before.
    pub(super) fn mark_missing_address_reported(&mut self, at: usize) -> bool {
        self.get_mut(at)
            .is_some_and(|item| !std::mem::replace(&mut item.missing_address_reported, true))
    }

    /// Notes a reference to the contained resource of an id, from another one or from the resource that contains it.
    pub(super) fn refer(&mut self, from: Option<usize>, id: &str) {
        if id.is_empty() {
            // it refers to the resource that contains it
            if let Some(from) = from.and_then(|from| self.get_mut(from)) {
                from.linked = true;
            }
            return;
        }
        let Some(to) = self.contained(id) else { return };
        match from {
            None => {
                if let Some(to) = self.get_mut(to) {
                    to.linked = true;
                }
            }
            Some(from) if from != to => {
                // positions, since items that are left out have a number and no position
                if let (Some(from), Some(to)) = (self.place(from), self.place(to))
                    && let (Ok(from), Ok(to)) = (from.try_into(), to.try_into())
                    && self.edges.last() != Some(&(from, to))
                {
                    self.edges.push((from, to));
                }
            }
            Some(_) => {}
        }
    }

    /// Orphans: contained resources that neither refer to the containing resource nor are referred to by it or by a contained
    /// resource that is not an orphan itself. Resources that refer to each other in a circle are not orphans. By their numbers in the list.
    pub(super) fn orphans(&mut self) -> Vec<usize> {
        // of those that have the same id, a reference finds the last one
        for at in (0..self.items.len()).rev() {
            if let (true, Some(before)) = (self.items[at].linked, self.items[at].before)
                && let Some(before) = self.get_mut(before as usize)
            {
                before.linked = true;
            }
        }
        self.edges.sort_unstable();
        self.edges.dedup();
        let mut referred = vec![0_u32; self.items.len()];
        for (_, to) in &self.edges {
            referred[*to as usize] += 1;
        }
        let is_linked = |at: usize| self.items[at].linked;
        let mut orphans: Vec<usize> =
            (0..self.items.len()).filter(|at| !is_linked(*at) && referred[*at] == 0).collect();
        let mut done = 0;
        while let Some(at) = orphans.get(done).copied() {
            done += 1;
            let first = self.edges.partition_point(|(from, _)| (*from as usize) < at);
            let own = self.edges[first..].iter().take_while(|(from, _)| *from as usize == at);
            for to in own.map(|(_, to)| *to as usize) {
                referred[to] -= 1;
                if referred[to] == 0 && !is_linked(to) {
                    orphans.push(to);
                }
            }
        }
        orphans.sort_unstable();
        orphans.into_iter().map(|place| self.items[place].at as usize).collect()
    }

    /// Notes the verdict of the walk on an entry, and the profiles that it was checked against.
    pub(super) fn visited(&mut self, at: usize, good: bool, profiles: u64) {
        if let Some(item) = self.get_mut(at) {
            item.base = if good { Standing::Good } else { Standing::Bad };
            item.reported |= profiles;
            item.checked |= profiles;
            if good {
                item.good |= profiles;
            }
        }
    }

    /// Notes that a resource is good, and meets these profiles.
    pub(super) fn found_good(&mut self, at: usize, profiles: u64) {
        if let Some(item) = self.get_mut(at) {
            item.base = Standing::Good;
            item.checked |= profiles;
            item.good |= profiles;
        }
    }

    /// Notes that a speculative check of an entry found nothing to report, and took nothing for good.
    pub(super) fn settle(&mut self, at: usize) {
        if let Some(item) = self.get_mut(at) {
            item.settled = true;
        }
    }

    pub(super) fn is_settled(&self, at: usize) -> bool {
        self.get(at).is_some_and(|item| item.settled)
    }

    /// Notes that a verdict rests on something that was taken for good.
    pub(super) fn mark_assumed(&mut self, at: usize, assumed: bool) {
        if let Some(item) = self.get_mut(at) {
            item.assumed |= assumed;
        }
    }

    /// Whether the verdict against a profile rests on something that was taken for good, or is taken for good itself while its
    /// check is running.
    pub(super) fn is_assumed(&self, at: usize, profile: &Profile) -> bool {
        self.get(at).is_some_and(|item| {
            item.assumed || item.base == Standing::Open || item.running & (1 << profile.index) != 0
        })
    }

    pub(super) fn set_running(&mut self, at: usize, profile: &Profile, running: bool) {
        let Some(item) = self.get_mut(at) else { return };
        let bit = 1 << profile.index;
        item.running = if running { item.running | bit } else { item.running & !bit };
    }

    pub(super) fn base(&self, at: usize) -> Standing {
        self.get(at).map_or(Standing::Good, |item| item.base)
    }

    pub(super) fn set_base(&mut self, at: usize, standing: Standing) {
        if let Some(item) = self.get_mut(at) {
            item.base = standing;
        }
    }

    /// Whether a resource meets a profile; `None`: not checked yet.
    pub(super) fn conforms(&self, at: usize, profile: &Profile) -> Option<bool> {
        let bit = 1 << profile.index;
        self.get(at).filter(|item| item.checked & bit != 0).map(|item| item.good & bit != 0)
    }

    pub(super) fn set_conforms(&mut self, at: usize, profile: &Profile, good: bool) {
        let bit = 1 << profile.index;
        let Some(item) = self.get_mut(at) else { return };
        item.checked |= bit;
        if good {
            item.good |= bit;
        } else {
            item.good &= !bit;
        }
    }

    /// Marks the faults of a resource against a profile as reported; whether they were not before.
    pub(super) fn mark_reported(&mut self, at: usize, profile: &Profile) -> bool {
        let bit = 1 << profile.index;
        let Some(item) = self.get_mut(at) else { return false };
        let first = item.reported & bit == 0;
        item.reported |= bit;
        first
    }
}

impl<'v> Indexed<'v> {
    /// Its `meta.versionId`.
    fn version(&self) -> Option<Cow<'v, str>> {
        version_of(self.resource?)
    }
}
