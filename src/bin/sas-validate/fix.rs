//! Corrections of faults that have exactly one right value.
//!
//! A correction replaces the bytes of the fault and leaves all others as they are. It stays only if the fault is gone and no other one
//! stands in its place: a correction that would trade one fault for another is taken back. Faults elsewhere may come to light by it, as
//! with the blanks in a `type` by which rules are chosen.

use std::{
    cell::{OnceCell, RefCell},
    collections::{BTreeMap, HashMap, HashSet},
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use chrono::{DateTime, SecondsFormat};
use fhir_sas::{
    diagnostic::Issue,
    findings::{Found, IssueOf, slot_instant, without_indexes},
    identifier::{Finess, Phone, PostCode, PractitionerId, RegulatorId, Rpps, Siret, StructureId},
    time::Zone,
};
use serde_json::Value;

use crate::{
    judged::Judged,
    settings::Settings,
    tree::{Kind, Tree},
};

/// A correction may show the next fault; after so many rounds the rest is left to people.
const ROUNDS: usize = 8;

/// Corrections that do not go together are tried in halves, and these in halves again, with so many checks in a round.
const CHECKS: usize = 200;

/// A text with its corrections.
#[derive(Debug)]
pub(crate) struct Fixed {
    pub(crate) text: Vec<u8>,
    /// How many faults were corrected, by code.
    pub(crate) faults: BTreeMap<&'static str, usize>,
}

/// The codes whose faults may be corrected, and when.
pub(crate) const FIXABLE: &[(&str, [&str; 2])] = &[
    ("byte-order-mark", ["the mark is removed", "la marque est retirée"]),
    ("null", ["the member is left out", "le membre est omis"]),
    ("empty-array", ["the member is left out", "le membre est omis"]),
    ("empty-object", ["the member is left out", "le membre est omis"]),
    ("empty-string", ["the member is left out", "le membre est omis"]),
    ("blank-string", ["the member is left out", "le membre est omis"]),
    ("blank-content", ["the member is left out", "le membre est omis"]),
    (
        "bad-primitive",
        [
            "blanks around a value that is right without them are removed; an instant of a slot in a form that has one meaning (`+0100`, a blank for `T`, no seconds, or no offset when all post codes of the text have the same clocks) is written as the guide has it",
            "les blancs autour d'une valeur juste sans eux sont retirés ; un instant de créneau dans une forme qui n'a qu'un sens (`+0100`, un blanc au lieu de `T`, sans secondes, ou sans décalage quand tous les codes postaux du texte ont la même heure) est écrit comme dans le guide",
        ],
    ),
    ("code-not-allowed", BLANKS),
    ("unknown-code", BLANKS),
    ("unknown-profile", BLANKS),
    (
        "slot-instant-format",
        [
            "milliseconds are added; `Z` becomes the offset of the place when all post codes of the text have the same clocks",
            "les millisecondes sont ajoutées ; `Z` devient le décalage du lieu quand tous les codes postaux du texte ont la même heure",
        ],
    ),
    (
        "phone-format",
        [
            "a French number is written in international form; a short number is left to you",
            "un numéro français est écrit sous sa forme internationale ; un numéro court vous est laissé",
        ],
    ),
    ("postal-code", BLANKS),
    ("practitioner-national-id", PREFIX),
    ("appointment-practitioner", PREFIX),
    ("regulator-id", PREFIX),
    ("structure-id", PREFIX),
    (
        "broken-invariant",
        [
            "the prefix of a FINESS or SIRET number is added, and nothing else",
            "le préfixe d'un numéro FINESS ou SIRET est ajouté, et rien d'autre",
        ],
    ),
    (
        "wrong-value",
        [
            "the coding that edition 1.2.0 demands is added beside that of edition 1.1.0, in the identifier of a CPTS, and nothing else",
            "le codage que demande l'édition 1.2.0 est ajouté à côté de celui de l'édition 1.1.0, dans l'identifiant d'une CPTS, et rien d'autre",
        ],
    ),
    ("answer-total", ["the slots are counted", "les créneaux sont comptés"]),
    ("answer-mode", ["the mode of the flow is written", "le mode du flux est écrit"]),
    (
        "answer-duplicate",
        [
            "a copy that is equal to the first one is left out",
            "une copie identique à la première est omise",
        ],
    ),
    ("duplicate-label", ["the second label is left out", "la seconde étiquette est omise"]),
    ("self-link-plus", ["`+` becomes `%2B`", "`+` devient `%2B`"]),
    (
        "appointment-operator-first",
        ["the operator becomes the first extension", "l'opérateur devient la première extension"],
    ),
    (
        "appointment-first-participant",
        [
            "the one participant who has an RPPS number becomes the first",
            "le seul participant qui a un numéro RPPS devient le premier",
        ],
    ),
];

const BLANKS: [&str; 2] = [
    "blanks around a value that is right without them are removed",
    "les blancs autour d'une valeur juste sans eux sont retirés",
];
const PREFIX: [&str; 2] = [
    "the prefix is added, and blanks are removed, when the number can be of one kind only",
    "le préfixe est ajouté, et les blancs sont retirés, quand le numéro ne peut être que d'une sorte",
];

/// The systems of codings in the identifier of a CPTS: of edition 1.1.0, and of edition 1.2.0.
const CPTS_1_1: &str = "http://interopsante.org/fhir/CodeSystem/fr-location-identifier-type";
const CPTS_1_2: &str = "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203";

/// The extension of an appointment that names the regulator.
const OPERATOR: &str = "http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator";

/// What takes the place of some bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Edit {
    start: usize,
    end: usize,
    new: String,
}

