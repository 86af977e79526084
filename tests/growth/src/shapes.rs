//! Hostile texts of a requested size.

use std::fmt::Write;

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An answer to a search.
    ReceivedResponse,
    /// A resource, or what is read as one.
    Resource,
    /// An account of a regulator.
    Account,
    /// A booking.
    Booking,
    /// A query of a search.
    Query,
    /// A query of a request that writes.
    Identifier,
    /// A header, an address, an identifier: any single value.
    Value,
    /// Claims of an ID token.
    Claims,
    /// A message of the Hub.
    Message,
}

/// A text that grows with a number.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    pub name: &'static str,
    pub kind: Kind,
    /// The text of a size. Its length grows linearly with the number.
    pub make: fn(usize) -> String,
    /// Most bytes that may be in use for a byte of the text.
    pub memory: usize,
}

const fn answer(name: &'static str, make: fn(usize) -> String) -> Shape {
    Shape { name, kind: Kind::ReceivedResponse, make, memory: MEMORY }
}

const fn resource(name: &'static str, make: fn(usize) -> String) -> Shape {
    Shape { name, kind: Kind::Resource, make, memory: MEMORY }
}

const fn of(kind: Kind, name: &'static str, make: fn(usize) -> String) -> Shape {
    Shape { name, kind, make, memory: MEMORY }
}

/// For any text.
const MEMORY: usize = 32;

/// For answers that are mostly right.
const MEMORY_OF_RIGHT: usize = 4;

fn list(n: usize, item: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for number in 0..n {
        if number > 0 {
            text.push(',');
        }
        text.push_str(&item(number));
    }
    text
}

fn same(n: usize, item: &str) -> String {
    list(n, |_| item.to_owned())
}

/// An answer with these entries.
fn bundle(entries: &str) -> String {
    bundle_of(1, entries)
}

fn bundle_of(total: usize, entries: &str) -> String {
    format!(
        r#"{{"resourceType":"Bundle","meta":{{"profile":["http://sas.fr/fhir/StructureDefinition/BundleAgregateur"]}},"type":"searchset","total":{total},"link":[{{"relation":"self","url":"https://a.fr/fhir/Slot?status=free"}}],"entry":[{entries}]}}"#
    )
}

