//! What the platform does with a link.

use std::{borrow::Cow, fmt};

use super::{
    MAX_LINK,
    fault::{Faults, LinkCode, LinkFault, outcome},
    insee_code::InseeCode,
    link::ContextualSearch,
    page::SearchPage,
    parameter::{
        PROFESSIONS, Parameter, PreferredPractitioner, SPECIALTIES, SearchedSpecialty,
        StreetNumber, is_name, is_origin, is_place, is_specialty, looks_like_id,
    },
};
use crate::{
    diagnostic::{Lang, Severity, nearest},
    identifier::PractitionerId,
    lang::Text,
    r4::{CodeableConcept, IssueSeverity, IssueType, OperationOutcome, OperationOutcomeIssue},
    terminology::Specialty,
    urls::percent::{decoded, decoded_lossy},
};

/// The page that a link leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LandingPage {
    /// The search that the link asks for.
    Search,
    /// An ordinary search, without the values of the link.
    OrdinarySearch,
    /// The home page.
    Home,
    /// An error page: the link between the software and the platform is switched off.
    Error,
    /// No page of the platform's search; or the link is too long to be read.
    Elsewhere,
}

impl LandingPage {
    /// What it is, in one sentence.
    #[must_use]
    pub const fn describe(self, lang: Lang) -> &'static str {
        lang.of(self.text())
    }

    const fn text(self) -> Text {
        match self {
            Self::Search => [
                "The platform opens the search, provided that it knows the origin and the place.",
                "La plateforme ouvre la recherche, pourvu qu'elle connaisse l'origine et le lieu.",
            ],
            Self::OrdinarySearch => [
                "The platform opens an ordinary search, without the values of the link.",
                "La plateforme ouvre une recherche ordinaire, sans les valeurs du lien.",
            ],
            Self::Home => {
                ["The platform opens its home page.", "La plateforme ouvre sa page d'accueil."]
            }
            Self::Error => [
                "The platform shows an error page: no search.",
                "La plateforme affiche une page d'erreur : pas de recherche.",
            ],
            Self::Elsewhere => [
                "The link does not lead to the platform's search.",
                "Le lien ne mène pas à la recherche de la plateforme.",
            ],
        }
    }
}

/// What the platform does with one parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Effect {
    /// It uses the value.
    Used,
    /// It uses a part of the value, or another spelling of it.
    UsedInPart,
    /// It searches for the value as text: what its index does not know finds nothing. Of a practitioner it then shows
    /// `sas_pf_001`.
    SearchedAsText,
    /// It searches for general practice instead.
    GeneralPractice,
    /// It finds no place by the value, and reports that.
    NoPlace,
    /// It does not read it.
    Ignored,
    /// It opens its home page because of it.
    HomePage,
    /// It shows an error page because of it.
    ErrorPage,
    /// It opens an ordinary search, since the parameter is missing.
    OrdinarySearch,
    /// It shows the error `sas_pf_001`: the practitioner cannot be identified. The search runs, without the card.
    SasPf001,
    /// It shows the notice `sas_pf_002`: no practitioner is named. The search runs.
    SasPf002,
}

impl Effect {
    /// What it is, in a few words.
    #[must_use]
    pub const fn describe(self, lang: Lang) -> &'static str {
        lang.of(self.text())
    }

    const fn text(self) -> Text {
        match self {
            Self::Used => ["used", "utilisé"],
            Self::UsedInPart => [
                "used in part, or in another spelling",
                "utilisé en partie, ou sous une autre forme",
            ],
            Self::SearchedAsText => ["searched for as text", "cherché comme texte"],
            Self::GeneralPractice => [
                "searches for general practice instead",
                "cherche une consultation de médecine générale à la place",
            ],
            Self::NoPlace => ["finds no place", "ne trouve aucun lieu"],
            Self::Ignored => ["not read", "non lu"],
            Self::HomePage => ["opens the home page", "ouvre la page d'accueil"],
            Self::ErrorPage => ["shows an error page", "affiche une page d'erreur"],
            Self::OrdinarySearch => ["opens an ordinary search", "ouvre une recherche ordinaire"],
            Self::SasPf001 => [
                "shows sas_pf_001: the practitioner cannot be identified",
                "affiche sas_pf_001 : le médecin traitant n'a pas pu être identifié",
            ],
            Self::SasPf002 => [
                "shows sas_pf_002: no practitioner is named",
                "affiche sas_pf_002 : le médecin traitant n'a pas été renseigné",
            ],
        }
    }
}

