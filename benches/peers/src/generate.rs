//! Answers to the search for the free slots of individual practitioners, as JSON text.
//!
//! Everything is drawn from a fixed seed: the same size gives the same bytes on every machine.

use std::fmt::Write;

const BASE: &str = "https://agenda.exemple.fr/fhir";
const PROFILE: &str = "http://sas.fr/fhir/StructureDefinition";
const SLOT_TYPE: &str =
    "https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau";
const SPECIALTY: &str =
    "https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale";
const CONSULTATION: &str = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
const BOOKING: &str = "http://terminology.hl7.org/CodeSystem/v2-0276";
const IDENTIFIER: &str = "http://interopsante.org/fhir/CodeSystem/fr-v2-0203";
const PLACE_IDENTIFIER: &str =
    "http://interopsante.org/fhir/CodeSystem/fr-location-identifier-type";

pub const MAX_PRACTITIONERS: usize = 25;

const SECURITY: [&str; 3] = ["PUBLIC", "PRO", "SNP"];
const CONSULTATIONS: [&str; 3] = ["AMB", "VR", "HH"];
const SPECIALTIES: [&str; 5] = ["SM54", "SM05", "SM41", "SM26", "SM53"];
const REASONS: [&str; 6] = [
    "Visite de contrôle",
    "Consultation de médecine générale",
    "Première consultation",
    "Vaccination de l'enfant et de l'adulte",
    "Consultation de suivi pneumologique",
    "Dépistage",
];
const FAMILIES: [&str; 8] =
    ["THOMAS", "MARCEL", "LEFÈVRE", "GARCIA", "BÉRANGER", "MOREAU", "NGUYEN", "D'ALMEIDA"];
const GIVENS: [&str; 6] = ["Sébastien", "Guillaume", "Anaïs", "Marie-Hélène", "Zoé", "Karim"];
const STREETS: [&str; 4] =
    ["rue Mme DELMAS", "avenue de la République", "place de l'Église", "boulevard Gambetta"];
const CITIES: [(&str, &str); 4] =
    [("AGEN", "47000"), ("NÎMES", "30000"), ("AJACCIO", "20000"), ("SAINT-ÉTIENNE", "42000")];

/// A xorshift generator: enough for test data, and no dependency.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() >> 32) as usize % bound
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    /// One of the choices, and now and then the one that follows it as well.
    fn one_or_two<T: Copy>(&mut self, choices: &[T], percent: usize) -> Vec<T> {
        let first = self.below(choices.len());
        let count = 1 + usize::from(self.chance(percent));
        (first..first + count).map(|index| choices[index % choices.len()]).collect()
    }

    fn uuid(&mut self) -> String {
        let (a, b) = (self.next(), self.next());
        format!(
            "{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}",
            a >> 32,
            a & 0xffff,
            (a >> 16) & 0xfff,
            b >> 52,
            b & 0xffff_ffff_ffff
        )
    }
}

/// The pieces of a `String` target never fail to be written.
macro_rules! put {
    ($out:expr, $($format:tt)*) => { write!($out, $($format)*).unwrap() };
}

struct Place {
    practitioner: usize,
    role: String,
    schedule: String,
}

/// A compact searchset answer with this many slots.
pub fn answer(slots: usize) -> String {
    let random = &mut Random(0x9e37_79b9_7f4a_7c15);
    let count = slots.div_ceil(2).min(MAX_PRACTITIONERS);
    let practitioners: Vec<String> = (0..count).map(|_| random.uuid()).collect();
    let mut places = Vec::new();
    for practitioner in 0..count {
        for _ in 0..=usize::from(random.chance(40)) {
            places.push(Place { practitioner, role: random.uuid(), schedule: random.uuid() });
        }
    }

    let mut out = String::with_capacity(slots * 1_200 + places.len() * 3_200 + 4_096);
    head(&mut out, random, slots, count);
    for index in 0..slots {
        if index > 0 {
            out.push(',');
        }
        let place = &places[index * places.len() / slots];
        slot(&mut out, random, &place.schedule);
    }
    for place in &places {
        schedule(&mut out, place, &practitioners[place.practitioner]);
    }
    for (index, id) in practitioners.iter().enumerate() {
        practitioner(&mut out, random, index, id);
    }
    for (index, place) in places.iter().enumerate() {
        role(&mut out, random, index, place, &practitioners[place.practitioner]);
    }
    out.push_str("]}");
    out
}

pub fn rpps(practitioner: usize) -> usize {
    810_100_050_075 + practitioner * 7_919
}

