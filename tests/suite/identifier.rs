//! Ids, telephone numbers and post codes: what is read, what leaves, what is refused.

use std::{
    fmt::{Debug, Display},
    str::FromStr,
};

use fhir_sas::{
    diagnostic::Lang,
    identifier::{
        Adeli, AdeliRang, AppointmentId, Finess, IdentifierError, IdentifierFault, Phone, PlaceId,
        PostCode, PractitionerId, RegulatorId, RegulatorIdKind, Rpps, RppsRang, Siret, StructureId,
    },
    r4::{self, Coding, ContactPoint, Identifier, Resource},
};
use proptest::prelude::*;
use serde::{Serialize, de::DeserializeOwned};

use super::shared;

const PERSON: &str = "urn:oid:1.2.250.1.71.4.2.1";
const STRUCTURE: &str = "urn:oid:1.2.250.1.71.4.2.2";
const PLATFORM: &str = "urn:oid:1.2.250.1.213.3.6";

fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

#[track_caller]
fn read<T: FromStr<Err = IdentifierError>>(text: &str) -> T {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[track_caller]
fn fault<T: FromStr<Err = IdentifierError> + Debug>(text: &str) -> IdentifierFault {
    text.parse::<T>().expect_err("refused").fault()
}

/// Each of the texts means the same, and is written in the form shown.
#[track_caller]
fn leaves_as<T>(leaves: &str, texts: &[&str])
where
    T: FromStr<Err = IdentifierError> + Display + Debug + PartialEq + Copy,
{
    for text in texts.iter().chain([&leaves]) {
        assert_eq!(read::<T>(text).to_string(), leaves, "{text}");
    }
}

/// What holds of any value: it comes back from its text, from serde, from an identifier.
#[track_caller]
fn comes_back<T>(value: &T)
where
    T: FromStr<Err = IdentifierError>
        + for<'t> TryFrom<&'t str, Error = IdentifierError>
        + Display
        + Debug
        + PartialEq
        + Serialize
        + DeserializeOwned,
{
    let text = value.to_string();
    assert_eq!(&read::<T>(&text), value);
    assert_eq!(T::try_from(text.as_str()).as_ref(), Ok(value));
    assert_eq!(&read::<T>(&format!(" \u{a0}{text}\t")), value);
    let json = serde_json::to_value(value).expect("serializes");
    assert_eq!(json, serde_json::Value::from(text));
    assert_eq!(&serde_json::from_value::<T>(json).expect("deserializes"), value);
}

#[test]
fn persons() {
    leaves_as::<Rpps>(
        "810002909371",
        &[
            "10002909371",
            " 10 002 909 371 ",
            "8 10002909371",
            "10\u{202f}002\u{a0}909\u{2009}371",
            "\u{200e}10002909371\u{feff}",
            "urn:oid:1.2.250.1.71.4.2.1|810002909371",
            " urn:oid:1.2.250.1.71.4.2.1|10002909371",
        ],
    );
    leaves_as::<Adeli>("0751234567", &["751234567", "75 1 23456 7", "0 751234567"]);
    leaves_as::<Adeli>("02A1234567", &["2A1234567", "02a 1234567"]);
    leaves_as::<Adeli>("0012345678", &["012345678"]);
    leaves_as::<PractitionerId>("810002909371", &["10002909371"]);
    leaves_as::<PractitionerId>("09D1234567", &["9d1234567"]);
    assert_eq!(read::<PractitionerId>("751234567"), read::<Adeli>("0751234567").into());
    assert_eq!(read::<PractitionerId>("751234567").number(), "751234567");
}

#[test]
fn no_persons() {
    assert_eq!(fault::<Rpps>(" "), IdentifierFault::Empty);
    assert_eq!(fault::<Rpps>("1000290937"), IdentifierFault::Length { found: 10 });
    assert_eq!(fault::<Rpps>("8100029093711"), IdentifierFault::Length { found: 13 });
    assert_eq!(fault::<Rpps>("010002909371"), IdentifierFault::Prefix);
    assert_eq!(fault::<Rpps>("1000290937A"), IdentifierFault::Character);
    assert_eq!(fault::<Rpps>("10-002-909-371"), IdentifierFault::Character);
    assert_eq!(fault::<Rpps>("１０００２９０９３７１"), IdentifierFault::Character);
    assert_eq!(fault::<Rpps>(&"1".repeat(1000)), IdentifierFault::Length { found: 1000 });
    assert_eq!(
        fault::<Rpps>("urn:oid:1.2.250.1.71.4.2.2|810002909371"),
        IdentifierFault::Character
    );
    assert_eq!(fault::<Adeli>("A51234567"), IdentifierFault::Character);
    assert_eq!(fault::<Adeli>("75A234567"), IdentifierFault::Character);
    assert_eq!(fault::<Adeli>("2G1234567"), IdentifierFault::Character);
    assert_eq!(fault::<PractitionerId>("1950047225"), IdentifierFault::Prefix);
    assert_eq!(fault::<PractitionerId>("334173748400020"), IdentifierFault::Length { found: 15 });
    assert_eq!(fault::<PractitionerId>(""), IdentifierFault::Empty);
}

#[test]
fn structures() {
    leaves_as::<Finess>("1950047225", &["950047225", "95 004 722 5", "1 950047225"]);
    leaves_as::<Finess>("1050005917", &["050005917"]);
    leaves_as::<Siret>("334173748400020", &["34173748400020", "341 737 484 00020"]);
    leaves_as::<RppsRang>("412345678912345", &["12345678912345"]);
    leaves_as::<AdeliRang>("001605494200", &["01605494200"]);
    leaves_as::<StructureId>("1950047225", &["950047225"]);
    leaves_as::<StructureId>("412345678912345", &[]);
    leaves_as::<StructureId>("001605494200", &["0 01605494200"]);
    assert!(matches!(read("334173748400020"), StructureId::Siret(_)));
    assert_eq!(fault::<StructureId>("34173748400020"), IdentifierFault::Ambiguous);
    // an RPPS number by mistake
    assert_eq!(fault::<StructureId>("10002909371"), IdentifierFault::Ambiguous);
    assert_eq!(fault::<StructureId>("534173748400020"), IdentifierFault::Prefix);
    assert_eq!(fault::<StructureId>("2341737484"), IdentifierFault::Prefix);
    assert_eq!(fault::<StructureId>("12345678"), IdentifierFault::Length { found: 8 });
    // the guide has digits only
    assert_eq!(fault::<Finess>("2A0000014"), IdentifierFault::Character);
    assert_eq!(fault::<Finess>("12A0000014"), IdentifierFault::Character);
}

#[test]
fn the_first_of_several_structures() {
    let (finess, siret) = (read("1950047225"), read("334173748400020"));
    let (rpps, adeli) = (read("412345678912345"), read("001605494200"));
    let first = StructureId::first_of;
    let all = (Some(finess), Some(siret), Some(rpps), Some(adeli));
    assert_eq!(first(all.0, all.1, all.2, all.3), Some(StructureId::Finess(finess)));
    assert_eq!(first(None, all.1, all.2, all.3), Some(StructureId::Siret(siret)));
    assert_eq!(first(None, None, all.2, all.3), Some(StructureId::RppsRang(rpps)));
    assert_eq!(first(None, None, None, all.3), Some(StructureId::AdeliRang(adeli)));
    assert_eq!(first(None, None, None, None), None);
}

#[test]
fn check_digits_are_advice() {
    assert!(read::<Rpps>("810002909371").has_valid_check_digit());
    // of the guide's own examples
    assert!(!read::<Rpps>("810002673899").has_valid_check_digit());
    assert!(read::<Finess>("1950047225").has_valid_check_digit());
    assert!(!read::<Finess>("1810004421").has_valid_check_digit());
    assert!(read::<Siret>("334173748400020").has_valid_check_digit());
    assert!(!read::<Siret>("334173748400021").has_valid_check_digit());
    // of La Poste
    assert!(read::<Siret>("35600000000048").has_valid_check_digit());
    assert!(read::<Siret>("35600000049837").has_valid_check_digit());
    assert!(!read::<Siret>("35600000049838").has_valid_check_digit());
}

#[test]
fn regulators() {
    let kind = |text| read::<RegulatorId>(text).kind();
    assert_eq!(kind("0751234567"), RegulatorIdKind::Adeli);
    assert_eq!(kind("101605494200/7"), RegulatorIdKind::AdeliRang);
    assert_eq!(kind("3456780581/11242343"), RegulatorIdKind::Finess);
    assert_eq!(kind("4341737484/a/b"), RegulatorIdKind::Siren);
    assert_eq!(kind("534173748400020/7"), RegulatorIdKind::Siret);
    assert_eq!(kind("612345678912345/7"), RegulatorIdKind::RppsRang);
    assert_eq!(kind("10 100 050 075"), RegulatorIdKind::Rpps);
    assert_eq!(kind("1ef1c748-01a3-6180-b098-73283ce4e5b1"), RegulatorIdKind::Technical);
    assert_eq!(read::<RegulatorId>("3620100057 / 70326SR").value(), "3620100057/70326SR");

    // what the platform sent goes back letter by letter
    for text in ["02a1234567", "3620100057/70326sr", "3620100057/703 26 Sr"] {
        assert_eq!(read::<RegulatorId>(text).value(), text);
        comes_back(&read::<RegulatorId>(text));
    }
    assert_eq!(kind("02a1234567"), RegulatorIdKind::Adeli);
    assert_eq!(read::<RegulatorId>("02a1234567").practitioner(), Some(read("02A1234567")));
    assert_eq!(read::<RegulatorId>("2a1234567").value(), "02A1234567");

    let technical = RegulatorId::technical(" 3456780581/11242343 ").expect("any text");
    assert_eq!(technical.kind(), RegulatorIdKind::Technical);
    assert_eq!(technical.to_string(), "urn:oid:1.2.250.1.213.3.6|3456780581/11242343");
    assert_ne!(technical, read("3456780581/11242343"));
    comes_back(&technical);

    let rpps: Rpps = read("810100050075");
    assert_eq!(RegulatorId::from(rpps).practitioner(), Some(rpps.into()));
    assert_eq!(RegulatorId::from(rpps), read("10100050075"));

    assert_eq!(fault::<RegulatorId>(""), IdentifierFault::Empty);
    assert_eq!(fault::<RegulatorId>("sebastien@exemple.fr"), IdentifierFault::Character);
    assert_eq!(fault::<RegulatorId>("3456780581/"), IdentifierFault::Length { found: 11 });
    assert_eq!(fault::<RegulatorId>("/11242343"), IdentifierFault::Length { found: 9 });
    assert_eq!(fault::<RegulatorId>("9456780581/11242343"), IdentifierFault::Prefix);
    assert_eq!(fault::<RegulatorId>("345678-581/11242343"), IdentifierFault::Character);
    // blanks that are control characters are no part of an id
    for own in ["12\t34", "12\u{c}34", "12\r\n34", "12\u{85}34"] {
        let text = format!("3456780581/{own}");
        assert_eq!(fault::<RegulatorId>(&text), IdentifierFault::Character, "{text:?}");
    }
    assert_eq!("3456780581/\t12".parse::<RegulatorId>().expect("typed").value(), "3456780581/12");
    assert_eq!(RegulatorId::technical(" ").expect_err("blank").fault(), IdentifierFault::Empty);
    assert_eq!(
        RegulatorId::technical("a\u{0}").expect_err("control").fault(),
        IdentifierFault::Character
    );
}

#[test]
fn ids_of_the_vendor() {
    let id = AppointmentId::new(" https://agenda.example.fr/rdv ", " 1ef1c748 ").expect("an id");
    assert_eq!((id.system(), id.value()), ("https://agenda.example.fr/rdv", "1ef1c748"));
    comes_back(&id);
    comes_back(&PlaceId::new("urn:oid:1.1.111.1.111.1.1.1", "a|b").expect("an id"));
    comes_back(&PlaceId::new("1.1.111.1.111.1.1.1", 1).expect("an id"));

    let fault =
        |system: &str, value: &str| AppointmentId::new(system, value).expect_err("refused").fault();
    for system in
        ["", "agenda", "https://", "https:", "a b:c", "https://a|b", "urn:oid:1.x", "oid:1.2.3"]
    {
        assert_eq!(fault(system, "1"), IdentifierFault::NoSystem, "{system}");
    }
    assert_eq!(fault("https://agenda.example.fr", " "), IdentifierFault::NoValue);
    assert_eq!(fault("https://agenda.example.fr", "a\u{1}"), IdentifierFault::Character);
    assert_eq!(self::fault::<AppointmentId>(" "), IdentifierFault::Empty);
    assert_eq!(self::fault::<AppointmentId>("12"), IdentifierFault::NoSystem);
}

/// The profiles of CPTS and the acceptance tests demand digits of a FINESS number: those of Corsica cannot be sent.
#[test]
fn corsican_numbers() {
    for text in ["2A0000014", "12A0000014", "2b0000014", "12B 000 001 4"] {
        assert_eq!(fault::<Finess>(text), IdentifierFault::Character, "{text}");
        assert_eq!(fault::<StructureId>(text), IdentifierFault::Character, "{text}");
    }
    // ADELI numbers have no such rule
    assert_eq!(read::<Adeli>("2a1234567").as_str(), "02A1234567");
    assert_eq!(read::<AdeliRang>("02A123456701").as_str(), "02A123456701");
    assert_eq!(read::<PostCode>("20 000").as_str(), "20000");
}

/// Characters of one to four bytes, and marks without width, at every place of every kind of id.
#[test]
fn any_character_at_any_place() {
    const TEXTS: [&str; 8] = [
        "urn:oid:1.2.250.1.71.4.2.1|810002909371",
        "urn%3Aoid%3A1.2.250.1.71.4.2.2%7C334173748400020",
        "urn:oid:1.2.250.1.213.3.67C1ef1c748-01a3-6180-b098-73283ce4e5b1",
        "{1ef1c748-01a3-6180-b098-73283ce4e5b1}",
        "urn:uuid:1ef1c748-01a3-6180-b098-73283ce4e5b1",
        "3456780581/11242343",
        "https://agenda.example.fr/rdv|12",
        "tel:+33 (0)1 40 00 00 01",
    ];
    fn tried<T: FromStr<Err = IdentifierError> + Display>(text: &str) -> bool {
        text.parse::<T>().map(|value| value.to_string()).is_ok()
    }
    let mut taken = 0;
    for text in TEXTS {
        for place in text.char_indices().map(|(place, _)| place).chain([text.len()]) {
            let (before, after) = text.split_at(place);
            for char in ["é", "€", "𝄞", "\u{200f}", "\u{0}", "%", "%C3", "|", "a"] {
                for text in [[before, char, after].concat(), [before, char].concat()] {
                    taken += usize::from(tried::<PractitionerId>(&text))
                        + usize::from(tried::<StructureId>(&text))
                        + usize::from(tried::<RegulatorId>(&text))
                        + usize::from(tried::<AppointmentId>(&text))
                        + usize::from(tried::<PlaceId>(&text))
                        + usize::from(tried::<Phone>(&text))
                        + usize::from(tried::<PostCode>(&text));
                    let _ = RegulatorId::technical(&text).map(|id| id.key().into_owned());
                }
            }
        }
    }
    assert!(taken > 100, "{taken}");
}

/// Wherever ids are read: with the system, however its escapes are left.
#[test]
fn systems_in_front_of_values() {
    for (system, value) in [
        (PERSON, "810002909371"),
        (STRUCTURE, "1950047225"),
        (PLATFORM, "1ef1c748-01a3-6180-b098-73283ce4e5b1"),
    ] {
        let oid = system.trim_start_matches("urn:oid:");
        for text in [
            format!("{system}|{value}"),
            format!("{oid}|{value}"),
            format!(" {system} | {value} "),
            format!("{oid}%7C{value}"),
            format!("{system}7C{value}"),
            format!("urn%3Aoid%3A{oid}%7c{value}"),
            format!("urn%253Aoid%253A{oid}%257C{value}"),
        ] {
            match system {
                PERSON => {
                    assert_eq!(read::<PractitionerId>(&text).as_str(), value);
                    assert_eq!(read::<Rpps>(&text).as_str(), value);
                    assert_eq!(read::<RegulatorId>(&text).value(), value);
                }
                STRUCTURE => {
                    assert_eq!(read::<StructureId>(&text).as_str(), value);
                    assert_eq!(read::<Finess>(&text).as_str(), value);
                }
                _ => assert_eq!(read::<RegulatorId>(&text).value(), value),
            }
        }
        // in a resource too
        for found in [format!(" {system} "), oid.to_owned(), format!("URN:OID:{oid}")] {
            let identifier = Identifier {
                system: Some((&*found).into()),
                value: Some(value.into()),
                ..Identifier::default()
            };
            let is_read = match system {
                PERSON => PractitionerId::try_from(&identifier).is_ok(),
                STRUCTURE => StructureId::try_from(&identifier).is_ok(),
                _ => RegulatorId::try_from(&identifier).is_ok(),
            };
            assert!(is_read, "{found}");
        }
    }
    // of another system
    for text in
        ["urn:oid:1.2.250.1.71.4.2.2|810002909371", "urn:oid:1.2.250.1.71.4.2.10|810002909371"]
    {
        assert!(text.parse::<PractitionerId>().is_err());
    }
}

/// Ids are equal by their keys, and leave as they came.
#[test]
fn regulators_have_keys() {
    for (one, other, is_same) in [
        ("1ef1c748-01a3-6180-b098-73283ce4e5b1", "1EF1C748-01A3-6180-B098-73283CE4E5B1", true),
        (
            "urn:uuid:1ef1c748-01a3-6180-b098-73283ce4e5b1",
            "{1ef1c748-01a3-6180-b098-73283ce4e5b1}",
            true,
        ),
        ("02a1234567", "02A1234567", true),
        ("3620100057/70326SR", "3620100057 / 70326SR", true),
        ("32a0100057/7", "32A0100057/7", true),
        ("3620100057/70326SR", "3620100057/70326sr", false),
        ("810002909371", "810002909389", false),
    ] {
        let (one, other) = (read::<RegulatorId>(one), read::<RegulatorId>(other));
        assert_eq!((one == other, one.key() == other.key()), (is_same, is_same), "{one} {other}");
        assert_eq!(one.cmp(&other).is_eq(), is_same);
    }
    let technical = |text| RegulatorId::technical(text).expect("an id");
    assert_ne!(technical("agent-7"), technical("Agent-7"));
    assert_eq!(
        technical("{1EF1C748-01A3-6180-B098-73283CE4E5B1}").value(),
        "{1EF1C748-01A3-6180-B098-73283CE4E5B1}"
    );
    // of two systems
    assert_ne!(technical("3456780581/11242343"), read("3456780581/11242343"));
}

/// By characters, not bytes; the longest that fit are read.
#[test]
fn ids_that_others_make_have_a_bound() {
    let (fits, long) = ("é".repeat(255), "é".repeat(256));
    let system = format!("https://a.fr/{}", "x".repeat(242));
    let too_long = IdentifierFault::TooLong { found: 256 };
    assert!(RegulatorId::technical(&fits).is_ok());
    assert_eq!(RegulatorId::technical(&long).expect_err("long").fault(), too_long);
    assert!(AppointmentId::new(&system, &fits).is_ok());
    assert_eq!(AppointmentId::new(&system, &long).expect_err("long").fault(), too_long);
    assert_eq!(
        AppointmentId::new(&[&system, "x"].concat(), 1).expect_err("long").fault(),
        too_long
    );
    assert_eq!(PlaceId::new("https://a.fr", &long).expect_err("long").fault(), too_long);
    // with the prefix that an OID gets
    for length in (241..=257).step_by(2) {
        let oid = format!("1.2{}", ".3".repeat((length - 3) / 2));
        let prefixed = length + "urn:oid:".len();
        match (AppointmentId::new(&oid, 1), PlaceId::new(&oid, 1)) {
            (Ok(id), Ok(place)) => {
                assert!(prefixed <= 255, "{length}");
                assert_eq!(id.to_string().parse(), Ok(id.clone()));
                assert_eq!(AppointmentId::new(id.system(), id.value()), Ok(id));
                assert_eq!(PlaceId::try_from(&Identifier::from(&place)), Ok(place));
            }
            (Err(id), Err(place)) => {
                let fault = IdentifierFault::TooLong { found: prefixed };
                assert_eq!((id.fault(), place.fault()), (fault, fault));
                assert!(prefixed > 255);
            }
            _ => panic!("one of two ids with the same system"),
        }
    }
    let by_structure = format!("3456780581/{}", "7".repeat(245));
    assert_eq!(RegulatorId::national(&by_structure).expect_err("long").fault(), too_long);
    assert!(RegulatorId::national(&by_structure[..255]).is_ok());
    assert_eq!(
        [Lang::En, Lang::Fr].map(|lang| {
            RegulatorId::technical(&long).expect_err("long").message(lang).split(';').next().map(str::to_owned)
        }),
        [
            Some("not an id of a regulator: it has 256 characters where 255 are allowed".to_owned()),
            Some(
                "Ce n'est pas un identifiant de régulateur : il y a 256 caractères, et 255 au plus sont permis. Il faut un \
                 numéro RPPS ou ADELI, un identifiant de structure, « / » et un identifiant interne, ou un UUID de la \
                 plateforme, par exemple 3456780581/11242343."
                    .to_owned()
            )
        ]
    );
}

#[test]
fn phones() {
    leaves_as::<Phone>(
        "+33140000001",
        &[
            "01 40 00 00 01",
            "01.40.00.00.01",
            "01-40-00-00-01",
            "01/40/00/00/01",
            "0140000001",
            "+33 1 40 00 00 01",
            "+33 (0)1 40 00 00 01",
            "(+33) 1 40 00 00 01",
            "0033 1 40 00 00 01",
            "00 33 (0) 140000001",
            "33140000001",
            "tel:+33-1-40-00-00-01",
            "01\u{a0}40\u{202f}00\u{2011}00\u{2013}01",
        ],
    );
    leaves_as::<Phone>("+33612345678", &["06 12 34 56 78"]);
    leaves_as::<Phone>("+33800123456", &["0800 123 456"]);
    leaves_as::<Phone>("+262262010203", &["0262 01 02 03", "+33 262 01 02 03", "00262 262010203"]);
    leaves_as::<Phone>("+262262010203", &["262 262 01 02 03", "+262 (0)262 01 02 03"]);
    for (local, code) in [
        ("0262", "+262"),
        ("0263", "+262"),
        ("0269", "+262"),
        ("0639", "+262"),
        ("0692", "+262"),
        ("0693", "+262"),
        ("0590", "+590"),
        ("0690", "+590"),
        ("0691", "+590"),
        ("0594", "+594"),
        ("0694", "+594"),
        ("0596", "+596"),
        ("0696", "+596"),
        ("0697", "+596"),
        ("0261", "+33"),
        ("0640", "+33"),
        ("0591", "+33"),
    ] {
        let phone: Phone = read(&format!("{local} 01 02 03"));
        assert_eq!(phone.country_code(), code);
        assert_eq!(phone.as_str(), format!("{code}{}010203", &local[1..]));
    }
}

#[test]
fn no_phones() {
    for short in ["15", "112", "3624", "36 24", "116 117", "118218"] {
        assert_eq!(fault::<Phone>(short), IdentifierFault::ShortNumber, "{short}");
    }
    for abroad in ["+32 2 123 45 67", "0041 22 123 45 67", "+", "00", "+508 41 23 45"] {
        assert_eq!(fault::<Phone>(abroad), IdentifierFault::CountryCode, "{abroad}");
    }
    assert_eq!(fault::<Phone>(""), IdentifierFault::Empty);
    assert_eq!(fault::<Phone>("()"), IdentifierFault::Empty);
    assert_eq!(fault::<Phone>("01 40 00 00 0"), IdentifierFault::Length { found: 9 });
    assert_eq!(fault::<Phone>("1 40 00 00 01"), IdentifierFault::Length { found: 9 });
    assert_eq!(fault::<Phone>("01 40 00 00 011"), IdentifierFault::Length { found: 11 });
    assert_eq!(fault::<Phone>("+33 1 40 00 00"), IdentifierFault::Length { found: 9 });
    assert_eq!(fault::<Phone>("32 2 123 45 67 89"), IdentifierFault::Length { found: 12 });
    assert_eq!(fault::<Phone>("+33 01 40 00 00 0"), IdentifierFault::LeadingZero);
    assert_eq!(
        fault::<Phone>(&format!("+33{}", "1".repeat(100))),
        IdentifierFault::Length { found: 102 }
    );
    for odd in ["secrétariat", "01 40 00 00 01 poste 3", "01+40000001", "++33140000001", "téls"] {
        assert_eq!(fault::<Phone>(odd), IdentifierFault::Character, "{odd}");
    }
}

#[test]
fn post_codes() {
    leaves_as::<PostCode>("75011", &["75 011", " 75011 "]);
    leaves_as::<PostCode>("97400", &["97 400"]);
    leaves_as::<PostCode>("01000", &[]);
    assert_eq!(fault::<PostCode>(""), IdentifierFault::Empty);
    assert_eq!(fault::<PostCode>("1000"), IdentifierFault::Length { found: 4 });
    assert_eq!(fault::<PostCode>("750110"), IdentifierFault::Length { found: 6 });
    assert_eq!(fault::<PostCode>("2A004"), IdentifierFault::Character);
    assert_eq!(fault::<PostCode>("|75011"), IdentifierFault::Character);
}

#[test]
fn texts_of_errors() {
    let messages = |error: IdentifierError| (error.to_string(), error.message(Lang::Fr));
    assert_eq!(
        messages("1".parse::<PostCode>().expect_err("refused")),
        (
            "not a post code: it has 1 character; expected 5 digits, as in 75011".to_owned(),
            "Ce n'est pas un code postal : il y a 1 caractère. Il faut 5 chiffres, par exemple 75011."
                .to_owned()
        )
    );
    assert_eq!(
        messages("15".parse::<Phone>().expect_err("refused")),
        (
            "not a telephone number: a short number has no international form, so it is to be left out; expected ten \
             digits from 01 to 09, or nine after +33, +262, +590, +594 or +596, as in +33140000001"
                .to_owned(),
            "Ce n'est pas un numéro de téléphone : un numéro court n'a pas de forme internationale, il ne doit donc pas \
             être envoyé. Il faut dix chiffres de 01 à 09, ou neuf après +33, +262, +590, +594 ou +596, par exemple \
             +33140000001."
                .to_owned()
        )
    );
    // of the requested choice, not of the kind that was tried
    assert_eq!(
        messages("195004722A".parse::<StructureId>().expect_err("refused")).0,
        "not an id of a structure: it has a character that does not belong there; expected a FINESS (1 and 9 digits), a \
         SIRET (3 and 14), an RPPS rang (4 and 14) or an ADELI rang (0 and 11), as in 1950047225"
    );
    let error = serde_json::from_value::<Rpps>("12345".into()).expect_err("refused").to_string();
    assert!(error.starts_with("not an RPPS number: it has 5 characters"), "{error}");
    let error = serde_json::from_value::<Rpps>(12345.into()).expect_err("refused").to_string();
    assert_eq!(error, "expected a text, found a value of another type");
}

/// What is of another type than it should be is about a person as well.
#[test]
fn errors_of_serde_quote_nothing() {
    fn refused<T: serde::de::DeserializeOwned>(json: &str) -> String {
        let error = serde_json::from_str::<T>(json)
            .err()
            .unwrap_or_else(|| panic!("{json} is no {}", std::any::type_name::<T>()))
            .to_string();
        let value = serde_json::from_str::<serde_json::Value>(json).expect("JSON");
        let of_value = serde_json::from_value::<T>(value).err().expect("an error").to_string();
        [error, of_value].join("; ")
    }
    for found in [
        "33140000001",
        "-33140000001",
        "33140000001.5",
        "true",
        "[33140000001]",
        "{\"a\":33140000001}",
        "null",
    ] {
        for error in [
            refused::<Phone>(found),
            refused::<PostCode>(found),
            refused::<Rpps>(found),
            refused::<PractitionerId>(found),
            refused::<StructureId>(found),
            refused::<RegulatorId>(found),
            refused::<AppointmentId>(found),
        ] {
            assert!(error.contains("expected") && !error.contains("33140000001"), "{error}");
        }
    }
    for found in ["\"Loridon\"", "33140000001", "[\"Loridon\"]"] {
        for error in
            [refused::<fhir_sas::sso::Claims>(found), refused::<fhir_sas::hub::Envelope>(found)]
        {
            assert!(
                error.contains("expected")
                    && !error.contains("Loridon")
                    && !error.contains("33140000001"),
                "{error}"
            );
        }
    }
    for found in ["\"Loridon\"", "33140000001"] {
        let error = refused::<fhir_sas::r4::List<fhir_sas::r4::HumanName>>(found);
        assert!(error.contains("expected a list"), "{error}");
        assert!(!error.contains("Loridon") && !error.contains("33140000001"), "{error}");
    }
}

#[test]
fn small_values() {
    assert_eq!(size_of::<Rpps>(), 12);
    assert_eq!(size_of::<PractitionerId>(), 13);
    assert_eq!(size_of::<StructureId>(), 16);
    assert_eq!(size_of::<Phone>(), 14);
    assert!(size_of::<RegulatorId>() <= 24);
}

fn wire(type_: Option<(&str, &str)>, system: Option<&str>, value: Option<&str>) -> Identifier {
    Identifier {
        type_: type_.map(|(system, code)| Coding::new(system, code).into()),
        system: system.map(Into::into),
        value: value.map(Into::into),
        ..Identifier::default()
    }
}

const FR_V2_0203: &str = "http://interopsante.org/fhir/CodeSystem/fr-v2-0203";
const FR_LOCATION: &str = "http://interopsante.org/fhir/CodeSystem/fr-location-identifier-type";
const FR_CORE: &str = "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203";

#[test]
fn identifiers_as_the_profiles_want_them() {
    let national = Some((FR_V2_0203, "IDNPS"));
    let doctor: PractitionerId = read("810002909371");
    let expected = wire(national, Some(PERSON), Some("810002909371"));
    assert_eq!(Identifier::from(doctor), expected);
    assert_eq!(Identifier::from(read::<Rpps>("10002909371")), expected);
    assert_eq!(Identifier::from(RegulatorId::from(doctor)), expected);
    let uuid = "1ef1c748-01a3-6180-b098-73283ce4e5b1";
    assert_eq!(
        Identifier::from(read::<RegulatorId>(uuid)),
        wire(Some((FR_V2_0203, "INTRN")), Some(PLATFORM), Some(uuid))
    );

    let (finess, siret): (Finess, Siret) = (read("1950047225"), read("334173748400020"));
    let structure = |system, value| wire(Some((system, "IDNST")), Some(STRUCTURE), Some(value));
    let role = StructureId::from(finess).role_identifier();
    assert_eq!(role, structure(FR_V2_0203, "1950047225"));
    // the code of edition 1.2.0, and that of 1.1.0
    let mut cpts = structure(FR_CORE, "1950047225");
    let type_ = cpts.type_.as_mut().expect("a type");
    type_.coding.push(Coding::new(FR_LOCATION, "IDNST"));
    assert_eq!(finess.cpts_identifier(), cpts);
    assert_eq!(siret.sos_identifier(), structure(FR_LOCATION, "334173748400020"));

    let place = PlaceId::new("https://editeur.com", 7).expect("an id");
    let expected = wire(Some((FR_LOCATION, "INTRN")), Some("https://editeur.com"), Some("7"));
    assert_eq!(Identifier::from(&place), expected);
    let booked = AppointmentId::new("https://editeur.com", 7).expect("an id");
    assert_eq!(Identifier::from(booked), wire(None, Some("https://editeur.com"), Some("7")));
}

#[test]
fn identifiers_are_read_whatever_the_system_of_their_type() {
    for types in [FR_V2_0203, FR_CORE, FR_LOCATION, "http://interopsante.org/CodeSystem/fr-v2-0203"]
    {
        let identifier = wire(Some((types, "IDNST")), Some(STRUCTURE), Some("1950047225"));
        assert_eq!(StructureId::try_from(&identifier), Ok(read("1950047225")));
        assert_eq!(Finess::try_from(&identifier), Ok(read("1950047225")));
        assert_eq!(
            Siret::try_from(&identifier).expect_err("no").fault(),
            IdentifierFault::Length { found: 10 }
        );
    }
    // as the role of the guide's CPTS example, and without the prefix
    let bare = wire(None, None, Some("1950047225"));
    assert_eq!(StructureId::try_from(&bare), Ok(read("1950047225")));
    let oid = wire(None, Some("1.2.250.1.71.4.2.2"), Some("950047225"));
    assert_eq!(StructureId::try_from(&oid), Ok(read("1950047225")));
}

#[test]
fn identifiers_of_something_else() {
    let fault = |identifier: &Identifier| {
        PractitionerId::try_from(identifier).expect_err("refused").fault()
    };
    let national = Some((FR_V2_0203, "IDNPS"));
    assert_eq!(
        fault(&wire(national, Some(STRUCTURE), Some("810002909371"))),
        IdentifierFault::System
    );
    let internal = Some((FR_V2_0203, "INTRN"));
    assert_eq!(fault(&wire(internal, Some(PERSON), Some("810002909371"))), IdentifierFault::Type);
    assert_eq!(fault(&wire(national, Some(PERSON), None)), IdentifierFault::NoValue);
    assert_eq!(fault(&wire(national, Some(PERSON), Some(""))), IdentifierFault::Empty);

    let regulator = |identifier: &Identifier| RegulatorId::try_from(identifier);
    let refused = |identifier: &Identifier| regulator(identifier).expect_err("refused").fault();
    let id = Some("3456780581/11242343");
    assert_eq!(regulator(&wire(national, None, id)), Ok(read("3456780581/11242343")));
    assert_eq!(regulator(&wire(internal, None, id)), RegulatorId::technical("3456780581/11242343"));
    assert_eq!(regulator(&wire(None, Some(PERSON), id)), Ok(read("3456780581/11242343")));
    assert_eq!(refused(&wire(national, Some(PLATFORM), id)), IdentifierFault::Type);
    assert_eq!(refused(&wire(internal, Some(PERSON), id)), IdentifierFault::Type);
    assert_eq!(refused(&wire(national, Some(STRUCTURE), id)), IdentifierFault::System);
    assert_eq!(refused(&wire(None, None, id)), IdentifierFault::NoSystem);

    let place = |identifier: &Identifier| PlaceId::try_from(identifier).expect_err("no").fault();
    assert_eq!(place(&wire(internal, None, Some("1"))), IdentifierFault::NoSystem);
    assert_eq!(place(&wire(internal, Some("https://editeur.com"), None)), IdentifierFault::NoValue);
    assert_eq!(
        place(&wire(national, Some("https://editeur.com"), Some("1"))),
        IdentifierFault::Type
    );
}

#[test]
fn contacts() {
    let phone: Phone = read("01 40 00 00 01");
    let contact = ContactPoint::from(phone);
    assert_eq!(Phone::try_from(&contact), Ok(phone));
    let mail = ContactPoint { system: Some("email".into()), ..contact.clone() };
    assert_eq!(Phone::try_from(&mail).expect_err("no phone").fault(), IdentifierFault::System);
    let none = ContactPoint { value: None, ..contact };
    assert_eq!(Phone::try_from(&none).expect_err("no value").fault(), IdentifierFault::NoValue);
}

/// All that an answer states about persons, structures and places can be read, and leaves as it came.
#[test]
fn identifiers_of_the_examples() {
    let Some(files) = shared::files("ig/examples") else { return };
    let mut seen = [0; 4];
    for (name, text) in files {
        see(&name, &r4::read::<Resource>(&text).expect("an example is read").value, &mut seen);
    }
    assert!(seen.iter().all(|count| *count >= 4), "{seen:?}");
}

fn see(name: &str, resource: &Resource, seen: &mut [usize; 4]) {
    match resource {
        Resource::Bundle(bundle) => {
            let entries = bundle.entry.iter().filter_map(|entry| entry.resource.as_ref());
            entries.for_each(|resource| see(name, resource, seen));
        }
        Resource::Practitioner(practitioner) => {
            for identifier in &practitioner.identifier {
                let id = RegulatorId::try_from(identifier).expect(name);
                assert_eq!(&Identifier::from(&id), identifier, "{name}");
                seen[0] += 1;
            }
        }
        Resource::PractitionerRole(role) => {
            let own = role.organization.as_ref().and_then(|own| own.identifier.as_ref());
            if let Some(own) = own {
                StructureId::try_from(&**own).expect(name);
                seen[1] += 1;
            }
            for contained in &role.contained {
                see(name, contained, seen);
            }
        }
        Resource::Location(location) => {
            for identifier in &location.identifier {
                let id = PlaceId::try_from(identifier).expect(name);
                assert_eq!(&Identifier::from(id), identifier, "{name}");
                seen[2] += 1;
            }
        }
        Resource::Organization(organization) => {
            for identifier in &organization.identifier {
                let written = match StructureId::try_from(identifier).expect(name) {
                    StructureId::Finess(finess) => {
                        // without the code of the edition before
                        let mut written = finess.cpts_identifier();
                        let type_ = written.type_.as_mut().expect("a type");
                        let of_before = Coding::new(FR_LOCATION, "IDNST");
                        type_.coding.retain(|coding| *coding != of_before);
                        written
                    }
                    StructureId::Siret(siret) => siret.sos_identifier(),
                    other => panic!("{name}: {other}"),
                };
                assert_eq!(&written, identifier, "{name}");
                seen[3] += 1;
            }
        }
        _ => {}
    }
}

/// The text with blanks anywhere.
fn with_blanks(text: &str, places: &[usize]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for place in places {
        chars.insert(place % (chars.len() + 1), ['\u{20}', '\u{a0}', '\u{202f}', '\t'][place % 4]);
    }
    chars.into_iter().collect()
}

/// With and without the prefix, with blanks anywhere: always the same id, which comes back.
fn holds<T>(number: &str, prefix: char, blanks: &[usize])
where
    T: FromStr<Err = IdentifierError>
        + for<'t> TryFrom<&'t str, Error = IdentifierError>
        + Display
        + Debug
        + PartialEq
        + Serialize
        + DeserializeOwned,
{
    let whole = format!("{prefix}{number}");
    let id = read::<T>(&whole);
    assert_eq!(id.to_string(), whole);
    assert_eq!(read::<T>(number), id);
    assert_eq!(read::<T>(&with_blanks(&whole, blanks)), id);
    assert_eq!(read::<T>(&with_blanks(number, blanks)), id);
    comes_back(&id);
}

/// What is read of a text comes back from its own text; most texts are refused.
fn stays<T>(text: &str)
where
    T: FromStr<Err = IdentifierError>
        + for<'t> TryFrom<&'t str, Error = IdentifierError>
        + Display
        + Debug
        + PartialEq
        + Serialize
        + DeserializeOwned,
{
    match text.parse::<T>() {
        Ok(value) => comes_back(&value),
        Err(error) => {
            assert!(error.to_string().contains(error.example()));
            assert!(error.message(Lang::Fr).contains(error.example()));
        }
    }
}

fn all_stay(text: &str) {
    stays::<Rpps>(text);
    stays::<Adeli>(text);
    stays::<PractitionerId>(text);
    stays::<Finess>(text);
    stays::<Siret>(text);
    stays::<RppsRang>(text);
    stays::<AdeliRang>(text);
    stays::<StructureId>(text);
    stays::<RegulatorId>(text);
    stays::<AppointmentId>(text);
    stays::<PlaceId>(text);
    stays::<Phone>(text);
    stays::<PostCode>(text);
    if let Ok(technical) = RegulatorId::technical(text) {
        comes_back(&technical);
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn ids_come_back(
        digits in "[0-9]{14}",
        department in "[0-9][0-9A-F]",
        blanks in prop::collection::vec(0..100_usize, 0..6),
    ) {
        holds::<Rpps>(&digits[..11], '8', &blanks);
        holds::<PractitionerId>(&digits[..11], '8', &blanks);
        holds::<Adeli>(&format!("{department}{}", &digits[..7]), '0', &blanks);
        holds::<PractitionerId>(&format!("{department}{}", &digits[..7]), '0', &blanks);
        holds::<Finess>(&digits[..9], '1', &blanks);
        holds::<StructureId>(&digits[..9], '1', &blanks);
        holds::<Siret>(&digits, '3', &blanks);
        holds::<RppsRang>(&digits, '4', &blanks);
        holds::<AdeliRang>(&format!("{department}{}", &digits[..9]), '0', &blanks);
    }

    #[test]
    fn exactly_one_check_digit_is_right(digits in "[0-9]{10}") {
        let right = |last: &u8| read::<Rpps>(&format!("{digits}{last}")).has_valid_check_digit();
        prop_assert_eq!((0..10_u8).filter(right).count(), 1);
    }

    #[test]
    fn phones_come_back(number in "0[1-9][0-9]{8}", blanks in prop::collection::vec(0..100_usize, 0..6)) {
        let phone: Phone = read(&number);
        prop_assert_eq!(read::<Phone>(&with_blanks(&number, &blanks)), phone);
        prop_assert_eq!(read::<Phone>(&format!("+33{}", &number[1..])), phone);
        prop_assert_eq!(read::<Phone>(&format!("0033{number}")), phone);
        prop_assert_eq!(&phone.as_str()[phone.country_code().len()..], &number[1..]);
        comes_back(&phone);
    }

    #[test]
    fn regulators_come_back(structure in "[13456][0-9A-Za-z]{1,14}", own in "[!-~]{1,20}") {
        let id: RegulatorId = read(&format!("{structure}/{own}"));
        prop_assert_eq!(id.value(), format!("{structure}/{own}"));
        comes_back(&id);
    }

    #[test]
    fn no_text_panics(text in ".*") {
        all_stay(&text);
    }

    #[test]
    fn no_likely_text_panics(text in "(urn:oid:1\\.2\\.250\\.1\\.(71\\.4\\.2\\.[12]|213\\.3\\.6)\\|){0,3}[0-9A-Fa-f+ ./()|:é\u{a0}-]{0,24}") {
        all_stay(&text);
    }
}
