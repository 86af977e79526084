//! Receives bookings, and keeps them.

use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    Router,
    body::Bytes,
    extract::{
        ConnectInfo, DefaultBodyLimit, RawQuery, State, connect_info::Connected,
        rejection::BytesRejection,
    },
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{any, get},
    serve::{IncomingStream, Listener},
};
use chrono::{DateTime, Utc};
use fhir_sas::{
    booking::{BookingDecision, BookingOrder, Platform},
    exchange::Reply,
    identifier::{AppointmentId, PractitionerId},
    json,
    r4::{
        Appointment, CodeableConcept, IssueSeverity, IssueType, OperationOutcome,
        OperationOutcomeIssue,
    },
    search::Zone,
};
use rusqlite::{
    Connection, OptionalExtension, Row, Transaction, TransactionBehavior, params, types::Type,
};
use tokio::net::TcpListener;

use crate::{
    Failure,
    args::Receive,
    tls::{Tls, TlsListener},
};

/// The longest body that is read, in bytes.
const BODY: usize = 256 * 1024;

#[derive(Clone)]
struct Reception {
    /// What the addresses of bookings begin with.
    base: Arc<str>,
    database: Arc<Mutex<Connection>>,
}

/// Who sends a request: with certificates, the systems that are the vendor's; without, anybody.
#[derive(Clone)]
struct Sender(Option<Arc<[String]>>);

impl Sender {
    /// Whether it is a booking of its own. The vendor's id is all that bookings are told apart by: with that of somebody else, a
    /// vendor would change what is not its own.
    fn owns(&self, booking: &AppointmentId) -> bool {
        let own = self.0.as_deref();
        own.is_none_or(|own| own.iter().any(|system| system == booking.system()))
    }
}

impl Connected<IncomingStream<'_, TcpListener>> for Sender {
    fn connect_info(_: IncomingStream<'_, TcpListener>) -> Self {
        Self(None)
    }
}

impl Connected<IncomingStream<'_, TlsListener>> for Sender {
    fn connect_info(stream: IncomingStream<'_, TlsListener>) -> Self {
        Self(Some(Arc::clone(&stream.remote_addr().systems)))
    }
}

pub async fn serve(order: Receive) -> Result<(), Failure> {
    let database = open(order.database.as_deref())?;
    let listener = TcpListener::bind(order.listen).await?;
    let scheme = if order.tls.is_some() { "https" } else { "http" };
    let own = format!("{scheme}://{}/fhir/v1", listener.local_addr()?);
    let base = order.base.as_ref().map_or(own.as_str(), Platform::base).into();
    let reception = Reception { base, database: Arc::new(Mutex::new(database)) };
    let routes = Router::new()
        .route("/fhir/v1/Appointment", any(appointment))
        .route("/bookings", get(list))
        .fallback(not_found)
        .layer(DefaultBodyLimit::max(BODY))
        .with_state(reception);
    let ready = || println!("bookings are received at {own}/Appointment");
    if let Some(directory) = order.tls {
        let listener = TlsListener::new(listener, Tls::new(directory, &order.let_in))?;
        ready();
        run(listener, routes).await
    } else {
        ready();
        run(listener, routes).await
    }
}

/// Serves until Ctrl-C, and then ends what is under way.
async fn run<L: Listener<Addr: std::fmt::Debug>>(listener: L, routes: Router) -> Result<(), Failure>
where
    Sender: for<'a> Connected<IncomingStream<'a, L>>,
{
    let stop = async {
        // an error: there is no such signal here
        let _ = tokio::signal::ctrl_c().await;
    };
    let routes = routes.into_make_service_with_connect_info::<Sender>();
    Ok(axum::serve(listener, routes).with_graceful_shutdown(stop).await?)
}

fn open(file: Option<&Path>) -> rusqlite::Result<Connection> {
    let database = file.map_or_else(Connection::open_in_memory, Connection::open)?;
    database.execute_batch(include_str!("schema.sql"))?;
    Ok(database)
}

/// `POST` and `PUT` of an appointment; what else comes is refused with what is wrong.
async fn appointment(
    State(reception): State<Reception>,
    ConnectInfo(sender): ConnectInfo<Sender>,
    method: Method,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Refused> {
    let body = body?;
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let query = query.as_deref().unwrap_or_default();
    let reply = match BookingOrder::read(method.as_str(), query, content_type, &body) {
        Ok(order) if !sender.owns(order.id()) => return Err(Refused::FOREIGN),
        Ok(order) => reception.run(move |data, base| keep(data, base, &order)).await?,
        Err(refusal) => refusal.reply(),
    };
    Ok(response(&reply))
}

/// Carries out an order.
fn keep(data: &Transaction<'_>, base: &str, order: &BookingOrder) -> rusqlite::Result<Reply> {
    let (system, value) = (order.id().system(), order.id().value());
    let found = data.query_row(
        "SELECT id, appointment FROM booking WHERE system = ? AND value = ?",
        [system, value],
        |row| Ok((row.get::<_, i64>(0)?, read(row)?)),
    );
    let (id, kept) = found.optional()?.unzip();
    let decision = order.decide(|_| kept);
    if let BookingDecision::Repeat(_) | BookingDecision::Refuse(_) = decision {
        return Ok(decision.reply(base, id.unwrap_or_default()));
    }
    let appointment = order.appointment();
    let practitioner = appointment.practitioner();
    let id = data.query_row(
        "INSERT INTO booking (system, value, appointment, start, status, practitioner) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (system, value) DO UPDATE SET appointment = excluded.appointment, start = excluded.start,
             status = excluded.status, practitioner = excluded.practitioner
         RETURNING id",
        params![
            system,
            value,
            json::to_string(appointment.as_r4()),
            appointment.start().to_utc(),
            appointment.status().as_str(),
            practitioner.as_ref().map(PractitionerId::as_str),
        ],
        |row| row.get::<_, i64>(0),
    )?;
    Ok(decision.reply(base, id))
}

/// The column of the appointment where one is looked up.
const APPOINTMENT: usize = 1;

/// An appointment as it was kept.
fn read(row: &Row<'_>) -> rusqlite::Result<Appointment> {
    let text: String = row.get(APPOINTMENT)?;
    let read = json::read(text.as_bytes()).map(|read| read.value);
    read.map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(APPOINTMENT, Type::Text, error.into())
    })
}

