//! References: their form, what they point to, and whether the target has the required type and profile.

use super::{
    engine::{Engine, Place, Scope, parts},
    index::{Exchange, Index, IndexId, Standing},
    path::Path,
    profile::Constraint,
    table::{Aggregation, Profile, Rule as Demand, Target},
};
use crate::{
    diagnostic::{IssueCode, Layer, Rule},
    r4::{MemberInfo, Primitive, Reference, Uri, resource_type_named, types::text::is_absolute},
    validate::collector::{Ask, Facts, Sink},
};

/// Longest chain of references that is followed; what lies beyond is taken to be good.
const FARTHEST: usize = 24;

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
    to: To,
    index: IndexId,
    profile: &'static Profile,
    scope: Scope<'v>,
}

impl<'v> Engine<'v> {
    /// Checks a reference against R4.
    pub(super) fn reference(
        &mut self,
        reference: &'v Reference,
        info: &'static MemberInfo,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        let targets = info.targets;
        self.named_type(reference, path);
        let Some(text) = reference.reference.as_ref().and_then(Primitive::value) else { return };
        let text = text.as_str();
        let member = Rule::r4("Reference", "reference");
        let found = Facts::default().found(text);
        if text.bytes().any(|byte| byte <= b' ') {
            self.report(IssueCode::BadReference, path, member, found);
        }
        if let (Some(id), Some(contained)) = (text.strip_prefix('#'), scope.contained) {
            self.indexes[contained].refer(scope.inner, id);
        }
        let to = self.find(text, path, scope);
        if to.is_none() && text.starts_with('#') {
            self.report(
                IssueCode::UnresolvedReference,
                path,
                Rule::key("Reference", "ref-1"),
                found,
            );
        }
        let of_type = match to {
            Some(to) => self.target_type(to, scope),
            None => type_in(text),
        };
        if let Some(declared) = reference.type_.as_ref().and_then(Primitive::value) {
            let declared = declared.as_str();
            let short = declared
                .strip_prefix("http://hl7.org/fhir/StructureDefinition/")
                .unwrap_or(declared);
            let wanted = targets.is_empty() || targets.contains(&short);
            if !wanted || of_type.is_some_and(|of_type| of_type != declared) {
                let facts = Facts::default().expected(targets).found(declared);
                self.report(IssueCode::ReferenceType, path, Rule::r4("Reference", "type"), facts);
            }
        }
        if let (Some(_), Some(of_type)) = (to, of_type)
            && !targets.is_empty()
            && !targets.contains(&of_type)
        {
            let facts = Facts::default().expected(targets).found(of_type);
            self.report(IssueCode::ReferenceType, path, Rule::r4(path.owner(), info.name), facts);
        }
    }

