//! Resources of `FrCore` 2, read as those of 1.1.0 that the guide has.
//!
//! Bookings and accounts are judged by the guide's profiles, which rest on 1.1.0. A sender that has moved on is understood all the
//! same: addresses on `hl7.fr`, RPPS numbers with a system of their own, and the operator of an appointment as a participant.

use super::appointment::{extension, is_operator, set_extension};
use crate::{
    identifier::Rpps,
    r4::{
        Appointment, Canonical, Coding, Extension, ExtensionValue, Identifier, Meta, Practitioner,
        Primitive, Reference, Shared, Uri,
    },
    urls::{fr_core_2 as urls, known::FR_APPOINTMENT_OPERATOR},
};

/// Reads a booking as one of 1.1.0; whether anything was otherwise. `profile`: the one of its flow.
pub(crate) fn booking(appointment: &mut Appointment, profile: &'static str) -> bool {
    let mut changed = claims(&mut appointment.meta, profile);
    changed |= extensions(&mut appointment.extension);
    for extension in &mut appointment.extension {
        if let Some(ExtensionValue::Reference(operator)) = &mut extension.value {
            changed |= reference(operator);
        }
    }
    for actor in appointment.participant.iter_mut().filter_map(|one| one.actor.as_mut()) {
        changed |= reference(actor);
    }
    let entered = appointment.participant.iter().position(is_operator);
    let is_named = extension(appointment, FR_APPOINTMENT_OPERATOR).is_some();
    if let Some(at) = entered.filter(|_| !is_named) {
        let operator = appointment.participant.remove(at).actor.unwrap_or_default();
        set_extension(appointment, FR_APPOINTMENT_OPERATOR, operator);
        changed = true;
    }
    changed
}

/// Reads an account as one of 1.1.0; whether anything was otherwise. `profile`: the one of accounts.
pub(crate) fn account(regulator: &mut Practitioner, profile: &'static str) -> bool {
    let mut changed = claims(&mut regulator.meta, profile);
    changed |= extensions(&mut regulator.extension);
    for one in &mut regulator.identifier {
        changed |= identifier(one);
    }
    changed
}

/// Claims of `FrCore` 2 beside or in the place of the guide's own are left out.
fn claims(meta: &mut Option<Shared<Meta>>, profile: &'static str) -> bool {
    let is_of_fr_core = |claim: &Primitive<Canonical>| {
        claim.value().is_some_and(|url| urls::is_definition(url.as_str()))
    };
    let Some(meta) = meta.as_mut().filter(|meta| meta.profile.iter().any(is_of_fr_core)) else {
        return false;
    };
    let mut kept: Vec<_> =
        meta.profile.iter().filter(|claim| !is_of_fr_core(claim)).cloned().collect();
    if kept.is_empty() {
        kept.push(Canonical::from(profile).into());
    }
    meta.profile = kept.into_iter().collect();
    true
}

fn extensions<'e>(extensions: impl IntoIterator<Item = &'e mut Extension>) -> bool {
    let mut changed = false;
    for extension in extensions {
        changed |= translate(&mut extension.url);
    }
    changed
}

fn reference(reference: &mut Reference) -> bool {
    reference.identifier.as_deref_mut().is_some_and(identifier)
}

fn identifier(identifier: &mut Identifier) -> bool {
    let mut changed = false;
    if let Some(rpps) = Rpps::of_fr_core_2(identifier) {
        let national = Identifier::from(rpps);
        identifier.system = national.system;
        identifier.value = national.value;
        identifier.type_ = national.type_;
        changed = true;
    }
    let is_newer = |coding: &Coding| {
        let system = coding.system.as_ref().and_then(Primitive::value);
        system.is_some_and(|system| urls::predecessor(system.as_str()).is_some())
    };
    if let Some(type_) = identifier.type_.as_mut().filter(|one| one.coding.iter().any(is_newer)) {
        for coding in &mut type_.coding {
            changed |= translate(&mut coding.system);
        }
    }
    changed
}

/// Puts the address of 1.1.0 in the place of one of `FrCore` 2.
fn translate(address: &mut Option<Primitive<Uri>>) -> bool {
    let Some(found) = address.as_mut() else { return false };
    let old = found.value().and_then(|url| urls::predecessor(url.as_str()));
    if let Some(old) = old {
        *found = Uri::from(old).into();
    }
    old.is_some()
}