/// `GET /bookings`: the latest of those that are the sender's own, a line each.
async fn list(
    State(reception): State<Reception>,
    ConnectInfo(sender): ConnectInfo<Sender>,
) -> Result<String, Refused> {
    let own = sender.0.map(|systems| serde_json::json!(&*systems).to_string());
    reception
        .run(move |data, _| {
            let mut bookings = data.prepare_cached(
                "SELECT start, status, practitioner, system, value FROM booking
             WHERE ?1 IS NULL OR system IN (SELECT value FROM json_each(?1))
             ORDER BY start DESC LIMIT 1000",
            )?;
            let lines = bookings.query_map([&own], |row| {
                let start: DateTime<Utc> = row.get(0)?;
                let [status, system, value]: [String; 3] = [row.get(1)?, row.get(3)?, row.get(4)?];
                let practitioner: Option<String> = row.get(2)?;
                Ok(format!(
                    "{}  {status:9}  {:12}  {system}|{value}\n",
                    Zone::PARIS.show(start).format("%Y-%m-%d %H:%M"),
                    practitioner.as_deref().unwrap_or("-"),
                ))
            })?;
            lines.collect()
        })
        .await
}

impl Reception {
    /// Runs `work` in a transaction: all of it is done, or nothing.
    async fn run<T: Send + 'static>(
        self,
        work: impl FnOnce(&Transaction<'_>, &str) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Refused> {
        let done = tokio::task::spawn_blocking(move || {
            let mut database = self.database.lock().unwrap_or_else(PoisonError::into_inner);
            let data = database.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let result = work(&data, &self.base)?;
            data.commit()?;
            Ok::<_, rusqlite::Error>(result)
        });
        match done.await {
            Ok(Ok(result)) => Ok(result),
            Ok(Err(error)) => {
                // the code only: texts of the database may quote what was to be written
                eprintln!("platform: the database failed: {:?}", error.sqlite_error_code());
                Err(Refused::UNAVAILABLE)
            }
            Err(_) => Err(Refused::UNAVAILABLE),
        }
    }
}

fn response(reply: &Reply) -> Response {
    let status = StatusCode::from_u16(reply.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = (status, reply.body().to_owned()).into_response();
    response.headers_mut().remove(header::CONTENT_TYPE);
    for (name, value) in reply.headers() {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// Why a request was not looked at: status, type of issue, and the reason in French and English.
struct Refused(StatusCode, IssueType, &'static str, &'static str);

impl Refused {
    const UNAVAILABLE: Self = Self(
        StatusCode::SERVICE_UNAVAILABLE,
        IssueType::TRANSIENT,
        "La base de données ne répond pas pour le moment, et rien n'a été modifié. Renvoyez la requête plus tard.",
        "The database does not answer just now, and nothing was changed. Send the request again later.",
    );

    const FOREIGN: Self = Self(
        StatusCode::FORBIDDEN,
        IssueType::FORBIDDEN,
        "Attendu : un identifiant d'un système qui va avec votre certificat ; trouvé : un autre système, et rien n'a été \
         modifié. Envoyez vos propres rendez-vous, ou faites ajouter ce système.",
        "Expected an identifier of a system that goes with your certificate; found another system, and nothing was changed. \
         Send bookings of your own, or have that system added.",
    );
}

async fn not_found() -> Refused {
    Refused(
        StatusCode::NOT_FOUND,
        IssueType::NOT_FOUND,
        "Rien à cette adresse. Attendu : /fhir/v1/Appointment.",
        "Nothing at this address. Expected /fhir/v1/Appointment.",
    )
}

impl From<BytesRejection> for Refused {
    fn from(rejection: BytesRejection) -> Self {
        match rejection.status() {
            status @ StatusCode::PAYLOAD_TOO_LARGE => Self(
                status,
                IssueType::TOO_LONG,
                "Le corps est plus long que ce que le serveur lit. Envoyez un seul rendez-vous par requête.",
                "The body is longer than what the server reads. Send one appointment a request.",
            ),
            status => Self(
                status,
                IssueType::STRUCTURE,
                "Le corps n'est pas arrivé en entier. Renvoyez la requête.",
                "The body did not arrive whole. Send the request again.",
            ),
        }
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let Self(status, code, french, english) = self;
        let issue = OperationOutcomeIssue {
            details: Some(CodeableConcept::text(french).into()),
            diagnostics: Some(english.into()),
            ..OperationOutcomeIssue::new(IssueSeverity::ERROR, code)
        };
        response(&Reply::refused(status.as_u16(), &OperationOutcome::new([issue])))
    }
}
