//! What mutants are made of: names of members, values by kind, characters that programs stumble over.

use crate::random::Random;

/// Characters and short texts that are put anywhere into texts: accents, combining marks, emoji, right-to-left letters and
/// overrides, blanks of all widths, what ends lines, what escapes.
pub const FOREIGN: &[&str] = &[
    "é",
    "É",
    "œ",
    "ß",
    "\u{130}",
    "\u{212a}",
    "ǅ",
    "日",
    "عيادة",
    "ש",
    "😀",
    "👩\u{200d}⚕\u{fe0f}",
    "\u{301}",
    "\u{200b}",
    "\u{200f}",
    "\u{202e}",
    "\u{2066}",
    "\u{a0}",
    "\u{2009}",
    "\u{3000}",
    "\u{feff}",
    "\u{ad}",
    "\u{fffd}",
    "\u{ffff}",
    "\u{e000}",
    "\u{10ffff}",
    "\u{0}",
    "\u{1}",
    "\u{1b}[31m",
    "\u{7f}",
    "\u{85}",
    "\u{9b}",
    "\u{2028}",
    "\n",
    "\r\n",
    "\t",
    " ",
    "٣",
    "３",
    "²",
    "\"",
    "\\",
    "<",
    "&",
    "%",
    "%2B",
    "%257C",
    "%FF",
    "+",
    "|",
    "#",
    "?",
    "/",
    ":",
    ",",
];

/// Names of members that R4 has, wherever it has them.
pub const NAMES: &[&str] = &[
    "resourceType",
    "id",
    "meta",
    "versionId",
    "lastUpdated",
    "source",
    "profile",
    "security",
    "tag",
    "implicitRules",
    "language",
    "text",
    "div",
    "contained",
    "extension",
    "modifierExtension",
    "url",
    "valueString",
    "valueCode",
    "valueCoding",
    "valueReference",
    "valueIdentifier",
    "valueInteger",
    "valueDecimal",
    "valueBoolean",
    "valueDateTime",
    "valueInstant",
    "valuePeriod",
    "valueTiming",
    "valueDosage",
    "valueUri",
    "valueBase64Binary",
    "valueCodeableConcept",
    "valueQuantity",
    "valueAttachment",
    "valueContactDetail",
    "valueMeta",
    "identifier",
    "use",
    "type",
    "system",
    "value",
    "period",
    "assigner",
    "reference",
    "display",
    "coding",
    "code",
    "version",
    "userSelected",
    "name",
    "family",
    "given",
    "prefix",
    "suffix",
    "telecom",
    "rank",
    "address",
    "line",
    "city",
    "district",
    "state",
    "postalCode",
    "country",
    "active",
    "birthDate",
    "gender",
    "photo",
    "qualification",
    "communication",
    "entry",
    "fullUrl",
    "resource",
    "search",
    "mode",
    "score",
    "request",
    "method",
    "response",
    "status",
    "location",
    "etag",
    "lastModified",
    "outcome",
    "ifNoneExist",
    "total",
    "link",
    "relation",
    "timestamp",
    "signature",
    "serviceCategory",
    "serviceType",
    "specialty",
    "appointmentType",
    "schedule",
    "start",
    "end",
    "overbooked",
    "comment",
    "actor",
    "planningHorizon",
    "practitioner",
    "organization",
    "healthcareService",
    "availableTime",
    "daysOfWeek",
    "allDay",
    "availableStartTime",
    "availableEndTime",
    "notAvailable",
    "during",
    "description",
    "availabilityExceptions",
    "endpoint",
    "hoursOfOperation",
    "openingTime",
    "closingTime",
    "managingOrganization",
    "partOf",
    "physicalType",
    "position",
    "longitude",
    "latitude",
    "altitude",
    "providedBy",
    "category",
    "coverageArea",
    "eligibility",
    "participant",
    "required",
    "cancelationReason",
    "reasonCode",
    "reasonReference",
    "priority",
    "supportingInformation",
    "minutesDuration",
    "slot",
    "created",
    "patientInstruction",
    "basedOn",
    "requestedPeriod",
    "issue",
    "severity",
    "details",
    "diagnostics",
    "expression",
    "contact",
    "purpose",
    "alias",
    "repeat",
    "boundsPeriod",
    "doseAndRate",
    "data",
    "contentType",
    "size",
    "hash",
];

