//! Codes and their labels.

use std::{
    fmt::{Debug, Display},
    str::FromStr,
};

use fhir_sas::{
    diagnostic::Lang,
    r4::{Coding, Uri},
    terminology::{
        Booking, CodeError, Consultation, OrientationCategory, Profession, Specialty,
        VendorSlotKind, Visibility,
    },
};
use proptest::prelude::*;
use serde::{Serialize, de::DeserializeOwned};

use super::shared;

const NOS: &str = "https://mos.esante.gouv.fr/NOS/";

/// Comes back from its code, in whatever case and with blanks, from its coding and from serde.
#[track_caller]
fn comes_back<T>(value: T, coding: &Coding)
where
    T: FromStr<Err = CodeError>
        + for<'c> TryFrom<&'c Coding, Error = CodeError>
        + Display
        + Debug
        + PartialEq
        + Copy
        + Serialize
        + DeserializeOwned,
{
    let code = value.to_string();
    assert_eq!(coding.code.as_ref().and_then(|code| code.value()).expect("a code").as_str(), code);
    for text in [code.clone(), format!(" {code}\u{a0}"), code.to_lowercase()] {
        assert_eq!(text.parse::<T>().as_ref(), Ok(&value));
    }
    assert_eq!(T::try_from(coding).as_ref(), Ok(&value));
    let bare = Coding { system: None, ..coding.clone() };
    assert_eq!(T::try_from(&bare).as_ref(), Ok(&value));
    let json = serde_json::to_value(value).expect("serializes");
    assert_eq!(json, serde_json::Value::from(code));
    assert_eq!(serde_json::from_value::<T>(json).expect("deserializes"), value);
}

#[test]
fn codes_come_back() {
    macro_rules! all {
        ($($all:expr;)*) => {
            $(for one in $all {
                comes_back(*one, &one.to_coding());
            })*
        };
    }
    all! {
        Visibility::ALL;
        Consultation::ALL;
        Booking::ALL;
        OrientationCategory::ALL;
        Specialty::ALL;
        Profession::KNOWN;
    }
    assert_eq!(Specialty::ALL.len(), 110);
    assert!(Specialty::ALL.is_sorted());
}

/// Systems, codes and labels of a file of the reference data.
fn concepts(file: &str) -> Option<Vec<[String; 3]>> {
    let files = shared::files("ig/terminology")?;
    let (_, text) = files.into_iter().find(|(name, _)| name == file).expect("the file");
    let value: serde_json::Value = serde_json::from_slice(&text).expect("JSON");
    let concepts = value["concepts"].as_array().expect("concepts").iter();
    let member = |concept: &serde_json::Value, name: &str| {
        concept[name].as_str().expect("a text").to_owned()
    };
    Some(concepts.map(|c| ["system", "code", "display"].map(|name| member(c, name))).collect())
}

fn sorted(mut rows: Vec<[String; 3]>) -> Vec<[String; 3]> {
    rows.sort();
    rows
}

#[test]
fn labels_are_those_of_the_guide() {
    macro_rules! same {
        ($type:ident, $file:literal) => {
            let Some(expected) = concepts($file) else { return };
            let ours = $type::ALL.iter();
            let ours = ours.map(|one| [one.system(), one.code(), one.display()].map(str::to_owned));
            assert_eq!(sorted(ours.collect()), sorted(expected));
        };
    }
    same!(Visibility, "JDV_J165-TypeCreneau-SAS.json");
    same!(Consultation, "sas-valueset-typeconsultation.json");
    same!(OrientationCategory, "sas-categorie-orientation-valueset.json");
    same!(Specialty, "TRE_R38-SpecialiteOrdinale.json");

    let Some(bookings) = concepts("sas-valueset-appointmentreason.json") else { return };
    for ([system, code, display], ours) in bookings.iter().zip(Booking::ALL) {
        assert_eq!((system.as_str(), code.as_str()), (ours.system(), ours.code()));
        // that one cannot book does not show where one is seen
        assert_eq!(display.trim_end_matches(" à domicile"), ours.display());
    }

    let Some(taking_part) = concepts("JDV_J239-SpecialitesSNP-SAS.json") else { return };
    let mut professions = 0;
    for [system, code, display] in taking_part {
        if system.contains("TRE_G15") {
            professions += 1;
            let profession: Profession = code.parse().expect("a profession");
            assert_eq!((profession.system(), profession.display()), (&*system, Some(&*display)));
        } else {
            let specialty: Specialty = code.parse().expect("a speciality");
            assert_eq!(specialty.system(), system);
        }
    }
    assert_eq!(professions + 1, Profession::KNOWN.len());
}

