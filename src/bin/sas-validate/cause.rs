//! Which issues follow from another one: of those, people read the cause, and the others with it.

use std::{cell::RefCell, collections::HashMap};

use fhir_sas::{diagnostic::Severity, findings::IssueOf};

use crate::{suggest, tree::Tree};

/// For each issue, the one that it follows from, which follows from none itself.
pub(crate) fn causes(issues: &[IssueOf<'_>], text: &[u8]) -> Vec<Option<usize>> {
    let mut direct = vec![None; issues.len()];
    if issues.len() > 1
        && let Some(tree) = Tree::of(text)
    {
        let search = Search::new(issues, &tree);
        for (at, cause) in direct.iter_mut().enumerate() {
            *cause = search.cause(at);
        }
    }
    (0..issues.len()).map(|at| root(&direct, at)).collect()
}

/// Chains of causes are as long as chains of references; a longer one is taken for a circle.
const LONGEST: usize = 64;

/// The end of a chain of causes; `None` when there is no cause, or when the chain is a circle.
fn root(direct: &[Option<usize>], at: usize) -> Option<usize> {
    let mut end = direct[at]?;
    for _ in 0..LONGEST {
        match direct[end] {
            Some(next) => end = next,
            None => return Some(end),
        }
    }
    None
}

struct Search<'s, 'i> {
    issues: &'s [IssueOf<'i>],
    tree: &'s Tree<'s>,
    /// Errors in an entry or a contained resource, as far as one of them can be a cause.
    within: HashMap<&'s str, Within>,
    /// Issues by their place.
    at: HashMap<&'s str, Vec<usize>>,
    /// Places of resources by what refers to them: `Slot/12`.
    resources: HashMap<String, String>,
    /// Of lists of contained resources that references were looked for in, the place of each id.
    contained: RefCell<HashMap<usize, HashMap<String, usize>>>,
    /// The first claim of a profile that is not known.
    claim: Option<usize>,
    /// Misspelt members: the place of the object and the name that was meant.
    meant: HashMap<(&'s str, String), usize>,
}

impl<'s, 'i> Search<'s, 'i> {
    fn new(issues: &'s [IssueOf<'i>], tree: &'s Tree<'s>) -> Self {
        let mut search = Self {
            issues,
            tree,
            within: HashMap::new(),
            contained: RefCell::default(),
            at: HashMap::new(),
            resources: resources(tree),
            claim: issues.iter().position(|issue| issue.code().text == "unknown-profile"),
            meant: HashMap::new(),
        };
        let mut members = None;
        for (at, issue) in issues.iter().enumerate() {
            let path = issue.path();
            search.at.entry(path).or_default().push(at);
            for holder in holders(path) {
                search.within.entry(holder).or_default().add(at, *issue);
            }
            if issue.code().text == "unknown-member"
                && let Some((object, _)) = path.rsplit_once('.')
            {
                let members = members.get_or_insert_with(|| suggest::Members::of(tree.text));
                if let Some(meant) = members.nearest(path) {
                    search.meant.entry((object, meant)).or_insert(at);
                }
            }
        }
        search
    }

    fn cause(&self, at: usize) -> Option<usize> {
        let issue = self.issues[at];
        let path = issue.path();
        match issue.code().text {
            "reference-profile" => self.in_resource(&self.target(path)?, at),
            "missing-slice" => self.of_slice(&issue.element(), at),
            "not-in-slices" => self.in_resource(path, at),
            "missing-element" => {
                let element = issue.element();
                let name = element.rsplit('.').next()?.to_owned();
                self.meant.get(&(path, name)).copied()
            }
            // what the resource claims would have named the flow
            "flow-unknown" => self.claim,
            "answer-reference" => self.same_place(path, &["unresolved-reference"]),
            code if FORM.contains(&code) => None,
            _ => self.same_place(path, &FORM),
        }
        .filter(|cause| *cause != at)
    }

    /// An error with one of these codes at the very same place.
    fn same_place(&self, path: &str, codes: &[&str]) -> Option<usize> {
        let at_path = self.at.get(path)?.iter().copied();
        at_path.into_iter().find(|at| codes.contains(&self.issues[*at].code().text))
    }

    /// The error in a resource that comes first: one that is no consequence itself, if there is one.
    fn in_resource(&self, place: &str, but: usize) -> Option<usize> {
        let Within { of_its_own, any } = self.within.get(place)?;
        let but = |at: &usize| *at != but;
        of_its_own.iter().chain(any).flatten().copied().find(but)
    }

    /// A slice of entries lacks its item as the resource of that type has errors.
    fn of_slice(&self, element: &str, but: usize) -> Option<usize> {
        let slice = element.strip_prefix("Bundle.entry:")?.to_ascii_lowercase();
        let entries = self.tree.member(self.tree.root(), "entry")?;
        self.tree.items(entries).iter().enumerate().find_map(|(index, entry)| {
            let resource = self.tree.member(*entry, "resource")?;
            let of_type = self.tree.text_of(resource, "resourceType")?.to_ascii_lowercase();
            // `slotAgregateurCPTS` starts with the type, and no type that the flows have starts with another one but roles do
            let is_of = slice.starts_with(&of_type)
                && (of_type != "practitioner" || !slice.starts_with("practitionerrole"));
            is_of.then(|| self.in_resource(&format!("Bundle.entry[{index}]"), but))?
        })
    }

    /// The places of contained resources by their id; of several of an id the first one.
    fn ids(&self, contained: usize) -> HashMap<String, usize> {
        let mut ids = HashMap::new();
        for (index, item) in self.tree.items(contained).iter().enumerate() {
            if let Some(id) = self.tree.text_of(*item, "id") {
                ids.entry(id.into()).or_insert(index);
            }
        }
        ids
    }

    /// The place of the resource that a reference leads to.
    fn target(&self, path: &str) -> Option<String> {
        let chain = self.tree.chain(path)?;
        let reference = *chain.last()?;
        let text = self.tree.text_of(reference, "reference")?;
        if let Some(id) = text.strip_prefix('#') {
            let (holder, contained) = chain
                .iter()
                .rev()
                .find_map(|node| Some((*node, self.tree.member(*node, "contained")?)))?;
            let mut known = self.contained.borrow_mut();
            let index = *known.entry(contained).or_insert_with(|| self.ids(contained)).get(id)?;
            let steps = chain.iter().position(|node| *node == holder)?;
            let holder = path.split('.').take(steps + 1).collect::<Vec<_>>().join(".");
            return Some(format!("{holder}.contained[{index}]"));
        }
        let end = text.rsplit('/').take(2).collect::<Vec<_>>();
        let [id, of_type] = end[..] else { return None };
        self.resources.get(&format!("{of_type}/{id}")).cloned()
    }
}

