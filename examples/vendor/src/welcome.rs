//! What the server prints when it starts: addresses to try, and who is in the demo agenda.

use chrono::{Days, NaiveDate};

use crate::Vendor;

/// Prints what to try. The first lines are the addresses, for programs that start the server.
pub fn welcome(vendor: &Vendor, from: NaiveDate) {
    let base = &vendor.addresses.fhir;
    let to = from.checked_add_days(Days::new(2)).unwrap_or(from);
    let window = |name: &str| format!("{name}=ge{from}T00:00:00&{name}=le{to}T23:59:59");
    let slots = format!(
        "{base}/Slot?{}&status=free&_include=Slot:schedule&_include:iterate=Schedule:actor",
        window("start")
    );
    let ids = "&schedule.actor:Practitioner.identifier=urn:oid:1.2.250.1.71.4.2.1%7C8";
    println!("{base}");
    println!("{}", vendor.addresses.site);
    println!();
    println!("practitioners     {slots}{ids}10100000016");
    println!(
        "CPTS              {slots}&_include=Slot:service-type-reference&_include:iterate=HealthcareService:organization{ids}10100000024"
    );
    println!(
        "SOS Médecins      {base}/Schedule?{}&_has:Slot:schedule:status=free&_include=Schedule:actor:Location\
        &_include:iterate=Location:organization&_revinclude=Slot:schedule\
        &actor:Location.organization.identifier=urn:oid:1.2.250.1.71.4.2.2%7C350000000500016",
        window("_has:Slot:schedule:start")
    );
    println!("capabilities      {base}/metadata");
    println!("place de marché   {}/request?origin=sas", vendor.addresses.site);
    if vendor.sso.is_none() {
        println!("the day's agenda  {}/", vendor.addresses.site);
    }
    println!();
    println!("In the agenda, with the RPPS or SIRET to ask for:");
    for (id, who) in [
        ("810100000016", "one place, every kind of slot, one CPTS"),
        ("810100000024", "two places, slots for two CPTS only, one of them for both"),
        ("810100000032", "two places, slots for everybody"),
        ("810100000040", "visits at home"),
        ("810100000057", "patients come without appointment"),
        ("810100000065", "no slots"),
        ("350000000500016", "SOS Médecins, two places"),
        ("350000000600014", "SOS Médecins, one place"),
    ] {
        println!("  {id:<16}{who}");
    }
}