#[test]
fn what_becomes_of_the_slots_of_a_vendor() {
    let becomes: Vec<_> = VendorSlotKind::ALL.iter().map(|kind| kind.visibility()).collect();
    assert_eq!(
        becomes,
        [
            Some(Visibility::Public),
            None,
            Some(Visibility::Pro),
            Some(Visibility::Cpts),
            None,
            Some(Visibility::Snp)
        ]
    );
}

#[test]
fn names_in_messages_to_regulation_software() {
    let names: Vec<_> =
        OrientationCategory::ALL.iter().map(|one| (one.code(), one.lrm_name())).collect();
    assert_eq!(
        names,
        [
            ("001", "PS"),
            ("002", "PDM"),
            ("003", "SOS"),
            ("604", "CPTS"),
            ("603", "MSP"),
            ("124", "CDS")
        ]
    );
}

fn coding(system: &str, code: &str) -> Coding {
    Coding::new(Uri::from(system), code)
}

#[test]
fn french_code_systems_are_compared_by_name() {
    let r66 = "TRE_R66-CategorieEtablissement";
    for address in [
        format!("{NOS}{r66}/FHIR/TRE-R66-CategorieEtablissement"),
        format!("{NOS}{r66}/FHIR/TRE-R66-CategorieEtablissement/"),
        format!("{NOS}{r66}/TRE_R66-CategorieEtablissement"),
        format!("{NOS}{r66}"),
        format!("{NOS}{r66}/"),
    ] {
        let read = OrientationCategory::try_from(&coding(&address, "604"));
        assert_eq!(read, Ok(OrientationCategory::Cpts), "{address}");
    }
    let r38 = format!("{}/", Specialty::PEDIATRIE.system());
    assert_eq!(Specialty::try_from(&coding(&r38, "sm40")), Ok(Specialty::PEDIATRIE));
    let g15 = format!("{}/", Profession::MEDECIN.system());
    assert_eq!(Profession::try_from(&coding(&g15, "10")), Ok(Profession::MEDECIN));
    let act = format!("{}/", Consultation::Home.system());
    assert_eq!(Consultation::try_from(&coding(&act, "HH")), Ok(Consultation::Home));
    for other in [NOS.to_owned(), format!("{NOS}TRE_R66"), "TRE_R66-CategorieEtablissement".into()]
    {
        let error = OrientationCategory::try_from(&coding(&other, "604")).expect_err("another");
        assert!(error.is_of_another_system(), "{other}");
    }
}

#[test]
fn codes_of_something_else() {
    let message_of = |error: CodeError| (error.to_string(), error.message(Lang::Fr));
    let act = Consultation::Office.system();
    assert_eq!(
        message_of(
            Consultation::try_from(&coding(act, "amb")).expect_err("HL7 distinguishes capitals")
        ),
        (
            "not a kind of consultation: unknown code; expected one of AMB, HH, VR".to_owned(),
            "Ce n'est pas un type de consultation : code inconnu. Il faut AMB, HH ou VR."
                .to_owned()
        )
    );
    let error = Consultation::try_from(&coding(Booking::Routine.system(), "AMB")).expect_err("no");
    assert!(error.is_of_another_system());
    assert_eq!(
        message_of(error).1,
        "Ce n'est pas un type de consultation : le code est d'un autre système de codes. Il faut AMB, HH ou VR."
    );
    let error = Visibility::try_from(&Coding::default()).expect_err("no code");
    assert!(message_of(error).0.starts_with("not a visibility: there is no code"));
    let error = Specialty::try_from(&Coding::default()).expect_err("no code");
    assert!(message_of(error).0.starts_with("not a speciality: there is no code"));
    let error = "ORL".parse::<Specialty>().expect_err("a text, no code");
    assert_eq!(
        message_of(error).0,
        "not a speciality: unknown code; expected a code of TRE_R38, as in SM54"
    );
    assert!("1".parse::<Profession>().is_err() && "1A".parse::<Profession>().is_err());
    // of the system of other categories
    let error = OrientationCategory::try_from(&coding(OrientationCategory::Ps.system(), "604"));
    assert!(!error.expect_err("no").is_of_another_system());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_panics(text in ".*|[A-Z]{2}[0-9]{2}|[0-9]{2}") {
        if let Ok(specialty) = text.parse::<Specialty>() {
            prop_assert_eq!(specialty.to_string().parse(), Ok(specialty));
        }
        if let Ok(profession) = text.parse::<Profession>() {
            comes_back(profession, &profession.to_coding());
        }
        if let Ok(visibility) = text.parse::<Visibility>() {
            comes_back(visibility, &visibility.to_coding());
        }
        let coding = Coding::new(Uri::from(text.as_str()), text.as_str());
        let _ = Specialty::try_from(&coding);
        let _ = OrientationCategory::try_from(&coding);
        let _ = Profession::try_from(&coding);
    }
}
