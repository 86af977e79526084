//! Why there is no answer.

use std::{
    error::Error,
    panic::{AssertUnwindSafe, catch_unwind},
    time::Duration,
};

use fhir_sas::{
    diagnostic::Lang,
    json::ReadError,
    search::{NoAnswer, ResponseError},
};

use crate::args::in_lang;

/// Why there is no answer.
#[derive(Debug)]
pub enum Missing {
    /// Not within this time.
    Late(Duration),
    /// No connection, for this cause.
    Unreachable(String),
    /// The connection ended before the answer did.
    BrokenOff,
    /// Longer than this, in bytes.
    TooLong(usize),
    /// All answers together are longer than this, in bytes.
    TooMuch(usize),
    /// A file that cannot be read, for this cause.
    File(std::io::Error),
    /// A file with something else than a Bundle.
    Unread(ReadError),
    /// An answer from a file, without its request.
    NoRequest,
    /// What came is no answer.
    No(ResponseError),
    /// The program failed in reading it.
    Internal,
}

/// Runs work on an answer; a panic affects that answer only.
pub fn unless_it_panics<T>(work: impl FnOnce() -> Result<T, Missing>) -> Result<T, Missing> {
    // what `work` borrows is an answer that nothing changes
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(Missing::Internal))
}

impl From<ResponseError> for Missing {
    fn from(response_error: ResponseError) -> Self {
        Self::No(response_error)
    }
}

/// No answer began to arrive: the last cause is the reason, without the address, which has ids of persons.
impl From<reqwest::Error> for Missing {
    fn from(error: reqwest::Error) -> Self {
        let error = error.without_url();
        let mut cause: &dyn Error = &error;
        while let Some(next) = cause.source() {
            cause = next;
        }
        Self::Unreachable(cause.to_string())
    }
}

impl Missing {
    /// Codes of what is found out here, when vendors are queried; the others are those of `NoAnswer` and `ResponseErrorCode`.
    pub const OWN: [&'static str; 3] = ["too-long", "too-much", "internal"];

    /// Why the vendor did not answer; `None`: it did, or no request was sent.
    pub fn no_answer(&self) -> Option<NoAnswer> {
        match self {
            Self::Late(_) => Some(NoAnswer::Late),
            Self::Unreachable(_) => Some(NoAnswer::Unreachable),
            Self::BrokenOff => Some(NoAnswer::BrokenOff),
            _ => None,
        }
    }

    pub fn code(&self) -> &'static str {
        match self {
            Self::Late(_) => NoAnswer::Late.as_str(),
            Self::Unreachable(_) => NoAnswer::Unreachable.as_str(),
            Self::BrokenOff => NoAnswer::BrokenOff.as_str(),
            Self::TooLong(_) => "too-long",
            Self::TooMuch(_) => "too-much",
            Self::File(_) => "file",
            Self::Unread(_) => "unread",
            Self::NoRequest => "no-request",
            Self::No(response_error) => response_error.code().as_str(),
            Self::Internal => "internal",
        }
    }

    /// What was expected, what was found, what to do.
    pub fn message(&self, lang: Lang) -> String {
        let [english, french] = match self {
            Self::Late(budget) => {
                let budget = budget.as_secs_f64();
                [
                    format!(
                        "Expected an answer within {budget} s; found none by then. Have the vendor see what takes so long."
                    ),
                    format!(
                        "Attendu : une réponse en moins de {budget} s ; il n'y en a pas eu. Demandez à l'éditeur ce qui \
                         prend ce temps."
                    ),
                ]
            }
            Self::Unreachable(cause) => [
                format!(
                    "Expected a connection; found none: {cause}. See to the address, the network and the certificates."
                ),
                format!(
                    "Attendu : une connexion ; il n'y en a pas : {cause}. Vérifiez l'adresse, le réseau et les certificats."
                ),
            ],
            Self::BrokenOff => [
                "Expected the whole answer; the connection ended in its middle. Ask again, and have the vendor see to it if \
                 it happens again."
                    .to_owned(),
                "Attendu : toute la réponse ; la connexion s'est terminée au milieu. Redemandez-la, et prévenez l'éditeur \
                 si cela se reproduit."
                    .to_owned(),
            ],
            Self::TooLong(longest) => [
                format!(
                    "Expected {longest} bytes at most; found more. Ask for less at once, have the vendor see what is sent, or \
                     raise --max-answer."
                ),
                format!(
                    "Attendu : {longest} octets au plus ; trouvé : davantage. Demandez moins à la fois, demandez à \
                     l'éditeur ce qui est envoyé, ou augmentez --max-answer."
                ),
            ],
            Self::TooMuch(most) => [
                format!(
                    "Expected {most} bytes at most of all answers; found more. Ask fewer vendors at once, or raise --max-total."
                ),
                format!(
                    "Attendu : {most} octets au plus pour toutes les réponses ; trouvé : davantage. Interrogez moins \
                     d'éditeurs à la fois, ou augmentez --max-total."
                ),
            ],
            Self::File(error) => [
                format!("Expected a file that can be read; found: {error}. See to its name and rights."),
                format!("Attendu : un fichier lisible ; trouvé : {error}. Vérifiez son nom et ses droits."),
            ],
            Self::NoRequest => [
                "Expected a link of relation self with the search that is answered; found none. Give the address of the \
                 search with --request."
                    .to_owned(),
                "Attendu : un lien de relation self avec la recherche à laquelle il est répondu ; il n'y en a pas. Donnez \
                 l'adresse de la recherche avec --request."
                    .to_owned(),
            ],
            Self::Internal => [
                "Expected an answer that can be read or refused; the program failed in reading it. Report it with the answer."
                    .to_owned(),
                "Attendu : une réponse qui peut être lue ou refusée ; le programme a échoué à la lire. \
                 Signalez-le avec la réponse."
                    .to_owned(),
            ],
            Self::Unread(error) => return error.message(lang),
            Self::No(response_error) => return response_error.message(lang),
        };
        in_lang(lang, english, french)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_one_answer_less() {
        let panics = || -> Result<(), Missing> { panic!("a fault") };
        let missing = unless_it_panics(panics).expect_err("it panics");
        assert_eq!(missing.code(), "internal");
        assert!(matches!(unless_it_panics(|| Ok(7)), Ok(7)));
    }
}
