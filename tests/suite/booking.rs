#[test]
fn probe() {
    use fhir_sas::{FrAppointment, UseCase, r4::Appointment};
    let base = serde_json::json!({
        "resourceType": "Appointment", "meta": {"profile": ["http://sas.fr/fhir/StructureDefinition/FrAppointmentSAS"]},
        "extension": [{"url": "http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator",
            "valueReference": {"identifier": {"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "IDNPS"}]}, "system": "urn:oid:1.2.250.1.71.4.2.1", "value": "3456780581/11242343"}}}],
        "identifier": [{"system": "https://agenda.example.fr/rdv", "value": "12"}], "status": "booked",
        "start": "2026-03-02T09:00:00+01:00", "end": "2026-03-02T09:15:00+01:00", "created": "2026-03-02T08:50:00+01:00",
        "participant": [{"actor": {"identifier": {"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "IDNPS"}]}, "system": "urn:oid:1.2.250.1.71.4.2.1", "value": "810002909371"}}, "status": "accepted"}],
    });
    let absent = serde_json::json!({"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown"}]});
    let mut all = vec![];
    for (at, name) in [
        ("", "status"),
        ("", "start"),
        ("", "end"),
        ("/identifier/0", "value"),
        ("/identifier/0", "system"),
        ("/participant/0", "status"),
        ("/extension/0/valueReference/identifier", "value"),
        ("/extension/0/valueReference/identifier", "system"),
        ("/extension/0", "url"),
        ("/participant/0/actor/identifier", "value"),
        ("/participant/0/actor/identifier", "system"),
    ] {
        let mut one = base.clone();
        let place = one.pointer_mut(at).unwrap().as_object_mut().unwrap();
        place.remove(name);
        place.insert(format!("_{name}"), absent.clone());
        all.push((format!("absent {at}/{name}"), one));
    }
    for (at, value) in [
        ("/identifier/0/system", "https://a|b"),
        ("/identifier/0/system", "mailto:x"),
        ("/identifier/0/system", "urn:x"),
        ("/identifier/0/system", "https://"),
        ("/identifier/0/system", "http:"),
        ("/identifier/0/system", "HTTPS://a.fr"),
        ("/identifier/0/system", "a+b:c"),
        ("/identifier/0/value", "a\tb"),
        ("/identifier/0/value", "a\nb"),
        ("/identifier/0/value", " a "),
        ("/identifier/0/value", "\u{200b}"),
        ("/identifier/0/value", "\u{85}"),
        ("/identifier/0/value", "a\u{9f}"),
        ("/start", "2026-03-02T08:59:60+01:00"),
        ("/extension/0/valueReference/identifier/type/coding/0/code", "INTRN"),
        ("/extension/0/valueReference/identifier/type/coding/0/code", "X"),
        ("/extension/0/valueReference/identifier/value", "02a1234567"),
        ("/extension/0/valueReference/identifier/value", "3620100057/703 26sr"),
        ("/extension/0/valueReference/identifier/value", "3620100057/é|b"),
    ] {
        let mut one = base.clone();
        *one.pointer_mut(at).unwrap() = value.into();
        all.push((format!("{at} {value:?}"), one));
    }
    let mut one = base.clone();
    *one.pointer_mut("/extension/0/valueReference/identifier").unwrap() = serde_json::json!({"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "INTRN"}]}, "system": "urn:oid:1.2.250.1.213.3.6", "value": " a\tb"});
    all.push(("technical tab".into(), one));
    for (what, one) in all {
        let read: Appointment = serde_json::from_value(one).unwrap();
        match FrAppointment::prove(read, UseCase::IndividualPractitioner) {
            Ok(_) => println!("{what}: proven"),
            Err(refused) => println!(
                "{what}: {:?}",
                refused.report().issues().iter().map(|i| i.code.as_str()).collect::<Vec<_>>()
            ),
        }
    }
}
