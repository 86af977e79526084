//! Bookings: one transaction takes the slot and writes the outbox.

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use fhir_sas::{
    FrAppointment, UseCase,
    identifier::{AppointmentId, PlaceId, PractitionerId, RegulatorId},
    profile::AppointmentBuilder,
    r4::{self, Appointment, AppointmentStatus, ParticipationStatus},
    time::Zone,
};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use crate::{
    Addresses, accounts,
    agenda::{Agenda, Free, zone_of},
    outbox,
};

/// A slot as the booking page shows it, and whose it is.
pub struct Offer {
    pub slot: i64,
    pub starts: DateTime<FixedOffset>,
    pub ends: DateTime<FixedOffset>,
    /// The practitioner, or the association.
    pub who: String,
    pub place: String,
    /// Whether a regulator may book it.
    pub is_free: bool,
    /// Whether regulators see it: whether it has only kinds that are sent.
    is_visible: bool,
    owner: Owner,
}

enum Owner {
    Practitioner(PractitionerId),
    /// The id of the place that answers give it too, and who is on duty there, if that is known.
    SosPlace(i64, Option<PractitionerId>),
}

/// A booking as its page shows it.
pub struct Booked {
    pub id: String,
    pub appointment: FrAppointment,
    /// Whether the platform knows its last version.
    pub delivery: Delivery,
}

impl Booked {
    /// Whether its time has come.
    pub fn has_begun(&self) -> bool {
        self.appointment.start() <= Utc::now()
    }

    /// Whether it can be cancelled: it is booked, or waits for somebody to take it over.
    pub fn is_open(&self) -> bool {
        let open = [AppointmentStatus::BOOKED, AppointmentStatus::PENDING];
        open.contains(self.appointment.status())
    }

    /// Whether it was made for a slot. What is requested on the place de marché was not.
    pub fn has_slot(&self) -> bool {
        self.appointment.use_case() != UseCase::Pdm
    }
}

/// State of delivery of the last version of a booking.
pub enum Delivery {
    Done,
    Waiting,
    /// The platform has refused it.
    Refused,
}

/// The changes of a booking.
pub enum Change {
    MoveTo(i64),
    Cancel,
    Honoured,
    Missed,
}

/// Why nothing was booked, or changed.
#[derive(Debug, Clone, Copy)]
pub enum NotBooked {
    /// Somebody else was faster, or regulators may not book it.
    Taken,
    /// No such slot or booking, at least none of this user.
    Unknown,
    /// It was cancelled, honoured or missed. The slot of one that was cancelled may be somebody else's by now.
    Final,
    /// It has not begun, or nobody has taken it over: whether it is honoured is not known yet.
    NotBegun,
    /// The time that is requested has come.
    Past,
    /// The form was sent before, with another time.
    SentBefore,
    /// The facts make no conformant appointment.
    Unfit,
}

type Outcome<T> = rusqlite::Result<Result<T, NotBooked>>;

impl Offer {
    /// `None` also for slots that regulators do not see, free or not: numbers of slots can be guessed.
    pub fn find(data: &Connection, slot: i64) -> rusqlite::Result<Option<Self>> {
        let mut statement = data.prepare_cached(&format!("{OFFER} WHERE slot.id = ?"))?;
        let offer = statement.query_row([slot], Self::read).optional()?;
        Ok(offer.filter(|offer| offer.is_visible))
    }

    /// The free slots of whom this one is of, for moving a booking.
    pub fn others(&self, data: &Connection) -> rusqlite::Result<Vec<Self>> {
        let mut statement = data.prepare_cached(&format!(
            "{OFFER} WHERE booking IS NULL AND starts > ?1 AND slot.id <> ?2
               AND place IN (SELECT others.id FROM place others JOIN place ON
                   others.practitioner = place.practitioner OR others.association = place.association
                   JOIN opening ON opening.place = place.id JOIN slot ON slot.opening = opening.id
                   WHERE slot.id = ?2)
             ORDER BY starts LIMIT 200"
        ))?;
        let offers = statement.query_map(params![Utc::now(), self.slot], Self::read)?;
        let mut offers = offers.collect::<rusqlite::Result<Vec<_>>>()?;
        offers.retain(|offer| offer.is_visible && offer.is_free);
        Ok(offers)
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let free = Free::read(row)?;
        let post_code: String = row.get("post_code")?;
        let zone = zone_of(&post_code);
        let practitioner = |column| -> rusqlite::Result<Option<PractitionerId>> {
            let number: Option<String> = row.get(column)?;
            Ok(number.and_then(|number| number.parse().ok()))
        };
        let is_taken = row.get::<_, Option<String>>("booking")?.is_some();
        Ok(Self {
            slot: free.id,
            starts: zone.to_local(free.starts),
            ends: zone.to_local(free.ends),
            who: row.get("who")?,
            place: format!(
                "{}, {post_code} {}",
                row.get::<_, String>("street")?,
                row.get::<_, String>("city")?
            ),
            is_free: !is_taken && !free.walk_in && free.starts > Utc::now(),
            is_visible: free.kinds.iter().all(|kind| kind.visibility().is_some()),
            owner: match practitioner("number")? {
                Some(practitioner) => Owner::Practitioner(practitioner),
                None => Owner::SosPlace(row.get("place")?, practitioner("on_duty")?),
            },
        })
    }
}

