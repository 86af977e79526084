//! What both kinds of answers collect: owners, their places and slots, and what is left out.

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset};

use super::{
    facts::{CptsList, Owner, Place, Site, keep},
    omission::{KEPT, NO_BASE, Omission, OmissionCode, Omissions, OwnerId, Position},
};
use crate::{
    UseCase, identifier::PlaceId, profile::IntoOptionalText, search::Window,
    urls::web_address::server_base,
};

/// State that both kinds of answers share.
pub(super) struct Answering {
    pub(super) flow: UseCase,
    pub(super) window: Window,
    /// The address of the server, without a slash at the end.
    pub(super) base: Box<str>,
    pub(super) self_link: String,
    pub(super) owners: Vec<Owner>,
    pub(super) by_id: HashMap<OwnerId, usize>,
    pub(super) cpts: CptsList,
    pub(super) omissions: Omissions,
    /// The `_count` of the request.
    pub(super) count: Option<u32>,
    /// The time, when slots that have begun are to be left out.
    pub(super) now: Option<DateTime<FixedOffset>>,
}

impl Answering {
    pub(super) fn new(
        flow: UseCase,
        window: Window,
        count: Option<u32>,
        base: &str,
        link: &dyn Fn(&str) -> String,
    ) -> Self {
        let mut omissions = Omissions::new(KEPT);
        let base = server_base(base).filter(|base| PlaceId::of_server(base, 1).is_ok());
        let base = base.unwrap_or_else(|| {
            omissions.add(OmissionCode::Base, Position::default(), "");
            NO_BASE
        });
        Self {
            flow,
            window,
            base: base.into(),
            self_link: link(base),
            owners: Vec::new(),
            by_id: HashMap::new(),
            cpts: CptsList::default(),
            omissions,
            count,
            now: None,
        }
    }

    /// Finds the owner, or adds one. Owners that are left out are added too, as the target of their facts.
    pub(super) fn owner(
        &mut self,
        id: Result<OwnerId, Omission>,
        requested: impl Fn(OwnerId) -> bool,
    ) -> usize {
        let place = self.owners.len();
        let id = id.map_err(|omissions| self.omissions.push(omissions)).ok();
        if let Some(known) = id.and_then(|id| self.by_id.get(&id)) {
            return *known;
        }
        let kept = id.filter(|id| requested(*id));
        if let Some(id) = id {
            self.by_id.insert(id, place);
            if kept.is_none() {
                self.omissions.add(OmissionCode::NotAsked, Position::owner(place, Some(id)), "");
            }
        }
        self.owners.push(Owner::new(kept));
        place
    }

    /// Keeps a fact about an owner. The first counts; a different later one is reported.
    pub(super) fn fact(
        &mut self,
        at: usize,
        fact: &'static str,
        value: &impl IntoOptionalText,
        of: impl Fn(&mut Owner) -> &mut Option<Box<str>>,
    ) {
        let position = Position::owner(at, self.owners[at].id);
        keep(of(&mut self.owners[at]), fact, value, position, &mut self.omissions);
    }

    pub(super) fn site(&mut self, at: usize, place: Place) -> (usize, usize) {
        let owner = &mut self.owners[at];
        let key = place.key();
        let known = owner.by_place.get(&key).copied();
        let index = known.unwrap_or_else(|| {
            owner.by_place.insert(key, owner.sites.len());
            owner.sites.push(Site::default());
            owner.sites.len() - 1
        });
        let position = Position::place(at, owner.id, index);
        if owner.id.is_some() {
            owner.sites[index].learn(place, self.flow, position, &mut self.omissions);
        }
        (at, index)
    }
}
