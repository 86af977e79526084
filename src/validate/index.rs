//! What references can find: the entries of a bundle by address, contained resources by id.

use std::{borrow::Cow, collections::HashMap};

use super::{reference::To, table::Profile};
use crate::{
    issue::IssueCode,
    json::RawJson,
    r4::{Bundle, Element, Item, Primitive, Resource},
};

/// Place of an index among those that are open.
pub(super) type IndexId = usize;

/// The resources of a bundle, or those that a resource contains.
pub(super) struct Index<'v> {
    /// Where what holds them stands.
    pub(super) path: String,
    items: Vec<Indexed<'v>>,
    by_key: HashMap<Cow<'v, str>, usize>,
    /// References within: from which contained resource, to which id.
    refs: Vec<(Option<usize>, Cow<'v, str>)>,
    /// The address that was asked for last, and its entry.
    last: (String, Option<usize>),
    /// Entries whose address an earlier one has too.
    pub(super) doubled: Vec<(usize, usize)>,
    /// The versions of what has the same address, by the entry that is found by it; none before a reference names one.
    versions: Vec<HashMap<&'v str, usize>>,
}

/// One resource, and what is known of it so far.
pub(super) struct Indexed<'v> {
    /// `None`: the entry has none.
    resource: Option<Item<'v>>,
    pub(super) of_type: Option<Cow<'static, str>>,
    /// Address of an entry, id of a contained resource.
    pub(super) key: Option<Cow<'v, str>>,
    /// What R4 and the profiles it claims say of it.
    base: Standing,
    /// Of each profile, by its bit: whether it was asked, whether the resource conforms, whether its faults were told.
    asked: u64,
    good: u64,
    told: u64,
    /// The reference of it that was resolved last: where its text stands, 0 for none, and the entry that it leads to.
    refers: usize,
    leads: u32,
    /// Another entry has the same address.
    pub(super) doubled: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Unknown,
    /// It is being looked at, for the sake of something it refers to.
    Open,
    Good,
    Bad,
}

