//! `JUnit` XML: a test case for each file, which fails when the file is not conformant; or one for each test of a suite.

use std::{io, time::Duration};

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::concise;
use crate::{excerpt::plain, judged::Judged, line, verdict::Verdict, words::Words};

/// The name of the suite of files, and of their class.
pub(crate) const FILES: &str = "sas-validate";

/// A file or a test, and what was found.
#[derive(Debug)]
pub(crate) struct Case {
    /// The suite that it belongs to; those of a suite stand together.
    pub(crate) suite: &'static str,
    pub(crate) class: &'static str,
    pub(crate) name: String,
    pub(crate) status: Status,
    pub(crate) summary: String,
    pub(crate) details: String,
    pub(crate) took: Option<Duration>,
}

/// What became of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    Passed,
    Failed,
    /// It could not be made.
    Broken,
    #[cfg(feature = "ask")]
    Skipped,
}

impl From<Verdict> for Status {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Conformant => Self::Passed,
            Verdict::Faulty => Self::Failed,
            Verdict::Unread => Self::Broken,
        }
    }
}

impl Case {
    pub(crate) fn of(name: &str, judged: &Judged<'_>, verdict: Verdict, words: Words) -> Self {
        let summary = line::of_file(words, name, verdict, judged, None);
        Self::of_file(name.to_owned(), verdict, summary, concise::lines(name, judged, words))
    }

    /// A file with its summary and its issues.
    pub(crate) fn of_file(
        name: String,
        verdict: Verdict,
        summary: String,
        details: String,
    ) -> Self {
        let status = verdict.into();
        Self { suite: FILES, class: FILES, name, status, summary, details, took: None }
    }
}

/// Writes all cases, in their suites.
pub(crate) fn write(cases: Vec<Case>, out: &mut dyn io::Write) -> io::Result<()> {
    let mut report = Report::new(FILES);
    let mut suite = TestSuite::new(cases.first().map_or(FILES, |case| case.suite));
    for case in cases {
        if suite.name.as_str() != case.suite {
            let ended = std::mem::replace(&mut suite, TestSuite::new(case.suite));
            report.add_test_suite(ended);
        }
        let mut status = match case.status {
            Status::Passed => TestCaseStatus::success(),
            Status::Failed => TestCaseStatus::non_success(NonSuccessKind::Failure),
            Status::Broken => TestCaseStatus::non_success(NonSuccessKind::Error),
            #[cfg(feature = "ask")]
            Status::Skipped => TestCaseStatus::skipped(),
        };
        match case.status {
            Status::Passed => {}
            #[cfg(feature = "ask")]
            Status::Skipped => {
                status.set_message(plain(&case.summary));
            }
            Status::Failed | Status::Broken => {
                status.set_message(plain(&case.summary)).set_type(FILES);
                status.set_description(case.details.as_str());
            }
        }
        let mut test = TestCase::new(plain(&case.name), status);
        test.set_classname(case.class);
        if let Some(took) = case.took {
            test.set_time(took);
        }
        // warnings of what passes
        if case.status == Status::Passed && !case.details.is_empty() {
            test.set_system_out(case.details.as_str());
        }
        suite.add_test_case(test);
    }
    report.add_test_suite(suite);
    let xml = report.to_string().map_err(io::Error::other)?;
    out.write_all(xml.as_bytes())
}