/// An edit and the fault that it corrects.
#[derive(Debug, Clone)]
struct Correction {
    edit: Edit,
    code: &'static str,
    path: String,
}

/// Corrects what can be corrected; `None`: nothing can.
pub(crate) fn fix(text: &[u8], file: &str, settings: &Settings) -> Option<Fixed> {
    let mut text = text.to_owned();
    let mut now = Faults::of(&text, file, settings)?;
    let mut faults = BTreeMap::new();
    for _ in 0..ROUNDS {
        let corrections = corrections(&text, file, settings);
        if corrections.is_empty() {
            break;
        }
        let mut accepted = Vec::new();
        let together = apply(&text, &corrections);
        if let Some(better) = now.better(&together, file, settings, &corrections) {
            (text, now) = (together, better);
            accepted.extend(corrections.iter().map(|correction| correction.code));
        } else {
            // one of them does harm: the last half first, so that places stay right
            let mut checks = 0;
            let mut parts = halves(&corrections);
            while let Some(part) = parts.pop().filter(|_| checks < CHECKS) {
                checks += 1;
                let with_it = apply(&text, part);
                if let Some(better) = now.better(&with_it, file, settings, part) {
                    (text, now) = (with_it, better);
                    accepted.extend(part.iter().map(|correction| correction.code));
                } else {
                    parts.extend(halves(part));
                }
            }
        }
        if accepted.is_empty() {
            break;
        }
        for code in accepted {
            *faults.entry(code).or_default() += 1;
        }
    }
    (!faults.is_empty()).then_some(Fixed { text, faults })
}

/// The halves of what has several parts.
fn halves(corrections: &[Correction]) -> Vec<&[Correction]> {
    if corrections.len() < 2 {
        return Vec::new();
    }
    let (first, last) = corrections.split_at(corrections.len() / 2);
    vec![first, last]
}

/// The faults of a text that count.
#[derive(Debug, Clone)]
struct Faults {
    /// How many there are of each code and path without indexes.
    kinds: BTreeMap<(&'static str, String), usize>,
    /// The codes at each path.
    places: BTreeMap<String, Vec<&'static str>>,
}

impl Faults {
    /// `None`: the text is no resource.
    fn of(text: &[u8], file: &str, settings: &Settings) -> Option<Self> {
        let found = settings.find_all(text);
        if found.is_unread() || found.has_internal_fault() || matches!(found, Found::Hub(_)) {
            return None;
        }
        let (mut kinds, mut places) = (BTreeMap::new(), BTreeMap::<_, Vec<_>>::new());
        for finding in Judged::of(&found, file, &settings.rules, None).open() {
            let issue = finding.issue;
            let path = [without_indexes(issue.path()), issue.element()].join(" ");
            *kinds.entry((issue.code().text, path)).or_default() += 1;
            places.entry(issue.path().to_owned()).or_default().push(issue.code().text);
        }
        Some(Self { kinds, places })
    }