/// The first errors in a resource. Two of a kind are enough: an error is no consequence of itself.
#[derive(Default)]
struct Within {
    of_its_own: [Option<usize>; 2],
    any: [Option<usize>; 2],
}

impl Within {
    fn add(&mut self, at: usize, issue: IssueOf<'_>) {
        // rules of the guide's text have no part in whether a resource conforms to its profile
        if issue.code().severity < Severity::Error || issue.is_of_guide() {
            return;
        }
        let note = |list: &mut [Option<usize>; 2]| {
            if let Some(free) = list.iter_mut().find(|known| known.is_none()) {
                *free = Some(at);
            }
        };
        note(&mut self.any);
        if issue.code().text != "reference-profile" {
            note(&mut self.of_its_own);
        }
    }
}

/// What is wrong with the form of a value: rules about the value follow from it.
const FORM: [&str; 9] = [
    "wrong-shape",
    "bad-primitive",
    "null",
    "empty-array",
    "empty-object",
    "empty-string",
    "blank-string",
    "blank-content",
    "unknown-profile",
];

/// The places of the resources that hold a place: `Bundle.entry[3]`, `Bundle.entry[3].resource.contained[0]`.
fn holders(path: &str) -> impl Iterator<Item = &str> {
    ["entry[", "contained["].into_iter().filter_map(move |list| {
        let start = path.rfind(&format!(".{list}"))?;
        let end = start + path.get(start..)?.find(']')? + 1;
        path.get(..end)
    })
}

fn resources(tree: &Tree<'_>) -> HashMap<String, String> {
    let entries = tree.member(tree.root(), "entry").map(|entries| tree.items(entries));
    let entries = entries.unwrap_or_default().iter().enumerate();
    let known = entries.filter_map(|(index, entry)| {
        let resource = tree.member(*entry, "resource")?;
        let key = [tree.text_of(resource, "resourceType")?, tree.text_of(resource, "id")?];
        Some((key.join("/"), format!("Bundle.entry[{index}]")))
    });
    known.collect()
}
