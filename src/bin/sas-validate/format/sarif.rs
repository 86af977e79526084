//! SARIF 2.1.0: a result for each issue, as the library writes it, with what the configuration makes of it.

use fhir_sas::findings::sarif;
use serde_json::{Value, json};

use crate::{
    baseline::slashed,
    judged::{Finding, Judged, State},
    words::Words,
};

/// A result for each issue. One that is ignored is suppressed; one of a baseline is unchanged.
pub(crate) fn results(
    name: &str,
    judged: &Judged<'_>,
    has_baseline: bool,
    words: Words,
) -> Vec<Value> {
    let uri = sarif::uri(&slashed(name));
    let result = |finding: &Finding<'_>| {
        let mut result = sarif::result(&uri, finding.issue, finding.severity, words.0);
        if let State::Ignored(reason) = &finding.state {
            result["suppressions"] = json!([
                {"kind": "external", "status": "accepted", "justification": &**reason}
            ]);
        }
        if has_baseline {
            let is_known = finding.state == State::Known;
            result["baselineState"] = (if is_known { "unchanged" } else { "new" }).into();
        }
        result
    };
    judged.findings.iter().map(result).collect()
}
