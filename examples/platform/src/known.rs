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
        let samu =
            regulator.samu.parse().map_err(|error| format!("{}: {error}", regulator.samu))?;
        let mut appointment = HubAppointment::of_booking(booking, id);
        appointment.regulator(&*regulator.family, &*regulator.given, &*regulator.email);
        let practitioner = booking.practitioner();
        if let Some(one) = practitioner.and_then(|id| self.practitioners.get(id.as_str())) {
            appointment
                .practitioner_name(&*one.family, &*one.given)
                .specialty(read::<Specialty>("specialty", one.specialty.as_deref())?)
                .profession(read::<Profession>("profession", one.profession.as_deref())?);
            if let Some(structure) = &one.structure {
                let id = read::<StructureId>("structure", Some(&structure.id))?;
                appointment.structure(id, &*structure.name);
            }
        }
        Ok((appointment, samu))
    }
}

/// A value of the file. One that is wrong is reported, so that no message goes without it.
fn read<T: FromStr>(name: &str, text: Option<&str>) -> Result<Option<T>, String> {
    let read = |text: &str| {
        text.parse().map_err(|_| format!("{name}: expected a known code or id, found {text:?}"))
    };
    text.map(read).transpose()
}

#[cfg(test)]
mod tests {
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
    }
}
