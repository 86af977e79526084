//! A search, answered with `fhir_sas::search`.

use fhir_sas::{
    search::{Place, RequestError, SlotSearch},
    terminology::Booking,
};

use crate::agenda::{Agenda, BASE};

pub fn answer(query: &str, agenda: &Agenda) -> Result<Vec<u8>, RequestError> {
    let search = SlotSearch::parse(query)?;
    let window = search.window();
    let mut answer = search.answer(BASE);
    for id in search.practitioners() {
        let Some(doctor) = agenda.doctor(id.number()) else { continue };
        let mut who = answer.practitioner(id);
        who.id(format!("practitioner-{}", doctor.id)).family(doctor.family).given(doctor.given);
        for cabinet in &doctor.cabinets {
            let place = Place::new(&cabinet.street, cabinet.post_code, cabinet.city);
            let place = place.id(format!("place-{}", cabinet.id)).structure(&cabinet.finess);
            let mut place = who.place(place.phone(&cabinet.phone));
            for free in cabinet.slots.iter().filter(|free| window.contains(&free.start)) {
                let mut slot = place.slot(free.start, free.end);
                slot.id(format!("slot-{}", free.id))
                    .visible_to(free.visible.iter().copied())
                    .consultation([free.consultation])
                    .reason(free.reason)
                    .specialty(doctor.specialty);
                let booking = if free.walk_in { Booking::WalkIn } else { Booking::Routine };
                slot.booking(booking, free.url());
            }
        }
    }
    Ok(answer.finish().to_json())
}
