//! `JUnit` XML: a test case for each file, which fails when the file is not conformant.

use std::io;

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::concise;
use crate::{check::Verdict, judged::Judged, words::Words};

/// A file and what was found in it.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) verdict: Verdict,
    pub(crate) summary: String,
    pub(crate) issues: String,
}

impl Case {
    pub(crate) fn of(name: &str, judged: &Judged<'_>, verdict: Verdict, words: Words) -> Self {
        Self {
            name: name.to_owned(),
            verdict,
            summary: words.of_file(name, verdict, judged),
            issues: concise::lines(name, judged, words),
        }
    }
}

/// Writes all cases, in one suite.
pub(crate) fn write(cases: Vec<Case>, out: &mut dyn io::Write) -> io::Result<()> {
    let mut suite = TestSuite::new("sas-validate");
    for case in cases {
        let kind = match case.verdict {
            Verdict::Conformant => None,
            Verdict::Faulty => Some(NonSuccessKind::Failure),
            Verdict::Unread => Some(NonSuccessKind::Error),
        };
        let status = kind.map_or_else(TestCaseStatus::success, |kind| {
            let mut status = TestCaseStatus::non_success(kind);
            status.set_message(case.summary.as_str()).set_type("sas-validate");
            status.set_description(case.issues.as_str());
            status
        });
        let mut test = TestCase::new(case.name.as_str(), status);
        test.set_classname("sas-validate");
        // warnings of a file that passes
        if case.verdict == Verdict::Conformant && !case.issues.is_empty() {
            test.set_system_out(case.issues.as_str());
        }
        suite.add_test_case(test);
    }
    let mut report = Report::new("sas-validate");
    report.add_test_suite(suite);
    let xml = report.to_string().map_err(io::Error::other)?;
    out.write_all(xml.as_bytes())
}
