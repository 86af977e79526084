//! The options of `sas-validate serve`.

use std::net::SocketAddr;

const ABOUT: &str = "Serve the check over HTTP, as the operation $validate of FHIR";

const LONG_ABOUT: &str = "\
Serve the check over HTTP, as the operation $validate of FHIR.

POST /$validate takes a resource, or Parameters with `resource`, `profile` and
`mode`, and answers with an OperationOutcome: status 200 whatever is found, 400
when what was sent cannot be read. Parameters of the address, all optional:
  use-case  the flow whose rules count: ps, cpts, sos; with edition=next also pdm
  edition   of the guide: 1.1.0, 1.2.0, current, next, all
  layer     r4, frcore, profile, guide
  lang      en, fr [default: by Accept-Language, else --lang]
  request   the request that was answered, with all of its address
  profile   a profile to check against too
POST /check takes the text of a resource and the same parameters, and answers with
plain JSON: verdict, issues with their places, codes with what to do, slots; with
format=outcome or format=sarif in these forms. The page at / uses it.
GET /openapi.json describes it, and GET /metadata for clients of FHIR.

With --bookings it stands in for the platform, to which a vendor reports bookings
(POST and PUT of [base]/Appointment, the base being http://HOST/fhir/v1): it answers
as the platform does, and GET /bookings shows the last requests, each with what was
found, the answer, and what became of it.

Nothing of what is checked is written anywhere; bookings are kept in memory, until
as many others have come. There is no TLS and no sign-in:
listen on the loopback, behind a proxy that has them.";

const AFTER_LONG_HELP: &str = "\
Examples:
  sas-validate serve --listen 127.0.0.1:8470
  curl -H 'Content-Type: application/fhir+json' --data-binary @answer.json \\
      'http://127.0.0.1:8470/$validate?use-case=ps&lang=fr'
  sas-validate serve --bookings 100     # your server's platform: http://127.0.0.1:8470/fhir/v1
  curl http://127.0.0.1:8470/bookings

--layer, --guide, --lang and --max-issues hold for requests that do not state
otherwise. The memory for bodies is bounded by --connections times --max-bytes.
SIGTERM and Ctrl-C end it; requests that have begun are answered before.";

/// Where to listen, and how much at once.
#[derive(Debug, clap::Args)]
#[command(about = ABOUT, long_about = LONG_ABOUT, after_long_help = AFTER_LONG_HELP)]
pub(crate) struct Serve {
    /// Where to listen
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8470")]
    pub(super) listen: SocketAddr,

    /// The longest body, in bytes
    #[arg(long, value_name = "BYTES", default_value_t = 2 * 1024 * 1024, value_parser = clap::value_parser!(u32).range(1..))]
    pub(super) max_bytes: u32,

    /// How many seconds a client may take for a head, for a body, and for taking an answer
    #[arg(long, value_name = "SECONDS", default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..=3600))]
    pub(super) patience: u16,

    /// How many checks may run or wait at once
    #[arg(long, value_name = "COUNT", default_value_t = 64, value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) checks: u16,

    /// How many checks run at once [default: as many as there are cores]
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) threads: Option<u16>,

    /// How many connections there may be at once
    #[arg(long, value_name = "COUNT", default_value_t = 256, value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) connections: u16,

    /// Take bookings as the platform does, and keep the last COUNT requests
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u16).range(1..=1000))]
    pub(super) bookings: Option<u16>,
}
