//! Resolves references: what they lead to, what is known of it, and whose faults are still to be reported.

use super::{
    index::{Exchange, Index, IndexId},
    parts::parts,
    path::Path,
    scope::{Place, Scope},
    table::Profile,
};
use crate::{
    diagnostic::IssueCode,
    r4::{Element, View, resource_type_named, types::text::is_absolute},
};

/// The indexes of the resources around the walk, from the outermost to the innermost.
pub(super) struct Resolver<'v> {
    pub(super) indexes: Vec<Index<'v>>,
    /// Targets of references whose faults are reported once the walk is done with the referring resource.
    unreported: Vec<Unreported<'v>>,
    /// Depth of speculative checks: targets of references, and targets of these.
    pub(super) nested: usize,
    /// How often a speculative check took something for good that another check may find bad, or left something out: what it
    /// found then is not all that the visit of the same resource finds.
    pub(super) assumed: usize,
}

/// What a reference points to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum To {
    Contained(usize),
    Entry(usize),
    /// The resource that contains the one that refers.
    Root,
}

/// A target of a reference whose faults against a profile are reported later, when the referring resource is done.
#[derive(Clone, Copy)]
pub(super) struct Unreported<'v> {
    pub(super) to: To,
    pub(super) index: IndexId,
    pub(super) profile: &'static Profile,
    pub(super) scope: Scope<'v>,
}

impl<'v> Resolver<'v> {
    pub(super) const fn new() -> Self {
        Self { indexes: Vec::new(), unreported: Vec::new(), nested: 0, assumed: 0 }
    }

    /// The scope within a resource: its own contained resources, or its own entries, which are indexed until
    /// [`Self::leave`] with the count of indexes before.
    pub(super) fn enter(
        &mut self,
        element: &'v dyn Element,
        path: &Path<'_>,
        scope: Scope<'v>,
        place: Place,
    ) -> Scope<'v> {
        if place == Place::Contained {
            // what the entries of a contained bundle refer to stands nowhere
            let is_bundle = matches!(element.view(), View::Bundle(_));
            return Scope { bundle: scope.bundle.filter(|_| !is_bundle), ..scope };
        }
        let mut scope = Scope { root: element, contained: None, inner: None, ..scope };
        let contained = parts(element).contained;
        if !contained.is_empty() {
            scope.contained = Some(self.indexes.len());
            let resources = contained.iter().enumerate();
            self.indexes.push(Index::of_contained(resources, path.to_string()));
        }
        if let View::Bundle(bundle) = element.view() {
            scope.bundle = Some(self.indexes.len());
            self.indexes.push(Index::of_bundle(bundle, path.to_string()));
        }
        scope
    }

    /// Drops the indexes from this one on.
    pub(super) fn leave(&mut self, first: IndexId) {
        self.indexes.truncate(first);
    }

    /// Notes a reference to a contained resource by its id.
    pub(super) fn refer(&mut self, scope: Scope<'v>, id: &str) {
        if let Some(contained) = scope.contained {
            self.indexes[contained].refer(scope.inner, id);
        }
    }

    /// What a reference leads to.
    pub(super) fn look_up(
        &mut self,
        text: &'v str,
        scope: Scope<'v>,
    ) -> Result<Option<To>, IssueCode> {
        if let Some(id) = text.strip_prefix('#') {
            if id.is_empty() {
                return Ok(scope.inner.map(|_| To::Root));
            }
            let found = scope.contained.and_then(|contained| self.indexes[contained].contained(id));
            return Ok(found.map(To::Contained));
        }
        let Some(bundle) = scope.bundle else { return Ok(None) };
        let index = &mut self.indexes[bundle];
        if let Some(found) = index.led(scope.entry, text) {
            return Ok(Some(To::Entry(found)));
        }
        let found = look_up_entry(index, text, scope.entry)?;
        if let Some(at) = found {
            index.note_lead(scope.entry, text, at);
        }
        Ok(found.map(To::Entry))
    }

    /// The type of what a reference leads to.
    pub(super) fn type_of(&self, to: To, scope: Scope<'v>) -> Option<&'static str> {
        match to {
            To::Root => scope.root.resource_type(),
            To::Contained(at) => self.indexes[scope.contained?].get(at)?.of_type,
            To::Entry(at) => self.indexes[scope.bundle?].get(at)?.of_type,
        }
    }

    /// Schedules the report of a target's faults.
    pub(super) fn defer(&mut self, target: Unreported<'v>) {
        self.unreported.push(target);
    }

    /// Takes a scheduled target that is indexed from this index on.
    pub(super) fn next_deferred(&mut self, first: IndexId) -> Option<Unreported<'v>> {
        self.unreported.pop_if(|next| next.index >= first)
    }
}

/// The entry of the bundle that a reference in an entry leads to.
fn look_up_entry(
    index: &mut Index<'_>,
    text: &str,
    entry: usize,
) -> Result<Option<usize>, IssueCode> {
    if is_absolute(text) {
        return index.entry(text);
    }
    if !index.is_addressed(entry) {
        // the entries of a batch or transaction response need no address
        let optional = index.exchange == Exchange::Response;
        return if optional { Ok(None) } else { Err(IssueCode::BundleFullUrl) };
    }
    if index.exchange == Exchange::Request && is_search(text) {
        return Ok(None);
    }
    // a version is rare, and so is the underscore that announces it
    let versioned = text.as_bytes().contains(&b'_').then(|| text.split_once("/_history/"));
    match versioned.flatten() {
        Some((path, version)) => index.relative(entry, path, Some(version)),
        None => index.relative(entry, text, None),
    }
}

/// Whether a reference is conditional: a search that finds what is referred to, `Patient?identifier=urn:a:b|1`.
fn is_search(text: &str) -> bool {
    let Some((of_type, query)) = text.split_once('?') else { return false };
    let is_parameter = |part: &str| {
        part.split_once('=').is_some_and(|(name, value)| {
            let sign = |byte: u8| {
                byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b':' | b'-')
            };
            name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
                && name.bytes().all(sign)
                && !value.contains('=')
        })
    };
    resource_type_named(of_type).is_some() && query.split('&').all(is_parameter)
}