    /// Checks a reference that is the value of an extension of R4.
    pub(super) fn core_targets(
        &mut self,
        reference: &'v Reference,
        targets: &'static [&'static str],
        rule: Rule,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        let Some(text) = reference.reference.as_ref().and_then(Primitive::value) else { return };
        let named = reference.type_.as_ref().and_then(Primitive::value).map(Uri::as_str);
        let named = named.map(|named| named.strip_prefix(super::extension::R4).unwrap_or(named));
        let to = self.look_up(text.as_str(), scope).ok().flatten();
        let found = to.and_then(|to| self.target_type(to, scope));
        for of_type in [named, found].into_iter().flatten() {
            if !targets.contains(&of_type) {
                let facts = Facts::default().expected(targets).found(of_type);
                return self.report(IssueCode::ReferenceType, path, rule, facts);
            }
        }
    }

    /// `Reference.type` must be a resource type.
    fn named_type(&mut self, reference: &'v Reference, path: &Path<'_>) {
        let Some(declared) = reference.type_.as_ref().and_then(Primitive::value) else { return };
        let declared = declared.as_str();
        if matches!(declared, "Resource" | "DomainResource")
            || resource_type_named(declared).is_some()
        {
            return;
        }
        let at = path.member("Reference", "type");
        let facts = Facts::default().found(declared);
        self.report(IssueCode::UnknownCode, &at, Rule::r4("Reference", "type"), facts);
    }

    /// Resolves a reference; in a bundle, this is also where its form is checked.
    fn find(&mut self, text: &'v str, path: &Path<'_>, scope: Scope<'v>) -> Option<To> {
        // a bundle has no address: outside of its entries, a relative reference has no base
        let of_bundle = scope.root.resource_type() == Some("Bundle");
        let fault = if of_bundle && !is_absolute(text) && !text.starts_with('#') {
            if path.owner() == "Signature" {
                return None;
            }
            IssueCode::BundleFullUrl
        } else {
            self.lacks_address(text, path, scope);
            match self.look_up(text, scope) {
                Ok(to) => return to,
                Err(fault) => fault,
            }
        };
        let rule = Rule::r4("Reference", "reference");
        self.report(fault, path, rule, Facts::default().found(text));
        None
    }

    /// An entry of a batch or a transaction may lack an address unless it refers to something.
    fn lacks_address(&mut self, text: &str, path: &Path<'_>, scope: Scope<'v>) {
        let Some(bundle) = scope.bundle.filter(|_| !text.starts_with('#')) else { return };
        let index = &mut self.indexes[bundle];
        let lacks = index.exchange == Exchange::Request && !index.is_addressed(scope.entry);
        self.assumed += usize::from(lacks);
        let index = &mut self.indexes[bundle];
        if lacks && self.nested == 0 && index.mark_missing_address_reported(scope.entry) {
            let mut entry = path;
            while let Some(up) = entry.up().filter(|_| !entry.is("Bundle.entry")) {
                entry = up;
            }
            let rule = Rule::r4("Bundle.entry", "fullUrl");
            self.report(IssueCode::BundleFullUrl, entry, rule, Facts::about("missing"));
        }
    }

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

    fn target_type(&self, to: To, scope: Scope<'v>) -> Option<&'static str> {
        match to {
            To::Root => scope.root.resource_type(),
            To::Contained(at) => self.indexes[scope.contained?].get(at)?.of_type,
            To::Entry(at) => self.indexes[scope.bundle?].get(at)?.of_type,
        }
    }

    /// Checks a reference against the targets that a profile allows.
    pub(super) fn targets(
        &mut self,
        constraint: Constraint,
        reference: &'v Reference,
        targets: &'static [Target],
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        let Some(text) = reference.reference.as_ref().and_then(Primitive::value) else { return };
        let text = text.as_str();
        let places = constraint.node.rules.iter().find_map(|demand| match demand {
            Demand::Aggregation(places) => Some(*places),
            _ => None,
        });
        let aggregation = places.unwrap_or(&[]);
        if let Some(named) = reference.type_.as_ref().and_then(Primitive::value) {
            let named = named.as_str();
            let short = named.strip_prefix(super::extension::R4).unwrap_or(named);
            if !targets.iter().any(|target| target.of() == short) {
                let types = || targets.iter().map(Target::of).collect();
                let facts = Facts::default().expected_of(&types).found(named);
                self.unmet(IssueCode::ReferenceType, path, constraint, facts);
            }
        }
        let to = self.look_up(text, scope).ok().flatten();
        if !aggregation.is_empty() {
            let here = match (to, text.starts_with('#')) {
                (_, true) => Aggregation::Contained,
                (Some(_), false) => Aggregation::Bundled,
                (None, false) => Aggregation::Referenced,
            };
            let allowed = aggregation.contains(&here)
                || (here == Aggregation::Bundled && aggregation.contains(&Aggregation::Referenced));
            let lost = to.is_none() && !aggregation.contains(&Aggregation::Referenced);
            if !allowed || lost {
                let places = || aggregation.iter().map(|place| place.as_str()).collect();
                let facts = Facts::default().expected_of(&places).found(here.as_str());
                self.unmet(IssueCode::ReferencePlace, path, constraint, facts);
            }
        }
        let Some(to) = to else { return };
        let Some(of_type) = self.target_type(to, scope) else { return };
        let (mut wanted, mut count) = (None, 0);
        for target in targets {
            let good = match target {
                Target::Type(name) => *name == of_type,
                Target::Profile(profile) if profile.of == of_type => match self.at_layer(profile) {
                    Some(at_layer) => {
                        wanted = Some(*profile);
                        count += 1;
                        self.is_good(to, at_layer, scope)
                    }
                    None => true,
                },
                Target::Profile(_) => false,
            };
            if good {
                return;
            }
        }
        let Some(wanted) = wanted else {
            // R4 reported it, unless the profile allows fewer types
            let types = || targets.iter().map(Target::of).collect();
            let facts = Facts::default().expected_of(&types).found(of_type);
            self.unmet(IssueCode::ReferenceType, path, constraint, facts);
            return;
        };
        self.unmet(
            IssueCode::ReferenceProfile,
            path,
            constraint,
            Facts::default().expected(&[wanted.url]).found(text),
        );
        if count == 1 {
            self.report_target(to, wanted, scope);
        }
    }

    /// Whether the target of a reference conforms to R4, to the profiles that it claims, and to this one.
    pub(super) fn is_good(&mut self, to: To, profile: &'static Profile, scope: Scope<'v>) -> bool {
        let ((To::Contained(at), Some(index), _) | (To::Entry(at), _, Some(index))) =
            (to, scope.contained, scope.bundle)
        else {
            return true;
        };
        if self.nested >= FARTHEST {
            self.assumed += 1;
            return true;
        }
        let place = if matches!(to, To::Contained(_)) { Place::Contained } else { Place::Entry };
        // the JSON of the referring resource is not that of the target
        let inner = match to {
            To::Contained(at) => Scope { inner: Some(at), raw: None, ..scope },
            _ => Scope { entry: at, inner: None, raw: None, ..scope },
        };
        let Some(element) = self.indexes[index].element(at) else {
            return self.is_raw_good(index, at, inner, place);
        };
        let root = Path::root(element.resource_type().unwrap_or_default());
        let assumed = self.assumed;
        if self.indexes[index].base(at) == Standing::Unknown {
            self.indexes[index].set_base(at, Standing::Open);
            let good = self.aside(|engine| engine.resource(element, &root, inner, place));
            self.indexes[index].set_base(at, if good { Standing::Good } else { Standing::Bad });
            self.indexes[index].mark_assumed(at, self.assumed > assumed);
        } else if self.indexes[index].is_assumed(at, profile) {
            self.assumed += 1;
        }
        if self.indexes[index].base(at) == Standing::Bad {
            return false;
        }
        if let Some(known) = self.indexes[index].conforms(at, profile) {
            return known;
        }
        let assumed = self.assumed;
        self.indexes[index].set_conforms(at, profile, true);
        self.indexes[index].set_running(at, profile, true);
        let good = self.aside(|engine| {
            let first = engine.indexes.len();
            let scope = engine.enter(element, &root, inner, place);
            engine.apply(profile, &profile.root, element, &root, scope);
            engine.leave(first);
        });
        self.indexes[index].set_conforms(at, profile, good);
        self.indexes[index].set_running(at, profile, false);
        self.indexes[index].mark_assumed(at, self.assumed > assumed);
        good
    }

    /// The same for a resource kept as JSON; only R4 is checked, no profile.
    fn is_raw_good(&mut self, index: IndexId, at: usize, scope: Scope<'v>, place: Place) -> bool {
        if self.indexes[index].base(at) == Standing::Unknown
            && let Some(raw) = self.indexes[index].raw(at)
        {
            self.indexes[index].set_base(at, Standing::Open);
            let root = Path::root("");
            let good = self.aside(|engine| engine.raw_resource(raw, &root, scope, place));
            self.indexes[index].set_base(at, if good { Standing::Good } else { Standing::Bad });
        }
        // a rare kind of target: what refers to it is always visited
        self.assumed += 1;
        self.indexes[index].base(at) != Standing::Bad
    }

    /// Runs a check speculatively, without reporting; whether it found no error.
    pub(super) fn aside(&mut self, check: impl FnOnce(&mut Self)) -> bool {
        let outer = std::mem::replace(&mut self.sink, Sink::new(Ask::Whether, 0));
        self.nested += 1;
        check(self);
        self.nested -= 1;
        let aside = std::mem::replace(&mut self.sink, outer);
        aside.tally.errors == 0
    }

    /// Schedules the report of the faults of a target against a profile, once for each pair. Not of a target that claims another
    /// profile, unless that is a base of this one: that it is another one is the fault.
    pub(super) fn report_target(&mut self, to: To, profile: &'static Profile, scope: Scope<'v>) {
        let ((To::Entry(at), Some(index), _) | (To::Contained(at), _, Some(index))) =
            (to, scope.bundle, scope.contained)
        else {
            return;
        };
        let Some(own) = self.at_layer(profile) else { return };
        if self.nested == 0
            && self.indexes[index].mark_reported(at, own)
            && !self.claims_another(index, at, profile)
        {
            let profile = own;
            self.unreported.push(Unreported { to, index, profile, scope });
        }
    }

    /// Whether an indexed resource claims a known profile of its type, and neither this one nor a base of it.
    fn claims_another(&mut self, index: IndexId, at: usize, profile: &'static Profile) -> bool {
        let Some(element) = self.indexes[index].element(at) else { return false };
        let claims = parts(element).meta.map_or(&[][..], |meta| &meta.profile);
        let mut claims = claims.iter().filter_map(|url| self.claimed(url.value()?.as_str()));
        let mut another = false;
        let is_candidate = claims.any(|claimed| {
            let mut known = Some(profile);
            while let Some(base) = known.filter(|base| base.url != claimed.url) {
                known = base.base;
            }
            another |= claimed.of == profile.of;
            known.is_some()
        });
        another && !is_candidate
    }

    /// Reports the deferred faults of the resources in the indexes from this one on. A work list instead of recursion: a chain
    /// of references may be as long as the bundle.
    pub(super) fn report_deferred(&mut self, first: IndexId) {
        while let Some(next) = self.unreported.pop_if(|next| next.index >= first) {
            let Unreported { to, index, profile, scope } = next;
            let (To::Entry(at) | To::Contained(at)) = to else { continue };
            let Some(element) = self.indexes[index].element(at) else { continue };
            let holder = self.indexes[index].path.clone();
            let root = Path::root(&holder);
            if matches!(to, To::Contained(_)) {
                let path = root.item("DomainResource", "contained", at);
                let scope = Scope { inner: Some(at), ..scope };
                self.apply(profile, &profile.root, element, &path, scope);
                continue;
            }
            let entry = root.item("Bundle", "entry", at);
            let path = entry.member("Bundle.entry", "resource");
            let first = self.indexes.len();
            let outer = Scope { entry: at, inner: None, ..scope };
            let scope = self.enter(element, &path, outer, Place::Entry);
            self.apply(profile, &profile.root, element, &path, scope);
            self.leave(first);
        }
    }

    /// Reports an issue of a layer above R4.
    pub(super) fn report_at(
        &mut self,
        code: IssueCode,
        path: &Path<'_>,
        layer: Layer,
        rule: Rule,
        facts: Facts<'_>,
    ) {
        self.sink.report(code, path, layer, Some(rule), facts);
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

/// The type of resource that the text of a reference names.
fn type_in(text: &str) -> Option<&'static str> {
    let text = text.trim_end_matches('/');
    let path = text.split_once("/_history/").map_or(text, |(path, _)| path);
    let mut parts = path.rsplit('/');
    let _id = parts.next()?;
    match parts.next()? {
        "Resource" => Some("Resource"),
        "DomainResource" => Some("DomainResource"),
        name => resource_type_named(name),
    }
}

impl Target {
    /// The type of resource that it is, or that it is a profile of.
    fn of(&self) -> &'static str {
        match self {
            Self::Type(name) => name,
            Self::Profile(profile) => profile.of,
        }
    }
}

impl Aggregation {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Contained => "contained",
            Self::Referenced => "referenced",
            Self::Bundled => "bundled",
        }
    }
}
