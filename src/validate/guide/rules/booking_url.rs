//! The address where a slot is booked, in `Slot.comment`.

use super::{GuideRule, slot_appointment_type::Booking};
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{FhirString, Primitive, Slot},
    urls::web_address::is_web_address,
    validate::{
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const URL: GuideRule = GuideRule {
    code: IssueCode::SlotBookingUrl,
    flows: UseCase::WITH_SLOTS,
    source: "SSO; I24; acceptance test slot_has_url; requirement 25",
    texts: |facts| {
        if facts.subject == "address" {
            [
                "`comment` must be an address that a browser opens, and nothing else; found \
                 another text. Write the address of the agenda in full, such as \"{agenda}\".",
                "`comment` doit être une adresse qu'un navigateur ouvre, et rien d'autre ; trouvé \
                 : un autre texte. Écrivez l'adresse de l'agenda en entier, comme « {agenda} ».",
            ]
        } else {
            [
                "A slot that can be booked must have in `comment` the address where the regulator \
                 books it; found none. Add that of the agenda, such as \"{agenda}\".",
                "Un créneau qui se réserve doit avoir dans `comment` l'adresse où le régulateur le \
                 réserve ; trouvé : aucune. Ajoutez celle de l'agenda, comme « {agenda} ».",
            ]
        }
    },
};

pub(in crate::validate) const WALK_IN_URL: GuideRule = GuideRule {
    code: IssueCode::SlotWalkInUrl,
    flows: UseCase::WITH_SLOTS,
    source: "I24; acceptance test slot_has_url",
    texts: |_| {
        [
            "For a slot without booking (WALKIN) the guide demands no address, but the acceptance \
             tests want one in the `comment` of every slot; found none. Add that of the agenda, \
             such as \"{agenda}\".",
            "Pour un créneau sans rendez-vous (WALKIN), le guide n'exige pas d'adresse, mais les \
             tests de recette en veulent une dans le `comment` de chaque créneau ; trouvé : \
             aucune. Ajoutez celle de l'agenda, comme « {agenda} ».",
        ]
    },
};

pub(in crate::validate) const QUERY: GuideRule = GuideRule {
    code: IssueCode::SlotBookingUrlQuery,
    flows: UseCase::WITH_SLOTS,
    source: "SSO; acceptance test sso_while_unidentified appends &origin=…",
    texts: |_| {
        [
            "The acceptance tests append \"&origin=…\" to the address in `comment`; found one \
             without a \"?\". Write an address with a parameter, such as \"{agenda}\", or make \
             sure that the page opens all the same.",
            "Les tests de recette ajoutent « &origin=… » à la fin de l'adresse de `comment` ; \
             trouvé : une adresse sans « ? ». Écrivez une adresse qui a un paramètre, comme « \
             {agenda} », ou vérifiez que la page s'ouvre quand même.",
        ]
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    slot: &Slot,
    booking: Option<Booking>,
    path: &Path<'_>,
) {
    let url = slot.comment.as_ref().and_then(Primitive::value).map(FhirString::as_str);
    let at = path.member("Slot", "comment");
    match url.map(str::trim).filter(|url| !url.is_empty()) {
        None if booking == Some(Booking::WalkIn) => {
            WALK_IN_URL.report(issues, path, Facts::default());
        }
        None => URL.report(issues, path, Facts::about("missing")),
        Some(url) if !is_web_address(url) => {
            // an agenda may have had warnings on people there
            URL.report(issues, &at, Facts::about("address").found(url).personal());
        }
        Some(url) if !url.as_bytes().contains(&b'?') => {
            QUERY.report(issues, &at, Facts::default().found(url));
        }
        Some(_) => {}
    }
}
