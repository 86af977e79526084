//! Everything that the crate emits, for a judge outside of it: HL7's validator with the definitions of an edition of the guide.
//!
//! ```text
//! FHIR_SAS_EMIT=emitted.jsonl cargo test --test suite -- --ignored emitted
//! ```
//!
//! writes a line a resource, `{"id": …, "resource": …}`: answers of all flows (`answer-`; those without slots are `empty-`, which
//! the profiles of CPTS and SOS refuse), bookings and what becomes of them, accounts, and each type of resource by itself.

use std::{
    cell::RefCell,
    env, fs,
    io::{BufWriter, Write},
};

use fhir_sas::{
    FrAppointment, UseCase,
    r4::{self, Resource},
    testing,
};
use proptest::prelude::*;

use super::effort::for_all;

/// How many of each kind. Of the answers a fourth has no slots.
const EACH: u32 = 300;

/// Where the lines go.
struct Sink {
    file: BufWriter<fs::File>,
    count: usize,
}

impl Sink {
    fn write(&mut self, kind: &str, resource: impl Into<Resource>) {
        self.write_text(kind, &r4::to_string(&resource.into()));
    }

    fn write_text(&mut self, kind: &str, resource: &str) {
        let id = self.count;
        writeln!(self.file, "{{\"id\":\"{kind}-{id}\",\"resource\":{resource}}}").expect("a file");
        self.count += 1;
    }
}

/// What can become of a booking, besides itself.
fn versions(booking: &FrAppointment) -> Vec<FrAppointment> {
    let practitioner = "810002909371".parse().expect("an id");
    let moved = booking.rescheduled(booking.start(), booking.end());
    let any = [
        booking.cancelled(),
        booking.fulfilled(),
        booking.no_show(),
        booking.confirmed(),
        booking.with_practitioner(practitioner),
        moved,
    ];
    any.into_iter().flatten().chain([booking.clone()]).collect()
}

#[test]
#[ignore = "writes a file for a validator outside of the crate"]
fn everything_emitted() {
    let path = env::var_os("FHIR_SAS_EMIT").expect("FHIR_SAS_EMIT names the file to write");
    let file = BufWriter::new(fs::File::create(path).expect("a file"));
    let sink = RefCell::new(Sink { file, count: 0 });
    for flow in UseCase::WITH_SLOTS {
        for_all(EACH, &testing::agenda(*flow), |(search, agenda)| {
            let answer = agenda.answer(&search, "https://agenda.example.fr/fhir");
            let bundle = answer.into_bundle().into_r4();
            let kind = if bundle.entry.is_empty() { "empty" } else { "answer" };
            sink.borrow_mut().write(&format!("{kind}-{flow}"), bundle);
            Ok(())
        });
    }
    for flow in UseCase::ALL {
        for_all(EACH / 3, &testing::appointment(*flow), |booking| {
            for version in versions(&booking) {
                let text = r4::to_string(version.as_r4());
                // no definitions of its profile are published: it demands what the one of SOS Médecins does, and five statuses
                let text = text.replace("/sas-pdm-appointment\"", "/sas-sos-appointment\"");
                sink.borrow_mut().write_text(&format!("booking-{flow}"), &text);
            }
            Ok(())
        });
    }
    for_all(EACH, &testing::regulator(), |account| {
        sink.borrow_mut().write("account", account);
        Ok(())
    });
    for flow in UseCase::WITH_SLOTS {
        let alone = proptest::strategy::Union::new([
            testing::slot(*flow).prop_map(Resource::from).boxed(),
            testing::schedule(*flow).prop_map(Resource::from).boxed(),
            testing::practitioner(*flow).prop_map(Resource::from).boxed(),
            testing::practitioner_role(*flow).prop_map(Resource::from).boxed(),
            testing::location(*flow).prop_map(Resource::from).boxed(),
            testing::organization(*flow).prop_map(Resource::from).boxed(),
            testing::healthcare_service().prop_map(Resource::from).boxed(),
        ]);
        for_all(EACH, &alone, |resource| {
            sink.borrow_mut().write(&format!("alone-{flow}"), resource);
            Ok(())
        });
    }
    let mut sink = sink.into_inner();
    sink.file.flush().expect("a file");
    println!("{} resources", sink.count);
    assert!(sink.count > 500);
}
