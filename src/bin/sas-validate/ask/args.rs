//! The options of `sas-validate ask`.

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};
use clap::ValueHint;
use fhir_sas::{
    UseCase,
    identifier::{IdentifierError, IdentifierFault, PractitionerId, Siret, StructureId},
};

use crate::option::{flows, instant};

const ABOUT: &str = "Ask a vendor's server as the platform does, and check its answers";

const LONG_ABOUT: &str = "\
Ask a vendor's server as the platform does, and check its answers.

Sends the search of a flow, with the headers of the platform and its client
certificate, and checks each answer together with its request. With --suite, runs
the automatic tests of ANS's acceptance kit that can be made from outside, under
the names that they have in the kit. Nobody but the server is asked: redirections
are not followed, and proxies of the environment are not used.";

const AFTER_LONG_HELP: &str = concat!(
    "\
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

The file of a suite:

",
    include_str!("../../../guide/acceptance.toml"),
    "
All other keys are optional: a test without the keys that it needs is skipped, and
so are those of a section that is missing. --list-tests names the keys of each test.

Exit status:
  0  All that was run is right; there may be warnings, unless they are denied.
  1  An answer is not conformant, or a test fails.
  2  There was no answer: no server, or no connection."
);

/// What to ask, and whom.
#[derive(Debug, clap::Args)]
#[command(about = ABOUT, long_about = LONG_ABOUT, after_long_help = AFTER_LONG_HELP)]
pub(crate) struct Ask {
    /// Base address of the server; with --suite, instead of the one in its file
    #[arg(value_name = "BASE", required_unless_present_any = ["suite", "list_tests"], value_hint = ValueHint::Url)]
    pub(super) base: Option<String>,

    /// The flow of the search [default: sos with --structure, else ps]
    #[arg(long, value_name = "FLOW", value_parser = flows())]
    pub(super) use_case: Option<UseCase>,

    /// Whose slots to search, by RPPS or ADELI; can be repeated
    #[arg(long, value_name = "ID", conflicts_with = "structure")]
    pub(super) practitioner: Vec<PractitionerId>,

    /// Which associations of SOS Médecins to search, by SIRET; can be repeated
    ///
    /// Either 3 and the SIRET number, or its 14 digits alone.
    #[arg(long, value_name = "ID", value_parser = structure)]
    pub(super) structure: Vec<StructureId>,

    /// When the window begins, as 2026-03-02T09:00:00+01:00 [default: now]
    #[arg(long, value_name = "TIME", value_parser = instant)]
    pub(super) from: Option<DateTime<FixedOffset>>,

    /// How long the window is
    #[arg(long, value_name = "HOURS", default_value_t = 72, value_parser = clap::value_parser!(u16).range(1..=8784))]
    pub(super) hours: u16,

    /// Authorities to trust, in PEM, instead of those that browsers trust
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) ca: Option<PathBuf>,

    /// The client's certificate, in PEM, with its chain
    #[arg(long, value_name = "FILE", requires = "key", value_hint = ValueHint::FilePath)]
    pub(super) certificate: Option<PathBuf>,

    /// The key of the client's certificate, in PEM
    #[arg(long, value_name = "FILE", requires = "certificate", value_hint = ValueHint::FilePath)]
    pub(super) key: Option<PathBuf>,

    /// How many seconds an answer may take; the platform waits for 7
    #[arg(long, value_name = "SECONDS", default_value_t = 7, value_parser = clap::value_parser!(u16).range(1..=3600))]
    pub(super) timeout: u16,

    /// Run the acceptance tests that this file describes
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath,
        conflicts_with_all = ["use_case", "practitioner", "structure", "from", "hours", "ca", "certificate", "timeout"])]
    pub(super) suite: Option<PathBuf>,

    /// With --suite: only this test, group or part; can be repeated
    #[arg(long, value_name = "NAME", requires = "suite")]
    pub(super) test: Vec<String>,

    /// List the acceptance tests, and do nothing else
    #[arg(long, conflicts_with_all = ["base", "suite"])]
    pub(super) list_tests: bool,
}

impl Ask {
    /// Whether it runs acceptance tests.
    pub(crate) fn is_suite(&self) -> bool {
        self.suite.is_some() || self.list_tests
    }
}

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
