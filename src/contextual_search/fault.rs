//! Diagnostics of links: codes, texts, and the error of a link that cannot be built.

use std::{borrow::Cow, fmt};

use super::{
    MAX_LINK,
    parameter::{MAX_TEXT, PAGE, Parameter},
};
use crate::urls::code_system;
use crate::{
    diagnostic::{Capped, Diagnostic, Lang, Severity, judged_codes},
    lang::{Text, Words},
    r4::{OperationOutcome, OperationOutcomeIssue, outcome_issue},
    validate::words,
};

judged_codes! {
    /// What is wrong with a link, as a code that never changes its meaning.
    ///
    /// With a code of severity [`Error`](Severity::Error) the platform does not run the search that the link is for, or shows
    /// an error beside it; [`Warning`](Severity::Warning): it runs the search without the value.
    LinkCode {
        /// The link is longer than what is read: nothing of it was read.
        LinkTooLong = "link-too-long", Error, TOO_LONG,
            "Le lien est plus long que ce qui est lu : rien n'en a été lu.",
            ["Leave out what the platform does not read.", "Omettez ce que la plateforme ne lit pas."];
        /// The address is not that of the platform's search page.
        OtherPage = "other-page", Error, NOT_SUPPORTED,
            "L'adresse n'est pas celle de la page de recherche de la plateforme.",
            [
                "Open `https://sas.sante.fr/sas/recherche?…`.",
                "Ouvrez `https://sas.sante.fr/sas/recherche?…`.",
            ];
        /// There is no `origin`: the platform opens an ordinary search, and reads no other parameter of the link.
        OriginMissing = "origin-missing", Error, REQUIRED,
            "Il n'y a pas d'`origin` : la plateforme ouvre une recherche ordinaire et ne lit aucun autre paramètre du lien.",
            [
                "Send `origin=` and the code that was agreed with the platform's owner.",
                "Envoyez `origin=` et le code convenu avec le responsable de la plateforme.",
            ];
        /// `origin` is empty: the platform shows an error page.
        OriginEmpty = "origin-empty", Error, VALUE,
            "`origin` est vide : la plateforme affiche une page d'erreur.",
            [
                "Send the code that was agreed with the platform's owner.",
                "Envoyez le code convenu avec le responsable de la plateforme.",
            ];
        /// Neither `inseecode` nor `city` is there: the platform opens its home page.
        PlaceMissing = "place-missing", Error, REQUIRED,
            "Ni `inseecode` ni `city` n'est présent : la plateforme ouvre sa page d'accueil.",
            [
                "Send `inseecode=` and the code of the municipality, or `city=` and its name.",
                "Envoyez `inseecode=` et le code de la commune, ou `city=` et son nom.",
            ];
        /// `inseecode` cannot be the code of a municipality: the platform opens its home page, even when there is a `city`.
        InseeCode = "insee-code", Error, VALUE,
            "`inseecode` ne peut pas être le code d'une commune : la plateforme ouvre sa page d'accueil, même s'il y a une \
             `city`.",
            [
                "Send five digits, or `2A` or `2B` and three digits; otherwise leave `inseecode` out and send `city`.",
                "Envoyez cinq chiffres, ou `2A` ou `2B` et trois chiffres ; sinon, omettez `inseecode` et envoyez `city`.",
            ];
        /// `inseecode` is not written as the register writes it; the platform finds the municipality all the same.
        InseeCodeForm = "insee-code-form", Warning, VALUE,
            "`inseecode` n'est pas écrit comme dans le référentiel ; la plateforme trouve la commune malgré tout.",
            [
                "Send all five characters, with leading zeros and capital letters.",
                "Envoyez les cinq caractères, avec les zéros de tête et des majuscules.",
            ];
        /// `city` has no letter and no digit: no place is found by it.
        CityForm = "city", Error, VALUE,
            "`city` n'a ni lettre ni chiffre : aucun lieu n'est trouvé avec elle.",
            ["Send the name of the city.", "Envoyez le nom de la ville."];
        /// The post code is not five digits: no link was built.
        PostCode = "post-code", Error, VALUE,
            "Le code postal n'est pas fait de cinq chiffres : aucun lien n'a été construit.",
            ["Pass five digits, or no post code.", "Donnez cinq chiffres, ou pas de code postal."];
        /// A post code without a city: the platform reads post codes in front of the city's name only, so no link was built.
        PostCodeAlone = "post-code-alone", Error, REQUIRED,
            "Un code postal sans ville : la plateforme ne lit un code postal que devant le nom de la ville ; aucun lien n'a \
             été construit.",
            ["Pass the city too.", "Donnez aussi la ville."];
        /// There is a `streetnumber` and no `streetname`: the platform opens its home page.
        StreetMissing = "street-missing", Error, REQUIRED,
            "Il y a un `streetnumber` et pas de `streetname` : la plateforme ouvre sa page d'accueil.",
            [
                "Send `streetname` too, or leave `streetnumber` out.",
                "Envoyez aussi `streetname`, ou omettez `streetnumber`.",
            ];
        /// The name of the street has no letter, or cannot be part of an address: no link was built.
        StreetForm = "street", Error, VALUE,
            "Le nom de la rue n'a pas de lettre, ou ne peut faire partie d'une adresse : aucun lien n'a été construit.",
            ["Pass the name of the street alone.", "Donnez le seul nom de la rue."];
        /// The number in the street does not start with a digit from 1 to 9, or is too long: no link was built.
        StreetNumber = "street-number", Error, VALUE,
            "Le numéro dans la rue ne commence pas par un chiffre de 1 à 9, ou est trop long : aucun lien n'a été construit.",
            ["Pass it as in `12` or `12 bis`.", "Donnez-le comme `12` ou `12 bis`."];
        /// `streetnumber` holds more than digits: the platform drops the rest.
        StreetNumberDropped = "street-number-dropped", Warning, VALUE,
            "`streetnumber` a autre chose que des chiffres : la plateforme écarte le reste.",
            [
                "Write a number such as `12 bis` in front of the name of the street, in `streetname`.",
                "Écrivez un numéro comme `12 bis` devant le nom de la rue, dans `streetname`.",
            ];
        /// There is no `practitioner`: the platform shows the notice of `sas_pf_002` and runs the search.
        PractitionerMissing = "practitioner-missing", Information, INFORMATIONAL,
            "Il n'y a pas de `practitioner` : la plateforme affiche l'avis de `sas_pf_002` et fait la recherche.",
            [
                "Send the patient's regular practitioner when the software knows it.",
                "Envoyez le médecin traitant quand le logiciel le connaît.",
            ];
        /// `practitioner` is an identifier that is not an RPPS number with its prefix: the platform shows the error `sas_pf_001`.
        PractitionerId = "practitioner-id", Error, VALUE,
            "`practitioner` est un identifiant qui n'est pas un numéro RPPS préfixé : la plateforme affiche l'erreur \
             `sas_pf_001`.",
            [
                "Send `urn:oid:1.2.250.1.71.4.2.1|`, `8` and the eleven digits of the RPPS number, or the practitioner's name.",
                "Envoyez `urn:oid:1.2.250.1.71.4.2.1|`, `8` et les onze chiffres du numéro RPPS, ou le nom du praticien.",
            ];
        /// `practitioner` is a name that the platform takes for a wrong identifier, or that no person has.
        PractitionerName = "practitioner-name", Error, VALUE,
            "`practitioner` est un nom que la plateforme prend pour un identifiant erroné, ou que personne ne porte.",
            [
                "Send letters, blanks, hyphens, apostrophes and full stops only; write a name with `urn` or `oid` in capitals.",
                "N'envoyez que lettres, espaces, traits d'union, apostrophes et points ; écrivez en capitales un nom qui \
                 contient `urn` ou `oid`.",
            ];
        /// `specialty` is a code that its code system does not have, or one of another code system: the platform searches for
        /// general practice.
        SpecialtyCode = "specialty-code", Warning, CODE_INVALID,
            "`specialty` est un code que son système ne connaît pas, ou d'un autre système : la plateforme cherche une \
             consultation de médecine générale.",
            [
                "Send a code of `TRE_R38` (`urn:oid:1.2.250.1.213.2.28|SM54`) or of `TRE_G15` (`urn:oid:1.2.250.1.71.1.2.7|40`).",
                "Envoyez un code de `TRE_R38` (`urn:oid:1.2.250.1.213.2.28|SM54`) ou de `TRE_G15` \
                 (`urn:oid:1.2.250.1.71.1.2.7|40`).",
            ];
        /// `specialty` starts like an identifier but is not one: the platform searches for these very characters.
        SpecialtyUrn = "specialty-urn", Warning, VALUE,
            "`specialty` commence comme un identifiant mais n'en est pas un : la plateforme cherche ces caractères mêmes.",
            [
                "Send `urn:oid:`, the number of the code system, `|` and the code.",
                "Envoyez `urn:oid:`, le numéro du système de codes, `|` et le code.",
            ];
        /// The text for the speciality cannot name one: no link was built.
        SpecialtyText = "specialty-text", Error, VALUE,
            "Le texte de la spécialité ne peut pas en désigner une : aucun lien n'a été construit.",
            [
                "Pass the name of a speciality in letters: no digits, no addresses, nothing of a patient.",
                "Donnez le nom d'une spécialité en lettres : pas de chiffres, pas d'adresses, rien d'un patient.",
            ];
        /// A parameter is there several times: the platform's server reads the last one, its page the first one.
        RepeatedParameter = "repeated-parameter", Warning, DUPLICATE,
            "Un paramètre est présent plusieurs fois : le serveur de la plateforme lit le dernier, sa page le premier.",
            ["Send it once.", "Envoyez-le une seule fois."];
        /// A parameter that the platform does not read.
        UnknownParameter = "unknown-parameter", Warning, NOT_SUPPORTED,
            "Un paramètre que la plateforme ne lit pas.",
            [
                "Leave it out: links end up in logs, and nothing of a patient belongs there.",
                "Omettez-le : les liens restent dans des journaux, et rien d'un patient n'y a sa place.",
            ];
        /// A `%` begins no escape, or escapes are not UTF-8: the platform reads other characters than those that were meant.
        BadEscape = "bad-escape", Warning, STRUCTURE,
            "Un `%` ne commence aucun échappement, ou des échappements ne sont pas de l'UTF-8 : la plateforme lit d'autres \
             caractères que ceux voulus.",
            [
                "Escape the value again: `%` and two hexadecimal digits for each byte of its UTF-8.",
                "Échappez la valeur à nouveau : `%` et deux chiffres hexadécimaux par octet de son UTF-8.",
            ];
        /// There is more of this than is kept.
        More = "more", Information, INCOMPLETE,
            "Il y en a plus que ce qui est gardé.",
            ["Fix those that are reported, and read the link again.", "Corrigez ceux qui sont indiqués, puis relisez le lien."];
    }
}

