//! Contextual search: a dispatcher's software opens the platform's search with what it already knows ([`INT_L01`](crate::guide#exchanges)).
//!
//! A dispatcher has a patient on the line and a file open. The software (*logiciel de régulation médicale*, LRM) opens the
//! platform's search page in a browser, by a link with where the patient is, which kind of care is sought, and who the
//! patient's regular practitioner is. The answer is a page for the dispatcher; nothing comes back to the software. What is booked
//! there comes back later, as messages ([`INT_L02`](crate::guide#exchanges)).
//!
//! ```
//! use fhir_sas::{contextual_search::ContextualSearch, terminology::Specialty};
//!
//! # let (regular_rpps, regular_name, number) = (Some("10002909371"), None::<String>, "12 bis");
//! let search = ContextualSearch::builder("SAMU330")
//!     .insee_code("33063")
//!     .city("Bordeaux")
//!     .post_code("33000")
//!     .street("rue Sainte-Catherine")
//!     .street_number(number)
//!     .practitioner_id(regular_rpps)
//!     .practitioner_name(&regular_name)
//!     .specialty(Specialty::MEDECINE_GENERALE)
//!     .build()?; // everything that is wrong, not the first thing
//! assert_eq!(
//!     search.url(),
//!     "https://sas.sante.fr/sas/recherche?origin=SAMU330\
//!      &practitioner=urn%3Aoid%3A1.2.250.1.71.4.2.1%7C810002909371&specialty=urn%3Aoid%3A1.2.250.1.213.2.28%7CSM54\
//!      &inseecode=33063&city=33000%20Bordeaux&streetname=12%20bis%20rue%20Sainte-Catherine",
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A link that something else made can be read: [`ContextualSearch::parse`] reports what the platform does with each parameter.
//! `sas-validate --link URL` shows the same on the command line.
//!
//! # What the platform does with each parameter
//! | parameter | value | what the platform does |
//! |---|---|---|
//! | `origin` | the agreed code of the software or SAMU | runs the search |
//! | | missing | opens an ordinary search, and reads nothing else |
//! | | empty, or not active | shows an error page |
//! | `practitioner` | `urn:oid:1.2.250.1.71.4.2.1\|`, `8`, 11 digits | shows the card of the practitioner, or `sas_pf_001` when it finds none |
//! | | another value with that system, or with `urn`, `oid` or `:` in it | shows `sas_pf_001`: no card |
//! | | a name | looks for it; one that nobody or several have: `sas_pf_001` |
//! | | missing, empty | shows `sas_pf_002`, and runs the search |
//! | `specialty` | `urn:oid:1.2.250.1.213.2.28\|` and a code of `TRE_R38`; `urn:oid:1.2.250.1.71.1.2.7\|` and one of `TRE_G15` | searches for it |
//! | | another code, missing, empty | searches for general practice |
//! | | a text | searches for that text: one that is unknown finds nothing but the practitioner's card |
//! | `inseecode` | the code of a municipality (of a district or the whole, for Paris, Lyon and Marseille) | searches there; `city` is not read |
//! | | a code that it does not know | opens its home page, even when there is a `city` |
//! | `city` | a name, with or without a post code in front | searches there |
//! | | missing, and `inseecode` too | opens its home page |
//! | `streetname`, `streetnumber` | the street; the digits of the number | searches from there |
//! | | a number without a street | opens its home page |
//!
//! A parameter that stands twice is read twice: the last one by the server, the first one by the page. The user must be signed
//! in to the platform, or signs in then.
//!
//! # No data of patients
//! The exchange has no parameter for a patient's name, sex, birth date or telephone number, and links end up in histories and
//! logs. So a [`ContextualSearch`] has no place for them: its texts take letters only where a name or a speciality stands, and
//! its builder has no method that adds a parameter. What cannot be prevented is an address: it is what the platform needs.
//!
//! # What cannot be known here
//! Which origins are active, which municipalities, codes and practitioners the platform has: a link that is right in its form may
//! still lead to its home page. `TRE_R38` is the edition of [`Specialty`](crate::terminology::Specialty).
//!
//! Source: behaviour of the platform's published code (ansforge/SAS-moteur-recherche, `SasSearchController`, `SasSearchHelper`,
//! `SasGetTermCodeCities`, `SasSolrQueryConstant`, `useLrmData.store.js`) and of the owner's simulator of such a software
//! (ansforge/SAS-mock-LRM, `assets/js/mock.js`). The specification, `INT_L01` version 1.3 of 2023-05-04, is not public text; the
//! guide's page on contextual search only links to it.

mod fault;
mod insee_code;
mod link;
mod page;
mod parameter;
mod reading;

/// The longest link that is read, in bytes: more than any that is built, and what servers commonly let through.
pub const MAX_LINK: usize = 8 * 1024;

pub use fault::{LinkCode, LinkError, LinkFault};
pub use insee_code::InseeCode;
pub use link::{ContextualSearch, ContextualSearchBuilder};
pub use page::SearchPage;
pub use parameter::{Parameter, PreferredPractitioner, SearchedSpecialty};
pub use reading::{Effect, LandingPage, LinkReading};
