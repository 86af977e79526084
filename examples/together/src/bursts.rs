//! Regulators book and cancel all at once, while the vendor's server and the platform are killed at moments that differ each time.

use std::{
    collections::BTreeMap,
    env, fs,
    path::Path,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use reqwest::{Client, StatusCode};
use tokio::{
    task::{JoinSet, block_in_place},
    time::sleep,
};

use crate::{
    Failure, bookable, ensure,
    parts::{Parts, free_address, soon},
    print_step,
    regulator::{EMAIL, Refused, Regulator},
};

/// A practitioner with one place: no two slots begin at the same time.
const PRACTITIONER: &str = "810100000016";
/// How often one of the two is killed, or both.
const TURNS: u32 = 6;
/// How often all of it is done, each time from the beginning; and with `FHIR_SAS_TEST_EFFORT=full`.
const ROUNDS: [u32; 2] = [1, 6];
/// How many bookings there are at most: the platform lists 1,000, and each regulator may make one more.
const MOST: usize = 900;
/// The longest time between two of these, in milliseconds.
const BETWEEN: u64 = 600;
/// Before a regulator tries again.
const PAUSE: Duration = Duration::from_millis(40);

/// The bookings that the vendor confirmed: the last status of each that was confirmed, by its id.
type Confirmed = Arc<Mutex<BTreeMap<String, &'static str>>>;

pub async fn killed_at_any_time(parts: &Parts, scratch: &Path) -> Result<(), Failure> {
    let is_full = env::var("FHIR_SAS_TEST_EFFORT").is_ok_and(|effort| effort == "full");
    for number in 0..ROUNDS[usize::from(is_full)] {
        let directory = scratch.join(format!("burst-{number}"));
        fs::create_dir(&directory)?;
        round(parts, &directory).await?;
    }
    Ok(())
}

async fn round(parts: &Parts, scratch: &Path) -> Result<(), Failure> {
    let (agenda, kept) = (scratch.join("agenda.db"), scratch.join("bookings.db"));
    let (here, there) = (free_address()?, free_address()?);
    let start_platform = || parts.platform(&there, &kept, None);
    let mut platform = start_platform()?;
    let start_vendor = || parts.vendor_at(&here, &agenda, &format!("http://{there}/fhir/v1"));
    let mut vendor = start_vendor()?;
    let order = ["slots", "--vendor", &vendor.base, "--practitioner", PRACTITIONER];
    let order: Vec<_> = order.map(str::to_owned).into();
    let offered = || parts.slots(&order.iter().map(String::as_str).collect::<Vec<_>>());
    parts.account(&["--vendor", &vendor.base], EMAIL)?;
    let slots = offered()?;
    bookable(&slots)?;

    let (confirmed, stop) = (Confirmed::default(), Arc::new(AtomicBool::new(false)));
    let mut regulators = JoinSet::new();
    for slot in slots.iter().filter(|slot| slot.is_bookable) {
        let regulator = Regulator::arrive(&slot.link, Client::builder()).await?;
        let desk = Desk {
            regulator,
            start: slot.local_start(),
            list: format!("http://{there}/bookings"),
            confirmed: Arc::clone(&confirmed),
        };
        let stop = Arc::clone(&stop);
        regulators.spawn(async move { desk.book_and_cancel(&stop).await });
    }
    let desks = regulators.len();
    let mut random = Random::new();
    print_step(&format!("{desks} regulators book and cancel; moments by the seed {}", random.0));
    for _ in 0..TURNS {
        sleep(Duration::from_millis(random.below(BETWEEN))).await;
        match random.below(3) {
            0 => {
                vendor.kill()?;
                vendor = block_in_place(start_vendor)?;
            }
            1 => {
                platform.kill()?;
                platform = block_in_place(start_platform)?;
            }
            _ => {
                platform.kill()?;
                vendor.kill()?;
                vendor = block_in_place(start_vendor)?;
                sleep(Duration::from_millis(random.below(BETWEEN))).await;
                platform = block_in_place(start_platform)?;
            }
        }
    }
    stop.store(true, Relaxed);
    let mut booked = 0;
    while let Some(ended) = regulators.join_next().await {
        booked += usize::from(ended??);
    }
    print_step(&format!("{TURNS} times the vendor, the platform or both were killed"));
    let confirmed = confirmed.lock().unwrap_or_else(PoisonError::into_inner).clone();
    soon(
        &format!(
            "the platform has the {} bookings, each once and as it was confirmed",
            confirmed.len()
        ),
        async || Ok(reported(&platform.bookings().await?) == Some(confirmed.clone())),
    )
    .await?;
    ensure(
        offered()?.len() + booked == slots.len(),
        "what is not booked is offered, and nothing else",
    )?;
    drop(vendor);
    Ok(())
}

/// A regulator in front of one slot, which nobody else books.
struct Desk {
    regulator: Regulator,
    start: String,
    /// Where the platform lists its bookings.
    list: String,
    confirmed: Confirmed,
}

impl Desk {
    /// Goes on until it is to stop. Whether the slot is booked then.
    async fn book_and_cancel(&self, stop: &AtomicBool) -> Result<bool, String> {
        let mut number = 0_usize;
        loop {
            let page = self.book().await?;
            number += 1;
            if self.is_over(stop) && number.is_multiple_of(2) {
                return Ok(true);
            }
            self.cancel(&page).await?;
            if self.is_over(stop) {
                return Ok(false);
            }
        }
    }

    /// Books until it is confirmed, or the platform shows that it was done.
    async fn book(&self) -> Result<String, String> {
        let mut is_unclear = false;
        loop {
            let page = match self.regulator.book().await.map_err(|error| Missed::of(&error)) {
                Ok(page) => Some(page),
                // a request whose answer was lost has booked it
                Err(Missed::TooLate(_)) if is_unclear => self.found().await,
                Err(missed) => {
                    is_unclear |= missed.or_fail()?;
                    None
                }
            };
            if let Some(page) = page {
                self.confirm(&page, "booked");
                return Ok(page);
            }
            sleep(PAUSE).await;
        }
    }

    async fn cancel(&self, page: &str) -> Result<(), String> {
        let mut is_unclear = false;
        loop {
            match self.regulator.change(page, "cancel").await.map_err(|error| Missed::of(&error)) {
                Ok(()) => break,
                Err(Missed::TooLate(_)) if is_unclear => break,
                Err(missed) => is_unclear |= missed.or_fail()?,
            }
            sleep(PAUSE).await;
        }
        self.confirm(page, "cancelled");
        Ok(())
    }

    fn is_over(&self, stop: &AtomicBool) -> bool {
        stop.load(Relaxed) || self.confirmed().len() >= MOST
    }

    fn confirmed(&self) -> MutexGuard<'_, BTreeMap<String, &'static str>> {
        self.confirmed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn confirm(&self, page: &str, status: &'static str) {
        let id = page.rsplit('/').next().unwrap_or_default().to_owned();
        self.confirmed().insert(id, status);
    }

    /// The page of the booking of the slot that nobody has confirmed, once the platform knows it.
    async fn found(&self) -> Option<String> {
        let client = Client::builder().no_proxy().build().ok()?;
        let list = client.get(&self.list).send().await.ok()?.text().await.ok()?;
        let confirmed = self.confirmed();
        let mut of_slot = list.lines().filter(|line| line.starts_with(&self.start));
        let id = of_slot
            .find_map(|line| line.rsplit('|').next().filter(|id| !confirmed.contains_key(*id)))?;
        Some(self.regulator.page_of(id))
    }
}

/// Why a request was not confirmed.
enum Missed {
    /// Nothing was done.
    NotDone,
    /// It may have been carried out.
    Unclear,
    /// What was requested is not possible, or not any more.
    TooLate(String),
    Failed(String),
}

impl Missed {
    fn of(error: &Failure) -> Self {
        let status = error.downcast_ref::<Refused>().map(|refused| refused.status);
        match (status, error.downcast_ref::<reqwest::Error>()) {
            (Some(StatusCode::SERVICE_UNAVAILABLE), _) => Self::NotDone,
            (Some(StatusCode::CONFLICT), _) => Self::TooLate(error.to_string()),
            (None, Some(why)) if why.is_connect() => Self::NotDone,
            (None, Some(_)) => Self::Unclear,
            _ => Self::Failed(error.to_string()),
        }
    }

    /// Whether it may have been carried out. A refusal for which there is no reason is an error.
    fn or_fail(self) -> Result<bool, String> {
        match self {
            Self::NotDone => Ok(false),
            Self::Unclear => Ok(true),
            Self::TooLate(why) | Self::Failed(why) => Err(why),
        }
    }
}

/// The status of each booking in the platform's list, by the vendor's id. `None`: one is listed twice.
fn reported(list: &str) -> Option<BTreeMap<String, &'static str>> {
    let mut all = BTreeMap::new();
    for line in list.lines() {
        let id = line.rsplit('|').next()?.to_owned();
        let status = ["booked", "cancelled"]
            .into_iter()
            .find(|status| line.contains(&format!("  {status} ")));
        if all.insert(id, status?).is_some() {
            return None;
        }
    }
    Some(all)
}

/// Numbers that differ each time.
struct Random(u64);

impl Random {
    fn new() -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        Self(now.map_or(1, |now| u64::from(now.subsec_nanos())) | 1)
    }

    fn below(&mut self, end: u64) -> u64 {
        // xorshift
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}