/// One thing that is wrong with a link, or that the platform reads in another sense.
///
/// Nothing that could be of a patient or a practitioner is quoted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkFault {
    code: LinkCode,
    parameter: Cow<'static, str>,
    found: Box<str>,
    number: usize,
}

impl LinkFault {
    /// Of a parameter that the platform reads.
    pub(super) fn new(code: LinkCode, parameter: Parameter) -> Self {
        Self { parameter: parameter.name().into(), ..Self::of_link(code) }
    }

    /// Of the link as a whole.
    pub(super) fn of_link(code: LinkCode) -> Self {
        Self { code, parameter: "".into(), found: Box::default(), number: 0 }
    }

    /// Of a parameter that the platform does not know.
    pub(super) fn unknown(name: &str, number: usize) -> Self {
        let parameter = words::parameter(name).to_owned().into();
        Self { parameter, number, ..Self::of_link(LinkCode::UnknownParameter) }
    }

    /// With what was found, as far as [messages quote it](words).
    pub(super) fn found(self, text: &str) -> Self {
        let found: Cow<'_, str> = match self.code {
            LinkCode::InseeCode | LinkCode::InseeCodeForm => words::insee_code(text).into(),
            LinkCode::SpecialtyCode => words::token(text).into(),
            // names that the platform reads, its pages
            _ => text.into(),
        };
        Self { found: found.into(), ..self }
    }

    pub(super) fn number(self, number: usize) -> Self {
        Self { number, ..self }
    }

    /// What is wrong.
    #[must_use]
    pub fn code(&self) -> LinkCode {
        self.code
    }

    /// Name of the parameter, without escapes; empty when it is no single one. `…` for a name that neither FHIR nor the platform
    /// has: it may be of a person.
    #[must_use]
    pub fn parameter(&self) -> &str {
        &self.parameter
    }

    /// What was expected, what was found, what to send instead.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        lang.render(self.text(), self)
    }

    #[allow(clippy::too_many_lines, reason = "as many texts as codes")]
    fn text(&self) -> Text {
        match self.code {
            LinkCode::LinkTooLong => [
                "Expected at most {most_bytes} bytes; found {number}. Leave out what the platform does not read.",
                "Attendu : au plus {most_bytes} octets ; trouvé : {number}. Omettez ce que la plateforme ne lit pas.",
            ],
            LinkCode::OtherPage => [
                "Expected the address of the search page, {page}; found another one. Open that page.",
                "Attendu : l'adresse de la page de recherche, {page} ; trouvé : une autre. Ouvrez cette page.",
            ],
            LinkCode::OriginMissing => [
                "Expected `origin`; found none: the platform opens an ordinary search, without the rest of the link. Send the \
                 code that was agreed with the platform's owner.",
                "Attendu : `origin` ; trouvé : rien. La plateforme ouvre une recherche ordinaire, sans le reste du lien. \
                 Envoyez le code convenu avec le responsable de la plateforme.",
            ],
            LinkCode::OriginEmpty => [
                "Expected the code of the sending software or SAMU; found nothing: the platform shows an error page. Send the \
                 code that was agreed with its owner.",
                "Attendu : le code du logiciel ou du SAMU émetteur ; trouvé : rien. La plateforme affiche une page d'erreur. \
                 Envoyez le code convenu avec son responsable.",
            ],
            LinkCode::PlaceMissing => [
                "Expected `inseecode` or `city`; found neither: the platform opens its home page. Send one of them.",
                "Attendu : `inseecode` ou `city` ; trouvé : ni l'un ni l'autre. La plateforme ouvre sa page d'accueil. \
                 Envoyez l'un d'eux.",
            ],
            LinkCode::InseeCode => [
                "Expected the code of a municipality, five digits or `2A` or `2B` and three digits; found: \"{found}\". The \
                 platform opens its home page, even when there is a `city`. Send a right code, or `city` alone.",
                "Attendu : le code d'une commune, cinq chiffres, ou `2A` ou `2B` et trois chiffres ; trouvé : « {found} ». La \
                 plateforme ouvre sa page d'accueil, même s'il y a une `city`. Envoyez un code juste, ou `city` seule.",
            ],
            LinkCode::InseeCodeForm => [
                "Expected the code as the register writes it, {example}; found: \"{found}\". Send it so.",
                "Attendu : le code comme le référentiel l'écrit, {example} ; trouvé : « {found} ». Envoyez-le ainsi.",
            ],
            LinkCode::CityForm => [
                "Expected the name of a city, with a letter, of at most {most_text} characters and without control \
                 characters; found none. Send it as in {example}.",
                "Attendu : le nom d'une ville, avec une lettre, d'au plus {most_text} caractères et sans caractère de \
                 contrôle ; trouvé : autre chose. Envoyez-le comme {example}.",
            ],
            LinkCode::PostCode => [
                "Expected a post code of five digits; found something else. Pass it as in 31400, or leave it out.",
                "Attendu : un code postal de cinq chiffres ; trouvé : autre chose. Donnez-le comme 31400, ou omettez-le.",
            ],
            LinkCode::PostCodeAlone => [
                "Expected a city with the post code; found no city. Pass it too, or pass an INSEE code.",
                "Attendu : une ville avec le code postal ; trouvé : pas de ville. Donnez-la aussi, ou donnez un code INSEE.",
            ],
            LinkCode::StreetMissing => [
                "Expected `streetname` with `streetnumber`; found the number alone: the platform opens its home page. Send \
                 both, or neither.",
                "Attendu : `streetname` avec `streetnumber` ; trouvé : le numéro seul. La plateforme ouvre sa page d'accueil. \
                 Envoyez les deux, ou aucun.",
            ],
            LinkCode::StreetForm => [
                "Expected the name of a street, with a letter, of at most {most_text} characters and without control \
                 characters; found something else. Pass it as in {example}.",
                "Attendu : le nom d'une rue, avec une lettre, d'au plus {most_text} caractères et sans caractère de \
                 contrôle ; trouvé : autre chose. Donnez-le comme {example}.",
            ],
            LinkCode::StreetNumber => [
                "Expected a number that starts with a digit from 1 to 9, of at most 10 letters and digits; found something \
                 else. Pass it as in 12 or 12 bis.",
                "Attendu : un numéro qui commence par un chiffre de 1 à 9, d'au plus 10 lettres et chiffres ; trouvé : autre \
                 chose. Donnez-le comme 12 ou 12 bis.",
            ],
            LinkCode::StreetNumberDropped => [
                "Expected digits alone; found something else, which the platform drops. Write such a number in front of the \
                 name of the street, in `streetname`.",
                "Attendu : des chiffres seuls ; trouvé : autre chose, que la plateforme écarte. Écrivez un tel numéro devant \
                 le nom de la rue, dans `streetname`.",
            ],
            LinkCode::PractitionerMissing => [
                "No practitioner is named: the platform shows that (sas_pf_002) and runs the search. Send the patient's \
                 regular practitioner when the software knows it.",
                "Aucun praticien n'est désigné : la plateforme l'affiche (sas_pf_002) et fait la recherche. Envoyez le \
                 médecin traitant quand le logiciel le connaît.",
            ],
            LinkCode::PractitionerId => [
                "Expected an RPPS number with its prefix, as in {example}; found another identifier: the platform shows the \
                 error sas_pf_001 and no card. Send that, or the practitioner's name.",
                "Attendu : un numéro RPPS préfixé, comme {example} ; trouvé : un autre identifiant. La plateforme affiche \
                 l'erreur sas_pf_001 et aucune fiche. Envoyez cela, ou le nom du praticien.",
            ],
            LinkCode::PractitionerName => [
                "Expected a name of letters, blanks, hyphens, apostrophes and full stops, of at most {most_text} characters \
                 and without `urn` or `oid` in small letters; found something else: the platform shows the error sas_pf_001. \
                 Write it so.",
                "Attendu : un nom fait de lettres, d'espaces, de traits d'union, d'apostrophes et de points, d'au plus \
                 {most_text} caractères et sans `urn` ni `oid` en minuscules ; trouvé : autre chose. La plateforme affiche \
                 l'erreur sas_pf_001. Écrivez-le ainsi.",
            ],
            LinkCode::SpecialtyCode => [
                "Expected a code of TRE_R38 or TRE_G15, as in {example}; found: \"{found}\". The platform searches for general \
                 practice. Send a code that it knows.",
                "Attendu : un code de TRE_R38 ou de TRE_G15, comme {example} ; trouvé : « {found} ». La plateforme cherche \
                 une consultation de médecine générale. Envoyez un code qu'elle connaît.",
            ],
            LinkCode::SpecialtyUrn => [
                "Expected a code with its system, as in {example}, or the name of a speciality; found a text that only starts \
                 like the first: the platform searches for these very characters. Write the code out.",
                "Attendu : un code avec son système, comme {example}, ou le nom d'une spécialité ; trouvé : un texte qui ne \
                 fait que commencer comme le premier. La plateforme cherche ces caractères mêmes. Écrivez le code en entier.",
            ],
            LinkCode::SpecialtyText => [
                "Expected the name of a speciality: letters, blanks and `'-,.()`, at most {most_text} characters; found \
                 something else. Pass the name alone, or a code of TRE_R38.",
                "Attendu : le nom d'une spécialité : lettres, espaces et `'-,.()`, au plus {most_text} caractères ; trouvé : \
                 autre chose. Donnez le nom seul, ou un code de TRE_R38.",
            ],
            LinkCode::RepeatedParameter => [
                "Expected `{parameter}` once; found it {number} times: the platform's server reads the last one, its page the \
                 first one. Send it once.",
                "Attendu : `{parameter}` une seule fois ; trouvé : {number} fois. Le serveur de la plateforme lit le dernier, \
                 sa page le premier. Envoyez-le une seule fois.",
            ],
            LinkCode::UnknownParameter if !self.found.is_empty() => [
                "The platform does not read parameter {number} of the link, `{parameter}`: expected `{found}`. Send it by that \
                 name.",
                "La plateforme ne lit pas le paramètre {number} du lien, `{parameter}` : attendu : `{found}`. Envoyez-le sous \
                 ce nom.",
            ],
            LinkCode::UnknownParameter => [
                "The platform does not read parameter {number} of the link, `{parameter}`. Leave it out: links end up in logs, \
                 and nothing of a patient belongs there.",
                "La plateforme ne lit pas le paramètre {number} du lien, `{parameter}`. Omettez-le : les liens restent dans \
                 des journaux, et rien d'un patient n'y a sa place.",
            ],
            LinkCode::BadEscape => [
                "Expected a % and two hexadecimal digits for each byte of UTF-8; found an escape in `{parameter}` that is not \
                 one. Escape the value again.",
                "Attendu : un % et deux chiffres hexadécimaux par octet d'UTF-8 ; trouvé : dans `{parameter}`, un échappement \
                 qui n'en est pas un. Échappez la valeur à nouveau.",
            ],
            LinkCode::More => [
                "{number} more were found and not kept.",
                "{number} autres ont été trouvés et n'ont pas été gardés.",
            ],
        }
    }

    fn example(&self) -> &'static str {
        match self.code {
            LinkCode::InseeCodeForm => "01053",
            LinkCode::CityForm => "city=Toulouse",
            LinkCode::StreetForm => "rue de la Paix",
            LinkCode::SpecialtyCode | LinkCode::SpecialtyUrn => "urn:oid:1.2.250.1.213.2.28|SM54",
            _ => "urn:oid:1.2.250.1.71.4.2.1|810002909371",
        }
    }

    fn outcome_issue(&self) -> OperationOutcomeIssue {
        outcome_issue(
            (self.code.severity(), self.code.kind()),
            (code_system::LINK, self.code.as_str()),
            [self.message(Lang::En), self.message(Lang::Fr)],
            Some(["http.", &self.parameter].concat())
                .filter(|_| !["", words::HIDDEN].contains(&&*self.parameter)),
        )
    }
}