/// What the platform does with a link: with each parameter, and on the whole.
///
/// Some of it depends on what only the platform knows: which origins are active, which municipalities and practitioners it has.
/// Such values count as known.
///
/// ```
/// use fhir_sas::{
///     contextual_search::{ContextualSearch, Effect, LandingPage, Parameter},
///     diagnostic::Lang,
/// };
///
/// let reading = ContextualSearch::parse(
///     "https://sas.sante.fr/sas/recherche?origin=SAMU330&city=Bordeaux\
///     &practitioner=urn:oid:1.2.250.1.71.4.2.1|751234567&streetnumber=12&streetname=rue+Nau",
/// );
/// assert_eq!(reading.page(), LandingPage::Search);
/// assert_eq!(reading.effect(Parameter::Practitioner), Effect::SasPf001);
/// assert_eq!(reading.effect(Parameter::Specialty), Effect::GeneralPractice);
/// println!("{}", reading.explain(Lang::Fr));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct LinkReading {
    page: LandingPage,
    effects: [Effect; COUNT],
    present: [bool; COUNT],
    search: Option<ContextualSearch>,
    faults: Box<[LinkFault]>,
}

const COUNT: usize = Parameter::ALL.len();

/// Without the search, which names the practitioner and where the patient lives.
impl fmt::Debug for LinkReading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LinkReading")
            .field("page", &self.page)
            .field("effects", &self.effects)
            .field("faults", &self.faults)
            .finish_non_exhaustive()
    }
}

impl LinkReading {
    /// The page that the link leads to.
    #[must_use]
    pub fn page(&self) -> LandingPage {
        self.page
    }

    /// What the platform does with a parameter, or does because it is missing.
    #[must_use]
    pub fn effect(&self, parameter: Parameter) -> Effect {
        self.effects[parameter as usize]
    }

    /// Whether the link has a parameter.
    #[must_use]
    pub fn has(&self, parameter: Parameter) -> bool {
        self.present[parameter as usize]
    }

    /// The search that the platform runs, without what it does not use. `None` when it runs none, and when a value that it uses
    /// is one that no link of [`ContextualSearch::builder`] has.
    #[must_use]
    pub fn search(&self) -> Option<&ContextualSearch> {
        self.search.as_ref()
    }

    /// What is wrong, or read in another sense.
    #[must_use]
    pub fn faults(&self) -> &[LinkFault] {
        &self.faults
    }

    /// Whether nothing is wrong that shows an error or another page; warnings do not count.
    #[must_use]
    pub fn is_accepted(&self) -> bool {
        self.faults.iter().all(|fault| fault.code().severity() < Severity::Error)
    }

    /// All of it as a text: the page, the parameters, the faults, one a line.
    #[must_use]
    pub fn explain(&self, lang: Lang) -> String {
        let mut lines = vec![self.page.describe(lang).to_owned()];
        for parameter in Parameter::ALL {
            let missing =
                if self.has(*parameter) { "" } else { lang.of([" (missing)", " (absent)"]) };
            let effect = self.effect(*parameter).describe(lang);
            // what is missing and changes nothing need not be named
            if self.has(*parameter) || self.effect(*parameter) != Effect::Ignored {
                lines.push([parameter.name(), missing, lang.of([": ", " : "]), effect].concat());
            }
        }
        for fault in &self.faults {
            let code = fault.code();
            let message = fault.message(lang);
            lines.push(format!("{} {code}{}{message}", code.severity(), lang.of([": ", " : "])));
        }
        lines.join("\n")
    }

    /// All of it as a FHIR resource: an informational issue for the page, and one for each fault with its code and the parameter
    /// in `expression`; French texts in `details`, English ones in `diagnostics`.
    #[must_use]
    pub fn outcome(&self) -> OperationOutcome {
        let mut outcome = outcome(&self.faults);
        let kind = (IssueSeverity::INFORMATION, IssueType::INFORMATIONAL);
        let mut page = OperationOutcomeIssue::new(kind.0, kind.1);
        page.details = Some(CodeableConcept::text(self.page.describe(Lang::Fr)).into());
        page.diagnostics = Some(self.page.describe(Lang::En).into());
        outcome.issue.insert(0, page);
        outcome
    }
}

