//! `sas-validate ask`: asks a vendor's server as the platform does, and checks what comes back together with the request.

mod client;
mod kit;
mod report;
mod suite;
mod tls;

use std::{collections::HashSet, io, path::PathBuf, ptr, sync::Arc, time::Duration};

use anstream::AutoStream;
use chrono::{DateTime, FixedOffset, TimeDelta};
use clap::ValueHint;
use fhir_sas::{
    UseCase, http,
    identifier::{IdentifierError, IdentifierFault, PractitionerId, Siret, StructureId},
    r4::OperationOutcome,
    search::{PlaceSearch, ReceivedResponse, RequestError, Search, SlotSearch, Window},
    time::Zone,
};

pub(crate) use self::kit::Outcome;
use self::{
    client::{Client, Exchange, Tls},
    suite::Suite,
};
use crate::{
    args::{Args, flows, instant},
    check::Verdict,
    excerpt::plain,
    input::{Holds, Input, Unreadable},
    settings::{Loader, Settings, reasons},
    to_stderr,
    words::Words,
};

/// How many ids a request may have.
const IDS: usize = 25;

const ABOUT: &str = "Ask a vendor's server as the platform does, and check its answers";

const LONG_ABOUT: &str = "\
Ask a vendor's server as the platform does, and check its answers.

Sends the search of a flow, with the headers of the platform and its client
certificate, and checks each answer together with its request. With --suite, runs
the automatic tests of ANS's acceptance kit that can be made from outside, under
the names that they have in the kit. Nobody but the server is asked: redirections
are not followed, and proxies of the environment are not used.";

const AFTER_LONG_HELP: &str = "\
Examples:
  sas-validate ask https://agenda.example.fr/fhir --practitioner 810100000016 \\
      --certificate platform.pem --key platform.key --ca authority.pem
          Slots of a practitioner, for the next 72 hours.
  sas-validate ask https://agenda.example.fr/fhir --use-case cpts --practitioner 810100000016
  sas-validate ask https://agenda.example.fr/fhir --structure 350000000500016
          Slots of the places of an association of SOS Médecins, by 3 and its SIRET
          number, or by the 14 digits of the number alone.
  sas-validate ask --suite acceptance.toml
  sas-validate ask --suite acceptance.toml --format junit > acceptance.xml
  sas-validate ask --suite acceptance.toml --test multi_lieux_group --test validate_dates
          Some of the tests: names of groups, tests, or parts (tls, ps, cpts, sos,
          v1, v2, v3).
  sas-validate ask --list-tests
          Every test of the kit, what keeps it from being run from outside, and the keys
          of the suite's file that it uses.

