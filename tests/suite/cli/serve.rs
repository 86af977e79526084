//! `sas-validate serve`, over raw sockets: what is right, and each limit.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Stdio},
    thread,
    time::{Duration, Instant},
};

use fhir_sas::{
    UseCase,
    diagnostic::Lang,
    findings::Options,
    r4,
    search::Search,
    validate::{Edition, Layer, Validator},
};
use serde_json::Value;

use super::{SEARCH, SLOT, command};

/// A running server; it is killed when it goes.
struct Server {
    process: Child,
    address: String,
}

/// A response.
#[derive(Debug)]
struct Response {
    status: u16,
    head: String,
    body: String,
}

impl Response {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|why| panic!("{why}: {self:?}"))
    }

    /// That it is an outcome with this status; the texts of its first issue.
    fn refuses(&self, status: u16) -> String {
        assert_eq!(self.status, status, "{self:?}");
        assert!(self.has("content-type: application/fhir+json"), "{self:?}");
        let outcome = self.json();
        assert_eq!(outcome["resourceType"], "OperationOutcome");
        let report = Validator::new(Layer::R4).check(self.body.as_bytes());
        assert!(report.is_conformant(), "{report}");
        let issue = &outcome["issue"][0];
        assert!(issue["severity"] != "information", "{self:?}");
        format!("{} {}", issue["details"]["text"], issue["diagnostics"])
    }

    fn has(&self, header: &str) -> bool {
        self.head.to_lowercase().contains(header)
    }
}

impl Server {
    fn start(args: &[&str]) -> Self {
        let all = ["serve", "--listen", "127.0.0.1:0", "--lang", "en"].iter().chain(args);
        let mut process = command(all).stderr(Stdio::inherit()).spawn().expect("it starts");
        let mut line = String::new();
        let mut out = BufReader::new(process.stdout.take().expect("its output"));
        out.read_line(&mut line).expect("a line");
        let address = line.trim().strip_prefix("http://").expect("an address").to_owned();
        Self { process, address }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a limit");
        stream
    }

    /// Sends bytes, and reads all that comes back until the connection is closed.
    fn raw(&self, bytes: &[u8]) -> Response {
        let mut stream = self.connect();
        // a server that refuses may not read all of it
        let _ = stream.write_all(bytes);
        read(&mut stream)
    }

    fn send(&self, method: &str, target: &str, headers: &[(&str, &str)], body: &[u8]) -> Response {
        let headers = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n"));
        let headers: String = headers.collect();
        let length = body.len();
        let head = format!(
            "{method} {target} HTTP/1.1\r\nHost: x\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n"
        );
        self.raw(&[head.as_bytes(), body].concat())
    }

