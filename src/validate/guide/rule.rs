//! A rule of the guide: what the file of each rule declares.

use crate::{
    UseCase,
    diagnostic::{IssueCode, Layer, Rule},
    lang::Text,
    validate::{
        collector::{Collector, Facts},
        path::Path,
    },
};

/// A rule of the guide.
pub(in crate::validate) struct GuideRule {
    pub(in crate::validate) code: IssueCode,
    /// The use cases that it is for.
    pub(in crate::validate) flows: &'static [UseCase],
    /// Where it is demanded: pages of the guide, rows of the [table of contradictions](crate::validate::decisions) (`I24`),
    /// requirements, acceptance tests.
    pub(in crate::validate) source: &'static str,
    /// The template of the message, for the facts of a fault. It depends on nothing but the facts.
    pub(in crate::validate) texts: fn(&Facts<'_>) -> Text,
}

impl GuideRule {
    /// Reports that the rule is broken.
    pub(in crate::validate) fn report(
        &self,
        issues: &mut Collector,
        path: &Path<'_>,
        facts: Facts<'_>,
    ) {
        let (code, facts) = (self.code, facts.texts(self.texts));
        issues.report_at(code, path, Layer::Guide, Rule::guide(code.as_str()), facts);
    }
}