    /// The faults of a corrected text, if it is better: it has fewer, and none of a kind that was not there; or those that were
    /// corrected are gone, with none in their place.
    fn better(
        &self,
        text: &[u8],
        file: &str,
        settings: &Settings,
        corrections: &[Correction],
    ) -> Option<Self> {
        let now = Self::of(text, file, settings)?;
        let count = |faults: &Self| faults.kinds.values().sum::<usize>();
        let is_new =
            |(kind, count): (_, &usize)| self.kinds.get(kind).is_none_or(|was| was < count);
        if count(&now) < count(self) && !now.kinds.iter().any(is_new) {
            return Some(now);
        }
        let codes =
            |faults: &Self, path: &str| faults.places.get(path).cloned().unwrap_or_default();
        let is_gone = |correction: &Correction| {
            let (was, is) = (codes(self, &correction.path), codes(&now, &correction.path));
            // what is left out changes what its holder has
            !correction.edit.new.is_empty()
                && is.len() < was.len()
                && !is.contains(&correction.code)
                && is.iter().all(|code| was.contains(code))
        };
        corrections.iter().all(is_gone).then_some(now)
    }
}

/// Corrections that do not touch each other, in the order of the text.
fn corrections(text: &[u8], file: &str, settings: &Settings) -> Vec<Correction> {
    let found = settings.find_all(text);
    let judged = Judged::of(&found, file, &settings.rules, None);
    let Some(tree) = Tree::of(text) else { return Vec::new() };
    let around = Around { tree, zone: OnceCell::new(), repeated: RefCell::default() };
    // of several at one place there is one correction
    let mut places = HashSet::new();
    let mut corrections: Vec<_> = judged
        .open()
        .filter_map(|finding| match finding.issue {
            IssueOf::Fhir(issue) if !places.insert((issue.code.as_str(), &*issue.path)) => None,
            IssueOf::Fhir(issue) => Some(Correction {
                edit: edit(issue, &around)?,
                code: issue.code.as_str(),
                path: issue.path.clone(),
            }),
            IssueOf::Hub(_) => None,
        })
        .collect();
    corrections.sort_by_key(|correction| (correction.edit.start, correction.edit.end));
    let mut free = 0;
    corrections.retain(|Correction { edit, .. }| {
        let is_free = edit.start >= free;
        if is_free {
            // two insertions at one place touch each other
            free = edit.end.max(edit.start + 1);
        }
        is_free
    });
    corrections
}

fn apply(text: &[u8], corrections: &[Correction]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    for Correction { edit, .. } in corrections {
        out.extend_from_slice(text.get(at..edit.start).unwrap_or_default());
        out.extend_from_slice(edit.new.as_bytes());
        at = edit.end;
    }
    out.extend_from_slice(text.get(at..).unwrap_or_default());
    out
}

/// A text, and what corrections look for in all of it: there may be many of them, and each is looked for once.
struct Around<'t> {
    tree: Tree<'t>,
    zone: OnceCell<Option<Zone>>,
    /// Of lists that were looked at, the items that are equal to an earlier one.
    repeated: RefCell<HashMap<usize, HashSet<usize>>>,
}

impl Around<'_> {
    /// The one zone of all post codes of the text.
    fn zone(&self) -> Option<Zone> {
        *self.zone.get_or_init(|| zone(&self.tree))
    }

    /// Whether a part of an item of a list is equal to that part of an earlier one. The part is always the same one.
    fn is_repeated(
        &self,
        list: usize,
        index: usize,
        part: impl Fn(usize) -> Option<usize>,
    ) -> bool {
        let mut repeated = self.repeated.borrow_mut();
        let of_list = repeated.entry(list).or_insert_with(|| {
            let mut met = HashSet::new();
            let parts = self.tree.items(list).iter().enumerate();
            let parts = parts.filter_map(|(at, item)| Some((at, part(*item)?)));
            parts
                .filter(|(_, part)| !met.insert(self.tree.meaning(*part)))
                .map(|(at, _)| at)
                .collect()
        });
        of_list.contains(&index)
    }
}

