//! The vendor's server, the platform's client and the software of dispatchers with each other, on this machine:
//! `cargo run -p together`.
//!
//! Every step is printed, and the first that fails ends the program with an error. With `FHIR_SAS_TEST_EFFORT=full` servers are killed
//! more often.

mod bursts;
mod dispatchers;
mod killed;
mod parts;
mod regulator;

use std::{fs, path::Path};

use reqwest::{Certificate, Client, ClientBuilder, Identity};

use crate::{
    dispatchers::Dispatchers,
    parts::{Parts, Scratch, Server, Slot, free_address, soon},
    regulator::{EMAIL, Regulator},
};

type Failure = Box<dyn std::error::Error>;

/// Who is in the vendor's demo agenda.
const PRACTITIONER: &str = "810100000032";
const OF_A_CPTS: &str = "810100000024";
const SOS: &str = "350000000500016";
/// Who takes over what is requested on the place de marché.
const ON_DUTY: &str = "810100000073";

#[tokio::main]
async fn main() -> Result<(), Failure> {
    // an error: cryptography was chosen before
    let _ = rustls::crypto::ring::default_provider().install_default();
    let parts = Parts::build()?;
    let scratch = Scratch::new()?;
    bookings(&parts, &scratch.0).await?;
    mutual_tls(&parts, &scratch.0).await?;
    bursts::killed_at_any_time(&parts, &scratch.0).await?;
    let killed = scratch.0.join("killed");
    fs::create_dir(&killed)?;
    killed::again_and_again(&parts, &killed, &scratch.0.join("authority")).await?;
    println!("All is well.");
    Ok(())
}

/// From the search to the booking, with a time in which neither side is there.
async fn bookings(parts: &Parts, scratch: &Path) -> Result<(), Failure> {
    let (agenda, kept) = (scratch.join("agenda.db"), scratch.join("bookings.db"));
    let mut dispatchers = Dispatchers::start(parts, scratch, None)?;
    let platform = parts.platform("127.0.0.1:0", &kept, dispatchers.as_ref())?;
    let vendor = parts.vendor(&agenda, &platform.base)?;
    print_step(&format!("a vendor at {}, a platform at {}", vendor.base, platform.base));

    let slots =
        parts.slots(&["slots", "--vendor", &vendor.base, "--practitioner", PRACTITIONER])?;
    ensure(!slots.is_empty(), &format!("{} slots of a practitioner", slots.len()))?;
    let of_cpts =
        parts.slots(&["slots", "--cpts", "--vendor", &vendor.base, "--practitioner", OF_A_CPTS])?;
    let open = !of_cpts.is_empty() && of_cpts.iter().all(|slot| slot.has_cpts);
    ensure(open, &format!("{} slots through a CPTS", of_cpts.len()))?;
    let of_sos = parts.slots(&["sos", "--vendor", &vendor.base, "--association", SOS])?;
    ensure(!of_sos.is_empty(), &format!("{} slots of SOS Médecins", of_sos.len()))?;

    parts.account(&["--vendor", &vendor.base], EMAIL)?;
    print_step("the regulator has an account");
    let slot = bookable(&slots)?;
    let regulator = Regulator::arrive(&slot.link, Client::builder()).await?;
    let page = regulator.book().await?;
    print_step("a slot is booked on the vendor's page");
    let still =
        parts.slots(&["slots", "--vendor", &vendor.base, "--practitioner", PRACTITIONER])?;
    ensure(still.iter().all(|one| one.link != slot.link), "it is no longer among the slots")?;
    let line = format!("  booked     {PRACTITIONER}");
    soon("the platform has the booking", async || Ok(platform.bookings().await?.contains(&line)))
        .await?;
    if let Some(dispatchers) = &dispatchers {
        let shown = format!(
            "  booked     {PRACTITIONER}  MOREAU Alix  at Cabinet de la Paix  by LORIDON Sébastien"
        );
        soon("the software of dispatchers shows it", async || {
            Ok(dispatchers.appointments()?.contains(&shown))
        })
        .await?;
        dispatchers.attach("33-1234")?;
        print_step("a dispatcher attaches it to a file");
    }
    regulator.change(&page, "cancel").await?;
    let line = format!("  cancelled  {PRACTITIONER}");
    soon("it is cancelled, and the platform knows", async || {
        Ok(platform.bookings().await?.contains(&line))
    })
    .await?;

    if let Some(dispatchers) = &dispatchers {
        let is_cancelled =
            |list: &str| list.contains("  cancelled  ") && list.contains("  file 33-1234  ");
        soon("the file has it, cancelled", async || Ok(is_cancelled(&dispatchers.appointments()?)))
            .await?;
    }

    place_de_marche(parts, &agenda, &vendor, &platform, dispatchers.as_ref()).await?;

    let address = platform.address()?;
    platform.kill()?;
    dispatchers.as_mut().map(Dispatchers::kill).transpose()?;
    let slot = bookable(&of_sos)?;
    Regulator::arrive(&slot.link, Client::builder()).await?.book().await?;
    vendor.kill()?;
    print_step(
        "a booking is made while the platform and the dispatchers are away, and the vendor is killed",
    );
    let vendor = parts.vendor(&agenda, &format!("http://{address}/fhir/v1"))?;
    let platform = parts.platform(&address, &kept, dispatchers.as_ref())?;
    soon("both are back, and the platform has all three bookings", async || {
        Ok(platform.bookings().await?.lines().count() == 3)
    })
    .await?;
    if let Some(mut dispatchers) = dispatchers {
        dispatchers.restart()?;
        soon("the software of dispatchers is back, and shows all three, each once", async || {
            let list = dispatchers.appointments()?;
            Ok(list.lines().count() == 3
                && list.contains("  booked  ")
                && list.contains("  file 33-1234  "))
        })
        .await?;
    }
    let left = parts.slots(&["sos", "--vendor", &vendor.base, "--association", SOS])?;
    ensure(left.len() + 1 == of_sos.len(), "one slot of SOS Médecins is gone, and no other")
}