impl ContextualSearch {
    /// Reads a link: a whole address, its path and query, or its query alone.
    #[must_use]
    pub fn parse(link: &str) -> LinkReading {
        let mut reading = Reading::default();
        if link.len() > MAX_LINK {
            let fault = LinkFault::of_link(LinkCode::LinkTooLong);
            reading.faults.push(fault.number(link.len()));
            return reading.finish(LandingPage::Elsewhere);
        }
        let link = link.trim().split('#').next().unwrap_or_default();
        let (address, query) = match link.split_once('?') {
            Some(parts) => parts,
            None if link.contains("://") || link.starts_with('/') => (link, ""),
            None => ("", link),
        };
        reading.query(query);
        let page = reading.judge();
        if address.is_empty() || SearchPage::is_page(address) {
            return reading.finish(page);
        }
        reading.faults.push(LinkFault::of_link(LinkCode::OtherPage));
        reading.finish(LandingPage::Elsewhere)
    }
}

/// A link while it is read.
#[derive(Default)]
struct Reading<'q> {
    values: [Values<'q>; COUNT],
    effects: [Option<Effect>; COUNT],
    faults: Faults,
    search: Draft,
}

/// The values of a parameter, without escapes. The server of the platform reads the last one, its page the first one.
#[derive(Default)]
struct Values<'q> {
    first: Option<Cow<'q, str>>,
    last: Option<Cow<'q, str>>,
    count: usize,
}

/// The search that the platform runs, as far as it was read.
#[derive(Default)]
struct Draft {
    origin: Option<Box<str>>,
    practitioner: Option<PreferredPractitioner>,
    specialty: Option<SearchedSpecialty>,
    insee_code: Option<InseeCode>,
    city: Option<Box<str>>,
    street: Option<Box<str>>,
    street_number: Option<Box<str>>,
    /// The platform uses a value that no link has which is built.
    unwritten: bool,
}

impl Draft {
    fn finish(self) -> Option<ContextualSearch> {
        let search = ContextualSearch {
            origin: self.origin?,
            practitioner: self.practitioner,
            specialty: self.specialty,
            insee_code: self.insee_code,
            city: self.city,
            street: self.street,
            street_number: self.street_number,
        };
        (!self.unwritten).then_some(search)
    }

    /// A text that the platform uses, if links can be built that have it.
    fn text(&mut self, fits: bool, text: &str) -> Option<Box<str>> {
        self.unwritten |= !fits;
        fits.then(|| text.into())
    }
}

/// As the language of the platform's server sees it.
fn is_empty(value: &str) -> bool {
    matches!(value, "" | "0")
}

impl<'q> Reading<'q> {
    fn query(&mut self, query: &'q str) {
        for (number, part) in query.split('&').filter(|part| !part.is_empty()).enumerate() {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let name = form_decoded(name).0;
            let known = Parameter::ALL.iter().find(|known| known.name() == name);
            let Some(parameter) = known else {
                let fault = LinkFault::unknown(&name, number + 1);
                let meant = nearest(&name, Parameter::ALL.iter().copied(), Parameter::name);
                self.faults.push(match meant {
                    Some(meant) => fault.found(meant.name()),
                    None => fault,
                });
                continue;
            };
            let (value, broken) = form_decoded(value);
            if broken {
                self.faults.push(LinkFault::new(LinkCode::BadEscape, *parameter));
            }
            let values = &mut self.values[*parameter as usize];
            values.count += 1;
            values.last = Some(value.clone());
            values.first.get_or_insert(value);
        }
    }

    fn fault(&mut self, code: LinkCode, parameter: Parameter) {
        self.faults.push(LinkFault::new(code, parameter));
    }

    fn set(&mut self, parameter: Parameter, effect: Effect) {
        self.effects[parameter as usize] = Some(effect);
    }