fn edit(issue: &Issue, around: &Around<'_>) -> Option<Edit> {
    let tree = &around.tree;
    let path = issue.path.as_str();
    let at = || tree.at_path(path);
    match issue.code.as_str() {
        "byte-order-mark" => Some(Edit { start: 0, end: "\u{feff}".len(), new: String::new() }),
        "null" | "empty-array" | "empty-object" | "empty-string" | "blank-string"
        | "blank-content" => empty(tree, path),
        "bad-primitive" if is_time_of_slot(tree, path) => {
            let written = text_at(tree, path, &[], |text| instant(text, || around.zone()));
            written.or_else(|| trimmed(tree, path))
        }
        "bad-primitive" | "code-not-allowed" | "unknown-code" | "unknown-profile"
        | "postal-code" => trimmed(tree, path),
        "slot-instant-format" => text_at(tree, path, &[], |text| instant(text, || around.zone())),
        "phone-format" => text_at(tree, path, &["value"], as_sent::<Phone>),
        "practitioner-national-id" | "appointment-practitioner" => {
            text_at(tree, path, &["value"], practitioner)
        }
        "regulator-id" => text_at(tree, path, &["value"], |text| {
            RegulatorId::national(text).ok().map(|id| id.value().to_owned())
        }),
        "structure-id" => text_at(tree, path, &["value"], as_sent::<StructureId>),
        "broken-invariant" => {
            let element = issue.rule()?.element();
            let read = match &*element {
                "FINESS-invariant" => as_sent::<Finess>,
                "SIRET-invariant" => as_sent::<Siret>,
                _ => return None,
            };
            structure_value(tree, at()?, read)
        }
        "wrong-value" => second_coding(tree, at()?),
        "answer-total" => total(tree),
        "answer-mode" => mode(tree, path, issue.expected_values().first()?),
        "answer-duplicate" => duplicate(around, path),
        "duplicate-label" => {
            let (list, index) = item(tree, path)?;
            let is_twice = around.is_repeated(list, index, Some);
            if is_twice { without_item(tree, list, index) } else { None }
        }
        "appointment-operator-first" => first(tree, path, |extension| {
            tree.text_of(extension, "url").is_some_and(|url| url == OPERATOR)
        }),
        "appointment-first-participant" => first(tree, path, |participant| {
            let actor = tree.member(participant, "actor");
            let id = actor.and_then(|actor| tree.member(actor, "identifier"));
            id.and_then(|id| tree.text_of(id, "value"))
                .is_some_and(|value| value.parse::<Rpps>().is_ok())
        }),
        "self-link-plus" => text_at(tree, path, &["url"], |url| {
            let (address, query) = url.split_once('?')?;
            Some([address, "?", &query.replace('+', "%2B")].concat())
        }),
        _ => None,
    }
}

/// Replaces a string at a path, or at a member of the object there.
fn text_at(
    tree: &Tree<'_>,
    path: &str,
    members: &[&str],
    right: impl Fn(&str) -> Option<String>,
) -> Option<Edit> {
    let at = tree.at_path(path)?;
    let members = members.iter().filter_map(|name| tree.member(at, name));
    std::iter::once(at).chain(members).find_map(|at| {
        let found = tree.string(at)?;
        let right = right(&found).filter(|right| *right != *found)?;
        let node = tree.node(at);
        Some(Edit { start: node.start, end: node.end, new: Value::from(right).to_string() })
    })
}

/// A text in the form in which it is sent, when it can be read as one.
fn as_sent<T: std::str::FromStr + AsRef<str>>(text: &str) -> Option<String> {
    text.parse::<T>().ok().map(|value| value.as_ref().to_owned())
}

/// The id of a practitioner. A number is taken for one of the RPPS when its check digit is right; ADELI numbers have none, so that
/// one in groups could as well be a telephone number.
fn practitioner(text: &str) -> Option<String> {
    let id: PractitionerId = text.parse().ok()?;
    let is_whole = text.trim().bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_certain = match id {
        PractitionerId::Rpps(rpps) => rpps.has_valid_check_digit() || text.trim() == id.as_str(),
        PractitionerId::Adeli(_) => is_whole,
    };
    is_certain.then(|| id.as_str().to_owned())
}

