//! Receives bookings, and keeps them.

use std::{sync::Arc, time::Duration};

use axum::{
    Extension, Router,
    extract::{RawQuery, Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{any, get},
};
use fhir_sas::{
    booking::{BookingOrder, Platform},
    http::Reply,
    identifier::AppointmentId,
    r4::IssueType,
};
use tokio::{net::TcpListener, time::timeout};

use crate::{
    Failure,
    args::Receive,
    bookings::{Bookings, Kept, Unavailable},
    hub::Hub,
    parsers::Parsers,
    server::{self, Limits, NoBody, Sender},
    tls::Tls,
};

/// The longest body that is read, in bytes.
const BODY: usize = 256 * 1024;

#[derive(Clone)]
struct Reception {
    /// What the addresses of bookings begin with.
    base: Arc<str>,
    bookings: Bookings,
    parsers: Parsers,
    /// For a body.
    patience: Duration,
}

pub async fn serve(order: Receive) -> Result<(), Failure> {
    let announces = order.hub.address.is_some();
    let bookings = Bookings::open(order.database.as_deref(), announces)?;
    let listener = TcpListener::bind(order.listen).await?;
    let address = listener.local_addr()?;
    let scheme = if order.tls.is_some() { "https" } else { "http" };
    let own = format!("{scheme}://{address}/fhir/v1");
    let base = order.base.as_ref().map_or(own.as_str(), Platform::base).into();
    if let Some(hub) = Hub::of(order.hub) {
        tokio::spawn(hub.announce(bookings.clone()));
    }
    let reception = Reception { base, bookings, parsers: Parsers::new(), patience: order.patience };
    let routes = Router::new()
        .route("/fhir/v1/Appointment", any(appointment))
        .route("/bookings", get(list))
        .fallback(not_found)
        .with_state(reception);
    let tls = order.tls.map(|directory| Tls::new(directory, &order.let_in)).transpose()?;
    let tls = tls.map(Arc::new);
    if let Some(tls) = &tls {
        tokio::spawn(Arc::clone(tls).keep_read(order.read_again));
    } else if !address.ip().is_loopback() {
        eprintln!(
            "platform: anybody who reaches {address} may send and list bookings: without --tls, put a proxy with certificates \
             in front, and listen on loopback"
        );
    }
    println!("bookings are received at {own}/Appointment");
    let limits =
        Limits { connections: order.connections, patience: order.patience, age: order.max_age };
    server::serve(listener, tls, routes, limits).await
}

/// `POST` and `PUT` of an appointment; what else comes is refused with what is wrong.
async fn appointment(
    State(reception): State<Reception>,
    Extension(sender): Extension<Sender>,
    method: Method,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Refused> {
    let body = timeout(reception.patience, server::whole(request.into_body(), BODY));
    let body = body.await.map_err(|_| Refused::LATE)??;
    let read = move || {
        // a type that is no text is one that is not known, and not one that is missing
        let content_type = headers.get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
        let content_type = content_type.map(String::from_utf8_lossy);
        let query = query.as_deref().unwrap_or_default();
        BookingOrder::read(method.as_str(), query, content_type.as_deref(), &body)
    };
    let order = match reception.parsers.run(read).await.map_err(|_| Refused::INTERNAL)? {
        Ok(order) => order,
        Err(refusal) => return Ok(response(refusal.reply())),
    };
    if !sender.owns(order.id()) {
        return Err(Refused::FOREIGN);
    }
    let Kept { decision, id } = reception.bookings.keep(order).await?;
    Ok(response(decision.reply(&reception.base, id)))
}

/// `GET /bookings`: the latest of those that are the sender's own, a line each.
async fn list(
    State(reception): State<Reception>,
    Extension(Sender(own)): Extension<Sender>,
) -> Result<String, Refused> {
    Ok(reception.bookings.list(own).await?)
}

impl Sender {
    /// Whether it is a booking of its own. The vendor's id is all that bookings are distinguished by: with that of somebody else, a
    /// vendor would change what is not its own.
    fn owns(&self, booking: &AppointmentId) -> bool {
        let own = self.0.as_deref();
        own.is_none_or(|own| own.iter().any(|system| system == booking.system()))
    }
}

fn response(reply: Reply) -> Response {
    reply.into()
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

    const BUSY: Self = Self(
        StatusCode::SERVICE_UNAVAILABLE,
        IssueType::THROTTLED,
        "Trop de requêtes attendent, et rien n'a été modifié. Renvoyez la requête plus tard.",
        "Too many requests are waiting, and nothing was changed. Send the request again later.",
    );

    const INTERNAL: Self = Self(
        StatusCode::INTERNAL_SERVER_ERROR,
        IssueType::EXCEPTION,
        "Le serveur a échoué à lire la requête, et rien n'a été modifié. Signalez-le à qui le fait fonctionner.",
        "The server failed in reading the request, and nothing was changed. Report it to whoever runs the server.",
    );

    const LATE: Self = Self(
        StatusCode::REQUEST_TIMEOUT,
        IssueType::TIMEOUT,
        "Attendu : le corps entier dans le temps imparti ; il n'est pas arrivé, et rien n'a été modifié. Renvoyez la requête.",
        "Expected the whole body in time; it did not arrive, and nothing was changed. Send the request again.",
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

impl From<Unavailable> for Refused {
    fn from(unavailable: Unavailable) -> Self {
        match unavailable {
            Unavailable::Busy => Self::BUSY,
            Unavailable::Failed => Self::UNAVAILABLE,
        }
    }
}

impl From<NoBody> for Refused {
    fn from(why: NoBody) -> Self {
        match why {
            NoBody::TooLong => Self(
                StatusCode::PAYLOAD_TOO_LARGE,
                IssueType::TOO_LONG,
                "Le corps est plus long que ce que le serveur lit. Envoyez un seul rendez-vous par requête.",
                "The body is longer than what the server reads. Send one appointment a request.",
            ),
            NoBody::Broken => Self(
                StatusCode::BAD_REQUEST,
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
        Reply::refusal(status.as_u16(), code, french, english).into()
    }
}