The file of a suite; base is mandatory, unless it is an argument:
    base = \"https://agenda.example.fr/fhir\"
    guide = \"1.1.0\"             # the edition that answers are validated with
    timeout = 7                 # seconds
    [tls]                       # files beside this one; all of it is optional, but
                                # certificate and key come together
    ca = \"authority.pem\"        # instead of the authorities that browsers trust
    certificate = \"platform.pem\"
    key = \"platform.key\"
    wrong_cn = [\"wrong-cn.pem\", \"wrong-cn.key\"]    # must be refused
    wrong_ou = [\"wrong-ou.pem\", \"wrong-ou.key\"]
    revoked = [\"revoked.pem\", \"revoked.key\"]
    [ps]                        # and [cpts], with the same keys
    practitioner_id = \"810100000016\"                # mandatory: with one place
    practitioner_id2 = \"810100000032\"               # with two places
    practitioner_id3 = \"810100000016\"               # two in one search
    practitioner_id4 = \"810100000032\"
    slot_types = [\"PUBLIC\", \"PRO\", \"SNP\"]           # of the first one
    consultation_types = [\"AMB\", \"VR\"]
    [sos]
    siret = \"350000000600014\"   # mandatory: with one place
    siret2 = \"350000000500016\"  # with two places
    [v1]                        # writes accounts into the server; ids are made
    national_id = \"3456780581/11242343\"             # unless they are named
    national_id2 = \"3620100057/70326SR\"
    [v2]
    lands_on = \"https://...\"    # [default: the sign-in page of the platform]
                                # the address with which redirections end. It is
                                # opened, without certificate, and must answer; on
                                # a desk, any page to which they lead will do
    [v3]
    appointments = \"bookings/\"  # mandatory: bookings that were sent, a file or a
                                # folder
All other keys are optional: a test without the keys that it needs is skipped, and
so are those of a section that is missing. --list-tests names the keys of each test.

Exit status:
  0  All that was run is right; there may be warnings, unless they are denied.
  1  An answer is not conformant, or a test fails.
  2  There was no answer: no server, or no connection.";

/// What to ask, and whom.
#[derive(Debug, clap::Args)]
#[command(about = ABOUT, long_about = LONG_ABOUT, after_long_help = AFTER_LONG_HELP)]
pub(crate) struct Ask {
    /// Base address of the server; with --suite, instead of the one in its file
    #[arg(value_name = "BASE", required_unless_present_any = ["suite", "list_tests"], value_hint = ValueHint::Url)]
    base: Option<String>,

    /// The flow of the search [default: sos with --structure, else ps]
    #[arg(long, value_name = "FLOW", value_parser = flows())]
    use_case: Option<UseCase>,

    /// Whose slots to search, by RPPS or ADELI; can be repeated
    #[arg(long, value_name = "ID", conflicts_with = "structure")]
    practitioner: Vec<PractitionerId>,

    /// Which associations of SOS Médecins to search, by SIRET; can be repeated
    ///
    /// Either 3 and the SIRET number, or its 14 digits alone.
    #[arg(long, value_name = "ID", value_parser = structure)]
    structure: Vec<StructureId>,

    /// When the window begins, as 2026-03-02T09:00:00+01:00 [default: now]
    #[arg(long, value_name = "TIME", value_parser = instant)]
    from: Option<DateTime<FixedOffset>>,

    /// How long the window is
    #[arg(long, value_name = "HOURS", default_value_t = 72, value_parser = clap::value_parser!(u16).range(1..=8784))]
    hours: u16,

    /// Authorities to trust, in PEM, instead of those that browsers trust
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    ca: Option<PathBuf>,

    /// The client's certificate, in PEM, with its chain
    #[arg(long, value_name = "FILE", requires = "key", value_hint = ValueHint::FilePath)]
    certificate: Option<PathBuf>,

    /// The key of the client's certificate, in PEM
    #[arg(long, value_name = "FILE", requires = "certificate", value_hint = ValueHint::FilePath)]
    key: Option<PathBuf>,

    /// How many seconds an answer may take; the platform waits for 7
    #[arg(long, value_name = "SECONDS", default_value_t = 7, value_parser = clap::value_parser!(u16).range(1..=3600))]
    timeout: u16,

    /// Run the acceptance tests that this file describes
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath,
        conflicts_with_all = ["use_case", "practitioner", "structure", "from", "hours", "ca", "certificate", "timeout"])]
    suite: Option<PathBuf>,

    /// With --suite: only this test, group or part; can be repeated
    #[arg(long, value_name = "NAME", requires = "suite")]
    test: Vec<String>,

    /// List the acceptance tests, and do nothing else
    #[arg(long, conflicts_with_all = ["base", "suite"])]
    list_tests: bool,
}

/// What came back, each with its settings.
pub(crate) type Received = Vec<Result<(Input, Arc<Settings>), Unreadable>>;

/// A structure to search. A number of 14 digits without prefix is a SIRET number, by which associations are known, as the servers of
/// the crate read it; one of 9 digits is a FINESS number.
pub(crate) fn structure(text: &str) -> Result<StructureId, IdentifierError> {
    match text.parse::<StructureId>() {
        Err(why) if why.fault() == IdentifierFault::Ambiguous => {
            text.parse::<Siret>().map(StructureId::from).map_err(|_| why)
        }
        read => read,
    }
}

/// What there is to check, or the verdict when all is done.
pub(crate) enum Asked {
    Answers(Received, Vec<Arc<Settings>>),
    Done,
}

/// Asks, and gives the answers; or runs the acceptance tests.
pub(crate) fn ask(
    args: &mut Args,
    ask: &Ask,
    words: Words,
    worst: &mut Verdict,
) -> Result<Asked, String> {
    if ask.list_tests {
        let mut out = AutoStream::auto(io::stdout().lock());
        report::list(words, &mut out).map_err(|why| words.cannot_write(&why))?;
        return Ok(Asked::Done);
    }
    if let Some(file) = &ask.suite {
        let suite = Suite::read(file, ask.base.as_deref(), words)?;
        *worst = report::run(args, &suite, &ask.test, words)?;
        return Ok(Asked::Done);
    }
    search(args, ask, words, worst)
}

/// Sends the searches, and gives the answers.
fn search(args: &mut Args, ask: &Ask, words: Words, worst: &mut Verdict) -> Result<Asked, String> {
    let base = ask.base.as_deref().unwrap_or_default().trim_end_matches('/');
    let searches = ask.searches(words)?;
    let tls = Tls { ca: ask.ca.clone(), identity: ask.certificate.clone().zip(ask.key.clone()) };
    let client = Client::new(&tls, Duration::from_secs(ask.timeout.into()), words)?;
    args.now.get_or_insert_with(|| kit::now().fixed_offset());
    let (mut received, mut all) = (Received::new(), Vec::new());
    for search in searches {
        let url = search.url(base);
        let name = url.split('?').next().unwrap_or_default().to_owned();
        args.use_case = Some(search.use_case());
        args.request = Some(url.clone());
        let (exchange, holds) = match answer(&client, &search, &url, words) {
            Ok(answer) => answer,
            Err(reasons) => {
                to_stderr(&words.no_answer(&plain(&name), &reasons.join("\n  > ")));
                *worst = Verdict::Unread;
                continue;
            }
        };
        let kind = exchange.content_type.as_deref().unwrap_or_default();
        let mut loader = Loader::new(args, words);
        let input = Input::Received { name, text: exchange.body.into(), holds };
        let settings = loader.of(&input)?;
        if !is_media_type(kind) {
            to_stderr(&words.wrong_media_type(&plain(&input.name()), &plain(kind)));
            if settings.deny_warnings {
                *worst = (*worst).max(Verdict::Faulty);
            }
        }
        all.extend(loader.all());
        received.push(Ok((input, settings)));
    }
    Ok(Asked::Answers(received, all))
}

/// What there is to show of an answer.
fn holds(response: &ReceivedResponse) -> Holds {
    // without an id, it is known by its resource, which slots share
    let (mut people, mut unknown) = (HashSet::new(), HashSet::new());
    for one in response.availabilities().map(|one| one.practitioner()) {
        match (one.id(), one.as_r4()) {
            (Some(id), _) => _ = people.insert(id),
            (None, Some(resource)) => _ = unknown.insert(ptr::from_ref(resource)),
            (None, None) => {}
        }
    }
    let slots = response.availabilities();
    let places = slots.clone().filter_map(|one| Some(ptr::from_ref(one.place()?.as_r4())));
    let structures = slots.clone().filter_map(|one| one.structure());
    Holds {
        flow: response.use_case(),
        slots: slots.len(),
        practitioners: people.len() + unknown.len(),
        structures: structures.collect::<HashSet<_>>().len(),
        places: places.collect::<HashSet<_>>().len(),
        skipped: response.skipped_count(),
    }
}

/// An answer to a search; or why it is missing, and the server's own reasons.
fn answer(
    client: &Client,
    search: &Search,
    url: &str,
    words: Words,
) -> Result<(Exchange, Holds), Vec<String>> {
    let exchange = client.get(url).map_err(|why| vec![why.message(words)])?;
    match search.read(exchange.status, &exchange.body) {
        Ok(response) => Ok((exchange, holds(&response))),
        Err(error) => {
            let own = error.outcome().map(texts).unwrap_or_default();
            Err([vec![error.message(words.0)], own].concat())
        }
    }
}

/// What an outcome of the server states, as far as people read on.
fn texts(outcome: &OperationOutcome) -> Vec<String> {
    let issues = outcome.issue.iter().take(10).flat_map(|issue| {
        let details = issue.details.as_ref().and_then(|details| details.text.as_ref()?.value());
        let diagnostics = issue.diagnostics.as_ref().and_then(|text| text.value());
        [details, diagnostics].into_iter().flatten()
    });
    issues.map(|text| plain(text.as_str().get(..500).unwrap_or(text.as_str()))).collect()
}

/// Whether a media type is the one that the guide has for answers.
fn is_media_type(found: &str) -> bool {
    let kind = found.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case(http::CONTENT_TYPE)
}

impl Ask {
    /// Whether it runs acceptance tests.
    pub(crate) fn is_suite(&self) -> bool {
        self.suite.is_some() || self.list_tests
    }

    /// The searches, each with as many ids as one may have.
    fn searches(&self, words: Words) -> Result<Vec<Search>, String> {
        let from = self.from.unwrap_or_else(|| Zone::PARIS.to_local(kit::now()));
        let to = from.checked_add_signed(TimeDelta::hours(self.hours.into()));
        let refused = |why: RequestError| words.bad_search(&reasons(&why, words.0));
        let window = Window::new(from, to.unwrap_or(from)).map_err(refused)?;
        let flow = self.use_case.unwrap_or(if self.structure.is_empty() {
            UseCase::IndividualPractitioner
        } else {
            UseCase::Sos
        });
        let (people, structures) = (&self.practitioner, &self.structure);
        let is_sos = flow == UseCase::Sos;
        if if is_sos { structures.is_empty() } else { people.is_empty() } {
            let option = if is_sos { "--structure" } else { "--practitioner" };
            return Err(words.nobody_to_search(flow.as_str(), option));
        }
        let searches: Result<Vec<Search>, _> = match flow {
            UseCase::Sos => structures
                .chunks(IDS)
                .map(|ids| PlaceSearch::sos(window, ids.iter().copied()).map(Search::from))
                .collect(),
            UseCase::Cpts => people
                .chunks(IDS)
                .map(|ids| SlotSearch::cpts(window, ids.iter().copied()).map(Search::from))
                .collect(),
            _ => people
                .chunks(IDS)
                .map(|ids| SlotSearch::individual(window, ids.iter().copied()).map(Search::from))
                .collect(),
        };
        searches.map_err(refused)
    }
}
