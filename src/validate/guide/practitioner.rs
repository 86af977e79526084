//! Practitioners, and the regulators who book with them.

use crate::{
    diagnostic::IssueCode,
    identifier::{PractitionerId, RegulatorId},
    r4::{ContactPoint, FhirString, Identifier, Practitioner, Primitive, Uri},
    urls::known as urls,
    validate::{collector::Facts, engine::Engine, guide::format, path::Path},
};

/// The profile of regulators' accounts.
pub(crate) const REGULATOR: &str = urls::FR_PRACTITIONER_REGUL;

/// The system of national ids of persons.
pub(super) const NATIONAL: &str = PractitionerId::SYSTEM;

/// The system of the platform's own ids of regulators.
pub(super) const TECHNICAL: &str = RegulatorId::TECHNICAL_SYSTEM;

pub(super) fn system(identifier: &Identifier) -> Option<&str> {
    identifier.system.as_ref()?.value().map(Uri::as_str)
}

pub(super) fn value(identifier: &Identifier) -> Option<&str> {
    identifier.value.as_ref()?.value().map(FhirString::as_str)
}

/// Whether a text is there that shows: blanks alone, which R4 only advises against, are none for the guide. An empty text is
/// told as what it is.
pub(super) fn shows(text: Option<&Primitive<FhirString>>) -> bool {
    let text = text.and_then(Primitive::value).map(FhirString::as_str);
    text.is_some_and(|text| text.is_empty() || !text.trim().is_empty())
}

impl<'v> Engine<'v> {
    pub(super) fn guide_practitioner(&mut self, practitioner: &'v Practitioner, path: &Path<'_>) {
        for (index, identifier) in practitioner.identifier.iter().enumerate() {
            if let (Some(NATIONAL), Some(id)) = (system(identifier), value(identifier))
                && !format::is_person(id)
            {
                let list = path.item("Practitioner", "identifier", index);
                self.report_guide(
                    IssueCode::PractitionerNationalId,
                    &list.member("Identifier", "value"),
                    Facts::default().found(id).personal(),
                );
            }
        }
        let mut national = practitioner.identifier.iter().enumerate();
        let mut adeli = None;
        let has_rpps = national.any(|(index, identifier)| {
            let id = value(identifier).filter(|_| system(identifier) == Some(NATIONAL));
            if id.is_some_and(format::is_adeli) {
                adeli = adeli.or(Some(index));
            }
            id.is_some_and(format::is_rpps)
        });
        if let Some(index) = adeli.filter(|_| !has_rpps) {
            let list = path.item("Practitioner", "identifier", index);
            let at = list.member("Identifier", "value");
            self.report_guide(IssueCode::PractitionerAdeli, &at, Facts::default());
        }
        let named = practitioner.name.iter().any(|name| {
            shows(name.family.as_ref()) && name.given.iter().any(|given| shows(Some(given)))
        });
        if !named {
            self.report_guide(IssueCode::PractitionerName, path, Facts::default());
        }
        self.guide_phones(&practitioner.telecom, "Practitioner", path);
    }

    /// Telephone numbers are written the international way.
    pub(super) fn guide_phones(
        &mut self,
        telecom: &'v [ContactPoint],
        owner: &'static str,
        path: &Path<'_>,
    ) {
        for (index, contact) in telecom.iter().enumerate() {
            let system = contact.system.as_ref().and_then(Primitive::value);
            let dialled = system.is_some_and(|system| matches!(system.as_str(), "phone" | "sms"));
            let Some(number) = contact.value.as_ref().and_then(Primitive::value) else {
                continue;
            };
            if dialled && !format::is_phone(number.as_str()) {
                let list = path.item(owner, "telecom", index);
                let facts = Facts::default().found(number.as_str()).personal();
                self.report_guide(
                    IssueCode::PhoneFormat,
                    &list.member("ContactPoint", "value"),
                    facts,
                );
            }
        }
    }

    pub(super) fn guide_regulator(&mut self, regulator: &'v Practitioner, path: &Path<'_>) {
        let named = regulator.name.iter().any(|name| {
            shows(name.family.as_ref()) && name.given.iter().any(|given| shows(Some(given)))
        });
        if !named {
            self.report_guide(IssueCode::RegulatorName, path, Facts::default());
        }
        let mut mailed = false;
        for (index, contact) in regulator.telecom.iter().enumerate() {
            let system = contact.system.as_ref().and_then(Primitive::value);
            if system.is_none_or(|system| system.as_str() != "email") {
                continue;
            }
            mailed = true;
            let address = contact.value.as_ref().and_then(Primitive::value);
            if let Some(address) = address.filter(|address| !format::is_email(address.as_str())) {
                let list = path.item("Practitioner", "telecom", index);
                let facts = Facts::about("form").found(address.as_str()).personal();
                self.report_guide(
                    IssueCode::RegulatorEmail,
                    &list.member("ContactPoint", "value"),
                    facts,
                );
            }
        }
        if !mailed {
            self.report_guide(IssueCode::RegulatorEmail, path, Facts::about("missing"));
        }
        self.regulator_ids(regulator, path);
        if regulator.active.as_ref().is_some_and(|active| active.value().is_none()) {
            // an extension in its place says nothing to a vendor
            self.report_guide(IssueCode::MissingElement, path, Facts::about("active"));
        }
        let source = regulator.meta.as_ref().and_then(|meta| meta.source.as_ref()?.value());
        if source.is_none() {
            self.report_guide(
                IssueCode::RegulatorSource,
                path,
                Facts::default().expected(&[TECHNICAL]),
            );
        }
    }

    fn regulator_ids(&mut self, regulator: &'v Practitioner, path: &Path<'_>) {
        let (mut national, mut technical) = (0, 0);
        for (index, identifier) in regulator.identifier.iter().enumerate() {
            // an extension or marks without width are no id; that there is nothing at all, the profile tells
            let is_blank = |id| {
                RegulatorId::technical(id).is_err_and(|error| format::id_fault(error) == "form")
            };
            let shows = value(identifier).is_some_and(|id| !is_blank(id));
            match system(identifier) {
                Some(NATIONAL | TECHNICAL) if !shows && identifier.value.is_some() => continue,
                Some(NATIONAL) => national += 1,
                Some(TECHNICAL) => technical += 1,
                _ => continue,
            }
            let (Some(own), Some(id)) = (system(identifier), value(identifier)) else { continue };
            let fault = format::regulator_fault(id, own == NATIONAL);
            if own == TECHNICAL && fault.is_none() && !format::is_uuid(id) {
                let list = path.item("Practitioner", "identifier", index);
                let at = list.member("Identifier", "value");
                self.report_guide(IssueCode::RegulatorTechnicalId, &at, Facts::default());
            }
            // a technical id may be any text
            let Some(subject) = fault.filter(|fault| own == NATIONAL || *fault == "length") else {
                continue;
            };
            let list = path.item("Practitioner", "identifier", index);
            let facts = Facts::about(subject).found(id).personal();
            self.report_guide(IssueCode::RegulatorId, &list.member("Identifier", "value"), facts);
        }
        match (national, technical) {
            (0, 0) => self.report_guide(
                IssueCode::RegulatorId,
                path,
                Facts::about("missing").expected(&[NATIONAL, TECHNICAL]),
            ),
            (1.., 1..) => self.report_guide(IssueCode::RegulatorTwoIds, path, Facts::default()),
            _ => {}
        }
    }
}
