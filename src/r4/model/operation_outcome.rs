//! `OperationOutcome` and its parts.

use crate::r4::declare_prelude::*;

domain_resource! {
    /// The result report of an operation; SAS errors (4xx or 5xx) carry one.
    OperationOutcome "OperationOutcome" ("operationoutcome-definitions.html") {
        /// One error, warning or warning in the report.
        issue: many OperationOutcomeIssue = "issue" 1..*;
    }
}

backbone! {
    /// One error, warning or warning in the report.
    OperationOutcomeIssue "OperationOutcome.issue" ("operationoutcome-definitions.html") {
        /// How serious the issue is: `fatal`, `error`, `warning` or `information`.
        severity: value IssueSeverity = "severity" 1..1;
        /// Category of the issue, such as `required`, `not-found` or `business-rule`.
        code: value IssueType = "code" 1..1;
        /// More exact description of the issue, as a code or as a text for the user.
        details: shared CodeableConcept = "details" 0..1;
        /// Technical detail for developers; keep stack traces and personal data out of it.
        diagnostics: value FhirString = "diagnostics" 0..1;
        /// Place of the issue as an `XPath` or an HTTP header or parameter name. Deprecated: prefer
        /// `expression`.
        location: values FhirString = "location" 0..*;
        /// Place of the issue as a simple `FHIRPath`, such as `Practitioner.name.family`, or an HTTP header or
        /// parameter as `http.name`.
        expression: values FhirString = "expression" 0..*;
    }
}
