//! Asks vendors, all of them at once, and reads what comes back within the time there is.

use std::{error::Error, sync::Arc, time::Duration};

use fhir_sas::{
    issue::Lang,
    json::ReadError,
    search::{ACCEPT, Answer, NoAnswer, Search},
};
use reqwest::{Client, Response, header};
use tokio::{
    sync::Semaphore,
    task::JoinError,
    time::{Instant, timeout_at},
};

use crate::args::in_lang;

/// How many requests one vendor gets at once.
const AT_ONCE: usize = 4;
/// How much of an answer is read, in bytes: some ten times what 25 practitioners with 1,000 slots come to.
pub const LONGEST: usize = 16 * 1024 * 1024;

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
    /// A file that cannot be read, for this cause.
    File(std::io::Error),
    /// A file with something else than a Bundle.
    Unread(ReadError),
    /// An answer from a file that does not tell its request.
    NoRequest,
    /// What came is none.
    No(NoAnswer),
}

/// What one vendor, or one file, has answered to each request.
pub struct Told {
    pub by: String,
    pub answers: Vec<Result<Answer, Missing>>,
}

/// Asks every vendor every question; those who have not answered within the budget are not waited for.
pub async fn ask_all(
    client: &Client,
    vendors: Vec<String>,
    searches: &[Search],
    budget: Duration,
) -> Result<Vec<Told>, JoinError> {
    let deadline = Instant::now() + budget;
    let begun = vendors.into_iter().map(|vendor| {
        let turns = Arc::new(Semaphore::new(AT_ONCE));
        let requests = searches.iter().map(|search| {
            let (client, url, search) = (client.clone(), search.url(&vendor), search.clone());
            let turns = Arc::clone(&turns);
            tokio::spawn(async move {
                let answer = async {
                    let _turn = turns.acquire().await;
                    ask(&client, &url, &search).await
                };
                timeout_at(deadline, answer).await.unwrap_or(Err(Missing::Late(budget)))
            })
        });
        let requests: Vec<_> = requests.collect();
        (vendor, requests)
    });
    let mut all = Vec::new();
    for (by, requests) in begun.collect::<Vec<_>>() {
        let mut answers = Vec::new();
        for request in requests {
            answers.push(request.await?);
        }
        all.push(Told { by, answers });
    }
    Ok(all)
}

/// Asks one vendor, and reads what comes back.
async fn ask(client: &Client, url: &str, search: &Search) -> Result<Answer, Missing> {
    let response = client.get(url).header(header::ACCEPT, ACCEPT).send().await?;
    let status = response.status().as_u16();
    let body = body(response, LONGEST).await?;
    Ok(search.read(status, &body)?)
}

/// The body of a response, up to so many bytes.
pub async fn body(mut response: Response, longest: usize) -> Result<Vec<u8>, Missing> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|_| Missing::BrokenOff)? {
        if body.len() + chunk.len() > longest {
            return Err(Missing::TooLong(longest));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

impl From<NoAnswer> for Missing {
    fn from(no_answer: NoAnswer) -> Self {
        Self::No(no_answer)
    }
}

/// No answer began to come: the last cause says why, without the address, which has ids of persons.
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
    pub fn code(&self) -> &'static str {
        match self {
            Self::Late(_) => "late",
            Self::Unreachable(_) => "unreachable",
            Self::BrokenOff => "broken-off",
            Self::TooLong(_) => "too-long",
            Self::File(_) => "file",
            Self::Unread(_) => "unread",
            Self::NoRequest => "no-request",
            Self::No(no_answer) => no_answer.code().as_str(),
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
                    "Expected {longest} bytes at most; found more. Ask for less at once, and have the vendor see what is sent."
                ),
                format!(
                    "Attendu : {longest} octets au plus ; trouvé : davantage. Demandez moins à la fois, et demandez à \
                     l'éditeur ce qui est envoyé."
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
            Self::Unread(error) => return error.message(lang),
            Self::No(no_answer) => return no_answer.message(lang),
        };
        in_lang(lang, english, french)
    }
}
