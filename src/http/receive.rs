//! What arrives at the server, of whatever quality: method, query, type of content, body.

use super::{
    Method,
    fault::{OrderFault, OrderFaultCode},
    sought::{Sought, Unread},
};
use crate::{
    diagnostic::Severity,
    http::{MAX_BODY, MAX_QUERY, is_json, is_json_format},
    json::ReadError,
    r4::{
        Node,
        codec::{Read, Reader},
    },
    urls::percent::{decoded, decoded_lossy},
    validate::words::{self, media_type},
};

/// Faults of a query that are kept; the others are counted.
const KEPT: usize = 20;

/// A request, as far as it could be read.
pub(crate) struct Incoming {
    /// The type of resource that it is for.
    of: &'static str,
    pub(crate) method: Option<Method>,
    /// The identifier in the query of a `PUT`.
    pub(crate) sought: Option<Sought>,
    pub(crate) faults: Vec<OrderFault>,
}

impl Incoming {
    pub(crate) fn new(of: &'static str, method: &str, query: &str) -> Self {
        let mut incoming = Self { of, method: None, sought: None, faults: Vec::new() };
        let method = method.trim();
        incoming.method = [Method::Post, Method::Put]
            .into_iter()
            .find(|known| known.as_str().eq_ignore_ascii_case(method));
        let Some(known) = incoming.method else {
            let fault = incoming.fault(OrderFaultCode::MethodNotAllowed);
            incoming.faults.push(fault.found(words::method(method)));
            return incoming;
        };
        incoming.query(query.strip_prefix('?').unwrap_or(query), known == Method::Put);
        incoming
    }

    fn fault(&self, code: OrderFaultCode) -> OrderFault {
        OrderFault::new(code, self.of)
    }

    fn query(&mut self, query: &str, wanted: bool) {
        if query.len() > MAX_QUERY {
            return self.faults.push(self.fault(OrderFaultCode::QueryTooLong).number(MAX_QUERY));
        }
        let (mut found, mut more) = (false, 0);
        for part in query.split('&').filter(|part| !part.trim().is_empty()) {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let name = decoded_lossy(name);
            // the guide has a capital too
            let odd = if wanted && name.trim().eq_ignore_ascii_case("identifier") {
                found = true;
                self.sought(value).err().map(|code| (code, name.trim().to_owned()))
            } else {
                match (name.trim(), decoded(value)) {
                    ("_format", Ok(value)) if is_json_format(&value) => None,
                    ("_format", Ok(value)) if value.trim().is_empty() => None,
                    ("_format", Ok(value)) => {
                        Some((OrderFaultCode::FormatNotServed, media_type(&value).to_owned()))
                    }
                    (name, _) => {
                        let name = words::parameter(name).to_owned();
                        Some((OrderFaultCode::UnknownParameter, name))
                    }
                }
            };
            let Some((code, text)) = odd else { continue };
            // what refuses the request is never among those that are counted only
            let counted = match code.severity() {
                Severity::Error => self.faults.iter().any(|fault| fault.code() == code),
                _ => self.faults.len() >= KEPT,
            };
            if counted {
                more += 1;
            } else {
                self.faults.push(self.fault(code).found(&text));
            }
        }
        if wanted && !found {
            self.faults.push(self.fault(OrderFaultCode::MissingIdentifier));
        }
        if more > 0 {
            self.faults.push(self.fault(OrderFaultCode::More).number(more));
        }
    }

    fn sought(&mut self, value: &str) -> Result<(), OrderFaultCode> {
        let sought = Sought::read(value).map_err(|unread| match unread {
            Unread::Escape => OrderFaultCode::BadEscape,
            Unread::Several => OrderFaultCode::SecondIdentifier,
            Unread::Empty => OrderFaultCode::BadIdentifier,
        })?;
        match &self.sought {
            Some(first) if !first.is_same(&sought) => Err(OrderFaultCode::SecondIdentifier),
            _ => {
                self.sought = Some(sought);
                Ok(())
            }
        }
    }

    /// Reads the body, if there is a method.
    pub(crate) fn body<'b, R: Node>(
        &mut self,
        content_type: Option<&str>,
        body: &'b [u8],
    ) -> Option<Read<'b, R>> {
        self.method?;
        if body.len() > MAX_BODY {
            self.faults.push(self.fault(OrderFaultCode::BodyTooLong).number(MAX_BODY));
            return None;
        }
        let (read, error) = match Reader::new().any_list().read::<R>(body) {
            Ok(read) => (Some(read), None),
            Err(error) => (None, Some(error)),
        };
        self.judge(content_type.map(str::trim).unwrap_or_default(), error);
        read
    }

    /// Reports what is wrong with a body that was read, or was not for an error, and with its type.
    fn judge(&mut self, content_type: &str, error: Option<ReadError>) {
        let is_simple = is_simple(content_type);
        if is_simple {
            self.faults.push(
                self.fault(OrderFaultCode::ContentTypeRequired).found(media_type(content_type)),
            );
        }
        let is_odd = !is_simple && !is_json(content_type);
        let Some(error) = error else {
            if is_odd {
                let fault = self.fault(OrderFaultCode::OtherContentType);
                self.faults.push(fault.found(media_type(content_type)));
            }
            return;
        };
        let is_json = !error.is_syntax();
        if is_odd && !is_json {
            self.faults
                .push(self.fault(OrderFaultCode::ContentType).found(media_type(content_type)));
        }
        let code = if is_json { OrderFaultCode::OtherResource } else { OrderFaultCode::NotJson };
        self.faults.push(self.fault(code).cause(error));
    }
}

/// Whether a page of any site can have a browser send a body with this type: without a preflight request (CORS), so that the
/// server is not consulted before. Nobody may have intended such an order.
fn is_simple(content_type: &str) -> bool {
    let name = content_type.split(';').next().unwrap_or_default().trim();
    let simple = ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data"];
    simple.iter().any(|simple| simple.eq_ignore_ascii_case(name))
}
