//! Regulators' accounts.

use super::{Given, Unproven, build, meta, people, proven};
use crate::{
    UseCase,
    identifier::RegulatorId,
    r4::{ContactPoint, ContactPointSystem, Practitioner, Reference, Text, Uri},
    validate::{REGULATOR, Report},
};

proven! { account
    /// A regulator's account, as the platform sends it to vendors: `FrPractitionerRegul`.
    ///
    /// ```
    /// use fhir_sas::FrRegulator;
    ///
    /// let id = "1ef1c748-01a3-6180-b098-73283ce4e5b1".parse()?;
    /// let regulator = FrRegulator::builder(id, "Loridon", "Sébastien", "s.loridon@example.fr").build()?;
    /// assert!(regulator.is_active() && !regulator.regulator_id().is_national());
    ///
    /// let refused = FrRegulator::builder(regulator.regulator_id().clone(), "", "Sébastien", "s.loridon").build();
    /// let report = refused.unwrap_err();
    /// assert!(report.report().error_count() >= 2, "the name and the address");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    FrRegulator of Practitioner by |_| REGULATOR, knowing Known
}

#[derive(Debug, Clone, PartialEq)]
struct Known {
    id: RegulatorId,
    active: bool,
}

impl Known {
    fn of(regulator: &Practitioner) -> Option<Self> {
        let mut ids = regulator.identifier.iter().filter_map(|id| RegulatorId::try_from(id).ok());
        Some(Self { id: ids.next()?, active: *regulator.active.as_ref()?.value()? })
    }
}

impl FrRegulator {
    /// A regulator by the id, national or technical, the family name, the given name and the e-mail address. The account is
    /// active.
    #[must_use]
    pub fn builder(
        id: RegulatorId,
        family: impl Given,
        given: impl Given,
        email: impl Given,
    ) -> RegulatorBuilder {
        let mut r4 = Practitioner {
            identifier: vec![id.into()],
            active: Some(true.into()),
            ..Practitioner::new()
        };
        let mut meta = meta(REGULATOR);
        meta.source = Some(Uri::from(RegulatorId::TECHNICAL_SYSTEM).into());
        r4.meta = Some(meta);
        if let Some(family) = family.given() {
            people::name(&mut r4.name).family = Some(Text::from(&*family).into());
        }
        if let Some(given) = given.given() {
            people::name(&mut r4.name).given.push(Text::from(&*given).into());
        }
        r4.telecom.extend(email.given().map(|email| ContactPoint {
            system: Some(ContactPointSystem::EMAIL.into()),
            value: Some((&*email).into()),
            ..ContactPoint::default()
        }));
        RegulatorBuilder { r4, use_case: UseCase::IndividualPractitioner }
    }

    /// Takes a resource that conforms.
    ///
    /// # Errors
    /// When it does not: with the resource, and everything that is wrong.
    pub fn prove(resource: Practitioner) -> Result<Self, Unproven<Practitioner>> {
        Self::judged(resource, UseCase::IndividualPractitioner)
    }

    /// The id: national or technical.
    #[must_use]
    pub fn regulator_id(&self) -> &RegulatorId {
        &self.known.id
    }

    /// Whether the account may be used. A regulator who leaves is sent as not active.
    #[must_use]
    pub fn is_active(&self) -> bool {
        self.known.active
    }

    /// The family name.
    #[must_use]
    pub fn family(&self) -> &str {
        people::family(&self.r4.name).unwrap_or_default()
    }

    /// The given name.
    #[must_use]
    pub fn given(&self) -> &str {
        people::given(&self.r4.name).unwrap_or_default()
    }

    /// The e-mail address: by it a user who arrives from the platform is found again.
    #[must_use]
    pub fn email(&self) -> &str {
        let mut mails = self.r4.telecom.iter().filter(|contact| {
            let system = contact.system.as_ref().and_then(|system| system.value());
            system.is_some_and(|system| *system == ContactPointSystem::EMAIL)
        });
        let mail = mails.find_map(|contact| contact.value.as_ref()?.value());
        mail.map_or("", Text::as_str)
    }
}

/// Makes an [`FrRegulator`].
#[derive(Debug, Clone)]
pub struct RegulatorBuilder {
    r4: Practitioner,
    use_case: UseCase,
}

build!(RegulatorBuilder makes FrRegulator of Practitioner);

impl RegulatorBuilder {
    /// Whether the account may be used (`active`, 1..1).
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.r4.active = Some(active.into());
        self
    }
}