const OFFER: &str = "SELECT slot.id, starts, ends, booking, kinds, consultations, walk_in, reason, place, street, post_code,
        city, own.number AS number, on_duty.number AS on_duty,
        coalesce(own.given || ' ' || own.family, association.name) AS who
    FROM slot JOIN opening ON opening.id = slot.opening JOIN place ON place.id = opening.place
    LEFT JOIN practitioner own ON own.id = place.practitioner
    LEFT JOIN duty ON duty.opening = opening.id
    LEFT JOIN practitioner on_duty ON on_duty.id = duty.practitioner
    LEFT JOIN association ON association.id = place.association";

/// Books a slot for a regulator.
pub fn book(data: &Connection, account: i64, slot: i64, at: &Addresses) -> Outcome<String> {
    let Some(offer) = Offer::find(data, slot)? else { return Ok(Err(NotBooked::Unknown)) };
    let Some(regulator) = accounts::find(data, account)? else {
        return Ok(Err(NotBooked::Unknown));
    };
    if !offer.is_free {
        return Ok(Err(NotBooked::Taken));
    }
    let id = Uuid::new_v4().to_string();
    let made = AppointmentId::new(&format!("{}/booking", at.site), &id).ok().and_then(|name| {
        let by = regulator.regulator_id().clone();
        appointment(&offer, name, by, Zone::PARIS.to_local(Utc::now()), at)
    });
    let Some(appointment) = made else { return Ok(Err(NotBooked::Unfit)) };
    insert(data, &id, account, &appointment)?;
    take(data, &id, slot)?;
    Ok(Ok(id))
}

/// Stores a new booking, and puts it into the outbox.
fn insert(
    data: &Connection,
    id: &str,
    account: i64,
    appointment: &FrAppointment,
) -> rusqlite::Result<()> {
    data.execute(
        "INSERT INTO booking (id, account, flow, appointment) VALUES (?, ?, '', '')",
        params![id, account],
    )?;
    keep(data, id, appointment)
}

fn appointment(
    offer: &Offer,
    id: AppointmentId,
    by: RegulatorId,
    created: DateTime<FixedOffset>,
    at: &Addresses,
) -> Option<FrAppointment> {
    let builder = match &offer.owner {
        Owner::Practitioner(practitioner) => {
            FrAppointment::builder(UseCase::IndividualPractitioner, id).practitioner(*practitioner)
        }
        Owner::SosPlace(place, on_duty) => {
            let system = format!("{}/Location", at.fhir);
            let place = PlaceId::new(&system, format!("place-{place}")).ok()?;
            with_participants(FrAppointment::builder(UseCase::Sos, id), *on_duty, Some(place))
        }
    };
    fit(builder.booked(offer.starts, offer.ends).regulator(by).created(created))
}

/// How long care takes that is requested without a slot.
const LASTS: TimeDelta = TimeDelta::minutes(30);

