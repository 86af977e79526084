//! Generated from `profiles/` (ed6172a06eb0ad34), see `profiles/README.md`; do not edit.

use super::definition::Source;

/// Sorted by name.
#[rustfmt::skip]
pub(super) static TYPES: &[Source] = &[
    Source { name: "Account", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in account-status
type 0..1 CodeableConcept
name 0..1 string
subject 0..* Reference(Patient Device Practitioner PractitionerRole Location HealthcareService Organization)
servicePeriod 0..1 Period
coverage 0..*
coverage.coverage 1..1 Reference(Coverage)
coverage.priority 0..1 positiveInt
owner 0..1 Reference(Organization)
description 0..1 string
guarantor 0..*
guarantor.party 1..1 Reference(Patient RelatedPerson Organization)
guarantor.onHold 0..1 boolean
guarantor.period 0..1 Period
partOf 0..1 Reference(Account)", invariants: "", not_checked: "" },
    Source { name: "ActivityDefinition", base: "DomainResource", elements: "\
url 0..1 uri
identifier 0..* Identifier
version 0..1 string
name 0..1 string
title 0..1 string
subtitle 0..1 string
status 1..1 code in publication-status
experimental 0..1 boolean
subject[x] 0..1 CodeableConcept Reference(Group)
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
usage 0..1 string
copyright 0..1 markdown
approvalDate 0..1 date
lastReviewDate 0..1 date
effectivePeriod 0..1 Period
topic 0..* CodeableConcept
author 0..* ContactDetail
editor 0..* ContactDetail
reviewer 0..* ContactDetail
endorser 0..* ContactDetail
relatedArtifact 0..* RelatedArtifact
library 0..* canonical(Library)
kind 0..1 code in request-resource-types
profile 0..1 canonical(StructureDefinition)
code 0..1 CodeableConcept
intent 0..1 code in request-intent
priority 0..1 code in request-priority
doNotPerform 0..1 boolean
timing[x] 0..1 Timing dateTime Age Period Range Duration
location 0..1 Reference(Location)
participant 0..*
participant.type 1..1 code in action-participant-type
participant.role 0..1 CodeableConcept
product[x] 0..1 CodeableConcept Reference(Medication Substance)
quantity 0..1 Quantity
dosage 0..* Dosage
bodySite 0..* CodeableConcept
specimenRequirement 0..* Reference(SpecimenDefinition)
observationRequirement 0..* Reference(ObservationDefinition)
observationResultRequirement 0..* Reference(ObservationDefinition)
transform 0..1 canonical(StructureMap)
dynamicValue 0..*
dynamicValue.path 1..1 string
dynamicValue.expression 1..1 Expression", invariants: "", not_checked: "" },
    Source { name: "AdverseEvent", base: "DomainResource", elements: "\
identifier 0..1 Identifier
actuality 1..1 code in adverse-event-actuality
category 0..* CodeableConcept
event 0..1 CodeableConcept
subject 1..1 Reference(Patient Group Practitioner RelatedPerson)
encounter 0..1 Reference(Encounter)
date 0..1 dateTime
detected 0..1 dateTime
recordedDate 0..1 dateTime
resultingCondition 0..* Reference(Condition)
location 0..1 Reference(Location)
seriousness 0..1 CodeableConcept
severity 0..1 CodeableConcept in adverse-event-severity
outcome 0..1 CodeableConcept in adverse-event-outcome
recorder 0..1 Reference(Patient Practitioner PractitionerRole RelatedPerson)
contributor 0..* Reference(Practitioner PractitionerRole Device)
suspectEntity 0..*
suspectEntity.instance 1..1 Reference(Immunization Procedure Substance Medication MedicationAdministration MedicationStatement Device)
suspectEntity.causality 0..*
suspectEntity.causality.assessment 0..1 CodeableConcept
suspectEntity.causality.productRelatedness 0..1 string
suspectEntity.causality.author 0..1 Reference(Practitioner PractitionerRole)
suspectEntity.causality.method 0..1 CodeableConcept
subjectMedicalHistory 0..* Reference(Condition Observation AllergyIntolerance FamilyMemberHistory Immunization Procedure Media DocumentReference)
referenceDocument 0..* Reference(DocumentReference)
study 0..* Reference(ResearchStudy)", invariants: "", not_checked: "" },
    Source { name: "AllergyIntolerance", base: "DomainResource", elements: "\
identifier 0..* Identifier
clinicalStatus 0..1 CodeableConcept in allergyintolerance-clinical
verificationStatus 0..1 CodeableConcept in allergyintolerance-verification
type 0..1 code in allergy-intolerance-type
category 0..* code in allergy-intolerance-category
criticality 0..1 code in allergy-intolerance-criticality
code 0..1 CodeableConcept
patient 1..1 Reference(Patient)
encounter 0..1 Reference(Encounter)
onset[x] 0..1 dateTime Age Period Range string
recordedDate 0..1 dateTime
recorder 0..1 Reference(Practitioner PractitionerRole Patient RelatedPerson)
asserter 0..1 Reference(Patient RelatedPerson Practitioner PractitionerRole)
lastOccurrence 0..1 dateTime
note 0..* Annotation
reaction 0..*
reaction.substance 0..1 CodeableConcept
reaction.manifestation 1..* CodeableConcept
reaction.description 0..1 string
reaction.onset 0..1 dateTime
reaction.severity 0..1 code in reaction-event-severity
reaction.exposureRoute 0..1 CodeableConcept
reaction.note 0..* Annotation", invariants: "\
- ait-1 verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification' and code = 'entered-in-error').exists() or clinicalStatus.exists()
- ait-2 verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification' and code = 'entered-in-error').empty() or clinicalStatus.empty()", not_checked: "" },
    Source { name: "Annotation", base: "Element", elements: "\
author[x] 0..1 string Reference(Practitioner Patient RelatedPerson Organization)
time 0..1 dateTime
text 1..1 markdown", invariants: "", not_checked: "" },
    Source { name: "AppointmentResponse", base: "DomainResource", elements: "\
identifier 0..* Identifier
appointment 1..1 Reference(Appointment)
start 0..1 instant
end 0..1 instant
participantType 0..* CodeableConcept
actor 0..1 Reference(Patient Practitioner PractitionerRole RelatedPerson Device HealthcareService Location)
participantStatus 1..1 code in participationstatus
comment 0..1 string", invariants: "\
- apr-1 participantType.exists() or actor.exists()", not_checked: "" },
    Source { name: "AuditEvent", base: "DomainResource", elements: "\
type 1..1 Coding
subtype 0..* Coding
action 0..1 code in audit-event-action
period 0..1 Period
recorded 1..1 instant
outcome 0..1 code in audit-event-outcome
outcomeDesc 0..1 string
purposeOfEvent 0..* CodeableConcept
agent 1..*
agent.type 0..1 CodeableConcept
agent.role 0..* CodeableConcept
agent.who 0..1 Reference(PractitionerRole Practitioner Organization Device Patient RelatedPerson)
agent.altId 0..1 string
agent.name 0..1 string
agent.requestor 1..1 boolean
agent.location 0..1 Reference(Location)
agent.policy 0..* uri
agent.media 0..1 Coding
agent.network 0..1
agent.network.address 0..1 string
agent.network.type 0..1 code in network-type
agent.purposeOfUse 0..* CodeableConcept
source 1..1
source.site 0..1 string
source.observer 1..1 Reference(PractitionerRole Practitioner Organization Device Patient RelatedPerson)
source.type 0..* Coding
entity 0..*
entity.what 0..1 Reference
entity.type 0..1 Coding
entity.role 0..1 Coding
entity.lifecycle 0..1 Coding
entity.securityLabel 0..* Coding
entity.name 0..1 string
entity.description 0..1 string
entity.query 0..1 base64Binary
entity.detail 0..*
entity.detail.type 1..1 string
entity.detail.value[x] 1..1 string base64Binary", invariants: "\
entity sev-1 name.empty() or query.empty()", not_checked: "" },
    Source { name: "Basic", base: "DomainResource", elements: "\
identifier 0..* Identifier
code 1..1 CodeableConcept
subject 0..1 Reference
created 0..1 date
author 0..1 Reference(Practitioner PractitionerRole Patient RelatedPerson Organization)", invariants: "", not_checked: "" },
    Source { name: "Binary", base: "Resource", elements: "\
contentType 1..1 code in mimetypes
securityContext 0..1 Reference
data 0..1 base64Binary", invariants: "", not_checked: "" },
    Source { name: "BiologicallyDerivedProduct", base: "DomainResource", elements: "\
identifier 0..* Identifier
productCategory 0..1 code in product-category
productCode 0..1 CodeableConcept
status 0..1 code in product-status
request 0..* Reference(ServiceRequest)
quantity 0..1 integer
parent 0..* Reference(BiologicallyDerivedProduct)
collection 0..1
collection.collector 0..1 Reference(Practitioner PractitionerRole)
collection.source 0..1 Reference(Patient Organization)
collection.collected[x] 0..1 dateTime Period
processing 0..*
processing.description 0..1 string
processing.procedure 0..1 CodeableConcept
processing.additive 0..1 Reference(Substance)
processing.time[x] 0..1 dateTime Period
manipulation 0..1
manipulation.description 0..1 string
manipulation.time[x] 0..1 dateTime Period
storage 0..*
storage.description 0..1 string
storage.temperature 0..1 decimal
storage.scale 0..1 code in product-storage-scale
storage.duration 0..1 Period", invariants: "", not_checked: "" },
    Source { name: "BodyStructure", base: "DomainResource", elements: "\
identifier 0..* Identifier
active 0..1 boolean
morphology 0..1 CodeableConcept
location 0..1 CodeableConcept
locationQualifier 0..* CodeableConcept
description 0..1 string
image 0..* Attachment
patient 1..1 Reference(Patient)", invariants: "", not_checked: "" },
    Source { name: "CapabilityStatement", base: "DomainResource", elements: "\
url 0..1 uri
version 0..1 string
name 0..1 string
title 0..1 string
status 1..1 code in publication-status
experimental 0..1 boolean
date 1..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
copyright 0..1 markdown
kind 1..1 code in capability-statement-kind
instantiates 0..* canonical(CapabilityStatement)
imports 0..* canonical(CapabilityStatement)
software 0..1
software.name 1..1 string
software.version 0..1 string
software.releaseDate 0..1 dateTime
implementation 0..1
implementation.description 1..1 string
implementation.url 0..1 url
implementation.custodian 0..1 Reference(Organization)
fhirVersion 1..1 code in FHIR-version
format 1..* code in mimetypes
patchFormat 0..* code in mimetypes
implementationGuide 0..* canonical(ImplementationGuide)
rest 0..*
rest.mode 1..1 code in restful-capability-mode
rest.documentation 0..1 markdown
rest.security 0..1
rest.security.cors 0..1 boolean
rest.security.service 0..* CodeableConcept
rest.security.description 0..1 markdown
rest.resource 0..*
rest.resource.type 1..1 code in resource-types
rest.resource.profile 0..1 canonical(StructureDefinition)
rest.resource.supportedProfile 0..* canonical(StructureDefinition)
rest.resource.documentation 0..1 markdown
rest.resource.interaction 0..*
rest.resource.interaction.code 1..1 code in type-restful-interaction
rest.resource.interaction.documentation 0..1 markdown
rest.resource.versioning 0..1 code in versioning-policy
rest.resource.readHistory 0..1 boolean
rest.resource.updateCreate 0..1 boolean
rest.resource.conditionalCreate 0..1 boolean
rest.resource.conditionalRead 0..1 code in conditional-read-status
rest.resource.conditionalUpdate 0..1 boolean
rest.resource.conditionalDelete 0..1 code in conditional-delete-status
rest.resource.referencePolicy 0..* code in reference-handling-policy
rest.resource.searchInclude 0..* string
rest.resource.searchRevInclude 0..* string
rest.resource.searchParam 0..*
rest.resource.searchParam.name 1..1 string
rest.resource.searchParam.definition 0..1 canonical(SearchParameter)
rest.resource.searchParam.type 1..1 code in search-param-type
rest.resource.searchParam.documentation 0..1 markdown
rest.resource.operation 0..*
rest.resource.operation.name 1..1 string
rest.resource.operation.definition 1..1 canonical(OperationDefinition)
rest.resource.operation.documentation 0..1 markdown
rest.interaction 0..*
rest.interaction.code 1..1 code in system-restful-interaction
rest.interaction.documentation 0..1 markdown
rest.searchParam 0..* as rest.resource.searchParam
rest.operation 0..* as rest.resource.operation
rest.compartment 0..* canonical(CompartmentDefinition)
messaging 0..*
messaging.endpoint 0..*
messaging.endpoint.protocol 1..1 Coding
messaging.endpoint.address 1..1 url
messaging.reliableCache 0..1 unsignedInt
messaging.documentation 0..1 markdown
messaging.supportedMessage 0..*
messaging.supportedMessage.mode 1..1 code in event-capability-mode
messaging.supportedMessage.definition 1..1 canonical(MessageDefinition)
document 0..*
document.mode 1..1 code in document-mode
document.documentation 0..1 markdown
document.profile 1..1 canonical(StructureDefinition)", invariants: "\
- cpb-1 rest.exists() or messaging.exists() or document.exists()
- cpb-2 (description.count() + software.count() + implementation.count()) > 0
- cpb-3 messaging.endpoint.empty() or kind = 'instance'
- cpb-7 document.select(profile&mode).isDistinct()
- cpb-14 (kind != 'instance') or implementation.exists()
- cpb-15 (kind != 'capability') or (implementation.exists().not() and software.exists())
- cpb-16 (kind!='requirements') or (implementation.exists().not() and software.exists().not())
rest cpb-9 resource.select(type).isDistinct()
rest.resource cpb-12 searchParam.select(name).isDistinct()", not_checked: "" },
    Source { name: "CarePlan", base: "DomainResource", elements: "\
identifier 0..* Identifier
instantiatesCanonical 0..* canonical(PlanDefinition Questionnaire Measure ActivityDefinition OperationDefinition)
instantiatesUri 0..* uri
basedOn 0..* Reference(CarePlan)
replaces 0..* Reference(CarePlan)
partOf 0..* Reference(CarePlan)
status 1..1 code in request-status
intent 1..1 code in care-plan-intent
category 0..* CodeableConcept
title 0..1 string
description 0..1 string
subject 1..1 Reference(Patient Group)
encounter 0..1 Reference(Encounter)
period 0..1 Period
created 0..1 dateTime
author 0..1 Reference(Patient Practitioner PractitionerRole Device RelatedPerson Organization CareTeam)
contributor 0..* Reference(Patient Practitioner PractitionerRole Device RelatedPerson Organization CareTeam)
careTeam 0..* Reference(CareTeam)
addresses 0..* Reference(Condition)
supportingInfo 0..* Reference
goal 0..* Reference(Goal)
activity 0..*
activity.outcomeCodeableConcept 0..* CodeableConcept
activity.outcomeReference 0..* Reference
activity.progress 0..* Annotation
activity.reference 0..1 Reference(Appointment CommunicationRequest DeviceRequest MedicationRequest NutritionOrder Task ServiceRequest VisionPrescription RequestGroup)
activity.detail 0..1
activity.detail.kind 0..1 code in care-plan-activity-kind
activity.detail.instantiatesCanonical 0..* canonical(PlanDefinition ActivityDefinition Questionnaire Measure OperationDefinition)
activity.detail.instantiatesUri 0..* uri
activity.detail.code 0..1 CodeableConcept
activity.detail.reasonCode 0..* CodeableConcept
activity.detail.reasonReference 0..* Reference(Condition Observation DiagnosticReport DocumentReference)
activity.detail.goal 0..* Reference(Goal)
activity.detail.status 1..1 code in care-plan-activity-status
activity.detail.statusReason 0..1 CodeableConcept
activity.detail.doNotPerform 0..1 boolean
activity.detail.scheduled[x] 0..1 Timing Period string
activity.detail.location 0..1 Reference(Location)
activity.detail.performer 0..* Reference(Practitioner PractitionerRole Organization RelatedPerson Patient CareTeam HealthcareService Device)
activity.detail.product[x] 0..1 CodeableConcept Reference(Medication Substance)
activity.detail.dailyAmount 0..1 Quantity
activity.detail.quantity 0..1 Quantity
activity.detail.description 0..1 string
note 0..* Annotation", invariants: "\
activity cpl-3 detail.empty() or reference.empty()", not_checked: "" },
    Source { name: "CareTeam", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 0..1 code in care-team-status
category 0..* CodeableConcept
name 0..1 string
subject 0..1 Reference(Patient Group)
encounter 0..1 Reference(Encounter)
period 0..1 Period
participant 0..*
participant.role 0..* CodeableConcept
participant.member 0..1 Reference(Practitioner PractitionerRole RelatedPerson Patient Organization CareTeam)
participant.onBehalfOf 0..1 Reference(Organization)
participant.period 0..1 Period
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference(Condition)
managingOrganization 0..* Reference(Organization)
telecom 0..* ContactPoint
note 0..* Annotation", invariants: "", not_checked: "ctm-1" },
    Source { name: "CatalogEntry", base: "DomainResource", elements: "\
identifier 0..* Identifier
type 0..1 CodeableConcept
orderable 1..1 boolean
referencedItem 1..1 Reference(Medication Device Organization Practitioner PractitionerRole HealthcareService ActivityDefinition PlanDefinition SpecimenDefinition ObservationDefinition Binary)
additionalIdentifier 0..* Identifier
classification 0..* CodeableConcept
status 0..1 code in publication-status
validityPeriod 0..1 Period
validTo 0..1 dateTime
lastUpdated 0..1 dateTime
additionalCharacteristic 0..* CodeableConcept
additionalClassification 0..* CodeableConcept
relatedEntry 0..*
relatedEntry.relationtype 1..1 code in relation-type
relatedEntry.item 1..1 Reference(CatalogEntry)", invariants: "", not_checked: "" },
    Source { name: "ChargeItem", base: "DomainResource", elements: "\
identifier 0..* Identifier
definitionUri 0..* uri
definitionCanonical 0..* canonical(ChargeItemDefinition)
status 1..1 code in chargeitem-status
partOf 0..* Reference(ChargeItem)
code 1..1 CodeableConcept
subject 1..1 Reference(Patient Group)
context 0..1 Reference(Encounter EpisodeOfCare)
occurrence[x] 0..1 dateTime Period Timing
performer 0..*
performer.function 0..1 CodeableConcept
performer.actor 1..1 Reference(Practitioner PractitionerRole Organization CareTeam Patient Device RelatedPerson)
performingOrganization 0..1 Reference(Organization)
requestingOrganization 0..1 Reference(Organization)
costCenter 0..1 Reference(Organization)
quantity 0..1 Quantity
bodysite 0..* CodeableConcept
factorOverride 0..1 decimal
priceOverride 0..1 Money
overrideReason 0..1 string
enterer 0..1 Reference(Practitioner PractitionerRole Organization Patient Device RelatedPerson)
enteredDate 0..1 dateTime
reason 0..* CodeableConcept
service 0..* Reference(DiagnosticReport ImagingStudy Immunization MedicationAdministration MedicationDispense Observation Procedure SupplyDelivery)
product[x] 0..1 CodeableConcept Reference(Device Medication Substance)
account 0..* Reference(Account)
note 0..* Annotation
supportingInformation 0..* Reference", invariants: "", not_checked: "" },
    Source { name: "ChargeItemDefinition", base: "DomainResource", elements: "\
url 1..1 uri
identifier 0..* Identifier
version 0..1 string
title 0..1 string
derivedFromUri 0..* uri
partOf 0..* canonical(ChargeItemDefinition)
replaces 0..* canonical(ChargeItemDefinition)
status 1..1 code in publication-status
experimental 0..1 boolean
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
copyright 0..1 markdown
approvalDate 0..1 date
lastReviewDate 0..1 date
effectivePeriod 0..1 Period
code 0..1 CodeableConcept
instance 0..* Reference(Medication Substance Device)
applicability 0..*
applicability.description 0..1 string
applicability.language 0..1 string
applicability.expression 0..1 string
propertyGroup 0..*
propertyGroup.applicability 0..* as applicability
propertyGroup.priceComponent 0..*
propertyGroup.priceComponent.type 1..1 code in invoice-priceComponentType
propertyGroup.priceComponent.code 0..1 CodeableConcept
propertyGroup.priceComponent.factor 0..1 decimal
propertyGroup.priceComponent.amount 0..1 Money", invariants: "", not_checked: "" },
    Source { name: "Claim", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in fm-status
type 1..1 CodeableConcept
subType 0..1 CodeableConcept
use 1..1 code in claim-use
patient 1..1 Reference(Patient)
billablePeriod 0..1 Period
created 1..1 dateTime
enterer 0..1 Reference(Practitioner PractitionerRole)
insurer 0..1 Reference(Organization)
provider 1..1 Reference(Practitioner PractitionerRole Organization)
priority 1..1 CodeableConcept
fundsReserve 0..1 CodeableConcept
related 0..*
related.claim 0..1 Reference(Claim)
related.relationship 0..1 CodeableConcept
related.reference 0..1 Identifier
prescription 0..1 Reference(DeviceRequest MedicationRequest VisionPrescription)
originalPrescription 0..1 Reference(DeviceRequest MedicationRequest VisionPrescription)
payee 0..1
payee.type 1..1 CodeableConcept
payee.party 0..1 Reference(Practitioner PractitionerRole Organization Patient RelatedPerson)
referral 0..1 Reference(ServiceRequest)
facility 0..1 Reference(Location)
careTeam 0..*
careTeam.sequence 1..1 positiveInt
careTeam.provider 1..1 Reference(Practitioner PractitionerRole Organization)
careTeam.responsible 0..1 boolean
careTeam.role 0..1 CodeableConcept
careTeam.qualification 0..1 CodeableConcept
supportingInfo 0..*
supportingInfo.sequence 1..1 positiveInt
supportingInfo.category 1..1 CodeableConcept
supportingInfo.code 0..1 CodeableConcept
supportingInfo.timing[x] 0..1 date Period
supportingInfo.value[x] 0..1 boolean string Quantity Attachment Reference
supportingInfo.reason 0..1 CodeableConcept
diagnosis 0..*
diagnosis.sequence 1..1 positiveInt
diagnosis.diagnosis[x] 1..1 CodeableConcept Reference(Condition)
diagnosis.type 0..* CodeableConcept
diagnosis.onAdmission 0..1 CodeableConcept
diagnosis.packageCode 0..1 CodeableConcept
procedure 0..*
procedure.sequence 1..1 positiveInt
procedure.type 0..* CodeableConcept
procedure.date 0..1 dateTime
procedure.procedure[x] 1..1 CodeableConcept Reference(Procedure)
procedure.udi 0..* Reference(Device)
insurance 1..*
insurance.sequence 1..1 positiveInt
insurance.focal 1..1 boolean
insurance.identifier 0..1 Identifier
insurance.coverage 1..1 Reference(Coverage)
insurance.businessArrangement 0..1 string
insurance.preAuthRef 0..* string
insurance.claimResponse 0..1 Reference(ClaimResponse)
accident 0..1
accident.date 1..1 date
accident.type 0..1 CodeableConcept
accident.location[x] 0..1 Address Reference(Location)
item 0..*
item.sequence 1..1 positiveInt
item.careTeamSequence 0..* positiveInt
item.diagnosisSequence 0..* positiveInt
item.procedureSequence 0..* positiveInt
item.informationSequence 0..* positiveInt
item.revenue 0..1 CodeableConcept
item.category 0..1 CodeableConcept
item.productOrService 1..1 CodeableConcept
item.modifier 0..* CodeableConcept
item.programCode 0..* CodeableConcept
item.serviced[x] 0..1 date Period
item.location[x] 0..1 CodeableConcept Address Reference(Location)
item.quantity 0..1 Quantity
item.unitPrice 0..1 Money
item.factor 0..1 decimal
item.net 0..1 Money
item.udi 0..* Reference(Device)
item.bodySite 0..1 CodeableConcept
item.subSite 0..* CodeableConcept
item.encounter 0..* Reference(Encounter)
item.detail 0..*
item.detail.sequence 1..1 positiveInt
item.detail.revenue 0..1 CodeableConcept
item.detail.category 0..1 CodeableConcept
item.detail.productOrService 1..1 CodeableConcept
item.detail.modifier 0..* CodeableConcept
item.detail.programCode 0..* CodeableConcept
item.detail.quantity 0..1 Quantity
item.detail.unitPrice 0..1 Money
item.detail.factor 0..1 decimal
item.detail.net 0..1 Money
item.detail.udi 0..* Reference(Device)
item.detail.subDetail 0..*
item.detail.subDetail.sequence 1..1 positiveInt
item.detail.subDetail.revenue 0..1 CodeableConcept
item.detail.subDetail.category 0..1 CodeableConcept
item.detail.subDetail.productOrService 1..1 CodeableConcept
item.detail.subDetail.modifier 0..* CodeableConcept
item.detail.subDetail.programCode 0..* CodeableConcept
item.detail.subDetail.quantity 0..1 Quantity
item.detail.subDetail.unitPrice 0..1 Money
item.detail.subDetail.factor 0..1 decimal
item.detail.subDetail.net 0..1 Money
item.detail.subDetail.udi 0..* Reference(Device)
total 0..1 Money", invariants: "", not_checked: "" },
    Source { name: "ClaimResponse", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in fm-status
type 1..1 CodeableConcept
subType 0..1 CodeableConcept
use 1..1 code in claim-use
patient 1..1 Reference(Patient)
created 1..1 dateTime
insurer 1..1 Reference(Organization)
requestor 0..1 Reference(Practitioner PractitionerRole Organization)
request 0..1 Reference(Claim)
outcome 1..1 code in remittance-outcome
disposition 0..1 string
preAuthRef 0..1 string
preAuthPeriod 0..1 Period
payeeType 0..1 CodeableConcept
item 0..*
item.itemSequence 1..1 positiveInt
item.noteNumber 0..* positiveInt
item.adjudication 1..*
item.adjudication.category 1..1 CodeableConcept
item.adjudication.reason 0..1 CodeableConcept
item.adjudication.amount 0..1 Money
item.adjudication.value 0..1 decimal
item.detail 0..*
item.detail.detailSequence 1..1 positiveInt
item.detail.noteNumber 0..* positiveInt
item.detail.adjudication 1..* as item.adjudication
item.detail.subDetail 0..*
item.detail.subDetail.subDetailSequence 1..1 positiveInt
item.detail.subDetail.noteNumber 0..* positiveInt
item.detail.subDetail.adjudication 0..* as item.adjudication
addItem 0..*
addItem.itemSequence 0..* positiveInt
addItem.detailSequence 0..* positiveInt
addItem.subdetailSequence 0..* positiveInt
addItem.provider 0..* Reference(Practitioner PractitionerRole Organization)
addItem.productOrService 1..1 CodeableConcept
addItem.modifier 0..* CodeableConcept
addItem.programCode 0..* CodeableConcept
addItem.serviced[x] 0..1 date Period
addItem.location[x] 0..1 CodeableConcept Address Reference(Location)
addItem.quantity 0..1 Quantity
addItem.unitPrice 0..1 Money
addItem.factor 0..1 decimal
addItem.net 0..1 Money
addItem.bodySite 0..1 CodeableConcept
addItem.subSite 0..* CodeableConcept
addItem.noteNumber 0..* positiveInt
addItem.adjudication 1..* as item.adjudication
addItem.detail 0..*
addItem.detail.productOrService 1..1 CodeableConcept
addItem.detail.modifier 0..* CodeableConcept
addItem.detail.quantity 0..1 Quantity
addItem.detail.unitPrice 0..1 Money
addItem.detail.factor 0..1 decimal
addItem.detail.net 0..1 Money
addItem.detail.noteNumber 0..* positiveInt
addItem.detail.adjudication 1..* as item.adjudication
addItem.detail.subDetail 0..*
addItem.detail.subDetail.productOrService 1..1 CodeableConcept
addItem.detail.subDetail.modifier 0..* CodeableConcept
addItem.detail.subDetail.quantity 0..1 Quantity
addItem.detail.subDetail.unitPrice 0..1 Money
addItem.detail.subDetail.factor 0..1 decimal
addItem.detail.subDetail.net 0..1 Money
addItem.detail.subDetail.noteNumber 0..* positiveInt
addItem.detail.subDetail.adjudication 1..* as item.adjudication
adjudication 0..* as item.adjudication
total 0..*
total.category 1..1 CodeableConcept
total.amount 1..1 Money
payment 0..1
payment.type 1..1 CodeableConcept
payment.adjustment 0..1 Money
payment.adjustmentReason 0..1 CodeableConcept
payment.date 0..1 date
payment.amount 1..1 Money
payment.identifier 0..1 Identifier
fundsReserve 0..1 CodeableConcept
formCode 0..1 CodeableConcept
form 0..1 Attachment
processNote 0..*
processNote.number 0..1 positiveInt
processNote.type 0..1 code in note-type
processNote.text 1..1 string
processNote.language 0..1 CodeableConcept
communicationRequest 0..* Reference(CommunicationRequest)
insurance 0..*
insurance.sequence 1..1 positiveInt
insurance.focal 1..1 boolean
insurance.coverage 1..1 Reference(Coverage)
insurance.businessArrangement 0..1 string
insurance.claimResponse 0..1 Reference(ClaimResponse)
error 0..*
error.itemSequence 0..1 positiveInt
error.detailSequence 0..1 positiveInt
error.subDetailSequence 0..1 positiveInt
error.code 1..1 CodeableConcept", invariants: "", not_checked: "" },
    Source { name: "ClinicalImpression", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in clinicalimpression-status
statusReason 0..1 CodeableConcept
code 0..1 CodeableConcept
description 0..1 string
subject 1..1 Reference(Patient Group)
encounter 0..1 Reference(Encounter)
effective[x] 0..1 dateTime Period
date 0..1 dateTime
assessor 0..1 Reference(Practitioner PractitionerRole)
previous 0..1 Reference(ClinicalImpression)
problem 0..* Reference(Condition AllergyIntolerance)
investigation 0..*
investigation.code 1..1 CodeableConcept
investigation.item 0..* Reference(Observation QuestionnaireResponse FamilyMemberHistory DiagnosticReport RiskAssessment ImagingStudy Media)
protocol 0..* uri
summary 0..1 string
finding 0..*
finding.itemCodeableConcept 0..1 CodeableConcept
finding.itemReference 0..1 Reference(Condition Observation Media)
finding.basis 0..1 string
prognosisCodeableConcept 0..* CodeableConcept
prognosisReference 0..* Reference(RiskAssessment)
supportingInfo 0..* Reference
note 0..* Annotation", invariants: "", not_checked: "" },
    Source { name: "CodeSystem", base: "DomainResource", elements: "\
url 0..1 uri
identifier 0..* Identifier
version 0..1 string
name 0..1 string
title 0..1 string
status 1..1 code in publication-status
experimental 0..1 boolean
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
copyright 0..1 markdown
caseSensitive 0..1 boolean
valueSet 0..1 canonical(ValueSet)
hierarchyMeaning 0..1 code in codesystem-hierarchy-meaning
compositional 0..1 boolean
versionNeeded 0..1 boolean
content 1..1 code in codesystem-content-mode
supplements 0..1 canonical(CodeSystem)
count 0..1 unsignedInt
filter 0..*
filter.code 1..1 code
filter.description 0..1 string
filter.operator 1..* code in filter-operator
filter.value 1..1 string
property 0..*
property.code 1..1 code
property.uri 0..1 uri
property.description 0..1 string
property.type 1..1 code in concept-property-type
concept 0..*
concept.code 1..1 code
concept.display 0..1 string
concept.definition 0..1 string
concept.designation 0..*
concept.designation.language 0..1 code
concept.designation.use 0..1 Coding
concept.designation.value 1..1 string
concept.property 0..*
concept.property.code 1..1 code
concept.property.value[x] 1..1 code Coding string integer boolean dateTime decimal
concept.concept 0..* as concept", invariants: "\
- csd-1 concept.code.combine($this.descendants().concept.code).isDistinct()", not_checked: "CodeSystem.count, CodeSystem.property" },
    Source { name: "Communication", base: "DomainResource", elements: "\
identifier 0..* Identifier
instantiatesCanonical 0..* canonical(PlanDefinition ActivityDefinition Measure OperationDefinition Questionnaire)
instantiatesUri 0..* uri
basedOn 0..* Reference
partOf 0..* Reference
inResponseTo 0..* Reference(Communication)
status 1..1 code in event-status
statusReason 0..1 CodeableConcept
category 0..* CodeableConcept
priority 0..1 code in request-priority
medium 0..* CodeableConcept
subject 0..1 Reference(Patient Group)
topic 0..1 CodeableConcept
about 0..* Reference
encounter 0..1 Reference(Encounter)
sent 0..1 dateTime
received 0..1 dateTime
recipient 0..* Reference(Device Organization Patient Practitioner PractitionerRole RelatedPerson Group CareTeam HealthcareService)
sender 0..1 Reference(Device Organization Patient Practitioner PractitionerRole RelatedPerson HealthcareService)
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference(Condition Observation DiagnosticReport DocumentReference)
payload 0..*
payload.content[x] 1..1 string Attachment Reference
note 0..* Annotation", invariants: "", not_checked: "" },
    Source { name: "CommunicationRequest", base: "DomainResource", elements: "\
identifier 0..* Identifier
basedOn 0..* Reference
replaces 0..* Reference(CommunicationRequest)
groupIdentifier 0..1 Identifier
status 1..1 code in request-status
statusReason 0..1 CodeableConcept
category 0..* CodeableConcept
priority 0..1 code in request-priority
doNotPerform 0..1 boolean
medium 0..* CodeableConcept
subject 0..1 Reference(Patient Group)
about 0..* Reference
encounter 0..1 Reference(Encounter)
payload 0..*
payload.content[x] 1..1 string Attachment Reference
occurrence[x] 0..1 dateTime Period
authoredOn 0..1 dateTime
requester 0..1 Reference(Practitioner PractitionerRole Organization Patient RelatedPerson Device)
recipient 0..* Reference(Device Organization Patient Practitioner PractitionerRole RelatedPerson Group CareTeam HealthcareService)
sender 0..1 Reference(Device Organization Patient Practitioner PractitionerRole RelatedPerson HealthcareService)
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference(Condition Observation DiagnosticReport DocumentReference)
note 0..* Annotation", invariants: "", not_checked: "" },
    Source { name: "CompartmentDefinition", base: "DomainResource", elements: "\
url 1..1 uri
version 0..1 string
name 1..1 string
status 1..1 code in publication-status
experimental 0..1 boolean
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
purpose 0..1 markdown
code 1..1 code in compartment-type
search 1..1 boolean
resource 0..*
resource.code 1..1 code in resource-types
resource.param 0..* string
resource.documentation 0..1 string", invariants: "", not_checked: "" },
    Source { name: "Composition", base: "DomainResource", elements: "\
identifier 0..1 Identifier
status 1..1 code in composition-status
type 1..1 CodeableConcept
category 0..* CodeableConcept
subject 0..1 Reference
encounter 0..1 Reference(Encounter)
date 1..1 dateTime
author 1..* Reference(Practitioner PractitionerRole Device Patient RelatedPerson Organization)
title 1..1 string
confidentiality 0..1 code in http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification
attester 0..*
attester.mode 1..1 code in composition-attestation-mode
attester.time 0..1 dateTime
attester.party 0..1 Reference(Patient RelatedPerson Practitioner PractitionerRole Organization)
custodian 0..1 Reference(Organization)
relatesTo 0..*
relatesTo.code 1..1 code in document-relationship-type
relatesTo.target[x] 1..1 Identifier Reference(Composition)
event 0..*
event.code 0..* CodeableConcept
event.period 0..1 Period
event.detail 0..* Reference
section 0..*
section.title 0..1 string
section.code 0..1 CodeableConcept
section.author 0..* Reference(Practitioner PractitionerRole Device Patient RelatedPerson Organization)
section.focus 0..1 Reference
section.text 0..1 Narrative
section.mode 0..1 code in list-mode
section.orderedBy 0..1 CodeableConcept
section.entry 0..* Reference
section.emptyReason 0..1 CodeableConcept
section.section 0..* as section", invariants: "\
section cmp-1 text.exists() or entry.exists() or section.exists()
section cmp-2 emptyReason.empty() or entry.empty()", not_checked: "" },
    Source { name: "ConceptMap", base: "DomainResource", elements: "\
url 0..1 uri
identifier 0..1 Identifier
version 0..1 string
name 0..1 string
title 0..1 string
status 1..1 code in publication-status
experimental 0..1 boolean
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
copyright 0..1 markdown
source[x] 0..1 uri canonical(ValueSet)
target[x] 0..1 uri canonical(ValueSet)
group 0..*
group.source 0..1 uri
group.sourceVersion 0..1 string
group.target 0..1 uri
group.targetVersion 0..1 string
group.element 1..*
group.element.code 0..1 code
group.element.display 0..1 string
group.element.target 0..*
group.element.target.code 0..1 code
group.element.target.display 0..1 string
group.element.target.equivalence 1..1 code in concept-map-equivalence
group.element.target.comment 0..1 string
group.element.target.dependsOn 0..*
group.element.target.dependsOn.property 1..1 uri
group.element.target.dependsOn.system 0..1 canonical(CodeSystem)
group.element.target.dependsOn.value 1..1 string
group.element.target.dependsOn.display 0..1 string
group.element.target.product 0..* as group.element.target.dependsOn
group.unmapped 0..1
group.unmapped.mode 1..1 code in conceptmap-unmapped-mode
group.unmapped.code 0..1 code
group.unmapped.display 0..1 string
group.unmapped.url 0..1 canonical(ConceptMap)", invariants: "\
group.element.target cmd-1 comment.exists() or equivalence.empty() or ((equivalence != 'narrower') and (equivalence != 'inexact'))
group.unmapped cmd-2 (mode = 'fixed') implies code.exists()
group.unmapped cmd-3 (mode = 'other-map') implies url.exists()", not_checked: "ConceptMap.group" },
    Source { name: "Condition", base: "DomainResource", elements: "\
identifier 0..* Identifier
clinicalStatus 0..1 CodeableConcept in condition-clinical
verificationStatus 0..1 CodeableConcept in condition-ver-status
category 0..* CodeableConcept
severity 0..1 CodeableConcept
code 0..1 CodeableConcept
bodySite 0..* CodeableConcept
subject 1..1 Reference(Patient Group)
encounter 0..1 Reference(Encounter)
onset[x] 0..1 dateTime Age Period Range string
abatement[x] 0..1 dateTime Age Period Range string
recordedDate 0..1 dateTime
recorder 0..1 Reference(Practitioner PractitionerRole Patient RelatedPerson)
asserter 0..1 Reference(Practitioner PractitionerRole Patient RelatedPerson)
stage 0..*
stage.summary 0..1 CodeableConcept
stage.assessment 0..* Reference(ClinicalImpression DiagnosticReport Observation)
stage.type 0..1 CodeableConcept
evidence 0..*
evidence.code 0..* CodeableConcept
evidence.detail 0..* Reference
note 0..* Annotation", invariants: "\
- con-4 abatement.empty() or clinicalStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-clinical' and (code='resolved' or code='remission' or code='inactive')).exists()
- con-5 verificationStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-ver-status' and code='entered-in-error').empty() or clinicalStatus.empty()
stage con-1 summary.exists() or assessment.exists()
evidence con-2 code.exists() or detail.exists()", not_checked: "" },
    Source { name: "Consent", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in consent-state-codes
scope 1..1 CodeableConcept
category 1..* CodeableConcept
patient 0..1 Reference(Patient)
dateTime 0..1 dateTime
performer 0..* Reference(Organization Patient Practitioner RelatedPerson PractitionerRole)
organization 0..* Reference(Organization)
source[x] 0..1 Attachment Reference(Consent DocumentReference Contract QuestionnaireResponse)
policy 0..*
policy.authority 0..1 uri
policy.uri 0..1 uri
policyRule 0..1 CodeableConcept
verification 0..*
verification.verified 1..1 boolean
verification.verifiedWith 0..1 Reference(Patient RelatedPerson)
verification.verificationDate 0..1 dateTime
provision 0..1
provision.type 0..1 code in consent-provision-type
provision.period 0..1 Period
provision.actor 0..*
provision.actor.role 1..1 CodeableConcept
provision.actor.reference 1..1 Reference(Device Group CareTeam Organization Patient Practitioner RelatedPerson PractitionerRole)
provision.action 0..* CodeableConcept
provision.securityLabel 0..* Coding
provision.purpose 0..* Coding
provision.class 0..* Coding
provision.code 0..* CodeableConcept
provision.dataPeriod 0..1 Period
provision.data 0..*
provision.data.meaning 1..1 code in consent-data-meaning
provision.data.reference 1..1 Reference
provision.provision 0..* as provision", invariants: "\
- ppc-1 policy.exists() or policyRule.exists()
- ppc-2 patient.exists() or scope.coding.where(system='something' and code='patient-privacy').exists().not()
- ppc-3 patient.exists() or scope.coding.where(system='something' and code='research').exists().not()
- ppc-4 patient.exists() or scope.coding.where(system='something' and code='adr').exists().not()
- ppc-5 patient.exists() or scope.coding.where(system='something' and code='treatment').exists().not()", not_checked: "" },
    Source { name: "ContactDetail", base: "Element", elements: "\
name 0..1 string
telecom 0..* ContactPoint", invariants: "", not_checked: "" },
    Source { name: "Contract", base: "DomainResource", elements: "\
identifier 0..* Identifier
url 0..1 uri
version 0..1 string
status 0..1 code in contract-status
legalState 0..1 CodeableConcept
instantiatesCanonical 0..1 Reference(Contract)
instantiatesUri 0..1 uri
contentDerivative 0..1 CodeableConcept
issued 0..1 dateTime
applies 0..1 Period
expirationType 0..1 CodeableConcept
subject 0..* Reference
authority 0..* Reference(Organization)
domain 0..* Reference(Location)
site 0..* Reference(Location)
name 0..1 string
title 0..1 string
subtitle 0..1 string
alias 0..* string
author 0..1 Reference(Patient Practitioner PractitionerRole Organization)
scope 0..1 CodeableConcept
topic[x] 0..1 CodeableConcept Reference
type 0..1 CodeableConcept
subType 0..* CodeableConcept
contentDefinition 0..1
contentDefinition.type 1..1 CodeableConcept
contentDefinition.subType 0..1 CodeableConcept
contentDefinition.publisher 0..1 Reference(Practitioner PractitionerRole Organization)
contentDefinition.publicationDate 0..1 dateTime
contentDefinition.publicationStatus 1..1 code in contract-publicationstatus
contentDefinition.copyright 0..1 markdown
term 0..*
term.identifier 0..1 Identifier
term.issued 0..1 dateTime
term.applies 0..1 Period
term.topic[x] 0..1 CodeableConcept Reference
term.type 0..1 CodeableConcept
term.subType 0..1 CodeableConcept
term.text 0..1 string
term.securityLabel 0..*
term.securityLabel.number 0..* unsignedInt
term.securityLabel.classification 1..1 Coding
term.securityLabel.category 0..* Coding
term.securityLabel.control 0..* Coding
term.offer 1..1
term.offer.identifier 0..* Identifier
term.offer.party 0..*
term.offer.party.reference 1..* Reference(Patient RelatedPerson Practitioner PractitionerRole Device Group Organization)
term.offer.party.role 1..1 CodeableConcept
term.offer.topic 0..1 Reference
term.offer.type 0..1 CodeableConcept
term.offer.decision 0..1 CodeableConcept
term.offer.decisionMode 0..* CodeableConcept
term.offer.answer 0..*
term.offer.answer.value[x] 1..1 boolean decimal integer date dateTime time string uri Attachment Coding Quantity Reference
term.offer.text 0..1 string
term.offer.linkId 0..* string
term.offer.securityLabelNumber 0..* unsignedInt
term.asset 0..*
term.asset.scope 0..1 CodeableConcept
term.asset.type 0..* CodeableConcept
term.asset.typeReference 0..* Reference
term.asset.subtype 0..* CodeableConcept
term.asset.relationship 0..1 Coding
term.asset.context 0..*
term.asset.context.reference 0..1 Reference
term.asset.context.code 0..* CodeableConcept
term.asset.context.text 0..1 string
term.asset.condition 0..1 string
term.asset.periodType 0..* CodeableConcept
term.asset.period 0..* Period
term.asset.usePeriod 0..* Period
term.asset.text 0..1 string
term.asset.linkId 0..* string
term.asset.answer 0..* as term.offer.answer
term.asset.securityLabelNumber 0..* unsignedInt
term.asset.valuedItem 0..*
term.asset.valuedItem.entity[x] 0..1 CodeableConcept Reference
term.asset.valuedItem.identifier 0..1 Identifier
term.asset.valuedItem.effectiveTime 0..1 dateTime
term.asset.valuedItem.quantity 0..1 Quantity
term.asset.valuedItem.unitPrice 0..1 Money
term.asset.valuedItem.factor 0..1 decimal
term.asset.valuedItem.points 0..1 decimal
term.asset.valuedItem.net 0..1 Money
term.asset.valuedItem.payment 0..1 string
term.asset.valuedItem.paymentDate 0..1 dateTime
term.asset.valuedItem.responsible 0..1 Reference(Organization Patient Practitioner PractitionerRole RelatedPerson)
term.asset.valuedItem.recipient 0..1 Reference(Organization Patient Practitioner PractitionerRole RelatedPerson)
term.asset.valuedItem.linkId 0..* string
term.asset.valuedItem.securityLabelNumber 0..* unsignedInt
term.action 0..*
term.action.doNotPerform 0..1 boolean
term.action.type 1..1 CodeableConcept
term.action.subject 0..*
term.action.subject.reference 1..* Reference(Patient RelatedPerson Practitioner PractitionerRole Device Group Organization)
term.action.subject.role 0..1 CodeableConcept
term.action.intent 1..1 CodeableConcept
term.action.linkId 0..* string
term.action.status 1..1 CodeableConcept
term.action.context 0..1 Reference(Encounter EpisodeOfCare)
term.action.contextLinkId 0..* string
term.action.occurrence[x] 0..1 dateTime Period Timing
term.action.requester 0..* Reference(Patient RelatedPerson Practitioner PractitionerRole Device Group Organization)
term.action.requesterLinkId 0..* string
term.action.performerType 0..* CodeableConcept
term.action.performerRole 0..1 CodeableConcept
term.action.performer 0..1 Reference(RelatedPerson Patient Practitioner PractitionerRole CareTeam Device Substance Organization Location)
term.action.performerLinkId 0..* string
term.action.reasonCode 0..* CodeableConcept
term.action.reasonReference 0..* Reference(Condition Observation DiagnosticReport DocumentReference Questionnaire QuestionnaireResponse)
term.action.reason 0..* string
term.action.reasonLinkId 0..* string
term.action.note 0..* Annotation
term.action.securityLabelNumber 0..* unsignedInt
term.group 0..* as term
supportingInfo 0..* Reference
relevantHistory 0..* Reference(Provenance)
signer 0..*
signer.type 1..1 Coding
signer.party 1..1 Reference(Organization Patient Practitioner PractitionerRole RelatedPerson)
signer.signature 1..* Signature
friendly 0..*
friendly.content[x] 1..1 Attachment Reference(Composition DocumentReference QuestionnaireResponse)
legal 0..*
legal.content[x] 1..1 Attachment Reference(Composition DocumentReference QuestionnaireResponse)
rule 0..*
rule.content[x] 1..1 Attachment Reference(DocumentReference)
legallyBinding[x] 0..1 Attachment Reference(Composition DocumentReference QuestionnaireResponse Contract)", invariants: "", not_checked: "" },
    Source { name: "Contributor", base: "Element", elements: "\
type 1..1 code in contributor-type
name 1..1 string
contact 0..* ContactDetail", invariants: "", not_checked: "" },
    Source { name: "Coverage", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in fm-status
type 0..1 CodeableConcept
policyHolder 0..1 Reference(Patient RelatedPerson Organization)
subscriber 0..1 Reference(Patient RelatedPerson)
subscriberId 0..1 string
beneficiary 1..1 Reference(Patient)
dependent 0..1 string
relationship 0..1 CodeableConcept
period 0..1 Period
payor 1..* Reference(Organization Patient RelatedPerson)
class 0..*
class.type 1..1 CodeableConcept
class.value 1..1 string
class.name 0..1 string
order 0..1 positiveInt
network 0..1 string
costToBeneficiary 0..*
costToBeneficiary.type 0..1 CodeableConcept
costToBeneficiary.value[x] 1..1 Quantity Money
costToBeneficiary.exception 0..*
costToBeneficiary.exception.type 1..1 CodeableConcept
costToBeneficiary.exception.period 0..1 Period
subrogation 0..1 boolean
contract 0..* Reference(Contract)", invariants: "", not_checked: "" },
    Source { name: "CoverageEligibilityRequest", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in fm-status
priority 0..1 CodeableConcept
purpose 1..* code in eligibilityrequest-purpose
patient 1..1 Reference(Patient)
serviced[x] 0..1 date Period
created 1..1 dateTime
enterer 0..1 Reference(Practitioner PractitionerRole)
provider 0..1 Reference(Practitioner PractitionerRole Organization)
insurer 1..1 Reference(Organization)
facility 0..1 Reference(Location)
supportingInfo 0..*
supportingInfo.sequence 1..1 positiveInt
supportingInfo.information 1..1 Reference
supportingInfo.appliesToAll 0..1 boolean
insurance 0..*
insurance.focal 0..1 boolean
insurance.coverage 1..1 Reference(Coverage)
insurance.businessArrangement 0..1 string
item 0..*
item.supportingInfoSequence 0..* positiveInt
item.category 0..1 CodeableConcept
item.productOrService 0..1 CodeableConcept
item.modifier 0..* CodeableConcept
item.provider 0..1 Reference(Practitioner PractitionerRole)
item.quantity 0..1 Quantity
item.unitPrice 0..1 Money
item.facility 0..1 Reference(Location Organization)
item.diagnosis 0..*
item.diagnosis.diagnosis[x] 0..1 CodeableConcept Reference(Condition)
item.detail 0..* Reference", invariants: "", not_checked: "" },
    Source { name: "CoverageEligibilityResponse", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in fm-status
purpose 1..* code in eligibilityresponse-purpose
patient 1..1 Reference(Patient)
serviced[x] 0..1 date Period
created 1..1 dateTime
requestor 0..1 Reference(Practitioner PractitionerRole Organization)
request 1..1 Reference(CoverageEligibilityRequest)
outcome 1..1 code in remittance-outcome
disposition 0..1 string
insurer 1..1 Reference(Organization)
insurance 0..*
insurance.coverage 1..1 Reference(Coverage)
insurance.inforce 0..1 boolean
insurance.benefitPeriod 0..1 Period
insurance.item 0..*
insurance.item.category 0..1 CodeableConcept
insurance.item.productOrService 0..1 CodeableConcept
insurance.item.modifier 0..* CodeableConcept
insurance.item.provider 0..1 Reference(Practitioner PractitionerRole)
insurance.item.excluded 0..1 boolean
insurance.item.name 0..1 string
insurance.item.description 0..1 string
insurance.item.network 0..1 CodeableConcept
insurance.item.unit 0..1 CodeableConcept
insurance.item.term 0..1 CodeableConcept
insurance.item.benefit 0..*
insurance.item.benefit.type 1..1 CodeableConcept
insurance.item.benefit.allowed[x] 0..1 unsignedInt string Money
insurance.item.benefit.used[x] 0..1 unsignedInt string Money
insurance.item.authorizationRequired 0..1 boolean
insurance.item.authorizationSupporting 0..* CodeableConcept
insurance.item.authorizationUrl 0..1 uri
preAuthRef 0..1 string
form 0..1 CodeableConcept
error 0..*
error.code 1..1 CodeableConcept", invariants: "\
insurance.item ces-1 category.exists() xor productOrService.exists()", not_checked: "" },
    Source { name: "DataRequirement", base: "Element", elements: "\
type 1..1 code in all-types
profile 0..* canonical(StructureDefinition)
subject[x] 0..1 CodeableConcept Reference(Group)
mustSupport 0..* string
codeFilter 0..*
codeFilter.path 0..1 string
codeFilter.searchParam 0..1 string
codeFilter.valueSet 0..1 canonical(ValueSet)
codeFilter.code 0..* Coding
dateFilter 0..*
dateFilter.path 0..1 string
dateFilter.searchParam 0..1 string
dateFilter.value[x] 0..1 dateTime Period Duration
limit 0..1 positiveInt
sort 0..*
sort.path 1..1 string
sort.direction 1..1 code in sort-direction", invariants: "\
codeFilter drq-1 path.exists() xor searchParam.exists()
dateFilter drq-2 path.exists() xor searchParam.exists()", not_checked: "" },
    Source { name: "DetectedIssue", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in observation-status
code 0..1 CodeableConcept
severity 0..1 code in detectedissue-severity
patient 0..1 Reference(Patient)
identified[x] 0..1 dateTime Period
author 0..1 Reference(Practitioner PractitionerRole Device)
implicated 0..* Reference
evidence 0..*
evidence.code 0..* CodeableConcept
evidence.detail 0..* Reference
detail 0..1 string
reference 0..1 uri
mitigation 0..*
mitigation.action 1..1 CodeableConcept
mitigation.date 0..1 dateTime
mitigation.author 0..1 Reference(Practitioner PractitionerRole)", invariants: "", not_checked: "" },
    Source { name: "Device", base: "DomainResource", elements: "\
identifier 0..* Identifier
definition 0..1 Reference(DeviceDefinition)
udiCarrier 0..*
udiCarrier.deviceIdentifier 0..1 string
udiCarrier.issuer 0..1 uri
udiCarrier.jurisdiction 0..1 uri
udiCarrier.carrierAIDC 0..1 base64Binary
udiCarrier.carrierHRF 0..1 string
udiCarrier.entryType 0..1 code in udi-entry-type
status 0..1 code in device-status
statusReason 0..* CodeableConcept
distinctIdentifier 0..1 string
manufacturer 0..1 string
manufactureDate 0..1 dateTime
expirationDate 0..1 dateTime
lotNumber 0..1 string
serialNumber 0..1 string
deviceName 0..*
deviceName.name 1..1 string
deviceName.type 1..1 code in device-nametype
modelNumber 0..1 string
partNumber 0..1 string
type 0..1 CodeableConcept
specialization 0..*
specialization.systemType 1..1 CodeableConcept
specialization.version 0..1 string
version 0..*
version.type 0..1 CodeableConcept
version.component 0..1 Identifier
version.value 1..1 string
property 0..*
property.type 1..1 CodeableConcept
property.valueQuantity 0..* Quantity
property.valueCode 0..* CodeableConcept
patient 0..1 Reference(Patient)
owner 0..1 Reference(Organization)
contact 0..* ContactPoint
location 0..1 Reference(Location)
url 0..1 uri
note 0..* Annotation
safety 0..* CodeableConcept
parent 0..1 Reference(Device)", invariants: "", not_checked: "" },
    Source { name: "DeviceDefinition", base: "DomainResource", elements: "\
identifier 0..* Identifier
udiDeviceIdentifier 0..*
udiDeviceIdentifier.deviceIdentifier 1..1 string
udiDeviceIdentifier.issuer 1..1 uri
udiDeviceIdentifier.jurisdiction 1..1 uri
manufacturer[x] 0..1 string Reference(Organization)
deviceName 0..*
deviceName.name 1..1 string
deviceName.type 1..1 code in device-nametype
modelNumber 0..1 string
type 0..1 CodeableConcept
specialization 0..*
specialization.systemType 1..1 string
specialization.version 0..1 string
version 0..* string
safety 0..* CodeableConcept
shelfLifeStorage 0..* ProductShelfLife
physicalCharacteristics 0..1 ProdCharacteristic
languageCode 0..* CodeableConcept
capability 0..*
capability.type 1..1 CodeableConcept
capability.description 0..* CodeableConcept
property 0..*
property.type 1..1 CodeableConcept
property.valueQuantity 0..* Quantity
property.valueCode 0..* CodeableConcept
owner 0..1 Reference(Organization)
contact 0..* ContactPoint
url 0..1 uri
onlineInformation 0..1 uri
note 0..* Annotation
quantity 0..1 Quantity
parentDevice 0..1 Reference(DeviceDefinition)
material 0..*
material.substance 1..1 CodeableConcept
material.alternate 0..1 boolean
material.allergenicIndicator 0..1 boolean", invariants: "", not_checked: "" },
    Source { name: "DeviceMetric", base: "DomainResource", elements: "\
identifier 0..* Identifier
type 1..1 CodeableConcept
unit 0..1 CodeableConcept
source 0..1 Reference(Device)
parent 0..1 Reference(Device)
operationalStatus 0..1 code in metric-operational-status
color 0..1 code in metric-color
category 1..1 code in metric-category
measurementPeriod 0..1 Timing
calibration 0..*
calibration.type 0..1 code in metric-calibration-type
calibration.state 0..1 code in metric-calibration-state
calibration.time 0..1 instant", invariants: "", not_checked: "" },
    Source { name: "DeviceRequest", base: "DomainResource", elements: "\
identifier 0..* Identifier
instantiatesCanonical 0..* canonical(ActivityDefinition PlanDefinition)
instantiatesUri 0..* uri
basedOn 0..* Reference
priorRequest 0..* Reference
groupIdentifier 0..1 Identifier
status 0..1 code in request-status
intent 1..1 code in request-intent
priority 0..1 code in request-priority
code[x] 1..1 CodeableConcept Reference(Device)
parameter 0..*
parameter.code 0..1 CodeableConcept
parameter.value[x] 0..1 CodeableConcept Quantity Range boolean
subject 1..1 Reference(Patient Group Location Device)
encounter 0..1 Reference(Encounter)
occurrence[x] 0..1 dateTime Period Timing
authoredOn 0..1 dateTime
requester 0..1 Reference(Device Practitioner PractitionerRole Organization)
performerType 0..1 CodeableConcept
performer 0..1 Reference(Practitioner PractitionerRole Organization CareTeam HealthcareService Patient Device RelatedPerson)
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference(Condition Observation DiagnosticReport DocumentReference)
insurance 0..* Reference(Coverage ClaimResponse)
supportingInfo 0..* Reference
note 0..* Annotation
relevantHistory 0..* Reference(Provenance)", invariants: "", not_checked: "" },
    Source { name: "DeviceUseStatement", base: "DomainResource", elements: "\
identifier 0..* Identifier
basedOn 0..* Reference(ServiceRequest)
status 1..1 code in device-statement-status
subject 1..1 Reference(Patient Group)
derivedFrom 0..* Reference(ServiceRequest Procedure Claim Observation QuestionnaireResponse DocumentReference)
timing[x] 0..1 Timing Period dateTime
recordedOn 0..1 dateTime
source 0..1 Reference(Patient Practitioner PractitionerRole RelatedPerson)
device 1..1 Reference(Device)
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference(Condition Observation DiagnosticReport DocumentReference Media)
bodySite 0..1 CodeableConcept
note 0..* Annotation", invariants: "", not_checked: "" },
    Source { name: "DiagnosticReport", base: "DomainResource", elements: "\
identifier 0..* Identifier
basedOn 0..* Reference(CarePlan ImmunizationRecommendation MedicationRequest NutritionOrder ServiceRequest)
status 1..1 code in diagnostic-report-status
category 0..* CodeableConcept
code 1..1 CodeableConcept
subject 0..1 Reference(Patient Group Device Location)
encounter 0..1 Reference(Encounter)
effective[x] 0..1 dateTime Period
issued 0..1 instant
performer 0..* Reference(Practitioner PractitionerRole Organization CareTeam)
resultsInterpreter 0..* Reference(Practitioner PractitionerRole Organization CareTeam)
specimen 0..* Reference(Specimen)
result 0..* Reference(Observation)
imagingStudy 0..* Reference(ImagingStudy)
media 0..*
media.comment 0..1 string
media.link 1..1 Reference(Media)
conclusion 0..1 string
conclusionCode 0..* CodeableConcept
presentedForm 0..* Attachment", invariants: "", not_checked: "" },
    Source { name: "DocumentManifest", base: "DomainResource", elements: "\
masterIdentifier 0..1 Identifier
identifier 0..* Identifier
status 1..1 code in document-reference-status
type 0..1 CodeableConcept
subject 0..1 Reference(Patient Practitioner Group Device)
created 0..1 dateTime
author 0..* Reference(Practitioner PractitionerRole Organization Device Patient RelatedPerson)
recipient 0..* Reference(Patient Practitioner PractitionerRole RelatedPerson Organization)
source 0..1 uri
description 0..1 string
content 1..* Reference
related 0..*
related.identifier 0..1 Identifier
related.ref 0..1 Reference", invariants: "", not_checked: "" },
    Source { name: "DocumentReference", base: "DomainResource", elements: "\
masterIdentifier 0..1 Identifier
identifier 0..* Identifier
status 1..1 code in document-reference-status
docStatus 0..1 code in composition-status
type 0..1 CodeableConcept
category 0..* CodeableConcept
subject 0..1 Reference(Patient Practitioner Group Device)
date 0..1 instant
author 0..* Reference(Practitioner PractitionerRole Organization Device Patient RelatedPerson)
authenticator 0..1 Reference(Practitioner PractitionerRole Organization)
custodian 0..1 Reference(Organization)
relatesTo 0..*
relatesTo.code 1..1 code in document-relationship-type
relatesTo.target 1..1 Reference(DocumentReference)
description 0..1 string
securityLabel 0..* CodeableConcept
content 1..*
content.attachment 1..1 Attachment
content.format 0..1 Coding
context 0..1
context.encounter 0..* Reference(Encounter EpisodeOfCare)
context.event 0..* CodeableConcept
context.period 0..1 Period
context.facilityType 0..1 CodeableConcept
context.practiceSetting 0..1 CodeableConcept
context.sourcePatientInfo 0..1 Reference(Patient)
context.related 0..* Reference", invariants: "", not_checked: "" },
    Source { name: "Dosage", base: "BackboneElement", elements: "\
sequence 0..1 integer
text 0..1 string
additionalInstruction 0..* CodeableConcept
patientInstruction 0..1 string
timing 0..1 Timing
asNeeded[x] 0..1 boolean CodeableConcept
site 0..1 CodeableConcept
route 0..1 CodeableConcept
method 0..1 CodeableConcept
doseAndRate 0..*
doseAndRate.type 0..1 CodeableConcept
doseAndRate.dose[x] 0..1 Range Quantity
doseAndRate.rate[x] 0..1 Ratio Range Quantity
maxDosePerPeriod 0..1 Ratio
maxDosePerAdministration 0..1 Quantity
maxDosePerLifetime 0..1 Quantity", invariants: "", not_checked: "" },
    Source { name: "EffectEvidenceSynthesis", base: "DomainResource", elements: "\
url 0..1 uri
identifier 0..* Identifier
version 0..1 string
name 0..1 string
title 0..1 string
status 1..1 code in publication-status
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
note 0..* Annotation
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
copyright 0..1 markdown
approvalDate 0..1 date
lastReviewDate 0..1 date
effectivePeriod 0..1 Period
topic 0..* CodeableConcept
author 0..* ContactDetail
editor 0..* ContactDetail
reviewer 0..* ContactDetail
endorser 0..* ContactDetail
relatedArtifact 0..* RelatedArtifact
synthesisType 0..1 CodeableConcept
studyType 0..1 CodeableConcept
population 1..1 Reference(EvidenceVariable)
exposure 1..1 Reference(EvidenceVariable)
exposureAlternative 1..1 Reference(EvidenceVariable)
outcome 1..1 Reference(EvidenceVariable)
sampleSize 0..1
sampleSize.description 0..1 string
sampleSize.numberOfStudies 0..1 integer
sampleSize.numberOfParticipants 0..1 integer
resultsByExposure 0..*
resultsByExposure.description 0..1 string
resultsByExposure.exposureState 0..1 code in exposure-state
resultsByExposure.variantState 0..1 CodeableConcept
resultsByExposure.riskEvidenceSynthesis 1..1 Reference(RiskEvidenceSynthesis)
effectEstimate 0..*
effectEstimate.description 0..1 string
effectEstimate.type 0..1 CodeableConcept
effectEstimate.variantState 0..1 CodeableConcept
effectEstimate.value 0..1 decimal
effectEstimate.unitOfMeasure 0..1 CodeableConcept
effectEstimate.precisionEstimate 0..*
effectEstimate.precisionEstimate.type 0..1 CodeableConcept
effectEstimate.precisionEstimate.level 0..1 decimal
effectEstimate.precisionEstimate.from 0..1 decimal
effectEstimate.precisionEstimate.to 0..1 decimal
certainty 0..*
certainty.rating 0..* CodeableConcept
certainty.note 0..* Annotation
certainty.certaintySubcomponent 0..*
certainty.certaintySubcomponent.type 0..1 CodeableConcept
certainty.certaintySubcomponent.rating 0..* CodeableConcept
certainty.certaintySubcomponent.note 0..* Annotation", invariants: "", not_checked: "EffectEvidenceSynthesis.effectEstimate.unitOfMeasure" },
    Source { name: "ElementDefinition", base: "BackboneElement", elements: "\
path 1..1 string
representation 0..* code in property-representation
sliceName 0..1 string
sliceIsConstraining 0..1 boolean
label 0..1 string
code 0..* Coding
slicing 0..1
slicing.discriminator 0..*
slicing.discriminator.type 1..1 code in discriminator-type
slicing.discriminator.path 1..1 string
slicing.description 0..1 string
slicing.ordered 0..1 boolean
slicing.rules 1..1 code in resource-slicing-rules
short 0..1 string
definition 0..1 markdown
comment 0..1 markdown
requirements 0..1 markdown
alias 0..* string
min 0..1 unsignedInt
max 0..1 string
base 0..1
base.path 1..1 string
base.min 1..1 unsignedInt
base.max 1..1 string
contentReference 0..1 uri
type 0..*
type.code 1..1 uri
type.profile 0..* canonical(StructureDefinition ImplementationGuide)
type.targetProfile 0..* canonical(StructureDefinition ImplementationGuide)
type.aggregation 0..* code in resource-aggregation-mode
type.versioning 0..1 code in reference-version-rules
defaultValue[x] 0..1 *
meaningWhenMissing 0..1 markdown
orderMeaning 0..1 string
fixed[x] 0..1 *
pattern[x] 0..1 *
example 0..*
example.label 1..1 string
example.value[x] 1..1 *
minValue[x] 0..1 date dateTime instant time decimal integer positiveInt unsignedInt Quantity
maxValue[x] 0..1 date dateTime instant time decimal integer positiveInt unsignedInt Quantity
maxLength 0..1 integer
condition 0..* id
constraint 0..*
constraint.key 1..1 id
constraint.requirements 0..1 string
constraint.severity 1..1 code in constraint-severity
constraint.human 1..1 string
constraint.expression 0..1 string
constraint.xpath 0..1 string
constraint.source 0..1 canonical(StructureDefinition)
mustSupport 0..1 boolean
isModifier 0..1 boolean
isModifierReason 0..1 string
isSummary 0..1 boolean
binding 0..1
binding.strength 1..1 code in binding-strength
binding.description 0..1 string
binding.valueSet 0..1 canonical(ValueSet)
mapping 0..*
mapping.identity 1..1 id
mapping.language 0..1 code in mimetypes
mapping.map 1..1 string
mapping.comment 0..1 string", invariants: "\
- eld-2 min.empty() or max.empty() or (max = '*') or iif(max != '*', min <= max.toInteger())
- eld-5 contentReference.empty() or (type.empty() and defaultValue.empty() and fixed.empty() and pattern.empty() and example.empty() and minValue.empty() and maxValue.empty() and maxLength.empty() and binding.empty())
- eld-6 fixed.empty() or (type.count() <= 1)
- eld-7 pattern.empty() or (type.count() <= 1)
- eld-8 pattern.empty() or fixed.empty()
- eld-11 binding.empty() or type.code.empty() or type.select((code = 'code') or (code = 'Coding') or (code='CodeableConcept') or (code = 'Quantity') or (code = 'string') or (code = 'uri')).exists()
- eld-13 type.select(code).isDistinct()
- eld-14 constraint.select(key).isDistinct()
- eld-15 defaultValue.empty() or meaningWhenMissing.empty()
- eld-16 sliceName.empty() or sliceName.matches('^[a-zA-Z0-9\\\\/\\\\-_\\\\[\\\\]\\\\@]+$')
- eld-18 (isModifier.exists() and isModifier) implies isModifierReason.exists()
- eld-19 path.matches('^[^\\\\s\\\\.,:;\\\\\\'\"\\\\/|?!@#$%&*()\\\\[\\\\]{}]{1,64}(\\\\.[^\\\\s\\\\.,:;\\\\\\'\"\\\\/|?!@#$%&*()\\\\[\\\\]{}]{1,64}(\\\\[x\\\\])?(\\\\:[^\\\\s\\\\.]+)?)*$')
- eld-22 sliceIsConstraining.exists() implies sliceName.exists()
slicing eld-1 discriminator.exists() or description.exists()
max eld-3 empty() or ($this = '*') or (toInteger() >= 0)
type eld-4 aggregation.empty() or (code = 'Reference') or (code = 'canonical')
type eld-17 (code='Reference' or code = 'canonical') or targetProfile.empty()
binding eld-12 valueSet.exists() implies (valueSet.startsWith('http:') or valueSet.startsWith('https') or valueSet.startsWith('urn:'))", not_checked: "" },
    Source { name: "Encounter", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in encounter-status
statusHistory 0..*
statusHistory.status 1..1 code in encounter-status
statusHistory.period 1..1 Period
class 1..1 Coding
classHistory 0..*
classHistory.class 1..1 Coding
classHistory.period 1..1 Period
type 0..* CodeableConcept
serviceType 0..1 CodeableConcept
priority 0..1 CodeableConcept
subject 0..1 Reference(Patient Group)
episodeOfCare 0..* Reference(EpisodeOfCare)
basedOn 0..* Reference(ServiceRequest)
participant 0..*
participant.type 0..* CodeableConcept
participant.period 0..1 Period
participant.individual 0..1 Reference(Practitioner PractitionerRole RelatedPerson)
appointment 0..* Reference(Appointment)
period 0..1 Period
length 0..1 Duration
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference(Condition Procedure Observation ImmunizationRecommendation)
diagnosis 0..*
diagnosis.condition 1..1 Reference(Condition Procedure)
diagnosis.use 0..1 CodeableConcept
diagnosis.rank 0..1 positiveInt
account 0..* Reference(Account)
hospitalization 0..1
hospitalization.preAdmissionIdentifier 0..1 Identifier
hospitalization.origin 0..1 Reference(Location Organization)
hospitalization.admitSource 0..1 CodeableConcept
hospitalization.reAdmission 0..1 CodeableConcept
hospitalization.dietPreference 0..* CodeableConcept
hospitalization.specialCourtesy 0..* CodeableConcept
hospitalization.specialArrangement 0..* CodeableConcept
hospitalization.destination 0..1 Reference(Location Organization)
hospitalization.dischargeDisposition 0..1 CodeableConcept
location 0..*
location.location 1..1 Reference(Location)
location.status 0..1 code in encounter-location-status
location.physicalType 0..1 CodeableConcept
location.period 0..1 Period
serviceProvider 0..1 Reference(Organization)
partOf 0..1 Reference(Encounter)", invariants: "", not_checked: "" },
    Source { name: "Endpoint", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in endpoint-status
connectionType 1..1 Coding
name 0..1 string
managingOrganization 0..1 Reference(Organization)
contact 0..* ContactPoint
period 0..1 Period
payloadType 1..* CodeableConcept
payloadMimeType 0..* code in mimetypes
address 1..1 url
header 0..* string", invariants: "", not_checked: "" },
    Source { name: "EnrollmentRequest", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 0..1 code in fm-status
created 0..1 dateTime
insurer 0..1 Reference(Organization)
provider 0..1 Reference(Practitioner PractitionerRole Organization)
candidate 0..1 Reference(Patient)
coverage 0..1 Reference(Coverage)", invariants: "", not_checked: "" },
    Source { name: "EnrollmentResponse", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 0..1 code in fm-status
request 0..1 Reference(EnrollmentRequest)
outcome 0..1 code in remittance-outcome
disposition 0..1 string
created 0..1 dateTime
organization 0..1 Reference(Organization)
requestProvider 0..1 Reference(Practitioner PractitionerRole Organization)", invariants: "", not_checked: "" },
    Source { name: "EpisodeOfCare", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in episode-of-care-status
statusHistory 0..*
statusHistory.status 1..1 code in episode-of-care-status
statusHistory.period 1..1 Period
type 0..* CodeableConcept
diagnosis 0..*
diagnosis.condition 1..1 Reference(Condition)
diagnosis.role 0..1 CodeableConcept
diagnosis.rank 0..1 positiveInt
patient 1..1 Reference(Patient)
managingOrganization 0..1 Reference(Organization)
period 0..1 Period
referralRequest 0..* Reference(ServiceRequest)
careManager 0..1 Reference(Practitioner PractitionerRole)
team 0..* Reference(CareTeam)
account 0..* Reference(Account)", invariants: "", not_checked: "" },
    Source { name: "EventDefinition", base: "DomainResource", elements: "\
url 0..1 uri
identifier 0..* Identifier
version 0..1 string
name 0..1 string
title 0..1 string
subtitle 0..1 string
status 1..1 code in publication-status
experimental 0..1 boolean
subject[x] 0..1 CodeableConcept Reference(Group)
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
usage 0..1 string
copyright 0..1 markdown
approvalDate 0..1 date
lastReviewDate 0..1 date
effectivePeriod 0..1 Period
topic 0..* CodeableConcept
author 0..* ContactDetail
editor 0..* ContactDetail
reviewer 0..* ContactDetail
endorser 0..* ContactDetail
relatedArtifact 0..* RelatedArtifact
trigger 1..* TriggerDefinition", invariants: "", not_checked: "" },
    Source { name: "Evidence", base: "DomainResource", elements: "\
url 0..1 uri
identifier 0..* Identifier
version 0..1 string
name 0..1 string
title 0..1 string
shortTitle 0..1 string
subtitle 0..1 string
status 1..1 code in publication-status
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
note 0..* Annotation
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
copyright 0..1 markdown
approvalDate 0..1 date
lastReviewDate 0..1 date
effectivePeriod 0..1 Period
topic 0..* CodeableConcept
author 0..* ContactDetail
editor 0..* ContactDetail
reviewer 0..* ContactDetail
endorser 0..* ContactDetail
relatedArtifact 0..* RelatedArtifact
exposureBackground 1..1 Reference(EvidenceVariable)
exposureVariant 0..* Reference(EvidenceVariable)
outcome 0..* Reference(EvidenceVariable)", invariants: "", not_checked: "" },
    Source { name: "EvidenceVariable", base: "DomainResource", elements: "\
url 0..1 uri
identifier 0..* Identifier
version 0..1 string
name 0..1 string
title 0..1 string
shortTitle 0..1 string
subtitle 0..1 string
status 1..1 code in publication-status
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
note 0..* Annotation
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
copyright 0..1 markdown
approvalDate 0..1 date
lastReviewDate 0..1 date
effectivePeriod 0..1 Period
topic 0..* CodeableConcept
author 0..* ContactDetail
editor 0..* ContactDetail
reviewer 0..* ContactDetail
endorser 0..* ContactDetail
relatedArtifact 0..* RelatedArtifact
type 0..1 code in variable-type
characteristic 1..*
characteristic.description 0..1 string
characteristic.definition[x] 1..1 canonical CodeableConcept Expression DataRequirement TriggerDefinition Reference(Group ActivityDefinition)
characteristic.usageContext 0..* UsageContext
characteristic.exclude 0..1 boolean
characteristic.participantEffective[x] 0..1 dateTime Period Duration Timing
characteristic.timeFromStart 0..1 Duration
characteristic.groupMeasure 0..1 code in group-measure", invariants: "", not_checked: "" },
    Source { name: "ExampleScenario", base: "DomainResource", elements: "\
url 0..1 uri
identifier 0..* Identifier
version 0..1 string
name 0..1 string
status 1..1 code in publication-status
experimental 0..1 boolean
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
copyright 0..1 markdown
purpose 0..1 markdown
actor 0..*
actor.actorId 1..1 string
actor.type 1..1 code in examplescenario-actor-type
actor.name 0..1 string
actor.description 0..1 markdown
instance 0..*
instance.resourceId 1..1 string
instance.resourceType 1..1 code in resource-types
instance.name 0..1 string
instance.description 0..1 markdown
instance.version 0..*
instance.version.versionId 1..1 string
instance.version.description 1..1 markdown
instance.containedInstance 0..*
instance.containedInstance.resourceId 1..1 string
instance.containedInstance.versionId 0..1 string
process 0..*
process.title 1..1 string
process.description 0..1 markdown
process.preConditions 0..1 markdown
process.postConditions 0..1 markdown
process.step 0..*
process.step.process 0..* as process
process.step.pause 0..1 boolean
process.step.operation 0..1
process.step.operation.number 1..1 string
process.step.operation.type 0..1 string
process.step.operation.name 0..1 string
process.step.operation.initiator 0..1 string
process.step.operation.receiver 0..1 string
process.step.operation.description 0..1 markdown
process.step.operation.initiatorActive 0..1 boolean
process.step.operation.receiverActive 0..1 boolean
process.step.operation.request 0..1 as instance.containedInstance
process.step.operation.response 0..1 as instance.containedInstance
process.step.alternative 0..*
process.step.alternative.title 1..1 string
process.step.alternative.description 0..1 markdown
process.step.alternative.step 0..* as process.step
workflow 0..* canonical(ExampleScenario)", invariants: "", not_checked: "" },
    Source { name: "ExplanationOfBenefit", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in explanationofbenefit-status
type 1..1 CodeableConcept
subType 0..1 CodeableConcept
use 1..1 code in claim-use
patient 1..1 Reference(Patient)
billablePeriod 0..1 Period
created 1..1 dateTime
enterer 0..1 Reference(Practitioner PractitionerRole)
insurer 1..1 Reference(Organization)
provider 1..1 Reference(Practitioner PractitionerRole Organization)
priority 0..1 CodeableConcept
fundsReserveRequested 0..1 CodeableConcept
fundsReserve 0..1 CodeableConcept
related 0..*
related.claim 0..1 Reference(Claim)
related.relationship 0..1 CodeableConcept
related.reference 0..1 Identifier
prescription 0..1 Reference(MedicationRequest VisionPrescription)
originalPrescription 0..1 Reference(MedicationRequest)
payee 0..1
payee.type 0..1 CodeableConcept
payee.party 0..1 Reference(Practitioner PractitionerRole Organization Patient RelatedPerson)
referral 0..1 Reference(ServiceRequest)
facility 0..1 Reference(Location)
claim 0..1 Reference(Claim)
claimResponse 0..1 Reference(ClaimResponse)
outcome 1..1 code in remittance-outcome
disposition 0..1 string
preAuthRef 0..* string
preAuthRefPeriod 0..* Period
careTeam 0..*
careTeam.sequence 1..1 positiveInt
careTeam.provider 1..1 Reference(Practitioner PractitionerRole Organization)
careTeam.responsible 0..1 boolean
careTeam.role 0..1 CodeableConcept
careTeam.qualification 0..1 CodeableConcept
supportingInfo 0..*
supportingInfo.sequence 1..1 positiveInt
supportingInfo.category 1..1 CodeableConcept
supportingInfo.code 0..1 CodeableConcept
supportingInfo.timing[x] 0..1 date Period
supportingInfo.value[x] 0..1 boolean string Quantity Attachment Reference
supportingInfo.reason 0..1 Coding
diagnosis 0..*
diagnosis.sequence 1..1 positiveInt
diagnosis.diagnosis[x] 1..1 CodeableConcept Reference(Condition)
diagnosis.type 0..* CodeableConcept
diagnosis.onAdmission 0..1 CodeableConcept
diagnosis.packageCode 0..1 CodeableConcept
procedure 0..*
procedure.sequence 1..1 positiveInt
procedure.type 0..* CodeableConcept
procedure.date 0..1 dateTime
procedure.procedure[x] 1..1 CodeableConcept Reference(Procedure)
procedure.udi 0..* Reference(Device)
precedence 0..1 positiveInt
insurance 1..*
insurance.focal 1..1 boolean
insurance.coverage 1..1 Reference(Coverage)
insurance.preAuthRef 0..* string
accident 0..1
accident.date 0..1 date
accident.type 0..1 CodeableConcept
accident.location[x] 0..1 Address Reference(Location)
item 0..*
item.sequence 1..1 positiveInt
item.careTeamSequence 0..* positiveInt
item.diagnosisSequence 0..* positiveInt
item.procedureSequence 0..* positiveInt
item.informationSequence 0..* positiveInt
item.revenue 0..1 CodeableConcept
item.category 0..1 CodeableConcept
item.productOrService 1..1 CodeableConcept
item.modifier 0..* CodeableConcept
item.programCode 0..* CodeableConcept
item.serviced[x] 0..1 date Period
item.location[x] 0..1 CodeableConcept Address Reference(Location)
item.quantity 0..1 Quantity
item.unitPrice 0..1 Money
item.factor 0..1 decimal
item.net 0..1 Money
item.udi 0..* Reference(Device)
item.bodySite 0..1 CodeableConcept
item.subSite 0..* CodeableConcept
item.encounter 0..* Reference(Encounter)
item.noteNumber 0..* positiveInt
item.adjudication 0..*
item.adjudication.category 1..1 CodeableConcept
item.adjudication.reason 0..1 CodeableConcept
item.adjudication.amount 0..1 Money
item.adjudication.value 0..1 decimal
item.detail 0..*
item.detail.sequence 1..1 positiveInt
item.detail.revenue 0..1 CodeableConcept
item.detail.category 0..1 CodeableConcept
item.detail.productOrService 1..1 CodeableConcept
item.detail.modifier 0..* CodeableConcept
item.detail.programCode 0..* CodeableConcept
item.detail.quantity 0..1 Quantity
item.detail.unitPrice 0..1 Money
item.detail.factor 0..1 decimal
item.detail.net 0..1 Money
item.detail.udi 0..* Reference(Device)
item.detail.noteNumber 0..* positiveInt
item.detail.adjudication 0..* as item.adjudication
item.detail.subDetail 0..*
item.detail.subDetail.sequence 1..1 positiveInt
item.detail.subDetail.revenue 0..1 CodeableConcept
item.detail.subDetail.category 0..1 CodeableConcept
item.detail.subDetail.productOrService 1..1 CodeableConcept
item.detail.subDetail.modifier 0..* CodeableConcept
item.detail.subDetail.programCode 0..* CodeableConcept
item.detail.subDetail.quantity 0..1 Quantity
item.detail.subDetail.unitPrice 0..1 Money
item.detail.subDetail.factor 0..1 decimal
item.detail.subDetail.net 0..1 Money
item.detail.subDetail.udi 0..* Reference(Device)
item.detail.subDetail.noteNumber 0..* positiveInt
item.detail.subDetail.adjudication 0..* as item.adjudication
addItem 0..*
addItem.itemSequence 0..* positiveInt
addItem.detailSequence 0..* positiveInt
addItem.subDetailSequence 0..* positiveInt
addItem.provider 0..* Reference(Practitioner PractitionerRole Organization)
addItem.productOrService 1..1 CodeableConcept
addItem.modifier 0..* CodeableConcept
addItem.programCode 0..* CodeableConcept
addItem.serviced[x] 0..1 date Period
addItem.location[x] 0..1 CodeableConcept Address Reference(Location)
addItem.quantity 0..1 Quantity
addItem.unitPrice 0..1 Money
addItem.factor 0..1 decimal
addItem.net 0..1 Money
addItem.bodySite 0..1 CodeableConcept
addItem.subSite 0..* CodeableConcept
addItem.noteNumber 0..* positiveInt
addItem.adjudication 0..* as item.adjudication
addItem.detail 0..*
addItem.detail.productOrService 1..1 CodeableConcept
addItem.detail.modifier 0..* CodeableConcept
addItem.detail.quantity 0..1 Quantity
addItem.detail.unitPrice 0..1 Money
addItem.detail.factor 0..1 decimal
addItem.detail.net 0..1 Money
addItem.detail.noteNumber 0..* positiveInt
addItem.detail.adjudication 0..* as item.adjudication
addItem.detail.subDetail 0..*
addItem.detail.subDetail.productOrService 1..1 CodeableConcept
addItem.detail.subDetail.modifier 0..* CodeableConcept
addItem.detail.subDetail.quantity 0..1 Quantity
addItem.detail.subDetail.unitPrice 0..1 Money
addItem.detail.subDetail.factor 0..1 decimal
addItem.detail.subDetail.net 0..1 Money
addItem.detail.subDetail.noteNumber 0..* positiveInt
addItem.detail.subDetail.adjudication 0..* as item.adjudication
adjudication 0..* as item.adjudication
total 0..*
total.category 1..1 CodeableConcept
total.amount 1..1 Money
payment 0..1
payment.type 0..1 CodeableConcept
payment.adjustment 0..1 Money
payment.adjustmentReason 0..1 CodeableConcept
payment.date 0..1 date
payment.amount 0..1 Money
payment.identifier 0..1 Identifier
formCode 0..1 CodeableConcept
form 0..1 Attachment
processNote 0..*
processNote.number 0..1 positiveInt
processNote.type 0..1 code in note-type
processNote.text 0..1 string
processNote.language 0..1 CodeableConcept
benefitPeriod 0..1 Period
benefitBalance 0..*
benefitBalance.category 1..1 CodeableConcept
benefitBalance.excluded 0..1 boolean
benefitBalance.name 0..1 string
benefitBalance.description 0..1 string
benefitBalance.network 0..1 CodeableConcept
benefitBalance.unit 0..1 CodeableConcept
benefitBalance.term 0..1 CodeableConcept
benefitBalance.financial 0..*
benefitBalance.financial.type 1..1 CodeableConcept
benefitBalance.financial.allowed[x] 0..1 unsignedInt string Money
benefitBalance.financial.used[x] 0..1 unsignedInt Money", invariants: "", not_checked: "ExplanationOfBenefit.priority" },
    Source { name: "Expression", base: "Element", elements: "\
description 0..1 string
name 0..1 id
language 1..1 code
expression 0..1 string
reference 0..1 uri", invariants: "\
- exp-1 expression.exists() or reference.exists()", not_checked: "" },
    Source { name: "FamilyMemberHistory", base: "DomainResource", elements: "\
identifier 0..* Identifier
instantiatesCanonical 0..* canonical(PlanDefinition Questionnaire ActivityDefinition Measure OperationDefinition)
instantiatesUri 0..* uri
status 1..1 code in history-status
dataAbsentReason 0..1 CodeableConcept
patient 1..1 Reference(Patient)
date 0..1 dateTime
name 0..1 string
relationship 1..1 CodeableConcept
sex 0..1 CodeableConcept
born[x] 0..1 Period date string
age[x] 0..1 Age Range string
estimatedAge 0..1 boolean
deceased[x] 0..1 boolean Age Range date string
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference(Condition Observation AllergyIntolerance QuestionnaireResponse DiagnosticReport DocumentReference)
note 0..* Annotation
condition 0..*
condition.code 1..1 CodeableConcept
condition.outcome 0..1 CodeableConcept
condition.contributedToDeath 0..1 boolean
condition.onset[x] 0..1 Age Range Period string
condition.note 0..* Annotation", invariants: "\
- fhs-1 age.empty() or born.empty()
- fhs-2 age.exists() or estimatedAge.empty()", not_checked: "" },
    Source { name: "Flag", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in flag-status
category 0..* CodeableConcept
code 1..1 CodeableConcept
subject 1..1 Reference(Patient Location Group Organization Practitioner PlanDefinition Medication Procedure)
period 0..1 Period
encounter 0..1 Reference(Encounter)
author 0..1 Reference(Device Organization Patient Practitioner PractitionerRole)", invariants: "", not_checked: "" },
    Source { name: "Goal", base: "DomainResource", elements: "\
identifier 0..* Identifier
lifecycleStatus 1..1 code in goal-status
achievementStatus 0..1 CodeableConcept
category 0..* CodeableConcept
priority 0..1 CodeableConcept
description 1..1 CodeableConcept
subject 1..1 Reference(Patient Group Organization)
start[x] 0..1 date CodeableConcept
target 0..*
target.measure 0..1 CodeableConcept
target.detail[x] 0..1 Quantity Range CodeableConcept string boolean integer Ratio
target.due[x] 0..1 date Duration
statusDate 0..1 date
statusReason 0..1 string
expressedBy 0..1 Reference(Patient Practitioner PractitionerRole RelatedPerson)
addresses 0..* Reference(Condition Observation MedicationStatement NutritionOrder ServiceRequest RiskAssessment)
note 0..* Annotation
outcomeCode 0..* CodeableConcept
outcomeReference 0..* Reference(Observation)", invariants: "\
target gol-1 (detail.exists() and measure.exists()) or detail.exists().not()", not_checked: "" },
    Source { name: "GraphDefinition", base: "DomainResource", elements: "\
url 0..1 uri
version 0..1 string
name 1..1 string
status 1..1 code in publication-status
experimental 0..1 boolean
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
start 1..1 code in resource-types
profile 0..1 canonical(StructureDefinition)
link 0..*
link.path 0..1 string
link.sliceName 0..1 string
link.min 0..1 integer
link.max 0..1 string
link.description 0..1 string
link.target 0..*
link.target.type 1..1 code in resource-types
link.target.params 0..1 string
link.target.profile 0..1 canonical(StructureDefinition)
link.target.compartment 0..*
link.target.compartment.use 1..1 code in graph-compartment-use
link.target.compartment.code 1..1 code in compartment-type
link.target.compartment.rule 1..1 code in graph-compartment-rule
link.target.compartment.expression 0..1 string
link.target.compartment.description 0..1 string
link.target.link 0..* as link", invariants: "", not_checked: "" },
    Source { name: "Group", base: "DomainResource", elements: "\
identifier 0..* Identifier
active 0..1 boolean
type 1..1 code in group-type
actual 1..1 boolean
code 0..1 CodeableConcept
name 0..1 string
quantity 0..1 unsignedInt
managingEntity 0..1 Reference(Organization RelatedPerson Practitioner PractitionerRole)
characteristic 0..*
characteristic.code 1..1 CodeableConcept
characteristic.value[x] 1..1 CodeableConcept boolean Quantity Range Reference
characteristic.exclude 1..1 boolean
characteristic.period 0..1 Period
member 0..*
member.entity 1..1 Reference(Patient Practitioner PractitionerRole Device Medication Substance Group)
member.period 0..1 Period
member.inactive 0..1 boolean", invariants: "\
- grp-1 member.empty() or (actual = true)", not_checked: "" },
    Source { name: "GuidanceResponse", base: "DomainResource", elements: "\
requestIdentifier 0..1 Identifier
identifier 0..* Identifier
module[x] 1..1 uri canonical CodeableConcept
status 1..1 code in guidance-response-status
subject 0..1 Reference(Patient Group)
encounter 0..1 Reference(Encounter)
occurrenceDateTime 0..1 dateTime
performer 0..1 Reference(Device)
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference(Condition Observation DiagnosticReport DocumentReference)
note 0..* Annotation
evaluationMessage 0..* Reference(OperationOutcome)
outputParameters 0..1 Reference(Parameters)
result 0..1 Reference(CarePlan RequestGroup)
dataRequirement 0..* DataRequirement", invariants: "", not_checked: "" },
    Source { name: "ImagingStudy", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in imagingstudy-status
modality 0..* Coding
subject 1..1 Reference(Patient Device Group)
encounter 0..1 Reference(Encounter)
started 0..1 dateTime
basedOn 0..* Reference(CarePlan ServiceRequest Appointment AppointmentResponse Task)
referrer 0..1 Reference(Practitioner PractitionerRole)
interpreter 0..* Reference(Practitioner PractitionerRole)
endpoint 0..* Reference(Endpoint)
numberOfSeries 0..1 unsignedInt
numberOfInstances 0..1 unsignedInt
procedureReference 0..1 Reference(Procedure)
procedureCode 0..* CodeableConcept
location 0..1 Reference(Location)
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference(Condition Observation Media DiagnosticReport DocumentReference)
note 0..* Annotation
description 0..1 string
series 0..*
series.uid 1..1 id
series.number 0..1 unsignedInt
series.modality 1..1 Coding
series.description 0..1 string
series.numberOfInstances 0..1 unsignedInt
series.endpoint 0..* Reference(Endpoint)
series.bodySite 0..1 Coding
series.laterality 0..1 Coding
series.specimen 0..* Reference(Specimen)
series.started 0..1 dateTime
series.performer 0..*
series.performer.function 0..1 CodeableConcept
series.performer.actor 1..1 Reference(Practitioner PractitionerRole Organization CareTeam Patient Device RelatedPerson)
series.instance 0..*
series.instance.uid 1..1 id
series.instance.sopClass 1..1 Coding
series.instance.number 0..1 unsignedInt
series.instance.title 0..1 string", invariants: "", not_checked: "" },
    Source { name: "Immunization", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in immunization-status
statusReason 0..1 CodeableConcept
vaccineCode 1..1 CodeableConcept
patient 1..1 Reference(Patient)
encounter 0..1 Reference(Encounter)
occurrence[x] 1..1 dateTime string
recorded 0..1 dateTime
primarySource 0..1 boolean
reportOrigin 0..1 CodeableConcept
location 0..1 Reference(Location)
manufacturer 0..1 Reference(Organization)
lotNumber 0..1 string
expirationDate 0..1 date
site 0..1 CodeableConcept
route 0..1 CodeableConcept
doseQuantity 0..1 Quantity
performer 0..*
performer.function 0..1 CodeableConcept
performer.actor 1..1 Reference(Practitioner PractitionerRole Organization)
note 0..* Annotation
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference(Condition Observation DiagnosticReport)
isSubpotent 0..1 boolean
subpotentReason 0..* CodeableConcept
education 0..*
education.documentType 0..1 string
education.reference 0..1 uri
education.publicationDate 0..1 dateTime
education.presentationDate 0..1 dateTime
programEligibility 0..* CodeableConcept
fundingSource 0..1 CodeableConcept
reaction 0..*
reaction.date 0..1 dateTime
reaction.detail 0..1 Reference(Observation)
reaction.reported 0..1 boolean
protocolApplied 0..*
protocolApplied.series 0..1 string
protocolApplied.authority 0..1 Reference(Organization)
protocolApplied.targetDisease 0..* CodeableConcept
protocolApplied.doseNumber[x] 1..1 positiveInt string
protocolApplied.seriesDoses[x] 0..1 positiveInt string", invariants: "\
education imm-1 documentType.exists() or reference.exists()", not_checked: "" },
    Source { name: "ImmunizationEvaluation", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in immunization-evaluation-status
patient 1..1 Reference(Patient)
date 0..1 dateTime
authority 0..1 Reference(Organization)
targetDisease 1..1 CodeableConcept
immunizationEvent 1..1 Reference(Immunization)
doseStatus 1..1 CodeableConcept
doseStatusReason 0..* CodeableConcept
description 0..1 string
series 0..1 string
doseNumber[x] 0..1 positiveInt string
seriesDoses[x] 0..1 positiveInt string", invariants: "", not_checked: "" },
    Source { name: "ImmunizationRecommendation", base: "DomainResource", elements: "\
identifier 0..* Identifier
patient 1..1 Reference(Patient)
date 1..1 dateTime
authority 0..1 Reference(Organization)
recommendation 1..*
recommendation.vaccineCode 0..* CodeableConcept
recommendation.targetDisease 0..1 CodeableConcept
recommendation.contraindicatedVaccineCode 0..* CodeableConcept
recommendation.forecastStatus 1..1 CodeableConcept
recommendation.forecastReason 0..* CodeableConcept
recommendation.dateCriterion 0..*
recommendation.dateCriterion.code 1..1 CodeableConcept
recommendation.dateCriterion.value 1..1 dateTime
recommendation.description 0..1 string
recommendation.series 0..1 string
recommendation.doseNumber[x] 0..1 positiveInt string
recommendation.seriesDoses[x] 0..1 positiveInt string
recommendation.supportingImmunization 0..* Reference(Immunization ImmunizationEvaluation)
recommendation.supportingPatientInformation 0..* Reference", invariants: "\
recommendation imr-1 vaccineCode.exists() or targetDisease.exists()", not_checked: "" },
    Source { name: "ImplementationGuide", base: "DomainResource", elements: "\
url 1..1 uri
version 0..1 string
name 1..1 string
title 0..1 string
status 1..1 code in publication-status
experimental 0..1 boolean
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
copyright 0..1 markdown
packageId 1..1 id
license 0..1 code in spdx-license
fhirVersion 1..* code in FHIR-version
dependsOn 0..*
dependsOn.uri 1..1 canonical(ImplementationGuide)
dependsOn.packageId 0..1 id
dependsOn.version 0..1 string
global 0..*
global.type 1..1 code in resource-types
global.profile 1..1 canonical(StructureDefinition)
definition 0..1
definition.grouping 0..*
definition.grouping.name 1..1 string
definition.grouping.description 0..1 string
definition.resource 1..*
definition.resource.reference 1..1 Reference
definition.resource.fhirVersion 0..* code in FHIR-version
definition.resource.name 0..1 string
definition.resource.description 0..1 string
definition.resource.example[x] 0..1 boolean canonical(StructureDefinition)
definition.resource.groupingId 0..1 id
definition.page 0..1
definition.page.name[x] 1..1 url Reference(Binary)
definition.page.title 1..1 string
definition.page.generation 1..1 code in guide-page-generation
definition.page.page 0..* as definition.page
definition.parameter 0..*
definition.parameter.code 1..1 code in guide-parameter-code
definition.parameter.value 1..1 string
definition.template 0..*
definition.template.code 1..1 code
definition.template.source 1..1 string
definition.template.scope 0..1 string
manifest 0..1
manifest.rendering 0..1 url
manifest.resource 1..*
manifest.resource.reference 1..1 Reference
manifest.resource.example[x] 0..1 boolean canonical(StructureDefinition)
manifest.resource.relativePath 0..1 url
manifest.page 0..*
manifest.page.name 1..1 string
manifest.page.title 0..1 string
manifest.page.anchor 0..* string
manifest.image 0..* string
manifest.other 0..* string", invariants: "\
- ig-2 definition.resource.fhirVersion.all(%context.fhirVersion contains $this)
definition ig-1 resource.groupingId.all(%context.grouping.id contains $this)", not_checked: "ImplementationGuide.dependsOn" },
    Source { name: "InsurancePlan", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 0..1 code in publication-status
type 0..* CodeableConcept
name 0..1 string
alias 0..* string
period 0..1 Period
ownedBy 0..1 Reference(Organization)
administeredBy 0..1 Reference(Organization)
coverageArea 0..* Reference(Location)
contact 0..*
contact.purpose 0..1 CodeableConcept
contact.name 0..1 HumanName
contact.telecom 0..* ContactPoint
contact.address 0..1 Address
endpoint 0..* Reference(Endpoint)
network 0..* Reference(Organization)
coverage 0..*
coverage.type 1..1 CodeableConcept
coverage.network 0..* Reference(Organization)
coverage.benefit 1..*
coverage.benefit.type 1..1 CodeableConcept
coverage.benefit.requirement 0..1 string
coverage.benefit.limit 0..*
coverage.benefit.limit.value 0..1 Quantity
coverage.benefit.limit.code 0..1 CodeableConcept
plan 0..*
plan.identifier 0..* Identifier
plan.type 0..1 CodeableConcept
plan.coverageArea 0..* Reference(Location)
plan.network 0..* Reference(Organization)
plan.generalCost 0..*
plan.generalCost.type 0..1 CodeableConcept
plan.generalCost.groupSize 0..1 positiveInt
plan.generalCost.cost 0..1 Money
plan.generalCost.comment 0..1 string
plan.specificCost 0..*
plan.specificCost.category 1..1 CodeableConcept
plan.specificCost.benefit 0..*
plan.specificCost.benefit.type 1..1 CodeableConcept
plan.specificCost.benefit.cost 0..*
plan.specificCost.benefit.cost.type 1..1 CodeableConcept
plan.specificCost.benefit.cost.applicability 0..1 CodeableConcept in insuranceplan-applicability
plan.specificCost.benefit.cost.qualifiers 0..* CodeableConcept
plan.specificCost.benefit.cost.value 0..1 Quantity", invariants: "\
- ipn-1 (identifier.count() + name.count()) > 0", not_checked: "" },
    Source { name: "Invoice", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in invoice-status
cancelledReason 0..1 string
type 0..1 CodeableConcept
subject 0..1 Reference(Patient Group)
recipient 0..1 Reference(Organization Patient RelatedPerson)
date 0..1 dateTime
participant 0..*
participant.role 0..1 CodeableConcept
participant.actor 1..1 Reference(Practitioner Organization Patient PractitionerRole Device RelatedPerson)
issuer 0..1 Reference(Organization)
account 0..1 Reference(Account)
lineItem 0..*
lineItem.sequence 0..1 positiveInt
lineItem.chargeItem[x] 1..1 CodeableConcept Reference(ChargeItem)
lineItem.priceComponent 0..*
lineItem.priceComponent.type 1..1 code in invoice-priceComponentType
lineItem.priceComponent.code 0..1 CodeableConcept
lineItem.priceComponent.factor 0..1 decimal
lineItem.priceComponent.amount 0..1 Money
totalPriceComponent 0..* as lineItem.priceComponent
totalNet 0..1 Money
totalGross 0..1 Money
paymentTerms 0..1 markdown
note 0..* Annotation", invariants: "", not_checked: "" },
    Source { name: "Library", base: "DomainResource", elements: "\
url 0..1 uri
identifier 0..* Identifier
version 0..1 string
name 0..1 string
title 0..1 string
subtitle 0..1 string
status 1..1 code in publication-status
experimental 0..1 boolean
type 1..1 CodeableConcept
subject[x] 0..1 CodeableConcept Reference(Group)
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
usage 0..1 string
copyright 0..1 markdown
approvalDate 0..1 date
lastReviewDate 0..1 date
effectivePeriod 0..1 Period
topic 0..* CodeableConcept
author 0..* ContactDetail
editor 0..* ContactDetail
reviewer 0..* ContactDetail
endorser 0..* ContactDetail
relatedArtifact 0..* RelatedArtifact
parameter 0..* ParameterDefinition
dataRequirement 0..* DataRequirement
content 0..* Attachment", invariants: "", not_checked: "" },
    Source { name: "Linkage", base: "DomainResource", elements: "\
active 0..1 boolean
author 0..1 Reference(Practitioner PractitionerRole Organization)
item 1..*
item.type 1..1 code in linkage-type
item.resource 1..1 Reference", invariants: "\
- lnk-1 item.count()>1", not_checked: "" },
    Source { name: "List", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in list-status
mode 1..1 code in list-mode
title 0..1 string
code 0..1 CodeableConcept
subject 0..1 Reference(Patient Group Device Location)
encounter 0..1 Reference(Encounter)
date 0..1 dateTime
source 0..1 Reference(Practitioner PractitionerRole Patient Device)
orderedBy 0..1 CodeableConcept
note 0..* Annotation
entry 0..*
entry.flag 0..1 CodeableConcept
entry.deleted 0..1 boolean
entry.date 0..1 dateTime
entry.item 1..1 Reference
emptyReason 0..1 CodeableConcept", invariants: "\
- lst-1 emptyReason.empty() or entry.empty()
- lst-2 mode = 'changes' or entry.deleted.empty()
- lst-3 mode = 'working' or entry.date.empty()", not_checked: "" },
    Source { name: "MarketingStatus", base: "BackboneElement", elements: "\
country 1..1 CodeableConcept
jurisdiction 0..1 CodeableConcept
status 1..1 CodeableConcept
dateRange 1..1 Period
restoreDate 0..1 dateTime", invariants: "", not_checked: "" },
    Source { name: "Measure", base: "DomainResource", elements: "\
url 0..1 uri
identifier 0..* Identifier
version 0..1 string
name 0..1 string
title 0..1 string
subtitle 0..1 string
status 1..1 code in publication-status
experimental 0..1 boolean
subject[x] 0..1 CodeableConcept Reference(Group)
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
usage 0..1 string
copyright 0..1 markdown
approvalDate 0..1 date
lastReviewDate 0..1 date
effectivePeriod 0..1 Period
topic 0..* CodeableConcept
author 0..* ContactDetail
editor 0..* ContactDetail
reviewer 0..* ContactDetail
endorser 0..* ContactDetail
relatedArtifact 0..* RelatedArtifact
library 0..* canonical(Library)
disclaimer 0..1 markdown
scoring 0..1 CodeableConcept
compositeScoring 0..1 CodeableConcept
type 0..* CodeableConcept
riskAdjustment 0..1 string
rateAggregation 0..1 string
rationale 0..1 markdown
clinicalRecommendationStatement 0..1 markdown
improvementNotation 0..1 CodeableConcept in measure-improvement-notation
definition 0..* markdown
guidance 0..1 markdown
group 0..*
group.code 0..1 CodeableConcept
group.description 0..1 string
group.population 0..*
group.population.code 0..1 CodeableConcept
group.population.description 0..1 string
group.population.criteria 1..1 Expression
group.stratifier 0..*
group.stratifier.code 0..1 CodeableConcept
group.stratifier.description 0..1 string
group.stratifier.criteria 0..1 Expression
group.stratifier.component 0..*
group.stratifier.component.code 0..1 CodeableConcept
group.stratifier.component.description 0..1 string
group.stratifier.component.criteria 1..1 Expression
supplementalData 0..*
supplementalData.code 0..1 CodeableConcept
supplementalData.usage 0..* CodeableConcept
supplementalData.description 0..1 string
supplementalData.criteria 1..1 Expression", invariants: "\
- mea-1 group.stratifier.all((code | description | criteria).exists() xor component.exists())", not_checked: "Measure.group" },
    Source { name: "MeasureReport", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in measure-report-status
type 1..1 code in measure-report-type
measure 1..1 canonical(Measure)
subject 0..1 Reference(Patient Practitioner PractitionerRole Location Device RelatedPerson Group)
date 0..1 dateTime
reporter 0..1 Reference(Practitioner PractitionerRole Location Organization)
period 1..1 Period
improvementNotation 0..1 CodeableConcept in measure-improvement-notation
group 0..*
group.code 0..1 CodeableConcept
group.population 0..*
group.population.code 0..1 CodeableConcept
group.population.count 0..1 integer
group.population.subjectResults 0..1 Reference(List)
group.measureScore 0..1 Quantity
group.stratifier 0..*
group.stratifier.code 0..* CodeableConcept
group.stratifier.stratum 0..*
group.stratifier.stratum.value 0..1 CodeableConcept
group.stratifier.stratum.component 0..*
group.stratifier.stratum.component.code 1..1 CodeableConcept
group.stratifier.stratum.component.value 1..1 CodeableConcept
group.stratifier.stratum.population 0..*
group.stratifier.stratum.population.code 0..1 CodeableConcept
group.stratifier.stratum.population.count 0..1 integer
group.stratifier.stratum.population.subjectResults 0..1 Reference(List)
group.stratifier.stratum.measureScore 0..1 Quantity
evaluatedResource 0..* Reference", invariants: "\
- mrp-1 (type != 'data-collection') or group.exists().not()
- mrp-2 group.stratifier.stratum.all(value.exists() xor component.exists())", not_checked: "MeasureReport.group" },
    Source { name: "Media", base: "DomainResource", elements: "\
identifier 0..* Identifier
basedOn 0..* Reference(ServiceRequest CarePlan)
partOf 0..* Reference
status 1..1 code in event-status
type 0..1 CodeableConcept
modality 0..1 CodeableConcept
view 0..1 CodeableConcept
subject 0..1 Reference(Patient Practitioner PractitionerRole Group Device Specimen Location)
encounter 0..1 Reference(Encounter)
created[x] 0..1 dateTime Period
issued 0..1 instant
operator 0..1 Reference(Practitioner PractitionerRole Organization CareTeam Patient Device RelatedPerson)
reasonCode 0..* CodeableConcept
bodySite 0..1 CodeableConcept
deviceName 0..1 string
device 0..1 Reference(Device DeviceMetric)
height 0..1 positiveInt
width 0..1 positiveInt
frames 0..1 positiveInt
duration 0..1 decimal
content 1..1 Attachment
note 0..* Annotation", invariants: "", not_checked: "" },
    Source { name: "Medication", base: "DomainResource", elements: "\
identifier 0..* Identifier
code 0..1 CodeableConcept
status 0..1 code in medication-status
manufacturer 0..1 Reference(Organization)
form 0..1 CodeableConcept
amount 0..1 Ratio
ingredient 0..*
ingredient.item[x] 1..1 CodeableConcept Reference(Substance Medication)
ingredient.isActive 0..1 boolean
ingredient.strength 0..1 Ratio
batch 0..1
batch.lotNumber 0..1 string
batch.expirationDate 0..1 dateTime", invariants: "", not_checked: "" },
    Source { name: "MedicationAdministration", base: "DomainResource", elements: "\
identifier 0..* Identifier
instantiates 0..* uri
partOf 0..* Reference(MedicationAdministration Procedure)
status 1..1 code in medication-admin-status
statusReason 0..* CodeableConcept
category 0..1 CodeableConcept
medication[x] 1..1 CodeableConcept Reference(Medication)
subject 1..1 Reference(Patient Group)
context 0..1 Reference(Encounter EpisodeOfCare)
supportingInformation 0..* Reference
effective[x] 1..1 dateTime Period
performer 0..*
performer.function 0..1 CodeableConcept
performer.actor 1..1 Reference(Practitioner PractitionerRole Patient RelatedPerson Device)
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference(Condition Observation DiagnosticReport)
request 0..1 Reference(MedicationRequest)
device 0..* Reference(Device)
note 0..* Annotation
dosage 0..1
dosage.text 0..1 string
dosage.site 0..1 CodeableConcept
dosage.route 0..1 CodeableConcept
dosage.method 0..1 CodeableConcept
dosage.dose 0..1 Quantity
dosage.rate[x] 0..1 Ratio Quantity
eventHistory 0..* Reference(Provenance)", invariants: "\
dosage mad-1 dose.exists() or rate.exists()", not_checked: "" },
    Source { name: "MedicationDispense", base: "DomainResource", elements: "\
identifier 0..* Identifier
partOf 0..* Reference(Procedure)
status 1..1 code in medicationdispense-status
statusReason[x] 0..1 CodeableConcept Reference(DetectedIssue)
category 0..1 CodeableConcept
medication[x] 1..1 CodeableConcept Reference(Medication)
subject 0..1 Reference(Patient Group)
context 0..1 Reference(Encounter EpisodeOfCare)
supportingInformation 0..* Reference
performer 0..*
performer.function 0..1 CodeableConcept
performer.actor 1..1 Reference(Practitioner PractitionerRole Organization Patient Device RelatedPerson)
location 0..1 Reference(Location)
authorizingPrescription 0..* Reference(MedicationRequest)
type 0..1 CodeableConcept
quantity 0..1 Quantity
daysSupply 0..1 Quantity
whenPrepared 0..1 dateTime
whenHandedOver 0..1 dateTime
destination 0..1 Reference(Location)
receiver 0..* Reference(Patient Practitioner)
note 0..* Annotation
dosageInstruction 0..* Dosage
substitution 0..1
substitution.wasSubstituted 1..1 boolean
substitution.type 0..1 CodeableConcept
substitution.reason 0..* CodeableConcept
substitution.responsibleParty 0..* Reference(Practitioner PractitionerRole)
detectedIssue 0..* Reference(DetectedIssue)
eventHistory 0..* Reference(Provenance)", invariants: "\
- mdd-1 whenHandedOver.empty() or whenPrepared.empty() or whenHandedOver >= whenPrepared", not_checked: "" },
    Source { name: "MedicationKnowledge", base: "DomainResource", elements: "\
code 0..1 CodeableConcept
status 0..1 code in medicationknowledge-status
manufacturer 0..1 Reference(Organization)
doseForm 0..1 CodeableConcept
amount 0..1 Quantity
synonym 0..* string
relatedMedicationKnowledge 0..*
relatedMedicationKnowledge.type 1..1 CodeableConcept
relatedMedicationKnowledge.reference 1..* Reference(MedicationKnowledge)
associatedMedication 0..* Reference(Medication)
productType 0..* CodeableConcept
monograph 0..*
monograph.type 0..1 CodeableConcept
monograph.source 0..1 Reference(DocumentReference Media)
ingredient 0..*
ingredient.item[x] 1..1 CodeableConcept Reference(Substance)
ingredient.isActive 0..1 boolean
ingredient.strength 0..1 Ratio
preparationInstruction 0..1 markdown
intendedRoute 0..* CodeableConcept
cost 0..*
cost.type 1..1 CodeableConcept
cost.source 0..1 string
cost.cost 1..1 Money
monitoringProgram 0..*
monitoringProgram.type 0..1 CodeableConcept
monitoringProgram.name 0..1 string
administrationGuidelines 0..*
administrationGuidelines.dosage 0..*
administrationGuidelines.dosage.type 1..1 CodeableConcept
administrationGuidelines.dosage.dosage 1..* Dosage
administrationGuidelines.indication[x] 0..1 CodeableConcept Reference(ObservationDefinition)
administrationGuidelines.patientCharacteristics 0..*
administrationGuidelines.patientCharacteristics.characteristic[x] 1..1 CodeableConcept Quantity
administrationGuidelines.patientCharacteristics.value 0..* string
medicineClassification 0..*
medicineClassification.type 1..1 CodeableConcept
medicineClassification.classification 0..* CodeableConcept
packaging 0..1
packaging.type 0..1 CodeableConcept
packaging.quantity 0..1 Quantity
drugCharacteristic 0..*
drugCharacteristic.type 0..1 CodeableConcept
drugCharacteristic.value[x] 0..1 CodeableConcept string Quantity base64Binary
contraindication 0..* Reference(DetectedIssue)
regulatory 0..*
regulatory.regulatoryAuthority 1..1 Reference(Organization)
regulatory.substitution 0..*
regulatory.substitution.type 1..1 CodeableConcept
regulatory.substitution.allowed 1..1 boolean
regulatory.schedule 0..*
regulatory.schedule.schedule 1..1 CodeableConcept
regulatory.maxDispense 0..1
regulatory.maxDispense.quantity 1..1 Quantity
regulatory.maxDispense.period 0..1 Duration
kinetics 0..*
kinetics.areaUnderCurve 0..* Quantity
kinetics.lethalDose50 0..* Quantity
kinetics.halfLifePeriod 0..1 Duration", invariants: "", not_checked: "" },
    Source { name: "MedicationRequest", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in medicationrequest-status
statusReason 0..1 CodeableConcept
intent 1..1 code in medicationrequest-intent
category 0..* CodeableConcept
priority 0..1 code in request-priority
doNotPerform 0..1 boolean
reported[x] 0..1 boolean Reference(Patient Practitioner PractitionerRole RelatedPerson Organization)
medication[x] 1..1 CodeableConcept Reference(Medication)
subject 1..1 Reference(Patient Group)
encounter 0..1 Reference(Encounter)
supportingInformation 0..* Reference
authoredOn 0..1 dateTime
requester 0..1 Reference(Practitioner PractitionerRole Organization Patient RelatedPerson Device)
performer 0..1 Reference(Practitioner PractitionerRole Organization Patient Device RelatedPerson CareTeam)
performerType 0..1 CodeableConcept
recorder 0..1 Reference(Practitioner PractitionerRole)
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference(Condition Observation)
instantiatesCanonical 0..* canonical
instantiatesUri 0..* uri
basedOn 0..* Reference(CarePlan MedicationRequest ServiceRequest ImmunizationRecommendation)
groupIdentifier 0..1 Identifier
courseOfTherapyType 0..1 CodeableConcept
insurance 0..* Reference(Coverage ClaimResponse)
note 0..* Annotation
dosageInstruction 0..* Dosage
dispenseRequest 0..1
dispenseRequest.initialFill 0..1
dispenseRequest.initialFill.quantity 0..1 Quantity
dispenseRequest.initialFill.duration 0..1 Duration
dispenseRequest.dispenseInterval 0..1 Duration
dispenseRequest.validityPeriod 0..1 Period
dispenseRequest.numberOfRepeatsAllowed 0..1 unsignedInt
dispenseRequest.quantity 0..1 Quantity
dispenseRequest.expectedSupplyDuration 0..1 Duration
dispenseRequest.performer 0..1 Reference(Organization)
substitution 0..1
substitution.allowed[x] 1..1 boolean CodeableConcept
substitution.reason 0..1 CodeableConcept
priorPrescription 0..1 Reference(MedicationRequest)
detectedIssue 0..* Reference(DetectedIssue)
eventHistory 0..* Reference(Provenance)", invariants: "", not_checked: "" },
    Source { name: "MedicationStatement", base: "DomainResource", elements: "\
identifier 0..* Identifier
basedOn 0..* Reference(MedicationRequest CarePlan ServiceRequest)
partOf 0..* Reference(MedicationAdministration MedicationDispense MedicationStatement Procedure Observation)
status 1..1 code in medication-statement-status
statusReason 0..* CodeableConcept
category 0..1 CodeableConcept
medication[x] 1..1 CodeableConcept Reference(Medication)
subject 1..1 Reference(Patient Group)
context 0..1 Reference(Encounter EpisodeOfCare)
effective[x] 0..1 dateTime Period
dateAsserted 0..1 dateTime
informationSource 0..1 Reference(Patient Practitioner PractitionerRole RelatedPerson Organization)
derivedFrom 0..* Reference
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference(Condition Observation DiagnosticReport)
note 0..* Annotation
dosage 0..* Dosage", invariants: "", not_checked: "" },
    Source { name: "MedicinalProduct", base: "DomainResource", elements: "\
identifier 0..* Identifier
type 0..1 CodeableConcept
domain 0..1 Coding
combinedPharmaceuticalDoseForm 0..1 CodeableConcept
legalStatusOfSupply 0..1 CodeableConcept
additionalMonitoringIndicator 0..1 CodeableConcept
specialMeasures 0..* string
paediatricUseIndicator 0..1 CodeableConcept
productClassification 0..* CodeableConcept
marketingStatus 0..* MarketingStatus
pharmaceuticalProduct 0..* Reference(MedicinalProductPharmaceutical)
packagedMedicinalProduct 0..* Reference(MedicinalProductPackaged)
attachedDocument 0..* Reference(DocumentReference)
masterFile 0..* Reference(DocumentReference)
contact 0..* Reference(Organization PractitionerRole)
clinicalTrial 0..* Reference(ResearchStudy)
name 1..*
name.productName 1..1 string
name.namePart 0..*
name.namePart.part 1..1 string
name.namePart.type 1..1 Coding
name.countryLanguage 0..*
name.countryLanguage.country 1..1 CodeableConcept
name.countryLanguage.jurisdiction 0..1 CodeableConcept
name.countryLanguage.language 1..1 CodeableConcept
crossReference 0..* Identifier
manufacturingBusinessOperation 0..*
manufacturingBusinessOperation.operationType 0..1 CodeableConcept
manufacturingBusinessOperation.authorisationReferenceNumber 0..1 Identifier
manufacturingBusinessOperation.effectiveDate 0..1 dateTime
manufacturingBusinessOperation.confidentialityIndicator 0..1 CodeableConcept
manufacturingBusinessOperation.manufacturer 0..* Reference(Organization)
manufacturingBusinessOperation.regulator 0..1 Reference(Organization)
specialDesignation 0..*
specialDesignation.identifier 0..* Identifier
specialDesignation.type 0..1 CodeableConcept
specialDesignation.intendedUse 0..1 CodeableConcept
specialDesignation.indication[x] 0..1 CodeableConcept Reference(MedicinalProductIndication)
specialDesignation.status 0..1 CodeableConcept
specialDesignation.date 0..1 dateTime
specialDesignation.species 0..1 CodeableConcept", invariants: "", not_checked: "" },
    Source { name: "MedicinalProductAuthorization", base: "DomainResource", elements: "\
identifier 0..* Identifier
subject 0..1 Reference(MedicinalProduct MedicinalProductPackaged)
country 0..* CodeableConcept
jurisdiction 0..* CodeableConcept
status 0..1 CodeableConcept
statusDate 0..1 dateTime
restoreDate 0..1 dateTime
validityPeriod 0..1 Period
dataExclusivityPeriod 0..1 Period
dateOfFirstAuthorization 0..1 dateTime
internationalBirthDate 0..1 dateTime
legalBasis 0..1 CodeableConcept
jurisdictionalAuthorization 0..*
jurisdictionalAuthorization.identifier 0..* Identifier
jurisdictionalAuthorization.country 0..1 CodeableConcept
jurisdictionalAuthorization.jurisdiction 0..* CodeableConcept
jurisdictionalAuthorization.legalStatusOfSupply 0..1 CodeableConcept
jurisdictionalAuthorization.validityPeriod 0..1 Period
holder 0..1 Reference(Organization)
regulator 0..1 Reference(Organization)
procedure 0..1
procedure.identifier 0..1 Identifier
procedure.type 1..1 CodeableConcept
procedure.date[x] 0..1 Period dateTime
procedure.application 0..* as procedure", invariants: "", not_checked: "" },
    Source { name: "MedicinalProductContraindication", base: "DomainResource", elements: "\
subject 0..* Reference(MedicinalProduct Medication)
disease 0..1 CodeableConcept
diseaseStatus 0..1 CodeableConcept
comorbidity 0..* CodeableConcept
therapeuticIndication 0..* Reference(MedicinalProductIndication)
otherTherapy 0..*
otherTherapy.therapyRelationshipType 1..1 CodeableConcept
otherTherapy.medication[x] 1..1 CodeableConcept Reference(MedicinalProduct Medication Substance SubstanceSpecification)
population 0..* Population", invariants: "", not_checked: "" },
    Source { name: "MedicinalProductIndication", base: "DomainResource", elements: "\
subject 0..* Reference(MedicinalProduct Medication)
diseaseSymptomProcedure 0..1 CodeableConcept
diseaseStatus 0..1 CodeableConcept
comorbidity 0..* CodeableConcept
intendedEffect 0..1 CodeableConcept
duration 0..1 Quantity
otherTherapy 0..*
otherTherapy.therapyRelationshipType 1..1 CodeableConcept
otherTherapy.medication[x] 1..1 CodeableConcept Reference(MedicinalProduct Medication Substance SubstanceSpecification)
undesirableEffect 0..* Reference(MedicinalProductUndesirableEffect)
population 0..* Population", invariants: "", not_checked: "" },
    Source { name: "MedicinalProductIngredient", base: "DomainResource", elements: "\
identifier 0..1 Identifier
role 1..1 CodeableConcept
allergenicIndicator 0..1 boolean
manufacturer 0..* Reference(Organization)
specifiedSubstance 0..*
specifiedSubstance.code 1..1 CodeableConcept
specifiedSubstance.group 1..1 CodeableConcept
specifiedSubstance.confidentiality 0..1 CodeableConcept
specifiedSubstance.strength 0..*
specifiedSubstance.strength.presentation 1..1 Ratio
specifiedSubstance.strength.presentationLowLimit 0..1 Ratio
specifiedSubstance.strength.concentration 0..1 Ratio
specifiedSubstance.strength.concentrationLowLimit 0..1 Ratio
specifiedSubstance.strength.measurementPoint 0..1 string
specifiedSubstance.strength.country 0..* CodeableConcept
specifiedSubstance.strength.referenceStrength 0..*
specifiedSubstance.strength.referenceStrength.substance 0..1 CodeableConcept
specifiedSubstance.strength.referenceStrength.strength 1..1 Ratio
specifiedSubstance.strength.referenceStrength.strengthLowLimit 0..1 Ratio
specifiedSubstance.strength.referenceStrength.measurementPoint 0..1 string
specifiedSubstance.strength.referenceStrength.country 0..* CodeableConcept
substance 0..1
substance.code 1..1 CodeableConcept
substance.strength 0..* as specifiedSubstance.strength", invariants: "", not_checked: "" },
    Source { name: "MedicinalProductInteraction", base: "DomainResource", elements: "\
subject 0..* Reference(MedicinalProduct Medication Substance)
description 0..1 string
interactant 0..*
interactant.item[x] 1..1 CodeableConcept Reference(MedicinalProduct Medication Substance ObservationDefinition)
type 0..1 CodeableConcept
effect 0..1 CodeableConcept
incidence 0..1 CodeableConcept
management 0..1 CodeableConcept", invariants: "", not_checked: "" },
    Source { name: "MedicinalProductManufactured", base: "DomainResource", elements: "\
manufacturedDoseForm 1..1 CodeableConcept
unitOfPresentation 0..1 CodeableConcept
quantity 1..1 Quantity
manufacturer 0..* Reference(Organization)
ingredient 0..* Reference(MedicinalProductIngredient)
physicalCharacteristics 0..1 ProdCharacteristic
otherCharacteristics 0..* CodeableConcept", invariants: "", not_checked: "" },
    Source { name: "MedicinalProductPackaged", base: "DomainResource", elements: "\
identifier 0..* Identifier
subject 0..* Reference(MedicinalProduct)
description 0..1 string
legalStatusOfSupply 0..1 CodeableConcept
marketingStatus 0..* MarketingStatus
marketingAuthorization 0..1 Reference(MedicinalProductAuthorization)
manufacturer 0..* Reference(Organization)
batchIdentifier 0..*
batchIdentifier.outerPackaging 1..1 Identifier
batchIdentifier.immediatePackaging 0..1 Identifier
packageItem 1..*
packageItem.identifier 0..* Identifier
packageItem.type 1..1 CodeableConcept
packageItem.quantity 1..1 Quantity
packageItem.material 0..* CodeableConcept
packageItem.alternateMaterial 0..* CodeableConcept
packageItem.device 0..* Reference(DeviceDefinition)
packageItem.manufacturedItem 0..* Reference(MedicinalProductManufactured)
packageItem.packageItem 0..* as packageItem
packageItem.physicalCharacteristics 0..1 ProdCharacteristic
packageItem.otherCharacteristics 0..* CodeableConcept
packageItem.shelfLifeStorage 0..* ProductShelfLife
packageItem.manufacturer 0..* Reference(Organization)", invariants: "", not_checked: "" },
    Source { name: "MedicinalProductPharmaceutical", base: "DomainResource", elements: "\
identifier 0..* Identifier
administrableDoseForm 1..1 CodeableConcept
unitOfPresentation 0..1 CodeableConcept
ingredient 0..* Reference(MedicinalProductIngredient)
device 0..* Reference(DeviceDefinition)
characteristics 0..*
characteristics.code 1..1 CodeableConcept
characteristics.status 0..1 CodeableConcept
routeOfAdministration 1..*
routeOfAdministration.code 1..1 CodeableConcept
routeOfAdministration.firstDose 0..1 Quantity
routeOfAdministration.maxSingleDose 0..1 Quantity
routeOfAdministration.maxDosePerDay 0..1 Quantity
routeOfAdministration.maxDosePerTreatmentPeriod 0..1 Ratio
routeOfAdministration.maxTreatmentPeriod 0..1 Duration
routeOfAdministration.targetSpecies 0..*
routeOfAdministration.targetSpecies.code 1..1 CodeableConcept
routeOfAdministration.targetSpecies.withdrawalPeriod 0..*
routeOfAdministration.targetSpecies.withdrawalPeriod.tissue 1..1 CodeableConcept
routeOfAdministration.targetSpecies.withdrawalPeriod.value 1..1 Quantity
routeOfAdministration.targetSpecies.withdrawalPeriod.supportingInformation 0..1 string", invariants: "", not_checked: "" },
    Source { name: "MedicinalProductUndesirableEffect", base: "DomainResource", elements: "\
subject 0..* Reference(MedicinalProduct Medication)
symptomConditionEffect 0..1 CodeableConcept
classification 0..1 CodeableConcept
frequencyOfOccurrence 0..1 CodeableConcept
population 0..* Population", invariants: "", not_checked: "" },
    Source { name: "MessageDefinition", base: "DomainResource", elements: "\
url 0..1 uri
identifier 0..* Identifier
version 0..1 string
name 0..1 string
title 0..1 string
replaces 0..* canonical(MessageDefinition)
status 1..1 code in publication-status
experimental 0..1 boolean
date 1..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
copyright 0..1 markdown
base 0..1 canonical(MessageDefinition)
parent 0..* canonical(ActivityDefinition PlanDefinition)
event[x] 1..1 Coding uri
category 0..1 code in message-significance-category
focus 0..*
focus.code 1..1 code in resource-types
focus.profile 0..1 canonical(StructureDefinition)
focus.min 1..1 unsignedInt
focus.max 0..1 string
responseRequired 0..1 code in messageheader-response-request
allowedResponse 0..*
allowedResponse.message 1..1 canonical(MessageDefinition)
allowedResponse.situation 0..1 markdown
graph 0..* canonical(GraphDefinition)", invariants: "\
focus md-1 max='*' or (max.toInteger() > 0)", not_checked: "" },
    Source { name: "MessageHeader", base: "DomainResource", elements: "\
event[x] 1..1 Coding uri
destination 0..*
destination.name 0..1 string
destination.target 0..1 Reference(Device)
destination.endpoint 1..1 url
destination.receiver 0..1 Reference(Practitioner PractitionerRole Organization)
sender 0..1 Reference(Practitioner PractitionerRole Organization)
enterer 0..1 Reference(Practitioner PractitionerRole)
author 0..1 Reference(Practitioner PractitionerRole)
source 1..1
source.name 0..1 string
source.software 0..1 string
source.version 0..1 string
source.contact 0..1 ContactPoint
source.endpoint 1..1 url
responsible 0..1 Reference(Practitioner PractitionerRole Organization)
reason 0..1 CodeableConcept
response 0..1
response.identifier 1..1 id
response.code 1..1 code in response-code
response.details 0..1 Reference(OperationOutcome)
focus 0..* Reference
definition 0..1 canonical(MessageDefinition)", invariants: "", not_checked: "" },
    Source { name: "MolecularSequence", base: "DomainResource", elements: "\
identifier 0..* Identifier
type 0..1 code in sequence-type
coordinateSystem 1..1 integer
patient 0..1 Reference(Patient)
specimen 0..1 Reference(Specimen)
device 0..1 Reference(Device)
performer 0..1 Reference(Organization)
quantity 0..1 Quantity
referenceSeq 0..1
referenceSeq.chromosome 0..1 CodeableConcept
referenceSeq.genomeBuild 0..1 string
referenceSeq.orientation 0..1 code in orientation-type
referenceSeq.referenceSeqId 0..1 CodeableConcept
referenceSeq.referenceSeqPointer 0..1 Reference(MolecularSequence)
referenceSeq.referenceSeqString 0..1 string
referenceSeq.strand 0..1 code in strand-type
referenceSeq.windowStart 0..1 integer
referenceSeq.windowEnd 0..1 integer
variant 0..*
variant.start 0..1 integer
variant.end 0..1 integer
variant.observedAllele 0..1 string
variant.referenceAllele 0..1 string
variant.cigar 0..1 string
variant.variantPointer 0..1 Reference(Observation)
observedSeq 0..1 string
quality 0..*
quality.type 1..1 code in quality-type
quality.standardSequence 0..1 CodeableConcept
quality.start 0..1 integer
quality.end 0..1 integer
quality.score 0..1 Quantity
quality.method 0..1 CodeableConcept
quality.truthTP 0..1 decimal
quality.queryTP 0..1 decimal
quality.truthFN 0..1 decimal
quality.queryFP 0..1 decimal
quality.gtFP 0..1 decimal
quality.precision 0..1 decimal
quality.recall 0..1 decimal
quality.fScore 0..1 decimal
quality.roc 0..1
quality.roc.score 0..* integer
quality.roc.numTP 0..* integer
quality.roc.numFP 0..* integer
quality.roc.numFN 0..* integer
quality.roc.precision 0..* decimal
quality.roc.sensitivity 0..* decimal
quality.roc.fMeasure 0..* decimal
readCoverage 0..1 integer
repository 0..*
repository.type 1..1 code in repository-type
repository.url 0..1 uri
repository.name 0..1 string
repository.datasetId 0..1 string
repository.variantsetId 0..1 string
repository.readsetId 0..1 string
pointer 0..* Reference(MolecularSequence)
structureVariant 0..*
structureVariant.variantType 0..1 CodeableConcept
structureVariant.exact 0..1 boolean
structureVariant.length 0..1 integer
structureVariant.outer 0..1
structureVariant.outer.start 0..1 integer
structureVariant.outer.end 0..1 integer
structureVariant.inner 0..1
structureVariant.inner.start 0..1 integer
structureVariant.inner.end 0..1 integer", invariants: "\
- msq-3 coordinateSystem = 1 or coordinateSystem = 0
referenceSeq msq-5 (chromosome.empty() and genomeBuild.empty()) or (chromosome.exists() and genomeBuild.exists())
referenceSeq msq-6 (genomeBuild.count()+referenceSeqId.count()+ referenceSeqPointer.count()+ referenceSeqString.count()) = 1", not_checked: "" },
    Source { name: "NamingSystem", base: "DomainResource", elements: "\
name 1..1 string
status 1..1 code in publication-status
kind 1..1 code in namingsystem-type
date 1..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
responsible 0..1 string
type 0..1 CodeableConcept
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
usage 0..1 string
uniqueId 1..*
uniqueId.type 1..1 code in namingsystem-identifier-type
uniqueId.value 1..1 string
uniqueId.preferred 0..1 boolean
uniqueId.comment 0..1 string
uniqueId.period 0..1 Period", invariants: "\
- nsd-1 kind != 'root' or uniqueId.all(type != 'uuid')
- nsd-2 uniqueId.where(preferred = true).select(type).isDistinct()", not_checked: "" },
    Source { name: "NutritionOrder", base: "DomainResource", elements: "\
identifier 0..* Identifier
instantiatesCanonical 0..* canonical(ActivityDefinition PlanDefinition)
instantiatesUri 0..* uri
instantiates 0..* uri
status 1..1 code in request-status
intent 1..1 code in request-intent
patient 1..1 Reference(Patient)
encounter 0..1 Reference(Encounter)
dateTime 1..1 dateTime
orderer 0..1 Reference(Practitioner PractitionerRole)
allergyIntolerance 0..* Reference(AllergyIntolerance)
foodPreferenceModifier 0..* CodeableConcept
excludeFoodModifier 0..* CodeableConcept
oralDiet 0..1
oralDiet.type 0..* CodeableConcept
oralDiet.schedule 0..* Timing
oralDiet.nutrient 0..*
oralDiet.nutrient.modifier 0..1 CodeableConcept
oralDiet.nutrient.amount 0..1 Quantity
oralDiet.texture 0..*
oralDiet.texture.modifier 0..1 CodeableConcept
oralDiet.texture.foodType 0..1 CodeableConcept
oralDiet.fluidConsistencyType 0..* CodeableConcept
oralDiet.instruction 0..1 string
supplement 0..*
supplement.type 0..1 CodeableConcept
supplement.productName 0..1 string
supplement.schedule 0..* Timing
supplement.quantity 0..1 Quantity
supplement.instruction 0..1 string
enteralFormula 0..1
enteralFormula.baseFormulaType 0..1 CodeableConcept
enteralFormula.baseFormulaProductName 0..1 string
enteralFormula.additiveType 0..1 CodeableConcept
enteralFormula.additiveProductName 0..1 string
enteralFormula.caloricDensity 0..1 Quantity
enteralFormula.routeofAdministration 0..1 CodeableConcept
enteralFormula.administration 0..*
enteralFormula.administration.schedule 0..1 Timing
enteralFormula.administration.quantity 0..1 Quantity
enteralFormula.administration.rate[x] 0..1 Quantity Ratio
enteralFormula.maxVolumeToDeliver 0..1 Quantity
enteralFormula.administrationInstruction 0..1 string
note 0..* Annotation", invariants: "", not_checked: "" },
    Source { name: "Observation", base: "DomainResource", elements: "\
identifier 0..* Identifier
basedOn 0..* Reference(CarePlan DeviceRequest ImmunizationRecommendation MedicationRequest NutritionOrder ServiceRequest)
partOf 0..* Reference(MedicationAdministration MedicationDispense MedicationStatement Procedure Immunization ImagingStudy)
status 1..1 code in observation-status
category 0..* CodeableConcept
code 1..1 CodeableConcept
subject 0..1 Reference(Patient Group Device Location)
focus 0..* Reference
encounter 0..1 Reference(Encounter)
effective[x] 0..1 dateTime Period Timing instant
issued 0..1 instant
performer 0..* Reference(Practitioner PractitionerRole Organization CareTeam Patient RelatedPerson)
value[x] 0..1 Quantity CodeableConcept string boolean integer Range Ratio SampledData time dateTime Period
dataAbsentReason 0..1 CodeableConcept
interpretation 0..* CodeableConcept
note 0..* Annotation
bodySite 0..1 CodeableConcept
method 0..1 CodeableConcept
specimen 0..1 Reference(Specimen)
device 0..1 Reference(Device DeviceMetric)
referenceRange 0..*
referenceRange.low 0..1 Quantity
referenceRange.high 0..1 Quantity
referenceRange.type 0..1 CodeableConcept
referenceRange.appliesTo 0..* CodeableConcept
referenceRange.age 0..1 Range
referenceRange.text 0..1 string
hasMember 0..* Reference(Observation QuestionnaireResponse MolecularSequence)
derivedFrom 0..* Reference(DocumentReference ImagingStudy Media QuestionnaireResponse Observation MolecularSequence)
component 0..*
component.code 1..1 CodeableConcept
component.value[x] 0..1 Quantity CodeableConcept string boolean integer Range Ratio SampledData time dateTime Period
component.dataAbsentReason 0..1 CodeableConcept
component.interpretation 0..* CodeableConcept
component.referenceRange 0..* as referenceRange", invariants: "\
- obs-6 dataAbsentReason.empty() or value.empty()
- obs-7 value.empty() or component.code.where(coding.intersect(%resource.code.coding).exists()).empty()
referenceRange obs-3 low.exists() or high.exists() or text.exists()", not_checked: "vitalsigns" },
    Source { name: "ObservationDefinition", base: "DomainResource", elements: "\
category 0..* CodeableConcept
code 1..1 CodeableConcept
identifier 0..* Identifier
permittedDataType 0..* code in permitted-data-type
multipleResultsAllowed 0..1 boolean
method 0..1 CodeableConcept
preferredReportName 0..1 string
quantitativeDetails 0..1
quantitativeDetails.customaryUnit 0..1 CodeableConcept
quantitativeDetails.unit 0..1 CodeableConcept
quantitativeDetails.conversionFactor 0..1 decimal
quantitativeDetails.decimalPrecision 0..1 integer
qualifiedInterval 0..*
qualifiedInterval.category 0..1 code in observation-range-category
qualifiedInterval.range 0..1 Range
qualifiedInterval.context 0..1 CodeableConcept
qualifiedInterval.appliesTo 0..* CodeableConcept
qualifiedInterval.gender 0..1 code in administrative-gender
qualifiedInterval.age 0..1 Range
qualifiedInterval.gestationalAge 0..1 Range
qualifiedInterval.condition 0..1 string
validCodedValueSet 0..1 Reference(ValueSet)
normalCodedValueSet 0..1 Reference(ValueSet)
abnormalCodedValueSet 0..1 Reference(ValueSet)
criticalCodedValueSet 0..1 Reference(ValueSet)", invariants: "", not_checked: "ObservationDefinition.quantitativeDetails" },
    Source { name: "OperationDefinition", base: "DomainResource", elements: "\
url 0..1 uri
version 0..1 string
name 1..1 string
title 0..1 string
status 1..1 code in publication-status
kind 1..1 code in operation-kind
experimental 0..1 boolean
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
affectsState 0..1 boolean
code 1..1 code
comment 0..1 markdown
base 0..1 canonical(OperationDefinition)
resource 0..* code in resource-types
system 1..1 boolean
type 1..1 boolean
instance 1..1 boolean
inputProfile 0..1 canonical(StructureDefinition)
outputProfile 0..1 canonical(StructureDefinition)
parameter 0..*
parameter.name 1..1 code
parameter.use 1..1 code in operation-parameter-use
parameter.min 1..1 integer
parameter.max 1..1 string
parameter.documentation 0..1 string
parameter.type 0..1 code in all-types
parameter.targetProfile 0..* canonical(StructureDefinition)
parameter.searchType 0..1 code in search-param-type
parameter.binding 0..1
parameter.binding.strength 1..1 code in binding-strength
parameter.binding.valueSet 1..1 canonical(ValueSet)
parameter.referencedFrom 0..*
parameter.referencedFrom.source 1..1 string
parameter.referencedFrom.sourceId 0..1 string
parameter.part 0..* as parameter
overload 0..*
overload.parameterName 0..* string
overload.comment 0..1 string", invariants: "\
parameter opd-1 type.exists() or part.exists()
parameter opd-2 searchType.exists() implies type = 'string'
parameter opd-3 targetProfile.exists() implies (type = 'Reference' or type = 'canonical' or type.memberOf('http://hl7.org/fhir/ValueSet/resource-types'))", not_checked: "OperationDefinition.outputProfile" },
    Source { name: "OrganizationAffiliation", base: "DomainResource", elements: "\
identifier 0..* Identifier
active 0..1 boolean
period 0..1 Period
organization 0..1 Reference(Organization)
participatingOrganization 0..1 Reference(Organization)
network 0..* Reference(Organization)
code 0..* CodeableConcept
specialty 0..* CodeableConcept
location 0..* Reference(Location)
healthcareService 0..* Reference(HealthcareService)
telecom 0..* ContactPoint
endpoint 0..* Reference(Endpoint)", invariants: "", not_checked: "" },
    Source { name: "ParameterDefinition", base: "Element", elements: "\
name 0..1 code
use 1..1 code in operation-parameter-use
min 0..1 integer
max 0..1 string
documentation 0..1 string
type 1..1 code in all-types
profile 0..1 canonical(StructureDefinition)", invariants: "", not_checked: "" },
    Source { name: "Parameters", base: "Resource", elements: "\
parameter 0..*
parameter.name 1..1 string
parameter.value[x] 0..1 *
parameter.resource 0..1 Resource
parameter.part 0..* as parameter", invariants: "\
parameter inv-1 (part.exists() and value.empty() and resource.empty()) or (part.empty() and (value.exists() xor resource.exists()))", not_checked: "" },
    Source { name: "Patient", base: "DomainResource", elements: "\
identifier 0..* Identifier
active 0..1 boolean
name 0..* HumanName
telecom 0..* ContactPoint
gender 0..1 code in administrative-gender
birthDate 0..1 date
deceased[x] 0..1 boolean dateTime
address 0..* Address
maritalStatus 0..1 CodeableConcept
multipleBirth[x] 0..1 boolean integer
photo 0..* Attachment
contact 0..*
contact.relationship 0..* CodeableConcept
contact.name 0..1 HumanName
contact.telecom 0..* ContactPoint
contact.address 0..1 Address
contact.gender 0..1 code in administrative-gender
contact.organization 0..1 Reference(Organization)
contact.period 0..1 Period
communication 0..*
communication.language 1..1 CodeableConcept
communication.preferred 0..1 boolean
generalPractitioner 0..* Reference(Organization Practitioner PractitionerRole)
managingOrganization 0..1 Reference(Organization)
link 0..*
link.other 1..1 Reference(Patient RelatedPerson)
link.type 1..1 code in link-type", invariants: "\
contact pat-1 name.exists() or telecom.exists() or address.exists() or organization.exists()", not_checked: "" },
    Source { name: "PaymentNotice", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in fm-status
request 0..1 Reference
response 0..1 Reference
created 1..1 dateTime
provider 0..1 Reference(Practitioner PractitionerRole Organization)
payment 1..1 Reference(PaymentReconciliation)
paymentDate 0..1 date
payee 0..1 Reference(Practitioner PractitionerRole Organization)
recipient 1..1 Reference(Organization)
amount 1..1 Money
paymentStatus 0..1 CodeableConcept", invariants: "", not_checked: "" },
    Source { name: "PaymentReconciliation", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in fm-status
period 0..1 Period
created 1..1 dateTime
paymentIssuer 0..1 Reference(Organization)
request 0..1 Reference(Task)
requestor 0..1 Reference(Practitioner PractitionerRole Organization)
outcome 0..1 code in remittance-outcome
disposition 0..1 string
paymentDate 1..1 date
paymentAmount 1..1 Money
paymentIdentifier 0..1 Identifier
detail 0..*
detail.identifier 0..1 Identifier
detail.predecessor 0..1 Identifier
detail.type 1..1 CodeableConcept
detail.request 0..1 Reference
detail.submitter 0..1 Reference(Practitioner PractitionerRole Organization)
detail.response 0..1 Reference
detail.date 0..1 date
detail.responsible 0..1 Reference(PractitionerRole)
detail.payee 0..1 Reference(Practitioner PractitionerRole Organization)
detail.amount 0..1 Money
formCode 0..1 CodeableConcept
processNote 0..*
processNote.type 0..1 code in note-type
processNote.text 0..1 string", invariants: "", not_checked: "" },
    Source { name: "Person", base: "DomainResource", elements: "\
identifier 0..* Identifier
name 0..* HumanName
telecom 0..* ContactPoint
gender 0..1 code in administrative-gender
birthDate 0..1 date
address 0..* Address
photo 0..1 Attachment
managingOrganization 0..1 Reference(Organization)
active 0..1 boolean
link 0..*
link.target 1..1 Reference(Patient Practitioner RelatedPerson Person)
link.assurance 0..1 code in identity-assuranceLevel", invariants: "", not_checked: "" },
    Source { name: "PlanDefinition", base: "DomainResource", elements: "\
url 0..1 uri
identifier 0..* Identifier
version 0..1 string
name 0..1 string
title 0..1 string
subtitle 0..1 string
type 0..1 CodeableConcept
status 1..1 code in publication-status
experimental 0..1 boolean
subject[x] 0..1 CodeableConcept Reference(Group)
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
usage 0..1 string
copyright 0..1 markdown
approvalDate 0..1 date
lastReviewDate 0..1 date
effectivePeriod 0..1 Period
topic 0..* CodeableConcept
author 0..* ContactDetail
editor 0..* ContactDetail
reviewer 0..* ContactDetail
endorser 0..* ContactDetail
relatedArtifact 0..* RelatedArtifact
library 0..* canonical(Library)
goal 0..*
goal.category 0..1 CodeableConcept
goal.description 1..1 CodeableConcept
goal.priority 0..1 CodeableConcept
goal.start 0..1 CodeableConcept
goal.addresses 0..* CodeableConcept
goal.documentation 0..* RelatedArtifact
goal.target 0..*
goal.target.measure 0..1 CodeableConcept
goal.target.detail[x] 0..1 Quantity Range CodeableConcept
goal.target.due 0..1 Duration
action 0..*
action.prefix 0..1 string
action.title 0..1 string
action.description 0..1 string
action.textEquivalent 0..1 string
action.priority 0..1 code in request-priority
action.code 0..* CodeableConcept
action.reason 0..* CodeableConcept
action.documentation 0..* RelatedArtifact
action.goalId 0..* id
action.subject[x] 0..1 CodeableConcept Reference(Group)
action.trigger 0..* TriggerDefinition
action.condition 0..*
action.condition.kind 1..1 code in action-condition-kind
action.condition.expression 0..1 Expression
action.input 0..* DataRequirement
action.output 0..* DataRequirement
action.relatedAction 0..*
action.relatedAction.actionId 1..1 id
action.relatedAction.relationship 1..1 code in action-relationship-type
action.relatedAction.offset[x] 0..1 Duration Range
action.timing[x] 0..1 dateTime Age Period Duration Range Timing
action.participant 0..*
action.participant.type 1..1 code in action-participant-type
action.participant.role 0..1 CodeableConcept
action.type 0..1 CodeableConcept
action.groupingBehavior 0..1 code in action-grouping-behavior
action.selectionBehavior 0..1 code in action-selection-behavior
action.requiredBehavior 0..1 code in action-required-behavior
action.precheckBehavior 0..1 code in action-precheck-behavior
action.cardinalityBehavior 0..1 code in action-cardinality-behavior
action.definition[x] 0..1 canonical uri(ActivityDefinition PlanDefinition Questionnaire)
action.transform 0..1 canonical(StructureMap)
action.dynamicValue 0..*
action.dynamicValue.path 0..1 string
action.dynamicValue.expression 0..1 Expression
action.action 0..* as action", invariants: "", not_checked: "" },
    Source { name: "Population", base: "BackboneElement", elements: "\
age[x] 0..1 Range CodeableConcept
gender 0..1 CodeableConcept
race 0..1 CodeableConcept
physiologicalCondition 0..1 CodeableConcept", invariants: "", not_checked: "" },
    Source { name: "Procedure", base: "DomainResource", elements: "\
identifier 0..* Identifier
instantiatesCanonical 0..* canonical(PlanDefinition ActivityDefinition Measure OperationDefinition Questionnaire)
instantiatesUri 0..* uri
basedOn 0..* Reference(CarePlan ServiceRequest)
partOf 0..* Reference(Procedure Observation MedicationAdministration)
status 1..1 code in event-status
statusReason 0..1 CodeableConcept
category 0..1 CodeableConcept
code 0..1 CodeableConcept
subject 1..1 Reference(Patient Group)
encounter 0..1 Reference(Encounter)
performed[x] 0..1 dateTime Period string Age Range
recorder 0..1 Reference(Patient RelatedPerson Practitioner PractitionerRole)
asserter 0..1 Reference(Patient RelatedPerson Practitioner PractitionerRole)
performer 0..*
performer.function 0..1 CodeableConcept
performer.actor 1..1 Reference(Practitioner PractitionerRole Organization Patient RelatedPerson Device)
performer.onBehalfOf 0..1 Reference(Organization)
location 0..1 Reference(Location)
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference(Condition Observation Procedure DiagnosticReport DocumentReference)
bodySite 0..* CodeableConcept
outcome 0..1 CodeableConcept
report 0..* Reference(DiagnosticReport DocumentReference Composition)
complication 0..* CodeableConcept
complicationDetail 0..* Reference(Condition)
followUp 0..* CodeableConcept
note 0..* Annotation
focalDevice 0..*
focalDevice.action 0..1 CodeableConcept
focalDevice.manipulated 1..1 Reference(Device)
usedReference 0..* Reference(Device Medication Substance)
usedCode 0..* CodeableConcept", invariants: "", not_checked: "" },
    Source { name: "ProdCharacteristic", base: "BackboneElement", elements: "\
height 0..1 Quantity
width 0..1 Quantity
depth 0..1 Quantity
weight 0..1 Quantity
nominalVolume 0..1 Quantity
externalDiameter 0..1 Quantity
shape 0..1 string
color 0..* string
imprint 0..* string
image 0..* Attachment
scoring 0..1 CodeableConcept", invariants: "", not_checked: "" },
    Source { name: "ProductShelfLife", base: "BackboneElement", elements: "\
identifier 0..1 Identifier
type 1..1 CodeableConcept
period 1..1 Quantity
specialPrecautionsForStorage 0..* CodeableConcept", invariants: "", not_checked: "" },
    Source { name: "Provenance", base: "DomainResource", elements: "\
target 1..* Reference
occurred[x] 0..1 Period dateTime
recorded 1..1 instant
policy 0..* uri
location 0..1 Reference(Location)
reason 0..* CodeableConcept
activity 0..1 CodeableConcept
agent 1..*
agent.type 0..1 CodeableConcept
agent.role 0..* CodeableConcept
agent.who 1..1 Reference(Practitioner PractitionerRole RelatedPerson Patient Device Organization)
agent.onBehalfOf 0..1 Reference(Practitioner PractitionerRole RelatedPerson Patient Device Organization)
entity 0..*
entity.role 1..1 code in provenance-entity-role
entity.what 1..1 Reference
entity.agent 0..* as agent
signature 0..* Signature", invariants: "", not_checked: "" },
    Source { name: "Questionnaire", base: "DomainResource", elements: "\
url 0..1 uri
identifier 0..* Identifier
version 0..1 string
name 0..1 string
title 0..1 string
derivedFrom 0..* canonical(Questionnaire)
status 1..1 code in publication-status
experimental 0..1 boolean
subjectType 0..* code in resource-types
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
copyright 0..1 markdown
approvalDate 0..1 date
lastReviewDate 0..1 date
effectivePeriod 0..1 Period
code 0..* Coding
item 0..*
item.linkId 1..1 string
item.definition 0..1 uri
item.code 0..* Coding
item.prefix 0..1 string
item.text 0..1 string
item.type 1..1 code in item-type
item.enableWhen 0..*
item.enableWhen.question 1..1 string
item.enableWhen.operator 1..1 code in questionnaire-enable-operator
item.enableWhen.answer[x] 1..1 boolean decimal integer date dateTime time string Coding Quantity Reference
item.enableBehavior 0..1 code in questionnaire-enable-behavior
item.required 0..1 boolean
item.repeats 0..1 boolean
item.readOnly 0..1 boolean
item.maxLength 0..1 integer
item.answerValueSet 0..1 canonical(ValueSet)
item.answerOption 0..*
item.answerOption.value[x] 1..1 integer date time string Coding Reference
item.answerOption.initialSelected 0..1 boolean
item.initial 0..*
item.initial.value[x] 1..1 boolean decimal integer date dateTime time string uri Attachment Coding Quantity Reference
item.item 0..* as item", invariants: "\
- que-2 descendants().linkId.isDistinct()
item que-1 (type='group' implies item.empty().not()) and (type.trace('type')='display' implies item.trace('item').empty())
item que-3 type!='display' or code.empty()
item que-4 answerOption.empty() or answerValueSet.empty()
item que-5 (type ='choice' or type = 'open-choice' or type = 'decimal' or type = 'integer' or type = 'date' or type = 'dateTime' or type = 'time' or type = 'string' or type = 'quantity') or (answerValueSet.empty() and answerOption.empty())
item que-6 type!='display' or (required.empty() and repeats.empty())
item que-8 (type!='group' and type!='display') or initial.empty()
item que-9 type!='display' or readOnly.empty()
item que-10 (type in ('boolean' | 'decimal' | 'integer' | 'string' | 'text' | 'url' | 'open-choice')) or maxLength.empty()
item que-11 answerOption.empty() or initial.empty()
item que-12 enableWhen.count() >= 2 implies enableBehavior.exists()
item que-13 repeats=true or initial.count() <= 1
item.enableWhen que-7 operator = 'exists' implies (answer is Boolean)", not_checked: "Questionnaire.item.enableWhen, Questionnaire.item.initial" },
    Source { name: "QuestionnaireResponse", base: "DomainResource", elements: "\
identifier 0..1 Identifier
basedOn 0..* Reference(CarePlan ServiceRequest)
partOf 0..* Reference(Observation Procedure)
questionnaire 0..1 canonical(Questionnaire)
status 1..1 code in questionnaire-answers-status
subject 0..1 Reference
encounter 0..1 Reference(Encounter)
authored 0..1 dateTime
author 0..1 Reference(Device Practitioner PractitionerRole Patient RelatedPerson Organization)
source 0..1 Reference(Patient Practitioner PractitionerRole RelatedPerson)
item 0..*
item.linkId 1..1 string
item.definition 0..1 uri
item.text 0..1 string
item.answer 0..*
item.answer.value[x] 0..1 boolean decimal integer date dateTime time string uri Attachment Coding Quantity Reference
item.answer.item 0..* as item
item.item 0..* as item", invariants: "\
item qrs-1 (answer.exists() and item.exists()).not()", not_checked: "QuestionnaireResponse.item" },
    Source { name: "RelatedArtifact", base: "Element", elements: "\
type 1..1 code in related-artifact-type
label 0..1 string
display 0..1 string
citation 0..1 markdown
url 0..1 url
document 0..1 Attachment
resource 0..1 canonical", invariants: "", not_checked: "" },
    Source { name: "RelatedPerson", base: "DomainResource", elements: "\
identifier 0..* Identifier
active 0..1 boolean
patient 1..1 Reference(Patient)
relationship 0..* CodeableConcept
name 0..* HumanName
telecom 0..* ContactPoint
gender 0..1 code in administrative-gender
birthDate 0..1 date
address 0..* Address
photo 0..* Attachment
period 0..1 Period
communication 0..*
communication.language 1..1 CodeableConcept
communication.preferred 0..1 boolean", invariants: "", not_checked: "" },
    Source { name: "RequestGroup", base: "DomainResource", elements: "\
identifier 0..* Identifier
instantiatesCanonical 0..* canonical
instantiatesUri 0..* uri
basedOn 0..* Reference
replaces 0..* Reference
groupIdentifier 0..1 Identifier
status 1..1 code in request-status
intent 1..1 code in request-intent
priority 0..1 code in request-priority
code 0..1 CodeableConcept
subject 0..1 Reference(Patient Group)
encounter 0..1 Reference(Encounter)
authoredOn 0..1 dateTime
author 0..1 Reference(Device Practitioner PractitionerRole)
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference(Condition Observation DiagnosticReport DocumentReference)
note 0..* Annotation
action 0..*
action.prefix 0..1 string
action.title 0..1 string
action.description 0..1 string
action.textEquivalent 0..1 string
action.priority 0..1 code in request-priority
action.code 0..* CodeableConcept
action.documentation 0..* RelatedArtifact
action.condition 0..*
action.condition.kind 1..1 code in action-condition-kind
action.condition.expression 0..1 Expression
action.relatedAction 0..*
action.relatedAction.actionId 1..1 id
action.relatedAction.relationship 1..1 code in action-relationship-type
action.relatedAction.offset[x] 0..1 Duration Range
action.timing[x] 0..1 dateTime Age Period Duration Range Timing
action.participant 0..* Reference(Patient Practitioner PractitionerRole RelatedPerson Device)
action.type 0..1 CodeableConcept
action.groupingBehavior 0..1 code in action-grouping-behavior
action.selectionBehavior 0..1 code in action-selection-behavior
action.requiredBehavior 0..1 code in action-required-behavior
action.precheckBehavior 0..1 code in action-precheck-behavior
action.cardinalityBehavior 0..1 code in action-cardinality-behavior
action.resource 0..1 Reference
action.action 0..* as action", invariants: "\
action rqg-1 resource.exists() != action.exists()", not_checked: "" },
    Source { name: "ResearchDefinition", base: "DomainResource", elements: "\
url 0..1 uri
identifier 0..* Identifier
version 0..1 string
name 0..1 string
title 0..1 string
shortTitle 0..1 string
subtitle 0..1 string
status 1..1 code in publication-status
experimental 0..1 boolean
subject[x] 0..1 CodeableConcept Reference(Group)
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
comment 0..* string
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
usage 0..1 string
copyright 0..1 markdown
approvalDate 0..1 date
lastReviewDate 0..1 date
effectivePeriod 0..1 Period
topic 0..* CodeableConcept
author 0..* ContactDetail
editor 0..* ContactDetail
reviewer 0..* ContactDetail
endorser 0..* ContactDetail
relatedArtifact 0..* RelatedArtifact
library 0..* canonical(Library)
population 1..1 Reference(ResearchElementDefinition)
exposure 0..1 Reference(ResearchElementDefinition)
exposureAlternative 0..1 Reference(ResearchElementDefinition)
outcome 0..1 Reference(ResearchElementDefinition)", invariants: "", not_checked: "" },
    Source { name: "ResearchElementDefinition", base: "DomainResource", elements: "\
url 0..1 uri
identifier 0..* Identifier
version 0..1 string
name 0..1 string
title 0..1 string
shortTitle 0..1 string
subtitle 0..1 string
status 1..1 code in publication-status
experimental 0..1 boolean
subject[x] 0..1 CodeableConcept Reference(Group)
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
comment 0..* string
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
usage 0..1 string
copyright 0..1 markdown
approvalDate 0..1 date
lastReviewDate 0..1 date
effectivePeriod 0..1 Period
topic 0..* CodeableConcept
author 0..* ContactDetail
editor 0..* ContactDetail
reviewer 0..* ContactDetail
endorser 0..* ContactDetail
relatedArtifact 0..* RelatedArtifact
library 0..* canonical(Library)
type 1..1 code in research-element-type
variableType 0..1 code in variable-type
characteristic 1..*
characteristic.definition[x] 1..1 CodeableConcept canonical Expression DataRequirement(ValueSet)
characteristic.usageContext 0..* UsageContext
characteristic.exclude 0..1 boolean
characteristic.unitOfMeasure 0..1 CodeableConcept
characteristic.studyEffectiveDescription 0..1 string
characteristic.studyEffective[x] 0..1 dateTime Period Duration Timing
characteristic.studyEffectiveTimeFromStart 0..1 Duration
characteristic.studyEffectiveGroupMeasure 0..1 code in group-measure
characteristic.participantEffectiveDescription 0..1 string
characteristic.participantEffective[x] 0..1 dateTime Period Duration Timing
characteristic.participantEffectiveTimeFromStart 0..1 Duration
characteristic.participantEffectiveGroupMeasure 0..1 code in group-measure", invariants: "", not_checked: "ResearchElementDefinition.characteristic" },
    Source { name: "ResearchStudy", base: "DomainResource", elements: "\
identifier 0..* Identifier
title 0..1 string
protocol 0..* Reference(PlanDefinition)
partOf 0..* Reference(ResearchStudy)
status 1..1 code in research-study-status
primaryPurposeType 0..1 CodeableConcept
phase 0..1 CodeableConcept
category 0..* CodeableConcept
focus 0..* CodeableConcept
condition 0..* CodeableConcept
contact 0..* ContactDetail
relatedArtifact 0..* RelatedArtifact
keyword 0..* CodeableConcept
location 0..* CodeableConcept
description 0..1 markdown
enrollment 0..* Reference(Group)
period 0..1 Period
sponsor 0..1 Reference(Organization)
principalInvestigator 0..1 Reference(Practitioner PractitionerRole)
site 0..* Reference(Location)
reasonStopped 0..1 CodeableConcept
note 0..* Annotation
arm 0..*
arm.name 1..1 string
arm.type 0..1 CodeableConcept
arm.description 0..1 string
objective 0..*
objective.name 0..1 string
objective.type 0..1 CodeableConcept", invariants: "", not_checked: "" },
    Source { name: "ResearchSubject", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in research-subject-status
period 0..1 Period
study 1..1 Reference(ResearchStudy)
individual 1..1 Reference(Patient)
assignedArm 0..1 string
actualArm 0..1 string
consent 0..1 Reference(Consent)", invariants: "", not_checked: "" },
    Source { name: "RiskAssessment", base: "DomainResource", elements: "\
identifier 0..* Identifier
basedOn 0..1 Reference
parent 0..1 Reference
status 1..1 code in observation-status
method 0..1 CodeableConcept
code 0..1 CodeableConcept
subject 1..1 Reference(Patient Group)
encounter 0..1 Reference(Encounter)
occurrence[x] 0..1 dateTime Period
condition 0..1 Reference(Condition)
performer 0..1 Reference(Practitioner PractitionerRole Device)
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference(Condition Observation DiagnosticReport DocumentReference)
basis 0..* Reference
prediction 0..*
prediction.outcome 0..1 CodeableConcept
prediction.probability[x] 0..1 decimal Range
prediction.qualitativeRisk 0..1 CodeableConcept
prediction.relativeRisk 0..1 decimal
prediction.when[x] 0..1 Period Range
prediction.rationale 0..1 string
mitigation 0..1 string
note 0..* Annotation", invariants: "\
prediction ras-2 (probability.exists() and (probability is decimal)) implies ((probability as decimal) <= 100)
prediction.probability[x] ras-1 (low.empty() or ((low.code = '%') and (low.system = %ucum))) and (high.empty() or ((high.code = '%') and (high.system = %ucum)))", not_checked: "" },
    Source { name: "RiskEvidenceSynthesis", base: "DomainResource", elements: "\
url 0..1 uri
identifier 0..* Identifier
version 0..1 string
name 0..1 string
title 0..1 string
status 1..1 code in publication-status
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
note 0..* Annotation
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
copyright 0..1 markdown
approvalDate 0..1 date
lastReviewDate 0..1 date
effectivePeriod 0..1 Period
topic 0..* CodeableConcept
author 0..* ContactDetail
editor 0..* ContactDetail
reviewer 0..* ContactDetail
endorser 0..* ContactDetail
relatedArtifact 0..* RelatedArtifact
synthesisType 0..1 CodeableConcept
studyType 0..1 CodeableConcept
population 1..1 Reference(EvidenceVariable)
exposure 0..1 Reference(EvidenceVariable)
outcome 1..1 Reference(EvidenceVariable)
sampleSize 0..1
sampleSize.description 0..1 string
sampleSize.numberOfStudies 0..1 integer
sampleSize.numberOfParticipants 0..1 integer
riskEstimate 0..1
riskEstimate.description 0..1 string
riskEstimate.type 0..1 CodeableConcept
riskEstimate.value 0..1 decimal
riskEstimate.unitOfMeasure 0..1 CodeableConcept
riskEstimate.denominatorCount 0..1 integer
riskEstimate.numeratorCount 0..1 integer
riskEstimate.precisionEstimate 0..*
riskEstimate.precisionEstimate.type 0..1 CodeableConcept
riskEstimate.precisionEstimate.level 0..1 decimal
riskEstimate.precisionEstimate.from 0..1 decimal
riskEstimate.precisionEstimate.to 0..1 decimal
certainty 0..*
certainty.rating 0..* CodeableConcept
certainty.note 0..* Annotation
certainty.certaintySubcomponent 0..*
certainty.certaintySubcomponent.type 0..1 CodeableConcept
certainty.certaintySubcomponent.rating 0..* CodeableConcept
certainty.certaintySubcomponent.note 0..* Annotation", invariants: "", not_checked: "RiskEvidenceSynthesis.riskEstimate.unitOfMeasure" },
    Source { name: "SampledData", base: "Element", elements: "\
origin 1..1 Quantity
period 1..1 decimal
factor 0..1 decimal
lowerLimit 0..1 decimal
upperLimit 0..1 decimal
dimensions 1..1 positiveInt
data 0..1 string", invariants: "", not_checked: "" },
    Source { name: "SearchParameter", base: "DomainResource", elements: "\
url 1..1 uri
version 0..1 string
name 1..1 string
derivedFrom 0..1 canonical(SearchParameter)
status 1..1 code in publication-status
experimental 0..1 boolean
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 1..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
code 1..1 code
base 1..* code in resource-types
type 1..1 code in search-param-type
expression 0..1 string
xpath 0..1 string
xpathUsage 0..1 code in search-xpath-usage
target 0..* code in resource-types
multipleOr 0..1 boolean
multipleAnd 0..1 boolean
comparator 0..* code in search-comparator
modifier 0..* code in search-modifier-code
chain 0..* string
component 0..*
component.definition 1..1 canonical(SearchParameter)
component.expression 1..1 string", invariants: "\
- spd-1 xpath.empty() or xpathUsage.exists()
- spd-2 chain.empty() or type = 'reference'", not_checked: "SearchParameter.expression" },
    Source { name: "ServiceRequest", base: "DomainResource", elements: "\
identifier 0..* Identifier
instantiatesCanonical 0..* canonical(ActivityDefinition PlanDefinition)
instantiatesUri 0..* uri
basedOn 0..* Reference(CarePlan ServiceRequest MedicationRequest)
replaces 0..* Reference(ServiceRequest)
requisition 0..1 Identifier
status 1..1 code in request-status
intent 1..1 code in request-intent
category 0..* CodeableConcept
priority 0..1 code in request-priority
doNotPerform 0..1 boolean
code 0..1 CodeableConcept
orderDetail 0..* CodeableConcept
quantity[x] 0..1 Quantity Ratio Range
subject 1..1 Reference(Patient Group Location Device)
encounter 0..1 Reference(Encounter)
occurrence[x] 0..1 dateTime Period Timing
asNeeded[x] 0..1 boolean CodeableConcept
authoredOn 0..1 dateTime
requester 0..1 Reference(Practitioner PractitionerRole Organization Patient RelatedPerson Device)
performerType 0..1 CodeableConcept
performer 0..* Reference(Practitioner PractitionerRole Organization CareTeam HealthcareService Patient Device RelatedPerson)
locationCode 0..* CodeableConcept
locationReference 0..* Reference(Location)
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference(Condition Observation DiagnosticReport DocumentReference)
insurance 0..* Reference(Coverage ClaimResponse)
supportingInfo 0..* Reference
specimen 0..* Reference(Specimen)
bodySite 0..* CodeableConcept
note 0..* Annotation
patientInstruction 0..1 string
relevantHistory 0..* Reference(Provenance)", invariants: "\
- prr-1 orderDetail.empty() or code.exists()", not_checked: "" },
    Source { name: "Specimen", base: "DomainResource", elements: "\
identifier 0..* Identifier
accessionIdentifier 0..1 Identifier
status 0..1 code in specimen-status
type 0..1 CodeableConcept
subject 0..1 Reference(Patient Group Device Substance Location)
receivedTime 0..1 dateTime
parent 0..* Reference(Specimen)
request 0..* Reference(ServiceRequest)
collection 0..1
collection.collector 0..1 Reference(Practitioner PractitionerRole)
collection.collected[x] 0..1 dateTime Period
collection.duration 0..1 Duration
collection.quantity 0..1 Quantity
collection.method 0..1 CodeableConcept
collection.bodySite 0..1 CodeableConcept
collection.fastingStatus[x] 0..1 CodeableConcept Duration
processing 0..*
processing.description 0..1 string
processing.procedure 0..1 CodeableConcept
processing.additive 0..* Reference(Substance)
processing.time[x] 0..1 dateTime Period
container 0..*
container.identifier 0..* Identifier
container.description 0..1 string
container.type 0..1 CodeableConcept
container.capacity 0..1 Quantity
container.specimenQuantity 0..1 Quantity
container.additive[x] 0..1 CodeableConcept Reference(Substance)
condition 0..* CodeableConcept
note 0..* Annotation", invariants: "", not_checked: "" },
    Source { name: "SpecimenDefinition", base: "DomainResource", elements: "\
identifier 0..1 Identifier
typeCollected 0..1 CodeableConcept
patientPreparation 0..* CodeableConcept
timeAspect 0..1 string
collection 0..* CodeableConcept
typeTested 0..*
typeTested.isDerived 0..1 boolean
typeTested.type 0..1 CodeableConcept
typeTested.preference 1..1 code in specimen-contained-preference
typeTested.container 0..1
typeTested.container.material 0..1 CodeableConcept
typeTested.container.type 0..1 CodeableConcept
typeTested.container.cap 0..1 CodeableConcept
typeTested.container.description 0..1 string
typeTested.container.capacity 0..1 Quantity
typeTested.container.minimumVolume[x] 0..1 Quantity string
typeTested.container.additive 0..*
typeTested.container.additive.additive[x] 1..1 CodeableConcept Reference(Substance)
typeTested.container.preparation 0..1 string
typeTested.requirement 0..1 string
typeTested.retentionTime 0..1 Duration
typeTested.rejectionCriterion 0..* CodeableConcept
typeTested.handling 0..*
typeTested.handling.temperatureQualifier 0..1 CodeableConcept
typeTested.handling.temperatureRange 0..1 Range
typeTested.handling.maxDuration 0..1 Duration
typeTested.handling.instruction 0..1 string", invariants: "", not_checked: "" },
    Source { name: "StructureDefinition", base: "DomainResource", elements: "\
url 1..1 uri
identifier 0..* Identifier
version 0..1 string
name 1..1 string
title 0..1 string
status 1..1 code in publication-status
experimental 0..1 boolean
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
copyright 0..1 markdown
keyword 0..* Coding
fhirVersion 0..1 code in FHIR-version
mapping 0..*
mapping.identity 1..1 id
mapping.uri 0..1 uri
mapping.name 0..1 string
mapping.comment 0..1 string
kind 1..1 code in structure-definition-kind
abstract 1..1 boolean
context 0..*
context.type 1..1 code in extension-context-type
context.expression 1..1 string
contextInvariant 0..* string
type 1..1 uri
baseDefinition 0..1 canonical(StructureDefinition)
derivation 0..1 code in type-derivation-rule
snapshot 0..1
snapshot.element 1..* ElementDefinition
differential 0..1
differential.element 1..* ElementDefinition", invariants: "\
- sdf-1 derivation = 'constraint' or snapshot.element.select(path).isDistinct()
- sdf-15a (kind!='logical' and differential.element.first().path.contains('.').not()) implies differential.element.first().type.empty()
- sdf-4 abstract = true or baseDefinition.exists()
- sdf-5 type != 'Extension' or derivation = 'specialization' or (context.exists())
- sdf-6 snapshot.exists() or differential.exists()
- sdf-9 children().element.where(path.contains('.').not()).label.empty() and children().element.where(path.contains('.').not()).code.empty() and children().element.where(path.contains('.').not()).requirements.empty()
- sdf-11 kind != 'logical' implies snapshot.empty() or snapshot.element.first().path = type
- sdf-14 snapshot.element.all(id.exists()) and differential.element.all(id.exists())
- sdf-15 kind!='logical' implies snapshot.element.first().type.empty()
- sdf-16 snapshot.element.all(id.exists()) and snapshot.element.id.trace('ids').isDistinct()
- sdf-17 differential.element.all(id.exists()) and differential.element.id.trace('ids').isDistinct()
- sdf-18 contextInvariant.exists() implies type = 'Extension'
- sdf-19 url.startsWith('http://hl7.org/fhir/StructureDefinition') implies (differential.element.type.code.all(matches('^[a-zA-Z0-9]+$') or matches('^http:\\\\/\\\\/hl7\\\\.org\\\\/fhirpath\\\\/System\\\\.[A-Z][A-Za-z]+$')) and snapshot.element.type.code.all(matches('^[a-zA-Z0-9\\\\.]+$') or matches('^http:\\\\/\\\\/hl7\\\\.org\\\\/fhirpath\\\\/System\\\\.[A-Z][A-Za-z]+$')))
- sdf-21 differential.element.defaultValue.exists() implies (derivation = 'specialization')
- sdf-22 url.startsWith('http://hl7.org/fhir/StructureDefinition') implies (snapshot.element.defaultValue.empty() and differential.element.defaultValue.empty())
- sdf-23 (snapshot | differential).element.all(path.contains('.').not() implies sliceName.empty())
mapping sdf-2 name.exists() or uri.exists()
snapshot sdf-3 element.all(definition.exists() and min.exists() and max.exists())
snapshot sdf-8 (%resource.kind = 'logical' or element.first().path = %resource.type) and element.tail().all(path.startsWith(%resource.snapshot.element.first().path&'.'))
snapshot sdf-8b element.all(base.exists())
snapshot.element sdf-10 binding.empty() or binding.valueSet.exists() or binding.description.exists()
differential sdf-20 element.where(path.contains('.').not()).slicing.empty()
differential sdf-8a (%resource.kind = 'logical' or element.first().path.startsWith(%resource.type)) and (element.tail().empty() or element.tail().all(path.startsWith(%resource.differential.element.first().path.replaceMatches('\\\\..*','')&'.')))", not_checked: "StructureDefinition.snapshot, StructureDefinition.differential" },
    Source { name: "StructureMap", base: "DomainResource", elements: "\
url 1..1 uri
identifier 0..* Identifier
version 0..1 string
name 1..1 string
title 0..1 string
status 1..1 code in publication-status
experimental 0..1 boolean
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
copyright 0..1 markdown
structure 0..*
structure.url 1..1 canonical(StructureDefinition)
structure.mode 1..1 code in map-model-mode
structure.alias 0..1 string
structure.documentation 0..1 string
import 0..* canonical(StructureMap)
group 1..*
group.name 1..1 id
group.extends 0..1 id
group.typeMode 1..1 code in map-group-type-mode
group.documentation 0..1 string
group.input 1..*
group.input.name 1..1 id
group.input.type 0..1 string
group.input.mode 1..1 code in map-input-mode
group.input.documentation 0..1 string
group.rule 1..*
group.rule.name 1..1 id
group.rule.source 1..*
group.rule.source.context 1..1 id
group.rule.source.min 0..1 integer
group.rule.source.max 0..1 string
group.rule.source.type 0..1 string
group.rule.source.defaultValue[x] 0..1 *
group.rule.source.element 0..1 string
group.rule.source.listMode 0..1 code in map-source-list-mode
group.rule.source.variable 0..1 id
group.rule.source.condition 0..1 string
group.rule.source.check 0..1 string
group.rule.source.logMessage 0..1 string
group.rule.target 0..*
group.rule.target.context 0..1 id
group.rule.target.contextType 0..1 code in map-context-type
group.rule.target.element 0..1 string
group.rule.target.variable 0..1 id
group.rule.target.listMode 0..* code in map-target-list-mode
group.rule.target.listRuleId 0..1 id
group.rule.target.transform 0..1 code in map-transform
group.rule.target.parameter 0..*
group.rule.target.parameter.value[x] 1..1 id string boolean integer decimal
group.rule.rule 0..* as group.rule
group.rule.dependent 0..*
group.rule.dependent.name 1..1 id
group.rule.dependent.variable 1..* string
group.rule.documentation 0..1 string", invariants: "\
group.rule.target smp-1 element.exists() implies context.exists()
group.rule.target smp-2 context.exists() implies contextType.exists()", not_checked: "StructureMap.group" },
    Source { name: "Subscription", base: "DomainResource", elements: "\
status 1..1 code in subscription-status
contact 0..* ContactPoint
end 0..1 instant
reason 1..1 string
criteria 1..1 string
error 0..1 string
channel 1..1
channel.type 1..1 code in subscription-channel-type
channel.endpoint 0..1 url
channel.payload 0..1 code in mimetypes
channel.header 0..* string", invariants: "", not_checked: "" },
    Source { name: "Substance", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 0..1 code in substance-status
category 0..* CodeableConcept
code 1..1 CodeableConcept
description 0..1 string
instance 0..*
instance.identifier 0..1 Identifier
instance.expiry 0..1 dateTime
instance.quantity 0..1 Quantity
ingredient 0..*
ingredient.quantity 0..1 Ratio
ingredient.substance[x] 1..1 CodeableConcept Reference(Substance)", invariants: "", not_checked: "" },
    Source { name: "SubstanceAmount", base: "BackboneElement", elements: "\
amount[x] 0..1 Quantity Range string
amountType 0..1 CodeableConcept
amountText 0..1 string
referenceRange 0..1
referenceRange.lowLimit 0..1 Quantity
referenceRange.highLimit 0..1 Quantity", invariants: "", not_checked: "" },
    Source { name: "SubstanceNucleicAcid", base: "DomainResource", elements: "\
sequenceType 0..1 CodeableConcept
numberOfSubunits 0..1 integer
areaOfHybridisation 0..1 string
oligoNucleotideType 0..1 CodeableConcept
subunit 0..*
subunit.subunit 0..1 integer
subunit.sequence 0..1 string
subunit.length 0..1 integer
subunit.sequenceAttachment 0..1 Attachment
subunit.fivePrime 0..1 CodeableConcept
subunit.threePrime 0..1 CodeableConcept
subunit.linkage 0..*
subunit.linkage.connectivity 0..1 string
subunit.linkage.identifier 0..1 Identifier
subunit.linkage.name 0..1 string
subunit.linkage.residueSite 0..1 string
subunit.sugar 0..*
subunit.sugar.identifier 0..1 Identifier
subunit.sugar.name 0..1 string
subunit.sugar.residueSite 0..1 string", invariants: "", not_checked: "" },
    Source { name: "SubstancePolymer", base: "DomainResource", elements: "\
class 0..1 CodeableConcept
geometry 0..1 CodeableConcept
copolymerConnectivity 0..* CodeableConcept
modification 0..* string
monomerSet 0..*
monomerSet.ratioType 0..1 CodeableConcept
monomerSet.startingMaterial 0..*
monomerSet.startingMaterial.material 0..1 CodeableConcept
monomerSet.startingMaterial.type 0..1 CodeableConcept
monomerSet.startingMaterial.isDefining 0..1 boolean
monomerSet.startingMaterial.amount 0..1 SubstanceAmount
repeat 0..*
repeat.numberOfUnits 0..1 integer
repeat.averageMolecularFormula 0..1 string
repeat.repeatUnitAmountType 0..1 CodeableConcept
repeat.repeatUnit 0..*
repeat.repeatUnit.orientationOfPolymerisation 0..1 CodeableConcept
repeat.repeatUnit.repeatUnit 0..1 string
repeat.repeatUnit.amount 0..1 SubstanceAmount
repeat.repeatUnit.degreeOfPolymerisation 0..*
repeat.repeatUnit.degreeOfPolymerisation.degree 0..1 CodeableConcept
repeat.repeatUnit.degreeOfPolymerisation.amount 0..1 SubstanceAmount
repeat.repeatUnit.structuralRepresentation 0..*
repeat.repeatUnit.structuralRepresentation.type 0..1 CodeableConcept
repeat.repeatUnit.structuralRepresentation.representation 0..1 string
repeat.repeatUnit.structuralRepresentation.attachment 0..1 Attachment", invariants: "", not_checked: "" },
    Source { name: "SubstanceProtein", base: "DomainResource", elements: "\
sequenceType 0..1 CodeableConcept
numberOfSubunits 0..1 integer
disulfideLinkage 0..* string
subunit 0..*
subunit.subunit 0..1 integer
subunit.sequence 0..1 string
subunit.length 0..1 integer
subunit.sequenceAttachment 0..1 Attachment
subunit.nTerminalModificationId 0..1 Identifier
subunit.nTerminalModification 0..1 string
subunit.cTerminalModificationId 0..1 Identifier
subunit.cTerminalModification 0..1 string", invariants: "", not_checked: "" },
    Source { name: "SubstanceReferenceInformation", base: "DomainResource", elements: "\
comment 0..1 string
gene 0..*
gene.geneSequenceOrigin 0..1 CodeableConcept
gene.gene 0..1 CodeableConcept
gene.source 0..* Reference(DocumentReference)
geneElement 0..*
geneElement.type 0..1 CodeableConcept
geneElement.element 0..1 Identifier
geneElement.source 0..* Reference(DocumentReference)
classification 0..*
classification.domain 0..1 CodeableConcept
classification.classification 0..1 CodeableConcept
classification.subtype 0..* CodeableConcept
classification.source 0..* Reference(DocumentReference)
target 0..*
target.target 0..1 Identifier
target.type 0..1 CodeableConcept
target.interaction 0..1 CodeableConcept
target.organism 0..1 CodeableConcept
target.organismType 0..1 CodeableConcept
target.amount[x] 0..1 Quantity Range string
target.amountType 0..1 CodeableConcept
target.source 0..* Reference(DocumentReference)", invariants: "", not_checked: "" },
    Source { name: "SubstanceSourceMaterial", base: "DomainResource", elements: "\
sourceMaterialClass 0..1 CodeableConcept
sourceMaterialType 0..1 CodeableConcept
sourceMaterialState 0..1 CodeableConcept
organismId 0..1 Identifier
organismName 0..1 string
parentSubstanceId 0..* Identifier
parentSubstanceName 0..* string
countryOfOrigin 0..* CodeableConcept
geographicalLocation 0..* string
developmentStage 0..1 CodeableConcept
fractionDescription 0..*
fractionDescription.fraction 0..1 string
fractionDescription.materialType 0..1 CodeableConcept
organism 0..1
organism.family 0..1 CodeableConcept
organism.genus 0..1 CodeableConcept
organism.species 0..1 CodeableConcept
organism.intraspecificType 0..1 CodeableConcept
organism.intraspecificDescription 0..1 string
organism.author 0..*
organism.author.authorType 0..1 CodeableConcept
organism.author.authorDescription 0..1 string
organism.hybrid 0..1
organism.hybrid.maternalOrganismId 0..1 string
organism.hybrid.maternalOrganismName 0..1 string
organism.hybrid.paternalOrganismId 0..1 string
organism.hybrid.paternalOrganismName 0..1 string
organism.hybrid.hybridType 0..1 CodeableConcept
organism.organismGeneral 0..1
organism.organismGeneral.kingdom 0..1 CodeableConcept
organism.organismGeneral.phylum 0..1 CodeableConcept
organism.organismGeneral.class 0..1 CodeableConcept
organism.organismGeneral.order 0..1 CodeableConcept
partDescription 0..*
partDescription.part 0..1 CodeableConcept
partDescription.partLocation 0..1 CodeableConcept", invariants: "", not_checked: "" },
    Source { name: "SubstanceSpecification", base: "DomainResource", elements: "\
identifier 0..1 Identifier
type 0..1 CodeableConcept
status 0..1 CodeableConcept
domain 0..1 CodeableConcept
description 0..1 string
source 0..* Reference(DocumentReference)
comment 0..1 string
moiety 0..*
moiety.role 0..1 CodeableConcept
moiety.identifier 0..1 Identifier
moiety.name 0..1 string
moiety.stereochemistry 0..1 CodeableConcept
moiety.opticalActivity 0..1 CodeableConcept
moiety.molecularFormula 0..1 string
moiety.amount[x] 0..1 Quantity string
property 0..*
property.category 0..1 CodeableConcept
property.code 0..1 CodeableConcept
property.parameters 0..1 string
property.definingSubstance[x] 0..1 CodeableConcept Reference(SubstanceSpecification Substance)
property.amount[x] 0..1 Quantity string
referenceInformation 0..1 Reference(SubstanceReferenceInformation)
structure 0..1
structure.stereochemistry 0..1 CodeableConcept
structure.opticalActivity 0..1 CodeableConcept
structure.molecularFormula 0..1 string
structure.molecularFormulaByMoiety 0..1 string
structure.isotope 0..*
structure.isotope.identifier 0..1 Identifier
structure.isotope.name 0..1 CodeableConcept
structure.isotope.substitution 0..1 CodeableConcept
structure.isotope.halfLife 0..1 Quantity
structure.isotope.molecularWeight 0..1
structure.isotope.molecularWeight.method 0..1 CodeableConcept
structure.isotope.molecularWeight.type 0..1 CodeableConcept
structure.isotope.molecularWeight.amount 0..1 Quantity
structure.molecularWeight 0..1 as structure.isotope.molecularWeight
structure.source 0..* Reference(DocumentReference)
structure.representation 0..*
structure.representation.type 0..1 CodeableConcept
structure.representation.representation 0..1 string
structure.representation.attachment 0..1 Attachment
code 0..*
code.code 0..1 CodeableConcept
code.status 0..1 CodeableConcept
code.statusDate 0..1 dateTime
code.comment 0..1 string
code.source 0..* Reference(DocumentReference)
name 0..*
name.name 1..1 string
name.type 0..1 CodeableConcept
name.status 0..1 CodeableConcept
name.preferred 0..1 boolean
name.language 0..* CodeableConcept
name.domain 0..* CodeableConcept
name.jurisdiction 0..* CodeableConcept
name.synonym 0..* as name
name.translation 0..* as name
name.official 0..*
name.official.authority 0..1 CodeableConcept
name.official.status 0..1 CodeableConcept
name.official.date 0..1 dateTime
name.source 0..* Reference(DocumentReference)
molecularWeight 0..* as structure.isotope.molecularWeight
relationship 0..*
relationship.substance[x] 0..1 CodeableConcept Reference(SubstanceSpecification)
relationship.relationship 0..1 CodeableConcept
relationship.isDefining 0..1 boolean
relationship.amount[x] 0..1 Quantity Range Ratio string
relationship.amountRatioLowLimit 0..1 Ratio
relationship.amountType 0..1 CodeableConcept
relationship.source 0..* Reference(DocumentReference)
nucleicAcid 0..1 Reference(SubstanceNucleicAcid)
polymer 0..1 Reference(SubstancePolymer)
protein 0..1 Reference(SubstanceProtein)
sourceMaterial 0..1 Reference(SubstanceSourceMaterial)", invariants: "", not_checked: "" },
    Source { name: "SupplyDelivery", base: "DomainResource", elements: "\
identifier 0..* Identifier
basedOn 0..* Reference(SupplyRequest)
partOf 0..* Reference(SupplyDelivery Contract)
status 0..1 code in supplydelivery-status
patient 0..1 Reference(Patient)
type 0..1 CodeableConcept in supplydelivery-type
suppliedItem 0..1
suppliedItem.quantity 0..1 Quantity
suppliedItem.item[x] 0..1 CodeableConcept Reference(Medication Substance Device)
occurrence[x] 0..1 dateTime Period Timing
supplier 0..1 Reference(Practitioner PractitionerRole Organization)
destination 0..1 Reference(Location)
receiver 0..* Reference(Practitioner PractitionerRole)", invariants: "", not_checked: "" },
    Source { name: "SupplyRequest", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 0..1 code in supplyrequest-status
category 0..1 CodeableConcept
priority 0..1 code in request-priority
item[x] 1..1 CodeableConcept Reference(Medication Substance Device)
quantity 1..1 Quantity
parameter 0..*
parameter.code 0..1 CodeableConcept
parameter.value[x] 0..1 CodeableConcept Quantity Range boolean
occurrence[x] 0..1 dateTime Period Timing
authoredOn 0..1 dateTime
requester 0..1 Reference(Practitioner PractitionerRole Organization Patient RelatedPerson Device)
supplier 0..* Reference(Organization HealthcareService)
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference(Condition Observation DiagnosticReport DocumentReference)
deliverFrom 0..1 Reference(Organization Location)
deliverTo 0..1 Reference(Organization Location Patient)", invariants: "", not_checked: "" },
    Source { name: "Task", base: "DomainResource", elements: "\
identifier 0..* Identifier
instantiatesCanonical 0..1 canonical(ActivityDefinition)
instantiatesUri 0..1 uri
basedOn 0..* Reference
groupIdentifier 0..1 Identifier
partOf 0..* Reference(Task)
status 1..1 code in task-status
statusReason 0..1 CodeableConcept
businessStatus 0..1 CodeableConcept
intent 1..1 code in task-intent
priority 0..1 code in request-priority
code 0..1 CodeableConcept
description 0..1 string
focus 0..1 Reference
for 0..1 Reference
encounter 0..1 Reference(Encounter)
executionPeriod 0..1 Period
authoredOn 0..1 dateTime
lastModified 0..1 dateTime
requester 0..1 Reference(Device Organization Patient Practitioner PractitionerRole RelatedPerson)
performerType 0..* CodeableConcept
owner 0..1 Reference(Practitioner PractitionerRole Organization CareTeam HealthcareService Patient Device RelatedPerson)
location 0..1 Reference(Location)
reasonCode 0..1 CodeableConcept
reasonReference 0..1 Reference
insurance 0..* Reference(Coverage ClaimResponse)
note 0..* Annotation
relevantHistory 0..* Reference(Provenance)
restriction 0..1
restriction.repetitions 0..1 positiveInt
restriction.period 0..1 Period
restriction.recipient 0..* Reference(Patient Practitioner PractitionerRole RelatedPerson Group Organization)
input 0..*
input.type 1..1 CodeableConcept
input.value[x] 1..1 *
output 0..*
output.type 1..1 CodeableConcept
output.value[x] 1..1 *", invariants: "\
- inv-1 lastModified.exists().not() or authoredOn.exists().not() or lastModified >= authoredOn", not_checked: "" },
    Source { name: "TerminologyCapabilities", base: "DomainResource", elements: "\
url 0..1 uri
version 0..1 string
name 0..1 string
title 0..1 string
status 1..1 code in publication-status
experimental 0..1 boolean
date 1..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
copyright 0..1 markdown
kind 1..1 code in capability-statement-kind
software 0..1
software.name 1..1 string
software.version 0..1 string
implementation 0..1
implementation.description 1..1 string
implementation.url 0..1 url
lockedDate 0..1 boolean
codeSystem 0..*
codeSystem.uri 0..1 canonical(CodeSystem)
codeSystem.version 0..*
codeSystem.version.code 0..1 string
codeSystem.version.isDefault 0..1 boolean
codeSystem.version.compositional 0..1 boolean
codeSystem.version.language 0..* code
codeSystem.version.filter 0..*
codeSystem.version.filter.code 1..1 code
codeSystem.version.filter.op 1..* code
codeSystem.version.property 0..* code
codeSystem.subsumption 0..1 boolean
expansion 0..1
expansion.hierarchical 0..1 boolean
expansion.paging 0..1 boolean
expansion.incomplete 0..1 boolean
expansion.parameter 0..*
expansion.parameter.name 1..1 code
expansion.parameter.documentation 0..1 string
expansion.textFilter 0..1 markdown
codeSearch 0..1 code in code-search-support
validateCode 0..1
validateCode.translations 1..1 boolean
translation 0..1
translation.needsMap 1..1 boolean
closure 0..1
closure.translation 0..1 boolean", invariants: "\
- tcp-2 (description.count() + software.count() + implementation.count()) > 0
- tcp-3 (kind != 'instance') or implementation.exists()
- tcp-4 (kind != 'capability') or (implementation.exists().not() and software.exists())
- tcp-5 (kind!='requirements') or (implementation.exists().not() and software.exists().not())
codeSystem tcp-1 version.count() > 1 implies version.all(code.exists())", not_checked: "" },
    Source { name: "TestReport", base: "DomainResource", elements: "\
identifier 0..1 Identifier
name 0..1 string
status 1..1 code in report-status-codes
testScript 1..1 Reference(TestScript)
result 1..1 code in report-result-codes
score 0..1 decimal
tester 0..1 string
issued 0..1 dateTime
participant 0..*
participant.type 1..1 code in report-participant-type
participant.uri 1..1 uri
participant.display 0..1 string
setup 0..1
setup.action 1..*
setup.action.operation 0..1
setup.action.operation.result 1..1 code in report-action-result-codes
setup.action.operation.message 0..1 markdown
setup.action.operation.detail 0..1 uri
setup.action.assert 0..1
setup.action.assert.result 1..1 code in report-action-result-codes
setup.action.assert.message 0..1 markdown
setup.action.assert.detail 0..1 string
test 0..*
test.name 0..1 string
test.description 0..1 string
test.action 1..*
test.action.operation 0..1 as setup.action.operation
test.action.assert 0..1 as setup.action.assert
teardown 0..1
teardown.action 1..*
teardown.action.operation 1..1 as setup.action.operation", invariants: "\
setup.action inv-1 operation.exists() xor assert.exists()
test.action inv-2 operation.exists() xor assert.exists()", not_checked: "" },
    Source { name: "TestScript", base: "DomainResource", elements: "\
url 1..1 uri
identifier 0..1 Identifier
version 0..1 string
name 1..1 string
title 0..1 string
status 1..1 code in publication-status
experimental 0..1 boolean
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
copyright 0..1 markdown
origin 0..*
origin.index 1..1 integer
origin.profile 1..1 Coding
destination 0..*
destination.index 1..1 integer
destination.profile 1..1 Coding
metadata 0..1
metadata.link 0..*
metadata.link.url 1..1 uri
metadata.link.description 0..1 string
metadata.capability 1..*
metadata.capability.required 1..1 boolean
metadata.capability.validated 1..1 boolean
metadata.capability.description 0..1 string
metadata.capability.origin 0..* integer
metadata.capability.destination 0..1 integer
metadata.capability.link 0..* uri
metadata.capability.capabilities 1..1 canonical(CapabilityStatement)
fixture 0..*
fixture.autocreate 1..1 boolean
fixture.autodelete 1..1 boolean
fixture.resource 0..1 Reference
profile 0..* Reference
variable 0..*
variable.name 1..1 string
variable.defaultValue 0..1 string
variable.description 0..1 string
variable.expression 0..1 string
variable.headerField 0..1 string
variable.hint 0..1 string
variable.path 0..1 string
variable.sourceId 0..1 id
setup 0..1
setup.action 1..*
setup.action.operation 0..1
setup.action.operation.type 0..1 Coding
setup.action.operation.resource 0..1 code in defined-types
setup.action.operation.label 0..1 string
setup.action.operation.description 0..1 string
setup.action.operation.accept 0..1 code in mimetypes
setup.action.operation.contentType 0..1 code in mimetypes
setup.action.operation.destination 0..1 integer
setup.action.operation.encodeRequestUrl 1..1 boolean
setup.action.operation.method 0..1 code in http-operations
setup.action.operation.origin 0..1 integer
setup.action.operation.params 0..1 string
setup.action.operation.requestHeader 0..*
setup.action.operation.requestHeader.field 1..1 string
setup.action.operation.requestHeader.value 1..1 string
setup.action.operation.requestId 0..1 id
setup.action.operation.responseId 0..1 id
setup.action.operation.sourceId 0..1 id
setup.action.operation.targetId 0..1 id
setup.action.operation.url 0..1 string
setup.action.assert 0..1
setup.action.assert.label 0..1 string
setup.action.assert.description 0..1 string
setup.action.assert.direction 0..1 code in assert-direction-codes
setup.action.assert.compareToSourceId 0..1 string
setup.action.assert.compareToSourceExpression 0..1 string
setup.action.assert.compareToSourcePath 0..1 string
setup.action.assert.contentType 0..1 code in mimetypes
setup.action.assert.expression 0..1 string
setup.action.assert.headerField 0..1 string
setup.action.assert.minimumId 0..1 string
setup.action.assert.navigationLinks 0..1 boolean
setup.action.assert.operator 0..1 code in assert-operator-codes
setup.action.assert.path 0..1 string
setup.action.assert.requestMethod 0..1 code in http-operations
setup.action.assert.requestURL 0..1 string
setup.action.assert.resource 0..1 code in defined-types
setup.action.assert.response 0..1 code in assert-response-code-types
setup.action.assert.responseCode 0..1 string
setup.action.assert.sourceId 0..1 id
setup.action.assert.validateProfileId 0..1 id
setup.action.assert.value 0..1 string
setup.action.assert.warningOnly 1..1 boolean
test 0..*
test.name 0..1 string
test.description 0..1 string
test.action 1..*
test.action.operation 0..1 as setup.action.operation
test.action.assert 0..1 as setup.action.assert
teardown 0..1
teardown.action 1..*
teardown.action.operation 1..1 as setup.action.operation", invariants: "\
metadata tst-4 capability.required.exists() or capability.validated.exists()
variable tst-3 expression.empty() or headerField.empty() or path.empty()
setup.action tst-1 operation.exists() xor assert.exists()
setup.action.operation tst-7 sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' |'search' | 'transaction' | 'history'))
setup.action.assert tst-5 extension.exists() or (contentType.count() + expression.count() + headerField.count() + minimumId.count() + navigationLinks.count() + path.count() + requestMethod.count() + resource.count() + responseCode.count() + response.count() + validateProfileId.count() <=1)
setup.action.assert tst-10 compareToSourceId.empty() xor (compareToSourceExpression.exists() or compareToSourcePath.exists())
setup.action.assert tst-12 (response.empty() and responseCode.empty() and direction = 'request') or direction.empty() or direction = 'response'
test.action tst-2 operation.exists() xor assert.exists()
test.action.operation tst-8 sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' | 'search' | 'transaction' | 'history'))
test.action.assert tst-6 extension.exists() or (contentType.count() + expression.count() + headerField.count() + minimumId.count() + navigationLinks.count() + path.count() + requestMethod.count() + resource.count() + responseCode.count() + response.count() + validateProfileId.count() <=1)
test.action.assert tst-11 compareToSourceId.empty() xor (compareToSourceExpression.exists() or compareToSourcePath.exists())
test.action.assert tst-13 (response.empty() and responseCode.empty() and direction = 'request') or direction.empty() or direction = 'response'
teardown.action.operation tst-9 sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' | 'search' | 'transaction' | 'history'))", not_checked: "" },
    Source { name: "Timing", base: "BackboneElement", elements: "\
event 0..* dateTime
repeat 0..1
repeat.bounds[x] 0..1 Duration Range Period
repeat.count 0..1 positiveInt
repeat.countMax 0..1 positiveInt
repeat.duration 0..1 decimal
repeat.durationMax 0..1 decimal
repeat.durationUnit 0..1 code in units-of-time
repeat.frequency 0..1 positiveInt
repeat.frequencyMax 0..1 positiveInt
repeat.period 0..1 decimal
repeat.periodMax 0..1 decimal
repeat.periodUnit 0..1 code in units-of-time
repeat.dayOfWeek 0..* code in days-of-week
repeat.timeOfDay 0..* time
repeat.when 0..* code in event-timing
repeat.offset 0..1 unsignedInt
code 0..1 CodeableConcept", invariants: "\
repeat tim-1 duration.empty() or durationUnit.exists()
repeat tim-2 period.empty() or periodUnit.exists()
repeat tim-4 duration.exists() implies duration >= 0
repeat tim-5 period.exists() implies period >= 0
repeat tim-6 periodMax.empty() or period.exists()
repeat tim-7 durationMax.empty() or duration.exists()
repeat tim-8 countMax.empty() or count.exists()
repeat tim-9 offset.empty() or (when.exists() and when.select($this in ('C' | 'CM' | 'CD' | 'CV')).allFalse())
repeat tim-10 timeOfDay.empty() or when.empty()", not_checked: "" },
    Source { name: "TriggerDefinition", base: "Element", elements: "\
type 1..1 code in trigger-type
name 0..1 string
timing[x] 0..1 Timing date dateTime Reference(Schedule)
data 0..* DataRequirement
condition 0..1 Expression", invariants: "\
- trd-1 data.empty() or timing.empty()
- trd-2 condition.exists() implies data.exists()
- trd-3 (type = 'named-event' implies name.exists()) and (type = 'periodic' implies timing.exists()) and (type.startsWith('data-') implies data.exists())", not_checked: "" },
    Source { name: "UsageContext", base: "Element", elements: "\
code 1..1 Coding
value[x] 1..1 CodeableConcept Quantity Range Reference(PlanDefinition ResearchStudy InsurancePlan HealthcareService Group Location Organization)", invariants: "", not_checked: "" },
    Source { name: "ValueSet", base: "DomainResource", elements: "\
url 0..1 uri
identifier 0..* Identifier
version 0..1 string
name 0..1 string
title 0..1 string
status 1..1 code in publication-status
experimental 0..1 boolean
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
immutable 0..1 boolean
purpose 0..1 markdown
copyright 0..1 markdown
compose 0..1
compose.lockedDate 0..1 date
compose.inactive 0..1 boolean
compose.include 1..*
compose.include.system 0..1 uri
compose.include.version 0..1 string
compose.include.concept 0..*
compose.include.concept.code 1..1 code
compose.include.concept.display 0..1 string
compose.include.concept.designation 0..*
compose.include.concept.designation.language 0..1 code
compose.include.concept.designation.use 0..1 Coding
compose.include.concept.designation.value 1..1 string
compose.include.filter 0..*
compose.include.filter.property 1..1 code
compose.include.filter.op 1..1 code in filter-operator
compose.include.filter.value 1..1 string
compose.include.valueSet 0..* canonical(ValueSet)
compose.exclude 0..* as compose.include
expansion 0..1
expansion.identifier 0..1 uri
expansion.timestamp 1..1 dateTime
expansion.total 0..1 integer
expansion.offset 0..1 integer
expansion.parameter 0..*
expansion.parameter.name 1..1 string
expansion.parameter.value[x] 0..1 string boolean integer decimal uri code dateTime
expansion.contains 0..*
expansion.contains.system 0..1 uri
expansion.contains.abstract 0..1 boolean
expansion.contains.inactive 0..1 boolean
expansion.contains.version 0..1 string
expansion.contains.code 0..1 code
expansion.contains.display 0..1 string
expansion.contains.designation 0..* as compose.include.concept.designation
expansion.contains.contains 0..* as expansion.contains", invariants: "\
compose.include vsd-1 valueSet.exists() or system.exists()
compose.include vsd-2 (concept.exists() or filter.exists()) implies system.exists()
compose.include vsd-3 concept.empty() or filter.empty()
expansion.contains vsd-6 code.exists() or display.exists()
expansion.contains vsd-9 code.exists() or abstract = true
expansion.contains vsd-10 code.empty() or system.exists()", not_checked: "ValueSet.compose" },
    Source { name: "VerificationResult", base: "DomainResource", elements: "\
target 0..* Reference
targetLocation 0..* string
need 0..1 CodeableConcept
status 1..1 code in verificationresult-status
statusDate 0..1 dateTime
validationType 0..1 CodeableConcept
validationProcess 0..* CodeableConcept
frequency 0..1 Timing
lastPerformed 0..1 dateTime
nextScheduled 0..1 date
failureAction 0..1 CodeableConcept
primarySource 0..*
primarySource.who 0..1 Reference(Organization Practitioner PractitionerRole)
primarySource.type 0..* CodeableConcept
primarySource.communicationMethod 0..* CodeableConcept
primarySource.validationStatus 0..1 CodeableConcept
primarySource.validationDate 0..1 dateTime
primarySource.canPushUpdates 0..1 CodeableConcept
primarySource.pushTypeAvailable 0..* CodeableConcept
attestation 0..1
attestation.who 0..1 Reference(Practitioner PractitionerRole Organization)
attestation.onBehalfOf 0..1 Reference(Organization Practitioner PractitionerRole)
attestation.communicationMethod 0..1 CodeableConcept
attestation.date 0..1 date
attestation.sourceIdentityCertificate 0..1 string
attestation.proxyIdentityCertificate 0..1 string
attestation.proxySignature 0..1 Signature
attestation.sourceSignature 0..1 Signature
validator 0..*
validator.organization 1..1 Reference(Organization)
validator.identityCertificate 0..1 string
validator.attestationSignature 0..1 Signature", invariants: "", not_checked: "" },
    Source { name: "VisionPrescription", base: "DomainResource", elements: "\
identifier 0..* Identifier
status 1..1 code in fm-status
created 1..1 dateTime
patient 1..1 Reference(Patient)
encounter 0..1 Reference(Encounter)
dateWritten 1..1 dateTime
prescriber 1..1 Reference(Practitioner PractitionerRole)
lensSpecification 1..*
lensSpecification.product 1..1 CodeableConcept
lensSpecification.eye 1..1 code in vision-eye-codes
lensSpecification.sphere 0..1 decimal
lensSpecification.cylinder 0..1 decimal
lensSpecification.axis 0..1 integer
lensSpecification.prism 0..*
lensSpecification.prism.amount 1..1 decimal
lensSpecification.prism.base 1..1 code in vision-base-codes
lensSpecification.add 0..1 decimal
lensSpecification.power 0..1 decimal
lensSpecification.backCurve 0..1 decimal
lensSpecification.diameter 0..1 decimal
lensSpecification.duration 0..1 Quantity
lensSpecification.color 0..1 string
lensSpecification.brand 0..1 string
lensSpecification.note 0..* Annotation", invariants: "", not_checked: "" },
];
