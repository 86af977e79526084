//! What sets a module of logic off, and the data that it asks for.

use super::declare_prelude::*;

element! {
    /// What makes something start: a named event, a time, or a change of data.
    TriggerDefinition "TriggerDefinition" ("metadatatypes-definitions.html") {
        /// What it waits for, such as `named-event`, `periodic` or `data-added`.
        type_: value TriggerType = "type" 1..1;
        /// Name of the event or of the trigger, agreed on between systems.
        name: value Text = "name" 0..1;
        /// When it happens, for one that goes by the clock.
        timing: choice TriggerDefinitionTiming = "timing[x]" 0..1 [Schedule];
        /// Data whose change sets it off; of several, any one does.
        data: many DataRequirement = "data" 0..*;
        /// What must hold besides for it to go off.
        condition: boxed Expression = "condition" 0..1;
    }
}

choice! {
    /// When a trigger goes off.
    TriggerDefinitionTiming "TriggerDefinition" "timing" {
        element Timing(Timing) = "Timing" "Timing";
        element Reference(Reference) = "Reference" "Reference";
        primitive Date(Date) = "date" "Date";
        primitive DateTime(DateTime) = "dateTime" "DateTime";
    }
}

element! {
    /// Data that is asked for: of what type, about whom, with which codes and dates, how much of it.
    DataRequirement "DataRequirement" ("metadatatypes-definitions.html") {
        /// Name of the FHIR type of the data, such as `Observation`.
        type_: value FhirType = "type" 1..1;
        /// Canonical URL of a profile that the data follows.
        profile: values Canonical = "profile" 0..*;
        /// Whom or what the data is about; a patient when absent.
        subject: choice DataRequirementSubject = "subject[x]" 0..1 [Group];
        /// Path of an element that whoever asks makes use of, so that it has to be given.
        must_support: values Text = "mustSupport" 0..*;
        /// A condition on an element that holds codes; all of them are to be met.
        code_filter: many DataRequirementCodeFilter = "codeFilter" 0..*;
        /// A condition on an element that holds dates; all of them are to be met.
        date_filter: many DataRequirementDateFilter = "dateFilter" 0..*;
        /// The most resources that are wanted.
        limit: value PositiveInt = "limit" 0..1;
        /// What to order the data by, the first one before the next.
        sort: many DataRequirementSort = "sort" 0..*;
    }
}

choice! {
    /// Whom or what data is about.
    DataRequirementSubject "DataRequirement" "subject" {
        element CodeableConcept(CodeableConcept) = "CodeableConcept" "CodeableConcept";
        element Reference(Reference) = "Reference" "Reference";
    }
}

part! {
    /// A condition on an element that holds codes: of a value set, or one of some codes.
    DataRequirementCodeFilter "DataRequirement.codeFilter" ("metadatatypes-definitions.html") {
        /// Path of the element in the type asked for; either this or `searchParam`.
        path: value Text = "path" 0..1;
        /// Name of a search parameter of the type that finds the element.
        search_param: value Text = "searchParam" 0..1;
        /// Canonical URL of the value set that the code must be of.
        value_set: value Canonical = "valueSet" 0..1;
        /// A code that is accepted; of several, any one is.
        code: many Coding = "code" 0..*;
    }
}

part! {
    /// A condition on an element that holds dates.
    DataRequirementDateFilter "DataRequirement.dateFilter" ("metadatatypes-definitions.html") {
        /// Path of the element in the type asked for; either this or `searchParam`.
        path: value Text = "path" 0..1;
        /// Name of a search parameter of the type that finds the element.
        search_param: value Text = "searchParam" 0..1;
        /// The moment, the span of time, or the length of time up to now that the date must be in.
        value: choice DataRequirementDateFilterValue = "value[x]" 0..1;
    }
}

choice! {
    /// When the dates of a filter must be.
    DataRequirementDateFilterValue "DataRequirement.dateFilter" "value" {
        primitive DateTime(DateTime) = "dateTime" "DateTime";
        element Period(Period) = "Period" "Period";
        element Duration(Quantity) = "Duration" "Duration";
    }
}

part! {
    /// An element that data is ordered by, and which way.
    DataRequirementSort "DataRequirement.sort" ("metadatatypes-definitions.html") {
        /// Path of the element in the type asked for.
        path: value Text = "path" 1..1;
        /// From the smallest on (`ascending`) or from the greatest (`descending`).
        direction: value SortDirection = "direction" 1..1;
    }
}
