//! Bookings and cancellations, while the platform, the software of dispatchers and the broker are killed again and again.

use std::{path::Path, time::Duration};

use fhir_sas::{
    FrAppointment, UseCase,
    booking::Platform,
    http::Request,
    identifier::AppointmentId,
    r4::{DateTime, Instant},
};
use reqwest::{Client, Method};
use tokio::{task::block_in_place, time::sleep};

use crate::{
    Failure, PRACTITIONER,
    dispatchers::Dispatchers,
    ensure,
    parts::{Parts, free_address, soon},
    print_step,
    regulator::REGULATOR,
};

/// How many bookings there are; every second one is cancelled.
const BOOKINGS: usize = 60;
/// How often each of the three is killed.
const TURNS: u32 = 3;
/// Between two bookings: so that they go on for as long as programs are killed.
const BETWEEN: Duration = Duration::from_millis(500);

/// Over mutual TLS with the Hub: the authority is a directory of the vendor's `make-test-ca`.
pub async fn again_and_again(
    parts: &Parts,
    scratch: &Path,
    authority: &Path,
) -> Result<(), Failure> {
    let Some(mut dispatchers) = Dispatchers::start(parts, scratch, Some(authority))? else {
        return Ok(());
    };
    let (kept, address) = (scratch.join("bookings.db"), free_address()?);
    let mut platform = parts.platform(&address, &kept, Some(&dispatchers))?;
    let to = Platform::at(&format!("{}/Appointment", platform.base))
        .map_err(|error| error.to_string())?;
    let vendor = tokio::spawn(async move {
        for number in 0..BOOKINGS {
            let booking = booking(number)?;
            send(&booking.create(&to)).await?;
            if is_cancelled(number) {
                let cancelled = booking.cancelled().map_err(|error| error.to_string())?;
                send(&cancelled.update(&to)).await?;
            }
            sleep(BETWEEN).await;
        }
        Ok::<_, String>(())
    });
    for turn in 0..TURNS {
        sleep(Duration::from_millis(300 + 170 * u64::from(turn))).await;
        platform.kill()?;
        platform = block_in_place(|| parts.platform(&address, &kept, Some(&dispatchers)))?;
        sleep(Duration::from_millis(300 + 130 * u64::from(turn))).await;
        dispatchers.kill()?;
        block_in_place(|| dispatchers.restart())?;
        sleep(Duration::from_millis(300 + 90 * u64::from(turn))).await;
        block_in_place(|| dispatchers.kill_broker())?;
    }
    print_step(&format!(
        "the platform, the software of dispatchers and the broker are killed {TURNS} times each"
    ));
    vendor.await??;
    print_step(&format!(
        "meanwhile {BOOKINGS} slots are booked, and every second booking is cancelled"
    ));
    soon("the software of dispatchers shows each booking once, as it is", async || {
        let list = dispatchers.appointments()?;
        let count = |status| list.lines().filter(|line| line.contains(status)).count();
        let cancelled = (0..BOOKINGS).filter(|number| is_cancelled(*number)).count();
        Ok(list.lines().count() == BOOKINGS
            && count("  cancelled  ") == cancelled
            && count("  booked  ") == BOOKINGS - cancelled)
    })
    .await?;
    let messages = ["messages", "--database", &kept.to_string_lossy()];
    soon("every message of the platform is acknowledged", async || {
        let list = parts.run_platform(messages)?.out;
        Ok(!list.is_empty() && list.lines().all(|line| line.contains("  acknowledged  ")))
    })
    .await?;
    let created = dispatchers.history()?.lines().filter(|line| line.contains("  created ")).count();
    ensure(created == BOOKINGS, "as many appointments were created as there are bookings")?;
    ensure(platform.bookings().await?.lines().count() == BOOKINGS, "and the platform has them too")
}

fn is_cancelled(number: usize) -> bool {
    number % 2 == 1
}

fn booking(number: usize) -> Result<FrAppointment, String> {
    let id = AppointmentId::new("https://agenda.example.fr/rdv", number);
    let instant = |text: &str| text.parse::<Instant>().map_err(|error| error.to_string());
    FrAppointment::builder(UseCase::IndividualPractitioner, id.map_err(|error| error.to_string())?)
        .booked(
            instant("2090-03-06T09:00:00.000+01:00")?,
            instant("2090-03-06T09:15:00.000+01:00")?,
        )
        .practitioner(PRACTITIONER.parse().map_err(|_| "a practitioner's id expected")?)
        .regulator(REGULATOR.parse().map_err(|_| "a regulator's id expected")?)
        .created(
            "2026-03-01T18:00:00+01:00".parse::<DateTime>().map_err(|error| error.to_string())?,
        )
        .build()
        .map_err(|error| error.to_string())
}

/// Sends a request until it is answered, as a vendor does.
async fn send(request: &Request) -> Result<(), String> {
    let client = Client::builder().no_proxy().build().map_err(|error| error.to_string())?;
    let method = Method::from_bytes(request.method().as_str().as_bytes());
    let method = method.map_err(|error| error.to_string())?;
    loop {
        let call = client.request(method.clone(), request.url());
        let call = call.header("Content-Type", "application/fhir+json");
        match call.body(request.body().to_owned()).send().await {
            Ok(response) if response.status().is_success() => return Ok(()),
            Ok(response) if response.status().is_client_error() => {
                return Err(format!("the platform refuses a booking: {}", response.status()));
            }
            // it is away
            _ => sleep(Duration::from_millis(50)).await,
        }
    }
}
