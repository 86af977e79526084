//! Regulators' accounts.

use super::{IntoOptionalText, NonConformant, builder, conformant, meta, people};
use crate::{
    UseCase,
    http::Request,
    identifier::RegulatorId,
    r4::{
        self, ContactPoint, ContactPointSystem, FhirString, Practitioner, Primitive, Reference, Uri,
    },
    validate::{REGULATOR, Report},
};

conformant! { account
    /// A regulator's account, as the platform sends it to vendors: `FrPractitionerRegul`.
    ///
    /// ```
    /// use fhir_sas::FrRegulator;
    ///
    /// let id = "1ef1c748-01a3-6180-b098-73283ce4e5b1".parse()?;
    /// let regulator =
    ///     FrRegulator::builder(id, "Loridon", "Sébastien", "s.loridon@example.fr").build()?;
    /// assert!(regulator.is_active() && !regulator.regulator_id().is_national());
    ///
    /// let refused = FrRegulator::builder(
    ///     regulator.regulator_id().clone(),
    ///     "",
    ///     "Sébastien",
    ///     "s.loridon",
    /// )
    /// .build();
    /// let report = refused.unwrap_err();
    /// assert!(report.report().error_count() >= 2, "the name and the address");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    FrRegulator of Practitioner by |_| REGULATOR, knowing Known
}

#[derive(Debug, Clone, PartialEq)]
struct Known {
    id: RegulatorId,
    /// The technical id of one who has a national one too.
    technical: Option<RegulatorId>,
    active: bool,
}

impl Known {
    fn of(regulator: &Practitioner) -> Option<Self> {
        let ids = regulator.identifier.iter().filter_map(|id| RegulatorId::try_from(id).ok());
        let (national, technical): (Vec<_>, Vec<_>) = ids.partition(RegulatorId::is_national);
        let (national, technical) = (national.into_iter().next(), technical.into_iter().next());
        let active = *regulator.active.as_ref()?.value()?;
        Some(match national {
            Some(id) => Self { id, technical, active },
            None => Self { id: technical?, technical: None, active },
        })
    }
}

impl FrRegulator {
    /// Takes a resource that conforms.
    ///
    /// # Errors
    /// When it does not: with the resource, and everything that is wrong.
    pub fn validate(resource: Practitioner) -> Result<Self, NonConformant<Practitioner>> {
        Self::judged(resource, UseCase::IndividualPractitioner)
    }

    /// Wraps a resource of a request that was validated. A missing claim of the profile is added, so that the stored account
    /// validates again.
    pub(crate) fn arrived(mut resource: Practitioner) -> Option<Self> {
        resource.meta.get_or_insert_with(Default::default).profile =
            meta(REGULATOR).into_inner().profile;
        let known = Known::of(&resource)?;
        Some(Self { r4: Box::new(resource), use_case: UseCase::IndividualPractitioner, known })
    }

    /// Restores a stored account without validating it again: it was conformant when it was kept, and rules
    /// that were added since must not make it disappear. `None` when it has no id or no `active`: it cannot have been conformant.
    ///
    /// ```
    /// use fhir_sas::{
    ///     FrRegulator,
    ///     r4::{self, Practitioner},
    /// };
    ///
    /// // kept by a release that did not demand a name
    /// let kept = br#"{"resourceType": "Practitioner", "active": true,
    ///     "identifier": [{"system": "urn:oid:1.2.250.1.213.3.6", "value": "1ef1c748-01a3-6180-b098-73283ce4e5b1"}]}"#;
    /// let kept = r4::read::<Practitioner>(kept)?.value;
    /// assert!(FrRegulator::validate(kept.clone()).is_err());
    /// let account = FrRegulator::restored(kept).ok_or("no account")?;
    /// assert_eq!(account.regulator_id().value(), "1ef1c748-01a3-6180-b098-73283ce4e5b1");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn restored(resource: Practitioner) -> Option<Self> {
        let known = Known::of(&resource)?;
        Some(Self { r4: Box::new(resource), use_case: UseCase::IndividualPractitioner, known })
    }

    /// A builder that starts with this account: `build` validates it again.
    #[must_use]
    pub fn edit(&self) -> RegulatorBuilder {
        RegulatorBuilder { r4: (*self.r4).clone(), use_case: self.use_case }
    }

    /// The same, with the account open or closed. Id and extensions of `active` stay.
    #[must_use]
    pub fn with_active(&self, active: bool) -> Self {
        let mut next = self.clone();
        next.r4.active.get_or_insert_with(|| active.into()).set_value(active);
        next.known.active = active;
        next
    }

    /// The id: national or technical. Of one who came with both, the national one.
    #[must_use]
    pub fn regulator_id(&self) -> &RegulatorId {
        &self.known.id
    }

    /// All ids: mostly one, or the national one and then the technical one.
    pub fn regulator_ids(&self) -> impl Iterator<Item = &RegulatorId> {
        std::iter::once(&self.known.id).chain(&self.known.technical)
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
        let mut mails = self.r4.telecom.iter().filter(|contact| is_mail(contact));
        let mail = mails.find_map(|contact| contact.value.as_ref()?.value());
        mail.map_or("", FhirString::as_str)
    }

    /// Where the account comes from (`meta.source`): the platform, [`RegulatorId::TECHNICAL_SYSTEM`]. `None` when the sender left
    /// it out, which is only a warning.
    #[must_use]
    pub fn source(&self) -> Option<&str> {
        self.r4.meta.as_ref()?.source.as_ref()?.value().map(Uri::as_str)
    }

    /// The request that creates the account at a vendor: `POST [base]/Practitioner`.
    #[must_use]
    pub fn create(&self, base: &str) -> Request {
        Request::create(base, "Practitioner", r4::to_string(self.as_r4()))
    }

    /// The request that sends a vendor the current account: `PUT [base]/Practitioner?identifier=[id]`. It changes any datum but
    /// the id, closes ([`with_active(false)`](Self::with_active)) and opens again. A vendor who has no such account makes it.
    #[must_use]
    pub fn update(&self, base: &str) -> Request {
        self.update_from(base, self.regulator_id())
    }

    /// The same for an account whose id has changed: the vendor still knows it by the old one.
    #[must_use]
    pub fn update_from(&self, base: &str, old: &RegulatorId) -> Request {
        let body = r4::to_string(self.as_r4());
        Request::update(base, "Practitioner", old.system(), old.value(), body)
    }
}