    fn validate(&self, query: &str, body: &[u8]) -> Response {
        self.send("POST", &format!("/$validate{query}"), &[FHIR], body)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

const FHIR: (&str, &str) = ("Content-Type", "application/fhir+json");

fn read(stream: &mut TcpStream) -> Response {
    let mut bytes = Vec::new();
    // a connection that is reset has sent what it had
    let _ = stream.read_to_end(&mut bytes);
    let text = String::from_utf8(bytes).expect("UTF-8");
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no head: {text:?}"));
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    Response { status: status.expect("a status"), head: head.to_owned(), body: body.to_owned() }
}

/// What the library finds is what the server answers.
#[test]
fn outcomes_are_those_of_the_library() {
    let server = Server::start(&[]);
    let faulty = SLOT.replace("free", "libre");
    let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bases");
    let files = fs::read_dir(corpus).expect("a folder").take(12);
    let files = files.map(|file| fs::read_to_string(file.expect("a file").path()).expect("a text"));
    for text in [SLOT.to_owned(), faulty].into_iter().chain(files) {
        let expected = Validator::new(Layer::Guide).check(text.as_bytes());
        let answer = server.validate("", text.as_bytes());
        assert_eq!(
            (answer.status, &answer.body),
            (200, &r4::to_string(&expected.outcome(Lang::En)))
        );
        // the same within Parameters, with its positions
        let head = r#"{"resourceType": "Parameters", "parameter": [{"name": "mode", "valueCode": "create"}, {"resource": "#;
        let mut wrapped = head.to_owned();
        wrapped.push_str(text.trim());
        wrapped.push_str(r#", "name": "resource"}]}"#);
        let within = server.validate("", wrapped.as_bytes());
        let expected = Validator::new(Layer::Guide).check(text.trim().as_bytes());
        assert_eq!(within.body, r4::to_string(&expected.outcome(Lang::En)));
    }
    // a message of the Hub is one here, too
    let message = server.validate("", br#"{"distributionID":"x","content":[]}"#);
    assert!(message.body.contains("OperationOutcome"), "{message:?}");
}

#[test]
fn parameters_of_the_address_decide_how_it_is_checked() {
    let server = Server::start(&[]);
    let check =
        |validator: Validator, lang| r4::to_string(&validator.check(SLOT.as_bytes()).outcome(lang));
    let escaped =
        |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    let search: Search = SEARCH.parse().expect("a search");
    let guide = || Validator::new(Layer::Guide);
    let slot = "http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur";
    for (query, expected) in [
        ("?layer=r4".to_owned(), check(Validator::new(Layer::R4), Lang::En)),
        ("?lang=fr".to_owned(), check(guide(), Lang::Fr)),
        ("?use-case=cpts".to_owned(), check(guide().use_case(UseCase::Cpts), Lang::En)),
        (
            "?edition=1.1.0".to_owned(),
            check(guide().edition("1.1.0".parse::<Edition>().expect("an edition")), Lang::En),
        ),
        ("?edition=all".to_owned(), check(guide().all_editions(), Lang::En)),
        (
            format!("?profile={}", escaped(slot)),
            check(guide().profile(slot).expect("a profile"), Lang::En),
        ),
        (format!("?request={}", escaped(SEARCH)), check(guide().request(search), Lang::En)),
        ("?mode=update&_format=json".to_owned(), check(guide(), Lang::En)),
    ] {
        let answer = server.validate(&query, SLOT.as_bytes());
        assert_eq!((answer.status, &answer.body), (200, &expected), "{query}");
    }
    let french = [FHIR, ("Accept-Language", "de, fr;q=0.5, en;q=0.1")];
    let answer = server.send("POST", "/$validate", &french, SLOT.as_bytes());
    assert_eq!(answer.body, check(guide(), Lang::Fr));
    let parameters = format!(
        r#"{{"resourceType":"Parameters","parameter":[{{"name":"resource","resource":{SLOT}}},{{"name":"profile","valueCanonical":"{slot}"}}]}}"#
    );
    let answer = server.validate("", parameters.as_bytes());
    assert_eq!(answer.body, check(guide().profile(slot).expect("a profile"), Lang::En));
    // the options of the command hold for requests that do not state otherwise
    let server = Server::start(&["--layer", "r4", "--max-issues", "1"]);
    let answer = server.validate("", SLOT.as_bytes());
    assert_eq!(answer.body, check(Validator::new(Layer::R4), Lang::En));
}

/// The page's operation: the same check as plain data, and in the forms that it downloads.
#[test]
fn plain_data_is_that_of_the_library() {
    let server = Server::start(&[]);
    let check =
        |query: &str, body: &[u8]| server.send("POST", &format!("/check{query}"), &[FHIR], body);
    let faulty = SLOT.replace("free", "libre");
    for text in [SLOT, &*faulty, "", "<html>", "{\"resourceType\": \"Parameters\"}"] {
        let options = Options::parse("use-case=cpts&lang=fr&edition=all").expect("options");
        let query = "?use-case=cpts&lang=fr&edition=all";
        let answer = check(query, text.as_bytes());
        assert_eq!(answer.status, 200, "{answer:?}");
        assert!(answer.has("content-type: application/json"), "{answer:?}");
        assert_eq!(answer.json(), serde_json::json!(options.check(text.as_bytes())));
        let outcome = check(&format!("{query}&format=outcome"), text.as_bytes());
        assert_eq!(outcome.body, options.outcome(text.as_bytes()));
        let sarif = check(&format!("{query}&format=sarif"), text.as_bytes());
        assert_eq!(sarif.body, options.sarif("answer.json", text.as_bytes()));
        assert!(sarif.has("content-type: application/sarif+json"), "{sarif:?}");
    }
    // the names of one operation are none of the other
    assert!(check("?format=xml", b"{}").refuses(400).contains("plain, outcome, sarif"));
    assert!(check("?mode=create", b"{}").refuses(400).contains("mode"));
    server.validate("?format=sarif", b"{}").refuses(400);
    check("?request=Slot", b"{}").refuses(400);
    check("?profile=FrSlott", b"{}").refuses(400);
    server.send("GET", "/check", &[], b"").refuses(405);
    server.send("POST", "/check", &[("Content-Type", "text/plain")], b"{}").refuses(415);
}

/// The page and what it consists of, under a policy that lets it ask this server alone.
#[test]
fn the_page_is_served_with_all_that_it_names() {
    let server = Server::start(&[]);
    let page = server.send("GET", "/", &[], b"");
    assert_eq!(page.status, 200);
    assert!(page.has("content-type: text/html"), "{}", page.head);
    for part in ["default-src 'none'", "script-src 'self'", "connect-src 'self'"] {
        assert!(page.has(part), "{part}: {}", page.head);
    }
    assert!(page.body.contains("\"resourceType\": \"Bundle\""), "the example");
    let named = ["href=\"", "src=\""].map(|mark| page.body.split(mark).skip(1));
    let named = named.into_iter().flatten().filter_map(|rest| rest.split('"').next());
    let files: Vec<_> = named.filter(|name| !name.starts_with(['#', 'd'])).collect();
    assert_eq!(files, ["page.css", "back-end.js", "page.js"]);
    for file in files {
        let answer = server.send("GET", &format!("/{file}"), &[], b"");
        assert!(answer.status == 200 && !answer.body.is_empty(), "{file}");
        assert!(answer.has("nosniff") && answer.has("content-type: text/"), "{}", answer.head);
    }
}

#[test]
fn what_makes_no_sense_is_refused() {
    let server = Server::start(&[]);
    for query in [
        "?use-case=x",
        "?edition=3",
        "?layer=x",
        "?lang=de",
        "?request=x",
        "?profile=x",
        "?mode=delete",
        "?mode=x",
        "?usecase=ps",
    ] {
        server.validate(query, SLOT.as_bytes()).refuses(400);
    }
    let parameters = |list: &str| format!(r#"{{"resourceType":"Parameters","parameter":{list}}}"#);
    let resource = format!(r#"{{"name":"resource","resource":{SLOT}}}"#);
    for text in [
        parameters("[]"),
        parameters("1"),
        parameters("[1]"),
        parameters(&format!("[{resource},{resource}]")),
        parameters(r#"[{"name":"resource"}]"#),
        parameters(&format!(r#"[{{"resource":{SLOT}}}]"#)),
        parameters(&format!(r#"[{resource},{{"name":"profile"}}]"#)),
        parameters(&format!(
            r#"[{resource},{{"name":"profile","valueUri":"http://example.fr/x"}}]"#
        )),
        parameters(&format!(r#"[{resource},{{"name":"mode","valueCode":"delete"}}]"#)),
        parameters(&format!(r#"[{resource},{{"name":"other","valueString":"x"}}]"#)),
        r#"{"resourceType":"Parameters"}"#.to_owned(),
        r#"{"resourceType":"Parameters","parameter":[{"name":"resource","resource":{"#.to_owned(),
        "{".to_owned(),
        String::new(),
        "\u{0}".to_owned(),
    ] {
        server.validate("", text.as_bytes()).refuses(400);
    }
    server.validate("", b"\xff\xfe").refuses(400);
    for kind in ["text/plain", "application/xml", "application/fhir+xml", "nonsense"] {
        server.send("POST", "/$validate", &[("Content-Type", kind)], SLOT.as_bytes()).refuses(415);
    }
    server.send("POST", "/$validate", &[], SLOT.as_bytes()).refuses(415);
    let html = [FHIR, ("Accept", "text/html")];
    server.send("POST", "/$validate", &html, SLOT.as_bytes()).refuses(406);
    server.send("GET", "/nothing", &[], b"").refuses(404);
    let refused = server.send("GET", "/$validate", &[], b"");
    refused.refuses(405);
    assert!(refused.has("allow: post"), "{refused:?}");
}

/// What is coded is not read as if it were not, whether it is so or only labelled.
#[test]
fn a_content_coding_is_refused_by_its_name() {
    let server = Server::start(&["--bookings", "3"]);
    for (target, method) in
        [("/$validate", "POST"), ("/check", "POST"), ("/fhir/v1/Appointment", "PUT")]
    {
        for (coding, named) in [
            ("gzip", "gzip"),
            ("identity, BR", "BR"),
            ("x\u{ff}", "x"),
            ("Identity,,deflate", "deflate"),
        ] {
            let headers = [FHIR, ("Content-Encoding", coding)];
            for body in [SLOT.as_bytes(), b"\x1f\x8b\x08"] {
                let refused = server.send(method, target, &headers, body);
                let text = refused.refuses(415);
                assert!(text.contains(&format!("\\\"{named}")), "{text}");
                assert!(refused.has("accept-encoding: identity"), "{refused:?}");
            }
        }
    }
    for coding in ["identity", "Identity", ""] {
        let headers = [FHIR, ("Content-Encoding", coding)];
        let answer = server.send("POST", "/$validate", &headers, SLOT.as_bytes());
        assert_eq!(answer.status, 200, "{coding}");
    }
}

/// Clients escape `$`, some of them more.
#[test]
fn a_path_has_one_meaning_however_it_is_escaped() {
    let server = Server::start(&["--bookings", "3"]);
    let send = |method: &str, target: &str| server.send(method, target, &[FHIR], SLOT.as_bytes());
    let plain = send("POST", "/$validate?lang=fr");
    for target in ["/%24validate?lang=fr", "/%24%76alidate?l%61ng=fr"] {
        let answer = send("POST", target);
        assert_eq!((answer.status, answer.body), (200, plain.body.clone()), "{target}");
    }
    // the query is no part of the path
    send("POST", "/%24validate?lang=%66r&usec%61se=ps").refuses(400);
    assert_eq!(send("POST", "/%63heck").status, 200);
    assert_eq!(send("GET", "/book%69ngs").status, 200);
    let refused = send("GET", "/%24validate");
    refused.refuses(405);
    assert!(refused.has("allow: post"), "{refused:?}");
    for target in ["/%2524validate", "/%2F", "/fhir%2Fv1/Appointment", "/%", "/%24validate%3F"] {
        send("POST", target).refuses(404);
    }
}

/// A body over the limit, by its length and as it comes.
#[test]
fn a_body_that_is_too_long_is_refused() {
    let server = Server::start(&["--max-bytes", "1000"]);
    let long = vec![b' '; 1001];
    server.validate("", &long).refuses(413);
    let head = "POST /$validate HTTP/1.1\r\nHost: x\r\nContent-Type: application/fhir+json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
    let chunks = "3e8\r\n".to_owned() + &" ".repeat(1000) + "\r\n1\r\n \r\n0\r\n\r\n";
    server.raw((head.to_owned() + &chunks).as_bytes()).refuses(413);
    // a client that has much more to send still gets the answer
    let head = "POST /$validate HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 5000000\r\nConnection: close\r\n\r\n";
    let much = [head.as_bytes(), &vec![b' '; 5_000_000]].concat();
    server.raw(&much).refuses(415);
    let much = String::from_utf8_lossy(&much).replace("text/plain", "application/json");
    server.raw(much.as_bytes()).refuses(413);
    let fits = SLOT.to_owned() + &" ".repeat(1000 - SLOT.len());
    assert_eq!(server.validate("", fits.as_bytes()).status, 200);
}

/// Who sends a head or a body too slowly; who is silent is only disconnected.
#[test]
fn a_slow_client_is_sent_away() {
    let server = Server::start(&["--patience", "1"]);
    let began = Instant::now();
    let half = server.raw(b"POST /$validate HTTP/1.1\r\nHost: x\r\n");
    assert!(half.refuses(408).contains("head"), "{half:?}");
    let head = b"POST /$validate HTTP/1.1\r\nHost: x\r\nContent-Type: application/fhir+json\r\nContent-Length: 100\r\n\r\n{";
    assert!(server.raw(head).refuses(408).contains("body"));
    // one that sends a byte now and then
    let mut stream = server.connect();
    let mut writer = stream.try_clone().expect("a stream");
    thread::spawn(move || {
        let text =
            b"POST /$validate HTTP/1.1\r\nX-Slow: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
        for byte in text {
            if writer.write_all(&[*byte]).is_err() {
                break;
            }
            thread::sleep(Duration::from_millis(100));
        }
    });
    assert!(read(&mut stream).refuses(408).contains("head"));
    // nothing at all, and nothing after an answer
    let mut silent = server.connect();
    let mut nothing = Vec::new();
    assert_eq!(silent.read_to_end(&mut nothing).expect("an end"), 0);
    let length = SLOT.len();
    let head = format!(
        "POST /$validate HTTP/1.1\r\nHost: x\r\nContent-Type: application/fhir+json\r\nContent-Length: {length}\r\n\r\n"
    );
    let kept = server.raw((head + SLOT).as_bytes());
    assert!(kept.status == 200 && kept.body.matches("HTTP/1.1").count() == 0, "{kept:?}");
    assert!(began.elapsed() < Duration::from_secs(25), "{:?}", began.elapsed());
}

/// A client that takes a byte of its answer now and then does not keep its place.
#[test]
fn who_does_not_take_its_answer_is_sent_away() {
    let args = ["--patience", "2", "--connections", "1", "--max-issues", "100000"];
    let server = Server::start(&args);
    // an answer of more bytes than the system takes for the client
    let members: Vec<_> = (0..90_000).map(|at| format!("\"x{at}\":1")).collect();
    let text = format!("{{\"resourceType\":\"Slot\",{}}}", members.join(","));
    let head = format!(
        "POST /check HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        text.len()
    );
    let mut slow = server.connect();
    slow.write_all((head + &text).as_bytes()).expect("a request");
    let mut start = [0; 12];
    slow.read_exact(&mut start).expect("an answer");
    assert_eq!(&start, b"HTTP/1.1 200");
    server.validate("", SLOT.as_bytes()).refuses(503);
    let taken = (0..100).any(|_| {
        thread::sleep(Duration::from_millis(100));
        let _ = slow.read(&mut [0]);
        server.validate("", SLOT.as_bytes()).status == 200
    });
    assert!(taken);
    // the answer broke off
    let mut rest = Vec::new();
    let _ = slow.read_to_end(&mut rest);
    assert!(!rest.ends_with(b"}"), "{} bytes", rest.len());
}

/// One check runs for a while; another one is refused in the meantime, and taken afterwards.
#[test]
fn more_than_it_can_check_is_refused() {
    let server = Server::start(&["--checks", "1", "--threads", "1", "--max-bytes", "20000000"]);
    // a text that takes its time
    let entry = format!(r#"{{"resource":{SLOT}}},"#);
    let long = format!(
        r#"{{"resourceType":"Bundle","type":"collection","entry":[{}]}}"#,
        entry.repeat(60_000).trim_end_matches(',')
    );
    let refused = thread::scope(|scope| {
        // it may meet one of the others, and is then refused itself
        let first = scope.spawn(|| {
            let mut statuses = (0..100).map(|_| server.validate("", long.as_bytes()).status);
            statuses.find(|status| *status != 503)
        });
        let mut refused = None;
        while refused.is_none() && !first.is_finished() {
            let answer = server.validate("", SLOT.as_bytes());
            refused = (answer.status != 200).then_some(answer);
            thread::sleep(Duration::from_millis(5));
        }
        assert_eq!(first.join().expect("no panic"), Some(200));
        refused
    });
    let refused = refused.expect("a refusal");
    refused.refuses(503);
    assert!(refused.has("retry-after: 1"), "{refused:?}");
    assert_eq!(server.validate("", SLOT.as_bytes()).status, 200);
}

#[test]
fn more_connections_than_it_takes_are_refused() {
    let server = Server::start(&["--connections", "2"]);
    let kept: Vec<_> = (0..2)
        .map(|_| {
            let mut stream = server.connect();
            stream.write_all(b"POST /$validate HTTP/1.1\r\n").expect("a part");
            stream
        })
        .collect();
    let refused = server.validate("", SLOT.as_bytes());
    refused.refuses(503);
    assert!(refused.has("retry-after: 1"), "{refused:?}");
    drop(kept);
    // the places come back
    let taken = (0..100).any(|_| {
        thread::sleep(Duration::from_millis(50));
        server.validate("", SLOT.as_bytes()).status == 200
    });
    assert!(taken);
}

/// Requests on one connection are answered one after the other.
#[test]
fn a_connection_serves_many_requests() {
    let server = Server::start(&[]);
    let mut stream = server.connect();
    let length = SLOT.len();
    let one = format!(
        "POST /$validate HTTP/1.1\r\nHost: x\r\nContent-Type: application/fhir+json\r\nContent-Length: {length}\r\n\r\n{SLOT}"
    );
    let last = one.replace("Host: x", "Host: x\r\nConnection: close");
    stream.write_all((one.repeat(20) + &last).as_bytes()).expect("requests");
    let mut text = String::new();
    stream.read_to_string(&mut text).expect("answers");
    assert_eq!(text.matches("HTTP/1.1 200").count(), 21);
}

#[test]
fn it_describes_itself() {
    let server = Server::start(&[]);
    let programs = server.send("GET", "/back-end.js", &[], b"");
    assert!(programs.body.contains("/$validate"), "{programs:?}");
    let document = server.send("GET", "/openapi.json", &[], b"");
    let document = document.json();
    assert_eq!(document["openapi"], "3.1.0");
    let operation = &document["paths"]["/$validate"]["post"];
    for status in ["200", "400", "406", "408", "413", "415", "500", "503"] {
        assert!(operation["responses"][status].is_object(), "{status}");
    }
    // each parameter is taken with each of its values
    for path in ["/$validate", "/check"] {
        let operation = &document["paths"][path]["post"];
        for parameter in operation["parameters"].as_array().expect("parameters") {
            let name = parameter["name"].as_str().expect("a name");
            for value in parameter["schema"]["enum"].as_array().into_iter().flatten() {
                let target = format!("{path}?{name}={}", value.as_str().expect("a text"));
                let answer = server.send("POST", &target, &[FHIR], SLOT.as_bytes());
                assert_eq!(answer.status, 200, "{target}");
            }
        }
    }
    let schema = document["components"]["schemas"]["OperationOutcome"].clone();
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    assert!(schema.is_valid(&server.validate("", b"{").json()));
    let statement = server.send("GET", "/metadata", &[], b"");
    let report = Validator::new(Layer::R4).check(statement.body.as_bytes());
    assert!(report.is_conformant() && report.warning_count() == 0, "{report}");
}

/// The help has each value of a parameter, and the README each request.
#[test]
fn people_read_what_the_description_has() {
    let server = Server::start(&["--bookings", "3"]);
    let document = server.send("GET", "/openapi.json", &[], b"").json();
    let readme = include_str!("../../../examples/serve/README.md");
    for (path, methods) in document["paths"].as_object().expect("paths") {
        let row = readme.lines().find(|line| line.contains(&format!(" {path}` |")));
        let row = row.unwrap_or_else(|| panic!("{path}"));
        for method in methods.as_object().expect("methods").keys() {
            assert!(row.contains(&format!("`{}", method.to_uppercase())), "{method} {path}");
        }
    }
    let help = command(["serve", "--help"]).output().expect("it runs").stdout;
    let help = String::from_utf8(help).expect("UTF-8");
    let operation = &document["paths"]["/$validate"]["post"];
    for parameter in operation["parameters"].as_array().expect("parameters") {
        let name = parameter["name"].as_str().expect("a name");
        // `mode` makes no difference
        for value in parameter["schema"]["enum"].as_array().into_iter().flatten() {
            let line = help.lines().find(|line| line.starts_with(&format!("  {name} ")));
            let value = value.as_str().expect("a text");
            assert!(name == "mode" || line.is_some_and(|line| line.contains(value)), "{value}");
        }
    }
}

/// A request that has begun is answered, and then the server ends.
#[cfg(unix)]
#[test]
fn it_ends_when_requests_are_answered() {
    let mut server = Server::start(&[]);
    let mut stream = server.connect();
    let length = SLOT.len();
    let head = format!(
        "POST /$validate HTTP/1.1\r\nHost: x\r\nContent-Type: application/fhir+json\r\nContent-Length: {length}\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).expect("a head");
    thread::sleep(Duration::from_millis(200));
    let id = server.process.id().to_string();
    let killed = std::process::Command::new("kill").args(["-TERM", &id]).status();
    assert!(killed.expect("kill runs").success());
    thread::sleep(Duration::from_millis(200));
    stream.write_all(SLOT.as_bytes()).expect("a body");
    assert_eq!(read(&mut stream).status, 200);
    assert_eq!(server.process.wait().expect("it ends").code(), Some(0));
}

#[test]
fn an_address_that_is_taken_is_reported() {
    let server = Server::start(&[]);
    let second = command(["serve", "--listen", &server.address]).output().expect("it runs");
    assert_eq!(second.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&second.stderr).contains("cannot listen"));
}