impl<'v> Index<'v> {
    pub(super) fn of_contained(contained: &'v [Resource], path: String) -> Self {
        let key = |resource: &'v Resource| match resource {
            Resource::Other(raw) => raw.text_member("id").map(Cow::Owned),
            _ => resource.id().map(Cow::Borrowed),
        };
        Self::new(path, contained.iter().map(|resource| (Some(resource.as_item()), key(resource))))
    }

    pub(super) fn of_bundle(bundle: &'v Bundle, path: String) -> Self {
        Self::new(
            path,
            bundle.entry.iter().map(|entry| {
                let url = entry.full_url.as_ref().and_then(Primitive::value);
                (
                    entry.resource.as_ref().map(Resource::as_item),
                    url.map(|url| Cow::Borrowed(url.as_str())),
                )
            }),
        )
    }

    fn new(
        path: String,
        items: impl ExactSizeIterator<Item = (Option<Item<'v>>, Option<Cow<'v, str>>)>,
    ) -> Self {
        let mut index = Self {
            path,
            by_key: HashMap::with_capacity(items.len()),
            items: Vec::with_capacity(items.len()),
            refs: Vec::new(),
            last: (String::new(), None),
            doubled: Vec::new(),
            versions: Vec::new(),
        };
        for (at, (resource, key)) in items.enumerate() {
            let mut doubled = false;
            if let Some(key) = key.clone()
                && let Some(first) = index.by_key.insert(key, at)
            {
                doubled = true;
                index.doubled.push((first, at));
                index.items[first].doubled = true;
            }
            let (asked, good, told) = (0, 0, 0);
            let base = Standing::Unknown;
            let of_type = match resource {
                Some(Item::Element(element)) => element.resource_type().map(Cow::Borrowed),
                Some(Item::Raw(raw)) => raw.resource_type().map(Cow::Owned),
                Some(Item::Primitive(_)) | None => None,
            };
            let (refers, leads) = (0, 0);
            index.items.push(Indexed {
                resource,
                of_type,
                key,
                base,
                asked,
                good,
                told,
                refers,
                leads,
                doubled,
            });
        }
        index
    }

    pub(super) fn find(&self, key: &str) -> Option<usize> {
        self.by_key.get(key).copied()
    }

    /// The entry of an address; the last one that was asked for is not looked for again.
    pub(super) fn entry(&mut self, url: &str) -> Result<Option<To>, IssueCode> {
        if self.last.0 != url {
            let found = self.find(url);
            self.last.0.clear();
            self.last.0.push_str(url);
            self.last.1 = found;
        }
        match self.last.1 {
            Some(at) if self.items[at].doubled => Err(IssueCode::UnresolvedReference),
            found => Ok(found.map(To::Entry)),
        }
    }

    /// The entry of an address that holds a version.
    pub(super) fn version(&mut self, url: &str, version: &str) -> Option<usize> {
        let at = self.find(url)?;
        if !self.items[at].doubled {
            return (self.items[at].version() == Some(version)).then_some(at);
        }
        if self.versions.is_empty() {
            self.versions.resize_with(self.items.len(), HashMap::new);
            for (at, item) in self.items.iter().enumerate().filter(|(_, item)| item.doubled) {
                if let (Some(key), Some(version)) = (&item.key, item.version())
                    && let Some(found) = self.by_key.get(key)
                {
                    self.versions[*found].insert(version, at);
                }
            }
        }
        self.versions[at].get(version).copied()
    }

    /// Where a reference leads, when it is the one of that entry that was resolved last: R4, the profiles and the guide ask in
    /// turn.
    pub(super) fn led(&self, from: usize, text: &str) -> Option<usize> {
        let item = self.items.get(from)?;
        if item.refers == text.as_ptr().addr() { item.leads.try_into().ok() } else { None }
    }

    pub(super) fn note_lead(&mut self, from: usize, text: &str, to: usize) {
        if let (Some(item), Ok(to)) = (self.items.get_mut(from), to.try_into()) {
            (item.refers, item.leads) = (text.as_ptr().addr(), to);
        }
    }

    pub(super) fn get(&self, at: usize) -> Option<&Indexed<'v>> {
        self.items.get(at)
    }

    pub(super) fn items(&self) -> &[Indexed<'v>] {
        &self.items
    }

    /// Notes a reference to a contained resource.
    pub(super) fn refer(&mut self, from: Option<usize>, to: impl Into<Cow<'v, str>>) {
        self.refs.push((from, to.into()));
    }

    /// The contained resources that do not refer to the one that contains them, and that neither it refers to nor another
    /// of them that is no orphan itself. Those that refer to each other in a circle are none.
    pub(super) fn orphans(&self) -> Vec<usize> {
        let count = self.items.len();
        let mut leads: Vec<Vec<usize>> = vec![Vec::new(); count];
        let (mut held, mut referred) = (vec![false; count], vec![0_usize; count]);
        for (from, to) in &self.refs {
            match (from, self.find(to)) {
                // it refers to the resource that contains it
                (Some(from), _) if to.is_empty() => held[*from] = true,
                (None, Some(to)) => held[to] = true,
                (Some(from), Some(to)) if *from != to => {
                    leads[*from].push(to);
                    referred[to] += 1;
                }
                _ => {}
            }
        }
        let mut orphans: Vec<usize> =
            (0..count).filter(|at| !held[*at] && referred[*at] == 0).collect();
        let mut done = 0;
        while let Some(at) = orphans.get(done).copied() {
            done += 1;
            for to in &leads[at] {
                referred[*to] -= 1;
                if referred[*to] == 0 && !held[*to] {
                    orphans.push(*to);
                }
            }
        }
        orphans.sort_unstable();
        orphans
    }

    /// What the walk of a bundle found of an entry.
    pub(super) fn visited(&mut self, at: usize, good: bool, told: u64) {
        if let Some(item) = self.items.get_mut(at) {
            item.base = if good { Standing::Good } else { Standing::Bad };
            item.told |= told;
            item.asked |= told;
            if good {
                item.good |= told;
            }
        }
    }

    pub(super) fn base(&self, at: usize) -> Standing {
        self.items[at].base
    }

    pub(super) fn set_base(&mut self, at: usize, standing: Standing) {
        self.items[at].base = standing;
    }

    /// What is known of a resource and a profile; `None`: nobody asked yet.
    pub(super) fn conforms(&self, at: usize, profile: &Profile) -> Option<bool> {
        let bit = 1 << profile.index;
        (self.items[at].asked & bit != 0).then(|| self.items[at].good & bit != 0)
    }

    pub(super) fn set_conforms(&mut self, at: usize, profile: &Profile, good: bool) {
        let bit = 1 << profile.index;
        self.items[at].asked |= bit;
        if good {
            self.items[at].good |= bit;
        } else {
            self.items[at].good &= !bit;
        }
    }

    /// Whether the faults of a resource against a profile are still to be told; they are told once.
    pub(super) fn tell(&mut self, at: usize, profile: &Profile) -> bool {
        let bit = 1 << profile.index;
        let first = self.items[at].told & bit == 0;
        self.items[at].told |= bit;
        first
    }
}

impl<'v> Indexed<'v> {
    /// The version that it says it is.
    fn version(&self) -> Option<&'v str> {
        let meta = super::engine::parts(self.element()?).meta?;
        Some(meta.version_id.as_ref()?.value()?.as_str())
    }

    pub(super) fn element(&self) -> Option<&'v dyn Element> {
        match self.resource {
            Some(Item::Element(element)) => Some(element),
            _ => None,
        }
    }

    /// The resource as JSON, when it is of a type that is not modelled.
    pub(super) fn raw(&self) -> Option<&'v RawJson> {
        match self.resource {
            Some(Item::Raw(raw)) => Some(raw),
            _ => None,
        }
    }
}