    /// What the server of the platform reads.
    fn last(&self, parameter: Parameter) -> Option<Cow<'q, str>> {
        self.values[parameter as usize].last.clone()
    }

    /// What the page reads.
    fn first(&self, parameter: Parameter) -> Option<Cow<'q, str>> {
        self.values[parameter as usize].first.clone()
    }

    fn judge(&mut self) -> LandingPage {
        for parameter in Parameter::ALL {
            let count = self.values[*parameter as usize].count;
            if count > 1 {
                let fault = LinkFault::new(LinkCode::RepeatedParameter, *parameter);
                self.faults.push(fault.number(count));
            }
        }
        let origin = self.origin();
        let place = self.place();
        self.practitioner();
        self.specialty();
        let page = origin.unwrap_or(place);
        if page != LandingPage::Search {
            // nothing else is read
            for parameter in Parameter::ALL {
                let decides = match page {
                    LandingPage::Home => {
                        self.effects[*parameter as usize] == Some(Effect::HomePage)
                    }
                    _ => *parameter == Parameter::Origin,
                };
                if !decides {
                    self.set(*parameter, Effect::Ignored);
                }
            }
        }
        page
    }

    /// The page that is opened because of the origin.
    fn origin(&mut self) -> Option<LandingPage> {
        let Some(origin) = self.last(Parameter::Origin) else {
            self.fault(LinkCode::OriginMissing, Parameter::Origin);
            self.set(Parameter::Origin, Effect::OrdinarySearch);
            return Some(LandingPage::OrdinarySearch);
        };
        if origin.trim().is_empty() {
            self.fault(LinkCode::OriginEmpty, Parameter::Origin);
            self.set(Parameter::Origin, Effect::ErrorPage);
            return Some(LandingPage::Error);
        }
        self.set(Parameter::Origin, Effect::Used);
        self.search.origin = self.search.text(is_origin(&origin), &origin);
        None
    }

    /// The page that is opened because of the place.
    fn place(&mut self) -> LandingPage {
        let insee_code = self.last(Parameter::InseeCode).filter(|code| !is_empty(code));
        let city = self.last(Parameter::City).filter(|city| !is_empty(city));
        let mut page = LandingPage::Search;
        if let Some(text) = insee_code {
            // the server puts the zeros in that a number lacks
            let code = InseeCode::of(&format!("{text:0>5}"));
            self.search.insee_code = code;
            self.set(Parameter::City, Effect::Ignored);
            self.search.city = city.filter(|city| is_place(city)).map(|city| (*city).into());
            match code {
                Some(code) if code.as_str() == text => {
                    self.set(Parameter::InseeCode, Effect::Used);
                }
                Some(_) => {
                    let fault = LinkFault::new(LinkCode::InseeCodeForm, Parameter::InseeCode);
                    self.faults.push(fault.found(&text));
                    self.set(Parameter::InseeCode, Effect::UsedInPart);
                }
                None => {
                    let fault = LinkFault::new(LinkCode::InseeCode, Parameter::InseeCode);
                    self.faults.push(fault.found(&text));
                    self.set(Parameter::InseeCode, Effect::HomePage);
                    page = LandingPage::Home;
                }
            }
        } else if let Some(city) = city {
            if city.contains(char::is_alphanumeric) {
                self.set(Parameter::City, Effect::Used);
            } else {
                self.fault(LinkCode::CityForm, Parameter::City);
                self.set(Parameter::City, Effect::NoPlace);
            }
            self.search.city = self.search.text(is_place(&city), &city);
        } else {
            self.fault(LinkCode::PlaceMissing, Parameter::City);
            self.set(Parameter::City, Effect::HomePage);
            page = LandingPage::Home;
        }
        if self.street() { page } else { LandingPage::Home }
    }

    /// Whether the street and its number can be read.
    fn street(&mut self) -> bool {
        let name = self.last(Parameter::StreetName).filter(|name| !is_empty(name));
        let number = self.last(Parameter::StreetNumber).unwrap_or_default();
        let mut digits: String = number.chars().filter(char::is_ascii_digit).collect();
        if is_empty(&digits) {
            digits.clear();
        }
        if *number != digits {
            self.fault(LinkCode::StreetNumberDropped, Parameter::StreetNumber);
        }
        let effect = match (digits.is_empty(), *number == digits) {
            (true, _) => Effect::Ignored,
            (false, true) => Effect::Used,
            (false, false) => Effect::UsedInPart,
        };
        self.set(Parameter::StreetNumber, effect);
        if let Some(name) = name {
            self.set(Parameter::StreetName, Effect::Used);
            self.search.street = self.search.text(is_place(&name), &name);
            if !digits.is_empty() {
                let fits = matches!(StreetNumber::of(&digits), Some(StreetNumber::Digits));
                self.search.street_number = self.search.text(fits, &digits);
            }
            return true;
        }
        if digits.is_empty() {
            return true;
        }
        self.fault(LinkCode::StreetMissing, Parameter::StreetName);
        self.set(Parameter::StreetNumber, Effect::HomePage);
        false
    }

    fn practitioner(&mut self) {
        let value = self.first(Parameter::Practitioner).unwrap_or_default();
        let refuse = |reading: &mut Self, code| {
            reading.fault(code, Parameter::Practitioner);
            reading.set(Parameter::Practitioner, Effect::SasPf001);
        };
        if value.is_empty() {
            self.fault(LinkCode::PractitionerMissing, Parameter::Practitioner);
            self.set(Parameter::Practitioner, Effect::SasPf002);
        } else if value.starts_with(PractitionerId::SYSTEM) {
            let id = value.split('|').nth(1).filter(|id| id.len() == 12 && id.starts_with('8'));
            match id.and_then(|id| id.parse().ok()) {
                Some(id) => {
                    self.search.practitioner = Some(PreferredPractitioner::Id(id));
                    self.set(Parameter::Practitioner, Effect::Used);
                }
                None => refuse(self, LinkCode::PractitionerId),
            }
        } else if looks_like_id(&value) {
            let is_id = value.contains(':') || value.starts_with("urn") || value.starts_with("oid");
            let code = if is_id { LinkCode::PractitionerId } else { LinkCode::PractitionerName };
            refuse(self, code);
        } else {
            let name = self.search.text(is_name(&value), &value);
            self.search.practitioner = name.map(PreferredPractitioner::Name);
            self.set(Parameter::Practitioner, Effect::SearchedAsText);
        }
    }

    fn specialty(&mut self) {
        let value = self.first(Parameter::Specialty).unwrap_or_default();
        let mut effect = Effect::GeneralPractice;
        if is_coded(&value) {
            let specialty = value.strip_prefix(SPECIALTIES).and_then(|code| {
                // codes are compared as they stand
                let known = code.parse::<Specialty>().ok()?;
                (known.code() == code).then_some(SearchedSpecialty::Specialty(known))
            });
            let profession = || {
                let code = value.strip_prefix(PROFESSIONS)?;
                code.parse().ok().map(SearchedSpecialty::Profession)
            };
            self.search.specialty = specialty.or_else(profession);
            if self.search.specialty.is_some() {
                effect = Effect::Used;
            } else {
                let fault = LinkFault::new(LinkCode::SpecialtyCode, Parameter::Specialty);
                self.faults.push(fault.found(&value));
            }
        } else if !value.is_empty() {
            if value.starts_with("urn:") {
                self.fault(LinkCode::SpecialtyUrn, Parameter::Specialty);
            }
            effect = Effect::SearchedAsText;
            let words = self.search.text(is_specialty(&value), &value);
            self.search.specialty = words.map(SearchedSpecialty::Text);
        }
        self.set(Parameter::Specialty, effect);
    }

    fn finish(self, page: LandingPage) -> LinkReading {
        let search = if page == LandingPage::Search { self.search.finish() } else { None };
        LinkReading {
            page,
            effects: self.effects.map(|effect| effect.unwrap_or(Effect::Ignored)),
            present: self.values.map(|values| values.count > 0),
            search,
            faults: self.faults.finish(),
        }
    }
}