/// Requests care for a regulator: a booking of the place de marché, which has no slot and names nobody yet. `form`: the number of
/// the form, which becomes the id of the booking: a form that is sent twice makes one booking.
pub fn request(
    data: &Connection,
    account: i64,
    form: Uuid,
    start: DateTime<FixedOffset>,
    at: &Addresses,
) -> Outcome<String> {
    let Some(regulator) = accounts::find(data, account)? else {
        return Ok(Err(NotBooked::Unknown));
    };
    let id = form.to_string();
    let sql = "SELECT account, flow, appointment FROM booking WHERE id = ?";
    let made = data.query_row(sql, [&id], |row| {
        let made = read(&row.get::<_, String>("flow")?, &row.get::<_, String>("appointment")?);
        Ok((row.get::<_, i64>("account")?, made))
    });
    if let Some((owner, made)) = made.optional()? {
        let is_same = made.is_some_and(|made| made.start() == start);
        return Ok(match owner == account {
            true if is_same => Ok(id),
            true => Err(NotBooked::SentBefore),
            false => Err(NotBooked::Unknown),
        });
    }
    if start <= Utc::now() {
        return Ok(Err(NotBooked::Past));
    }
    let name = AppointmentId::new(&format!("{}/booking", at.site), &id).ok();
    let made = name.and_then(|name| {
        let builder = FrAppointment::builder(UseCase::Pdm, name).pending(start, start + LASTS);
        let builder = builder.unassigned().regulator(regulator.regulator_id().clone());
        fit(builder.created(Zone::PARIS.to_local(Utc::now())))
    });
    let Some(appointment) = made else { return Ok(Err(NotBooked::Unfit)) };
    insert(data, &id, account, &appointment)?;
    Ok(Ok(id))
}

/// Supplies the practitioner who takes over what was requested: it stays the same booking, with the same id.
pub fn take_over(
    data: &Connection,
    id: &str,
    practitioner: PractitionerId,
) -> rusqlite::Result<Result<(), NotBooked>> {
    let sql = "SELECT flow, appointment FROM booking WHERE id = ?";
    let found = data.query_row(sql, [id], |row| {
        Ok(read(&row.get::<_, String>("flow")?, &row.get::<_, String>("appointment")?))
    });
    let Some(requested) = found.optional()?.flatten() else { return Ok(Err(NotBooked::Unknown)) };
    if Agenda(data).doctor(&practitioner)?.is_none() {
        return Ok(Err(NotBooked::Unknown));
    }
    if *requested.status() != AppointmentStatus::PENDING {
        return Ok(Err(NotBooked::Final));
    }
    let booked = requested.with_practitioner(practitioner).and_then(|one| one.confirmed());
    // the report quotes nobody
    let booked = booked.inspect_err(|unfit| tracing::error!("no appointment: {unfit}"));
    let Ok(booked) = booked else { return Ok(Err(NotBooked::Unfit)) };
    keep(data, id, &booked)?;
    Ok(Ok(()))
}

/// A booking as it was, with another status. It is built from its facts, by the rules of today.
fn with_status(before: &FrAppointment, status: AppointmentStatus) -> Option<FrAppointment> {
    let id = before.appointment_id().clone();
    let mut builder = FrAppointment::builder(before.use_case(), id);
    if before.is_unassigned() {
        // nobody has to accept any more what is not pending
        builder = builder.unassigned().participation(ParticipationStatus::ACCEPTED);
    }
    let builder = with_participants(builder, before.practitioner(), before.place());
    let builder =
        builder.booked(before.start(), before.end()).regulator(before.regulator().clone());
    let builder = match before.created() {
        Some(created) => builder.created(created),
        None => builder,
    };
    fit(builder.status(status))
}

fn with_participants(
    mut builder: AppointmentBuilder,
    practitioner: Option<PractitionerId>,
    place: Option<PlaceId>,
) -> AppointmentBuilder {
    if let Some(practitioner) = practitioner {
        builder = builder.practitioner(practitioner);
    }
    if let Some(place) = place {
        builder = builder.place(place);
    }
    builder
}

fn fit(builder: AppointmentBuilder) -> Option<FrAppointment> {
    // the report quotes nobody
    builder.build().inspect_err(|unfit| tracing::error!("no appointment: {unfit}")).ok()
}