/// A value without the blanks around it.
fn trimmed(tree: &Tree<'_>, path: &str) -> Option<Edit> {
    text_at(tree, path, &["code", "system"], |text| {
        Some(text.trim().to_owned()).filter(|_| text != text.trim())
    })
}

/// Whether a path is that of the start or the end of a slot, whose times the reader of answers takes in other forms too.
fn is_time_of_slot(tree: &Tree<'_>, path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(slot, name)| {
        let kind = tree.at_path(slot).and_then(|slot| tree.text_of(slot, "resourceType"));
        matches!(name, "start" | "end") && kind.is_some_and(|kind| kind == "Slot")
    })
}

/// An instant with milliseconds and an offset in digits; of `Z`, and without any, that of the zone.
fn instant(text: &str, zone: impl Fn() -> Option<Zone>) -> Option<String> {
    // what is finer than milliseconds would be lost
    let (_, fraction) = text.split_once('.').unwrap_or_default();
    let mut finer = fraction.bytes().take_while(u8::is_ascii_digit).skip(3);
    if finer.any(|digit| digit != b'0') {
        return None;
    }
    let read = DateTime::parse_from_rfc3339(text).ok().or_else(|| slot_instant(text, &zone))?;
    let local = if text.trim_end().ends_with(['Z', 'z']) { zone()?.to_local(read) } else { read };
    Some(local.to_rfc3339_opts(SecondsFormat::Millis, false))
}

/// The one zone of all post codes of a text.
fn zone(tree: &Tree<'_>) -> Option<Zone> {
    let mut zones = tree.all_members("postalCode").filter_map(|at| {
        let code = tree.string(at)?;
        Some(code.parse::<PostCode>().ok().and_then(Zone::of_post_code))
    });
    let first = zones.next()??;
    zones.all(|zone| zone == Some(first)).then_some(first)
}

/// Leaves out a member, or an item of a list, that has nothing in it.
fn empty(tree: &Tree<'_>, path: &str) -> Option<Edit> {
    if let Some((list, index)) = item(tree, path) {
        let is_empty = is_empty(tree, tree.items(list)[index]);
        return if is_empty { without_item(tree, list, index) } else { None };
    }
    let (object, name) = path.rsplit_once('.')?;
    let object = tree.at_path(object)?;
    let members = tree.members(object);
    let named = [tree.named(object, name), tree.named(object, &format!("_{name}"))];
    // without the last of several, the one before it would count
    if named.iter().any(|of_name| of_name.len() > 1) {
        return None;
    }
    let empty = named.iter().flatten().filter(|index| is_empty(tree, members[**index].value));
    without_member(tree, object, *empty.min()?)
}

fn is_empty(tree: &Tree<'_>, at: usize) -> bool {
    match &tree.node(at).kind {
        Kind::Object(members) => members.is_empty(),
        Kind::Array(items) => items.is_empty() || items.iter().all(|item| is_empty(tree, *item)),
        Kind::String => tree.string(at).is_some_and(|text| text.trim().is_empty()),
        Kind::Other => tree.source(at) == "null",
    }
}

/// The list and the index at the end of a path.
fn item(tree: &Tree<'_>, path: &str) -> Option<(usize, usize)> {
    let (list, index) = path.strip_suffix(']')?.rsplit_once('[')?;
    let (list, index) = (tree.at_path(list)?, index.parse().ok()?);
    // a list that pairs with one of ids and extensions keeps its length
    let (object, name) = path.rsplit_once('.')?;
    let name = name.split('[').next()?;
    let is_paired = tree
        .at_path(object)
        .is_some_and(|object| tree.member(object, &format!("_{name}")).is_some());
    (index < tree.items(list).len() && !is_paired).then_some((list, index))
}