const TYPES: &[&str] = &[
    "Slot",
    "Schedule",
    "Practitioner",
    "PractitionerRole",
    "Location",
    "HealthcareService",
    "Organization",
    "Appointment",
    "Bundle",
    "OperationOutcome",
    "Patient",
    "Observation",
    "Parameters",
    "Binary",
    "DomainResource",
];

const SYSTEMS: &[&str] = &[
    "urn:oid:1.2.250.1.71.4.2.1",
    "urn:oid:1.2.250.1.71.4.2.2",
    "urn:oid:1.2.250.1.213.3.6",
    "1.2.250.1.71.4.2.1",
    "http://interopsante.org/fhir/CodeSystem/fr-v2-0203",
    "https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement",
    "http://terminology.hl7.org/CodeSystem/v3-ActCode",
    "http://terminology.hl7.org/CodeSystem/v2-0276",
    "http://snomed.info/sct",
    "http://unitsofmeasure.org",
    "urn:ietf:rfc:3986",
    "urn:ietf:bcp:47",
    "https://agenda.example.fr/rdv",
];

/// Instants, dates and times of day, right and nearly right.
fn date(random: &mut Random) -> String {
    const YEARS: &[&str] = &["2026", "0001", "9999", "2024", "0000", "202", "02026", "-2026"];
    const OFFSETS: &[&str] = &[
        "+01:00", "+02:00", "Z", "", "+00:00", "-14:00", "+14:01", "+0100", "z", " 01:00", "+24:00",
    ];
    const FRACTIONS: &[&str] = &["", ".000", ".5", ".123456789012", ".", ",5"];
    let mut text = random.pick(YEARS).to_owned();
    let two = |random: &mut Random, most: usize| format!("{:02}", random.below(most + 2));
    for (mark, most) in [("-", 12), ("-", 31)] {
        if random.one_in(12) {
            return text;
        }
        text.extend([mark, &two(random, most)]);
    }
    if random.one_in(6) {
        return text;
    }
    text.push_str(random.pick(&["T", "T", "T", "T", "t", " "]));
    text.extend([&two(random, 23), ":", &two(random, 59)]);
    if !random.one_in(8) {
        text.extend([":", &two(random, 60), random.pick(FRACTIONS)]);
    }
    text.push_str(random.pick(OFFSETS));
    text
}

fn reference(random: &mut Random) -> String {
    let target = format!("{}/{}", random.pick(TYPES), random.below(4));
    match random.below(10) {
        0 => format!("#{}", random.below(4)),
        1 => "#".to_owned(),
        2 => format!("https://agenda.example.fr/fhir/{target}"),
        3 => format!("{target}/_history/{}", random.below(3)),
        4 => "urn:uuid:0b5e9d4e-6a59-4b0f-8c9a-5d6b9b5a0f11".to_owned(),
        5 => format!("{}?identifier=urn:oid:1.2.250.1.71.4.2.1|810002909371", random.pick(TYPES)),
        6 => "urn:oid:1.2.3".to_owned(),
        _ => target,
    }
}

fn url(random: &mut Random) -> String {
    const SCHEMES: &[&str] =
        &["https://", "http://", "HTTPS://", "ftp://", "javascript:", "//", "mailto:", "urn:oid:"];
    const HOSTS: &[&str] = &[
        "agenda.example.fr",
        "[2001:db8::1]",
        "médecin.example.fr:8443",
        "a:b@c.example",
        "",
        "127.0.0.1:99999",
        "xn--mdecin-bva.example.fr",
    ];
    const RESTS: &[&str] = &[
        "/rdv?creneau=7",
        "/rdv",
        "/fhir/Slot/1",
        "?a=1&origin=sas#x",
        "/a b",
        "/%zz?x=<a>\"b",
        "/#",
        "?",
        "/fhir/StructureDefinition/FrSlotAgregateur|1.2.0",
    ];
    [random.pick(SCHEMES), random.pick(HOSTS), random.pick(RESTS)].concat()
}

fn number_id(random: &mut Random) -> String {
    const PREFIXES: &[&str] = &["8", "0", "1", "3", "4", "5", "6", "02A", "09F", ""];
    let digits = random.pick(&[11, 9, 14, 10, 8, 12]);
    let mut text = random.pick(PREFIXES).to_owned();
    text.extend(
        (0..digits).map(|_| char::from(b'0' + u8::try_from(random.below(10)).unwrap_or(0))),
    );
    if random.one_in(6) {
        text.push_str("/1234SR");
    }
    text
}