fn is_mail(contact: &ContactPoint) -> bool {
    contact.system.as_ref().and_then(Primitive::value) == Some(&ContactPointSystem::EMAIL)
}

builder! {
    RegulatorBuilder makes FrRegulator of Practitioner;

    /// A regulator by the id, national or technical, the family name, the given name and the e-mail address. The account is
    /// active.
    pub fn builder(
        ["identifier"] id: RegulatorId,
        ["name.family", "&regulator-name"] family: impl IntoOptionalText,
        ["name.given", "&regulator-name"] given: impl IntoOptionalText,
        ["telecom", "regulator-email"] email: impl IntoOptionalText,
    ) -> RegulatorBuilder {
        let mut r4 = Practitioner { active: Some(true.into()), ..Practitioner::new() };
        let mut meta = meta(REGULATOR);
        meta.source = Some(Uri::from(RegulatorId::TECHNICAL_SYSTEM).into());
        r4.meta = Some(meta);
        RegulatorBuilder { r4, use_case: UseCase::IndividualPractitioner }
            .regulator_id(id)
            .family(family)
            .given(given)
            .email(email)
    }

    methods:

    /// The id, national or technical, in the place of those that were there (`identifier`, with its type, system and value).
    ["identifier"]
    pub fn regulator_id(mut self, id: RegulatorId) -> Self {
        self.r4.identifier.retain(|known| RegulatorId::try_from(known).is_err());
        self.r4.identifier.insert(0, id.into());
        self
    }

    /// The family name (`name.family`, 1..1).
    ["name.family", "&regulator-name"]
    pub fn family(mut self, family: impl IntoOptionalText) -> Self {
        if let Some(family) = family.optional_text() {
            people::name(&mut self.r4.name).family = Some(FhirString::from(&*family).into());
        } else if let Some(name) = self.r4.name.first_mut() {
            name.family = None;
        }
        self
    }

    /// The given name (`name.given`, 1..1).
    ["name.given", "&regulator-name"]
    pub fn given(mut self, given: impl IntoOptionalText) -> Self {
        let given = given.optional_text();
        if given.is_some() || !self.r4.name.is_empty() {
            let given = given.map(|given| FhirString::from(&*given).into());
            people::name(&mut self.r4.name).given = given.into_iter().collect();
        }
        self
    }

    /// The e-mail address, in the place of the one that was there (`telecom`, with the system `email`).
    ["telecom", "regulator-email"]
    pub fn email(mut self, email: impl IntoOptionalText) -> Self {
        self.r4.telecom.retain(|contact| !is_mail(contact));
        self.r4.telecom.extend(email.optional_text().map(|email| ContactPoint {
            system: Some(ContactPointSystem::EMAIL.into()),
            value: Some((&*email).into()),
            ..ContactPoint::default()
        }));
        self
    }

    /// Whether the account may be used (`active`, 1..1).
    ["active"]
    pub fn active(mut self, active: bool) -> Self {
        self.r4.active = Some(active.into());
        self
    }
}