fn entry(url: &str, mode: &str, resource: &str) -> String {
    format!(r#"{{"fullUrl":"{url}","resource":{resource},"search":{{"mode":"{mode}"}}}}"#)
}

/// A free slot, as the guide has it. They start a minute after each other, and again after four days.
fn slot(number: usize, schedule: &str, members: &str) -> String {
    let minute = number % 5000;
    let (day, hour, minute) = (2 + minute / 1440, minute / 60 % 24, minute % 60);
    let resource = format!(
        r#"{{"resourceType":"Slot","id":"s{number}","meta":{{"profile":["http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur"],"security":[{{"system":"https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau","code":"PUBLIC"}}]}},"serviceType":[{{"coding":[{{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"}}]}}],"specialty":[{{"coding":[{{"system":"https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale","code":"SM54"}}]}}],"appointmentType":{{"coding":[{{"system":"http://terminology.hl7.org/CodeSystem/v2-0276","code":"ROUTINE"}}]}},"schedule":{{"reference":"{schedule}"}},"status":"free","start":"2026-03-{day:02}T{hour:02}:{minute:02}:00.000+01:00","end":"2026-03-09T09:15:00.000+01:00"{members}}}"#
    );
    entry(&format!("https://a.fr/fhir/Slot/s{number}"), "match", &resource)
}

/// A slot with nothing that it can do without.
fn bare_slot(schedule: &str, members: &str) -> String {
    format!(
        r#"{{"resource":{{"resourceType":"Slot","status":"free","start":"2026-03-02T09:00:00Z","end":"2026-03-02T10:00:00Z","schedule":{{"reference":"{schedule}"}}{members}}}}}"#
    )
}

fn booking_url(number: usize) -> String {
    format!(r#","comment":"https://a.fr/rdv?creneau={number}""#)
}

/// Schedule, practitioner and role of one agenda, with members that are added to the practitioner, the role and its place.
fn agenda(id: &str, person: &str, role: &str, place: &str) -> String {
    [practitioner(id, person), place_of(id, id, role, place)].join(",")
}

fn practitioner(id: &str, members: &str) -> String {
    let resource = format!(
        r#"{{"resourceType":"Practitioner","id":"{id}","meta":{{"profile":["http://sas.fr/fhir/StructureDefinition/FrPractitionerAgregateur"]}},"identifier":[{{"type":{{"coding":[{{"system":"http://interopsante.org/fhir/CodeSystem/fr-v2-0203","code":"IDNPS"}}]}},"system":"urn:oid:1.2.250.1.71.4.2.1","value":"810002909371"}}]{members}}}"#
    );
    entry(&format!("https://a.fr/fhir/Practitioner/{id}"), "include", &resource)
}

/// Schedule and role of a practitioner at a place.
fn place_of(id: &str, practitioner: &str, role: &str, place: &str) -> String {
    let schedule = format!(
        r#"{{"resourceType":"Schedule","id":"{id}","meta":{{"profile":["http://sas.fr/fhir/StructureDefinition/FrScheduleAgregateur"]}},"actor":[{{"reference":"Practitioner/{practitioner}"}},{{"reference":"PractitionerRole/{id}"}}]}}"#
    );
    let role = format!(
        r##"{{"resourceType":"PractitionerRole","id":"{id}","meta":{{"profile":["http://sas.fr/fhir/StructureDefinition/FrPractitionerRoleExerciceAgregateur"]}},"contained":[{{"resourceType":"Location","id":"l","meta":{{"profile":["http://sas.fr/fhir/StructureDefinition/FrLocationAgregateur"]}},"identifier":[{{"type":{{"coding":[{{"system":"http://interopsante.org/fhir/CodeSystem/fr-location-identifier-type","code":"INTRN"}}]}},"system":"https://a.fr","value":"l"}}]{place}}}],"practitioner":{{"reference":"Practitioner/{practitioner}"}},"location":[{{"reference":"#l"}}]{role}}}"##
    );
    let url = |of_type: &str| format!("https://a.fr/fhir/{of_type}/{id}");
    [
        entry(&url("Schedule"), "include", &schedule),
        entry(&url("PractitionerRole"), "include", &role),
    ]
    .join(",")
}

const NAME: &str = r#","name":[{"family":"FORET","given":["Pierre"]}]"#;
const PLACE: &str =
    r#","address":{"line":["3 rue de la Paix"],"city":"NANTES","postalCode":"44000"}"#;
const ROLE: &str = r#","organization":{"identifier":{"type":{"coding":[{"system":"http://interopsante.org/fhir/CodeSystem/fr-v2-0203","code":"IDNST"}]},"system":"urn:oid:1.2.250.1.71.4.2.2","value":"1440000001"}},"telecom":[{"system":"phone","value":"+33240112233"}]"#;

/// So many slots of one agenda.
fn slots(n: usize, person: &str, role: &str, place: &str) -> String {
    let slots = list(n, |number| slot(number, "Schedule/1", &booking_url(number)));
    bundle_of(n, &[agenda("1", person, role, place), slots].join(","))
}

/// Many bare slots of one agenda.
fn bare_slots(n: usize, person: &str, role: &str, place: &str) -> String {
    let slots = list(n, |_| bare_slot("Schedule/1", ""));
    bundle(&[agenda("1", person, role, place), slots].join(","))
}

/// One resource with these members.
fn slot_with(members: &str) -> String {
    format!(r#"{{"resourceType":"Slot",{members}}}"#)
}

fn practitioner_with(members: &str) -> String {
    format!(r#"{{"resourceType":"Practitioner",{members}}}"#)
}

fn narrative(div: &str) -> String {
    let div = div.replace('\\', "\\\\").replace('"', "\\\"");
    practitioner_with(&format!(
        r#""text":{{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">{div}</div>"}}"#
    ))
}

/// A schedule at an address, with so many references to practitioners.
fn references_from(url: &str, n: usize) -> String {
    let actors = list(n, |number| format!(r#"{{"reference":"Practitioner/{number}"}}"#));
    bundle(&entry(
        url,
        "include",
        &format!(r#"{{"resourceType":"Schedule","id":"1","actor":[{actors}]}}"#),
    ))
}

/// Values within each other, with one in the middle.
fn nested(depth: usize, open: &str, close: &str, middle: &str) -> String {
    [&open.repeat(depth), middle, &close.repeat(depth)].concat()
}

/// Organizations, each part of another one.
fn organizations(n: usize, part_of: impl Fn(usize) -> usize) -> String {
    bundle(&list(n, |number| {
        let of = part_of(number);
        let resource = format!(
            r#"{{"resourceType":"Organization","id":"{number}","name":"a","partOf":{{"reference":"Organization/{of}"}}}}"#
        );
        entry(&format!("https://a.fr/Organization/{number}"), "include", &resource)
    }))
}

fn contained(n: usize, resource: impl Fn(usize) -> String, members: &str) -> String {
    practitioner_with(&format!(r#""contained":[{}]{members}"#, list(n, resource)))
}

fn appointment(members: &str) -> String {
    format!(
        r#"{{"resourceType":"Appointment","meta":{{"profile":["http://sas.fr/fhir/StructureDefinition/FrAppointmentSAS"]}},"identifier":[{{"system":"https://a.fr/rdv","value":"7"}}],"status":"booked",{members}}}"#
    )
}

fn account(members: &str) -> String {
    format!(
        r#"{{"resourceType":"Practitioner","meta":{{"profile":["https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/FrPractitionerRegul"]}},"active":true,{members}}}"#
    )
}

/// An envelope of the Hub with these contents, and an appointment with these members.
fn envelope(contents: &str, members: &str) -> String {
    format!(
        r#"{{"distributionID":"fr.sas.a_1","senderID":"fr.sas","dateTimeSent":"2026-03-01T18:00:02+01:00","dateTimeExpires":"2026-03-02T18:00:02+01:00","distributionStatus":"Actual","distributionKind":"Report","descriptor":{{"language":"fr-FR","explicitAddress":{{"explicitAddressScheme":"hubex","explicitAddressValue":"fr.health.samu330"}}}},"content":[{{"jsonContent":{{"embeddedJsonContent":{{"message":{{"messageId":"a","sender":{{"name":"fr.sas","URI":"hubex:fr.sas"}},"sentAt":"2026-03-01T18:00:02+01:00","kind":"Report","status":"Actual","recipient":[{{"name":"a","URI":"hubex:a"}}],"appointment":{{"appointmentId":"7","method":"CreateAppointment"{members}}}}}}}}}}}{contents}]}}"#
    )
}

/// One resource of the answer at each of so many servers, and a reference to it from each.
fn servers(n: usize) -> String {
    bundle(&list(n, |number| {
        let schedule =
            r#"{"resourceType":"Schedule","id":"1","actor":[{"reference":"Practitioner/1"}]}"#;
        let person = r#"{"resourceType":"Practitioner","id":"1"}"#;
        let at = |of_type: &str| format!("https://s{number}.fr/{of_type}/1");
        [entry(&at("Schedule"), "include", schedule), entry(&at("Practitioner"), "include", person)]
            .join(",")
    }))
}

const QUERY: &str = "start=ge2026-03-02&start=le2026-03-12&status=free&schedule.actor:Practitioner.identifier=810002909371";

/// All shapes.
pub const SHAPES: &[Shape] = &[
    // conformant answers
    Shape {
        name: "slots of one agenda, right",
        kind: Kind::ReceivedResponse,
        make: |n| slots(n, NAME, ROLE, PLACE),
        memory: MEMORY_OF_RIGHT,
    },
    Shape {
        name: "places with a slot each, right",
        kind: Kind::ReceivedResponse,
        make: |n| {
            let places = list(n, |number| {
                let id = number.to_string();
                let slot = slot(number, &format!("Schedule/{id}"), &booking_url(number));
                [slot, place_of(&id, "p", ROLE, PLACE)].join(",")
            });
            bundle_of(n, &[practitioner("p", NAME), places].join(","))
        },
        memory: MEMORY_OF_RIGHT,
    },
    // entries that are not valid
    answer("entries: numbers", |n| bundle(&same(n, "1"))),
    answer("entries: empty objects", |n| bundle(&same(n, "{}"))),
    answer("entries: null", |n| bundle(&same(n, "null"))),
    answer("entries: empty texts", |n| bundle(&same(n, "\"\""))),
    answer("entries: empty arrays", |n| bundle(&same(n, "[]"))),
    answer("entries: numbers and objects in turn", |n| bundle(&same(n, "1,{}"))),
    answer("entries: empty resources", |n| bundle(&same(n, r#"{"resource":{}}"#))),
    answer("entries: resources that are numbers", |n| bundle(&same(n, r#"{"resource":1}"#))),
    answer("entries: resources of another type", |n| {
        bundle(&same(n, r#"{"resource":{"resourceType":"Patient"}}"#))
    }),
    answer("entries: resources with a type alone", |n| {
        bundle(&same(n, r#"{"resource":{"resourceType":"Slot"}}"#))
    }),
    answer("entries: unknown members", |n| bundle(&same(n, r#"{"x":1}"#))),
    answer("entries: an id", |n| bundle(&same(n, r#"{"id":"a"}"#))),
    answer("entries: an empty list", |n| bundle(&same(n, r#"{"link":[]}"#))),
    answer("entries: an object instead of the list", |n| {
        let items = list(n, |number| format!(r#""{number}":{}"#, bare_slot("Schedule/1", "")));
        format!(r#"{{"resourceType":"Bundle","type":"searchset","entry":{{{items}}}}}"#)
    }),
    answer("entries: the list twice", |n| {
        let items = same(n, &bare_slot("Schedule/1", ""));
        format!(
            r#"{{"resourceType":"Bundle","type":"searchset","entry":[{items}],"entry":[{items}]}}"#
        )
    }),
    answer("entries: a list of lists", |n| bundle(&format!("[{}]", same(n, "1")))),
    answer("entries: requests and responses", |n| {
        bundle(&same(n, r#"{"request":{"method":"GET","url":"a"},"response":{"status":"200"}}"#))
    }),
    // names that stand several times
    answer("the same id everywhere", |n| {
        bundle(&same(
            n,
            r#"{"resource":{"resourceType":"Schedule","id":"1","actor":[{"reference":"Schedule/1"}]}}"#,
        ))
    }),
    answer("the same address everywhere", |n| {
        let slot = r#"{"resourceType":"Slot","id":"1","schedule":{"reference":"Slot/1"}}"#;
        bundle(&same(n, &entry("https://a.fr/Slot/1", "match", slot)))
    }),
    answer("the same type and id at many servers", servers),
    answer("many versions of one resource", |n| {
        bundle(&list(n, |number| {
            let resource = format!(
                r#"{{"resourceType":"Slot","id":"1","meta":{{"versionId":"{number}"}},"schedule":{{"reference":"Schedule/1/_history/{number}"}}}}"#
            );
            entry("https://a.fr/Slot/1", "match", &resource)
        }))
    }),
    // addresses and references
    answer("a long address, many relative references", |n| {
        references_from(&format!("https://a.fr/{}/Schedule/1", "b".repeat(20 * n)), n)
    }),
    answer("a long address without a slash", |n| references_from(&"b".repeat(20 * n), n)),
    answer("a long address of slashes", |n| {
        references_from(&format!("https://a.fr{}/Schedule/1", "/".repeat(20 * n)), n)
    }),
    answer("a long address of versions", |n| {
        references_from(&format!("https://a.fr{}/Schedule/1", "/_history".repeat(2 * n)), n)
    }),
    answer("a long urn", |n| references_from(&format!("urn:oid:1{}", ".2".repeat(10 * n)), n)),
    answer("a long uuid", |n| references_from(&format!("urn:uuid:{}", "a".repeat(20 * n)), n)),
    answer("a long address that is not ASCII", |n| {
        references_from(&format!("https://a.fr/{}/Schedule/1", "é".repeat(10 * n)), n)
    }),
    answer("addresses with a long base each", |n| {
        bundle(&list(n, |number| {
            let url = format!("https://a.fr/{}/{number}/Schedule/1", "b".repeat(600));
            entry(
                &url,
                "include",
                r#"{"resourceType":"Schedule","id":"1","actor":[{"reference":"Practitioner/1"},{"reference":"Practitioner/2"}]}"#,
            )
        }))
    }),
    answer("references to one resource", |n| {
        let slots = same(n, &bare_slot("Schedule/1", ""));
        bundle(&[agenda("1", NAME, ROLE, PLACE), slots].join(","))
    }),
    answer("references that lead nowhere", |n| {
        bundle(&list(n, |number| bare_slot(&format!("Schedule/x{number}"), "")))
    }),
    answer("absolute references that lead nowhere", |n| {
        bundle(&list(n, |number| bare_slot(&format!("https://b.fr/Schedule/x{number}"), "")))
    }),
    answer("references to a long id", |n| {
        let id = "a".repeat(20 * n);
        bundle(
            &[
                entry(
                    "https://a.fr/1",
                    "include",
                    &format!(r#"{{"resourceType":"Schedule","id":"{id}"}}"#),
                ),
                same(n, &bare_slot("Schedule/1", "")),
            ]
            .join(","),
        )
    }),
    answer("one long reference", |n| {
        bundle(&bare_slot(&format!("Schedule/{}", "a".repeat(n)), ""))
    }),
    answer("a long reference of slashes", |n| bundle(&bare_slot(&"a/".repeat(n), ""))),
    answer("references by identifier", |n| {
        let by_id = |number: usize| {
            format!(
                r#"{{"resourceType":"Slot","status":"free","schedule":{{"identifier":{{"system":"https://a.fr","value":"{number}"}}}}}}"#
            )
        };
        let schedule = |number: usize| {
            format!(
                r#"{{"resourceType":"Schedule","identifier":[{{"system":"https://a.fr","value":"{number}"}}]}}"#
            )
        };
        bundle(&list(n, |number| {
            format!(r#"{{"resource":{}}},{{"resource":{}}}"#, by_id(number), schedule(number))
        }))
    }),
    answer("conditional references", |n| {
        bundle(&same(n, &bare_slot("Schedule?identifier=a|b", "")))
    }),
    answer("a chain of references", |n| organizations(n, |number| number + 1)),
    answer("a chain of references, backwards", |n| {
        organizations(n, |number| number.saturating_sub(1))
    }),
    answer("cycles of references", |n| organizations(n, |number| number ^ 1)),
    answer("one resource that all are part of", |n| organizations(n, |_| 0)),
    answer("roles without places, for each other", |n| {
        bundle(&list(n, |number| {
            let resource = format!(
                r#"{{"resourceType":"PractitionerRole","id":"{number}","practitioner":{{"reference":"PractitionerRole/{}"}},"location":[{{"reference":"PractitionerRole/{number}"}}]}}"#,
                number / 2
            );
            entry(&format!("https://a.fr/PractitionerRole/{number}"), "include", &resource)
        }))
    }),
    answer("one agenda with many actors, many slots", |n| {
        let actors = list(n, |number| format!(r#"{{"reference":"PractitionerRole/{number}"}}"#));
        let schedule =
            format!(r#"{{"resource":{{"resourceType":"Schedule","id":"1","actor":[{actors}]}}}}"#);
        bundle(&[schedule, same(n, &bare_slot("Schedule/1", ""))].join(","))
    }),
    answer("one practitioner with many roles, many slots", |n| {
        let roles = list(n, |number| {
            format!(
                r#"{{"resource":{{"resourceType":"PractitionerRole","id":"{number}","practitioner":{{"reference":"Practitioner/1"}}}}}}"#
            )
        });
        let schedule = r#"{"resource":{"resourceType":"Schedule","id":"1","actor":[{"reference":"Practitioner/1"}]}}"#;
        let person = r#"{"resource":{"resourceType":"Practitioner","id":"1","identifier":[{"value":"810002909371"}]}}"#;
        bundle(&[schedule, person, &roles, &same(n, &bare_slot("Schedule/1", ""))].join(","))
    }),
    // contained resources
    resource("contained: distinct, unused", |n| {
        contained(n, |number| format!(r#"{{"resourceType":"Location","id":"l{number}"}}"#), "")
    }),
    resource("contained: the same id", |n| {
        contained(
            n,
            |_| r#"{"resourceType":"Location","id":"l"}"#.to_owned(),
            r##","extension":[{"url":"http://a.fr","valueReference":{"reference":"#l"}}]"##,
        )
    }),
    resource("contained: for each other", |n| {
        contained(
            n,
            |number| {
                format!(
                    r##"{{"resourceType":"Location","id":"l{number}","partOf":{{"reference":"#l{}"}}}}"##,
                    number + 1
                )
            },
            "",
        )
    }),
    resource("contained: numbers", |n| contained(n, |_| "1".to_owned(), "")),
    resource("contained: kept as JSON", |n| {
        contained(
            n,
            |number| {
                format!(
                    r##"{{"resourceType":"Patient","id":"p{number}","link":[{{"other":{{"reference":"#p{number}"}}}}]}}"##
                )
            },
            "",
        )
    }),
    resource("contained: with narratives", |n| {
        contained(
            n,
            |number| {
                format!(
                    r#"{{"resourceType":"Location","id":"l{number}","text":{{"status":"generated","div":"<div xmlns='http://www.w3.org/1999/xhtml'><a href='#x'>a</a></div>"}}}}"#
                )
            },
            "",
        )
    }),
    resource("contained: many references to many", |n| {
        let refer = list(n, |number| {
            format!(r##"{{"url":"http://a.fr","valueReference":{{"reference":"#l{number}"}}}}"##)
        });
        contained(
            n,
            |number| format!(r#"{{"resourceType":"Location","id":"l{number}"}}"#),
            &format!(r#","extension":[{refer}]"#),
        )
    }),
    answer("contained: many places of one role, many slots", |n| {
        let places = list(n, |number| {
            format!(r#"{{"resourceType":"Location","id":"l{number}","address":{{"city":"a"}}}}"#)
        });
        let all = list(n, |number| format!(r##"{{"reference":"#l{number}"}}"##));
        let role = format!(
            r#"{{"resource":{{"resourceType":"PractitionerRole","id":"1","contained":[{places}],"practitioner":{{"reference":"Practitioner/1"}},"location":[{all}]}}}}"#
        );
        let schedule = r#"{"resource":{"resourceType":"Schedule","id":"1","actor":[{"reference":"Practitioner/1"},{"reference":"PractitionerRole/1"}]}}"#;
        let person = r#"{"resource":{"resourceType":"Practitioner","id":"1","identifier":[{"value":"810002909371"}]}}"#;
        bundle(&[schedule, person, &role, &same(n, &bare_slot("Schedule/1", ""))].join(","))
    }),
    // what availabilities share
    answer("one long name, many slots", |n| {
        let name = format!(r#","name":[{{"family":"{}","given":["a"]}}]"#, "b".repeat(40 * n));
        bare_slots(n, &name, ROLE, PLACE)
    }),
    answer("one long given name, many slots", |n| {
        let name = format!(r#","name":[{{"family":"a","given":["{}"]}}]"#, "é".repeat(20 * n));
        bare_slots(n, &name, ROLE, PLACE)
    }),
    answer("one name of characters that are not shown, many slots", |n| {
        let name = "\u{200e}".repeat(14 * n);
        let name = format!(r#","name":[{{"family":"a{name}b","given":["a{name}b"]}}]"#);
        bare_slots(n, &name, ROLE, PLACE)
    }),
    answer("one long name of a reference, many agendas", |n| {
        let name = "\u{a0}".repeat(100 * n);
        let role = format!(
            r#"{{"resource":{{"resourceType":"PractitionerRole","id":"1","practitioner":{{"identifier":{{"system":"urn:oid:1.2.250.1.71.4.2.1","value":"810002909371"}},"display":"a{name}b"}}}}}}"#
        );
        let of_agenda = |number: usize| {
            let id = number.to_string();
            let schedule = format!(
                r#"{{"resource":{{"resourceType":"Schedule","id":"{id}","actor":[{{"reference":"PractitionerRole/1"}}]}}}}"#
            );
            [schedule, bare_slot(&format!("Schedule/{id}"), "")].join(",")
        };
        bundle(&[role, list(n, of_agenda)].join(","))
    }),
    answer("many names, many slots", |n| {
        let names = same(n, r#"{"use":"old","text":" "}"#);
        bare_slots(n, &format!(r#","name":[{names}]"#), ROLE, PLACE)
    }),
    answer("many given names, many slots", |n| {
        let given = same(8 * n, "\" \"");
        bare_slots(n, &format!(r#","name":[{{"family":"a","given":[{given}]}}]"#), ROLE, PLACE)
    }),
    answer("many identifiers of one practitioner, many slots", |n| {
        let more = same(n, r#"{"system":"urn:oid:1.2.250.1.71.4.2.1","value":"x"}"#);
        let person = format!(r#","identifier":[{more}]"#);
        bare_slots(n, &person, ROLE, PLACE)
    }),
    answer("many telephone numbers that are none, many slots", |n| {
        let phones = same(n, r#"{"system":"phone","value":"none"}"#);
        bare_slots(n, NAME, &format!(r#","telecom":[{phones}]"#), PLACE)
    }),
    answer("one long telephone number, many slots", |n| {
        let phone = "1 ".repeat(20 * n);
        bare_slots(
            n,
            NAME,
            &format!(r#","telecom":[{{"system":"phone","value":"{phone}"}}]"#),
            PLACE,
        )
    }),
    answer("one long telephone number of blanks, many slots", |n| {
        let phone = " ".repeat(40 * n);
        bare_slots(
            n,
            NAME,
            &format!(r#","telecom":[{{"system":"phone","value":"{phone}"}}]"#),
            PLACE,
        )
    }),
    answer("many lines of an address, many slots", |n| {
        let lines = same(8 * n, "\" \"");
        bare_slots(n, NAME, ROLE, &format!(r#","address":{{"line":[{lines}],"city":"a"}}"#))
    }),
    answer("one long line of an address, many slots", |n| {
        let line = "é ".repeat(15 * n);
        bare_slots(n, NAME, ROLE, &format!(r#","address":{{"line":["{line}"],"city":"a"}}"#))
    }),
    answer("one long city, many slots", |n| {
        let city = "a".repeat(40 * n);
        bare_slots(n, NAME, ROLE, &format!(r#","address":{{"line":["a"],"city":"{city}"}}"#))
    }),
    answer("one long post code, many slots", |n| {
        let code = "9".repeat(40 * n);
        bare_slots(n, NAME, ROLE, &format!(r#","address":{{"line":["a"],"postalCode":"{code}"}}"#))
    }),
    answer("one long post code of blanks, many slots", |n| {
        let code = " ".repeat(40 * n);
        bare_slots(
            n,
            NAME,
            ROLE,
            &format!(r#","address":{{"line":["a"],"postalCode":"{code}44000"}}"#),
        )
    }),
    answer("one long name of a place, many slots", |n| {
        let name = "a".repeat(40 * n);
        bare_slots(n, NAME, ROLE, &format!(r#","name":"{name}""#))
    }),
    answer("many identifiers of a place, many slots", |n| {
        let ids = same(n, r#"{"system":" ","value":"x"}"#);
        bare_slots(n, NAME, ROLE, &format!(r#","identifier":[{ids}]"#))
    }),
    answer("many opening hours, many slots", |n| {
        let hours = same(n, r#"{"daysOfWeek":["mon","x"]}"#);
        bare_slots(n, NAME, ROLE, &format!(r#","hoursOfOperation":[{hours}]"#))
    }),
    answer("one long id of a structure, many slots", |n| {
        let id = "1".repeat(40 * n);
        bare_slots(
            n,
            NAME,
            &format!(r#","organization":{{"identifier":{{"value":"{id}"}},"display":"{id}"}}"#),
            PLACE,
        )
    }),
    answer("many specialities of one role, many slots", |n| {
        let specialties = same(n, r#"{"coding":[{"code":"x"}]}"#);
        bare_slots(n, NAME, &format!(r#","specialty":[{specialties}]"#), PLACE)
    }),
    answer("slots at the same time and place", |n| bare_slots(n, NAME, ROLE, PLACE)),
    answer("slots at the same time, nowhere", |n| bare_slots(n, NAME, "", "")),
    answer("slots at the same time at many places", |n| {
        bundle(&list(n, |number| {
            let id = number.to_string();
            let place = format!(r#","address":{{"line":["{number} rue"],"postalCode":"44000"}}"#);
            [bare_slot(&format!("Schedule/{id}"), ""), agenda(&id, NAME, "", &place)].join(",")
        }))
    }),
    answer("CPTS: many of one slot", |n| {
        let services = list(n, |number| {
            format!(
                r#"{{"coding":[{{"code":"604"}}],"extension":[{{"url":"http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType","valueReference":{{"reference":"HealthcareService/{number}"}}}}]}}"#
            )
        });
        let all = list(n, |number| {
            let service = format!(
                r#"{{"resourceType":"HealthcareService","id":"{number}","providedBy":{{"reference":"Organization/{number}"}}}}"#
            );
            let cpts = format!(
                r#"{{"resourceType":"Organization","id":"{number}","identifier":[{{"system":"urn:oid:1.2.250.1.71.4.2.2","value":"1950047225"}}]}}"#
            );
            format!(r#"{{"resource":{service}}},{{"resource":{cpts}}}"#)
        });
        let slot = bare_slot("Schedule/1", &format!(r#","serviceType":[{services}]"#));
        bundle(&[slot, agenda("1", NAME, ROLE, PLACE), all].join(","))
    }),
    answer("CPTS: one for many slots, with many names", |n| {
        let service = r#"{"coding":[{"code":"604"}],"extension":[{"url":"http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType","valueReference":{"reference":"HealthcareService/1"}}]}"#;
        let phones = same(n, r#"{"value":"x"}"#);
        let parts = format!(
            r#"{{"resource":{{"resourceType":"HealthcareService","id":"1","providedBy":{{"reference":"Organization/1"}}}}}},{{"resource":{{"resourceType":"Organization","id":"1","name":"{}","telecom":[{phones}],"identifier":[{{"value":"1950047225"}}]}}}}"#,
            "a".repeat(20 * n)
        );
        let slots = same(n, &bare_slot("Schedule/1", &format!(r#","serviceType":[{service}]"#)));
        bundle(&[slots, agenda("1", NAME, ROLE, PLACE), parts].join(","))
    }),
    // long lists in one slot
    answer("many service types of one slot", |n| {
        bundle(
            &[
                bare_slot(
                    "Schedule/1",
                    &format!(r#","serviceType":[{}]"#, same(n, r#"{"text":"a"}"#)),
                ),
                agenda("1", NAME, ROLE, PLACE),
            ]
            .join(","),
        )
    }),
    answer("many labels of one slot", |n| {
        bundle(
            &[
                bare_slot(
                    "Schedule/1",
                    &format!(r#","meta":{{"security":[{}]}}"#, same(n, r#"{"code":"PUBLIC"}"#)),
                ),
                agenda("1", NAME, ROLE, PLACE),
            ]
            .join(","),
        )
    }),
    answer("one long comment", |n| {
        bundle(
            &[
                bare_slot(
                    "Schedule/1",
                    &format!(r#","comment":"https://a.fr/?{}""#, "a=1&".repeat(n)),
                ),
                agenda("1", NAME, ROLE, PLACE),
            ]
            .join(","),
        )
    }),
    answer("one comment of blanks", |n| {
        bundle(
            &[
                bare_slot(
                    "Schedule/1",
                    &format!(r#","comment":"{}https://a.fr/""#, "  ".repeat(n)),
                ),
                agenda("1", NAME, ROLE, PLACE),
            ]
            .join(","),
        )
    }),
    answer("many links", |n| {
        let links = same(n, r#"{"relation":"self","url":"https://a.fr/Slot"}"#);
        format!(r#"{{"resourceType":"Bundle","type":"searchset","link":[{links}]}}"#)
    }),
    answer("one long self link", |n| {
        format!(
            r#"{{"resourceType":"Bundle","type":"searchset","link":[{{"relation":"self","url":"https://a.fr/Slot?{}"}}]}}"#,
            "start=ge2026-03-02&%2C=".repeat(n)
        )
    }),
    answer("bundles within each other", |n| {
        let bundle = r#"{"resourceType":"Bundle","type":"searchset","entry":[{"resource":"#;
        let middle =
            format!(r#"{{"resourceType":"Slot","identifier":[{}]}}"#, same(n, r#"{"value":"a"}"#));
        nested(20, bundle, "}]}", &middle)
    }),
    // members of resources
    resource("profiles that nobody knows", |n| {
        slot_with(&format!(
            r#""meta":{{"profile":[{}]}}"#,
            list(n, |number| format!(r#""http://a.fr/{number}""#))
        ))
    }),
    resource("the same profile", |n| {
        slot_with(&format!(
            r#""meta":{{"profile":[{}]}}"#,
            same(n, r#""http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur""#)
        ))
    }),
    resource("labels", |n| {
        slot_with(&format!(
            r#""meta":{{"security":[{}]}}"#,
            same(n, r#"{"system":"http://a.fr","code":"a"}"#)
        ))
    }),
    resource("distinct tags", |n| {
        slot_with(&format!(
            r#""meta":{{"tag":[{}]}}"#,
            list(n, |number| format!(r#"{{"system":"http://a.fr","code":"{number}"}}"#))
        ))
    }),
    resource("codings", |n| {
        slot_with(&format!(
            r#""appointmentType":{{"coding":[{}]}}"#,
            same(n, r#"{"system":"http://terminology.hl7.org/CodeSystem/v2-0276","code":"x"}"#)
        ))
    }),
    resource("concepts", |n| slot_with(&format!(r#""serviceType":[{}]"#, same(n, "{}")))),
    resource("identifiers", |n| {
        slot_with(&format!(r#""identifier":[{}]"#, same(n, r#"{"value":""}"#)))
    }),
    resource("empty identifiers", |n| slot_with(&format!(r#""identifier":[{}]"#, same(n, "{}")))),
    resource("names", |n| {
        practitioner_with(&format!(r#""name":[{}]"#, same(n, r#"{"family":"a"}"#)))
    }),
    resource("numbers as names", |n| practitioner_with(&format!(r#""name":[{}]"#, same(n, "1")))),
    resource("names and one number", |n| {
        practitioner_with(&format!(r#""name":[{},1]"#, same(n, "{}")))
    }),
    resource("telecoms", |n| {
        practitioner_with(&format!(r#""telecom":[{}]"#, same(n, r#"{"rank":0}"#)))
    }),
    resource("qualifications", |n| {
        practitioner_with(&format!(r#""qualification":[{}]"#, same(n, "{}")))
    }),
    resource("extensions of one address", |n| {
        slot_with(&format!(r#""extension":[{}]"#, same(n, r#"{"url":"http://a.fr"}"#)))
    }),
    resource("empty extensions", |n| slot_with(&format!(r#""extension":[{}]"#, same(n, "{}")))),
    resource("extensions within each other", |n| {
        let deep = nested(20, r#"{"extension":["#, "]}", r#"{"url":"a"}"#);
        slot_with(&format!(r#""extension":[{}]"#, same(n, &deep)))
    }),
    resource("extensions with a known address", |n| {
        slot_with(&format!(
            r#""extension":[{}]"#,
            same(
                n,
                r#"{"url":"http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType","valueReference":{}}"#
            )
        ))
    }),
    resource("extensions beside primitives", |n| {
        slot_with(&format!(
            r#""_status":{{"extension":[{}]}}"#,
            same(n, r#"{"url":"http://a.fr","valueCode":"a"}"#)
        ))
    }),
    resource("the same id of elements", |n| {
        practitioner_with(&format!(r#""name":[{}]"#, same(n, r#"{"id":"a"}"#)))
    }),
    resource("distinct ids of elements", |n| {
        practitioner_with(&format!(
            r#""name":[{}]"#,
            list(n, |number| format!(r#"{{"id":"{number}"}}"#))
        ))
    }),
    resource("long ids of elements", |n| {
        practitioner_with(&format!(r#""name":[{{"id":"{0}"}},{{"id":"{0}"}}]"#, "a".repeat(n)))
    }),
    resource("opening hours", |n| {
        format!(
            r#"{{"resourceType":"Location","hoursOfOperation":[{}]}}"#,
            same(n, r#"{"daysOfWeek":["mon"],"openingTime":"x"}"#)
        )
    }),
    resource("participants", |n| {
        format!(r#"{{"resourceType":"Appointment","participant":[{}]}}"#, same(n, "{}"))
    }),
    resource("issues", |n| {
        format!(
            r#"{{"resourceType":"OperationOutcome","issue":[{}]}}"#,
            same(n, r#"{"severity":"error"}"#)
        )
    }),
    // primitives
    resource("empty texts in a list", |n| {
        practitioner_with(&format!(r#""name":[{{"given":[{}]}}]"#, same(n, "\"\"")))
    }),
    resource("null in a list", |n| {
        practitioner_with(&format!(r#""name":[{{"given":[{}]}}]"#, same(n, "null")))
    }),
    resource("numbers in a list of texts", |n| {
        practitioner_with(&format!(r#""name":[{{"given":[{}]}}]"#, same(n, "1")))
    }),
    resource("short texts in a list", |n| {
        practitioner_with(&format!(r#""name":[{{"given":[{}]}}]"#, same(n, "\"a\"")))
    }),
    resource("ids beside texts", |n| {
        practitioner_with(&format!(
            r#""name":[{{"given":[{}],"_given":[{}]}}]"#,
            same(n, "null"),
            same(n, r#"{"id":"a"}"#)
        ))
    }),
    resource("lists of different length", |n| {
        practitioner_with(&format!(
            r#""name":[{{"given":[{}],"_given":[{}]}}]"#,
            same(n, "\"a\""),
            same(n / 2 + 1, "null")
        ))
    }),
    resource("one long text", |n| slot_with(&format!(r#""comment":"{}""#, "é".repeat(n)))),
    resource("one long text of escapes", |n| {
        slot_with(&format!(r#""comment":"{}""#, "\\u00e9".repeat(n)))
    }),
    resource("one long text of lines", |n| {
        slot_with(&format!(r#""comment":"{}""#, "\\n".repeat(n)))
    }),
    resource("one long text of blanks", |n| {
        slot_with(&format!(r#""comment":"{}""#, " ".repeat(n)))
    }),
    resource("one long text of control characters", |n| {
        slot_with(&format!(r#""comment":"{}""#, "\\u0001".repeat(n)))
    }),
    resource("one long code", |n| slot_with(&format!(r#""status":"{}""#, "free ".repeat(n)))),
    resource("one long code of fragments", |n| {
        slot_with(&format!(r#""status":"{}""#, "#p".repeat(n)))
    }),
    resource("one long reference of fragments", |n| {
        slot_with(&format!(r#""schedule":{{"reference":"{}"}}"#, "#p".repeat(n)))
    }),
    resource("one long version", |n| {
        slot_with(&format!(r#""meta":{{"profile":["https://a.fr/p{}"]}}"#, "|1".repeat(n)))
    }),
    resource("one long unit", |n| {
        slot_with(&format!(
            r#""extension":[{{"url":"https://a.fr/e","valueQuantity":{{"value":1,"system":"http://unitsofmeasure.org","code":"{}"}}}}]"#,
            "(m.".repeat(n)
        ))
    }),
    resource("one long date", |n| {
        slot_with(&format!(r#""start":"2026-03-02T09:00:00.{}Z""#, "0".repeat(n)))
    }),
    resource("one long address", |n| {
        slot_with(&format!(r#""implicitRules":"http://a.fr/{}""#, "%20".repeat(n)))
    }),
    resource("one long language", |n| slot_with(&format!(r#""language":"fr{}""#, "-a".repeat(n)))),
    resource("one long number", |n| {
        format!(
            r#"{{"resourceType":"Location","position":{{"longitude":1{},"latitude":1}}}}"#,
            "0".repeat(n)
        )
    }),
    resource("base64", |n| {
        practitioner_with(&format!(r#""photo":[{{"data":"{}"}}]"#, "YWJj".repeat(n)))
    }),
    resource("base64 with blanks", |n| {
        practitioner_with(&format!(r#""photo":[{{"data":"{}"}}]"#, "Y W ".repeat(n)))
    }),
    resource("a long type of resource", |n| format!(r#"{{"resourceType":"{}"}}"#, "é".repeat(n))),
    // names of members
    resource("unknown members", |n| slot_with(&list(n, |number| format!(r#""x{number}":1"#)))),
    resource("unknown members of one name", |n| slot_with(&same(n, r#""x":1"#))),
    resource("one member again and again", |n| slot_with(&same(n, r#""comment":"a""#))),
    resource("one wrong member again and again", |n| slot_with(&same(n, r#""comment":1"#))),
    resource("one list again and again", |n| slot_with(&same(n, r#""identifier":[{}]"#))),
    resource("one element again and again", |n| {
        slot_with(&same(n, r#""schedule":{"display":"a"}"#))
    }),
    resource("second choices", |n| {
        slot_with(&format!(r#""extension":[{{"valueCode":"a",{}}}]"#, same(n, r#""valueId":"a""#)))
    }),
    resource("one long name of a member", |n| slot_with(&format!(r#""{}":1"#, "é".repeat(n)))),
    resource("long names of members", |n| {
        slot_with(&list(n, |number| format!(r#""{}{number}":1"#, "x".repeat(200))))
    }),
    resource("names of members in escapes", |n| slot_with(&same(n, r#""\u0073tatus":"free""#))),
    // nesting
    resource("deep arrays", |n| {
        slot_with(&format!(r#""x":[{}]"#, same(n, &nested(90, "[", "]", "1"))))
    }),
    resource("deep objects", |n| {
        slot_with(&format!(r#""x":[{}]"#, same(n, &nested(90, r#"{"x":"#, "}", "1"))))
    }),
    resource("deep raw values around a long text", |n| {
        let timing = nested(
            30,
            r#"{"extension":[{"url":"http://a.fr","valueTiming":"#,
            "}]}",
            &format!(r#"{{"event":["{}"]}}"#, "é".repeat(n)),
        );
        slot_with(&format!(r#""extension":[{{"url":"http://a.fr","valueTiming":{timing}}}]"#))
    }),
    resource("deep raw values around a list", |n| {
        let timing = nested(
            30,
            r#"{"extension":[{"url":"http://a.fr","valueTiming":"#,
            "}]}",
            &format!(r#"{{"event":[{}]}}"#, same(n, "\"2026\"")),
        );
        slot_with(&format!(r#""extension":[{{"url":"http://a.fr","valueTiming":{timing}}}]"#))
    }),
    resource("a raw resource with a long list", |n| {
        format!(r#"{{"resourceType":"Patient","name":[{}]}}"#, same(n, "{}"))
    }),
    resource("raw resources within each other", |n| {
        let middle =
            format!(r#"{{"resourceType":"Patient","name":[{}]}}"#, same(n, r#"{"family":"a"}"#));
        nested(20, r#"{"resourceType":"Patient","contained":["#, "]}", &middle)
    }),
    resource("a raw resource with many ids and references", |n| {
        format!(
            r#"{{"resourceType":"Patient","contained":[{}],"generalPractitioner":[{}]}}"#,
            list(n, |number| format!(r#"{{"resourceType":"Patient","id":"a{number}"}}"#)),
            list(n, |number| format!(r##"{{"reference":"#a{number}"}}"##))
        )
    }),
    resource("parameters", |n| {
        format!(
            r#"{{"resourceType":"Parameters","parameter":[{}]}}"#,
            same(n, r#"{"name":"a","valueString":"b"}"#)
        )
    }),
    // narratives
    resource("narrative: text", |n| narrative(&format!("<p>{}</p>", "é".repeat(n)))),
    resource("narrative: elements", |n| narrative(&"<p>a</p>".repeat(n))),
    resource("narrative: deep", |n| narrative(&nested(n, "<div>", "</div>", "a"))),
    resource("narrative: unclosed", |n| narrative(&"<p>".repeat(n))),
    resource("narrative: closed only", |n| narrative(&"</p>".repeat(n))),
    resource("narrative: entities", |n| narrative(&format!("<p>{}</p>", "&amp;&#233;".repeat(n)))),
    resource("narrative: one long entity", |n| narrative(&format!("<p>&#{};</p>", "0".repeat(n)))),
    resource("narrative: attributes", |n| {
        narrative(&format!("<p {}>a</p>", "class='a' ".repeat(n)))
    }),
    resource("narrative: one long attribute", |n| {
        narrative(&format!("<p title='{}'>a</p>", "a".repeat(n)))
    }),
    resource("narrative: links", |n| narrative(&"<a href='#x'>a</a>".repeat(n))),
    resource("narrative: links to ids", |n| {
        let mut div = String::new();
        for number in 0..n {
            let _ = write!(div, "<p id='i{number}'>a</p><a href='#i{number}'>b</a>");
        }
        narrative(&div)
    }),
    resource("narrative: a long link", |n| {
        narrative(&format!("<a href='#{}'>a</a>", "%20".repeat(n)))
    }),
    resource("narrative: links and ids of elements", |n| {
        let names = list(n, |number| format!(r#"{{"id":"i{number}"}}"#));
        let mut div = String::new();
        for number in 0..n {
            let _ = write!(div, "<a href='#i{number}'>b</a>");
        }
        practitioner_with(&format!(
            r#""name":[{names}],"text":{{"status":"generated","div":"<div xmlns='http://www.w3.org/1999/xhtml'>{div}</div>"}}"#
        ))
    }),
    resource("narrative: prefixes", |n| {
        let mut div = String::new();
        for number in 0..n {
            let _ = write!(div, "<x{number}:p xmlns:x{number}='http://www.w3.org/1999/xhtml'>");
        }
        narrative(&div)
    }),
    resource("narrative: comments", |n| narrative(&format!("a{}", "<!-- a -->".repeat(n)))),
    resource("narrative: comments that do not end", |n| narrative(&"<!--".repeat(n))),
    resource("narrative: less-than signs", |n| narrative(&"<".repeat(n))),
    resource("narratives of contained resources with links to each other", |n| {
        contained(
            n,
            |number| {
                format!(
                    r#"{{"resourceType":"Location","id":"l{number}","text":{{"status":"generated","div":"<div xmlns='http://www.w3.org/1999/xhtml'><p id='p{number}'>a</p><a href='#p{}'>b</a></div>"}}}}"#,
                    number + 1
                )
            },
            "",
        )
    }),
    // layout of the text
    resource("blanks", |n| slot_with(&format!(r#""status":{}"free""#, " ".repeat(n)))),
    resource("lines with a fault each", |n| {
        slot_with(&list(n, |number| format!("\n\"x{number}\":1")))
    }),
    resource("one long line with faults", |n| {
        slot_with(&format!(
            r#""x":"{}",{}"#,
            "é".repeat(n),
            list(n / 8 + 1, |number| format!(r#""é{number}":1"#))
        ))
    }),
    resource("a mark in front", |n| format!("\u{feff}{}", slot_with(&same(n, r#""x":1"#)))),
    resource("a text that breaks off", |n| {
        slot_with(&format!(r#""identifier":[{}"#, same(n, "{}")))
    }),
    resource("a text that is wrong at its end", |n| {
        slot_with(&format!(r#""identifier":[{}]}}x"#, same(n, "{}")))
    }),
    resource("a text that is not closed", |n| {
        slot_with(&format!(r#""comment":"{}"#, "\\\\".repeat(n)))
    }),
    resource("opening brackets", |n| "[".repeat(n)),
    resource("a list instead of a resource", |n| format!("[{}]", same(n, "1"))),
    // accounts and bookings
    of(Kind::Account, "account: names", |n| {
        account(&format!(r#""name":[{}]"#, same(n, r#"{"family":"a","given":["b"]}"#)))
    }),
    of(Kind::Account, "account: identifiers", |n| {
        account(&format!(
            r#""identifier":[{}]"#,
            same(
                n,
                r#"{"system":"urn:oid:1.2.250.1.213.3.6","value":"1ef1c748-01a3-6180-b098-73283ce4e5b1"}"#
            )
        ))
    }),
    of(Kind::Account, "account: addresses", |n| {
        account(&format!(r#""telecom":[{}]"#, same(n, r#"{"system":"email","value":"a@b.fr"}"#)))
    }),
    of(Kind::Account, "account: one long address", |n| {
        account(&format!(r#""telecom":[{{"system":"email","value":"{}@b.fr"}}]"#, "a".repeat(n)))
    }),
    of(Kind::Account, "account: one long id", |n| {
        account(&format!(
            r#""identifier":[{{"system":"urn:oid:1.2.250.1.71.4.2.1","value":"3{}/1"}}]"#,
            "4".repeat(n)
        ))
    }),
    of(Kind::Booking, "booking: participants", |n| {
        appointment(&format!(
            r#""participant":[{}]"#,
            same(n, r#"{"status":"accepted","actor":{"identifier":{"value":"810002909371"}}}"#)
        ))
    }),
    of(Kind::Booking, "booking: identifiers", |n| {
        appointment(&format!(
            r#""identifier":[{}]"#,
            list(n, |number| format!(r#"{{"system":"https://a.fr/rdv","value":"{number}"}}"#))
        ))
    }),
    of(Kind::Booking, "booking: one long id", |n| {
        appointment(&format!(
            r#""identifier":[{{"system":"https://a.fr/rdv","value":"{}"}}]"#,
            "7".repeat(n)
        ))
    }),
    of(Kind::Booking, "booking: extensions", |n| {
        appointment(&format!(
            r#""extension":[{}]"#,
            same(
                n,
                r#"{"url":"http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator","valueReference":{}}"#
            )
        ))
    }),
    // elements that R4 has and the crate does not know, as values of extensions and in resources kept as JSON
    resource("extensions with an empty value of another type", |n| {
        slot_with(&format!(r#""extension":[{}]"#, same(n, r#"{"url":"a:b","valueTiming":{}}"#)))
    }),
    resource("extensions with an empty list in a value of another type", |n| {
        slot_with(&format!(
            r#""extension":[{}]"#,
            same(n, r#"{"url":"a:b","valueTiming":{"event":[]}}"#)
        ))
    }),
    resource("extensions with values of other types that are numbers", |n| {
        slot_with(&format!(r#""extension":[{}]"#, same(n, r#"{"url":"a:b","valueTiming":1}"#)))
    }),
    resource("extensions with values of other types that are lists", |n| {
        slot_with(&format!(r#""extension":[{}]"#, same(n, r#"{"url":"a:b","valueTiming":[{}]}"#)))
    }),
    resource("extensions with empty values of another type, without an address", |n| {
        slot_with(&format!(r#""extension":[{}]"#, same(n, r#"{"valueAge":{}}"#)))
    }),
    resource("one element of another type with empty elements", |n| {
        slot_with(&format!(
            r#""extension":[{{"url":"a:b","valueTiming":{{"extension":[{}]}}}}]"#,
            same(n, "{}")
        ))
    }),
    resource("kept as JSON: empty elements with ids", |n| {
        format!(r#"{{"resourceType":"Patient","name":[{}]}}"#, same(n, r#"{"id":"a"}"#))
    }),
    resource("kept as JSON: empty lists in elements", |n| {
        format!(r#"{{"resourceType":"Patient","name":[{}]}}"#, same(n, r#"{"given":[]}"#))
    }),
    resource("kept as JSON: extensions with an empty value of another type", |n| {
        format!(
            r#"{{"resourceType":"Patient","extension":[{}]}}"#,
            same(n, r#"{"url":"a:b","valueTiming":{}}"#)
        )
    }),
    resource("kept as JSON: elements in elements", |n| {
        format!(
            r#"{{"resourceType":"Patient","contact":[{}]}}"#,
            same(n, r#"{"name":{"period":{}}}"#)
        )
    }),
    resource("kept as JSON: numbers", |n| {
        format!(r#"{{"resourceType":"Patient","name":[{}]}}"#, same(n, "1"))
    }),
    resource("kept as JSON: entries of many types", |n| {
        bundle(&list(n, |number| {
            let of = ["Patient", "Observation", "Encounter", "Basic"][number % 4];
            format!(r#"{{"resource":{{"resourceType":"{of}","extension":[{{}}]}}}}"#)
        }))
    }),
    // queries
    of(Kind::Query, "query: ids in one list", |n| format!("{QUERY}{}", ",810002909371".repeat(n))),
    of(Kind::Query, "query: distinct ids", |n| {
        format!("{QUERY},{}", list(n, |number| format!("8{:011}", number + 1)))
    }),
    of(Kind::Query, "query: ids that are none", |n| format!("{QUERY}{}", ",x".repeat(n))),
    of(Kind::Query, "query: parameters that nobody knows", |n| {
        format!("{QUERY}{}", "&x=1".repeat(n))
    }),
    of(Kind::Query, "query: distinct parameters", |n| {
        format!("{QUERY}&{}", list(n, |number| format!("x{number}=1")).replace(',', "&"))
    }),
    of(Kind::Query, "query: names without a value", |n| format!("{QUERY}{}", "&x".repeat(n))),
    of(Kind::Query, "query: misspelt parameters", |n| {
        format!("{QUERY}{}", "&schedule.actor:Practitioner.identifer=1".repeat(n))
    }),
    of(Kind::Query, "query: entities", |n| format!("{QUERY}{}", "&amp;x".repeat(n))),
    of(Kind::Query, "query: starts", |n| format!("{QUERY}{}", "&start=ge2026".repeat(n))),
    of(Kind::Query, "query: escapes", |n| format!("{QUERY}&x={}", "%20".repeat(n))),
    of(Kind::Query, "query: escapes of escapes", |n| format!("{QUERY}&x=%{}", "25".repeat(n))),
    of(Kind::Query, "query: broken escapes", |n| format!("{QUERY}&x={}", "%".repeat(n))),
    of(Kind::Query, "query: blanks", |n| format!("{QUERY}{}", "+".repeat(n))),
    of(Kind::Query, "query: bars", |n| format!("{QUERY}{}", "%7C".repeat(n))),
    of(Kind::Query, "query: ampersands", |n| format!("{QUERY}{}", "&".repeat(n))),
    of(Kind::Query, "query: includes", |n| {
        format!("{QUERY}{}", "&_include=Slot:schedule".repeat(n))
    }),
    of(Kind::Identifier, "identifier: a long value", |n| {
        format!("identifier=https://a.fr/rdv|{}", "7".repeat(n))
    }),
    of(Kind::Identifier, "identifier: again and again", |n| {
        "identifier=https://a.fr/rdv|7&".repeat(n)
    }),
    of(Kind::Identifier, "identifier: escapes", |n| format!("identifier={}", "%257C".repeat(n))),
    of(Kind::Identifier, "identifier: unknown parameters", |n| {
        format!("identifier=a|b&{}", "x&".repeat(n))
    }),
    // single values
    of(Kind::Value, "value: digits", |n| format!("8{}", "1".repeat(n))),
    of(Kind::Value, "value: blanks", |n| " ".repeat(n)),
    of(Kind::Value, "value: blanks around a number", |n| {
        format!("{0}810002909371{0}", " ".repeat(n))
    }),
    of(Kind::Value, "value: not ASCII", |n| "é\u{202e}".repeat(n)),
    of(Kind::Value, "value: media types", |n| same(n, "application/json;q=0.1")),
    of(Kind::Value, "value: parameters of a media type", |n| {
        format!("application/json{}", ";a=b".repeat(n))
    }),
    of(Kind::Value, "value: quotes", |n| format!("application/json;a={}", "\"\\\"".repeat(n))),
    of(Kind::Value, "value: an address with parameters", |n| {
        format!("https://a.fr/?{}", "origin=&".repeat(n))
    }),
    of(Kind::Value, "value: an address of slashes", |n| {
        format!("https://a.fr/Appointment{}", "/".repeat(n))
    }),
    of(Kind::Value, "value: fractions of a second", |n| {
        format!("2026-03-02T09:00:00.{}Z", "1".repeat(n))
    }),
    // messages of the Hub
    of(Kind::Message, "message: contents that are numbers", |n| envelope(&",1".repeat(n), "")),
    of(Kind::Message, "message: empty contents", |n| envelope(&",{}".repeat(n), "")),
    of(Kind::Message, "message: empty messages", |n| {
        let content = r#",{"jsonContent":{"embeddedJsonContent":{"message":{}}}}"#;
        envelope(&content.repeat(n), "")
    }),
    of(Kind::Message, "message: recipients", |n| {
        let recipients = same(n, r#"{"name":"a","URI":"hubex:b"}"#);
        let content = format!(
            r#",{{"jsonContent":{{"embeddedJsonContent":{{"message":{{"recipient":[{recipients}]}}}}}}}}"#
        );
        envelope(&content, "")
    }),
    of(Kind::Message, "message: unknown members", |n| {
        envelope("", &[",", &list(n, |number| format!(r#""x{number}":1"#))].concat())
    }),
    of(Kind::Message, "message: unknown members of one name", |n| {
        envelope("", &r#","x":1"#.repeat(n))
    }),
    of(Kind::Message, "message: misspelt members", |n| {
        envelope("", &r#","appointmentld":1"#.repeat(n))
    }),
    of(Kind::Message, "message: one member again and again", |n| {
        envelope("", &r#","practitioner":{}"#.repeat(n))
    }),
    of(Kind::Message, "message: one long text", |n| {
        envelope("", &format!(r#","status":"{}""#, "é".repeat(n)))
    }),
    of(Kind::Message, "message: one long name of a member", |n| {
        envelope("", &format!(r#","{}":1"#, "é".repeat(n)))
    }),
    of(Kind::Message, "message: a deep member", |n| {
        envelope("", &format!(r#","x":[{}]"#, same(n, &nested(60, "[", "]", "1"))))
    }),
    of(Kind::Message, "message: a text that breaks off", |n| {
        format!(r#"{{"distributionID":"a","content":[{}"#, same(n, "{}"))
    }),
    // claims
    of(Kind::Claims, "claims: extra", |n| {
        format!(
            r#"{{"iss":"a","sub":"b","aud":"c","exp":1,"iat":1,{}}}"#,
            list(n, |number| format!(r#""x{number}":1"#))
        )
    }),
    of(Kind::Claims, "claims: audience", |n| {
        format!(r#"{{"iss":"a","sub":"b","aud":[{}],"exp":1,"iat":1}}"#, same(n, "\"a\""))
    }),
    of(Kind::Claims, "claims: a long address", |n| {
        format!(
            r#"{{"iss":"a","sub":"b","aud":"c","exp":1,"iat":1,"email":"{}@b.fr"}}"#,
            "É".repeat(n)
        )
    }),
];