/// An issue for each fault, with its code and French text in `details`, its English text in `diagnostics`.
pub(super) fn outcome(faults: &[LinkFault]) -> OperationOutcome {
    OperationOutcome::new(faults.iter().map(LinkFault::outcome_issue))
}

impl Words for LinkFault {
    fn word(&self, name: &str, _: Lang) -> Option<Cow<'_, str>> {
        Some(match name {
            "parameter" => (*self.parameter).into(),
            "found" => (*self.found).into(),
            "number" => self.number.to_string().into(),
            "most_bytes" => MAX_LINK.to_string().into(),
            "most_text" => MAX_TEXT.to_string().into(),
            "page" => PAGE.into(),
            "example" => self.example().into(),
            _ => return None,
        })
    }
}

impl fmt::Display for LinkFault {
    /// `error origin-missing at origin: …`, in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.explain(Lang::En))
    }
}

/// The faults of one link: the first 50, and those that decide the page, wherever they stand.
pub(super) struct Faults(Capped<LinkFault>);

impl Default for Faults {
    fn default() -> Self {
        Self(Capped::new(50))
    }
}

impl Faults {
    pub(super) fn push(&mut self, fault: LinkFault) {
        if fault.code.severity() >= Severity::Error {
            self.0.push_always(fault);
        } else {
            self.0.push(fault);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn finish(self) -> Box<[LinkFault]> {
        self.0.finish(|more| LinkFault::of_link(LinkCode::More).number(more))
    }
}

impl Diagnostic for LinkFault {
    fn code_text(&self) -> &'static str {
        self.code.as_str()
    }

    fn severity(&self) -> Severity {
        self.code.severity()
    }

    fn place(&self) -> Cow<'_, str> {
        (*self.parameter).into()
    }

    fn message(&self, lang: Lang) -> String {
        self.message(lang)
    }
}

/// A link that cannot be built, with all that is wrong.
///
/// As a text it has the faults in English, one a line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct LinkError {
    faults: Box<[LinkFault]>,
}

impl LinkError {
    pub(super) fn new(faults: Faults) -> Self {
        Self { faults: faults.finish() }
    }

    /// What is wrong.
    #[must_use]
    pub fn faults(&self) -> &[LinkFault] {
        &self.faults
    }
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let faults: Vec<_> = self.faults.iter().map(ToString::to_string).collect();
        f.write_str(&faults.join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::assert_filled;

    #[test]
    fn texts_are_filled() {
        for code in LinkCode::ALL {
            for found in ["", "speciality"] {
                let fault = LinkFault::new(*code, Parameter::Origin).found(found);
                assert_filled(fault.text(), &fault);
            }
        }
    }
}