/// Whether the platform takes a value for a code with its system. Its expression is `^urn:oid:(\d+(.\d+)+)[|][A-Za-z0-9]+$`, in
/// which the point stands for any character but a line break.
fn is_coded(value: &str) -> bool {
    let parts = value.strip_prefix("urn:oid:").and_then(|rest| rest.rsplit_once('|'));
    parts.is_some_and(|(oid, code)| {
        // a digit at both ends, and never two characters side by side that are none
        let mut digit_before = false;
        let numbers = oid.chars().all(|char| {
            let digit = char.is_ascii_digit();
            let fits =
                digit || digit_before && !matches!(char, '\n' | '\r' | '\u{2028}' | '\u{2029}');
            digit_before = digit;
            fits
        });
        numbers
            && digit_before
            && oid.chars().nth(2).is_some()
            && !code.is_empty()
            && code.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

/// A text without its escapes, as forms are read, and whether one of them is broken.
fn form_decoded(text: &str) -> (Cow<'_, str>, bool) {
    if !text.contains('+') {
        return match decoded(text) {
            Ok(text) => (text, false),
            Err(_) => (decoded_lossy(text).into(), true),
        };
    }
    let text = text.replace('+', " ");
    match decoded(&text) {
        Ok(text) => (text.into_owned().into(), false),
        Err(_) => (decoded_lossy(&text).into(), true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coded_values() {
        for value in [
            "urn:oid:1.2|A",
            "urn:oid:1.2.250.1.213.2.28|SM54",
            "urn:oid:1x2é33|7",
            "urn:oid:123|a",
            "urn:oid:1|2|A",
        ] {
            assert!(is_coded(value), "{value}");
        }
        let others = [
            "",
            "urn:oid:",
            "urn:oid:1|A",
            "urn:oid:12|A",
            "urn:oid:1.2|",
            "urn:oid:1.2|S M",
            "urn:oid:1..2|A",
            "urn:oid:.1.2|A",
            "urn:oid:1.2.|A",
            "urn:oid:1\n2|A",
            "1.2|A",
            "x",
        ];
        for value in others {
            assert!(!is_coded(value), "{value}");
        }
    }
}
