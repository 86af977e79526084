//! What arrives at the server, of whatever quality: method, query, type of content, body.

use super::{
    Method,
    fault::{OrderFault, OrderFaultCode},
};
use crate::{
    issue::Severity,
    json::{Read, ReadError, Reader},
    r4::Node,
    search::{MAX_QUERY, decoded, decoded_lossy, is_json, is_json_format},
};

/// The longest body that is read, in bytes: a thousand times what an account takes.
const MAX_BODY: usize = 1024 * 1024;

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

/// What a query looks for.
#[derive(PartialEq, Eq)]
pub(crate) struct Sought {
    pub(crate) system: Option<String>,
    pub(crate) value: String,
}

impl Incoming {
    pub(crate) fn new(of: &'static str, method: &str, query: &str) -> Self {
        let mut incoming = Self { of, method: None, sought: None, faults: Vec::new() };
        let method = method.trim();
        incoming.method = [Method::Post, Method::Put]
            .into_iter()
            .find(|known| known.as_str().eq_ignore_ascii_case(method));
        let Some(known) = incoming.method else {
            incoming.faults.push(incoming.fault(OrderFaultCode::MethodNotAllowed).found(method));
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
            let sought = wanted && name.trim().eq_ignore_ascii_case("identifier");
            let odd = if let Ok(value) = decoded(value) {
                match name.trim() {
                    _ if sought => self.sought(&value, &mut found),
                    "_format" if value.trim().is_empty() || is_json_format(&value) => None,
                    "_format" => Some((OrderFaultCode::FormatNotServed, value.trim().to_owned())),
                    name => Some((OrderFaultCode::UnknownParameter, name.to_owned())),
                }
            } else {
                found |= sought;
                let code = if sought {
                    OrderFaultCode::BadEscape
                } else {
                    OrderFaultCode::UnknownParameter
                };
                Some((code, name.trim().to_owned()))
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

    fn sought(&mut self, value: &str, found: &mut bool) -> Option<(OrderFaultCode, String)> {
        let fault = |code| Some((code, String::new()));
        *found = true;
        let Some(sought) = Sought::read(value) else {
            return fault(OrderFaultCode::SecondIdentifier);
        };
        if sought.value.is_empty() {
            return fault(OrderFaultCode::BadIdentifier);
        }
        match &self.sought {
            Some(first) if *first != sought => fault(OrderFaultCode::SecondIdentifier),
            _ => {
                self.sought = Some(sought);
                None
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
        let (read, error) = match Reader::new().read::<R>(body) {
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
            self.faults.push(self.fault(OrderFaultCode::ContentTypeRequired).found(content_type));
        }
        let is_odd = !is_simple && !is_json(content_type);
        let Some(error) = error else {
            if is_odd {
                let fault = self.fault(OrderFaultCode::OtherContentType);
                self.faults.push(fault.found(content_type));
            }
            return;
        };
        let is_json = !error.is_syntax();
        if is_odd && !is_json {
            self.faults.push(self.fault(OrderFaultCode::ContentType).found(content_type));
        }
        let code = if is_json { OrderFaultCode::OtherResource } else { OrderFaultCode::NotJson };
        self.faults.push(self.fault(code).cause(error));
    }
}

/// Whether a page of any site can have a browser send a body with this type: without a preflight request (CORS), so that the
/// server is not asked before. An order that came that way may be one that nobody gave.
fn is_simple(content_type: &str) -> bool {
    let name = content_type.split(';').next().unwrap_or_default().trim();
    let simple = ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data"];
    simple.iter().any(|simple| simple.eq_ignore_ascii_case(name))
}

impl Sought {
    /// Of a value without the escapes of addresses, but still with those of FHIR's searches. `None`: there are several.
    fn read(value: &str) -> Option<Self> {
        let (mut system, mut text) = (None, String::new());
        let mut chars = value.chars().peekable();
        while let Some(char) = chars.next() {
            match char {
                ',' => return None,
                '|' if system.is_none() => system = Some(std::mem::take(&mut text)),
                '\\' => text.push(chars.next_if(|char| ESCAPED.contains(char)).unwrap_or(char)),
                char => text.push(char),
            }
        }
        let system = system.map(|system| system.trim().to_owned()).filter(|text| !text.is_empty());
        Some(Self { system, value: text.trim().to_owned() })
    }
}

/// What has a meaning of its own in the value of a search.
const ESCAPED: [char; 4] = ['\\', ',', '|', '$'];

/// A text for the value of a search, in which it means itself.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        if ESCAPED.contains(&char) {
            escaped.push('\\');
        }
        escaped.push(char);
    }
    escaped
}
