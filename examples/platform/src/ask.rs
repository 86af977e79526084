//! Asks vendors, all of them at once, and reads what comes back within the time and the memory there is.

use std::{sync::Arc, time::Duration};

use fhir_sas::{
    http::ACCEPT,
    search::{ReceivedResponse, Search},
};
use reqwest::{Client, Response, header};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::{Instant, timeout_at},
};

use crate::{missing::Missing, parsers::Parsers};

/// How many requests one vendor gets at once.
const AT_ONCE: usize = 4;

/// The answers of one vendor, or of one file, to each request.
pub struct VendorAnswers {
    pub by: String,
    pub answers: Vec<Result<ReceivedResponse, Missing>>,
    /// How long each of them took from its request on; `None`: no request was sent.
    pub took: Vec<Option<Duration>>,
}

/// How much is read, and how much of it is parsed at once.
pub struct Bounds {
    /// The longest answer, in bytes.
    answer: usize,
    /// Of all answers, in bytes.
    total: usize,
    /// What of it is left.
    room: Arc<Semaphore>,
    parsers: Parsers,
}

impl Bounds {
    pub fn new(answer: usize, total: usize) -> Self {
        Self { answer, total, room: Arc::new(Semaphore::new(total)), parsers: Parsers::new() }
    }
}

/// A body, with its share of the memory budget of all answers: released when the body is dropped.
#[derive(Default)]
pub struct Body {
    bytes: Vec<u8>,
    room: Option<OwnedSemaphorePermit>,
}

impl Body {
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Adds what has come, as far as there is room.
    pub fn push(&mut self, chunk: &[u8], bounds: &Bounds) -> Result<(), Missing> {
        if self.bytes.len() + chunk.len() > bounds.answer {
            return Err(Missing::TooLong(bounds.answer));
        }
        let room = u32::try_from(chunk.len()).ok();
        let room =
            room.and_then(|bytes| Arc::clone(&bounds.room).try_acquire_many_owned(bytes).ok());
        let room = room.ok_or(Missing::TooMuch(bounds.total))?;
        match &mut self.room {
            Some(taken) => taken.merge(room),
            none => *none = Some(room),
        }
        self.bytes.extend_from_slice(chunk);
        Ok(())
    }

    /// The bytes for what is kept until the end of the program, whose room nothing else gets.
    pub fn keep(self) -> Vec<u8> {
        self.room.into_iter().for_each(OwnedSemaphorePermit::forget);
        self.bytes
    }
}

/// Asks every vendor every question; those who have not answered within the budget are not waited for.
pub async fn ask_all(
    client: &Client,
    vendors: Vec<String>,
    searches: &[Search],
    budget: Duration,
    bounds: Bounds,
) -> Vec<VendorAnswers> {
    let deadline = Instant::now() + budget;
    let bounds = Arc::new(bounds);
    let begun = vendors.into_iter().map(|vendor| {
        let turns = Arc::new(Semaphore::new(AT_ONCE));
        let requests = searches.iter().map(|search| {
            let (client, url, search) = (client.clone(), search.url(&vendor), search.clone());
            let (turns, bounds) = (Arc::clone(&turns), Arc::clone(&bounds));
            tokio::spawn(async move {
                let late = || Err(Missing::Late(budget));
                let Ok(_turn) = timeout_at(deadline, turns.acquire()).await else {
                    return (late(), None);
                };
                let sent = Instant::now();
                let answer = timeout_at(deadline, ask(&client, &url, search, &bounds)).await;
                (answer.unwrap_or_else(|_| late()), Some(sent.elapsed()))
            })
        });
        let requests: Vec<_> = requests.collect();
        (vendor, requests)
    });
    let mut all = Vec::new();
    for (by, requests) in begun.collect::<Vec<_>>() {
        let (mut answers, mut took) = (Vec::new(), Vec::new());
        for request in requests {
            let (answer, time) = request.await.unwrap_or((Err(Missing::Internal), None));
            answers.push(answer);
            took.push(time);
        }
        all.push(VendorAnswers { by, answers, took });
    }
    all
}

/// Asks one vendor, and reads what comes back.
async fn ask(
    client: &Client,
    url: &str,
    search: Search,
    bounds: &Bounds,
) -> Result<ReceivedResponse, Missing> {
    let response = client.get(url).header(header::ACCEPT, ACCEPT).send().await?;
    let status = response.status().as_u16();
    let body = body(response, bounds).await?;
    // what is no answer keeps its body too
    let read = bounds.parsers.run(move || search.read(status, &body.keep())).await;
    Ok(read.map_err(|_| Missing::Internal)??)
}

/// The body of a response.
pub async fn body(mut response: Response, bounds: &Bounds) -> Result<Body, Missing> {
    let mut body = Body::default();
    while let Some(chunk) = response.chunk().await.map_err(|_| Missing::BrokenOff)? {
        body.push(&chunk, bounds)?;
    }
    Ok(body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_comes_back_from_a_body_that_is_not_kept() {
        let bounds = Bounds::new(8, 10);
        let mut first = Body::default();
        first.push(b"12345", &bounds).expect("there is room");
        first.push(b"678", &bounds).expect("there is room");
        assert!(matches!(first.push(b"9", &bounds), Err(Missing::TooLong(8))));
        let mut second = Body::default();
        second.push(b"12", &bounds).expect("there is room");
        assert!(matches!(second.push(b"3", &bounds), Err(Missing::TooMuch(10))));
        drop(first);
        second.push(b"345678", &bounds).expect("there is room again");
        assert_eq!(second.keep(), b"12345678");
        let mut third = Body::default();
        assert!(matches!(third.push(b"123", &bounds), Err(Missing::TooMuch(10))));
    }
}