/// Moves the one item that matches to the start of its list, of which the path names the first item. The others keep their order,
/// and what stands between items stays there.
fn first(tree: &Tree<'_>, path: &str, is_it: impl Fn(usize) -> bool) -> Option<Edit> {
    let list = tree.at_path(path.strip_suffix("[0]")?)?;
    let items = tree.items(list);
    let mut found = (0..items.len()).filter(|at| is_it(items[*at]));
    let at = found.next().filter(|at| *at > 0 && found.next().is_none())?;
    let (start, end) = (tree.node(*items.first()?).start, tree.node(items[at]).end);
    let mut new = tree.source(items[at]).to_owned();
    for (item, next) in items[..at].iter().zip(&items[1..]) {
        new.push_str(tree.text.get(tree.node(*item).end..tree.node(*next).start)?);
        new.push_str(tree.source(*item));
    }
    Some(Edit { start, end, new })
}

fn without_item(tree: &Tree<'_>, list: usize, index: usize) -> Option<Edit> {
    let items = tree.items(list);
    let (start, end) =
        (|at: usize| tree.node(items[at]).start, |at: usize| tree.node(items[at]).end);
    without(tree, list, index, items.len(), start, end)
}

fn without_member(tree: &Tree<'_>, object: usize, index: usize) -> Option<Edit> {
    let members = tree.members(object);
    let (start, end) =
        (|at: usize| members[at].start, |at: usize| tree.node(members[at].value).end);
    without(tree, object, index, members.len(), start, end)
}

/// Leaves out one of several parts between brackets, with its comma.
fn without(
    tree: &Tree<'_>,
    holder: usize,
    index: usize,
    count: usize,
    start: impl Fn(usize) -> usize,
    end: impl Fn(usize) -> usize,
) -> Option<Edit> {
    let node = tree.node(holder);
    let (start, end) = match index {
        _ if index >= count => return None,
        0 if count == 1 => (node.start + 1, node.end - 1),
        0 => (start(0), start(1)),
        _ => (end(index - 1), end(index)),
    };
    Some(Edit { start, end, new: String::new() })
}

/// Adds a part behind another one, in the layout that the text has there.
fn behind(tree: &Tree<'_>, holder: usize, first: usize, end: usize, part: &str) -> Edit {
    let blanks = tree.text.get(tree.node(holder).start + 1..first).unwrap_or_default();
    Edit { start: end, end, new: [",", blanks, part].concat() }
}

/// A member as text, with the blank behind the colon that the text has.
fn member(tree: &Tree<'_>, object: usize, name: &str, value: &str) -> String {
    let first = tree.members(object).first();
    let has_blank = first.is_some_and(|first| {
        let start = tree.node(first.value).start;
        tree.text.as_bytes().get(start.saturating_sub(1)).is_some_and(u8::is_ascii_whitespace)
    });
    format!("\"{name}\":{}{value}", if has_blank { " " } else { "" })
}

/// Adds a member behind the one at an index.
fn with_member(
    tree: &Tree<'_>,
    object: usize,
    index: usize,
    name: &str,
    value: &str,
) -> Option<Edit> {
    let members = tree.members(object);
    let (first, before) = (members.first()?, members.get(index)?);
    let part = member(tree, object, name, value);
    Some(behind(tree, object, first.start, tree.node(before.value).end, &part))
}

/// The value of a structure's id in the resource or identifier that an invariant is about.
fn structure_value(
    tree: &Tree<'_>,
    at: usize,
    read: impl Fn(&str) -> Option<String>,
) -> Option<Edit> {
    let own = tree.member(at, "identifier").map(|list| tree.items(list)).unwrap_or_default();
    let in_system = |at: &usize| {
        tree.text_of(*at, "system").is_some_and(|system| system == StructureId::SYSTEM)
    };
    let mut values = own.iter().copied().filter(in_system).chain([at]);
    values.find_map(|identifier| {
        let value = tree.member(identifier, "value").unwrap_or(identifier);
        let found = tree.string(value)?;
        let right = read(&found).filter(|right| *right != *found)?;
        let node = tree.node(value);
        Some(Edit { start: node.start, end: node.end, new: Value::from(right).to_string() })
    })
}