fn phone(random: &mut Random) -> String {
    const FORMS: &[&str] = &[
        "+33240112233",
        "02 40 11 22 33",
        "0262112233",
        "+262 262 11 22 33",
        "0033240112233",
        "+33 (0)2 40 11 22 33",
        "tel:+33240112233",
        "15",
        "3624",
        "+1 202 555 0100",
    ];
    random.pick(FORMS).to_owned()
}

/// A JSON number.
pub fn number(random: &mut Random) -> String {
    const NUMBERS: &[&str] = &[
        "0",
        "1",
        "-1",
        "2147483647",
        "2147483648",
        "-0",
        "1.0",
        "1.50",
        "1e3",
        "1E-7",
        "1e400",
        "-12.5",
        "18446744073709551616",
        "0.1",
        "48.85000",
        "999999999999999999999999999999",
    ];
    if random.one_in(3) {
        random.below(10_000).to_string()
    } else {
        random.pick(NUMBERS).to_owned()
    }
}

/// Text of a narrative: tags, entities, attributes, comments.
pub fn xhtml(random: &mut Random) -> String {
    let mut text = String::new();
    for _ in 0..=random.below(6) {
        text.push_str(markup(random));
    }
    if random.one_in(3) {
        text
    } else {
        format!("<div xmlns=\"http://www.w3.org/1999/xhtml\">{text}</div>")
    }
}

/// A piece of markup.
pub fn markup(random: &mut Random) -> &'static str {
    const MARKUP: &[&str] = &[
        "<p>a</p>",
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<div xmlns=\"http://www.w3.org/1999/xhtml\">",
        "<br/>",
        "<br>",
        "<table><tr><td>1</td></tr></table>",
        "<td colspan=2>",
        "<a href=\"#a\">x</a>",
        "<a href=\"https://agenda.example.fr/\">x</a>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a name=\"a\" id=\"é\">",
        "<img src=\"#b\" alt=\"\"/>",
        "<img src='data:image/png;base64,YQ=='/>",
        "<script>x</script>",
        "<p style=\"color:red\" class='b'>",
        "<x:p xmlns:x=\"http://www.w3.org/1999/xhtml\">",
        "</x:p>",
        "<ul><li>é</li></ul>",
        "<!-- c -->",
        "<!--",
        "-->",
        "<![CDATA[x]]>",
        "<?pi x?>",
        "<!DOCTYPE html>",
        "&amp;",
        "&nbsp;",
        "&#233;",
        "&#x1F600;",
        "&#0;",
        "&#xD800;",
        "&#99999999999;",
        "&",
        "&;",
        "<",
        ">",
        "é",
        "日 本",
        "\u{202e}",
        "\u{ffff}",
        " ",
        "\n",
        "'",
        "\"",
        "=",
        "/>",
    ];
    random.pick(MARKUP)
}

/// A text for a member of that name.
pub fn text_for(name: &str, random: &mut Random) -> String {
    if random.one_in(6) {
        return any_text(random);
    }
    match name.trim_start_matches('_') {
        "start" | "end" | "created" | "lastUpdated" | "timestamp" | "birthDate"
        | "lastModified" | "valueDateTime" | "valueInstant" => date(random),
        "openingTime" | "closingTime" | "availableStartTime" | "availableEndTime" => {
            let (hour, minute) = (random.below(26), random.below(62));
            format!("{hour:02}:{minute:02}{}", random.pick(&[":00", "", ":60", ":59.5"]))
        }
        "reference" | "fullUrl" if random.one_in(4) => url(random),
        "reference" => reference(random),
        "url" | "fullUrl" | "profile" | "comment" | "source" | "location" => url(random),
        "system" => random.pick(SYSTEMS).to_owned(),
        "resourceType" | "type" => random.pick(TYPES).to_owned(),
        "value" if random.one_in(2) => phone(random),
        "value" | "identifier" => number_id(random),
        "div" => xhtml(random),
        "code" => (random.pick(&[
            "AMB", "HH", "VR", "ROUTINE", "WALKIN", "PUBLIC", "PRO", "CPTS", "SNP", "FINEG",
            "SIREN", "604",
        ]))
        .to_owned(),
        "status" | "mode" | "use" => {
            let codes =
                ["free", "busy", "booked", "cancelled", "match", "include", "work", "accepted"];
            random.pick(&codes).to_owned()
        }
        "id" | "versionId" => {
            let ids = ["1", "2", "a", "a.b-c", "é", "#l", "a b", "", "0123456789"];
            random.pick(&ids).repeat(random.pick(&[1, 1, 1, 7]))
        }
        "postalCode" => {
            let codes =
                ["44000", "97400", "98000", "2A000", "44 000", "F-44000", "970", "９７４００"];
            random.pick(&codes).to_owned()
        }
        "language" => {
            let tags = ["fr", "fr-FR", "fr_FR", "FR-fr", "x-a", "i-lux", "rm-CH", "zh-Hant-TW"];
            random.pick(&tags).to_owned()
        }
        "data" | "hash" | "valueBase64Binary" => {
            let data = ["YWJj", "YQ==", "YQ==YQ==", "Y", "Y W J j", "====", "é"];
            random.pick(&data).to_owned()
        }
        _ => any_text(random),
    }
}

