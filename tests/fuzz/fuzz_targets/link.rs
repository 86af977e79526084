#![no_main]

fhir_sas_fuzz::fuzz!(fhir_sas_fuzz::LINK);