/// Adds the coding of edition 1.2.0 beside that of edition 1.1.0.
fn second_coding(tree: &Tree<'_>, at: usize) -> Option<Edit> {
    let list = tree.member(at, "coding")?;
    let codings = tree.items(list);
    let of = |system: &str| {
        codings.iter().any(|coding| tree.text_of(*coding, "system").is_some_and(|it| it == system))
    };
    let (model, end) = (*codings.first()?, tree.node(*codings.last()?).end);
    if !of(CPTS_1_1) || of(CPTS_1_2) {
        return None;
    }
    let right = tree.source(model).replace(CPTS_1_1, CPTS_1_2);
    let is_pair = serde_json::from_str::<Value>(&right).is_ok_and(|coding| {
        coding["code"] == "IDNST"
            && coding["system"] == CPTS_1_2
            && coding.as_object().is_some_and(|it| it.len() == 2)
    });
    let right = if is_pair {
        right
    } else {
        format!("{{\"system\": \"{CPTS_1_2}\", \"code\": \"IDNST\"}}")
    };
    Some(behind(tree, list, tree.node(model).start, end, &right))
}

/// Writes how many slots an answer has.
fn total(tree: &Tree<'_>) -> Option<Edit> {
    let root = tree.root();
    let entries = tree.member(root, "entry").map(|list| tree.items(list)).unwrap_or_default();
    let slots = entries.iter().filter(|entry| {
        let resource = tree.member(**entry, "resource");
        resource.and_then(|it| tree.text_of(it, "resourceType")).is_some_and(|it| it == "Slot")
    });
    let count = slots.count().to_string();
    if let Some(total) = tree.member(root, "total") {
        let node = tree.node(total);
        return Some(Edit { start: node.start, end: node.end, new: count });
    }
    let members = tree.members(root);
    let of_type = members.iter().rposition(|member| member.name == "type")?;
    with_member(tree, root, of_type, "total", &count)
}

/// Writes why an entry is there.
fn mode(tree: &Tree<'_>, path: &str, mode: &str) -> Option<Edit> {
    let end = path.find("entry[").and_then(|at| Some(at + path.get(at..)?.find(']')? + 1))?;
    let entry = tree.at_path(path.get(..end)?)?;
    let quoted = Value::from(mode).to_string();
    let Some(search) = tree.member(entry, "search") else {
        let last = tree.members(entry).len().checked_sub(1)?;
        let search = format!("{{{}}}", member(tree, entry, "mode", &quoted));
        return with_member(tree, entry, last, "search", &search);
    };
    if let Some(found) = tree.member(search, "mode") {
        let node = tree.node(found);
        return Some(Edit { start: node.start, end: node.end, new: quoted });
    }
    with_member(tree, search, tree.members(search).len().checked_sub(1)?, "mode", &quoted)
}

/// Leaves out an entry whose resource is equal to that of an earlier one.
fn duplicate(around: &Around<'_>, path: &str) -> Option<Edit> {
    let tree = &around.tree;
    let start = path.find("entry[")? + "entry[".len();
    let index: usize = path.get(start..)?.split(']').next()?.parse().ok()?;
    let list = tree.member(tree.root(), "entry")?;
    let is_twice = around.is_repeated(list, index, |entry| tree.member(entry, "resource"));
    if is_twice { without_item(tree, list, index) } else { None }
}

/// Writes a file in one step: whoever reads it meanwhile finds the old text or the new one.
pub(crate) fn replace(path: &Path, text: &[u8]) -> io::Result<()> {
    // a link stays one
    let path = fs::canonicalize(path)?;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.tmp", std::process::id()));
    let beside: PathBuf = path.with_file_name(name);
    // nobody else may read it before it has the rights of the file, which may hold personal data
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&beside)?;
    let written = file
        .write_all(text)
        .and_then(|()| file.set_permissions(fs::metadata(&path)?.permissions()))
        .and_then(|()| file.sync_all());
    let done = written.and_then(|()| fs::rename(&beside, &path));
    if done.is_err() {
        // what is left of the attempt is of no use
        let _ = fs::remove_file(&beside);
    }
    done
}

/// The changes as `diff -u` writes them.
pub(crate) fn diff(name: &str, old: &[u8], new: &[u8]) -> String {
    let (old, new) = (String::from_utf8_lossy(old), String::from_utf8_lossy(new));
    similar::TextDiff::from_lines(&*old, &*new).unified_diff().header(name, name).to_string()
}