/// Any text.
pub fn any_text(random: &mut Random) -> String {
    match random.below(12) {
        0 => date(random),
        1 => url(random),
        2 => reference(random),
        3 => number_id(random),
        4 => phone(random),
        5 => random.pick(SYSTEMS).to_owned(),
        6 => random.pick(TYPES).to_owned(),
        7 => String::new(),
        8 => random.pick(FOREIGN).repeat(1 + random.below(4)),
        9 => crate::CANARY.to_owned(),
        10 => random.pick(NAMES).to_owned(),
        _ => {
            let pieces = (0..=random.below(5)).map(|_| match random.below(3) {
                0 => random.pick(FOREIGN),
                1 => random.pick(&["Zoé", "MARTIN", "rue de l'Église", "8 h", "a", "urn:x"]),
                _ => " ",
            });
            pieces.collect()
        }
    }
}

/// A query of a search or of a request that writes, whole or a part of one.
pub fn parameter(random: &mut Random) -> String {
    const NAMES: &[&str] = &[
        "start",
        "status",
        "_include",
        "_include:iterate",
        "_revinclude",
        "_count",
        "_format",
        "schedule.actor:Practitioner.identifier",
        "actor:Location.organization.identifier",
        "_has:Slot:schedule:start",
        "_has:Slot:schedule:status",
        "identifier",
        "Identifier",
        "origin",
        "",
    ];
    const MARKS: &[&str] = &["ge", "le", "gt", "", "eq", "Ge", "ge ", "%67e"];
    let name = random.pick(NAMES);
    let value = match name {
        "start" | "_has:Slot:schedule:start" => [random.pick(MARKS), &date(random)].concat(),
        "status" | "_has:Slot:schedule:status" => {
            random.pick(&["free", "busy", "free,busy", "FREE", ""]).to_owned()
        }
        "_count" => number(random),
        "_format" => {
            let formats =
                ["json", "application/fhir+json", "xml", "application%2Ffhir%2Bjson", "JSON"];
            random.pick(&formats).to_owned()
        }
        "_include" | "_include:iterate" | "_revinclude" => {
            let includes = [
                "Slot:schedule",
                "Schedule:actor",
                "Slot:service-type-reference",
                "Schedule:actor:Location",
                "Location:organization",
            ];
            random.pick(&includes).to_owned()
        }
        "identifier"
        | "Identifier"
        | "schedule.actor:Practitioner.identifier"
        | "actor:Location.organization.identifier" => {
            let bars = ["|", "%7C", "%257C", "7C", "", "%7c"];
            let one = |random: &mut Random| {
                [random.pick(SYSTEMS), random.pick(&bars), &number_id(random)].concat()
            };
            let mut value = one(random);
            while random.one_in(2) {
                value.extend([random.pick(&[",", "%2C", " ", "+,"]), &one(random)]);
            }
            value
        }
        _ => any_text(random),
    };
    let equals = random.pick(&["=", "=", "=", "=", "%3D", "", "=="]);
    let mut part = [name, equals, &value].concat();
    if random.one_in(3) {
        part = part.replace('+', "%2B").replace(' ', "%20");
    }
    part
}

/// A date of the grammar, for the target of values.
pub fn any_date(random: &mut Random) -> String {
    date(random)
}