fn head(out: &mut String, random: &mut Random, slots: usize, practitioners: usize) {
    put!(
        out,
        r#"{{"resourceType":"Bundle","id":"{}","meta":{{"profile":["{PROFILE}/BundleAgregateur"]}},"type":"searchset","total":{slots},"link":[{{"relation":"self","url":"{BASE}/Slot?_include=Slot:schedule&_include:iterate=Schedule:actor&status=free&start=ge2026-02-02T08:00:00.000%2B01:00&start=le2026-02-04T23:59:59.999%2B01:00&schedule.actor:Practitioner.identifier="#,
        random.uuid()
    );
    for practitioner in 0..practitioners {
        let separator = if practitioner > 0 { "," } else { "" };
        put!(out, "{separator}urn:oid:1.2.250.1.71.4.2.1%7C{}", rpps(practitioner));
    }
    out.push_str(r#"&_count=1000"}],"entry":["#);
}

fn slot(out: &mut String, random: &mut Random, schedule: &str) {
    let id = random.uuid();
    put!(
        out,
        r#"{{"fullUrl":"{BASE}/Slot/{id}","resource":{{"resourceType":"Slot","id":"{id}","meta":{{"profile":["{PROFILE}/FrSlotAgregateur"],"security":["#
    );
    for (index, code) in random.one_or_two(&SECURITY, 45).into_iter().enumerate() {
        let separator = if index > 0 { "," } else { "" };
        put!(out, r#"{separator}{{"system":"{SLOT_TYPE}","code":"{code}"}}"#);
    }
    put!(
        out,
        r#"]}},"serviceType":[{{"coding":[{{"system":"{CONSULTATION}","code":"{}"}}]}}"#,
        random.pick(&CONSULTATIONS)
    );
    if random.chance(90) {
        put!(out, r#",{{"text":"{}"}}"#, random.pick(&REASONS));
    }
    out.push_str(r#"],"specialty":["#);
    for (index, code) in random.one_or_two(&SPECIALTIES, 45).into_iter().enumerate() {
        let separator = if index > 0 { "," } else { "" };
        put!(out, r#"{separator}{{"coding":[{{"system":"{SPECIALTY}","code":"{code}"}}]}}"#);
    }
    let bookable = random.chance(75);
    put!(
        out,
        r#"],"appointmentType":{{"coding":[{{"system":"{BOOKING}","code":"{}"}}]}},"schedule":{{"reference":"Schedule/{schedule}"}},"status":"free","#,
        if bookable { "ROUTINE" } else { "WALKIN" }
    );
    let (day, hour, quarter) = (2 + random.below(3), 8 + random.below(12), random.below(4));
    // The last quarter ends on minute 59 so that no hour has to be carried over.
    put!(
        out,
        r#""start":"2026-02-{day:02}T{hour:02}:{:02}:00.000+01:00","end":"2026-02-{day:02}T{hour:02}:{:02}:00.000+01:00""#,
        quarter * 15,
        (quarter * 15 + 15).min(59)
    );
    if bookable {
        let key = random.next() >> 32;
        let width = 8 + random.below(24);
        put!(
            out,
            r#","comment":"https://rdv.exemple.fr/sas/reservation?lieu={}&creneau={key:0width$x}""#,
            random.below(900) + 100
        );
    }
    out.push_str(r#"},"search":{"mode":"match"}}"#);
}

fn schedule(out: &mut String, place: &Place, practitioner: &str) {
    let Place { role, schedule, .. } = place;
    put!(
        out,
        r#",{{"fullUrl":"{BASE}/Schedule/{schedule}","resource":{{"resourceType":"Schedule","id":"{schedule}","meta":{{"profile":["{PROFILE}/FrScheduleAgregateur"]}},"actor":[{{"reference":"Practitioner/{practitioner}"}},{{"reference":"PractitionerRole/{role}"}}]}},"search":{{"mode":"include"}}}}"#
    );
}

fn practitioner(out: &mut String, random: &mut Random, index: usize, id: &str) {
    put!(
        out,
        r#",{{"fullUrl":"{BASE}/Practitioner/{id}","resource":{{"resourceType":"Practitioner","id":"{id}","meta":{{"profile":["{PROFILE}/FrPractitionerAgregateur"]}},"identifier":[{{"type":{{"coding":[{{"system":"{IDENTIFIER}","code":"IDNPS"}}]}},"system":"urn:oid:1.2.250.1.71.4.2.1","value":"{}"}}],"name":[{{"family":"{}","given":["{}"]}}]}},"search":{{"mode":"include"}}}}"#,
        rpps(index),
        random.pick(&FAMILIES),
        random.pick(&GIVENS)
    );
}

fn role(out: &mut String, random: &mut Random, index: usize, place: &Place, practitioner: &str) {
    let role = &place.role;
    let location = random.uuid();
    let (city, postal_code) = random.pick(&CITIES);
    put!(
        out,
        r##",{{"fullUrl":"{BASE}/PractitionerRole/{role}","resource":{{"resourceType":"PractitionerRole","id":"{role}","meta":{{"profile":["{PROFILE}/FrPractitionerRoleExerciceAgregateur"]}},"contained":[{{"resourceType":"Location","id":"{location}","meta":{{"profile":["{PROFILE}/FrLocationAgregateur"]}},"identifier":[{{"type":{{"coding":[{{"system":"{PLACE_IDENTIFIER}","code":"INTRN"}}]}},"system":"urn:oid:1.1.111.1.111.1.1.1","value":"{index}"}}],"address":{{"line":["{} {}"],"city":"{city}","postalCode":"{postal_code}"}}}}],"practitioner":{{"reference":"Practitioner/{practitioner}"}},"organization":{{"identifier":{{"type":{{"coding":[{{"system":"{IDENTIFIER}","code":"IDNST"}}]}},"system":"urn:oid:1.2.250.1.71.4.2.2","value":"1{:09}"}}}},"location":[{{"reference":"#{location}"}}],"telecom":[{{"system":"phone","value":"+33{:09}"}}]}},"search":{{"mode":"include"}}}}"##,
        1 + random.below(120),
        random.pick(&STREETS),
        random.below(999_999_999),
        100_000_000 + random.below(899_999_999)
    );
}

/// The same answer with an address at walk-in slots too, so that there is nothing to warn of.
pub fn complete(text: &str) -> String {
    let walk_in = r#""code":"WALKIN"}]}"#;
    text.replace(
        walk_in,
        &format!(r#"{walk_in},"comment":"https://rdv.exemple.fr/sas/venir?lieu=7""#),
    )
}

/// The same answer indented by two spaces.
pub fn pretty(text: &str) -> String {
    let mut out = String::new();
    Node::parse(&mut text.trim_start()).write(&mut out, Some(0));
    out
}

/// The same answer with the members of every object in a random order.
pub fn shuffled(text: &str) -> String {
    let mut root = Node::parse(&mut text.trim_start());
    root.shuffle(&mut Random(0x0123_4567_89ab_cdef));
    let mut out = String::new();
    root.write(&mut out, None);
    out
}

/// The same answer in ASCII, with every slash escaped too.
pub fn escaped(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        match character {
            '/' => out.push_str("\\/"),
            _ if character.is_ascii() => out.push(character),
            _ => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    put!(out, "\\u{unit:04x}");
                }
            }
        }
    }
    out
}

/// The structure of a compact text that is known to be well formed and, as FHIR wants it, without
/// empty objects and arrays. Strings keep their quotes.
enum Node<'a> {
    Leaf(&'a str),
    Array(Vec<Node<'a>>),
    Object(Vec<(&'a str, Node<'a>)>),
}

impl<'a> Node<'a> {
    fn parse(rest: &mut &'a str) -> Self {
        match rest.as_bytes()[0] {
            b'[' => {
                let mut items = Vec::new();
                while !skip(rest, b']') {
                    items.push(Self::parse(rest));
                }
                Self::Array(items)
            }
            b'{' => {
                let mut members = Vec::new();
                while !skip(rest, b'}') {
                    let name = leaf(rest);
                    *rest = &rest[1..];
                    members.push((name, Self::parse(rest)));
                }
                Self::Object(members)
            }
            _ => Self::Leaf(leaf(rest)),
        }
    }

    fn shuffle(&mut self, random: &mut Random) {
        match self {
            Self::Leaf(_) => {}
            Self::Array(items) => items.iter_mut().for_each(|item| item.shuffle(random)),
            Self::Object(members) => {
                for last in (1..members.len()).rev() {
                    members.swap(last, random.below(last + 1));
                }
                members.iter_mut().for_each(|(_, value)| value.shuffle(random));
            }
        }
    }

    /// Writes the text at this depth of indentation, or compactly without one.
    fn write(&self, out: &mut String, depth: Option<usize>) {
        let inner = depth.map(|depth| depth + 1);
        match self {
            Self::Leaf(text) => out.push_str(text),
            Self::Array(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    separate(out, index, inner);
                    item.write(out, inner);
                }
                indent(out, depth);
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    separate(out, index, inner);
                    out.push_str(name);
                    out.push_str(if depth.is_some() { ": " } else { ":" });
                    value.write(out, inner);
                }
                indent(out, depth);
                out.push('}');
            }
        }
    }
}

/// Steps over the bracket or comma in front; true at the closing bracket.
fn skip(rest: &mut &str, close: u8) -> bool {
    let found = rest.as_bytes()[0];
    *rest = &rest[1..];
    found == close
}

/// Cuts a string or another scalar off the front.
fn leaf<'a>(rest: &mut &'a str) -> &'a str {
    let bytes = rest.as_bytes();
    let length = if bytes[0] == b'"' {
        let mut end = 1;
        while bytes[end] != b'"' {
            end += 1 + usize::from(bytes[end] == b'\\');
        }
        end + 1
    } else {
        bytes.iter().position(|byte| b",]}".contains(byte)).unwrap_or(bytes.len())
    };
    let (leaf, tail) = rest.split_at(length);
    *rest = tail;
    leaf
}

fn separate(out: &mut String, index: usize, depth: Option<usize>) {
    if index > 0 {
        out.push(',');
    }
    indent(out, depth);
}

fn indent(out: &mut String, depth: Option<usize>) {
    if let Some(depth) = depth {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
    }
}
