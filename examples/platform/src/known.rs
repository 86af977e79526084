//! What the platform knows of regulators and practitioners besides what vendors send: here in a file.

use std::{collections::BTreeMap, fs, path::Path, str::FromStr};

use fhir_sas::{
    FrAppointment,
    hub::{ClientId, HubAppointment, HubAppointmentBuilder},
    identifier::{RegulatorId, StructureId},
    terminology::{Profession, Specialty},
};
use serde::Deserialize;

/// By the ids of regulators and practitioners.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    regulators: BTreeMap<String, Regulator>,
    #[serde(default)]
    practitioners: BTreeMap<String, Practitioner>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Regulator {
    family: String,
    given: String,
    email: String,
    /// The software of dispatchers that gets the regulator's bookings, by its id on the Hub.
    samu: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Practitioner {
    family: String,
    given: String,
    /// A code of TRE-R38, as in `SM54`.
    specialty: Option<String>,
    /// A code of TRE-G15, as in `10`.
    profession: Option<String>,
    structure: Option<Structure>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Structure {
    /// FINESS or SIRET number.
    id: String,
    name: String,
}

impl Known {
    pub fn read(file: &Path) -> Result<Self, String> {
        let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
        let text = fs::read(file).map_err(|error| wrong(&error))?;
        Self::of(&text).map_err(|error| wrong(&error))
    }

    /// The error has the place only: the parser's own words quote what stands there, which is about persons.
    fn of(text: &[u8]) -> Result<Self, String> {
        serde_json::from_slice(text).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            let what = if error.is_data() {
                "a value, or a name of one, that has no place there"
            } else {
                "no JSON"
            };
            format!(
                "line {line}, column {column}: expected the form that README.md has; found {what}"
            )
        })
    }

    /// The appointment of a booking with all that is known, and who gets it.
    pub fn appointment(
        &self,
        booking: &FrAppointment,
        id: &str,
    ) -> Result<(HubAppointmentBuilder, ClientId), String> {
        let is_own = |(id, _): &(&String, &Regulator)| {
            let id = id.parse::<RegulatorId>();
            id.is_ok_and(|id| id.key() == booking.regulator().key())
        };
        let (_, regulator) =
            self.regulators.iter().find(is_own).ok_or("the regulator is not known")?;
        let samu = read("samu of the regulator", CLIENT, &regulator.samu)?;
        let mut appointment = HubAppointment::of_booking(booking, id);
        appointment.regulator(&*regulator.family, &*regulator.given, &*regulator.email);
        let practitioner = booking.practitioner();
        if let Some(one) = practitioner.and_then(|id| self.practitioners.get(id.as_str())) {
            let specialty = one.specialty.as_deref();
            let specialty = specialty.map(|code| {
                read::<Specialty>("specialty of the practitioner", "a code of TRE-R38", code)
            });
            let profession = one.profession.as_deref();
            let profession = profession.map(|code| {
                read::<Profession>("profession of the practitioner", "a code of TRE-G15", code)
            });
            appointment
                .practitioner_name(&*one.family, &*one.given)
                .specialty(specialty.transpose()?)
                .profession(profession.transpose()?);
            if let Some(structure) = &one.structure {
                let number = "a FINESS or SIRET number";
                let id: StructureId =
                    read("id of the structure of the practitioner", number, &structure.id)?;
                appointment.structure(id, &*structure.name);
            }
        }
        Ok((appointment, samu))
    }
}

/// What the software of dispatchers is on the Hub.
const CLIENT: &str = "an id on the Hub as in fr.health.samu330";

/// A value of the file. One that is wrong is reported, so that no message goes without it: its place, and nothing of it.
fn read<T: FromStr>(place: &str, expected: &str, text: &str) -> Result<T, String> {
    text.parse().map_err(|_| {
        format!(
            "{place} of this booking: expected {expected}; found another text. Correct the file."
        )
    })
}

#[cfg(test)]
mod tests {
    use fhir_sas::{UseCase, identifier::AppointmentId, r4::Instant};

    use super::*;

    #[test]
    fn nothing_of_the_file_is_quoted() {
        for text in [
            r#"{"regulators": {"1": "LORIDON"}}"#,
            r#"{"regulators": {"1": {"family": "A", "given": "B", "email": "C", "LORIDON": "D"}}}"#,
            r#"{"regulators": {}, "practitioners": {"1": {"family": "A", "given": "B", "structure": "LORIDON"}}}"#,
            r#"{"regulators": "LORIDON"}"#,
            r#"{"LORIDON": 1}"#,
            r#"{"regulators": {LORIDON"#,
        ] {
            let error = Known::of(text.as_bytes()).err().expect("an error");
            assert!(error.starts_with("line 1, column ") && !error.contains("LORIDON"), "{error}");
        }
        let id = AppointmentId::new("https://agenda.example.fr/rdv", 7).expect("an id");
        let booking = FrAppointment::builder(UseCase::IndividualPractitioner, id)
            .booked(
                Instant::from_text("2026-03-02T09:00:00.000+01:00"),
                Instant::from_text("2026-03-02T09:15:00.000+01:00"),
            )
            .practitioner("810002909371".parse().expect("an id"))
            .regulator("3456780581/11242343".parse().expect("an id"))
            .build()
            .expect("an appointment");
        let made = |place: &str, text: &str| {
            let mut known = serde_json::json!({
                "regulators": { "3456780581/11242343": {
                    "family": "LORIDON", "given": "LORIDON", "email": "LORIDON", "samu": "fr.health.samu330",
                } },
                "practitioners": { "810002909371": {
                    "family": "LORIDON", "given": "LORIDON", "specialty": "SM54", "profession": "10",
                    "structure": { "id": "1950047225", "name": "LORIDON" },
                } },
            });
            *known.pointer_mut(place).expect("a member") = text.into();
            let known = Known::of(known.to_string().as_bytes()).expect("what is known");
            known.appointment(&booking, "1").map(drop)
        };
        for (place, right, named) in [
            ("/regulators/3456780581~111242343/samu", "fr.health.samu330", "samu of the regulator"),
            ("/practitioners/810002909371/specialty", "SM54", "specialty of the practitioner"),
            ("/practitioners/810002909371/profession", "10", "profession of the practitioner"),
            ("/practitioners/810002909371/structure/id", "1950047225", "id of the structure"),
        ] {
            assert_eq!(made(place, right), Ok(()));
            let error = made(place, "LORIDON").expect_err("an error");
            assert!(error.starts_with(named) && !error.contains("LORIDON"), "{error}");
        }
    }
}