/// Care is requested without a slot and without a practitioner, who is supplied later: it is one booking all along.
async fn place_de_marche(
    parts: &Parts,
    agenda: &Path,
    vendor: &Server,
    platform: &Server,
    dispatchers: Option<&Dispatchers<'_>>,
) -> Result<(), Failure> {
    // the platform, and the software of dispatchers if there is one, show each booking in a line
    let all_show = async |line: &str, shown: &str| {
        let is_there = platform.bookings().await?.contains(line);
        let is_shown = dispatchers.map_or(Ok(true), |dispatchers| {
            dispatchers.appointments().map(|list| list.contains(shown))
        })?;
        Ok::<_, Failure>(is_there && is_shown)
    };
    let before = platform.bookings().await?.lines().count();
    let site = vendor.base.strip_suffix("/fhir").ok_or("a base of the vendor expected")?;
    let regulator = Regulator::arrive_for_request(site, Client::builder()).await?;
    let page = regulator.request("2090-03-07T14:00").await?;
    soon("care is requested, and the platform knows that nobody has taken it over", async || {
        all_show("2090-03-07 14:00  pending    -  ", "2090-03-07 14:00  pending  ").await
    })
    .await?;
    let id = page.rsplit('/').next().unwrap_or_default();
    parts.take_over(agenda, ON_DUTY, id)?;
    soon("somebody takes it over, and the platform knows who", async || {
        let line = format!("2090-03-07 14:00  booked     {ON_DUTY}");
        all_show(&line, &format!("2090-03-07 14:00  booked     {ON_DUTY}  ROUX Julie")).await
    })
    .await?;
    regulator.change(&page, "cancel").await?;
    soon("it is cancelled", async || {
        let line = format!("2090-03-07 14:00  cancelled  {ON_DUTY}");
        all_show(&line, &line).await
    })
    .await?;
    let after = platform.bookings().await?.lines().count();
    ensure(after == before + 1, "and it was one booking all along")
}

/// The first slot that is booked on a page.
fn bookable(slots: &[Slot]) -> Result<&Slot, Failure> {
    slots.iter().find(|slot| slot.is_bookable).ok_or_else(|| "no slot can be booked".into())
}

/// A booking over mutual TLS, and who is let in with which certificate.
async fn mutual_tls(parts: &Parts, scratch: &Path) -> Result<(), Failure> {
    let authority = scratch.join("authority");
    parts.make_test_authority(&authority)?;
    let pages = free_address()?;
    let system = format!("https://{pages}/booking");
    let platform = parts.platform_with_tls(&authority, &scratch.join("tls.db"), &system)?;
    let vendor = parts.vendor_with_tls(&authority, &platform.base, &pages)?;
    let order = ["slots", "--vendor", &vendor.base, "--practitioner", PRACTITIONER, "--tls"];
    let of_platform = authority.to_string_lossy();
    let slots = parts.slots(&[&order[..], &[&of_platform]].concat())?;
    ensure(!slots.is_empty(), "with its certificate the platform is let in by the vendor")?;
    parts.account(&["--vendor", &vendor.base, "--tls", &of_platform], EMAIL)?;
    let link = &bookable(&slots)?.link;
    Regulator::arrive(link, trusting(&authority)?).await?.book().await?;
    print_step("a regulator has none, and books on the vendor's page all the same");
    soon(
        "with its certificate the vendor is let in by the platform, which has the booking",
        async || {
            let vendor = with_certificate(&authority, "server")?;
            Ok(platform.bookings_by(vendor).await?.lines().count() == 1)
        },
    )
    .await?;

    for name in ["wrong-cn", "wrong-ou", "revoked"] {
        let directory = scratch.join(name);
        fs::create_dir(&directory)?;
        fs::copy(authority.join("ca.pem"), directory.join("ca.pem"))?;
        for ending in ["pem", "key"] {
            let (from, to) = (format!("{name}.{ending}"), format!("client.{ending}"));
            fs::copy(authority.join(from), directory.join(to))?;
        }
        let result = parts.run_platform([&order[..], &[&directory.to_string_lossy()]].concat())?;
        let refused = result.code == Some(2) && result.err.contains("× no answer unreachable");
        ensure(refused, &format!("with the certificate {name} the vendor lets nobody in"))?;
    }
    for name in ["client", "wrong-cn", "wrong-ou", "revoked"] {
        let refused = platform.refuses(with_certificate(&authority, name)?).await?;
        ensure(refused, &format!("with the certificate {name} the platform lets nobody in"))?;
    }
    let vendor = vendor.refuses(trusting(&authority)?).await?;
    let platform = platform.refuses(trusting(&authority)?).await?;
    ensure(vendor && platform, "and without one neither does")
}

fn trusting(authority: &Path) -> Result<ClientBuilder, Failure> {
    let authority = Certificate::from_pem_bundle(&fs::read(authority.join("ca.pem"))?)?;
    Ok(Client::builder().tls_certs_only(authority))
}

fn with_certificate(authority: &Path, name: &str) -> Result<ClientBuilder, Failure> {
    let read = |ending| fs::read(authority.join(format!("{name}.{ending}")));
    let identity = Identity::from_pem(&[read("pem")?, read("key")?].concat())?;
    Ok(trusting(authority)?.identity(identity))
}

fn print_step(step: &str) {
    println!("ok  {step}");
}

fn ensure(holds: bool, step: &str) -> Result<(), Failure> {
    if !holds {
        return Err(format!("failed: {step}").into());
    }
    print_step(step);
    Ok(())
}