/// Changes a booking of that account.
pub fn change(
    data: &Connection,
    account: i64,
    id: &str,
    change: &Change,
    at: &Addresses,
) -> Outcome<()> {
    let Some(booked) = find(data, account, id)? else { return Ok(Err(NotBooked::Unknown)) };
    let before = &booked.appointment;
    if !booked.is_open() {
        return Ok(Err(NotBooked::Final));
    }
    let took_place = booked.has_begun() && *before.status() == AppointmentStatus::BOOKED;
    if matches!(change, Change::Honoured | Change::Missed) && !took_place {
        return Ok(Err(NotBooked::NotBegun));
    }
    if matches!(change, Change::MoveTo(_)) && !booked.has_slot() {
        return Ok(Err(NotBooked::Unknown));
    }
    let changed = match change {
        Change::MoveTo(slot) => {
            let Some(offer) = Offer::find(data, *slot)? else { return Ok(Err(NotBooked::Unknown)) };
            if !offer.is_free {
                return Ok(Err(NotBooked::Taken));
            }
            // the slot may be of another place, or of another practitioner
            let created = before.created().unwrap_or_else(|| Zone::PARIS.to_local(Utc::now()));
            let name = before.appointment_id().clone();
            appointment(&offer, name, before.regulator().clone(), created, at)
        }
        Change::Cancel => with_status(before, AppointmentStatus::CANCELLED),
        Change::Honoured => with_status(before, AppointmentStatus::FULFILLED),
        Change::Missed => with_status(before, AppointmentStatus::NOSHOW),
    };
    let Some(appointment) = changed else { return Ok(Err(NotBooked::Unfit)) };
    match change {
        Change::MoveTo(slot) => take(data, id, *slot)?,
        Change::Cancel => free(data, id)?,
        Change::Honoured | Change::Missed => {}
    }
    keep(data, id, &appointment)?;
    Ok(Ok(()))
}

fn free(data: &Connection, id: &str) -> rusqlite::Result<()> {
    data.execute("UPDATE slot SET booking = NULL WHERE booking = ?", [id]).map(drop)
}

/// Assigns a slot to a booking, and releases its former one.
fn take(data: &Connection, id: &str, slot: i64) -> rusqlite::Result<()> {
    free(data, id)?;
    data.execute("UPDATE slot SET booking = ? WHERE id = ?", params![id, slot]).map(drop)
}

/// Stores a changed booking, and puts it into the outbox.
fn keep(data: &Connection, id: &str, appointment: &FrAppointment) -> rusqlite::Result<()> {
    data.execute(
        "UPDATE booking SET flow = ?, appointment = ? WHERE id = ?",
        params![appointment.use_case().as_str(), r4::to_string(appointment.as_r4()), id],
    )?;
    outbox::announce(data, id)
}

/// A booking of that account.
pub fn find(data: &Connection, account: i64, id: &str) -> rusqlite::Result<Option<Booked>> {
    let found = data.query_row(
        "SELECT flow, appointment, is_delivered, refused IS NOT NULL AS is_refused
         FROM booking JOIN outbox ON booking = id WHERE id = ? AND account = ?",
        params![id, account],
        |row| booked(row, id.to_owned()),
    );
    found.optional().map(Option::flatten)
}

/// Every booking that has not ended, of all accounts: for those who run the agenda.
pub fn all(data: &Connection) -> rusqlite::Result<Vec<Booked>> {
    let mut statement = data.prepare_cached(
        "SELECT id, flow, appointment, is_delivered, refused IS NOT NULL AS is_refused
         FROM booking JOIN outbox ON booking = id",
    )?;
    let rows = statement.query_map([], |row| booked(row, row.get("id")?))?;
    let mut all: Vec<_> = rows.filter_map(Result::transpose).collect::<rusqlite::Result<_>>()?;
    all.retain(|booked| booked.appointment.end() > Utc::now());
    all.sort_by_key(|booked| booked.appointment.start());
    Ok(all)
}

/// A booking of a row. `None`: another version of this program wrote it, and this one cannot read it.
fn booked(row: &Row<'_>, id: String) -> rusqlite::Result<Option<Booked>> {
    let appointment = read(&row.get::<_, String>("flow")?, &row.get::<_, String>("appointment")?);
    let delivery = match (row.get("is_delivered")?, row.get("is_refused")?) {
        (true, _) => Delivery::Done,
        (false, true) => Delivery::Refused,
        (false, false) => Delivery::Waiting,
    };
    Ok(appointment.map(|appointment| Booked { id, appointment, delivery }))
}

/// An appointment as it was kept.
pub fn read(flow: &str, appointment: &str) -> Option<FrAppointment> {
    let read = r4::read::<Appointment>(appointment.as_bytes()).ok()?;
    FrAppointment::restored(read.value, flow.parse().ok()?)
}

/// The slot of a booking that still has one.
pub fn slot_of(data: &Connection, id: &str) -> rusqlite::Result<Option<i64>> {
    data.query_row("SELECT id FROM slot WHERE booking = ?", [id], |row| row.get(0)).optional()
}
